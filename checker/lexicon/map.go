package lexicon

import "iter"

// Map leads from the hashes of words, which are never 0, to what a table has of them, faster than a Go map does. The zero
// Map is empty.
type Map[V any] struct {
	slots []mapSlot[V] // open addressing, hash 0 for a free slot; at most half are taken
	used  int
}

type mapSlot[V any] struct {
	hash  uint64
	value V
}

// Len is the number of words.
func (m *Map[V]) Len() int { return m.used }

// Get gives the value of the word with this hash, the zero one where the map has none.
func (m *Map[V]) Get(hash uint64) (value V) {
	mask := uint64(len(m.slots) - 1)
	for k := hash; len(m.slots) > 0; k++ {
		s := &m.slots[k&mask]
		if s.hash == hash {
			return s.value
		}
		if s.hash == 0 {
			break
		}
	}
	return value
}

// At gives the place of the word's value, which is made where there is none, and lasts until another is made.
func (m *Map[V]) At(hash uint64) *V {
	if len(m.slots) > 0 {
		if s := m.slot(hash); s.hash == hash {
			return &s.value
		}
	}
	if 2*m.used >= len(m.slots) {
		old := m.slots
		m.slots = make([]mapSlot[V], max(2*len(old), 8))
		for i := range old {
			if old[i].hash != 0 {
				*m.slot(old[i].hash) = old[i]
			}
		}
	}
	s := m.slot(hash)
	s.hash = hash
	m.used++
	return &s.value
}

// slot gives the slot that the word has, or is to have.
func (m *Map[V]) slot(hash uint64) *mapSlot[V] {
	mask := uint64(len(m.slots) - 1)
	for k := hash; ; k++ {
		if s := &m.slots[k&mask]; s.hash == hash || s.hash == 0 {
			return s
		}
	}
}

// All gives all hashes and their values, in no order that means anything.
func (m *Map[V]) All() iter.Seq2[uint64, V] {
	return func(yield func(uint64, V) bool) {
		for i := range m.slots {
			if s := &m.slots[i]; s.hash != 0 && !yield(s.hash, s.value) {
				return
			}
		}
	}
}
