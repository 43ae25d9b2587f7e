package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// townGlossed reports an everyday word with a capital that stands where a town would, behind a
// preposition and without an article, where the original has a town behind one of which the translation has no
// word: in Food, for Essen.
func townGlossed(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if i == 0 || !p.Gap(i-1) || !townward.Has(p.Tokens[i-1].Hash) || i > 1 && capital(&p.Tokens[i-2]) && !ofTowns.Has(p.Tokens[i-2].Hash) || t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner) != prose.Capital || t.Len < 4 || !t.Is(lexicon.Known) || !t.Is(lexicon.Noun) || p.Licensed(i) ||
		t.Is(lexicon.Function|lexicon.Calendar|lexicon.Title|lexicon.Demonym|lexicon.Place|lexicon.Given) || bodies.Has(t.Hash) || seasons.Has(t.Hash) || p.Seen(t.Hash).Lower > 0 || p.Gap(i) && (capital(&p.Tokens[i+1]) || p.Tokens[i+1].Is(lexicon.Noun) && !p.Tokens[i+1].Is(lexicon.VerbAny|lexicon.Function)) || hyphened(p.Facts, i) {
		return false
	}
	a, sentence := p.Alignment(), p.SentenceOf(i)
	if !a.Of(sentence).Paired() {
		return false
	}
	in, found := a.Window(p.Facts, o, a.LinkOf(sentence), 0), -1
	for k := int(in.From) + 1; k < int(in.To); k++ {
		w := &o.Tokens[k]
		if !capital(w) || w.Has(prose.Titled|prose.Upper) || !theirTownward.Has(o.Tokens[k-1].Hash) && !theirTowns.Has(o.Tokens[k-1].Hash) || !o.Gap(k-1) || o.Licensed(k) || names.Class(k)&lexicon.Place == 0 && !towns.Has(w.Hash) || o.Gap(k) && k+1 < len(o.Tokens) && capital(&o.Tokens[k+1]) || p.OriginalLanguage != "de" && names.CommonWord(k) && !towns.Has(w.Hash) || !towns.Has(w.Hash) && answered(names, k, in) || answeredBut(names, k, in, i) {
			continue
		}
		if found >= 0 {
			return false
		}
		found = k
	}
	if found < 0 {
		return false
	}
	reportFor(p, i, found, 80, "no town")
	return true
}

// answeredBut is answered, by another word than token i, which a gloss may be like: Lion, for León.
func answeredBut(names *prose.Names, k int, in prose.Window, i int) bool {
	before, behind := in, in
	before.Last, behind.First = int32(i), int32(i+1)
	return answered(names, k, before) || answered(names, k, behind)
}

var (
	// ofTowns are what is called by the town that it is in.
	ofTowns       = lexicon.SetOf("airport archdiocese bishop city court diocese mayor port town university zoo")
	theirTowns    = lexicon.SetOf("amtsgericht bischof bistum bürgermeister erzbistum feuerwehr flughafen landgericht messe oberbürgermeister oberlandesgericht polizei stadt universität uni verwaltungsgericht zoo")
	townward      = lexicon.SetOf("in of from to near at for outside around towards")
	theirTownward = lexicon.SetOf("en de desde hacia a à vers d' in nach aus bei von um da di em para naar uit van te v ve z ze do u na в во из под от i från till")
	// towns are those that English has as everyday words.
	towns = lexicon.SetOf("angers gap halle hof lens nice orange sens tours worms")
	// seasons are words that other languages have with capitals, too.
	seasons = lexicon.SetOf("advent christmas easter heaven hell lent passover paradise spring summer autumn winter cabinet committee commission constitution court government house law order commons lords treasury press nation force office")
)
