package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// brand gives the name of a company, a paper or a club in a stretch of the original that English writes letter by
// letter and that the translation has neither there nor beside it; -1 where there is none.
func brand(p *checker.Pass, in, around prose.Window) int {
	o, names := p.Original(), p.Names()
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if w.Kind != prose.Word || w.Flags&(prose.Capital|prose.Titled|prose.Initials) != prose.Capital || w.Len < 3 || hyphenated(o, k) || part(o, k) {
			continue
		}
		class := names.Class(k)
		if class&(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Foreign|lexicon.Given) != 0 || names.Place(k) != "" || o.Seen(w.Hash).Lower > 0 {
			continue
		}
		seen := p.Seen(w.Hash)
		if seen.First < 0 && (o.Licensed(k) || p.OriginalLanguage == "de" || p.OriginalLanguage == "tr") || ours.Has(w.Hash) || common.Has(w.Hash) || o.Gap(k) && further.Has(o.Tokens[k+1].Hash) {
			continue
		}
		if w.Has(prose.Upper) {
			if names.Acronym(k) != "" || seen.Upper == 0 {
				continue
			}
		} else if w.Len < 5 || names.CommonWord(k) || !(class&(lexicon.Proper|lexicon.Known|lexicon.Place|lexicon.Surname) == lexicon.Proper && w.Freq >= 4 || seen.Capital > 0 && seen.Lower == 0 && class&lexicon.Known == 0) {
			continue
		}
		if names.Rendered(k, around) || names.Echo(k, around) || asOften(names, k) || abbreviated(p, in, k) || has(p, human, in) || has(p, its, in) || has(p, contracted, in) || has(p, unique, in) || standin(p, in, in, prose.Stranger{Token: int32(k), Person: class&lexicon.Proper == 0 || class&lexicon.Surname != 0}, false) {
			continue
		}
		return k
	}
	return -1
}

// ours are currencies and prizes, which English has other words for, too.
var ours = lexicon.SetOf("oscar oscars nobel brl chf czk eur eurs gbp huf inr jpy pln rub sek try usd")

var contracted = lexicon.SetOf("he's it's she's they're they've he'd she'd they'd he'll she'll they'll")
