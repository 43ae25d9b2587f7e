package prose

import (
	"bytes"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Ours appends the words of names in the translation's part of a stretch that stand
// for nothing in the original's part of the wider stretch around it, nor in the sentences adrift.
func (n *Names) Ours(list []Stranger, in, around, adrift Window) []Stranger {
	around.From, around.To = min(around.From, adrift.From), max(around.To, adrift.To)
	for _, i := range n.left.among(in.First, in.Last) {
		t := &n.t.Tokens[i]
		if t.Flags&(Capital|Upper|Titled) != Capital || t.Len < 3 ||
			t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) || t.Flags&Inner != 0 && !irish(n.t.Word(int(i))) {
			continue
		}
		s := Stranger{Token: i, Introduced: introduced(n.t, int(i))}
		if t.Is(lexicon.Known) && !(s.Introduced && t.Is(lexicon.Surname)) && !n.land(int(i)) || feasts.Has(t.Hash) || n.part(int(i)) {
			continue
		}
		if t.Is(lexicon.Given) && !s.Introduced && (!t.Is(lexicon.Surname|lexicon.Place) || n.t.Gap(int(i)) && n.t.Tokens[i+1].Has(Capital)) {
			continue // a given name
		}
		if n.Has(t.Hash, around) || n.Heard(int(i), around) || !n.places.read && n.IsPlace(int(i)) { // the tables may not have what the language calls it
			continue
		}
		s.Known = t.Is(lexicon.Surname | lexicon.Place)
		s.Person, s.Place = s.kind(t.Class, n.IsPlace(int(i)))
		list = append(list, s)
	}
	return list
}

// land reports whether a word that is an everyday one, too, has its capital as the
// name of a place: Chile, Turkey, Morocco.
func (n *Names) land(i int) bool {
	t := &n.t.Tokens[i]
	if !t.Is(lexicon.Place) || n.t.Licensed(i) || n.places.english.get(t.Hash)[0] == 0 {
		return false
	}
	seen := n.t.Seen(t.Hash)
	return seen.Lower == 0
}

// Has reports whether the original's part of a stretch has a word.
func (n *Names) Has(hash uint64, in Window) bool {
	for k := in.From; k < in.To; k++ {
		if n.o.Tokens[k].Hash == hash {
			return true
		}
	}
	return false
}

// stands reports whether word i of the translation may stand for one of the
// original's part of a stretch, those that may be names first.
func (n *Names) stands(i int, in Window) bool {
	if n.caseless {
		return n.heardIn(i, in.From, in.To)
	}
	same := n.Same
	if n.covered(i) && (n.National(i) || !n.t.Tokens[i].Is(lexicon.Surname|lexicon.Given)) {
		same = n.named
	}
	first := n.t.Plain[n.t.Tokens[i].Start]
	named := n.right.among(in.From, in.To)
	for _, initial := range [...]bool{true, false} { // the most likely first
		for _, k := range named {
			if (n.o.Plain[n.o.Tokens[k].Start] == first) == initial && same(i, int(k)) {
				return true
			}
		}
	}
	return n.made(i, in.From, in.To) || n.heardInside(i, in.From, in.To)
}

// named is Same for a place that the tables have in the language: its name there hardly sounds another way.
func (n *Names) named(i, k int) bool {
	if !n.Same(i, k) {
		return false
	}
	a, b := n.here(i), n.there(k)
	return n.hashed(i, k) || sharePlace(a.places, b.places) || alike(&a.latin, &b.latin) || a.bones.n > 3 && bytes.HasPrefix(b.bones.text(), a.bones.text()) || n.scripts && inflected(n.abroad[a.abroad].spoken.text(), b.latin.text())
}

// made reports whether a word without a capital among tokens from to to-1 of the
// original may be made from the name that word i of the translation is.
func (n *Names) made(i int, from, to int32) bool {
	w := n.here(i)
	for k := from; k < to; k++ {
		t := &n.o.Tokens[k]
		if t.Kind != Word || t.Len < 4 || t.Flags&(Capital|Inner) != 0 {
			continue
		}
		if n.o.begunElse(int(k), w.latin.text()) { // no more than a people or a land
			if w.places[0] != 0 && sharePlace(w.places, n.placed(int(k)).places) {
				return true
			}
		} else if n.Same(i, int(k)) {
			return true
		}
	}
	return false
}

// part reports whether a word belongs to a name in which each language goes its own
// way: St. Martin’s, Kim Jong-un.
func (n *Names) part(i int) bool {
	f := n.t
	if i > 2 && f.Tokens[i-1].Hash == '-' && f.Tokens[i-2].Len == 1 && f.Tokens[i-3].Hash == '(' { // a senator (R-Ohio)
		return false
	}
	if i+1 < len(f.Tokens) && f.Tokens[i+1].Hash == '-' && !f.Tokens[i+1].Has(Spaced) || i > 0 && f.Tokens[i-1].Hash == '-' && !f.Tokens[i].Has(Spaced) {
		return true
	}
	for k := i - 1; k >= max(i-2, 0); k-- {
		switch h := f.Tokens[k].Hash; {
		case !f.Tokens[k].Has(Capital): // in central Mexico
		case saints.Has(h), quarters.Has(h) && !(n.scripts && n.National(i)): // a country is heard: North Korea
			return true
		}
	}
	return false
}

var (
	quarters = lexicon.SetOf("north south east west central northern southern eastern western")
	saints   = lexicon.SetOf("new st st. saint king queen pope prince princess emperor tsar")
	// feasts are names that the lexicon holds for people's and places'.
	feasts = lexicon.SetOf("christmas easter pentecost advent ramadan internet web net europa")
)

// irish reports whether a capital inside a name is one that names have: McAllister,
// O’Neill.
func irish(w string) bool {
	return strings.HasPrefix(w, "Mc") || strings.HasPrefix(w, "Mac") || strings.HasPrefix(w, "O'") || strings.HasPrefix(w, "O’") || strings.HasPrefix(w, "De") || strings.HasPrefix(w, "Fitz")
}
