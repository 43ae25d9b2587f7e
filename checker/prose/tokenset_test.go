package prose

import (
	"slices"
	"testing"
)

func TestTokenSet(t *testing.T) {
	var s tokenSet
	s.reset(200)
	want := []int32{0, 63, 64, 130, 199}
	for _, i := range want {
		s.add(int(i))
	}
	for _, last := range []int32{0, 1, 63, 64, 65, 128, 131, 199, 200} {
		var got []int32
		for i := s.next(0, last); i < last; i = s.next(i+1, last) {
			got = append(got, i)
		}
		if n, _ := slices.BinarySearch(want, last); !slices.Equal(got, want[:n]) {
			t.Errorf("before %d: %v", last, got)
		}
	}
	if !s.has(63) || s.has(62) {
		t.Error("63 is in the set, and 62 is not")
	}
	if s.reset(70); s.next(0, 70) != 70 {
		t.Error("a set that was emptied has a token")
	}
}
