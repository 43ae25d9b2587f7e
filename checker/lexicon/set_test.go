package lexicon

import (
	"strconv"
	"strings"
	"testing"
)

func TestSet(t *testing.T) {
	var words []string
	for i := range 500 {
		words = append(words, "w"+strconv.Itoa(i))
	}
	s := SetOf(strings.Join(append(words, words...), " \n"))
	for _, w := range words {
		if !s.Has(Hash(w)) {
			t.Errorf("%q is not in the set it was put into", w)
		}
	}
	for i := 500; i < 5000; i++ {
		if w := "w" + strconv.Itoa(i); s.Has(Hash(w)) {
			t.Errorf("%q is in a set it was not put into", w)
		}
	}
	var empty Set
	if none := SetOf(""); empty.Has(Hash("a")) || none.Has(Hash("a")) {
		t.Error("an empty set has a word")
	}
	if marks := SetOfHashes('$', '€'); !marks.Has('€') || marks.Has('£') {
		t.Error("a set of marks is not the marks it was made of")
	}
}

func TestUnion(t *testing.T) {
	all := Union(SetOf("he they"), Set{}, SetOf("she they"))
	for word, want := range map[string]bool{"he": true, "she": true, "they": true, "it": false} {
		if got := all.Has(Hash(word)); got != want {
			t.Errorf("%q in the union: %t", word, got)
		}
	}
}

func BenchmarkSet(b *testing.B) {
	s := SetOf("he she it they we you i who what which that this these those there here")
	hashes := []uint64{Hash("she"), Hash("dog"), Hash("house"), Hash("which"), Hash("minister")}
	n := 0
	for b.Loop() {
		for _, h := range hashes {
			if s.Has(h) {
				n++
			}
		}
	}
}
