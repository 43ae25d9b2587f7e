package prose

import (
	"math/rand/v2"
	"testing"
)

// Keys keep their numbers however many come, also those that differ in few bits, and a reset
// forgets them all.
func TestIndex(t *testing.T) {
	var x index
	for round := range 3 {
		x.reset(round * 10)
		want := map[uint64]int32{}
		r := rand.New(rand.NewPCG(1, uint64(round)))
		for n := range 5000 {
			key := r.Uint64()
			if n%2 == 0 {
				key &= 0xff0000 // clusters; 0 is a key, too
			}
			number, known := want[key]
			if got := x.find(key); known && got != number || !known && got != -1 {
				t.Fatalf("find gives %d, want %d (known %t)", got, number, known)
			}
			if !known {
				number = int32(len(want))
				want[key] = number
			}
			if got := x.number(key); got != number {
				t.Fatalf("number gives %d, want %d", got, number)
			}
		}
		for key, number := range want {
			if got := x.find(key); got != number {
				t.Fatalf("after %d keys find gives %d, want %d", len(want), got, number)
			}
		}
	}
}
