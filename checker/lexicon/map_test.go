package lexicon

import (
	"strconv"
	"testing"
)

func TestMap(t *testing.T) {
	var m Map[int]
	if m.Get(Hash("a")) != 0 || m.Len() != 0 {
		t.Error("an empty map has a word")
	}
	for i := range 500 {
		h := Hash("w" + strconv.Itoa(i))
		*m.At(h) = i + 1
		*m.At(h) += 1000
	}
	for i := range 1000 {
		want := 0
		if i < 500 {
			want = i + 1001
		}
		if got := m.Get(Hash("w" + strconv.Itoa(i))); got != want {
			t.Errorf("w%d: %d, not %d", i, got, want)
		}
	}
	place := m.At(Hash("w7"))
	for i := range 500 {
		m.At(Hash("w" + strconv.Itoa(i)))
	}
	if *place = 7; m.Get(Hash("w7")) != 7 {
		t.Error("the place of a word moves when others are asked for that are there already")
	}
	*place = 1008
	sum := 0
	for h, v := range m.All() {
		if m.Get(h) != v {
			t.Errorf("%d is not what Get gives of its hash", v)
		}
		sum++
	}
	if sum != 500 || m.Len() != 500 {
		t.Errorf("%d words, and %d by Len, not 500", sum, m.Len())
	}
}
