package prose

import "math/bits"

// index numbers keys, from 0 in the order in which they come: open addressing. It is as
// small as its keys allow, so that it stays in the processor's cache.
type index struct {
	slots, spare []indexSlot
	shift        int   // that leaves of a product as many bits as the number of a slot has
	keys         int32 // how many have a number
}

type indexSlot struct {
	key    uint64
	number int32 // from 1
}

// reset empties the index, and makes room for so many keys; it grows if there are more.
func (x *index) reset(keys int) {
	x.keys = 0
	x.room(1 << max(6, bits.Len(uint(2*keys))))
}

func (x *index) room(slots int) {
	x.slots, x.shift = zeros(x.slots, slots), 64-bits.Len(uint(slots-1))
}

// number gives the number of a key, the next one to a new key.
func (x *index) number(key uint64) int32 {
	s := x.slot(key)
	if s.number == 0 {
		if x.keys++; int(x.keys)*2 > len(x.slots) {
			x.grow()
			s = x.slot(key)
		}
		*s = indexSlot{key, x.keys}
	}
	return s.number - 1
}

// find gives the number of a key, -1 where it has none.
func (x *index) find(key uint64) int32 { return x.slot(key).number - 1 }

// slot finds a key by Fibonacci hashing: anchors are the first letters of words, hardly mixed.
func (x *index) slot(key uint64) *indexSlot {
	for i := int(key * 0x9e3779b97f4a7c15 >> (x.shift & 63)); ; i++ {
		if s := &x.slots[i&(len(x.slots)-1)]; s.key == key || s.number == 0 {
			return s
		}
	}
}

func (x *index) grow() {
	x.slots, x.spare = x.spare, x.slots
	x.room(2 * len(x.spare))
	for _, s := range x.spare {
		if s.number > 0 {
			*x.slot(s.key) = s
		}
	}
}
