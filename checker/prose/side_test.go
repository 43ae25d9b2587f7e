package prose

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestInOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		keys := make([]key, r.IntN(60))
		for i := range keys {
			keys[i] = key(r.IntN(30)<<8 | r.IntN(3))
		}
		want := slices.Clone(keys)
		slices.Sort(want)
		want = slices.CompactFunc(want, func(a, b key) bool { return a.anchor() == b.anchor() })
		if got := keys[:inOrder(keys)]; !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	}
}
