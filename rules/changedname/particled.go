package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// byItself reports whether token i is an everyday word behind another that has a capital, alone of those beside it, and not
// as one that always has it.
func byItself(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return i > 0 && p.Gap(i-1) && oneCapital(t) && t.Len > 3 && t.Is(lexicon.Known) && !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym) &&
		!bodies.Has(t.Hash) && !hyphened(p.Facts, i) && !capitalBehind(p.Facts, i)
}

// nameThere reports whether word k of the original has a capital behind another word, as a name of one word has, and the
// translation's sentence leaves it out.
func nameThere(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	w := &o.Tokens[k]
	return capital(w) && !w.Has(prose.Titled|prose.Upper) && o.Gap(k-1) && !capitalBehind(o, k) && !answered(names, k, in)
}

// particled reports an everyday word with a capital behind “the” where the original has a Dutch surname with a
// particle that the translation leaves out: Frank the Farmer, for Frank de Boer.
func particled(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	if p.OriginalLanguage != "nl" || !byItself(p, i) || p.Tokens[i-1].Hash != hashThe || !t.Is(lexicon.Noun|lexicon.Adjective) || t.Is(lexicon.Plural) ||
		things.Has(t.Hash) || unique.Has(t.Hash) || p.Seen(t.Hash).Lower > 0 || p.Gap(i) && linking.Has(p.Tokens[i+1].Hash) {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok {
		return false
	}
	o := p.Original()
	k := only(in, func(k int) bool {
		w := &o.Tokens[k]
		return nameThere(p, names, k, in) && w.Len > 2 && particles.Has(o.Tokens[k-1].Hash) && w.Is(lexicon.Surname) && names.Place(k) == "" && o.Seen(w.Hash).Lower == 0
	})
	if k < 0 || in.Apart(int32(i), int32(k)) > 0.4 {
		return false
	}
	reportGloss(p, i, k)
	return true
}

var particles = lexicon.SetOf("de den der")
