package thesaurus

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func key(w string) Key { return KeyOf(lexicon.Fold(nil, w)) }

func TestFormsShareAKey(t *testing.T) {
	for _, forms := range [][]string{
		{"announce", "announces", "announced", "announcing", "Announced"},
		{"country", "countries"}, {"carry", "carried", "carrying"}, {"bus", "buses"}, {"process", "processes", "processed"},
		{"go", "goes", "went", "gone", "going"}, {"say", "says", "said"}, {"child", "children"}, {"man", "men"},
		{"labour", "labor"}, {"centre", "center", "centers"}, {"organise", "organize", "organised"}, {"stop", "stopped"},
		{"quick", "quickly"}, {"be", "is", "was", "were", "been"},
		{"degree", "degrees"}, {"supply", "supplies", "supplied", "supplying"}, {"succeed", "succeeded"}, {"movie", "movies"}, {"offer", "offers"},
		{"defence", "defense"}, {"catalogues", "catalogs"}, {"ploughed", "plowed"}, {"whilst", "while"},
	} {
		for _, f := range forms[1:] {
			if key(f) != key(forms[0]) {
				t.Errorf("%s and %s have keys of their own: stems %s, %s", f, forms[0], Stem([]byte(f)), Stem([]byte(forms[0])))
			}
		}
	}
	for _, pair := range [][2]string{{"bus", "buy"}, {"news", "new"}, {"red", "reed"}, {"this", "thing"}, {"company", "compare"}, {"Kyiv", "Kiev"}, {"off", "offer"}, {"lives", "leaves"}} {
		if key(pair[0]) == key(pair[1]) {
			t.Errorf("%s and %s share a key", pair[0], pair[1])
		}
	}
}

func TestSynonyms(t *testing.T) {
	meet := func(a, b string) bool { return SensesOf(key(a)).Meet(SensesOf(key(b))) }
	for _, pair := range [][2]string{{"begin", "start"}, {"buy", "purchases"}, {"announcement", "announced"}, {"China", "Chinese"}, {"big", "large"}, {"car", "automobile"}} {
		if !meet(pair[0], pair[1]) {
			t.Errorf("%s and %s share no sense", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"dog", "minister"}, {"China", "Japanese"}, {"bought", "sold"}, {"Xyzzy", "Xyzzy"}} {
		if meet(pair[0], pair[1]) {
			t.Errorf("%s and %s share a sense", pair[0], pair[1])
		}
	}
}

func BenchmarkSensesOf(b *testing.B) {
	k := key("minister")
	for b.Loop() {
		SensesOf(k)
	}
}
