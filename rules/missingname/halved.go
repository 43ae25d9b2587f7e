package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// halved gives the half of a surname of two that the translation leaves out, where it has the other behind the same given name: Irene
// Delgado, for Irene Delgado-Ruiz. -1 where there is none.
func halved(p *checker.Pass, unkept []int32, in, around prose.Window) int {
	o, names := p.Original(), p.Names()
	for _, n := range unkept {
		k := int(n)
		if w := &o.Tokens[k]; w.Len < 3 || w.Has(prose.Upper|prose.Titled) || w.Is(lexicon.Function) {
			continue
		}
		given, other := otherHalf(o, k)
		if other == k-1 && (!plain.Has(lexicon.Hash(p.OriginalLanguage)) || maternal.Has(lexicon.Hash(p.OriginalLanguage)) || o.Tokens[k].Has(prose.Quoted|prose.SentenceStart) || names.Class(k)&(lexicon.Function|lexicon.Foreign) != 0 || names.CommonWord(k)) { // what David Cronenberg made may be a name, too
			continue
		}
		if given < 0 || !o.Tokens[given].Capitalised() || !o.Tokens[other].Capitalised() || !names.Given(given) || given > 0 && o.Tokens[given-1].Hash == '-' {
			continue
		}
		if w := &o.Tokens[other]; w.Is(lexicon.Known) && !w.Is(lexicon.Surname) { // Ryder Cup-Spiel
			continue
		}
		if halfHere(p, in, given, other) && names.Carried(k) < 0 && !names.Rendered(k, around) && !names.Echo(k, in) {
			return k
		}
	}
	return -1
}

// maternal are languages whose people have the mother’s surname behind the father’s, which desks leave out.
var maternal = lexicon.SetOf("ca es gl")

// otherHalf gives where the other half of a surname of two stands that word k of the original is one of, and the given name before
// them; -1 where it is none.
func otherHalf(o *prose.Facts, k int) (given, other int) {
	switch {
	case k > 2 && joined(o, k-1) && o.Gap(k-3):
		return k - 3, k - 2
	case k > 0 && k+2 < len(o.Tokens) && joined(o, k+1) && o.Gap(k-1):
		return k - 1, k + 2
	case k > 1 && o.Gap(k-1) && o.Gap(k-2) && !(o.Gap(k) && o.Tokens[k+1].Capitalised()):
		return k - 2, k - 1
	}
	return -1, -1
}

// joined reports whether token k is a hyphen that joins two words.
func joined(o *prose.Facts, k int) bool {
	return o.Tokens[k].Hash == '-' && !o.Tokens[k].Has(prose.Spaced) && !o.Tokens[k+1].Has(prose.Spaced)
}

// halfHere reports whether a stretch of the translation has two words of the original, a given name and one half of a surname, and
// nothing more of a name behind them.
func halfHere(p *checker.Pass, in prose.Window, given, other int) bool {
	names := p.Names()
	for i := int(in.First) + 1; i < int(in.Last); i++ {
		if !p.Tokens[i].Capitalised() || !p.Gap(i-1) || !p.Tokens[i-1].Capitalised() || !names.Same(i, other) || !names.Same(i-1, given) {
			continue
		}
		if i+1 < len(p.Tokens) && (p.Tokens[i+1].Hash == '-' || p.Gap(i) && p.Tokens[i+1].Capitalised()) {
			return false
		}
		return true
	}
	return false
}
