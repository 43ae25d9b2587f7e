package perfect

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"testing"
)

func hash(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}

func TestRoundTrip(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7, 100, 20_000} {
		values := map[string]uint64{}
		for i := range n {
			values[fmt.Sprint("key", i)] = uint64(i%300+1) << 20
		}
		raw, err := Build(values, hash)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Build(values, hash)
		if err != nil || !bytes.Equal(raw, again) {
			t.Errorf("%d keys: two builds differ (%v)", n, err)
		}
		table := Open(string(raw))
		if table.Len() != n {
			t.Errorf("%d keys, want %d", table.Len(), n)
		}
		for k, v := range values {
			if got := table.Lookup(hash(k)); got != v {
				t.Fatalf("%d keys: %s is %d, want %d", n, k, got, v)
			}
		}
	}
}

func TestSameHash(t *testing.T) {
	if _, err := Build(map[string]uint64{"a": 1, "b": 2}, func(string) uint64 { return 7 }); err == nil {
		t.Error("two keys of one hash were accepted")
	}
}

// A damaged file knows nothing, or knows wrong things; it never panics.
func FuzzOpen(f *testing.F) {
	raw, err := Build(map[string]uint64{"one": 1, "two": 2, "three": 3}, hash)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw, uint64(1))
	f.Add(raw[:len(raw)-1], uint64(1))
	f.Add([]byte{}, uint64(0))
	f.Add([]byte(magic+"\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00"), uint64(1))
	f.Fuzz(func(t *testing.T, raw []byte, h uint64) {
		table := Open(string(raw))
		table.Lookup(h)
		table.Lookup(^h)
	})
}
