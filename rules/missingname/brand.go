package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// brand gives the name of a company, a paper or a club in a stretch of the original that English writes letter by
// letter and that the translation has neither there nor beside it, nor a pronoun; -1 where there is none.
func brand(p *checker.Pass, unkept []int32, in, around prose.Window) int {
	names := p.Names()
	for _, n := range unkept {
		k := int(n)
		if !branded(p, k) || answered(names, k, around) || asOften(names, k) || abbreviated(p, in, k) || has(p, human, in) || has(p, its, in) || has(p, contracted, in) || has(p, unique, in) {
			continue
		}
		class := names.Class(k)
		if anew(p, in, prose.Stranger{Token: n}) || atHome(p, in) {
			continue
		}
		if !standin(p, in, in, prose.Stranger{Token: int32(k), Person: class&lexicon.Proper == 0 || class&lexicon.Surname != 0}, false) {
			return k
		}
	}
	return -1
}

// branded reports whether word k of the original is a name of one word that English has in no other form: it knows it as
// nothing but a name, or the translation has it elsewhere.
func branded(p *checker.Pass, k int) bool {
	o, names := p.Original(), p.Names()
	w := &o.Tokens[k]
	seen := p.Seen(w.Hash)
	if w.Flags&(prose.Capital|prose.Titled|prose.Initials) != prose.Capital || seen.First < 0 && (w.Freq < 4 || o.Licensed(k) || compounds(p)) || hyphenated(o, k) || part(o, k) {
		return false
	}
	class := names.Class(k)
	switch {
	case class&(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Foreign|lexicon.Given) != 0, names.Place(k) != "", o.Seen(w.Hash).Lower > 0:
		return false
	case sums.Has(w.Hash), common.Has(w.Hash), o.Gap(k) && further.Has(o.Tokens[k+1].Hash):
		return false
	case w.Has(prose.Upper):
		return names.Acronym(k) == "" && seen.Upper > 0
	case w.Len < 5, names.CommonWord(k):
		return false
	}
	return class&(lexicon.Proper|lexicon.Known|lexicon.Place|lexicon.Surname) == lexicon.Proper && w.Freq >= 4 || seen.Capital > 0 && seen.Lower == 0 && class&lexicon.Known == 0
}

// answered reports whether a stretch of the translation has a word of the original, or a form of it.
func answered(names *prose.Names, k int, in prose.Window) bool {
	return names.Rendered(k, in) || names.Echo(k, in)
}

// sums are currencies and prizes, which English has other words for, too.
var sums = lexicon.SetOf("oscar oscars nobel brl chf czk eur eurs gbp huf inr jpy pln rub sek try usd")

// contracted are pronouns with their verbs.
var contracted = lexicon.SetOf("he's it's she's they're they've he'd she'd they'd he'll she'll they'll")
