package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// townGlossed reports an everyday word with a capital that stands where a town would, behind a preposition and without
// an article, where the original has behind one a town that the translation leaves out: in Food, for Essen.
func townGlossed(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	switch {
	case !byItself(p, i), !townward.Has(p.Tokens[i-1].Hash), i > 1 && p.Tokens[i-2].Capitalised() && !ofTowns.Has(p.Tokens[i-2].Hash):
		return false
	case !t.Is(lexicon.Noun), t.Is(lexicon.Title | lexicon.Place | lexicon.Given), unique.Has(t.Hash), p.Licensed(i), p.Seen(t.Hash).Lower > 0:
		return false
	case p.Gap(i) && p.Tokens[i+1].Is(lexicon.Noun) && !p.Tokens[i+1].Is(lexicon.VerbAny|lexicon.Function): // in Food prices
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok {
		return false
	}
	k := only(in, func(k int) bool { return townThere(p, names, k, in) && !answeredBut(names, k, in, i) })
	if k < 0 {
		return false
	}
	reportFor(p, i, k, 80, "no town")
	return true
}

// otherTown reports a town that the original names elsewhere and less often, where it has behind a preposition one that the
// translation names nowhere.
func otherTown(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Place) || t.Is(lexicon.Known|lexicon.Demonym) || t.Has(prose.Titled|prose.Upper) || i == 0 || !p.Gap(i-1) || !townward.Has(p.Tokens[i-1].Hash) || capitalBehind(p.Facts, i) || hyphened(p.Facts, i) || names.National(i) {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok || balance(p, t.Hash, in) <= 0 {
		return false
	}
	k := only(in, func(k int) bool { return townThere(p, names, k, in) })
	if k < 0 || !inPlace(p, i, k) || p.Original().Tokens[k].Is(lexicon.Known|lexicon.Foreign) || names.Kindred(i, k) {
		return false
	}
	reportFor(p, i, k, 80, "no town")
	return true
}

// townThere reports whether word k of the original is a town behind a preposition, or behind what is called by its town, that
// the translation's sentence leaves out, or has as an everyday word.
func townThere(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	w, before := &o.Tokens[k], o.Tokens[k-1].Hash
	if !w.Capitalised() || w.Has(prose.Titled|prose.Upper) || o.Licensed(k) || !o.Gap(k-1) || capitalBehind(o, k) || !theirTownward.Has(before) && !theirTowns.Has(before) {
		return false
	}
	return towns.Has(w.Hash) || names.Class(k)&lexicon.Place != 0 && (p.OriginalLanguage == "de" || !names.CommonWord(k)) && !answered(names, k, in)
}

// answeredBut is answered, by another word than token i, which a gloss may be like: Lion, for León.
func answeredBut(names *prose.Names, k int, in prose.Window, i int) bool {
	before, behind := in.Without(i, i+1)
	return answered(names, k, before) || answered(names, k, behind)
}

var (
	// ofTowns are what is called by the town that it is in.
	ofTowns = lexicon.SetOf("airport archdiocese bishop city court diocese mayor port town university zoo")
	// theirTowns are the same in German, which has no preposition there.
	theirTowns    = lexicon.SetOf("amtsgericht bischof bistum bürgermeister erzbistum feuerwehr flughafen landgericht messe oberbürgermeister oberlandesgericht polizei stadt universität uni verwaltungsgericht zoo")
	townward      = lexicon.SetOf("in of from to near at for outside around towards")
	theirTownward = lexicon.SetOf("en de desde hacia a à vers d' in nach aus bei von um da di em para naar uit van te v ve z ze do u na в во из под от i från till")
	// towns are those that English has as everyday words.
	towns = lexicon.SetOf("angers gap halle hof lens nice orange sens tours worms")
	// unique are feasts, seasons and what a state has one of: they have a capital in English as they are.
	unique = lexicon.SetOf("advent christmas easter heaven hell lent passover paradise spring summer autumn winter cabinet committee commission constitution court government house law order commons lords treasury press nation force office")
)

// byItself reports whether token i is an everyday word behind another that has a capital, alone of those beside it, and not
// as one that always has it.
func byItself(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return i > 0 && p.Gap(i-1) && oneCapital(t) && t.Len > 3 && t.Is(lexicon.Known) && !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym) &&
		!bodies.Has(t.Hash) && !hyphened(p.Facts, i) && !capitalBehind(p.Facts, i)
}
