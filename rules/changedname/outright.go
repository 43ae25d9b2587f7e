package changedname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// outright reports a word that the original has around here in no form, and that is nothing but a
// name or has its capital as one, where the original has a name near its place that the
// translation keeps letter by letter elsewhere and has not here: Goldman, for Citigroup.
// What kind of name either is, nothing need tell.
func outright(p *checker.Pass, names *prose.Names, i int) bool {
	if script, _ := names.Script(); script || !stands(p, names, i) {
		return false
	}
	o := p.Original()
	in, around, ok := pairOf(p, i)
	if !ok {
		return false
	}
	known := p.Tokens[i].Is(lexicon.Known) // and no form of a name, however alike: Bear, for Bjorn
	best, far := -1, 0.3
	for k := int(in.From); k < int(in.To); k++ {
		if !o.Tokens[k].Capitalised() {
			continue
		}
		if d := in.Apart(int32(i), int32(k)); d < far && keptElsewhere(p, names, k) && !names.Rendered(k, in) && (known || !names.Kindred(i, k) && !names.Echo(k, in)) {
			best, far = k, d
		}
	}
	if best < 0 {
		return false
	}
	if names.Heard(i, around) || !known && names.Variant(i, in) || capitalBefore(p.Facts, i) && names.Heard(i-1, around) || capitalBehind(p.Facts, i) && names.Heard(i+1, around) {
		return false // or part of a name that the original has: Glorieta Sánchez
	}
	for j := int(in.First); j < int(in.Last); j++ {
		if (j < i-1 || j > i+1) && p.Tokens[j].Capitalised() && o.Seen(p.Tokens[j].Hash).First < 0 && stands(p, names, j) && !names.Heard(j, around) {
			return false // which is which?
		}
	}
	if derived(p, i) {
		return false
	}
	reportGloss(p, i, best)
	return true
}

// derived reports whether the original has a longer word with a capital that is made of word i of the translation: die
// Cottbuserin, who is from Cottbus.
func derived(p *checker.Pass, i int) bool {
	o, word := p.Original(), p.Word(i)
	for k := range o.Tokens {
		if t := &o.Tokens[k]; t.Capitalised() && int(t.Len) > len(word) && len(word) > 4 && strings.HasPrefix(o.Word(k), word) {
			return true
		}
	}
	return false
}

// stands reports whether a word stands as a name by itself: it is no everyday word, or has its
// capital as only a name has one.
func stands(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	return t.Len > 3 && !t.Has(prose.Titled|prose.Initials) && !measures.Has(t.Hash) && !hyphened(p.Facts, i) && !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) &&
		(!t.Is(lexicon.Known) || strayed(p, i)) && !(t.Is(lexicon.Given) && capitalBehind(p.Facts, i)) && !names.IsPlace(i)
}

// strayed reports whether an everyday word has its capital as a name alone has one.
func strayed(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Flags&(prose.Upper|prose.Inner) == 0 && t.Is(lexicon.Noun) && !t.Is(lexicon.Plural|lexicon.Given) && (!p.Licensed(i) || acts(p, i) && i == opener(p.Facts, i)) && p.Seen(t.Hash).Lower == 0 && !bodies.Has(t.Hash) &&
		!(i > 0 && !p.Licensed(i) && p.Tokens[i-1].Kind != prose.Word && p.Tokens[i-1].Kind != prose.Punct) && !flanked(p, i)
}

// keptElsewhere reports whether word k of the original is a name that the translation has letter
// by letter, and no place that has an English name or may stand for its government.
func keptElsewhere(p *checker.Pass, names *prose.Names, k int) bool {
	o := p.Original()
	w := &o.Tokens[k]
	if w.Kind != prose.Word || w.Flags&(prose.Capital|prose.Titled|prose.Upper) != prose.Capital || w.Len < 3 || w.Is(lexicon.Calendar|lexicon.Function|lexicon.Title|lexicon.Demonym) || saints.Has(w.Hash) || o.Seen(w.Hash).Lower > 0 {
		return false
	}
	seen, class := p.Seen(w.Hash), names.Class(k)
	return seen.First >= 0 && seen.Lower == 0 && names.Place(k) == "" && !(w.Is(lexicon.Place) && w.Freq >= 7) &&
		!(class&(lexicon.Given|lexicon.Surname) == lexicon.Given && capitalBehind(o, k))
}
