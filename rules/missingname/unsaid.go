package missingname

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unsaid gives the place in a sentence of the translation where a word is wanting, and
// the word of the original that nothing in the translation stands for and that would
// stand there, -1 where there is none. The gap proves that something was lost, so that
// little need speak for the word.
func unsaid(p *checker.Pass, unkept []int32, in prose.Window) (hole, word int) {
	names, o := p.Names(), p.Original()
	if !headless(p, int(in.First)) && !slices.ContainsFunc(unkept, func(n int32) bool {
		w := &o.Tokens[n]
		return w.Len > 3 && (names.MayName(int(n)) || w.Is(lexicon.Surname) && w.Is(lexicon.Known))
	}) {
		return -1, -1 // as in most
	}
	hole, tear := opening(p, in)
	if hole < 0 {
		return -1, -1
	}
	far, word := 0.2, -1
	switch {
	case p.OriginalLanguage == "tr" && (tear || hole > 0 && !loosely.Has(p.Tokens[hole-1].Hash)): // its words stand elsewhere than English has them
		far = 1
	case tear: // far for a name that is known, which another word order may have put anywhere
		far = 0.3
	}
	for _, n := range names.Loose(in) {
		k := int(n)
		w := &o.Tokens[k]
		known := names.Place(k) != "" || len(prose.Bare(o.Word(k))) < int(w.Len) || names.Carried(k) >= 0 || !o.Licensed(k) && names.Class(k)&(lexicon.Surname|lexicon.Place) != 0
		if !w.Has(prose.Capital|prose.Inner) || w.Len < 4 || common.Has(w.Hash) || names.Class(k)&(lexicon.Title|lexicon.Foreign) != 0 || !known && (!tear || o.Licensed(k) || far == 1 || compounds(p) || part(o, k)) ||
			names.PartOfPlace(k) && names.Spoken(k, in) { // Unidos, of Estados Unidos
			continue
		}
		d := in.Apart(int32(hole), n)
		if tear && known && w.Flags&(prose.Upper|prose.Inner) == 0 && names.Class(k)&lexicon.Given == 0 && !names.Given(k) {
			d /= 3
		}
		if d < far {
			far, word = d, k
		}
	}
	if word < 0 && tear && !compounds(p) {
		word = homonym(p, in)
	}
	if word < 0 && hole == int(in.First) {
		word = beheadedOf(p, in)
	}
	return hole, word
}

// beheadedOf gives the word that opens a stretch of an original in another script, if its capital may be a name's and nothing in
// the translation, which begins in the middle of a sentence, stands for it; -1 where there is none.
func beheadedOf(p *checker.Pass, in prose.Window) int {
	o, names := p.Original(), p.Names()
	script, _ := names.Script()
	for k := int(in.From); script && k < min(int(in.From)+3, int(in.To)); k++ {
		if w := &o.Tokens[k]; w.Kind == prose.Word {
			if w.Flags&(prose.Capital|prose.Upper|prose.Titled) == prose.Capital && w.Len >= 8 && o.Seen(w.Hash).Lower == 0 && !names.CommonWord(k) && names.Class(k)&(lexicon.Function|lexicon.Foreign) == 0 && !answered(names, k, in) {
				return k
			}
			break
		}
	}
	return -1
}

// homonym gives the one surname in a stretch of the original that is an English word, too, and that the translation
// leaves out: Foster; -1 where there is none, or more than one.
func homonym(p *checker.Pass, in prose.Window) int {
	o, names, found := p.Original(), p.Names(), -1
	for k := int(in.From) + 1; k < int(in.To); k++ {
		w := &o.Tokens[k]
		if w.Flags&(prose.Capital|prose.Titled|prose.Upper) != prose.Capital || w.Len < 4 || !w.Is(lexicon.Surname) || !w.Is(lexicon.Known) || w.Is(lexicon.Title|lexicon.Foreign|lexicon.Calendar|lexicon.Demonym) || o.Licensed(k) || names.CommonWord(k) || o.Seen(w.Hash).Lower > 0 || answered(names, k, in) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// loosely are prepositions that sentences end with for other reasons: “talk to, even if”.
var loosely = lexicon.SetOf("by to")

// opening gives the token behind a place in a sentence where a word is wanting, and
// whether the place proves it by itself: torn and gap in one.
func opening(p *checker.Pass, in prose.Window) (hole int, tear bool) {
	hole = -1
	if headless(p, int(in.First)) {
		hole = int(in.First)
	}
	for i := int(in.First) + 1; i < int(in.Last); i++ {
		t := &p.Tokens[i]
		if !leads(&p.Tokens[i-1], t) {
			continue
		}
		if !t.Has(prose.SentenceStart|prose.BlockStart) && tornAt(p, i) {
			return i, true
		}
		if hole < 0 {
			hole = gapAt(p, in, i, true)
		}
	}
	if last := int(in.Last) - 1; p.Tokens[last].Kind == prose.Word && governs(p, last) {
		return last, true
	}
	return hole, false
}
