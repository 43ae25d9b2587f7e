// Package perfect is a perfect hash that is built once, written to a file and read in place.
package perfect

import "math/bits"

// Table is a perfect hash from 64-bit hashes to 64-bit values, read in place from a string of bytes.
//
// A key falls into a bucket of about five, and each bucket has a seed under which all its keys land on slots of their
// own (“hash and displace”). A slot is four bytes: a 16-bit print, which tells an unknown key from the one that lives
// there, and a 16-bit index into the palette, for the half million words share a few thousand distinct values. Two
// memory accesses decide that a word is unknown and a third, into the small and hot palette, fetches its value.
//
// Layout, all little-endian: the magic, then keys, buckets, slots and palette size as uint32, the seeds as uint16
// (padded to 4 bytes), the slots, the palette as uint64. Palette entry 0 is the value 0, so a free slot answers
// "unknown" to any key.
type Table struct {
	seeds, slots, palette string
	buckets, places       uint64
	keys                  int
}

// Len is the number of keys.
func (t *Table) Len() int { return t.keys }

// magic begins every table file; its last byte is the version of the layout.
const magic = "wlx\x01"

const headerSize = 20

// Open slices s into its parts. It gives the empty table when s is not one whole table.
func Open(s string) Table {
	if len(s) < headerSize || s[:4] != magic {
		return Table{}
	}
	keys, buckets := uint64(load32(s, 4)), uint64(load32(s, 8))
	places, colours := uint64(load32(s, 12)), uint64(load32(s, 16))
	seedsEnd := headerSize + (buckets*2+3)&^3
	slotsEnd := seedsEnd + places*4
	if buckets == 0 || places == 0 || colours == 0 || colours > 1<<16 || slotsEnd+colours*8 != uint64(len(s)) {
		return Table{}
	}
	return Table{
		seeds: s[headerSize:seedsEnd], slots: s[seedsEnd:slotsEnd], palette: s[slotsEnd:],
		buckets: buckets, places: places, keys: int(keys),
	}
}

// Lookup is the value of a key, 0 for an unknown one. The zero Table knows none.
func (t *Table) Lookup(hash uint64) uint64 {
	if t.buckets == 0 {
		return 0
	}
	h := mix(hash)
	b := bucketOf(h, t.buckets) * 2
	seed := uint64(t.seeds[b]) | uint64(t.seeds[b+1])<<8
	cell := load32(t.slots, slotOf(h, seed, t.places)*4)
	if uint16(cell) != uint16(h) {
		return 0
	}
	p := uint64(cell>>16) * 8
	if p >= uint64(len(t.palette)) {
		return 0
	}
	return uint64(load32(t.palette, p)) | uint64(load32(t.palette, p+4))<<32
}

func load32(s string, i uint64) uint32 {
	_ = s[i+3]
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

// mix spreads a hash over all 64 bits: one multiplication a word leaves the lower ones poor.
func mix(h uint64) uint64 {
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}

// bucketOf is the bucket, below n, of a mixed hash.
func bucketOf(mixed, n uint64) uint64 {
	hi, _ := bits.Mul64(mixed, n)
	return hi
}

// slotOf is the slot, below n, of a mixed hash under its bucket's seed.
func slotOf(mixed, seed, n uint64) uint64 {
	x := (mixed ^ (seed+1)*0xd6e8feb86659fd93) * 0x94d049bb133111eb
	x ^= x >> 31
	hi, _ := bits.Mul64(x*0x9e3779b97f4a7c15, n)
	return hi
}
