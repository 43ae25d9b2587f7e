package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// firm gives the first word of a name in a stretch of the original that stands behind a noun for a firm, a paper, a ship or a
// festival, and of which the translation has nothing anywhere, nor another name here; -1 where there is none.
func firm(p *checker.Pass, unkept []int32, in, around prose.Window) int {
	o, names := p.Original(), p.Names()
	for _, n := range unkept {
		k := int(n)
		if k == 0 || !o.Gap(k-1) || !names.Namer(k-1) || o.Tokens[k].Has(prose.Titled|prose.Upper) {
			continue
		}
		if end, public := names.Called(k); !public && unnamed(p, k, end, around) && !renamed(p, in) {
			for k+1 < end && names.Article(k) {
				k++
			}
			return k
		}
	}
	return -1
}

// unnamed reports whether the translation has none of the words of a name of the original, tokens k to end-1.
func unnamed(p *checker.Pass, k, end int, around prose.Window) bool {
	o, names := p.Original(), p.Names()
	long := false
	for ; k < end; k++ {
		w := &o.Tokens[k]
		if !w.Has(prose.Capital) || names.Article(k) {
			continue
		}
		if answered(names, k, around) || names.Carried(k) >= 0 || p.Seen(w.Hash).First >= 0 {
			return false
		}
		long = long || w.Len > 3
	}
	return long
}

// renamed reports whether a stretch of the translation has a word with a capital that the original has not: another name.
func renamed(p *checker.Pass, in prose.Window) bool {
	for i := in.First; i < in.Last; i++ {
		w := &p.Tokens[i]
		if w.Kind == prose.Word && w.Has(prose.Capital) && !p.Licensed(int(i)) && p.Original().Seen(w.Hash).First < 0 && !w.Is(lexicon.Title|lexicon.Calendar|lexicon.Function) && !p.Names().Heard(int(i), in) {
			return true
		}
	}
	return false
}
