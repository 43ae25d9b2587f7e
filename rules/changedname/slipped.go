package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// slipped reports a word that differs by a slip from a name which stands in the original here, and which the translation writes
// elsewhere letter by letter as the original does: Cokre, where it has Coker. That it copies the name there proves that no
// other spelling is its own, so that neither a given name nor a table need speak for it.
func slipped(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if script, _ := names.Script(); script || t.Len < 4 || !oneCapital(t) || t.Is(notSlips) || hyphened(p.Facts, i) || names.IsPlace(i) || p.Seen(t.Hash).Lower > 0 {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok {
		return false
	}
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if !oneCapital(w) || w.Len+2 < t.Len || t.Len+2 < w.Len || p.Seen(w.Hash).Capital == 0 || o.Seen(w.Hash).Lower > 0 {
			continue
		}
		if count(p.Facts, w.Hash, in.First, in.Last) < count(o, w.Hash, in.From, in.To) && copied(names, k) && names.Miscopied(i, k) && names.OneLetter(i, k) {
			reportFor(p, i, k, 85, "nobody")
			return true
		}
	}
	return false
}

// notSlips are words that stand for themselves, however near to a name they are.
const notSlips = lexicon.Known | lexicon.Foreign | lexicon.Title | lexicon.Calendar | lexicon.Demonym | lexicon.Function | lexicon.Abbreviation

// copied reports whether word k of the original is a name that English has no form of its own for.
func copied(names *prose.Names, k int) bool {
	return names.Place(k) == "" && !names.PartOfPlace(k) && !names.CommonWord(k) && names.Class(k)&(lexicon.Given|lexicon.Surname) != lexicon.Given
}
