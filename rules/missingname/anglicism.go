package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// anglicism gives the last word of a name of two English words or more that the original has
// inside a sentence, and of which the translation has no word, -1 where there is none: what is in
// English there, English need not render.
func anglicism(p *checker.Pass, in prose.Window) int {
	o := p.Original()
	for k := int(in.From); k < int(in.To); k++ {
		end := k
		for end < int(in.To) && (end == k || o.Gap(end-1)) && anglicised(p, end, in) {
			end++
		}
		if end-k >= 2 && !(k > 0 && o.Gap(k-1) && o.Tokens[k-1].Has(prose.Capital)) && !(o.Gap(end-1) && o.Tokens[end].Has(prose.Capital)) && !shortened(p, in, k, end) {
			return end - 1
		}
		k = end
	}
	return -1
}

// anglicised reports whether word k of the original is a common one in English, with a capital
// of its own, that a stretch of the translation has in no form.
func anglicised(p *checker.Pass, k int, in prose.Window) bool {
	o, names := p.Original(), p.Names()
	w := &o.Tokens[k]
	return w.Kind == prose.Word && w.Len > 2 && w.Flags&(prose.Capital|prose.Titled|prose.Upper) == prose.Capital && w.Freq >= 7 && w.Is(lexicon.Known) && !w.Is(lexicon.Foreign|lexicon.Title|lexicon.Calendar) &&
		!o.Licensed(k) && o.Seen(w.Hash).Lower == 0 && !names.Rendered(k, in) && !names.Echo(k, in)
}

// shortened reports whether a stretch of the translation has the first letters of the words of
// a name: FT.
func shortened(p *checker.Pass, in prose.Window, from, to int) bool {
	o, initials := p.Original(), ""
	for k := from; k < to; k++ {
		initials += o.Word(k)[:1]
	}
	for i := in.First; i < in.Last; i++ {
		if p.Tokens[i].Has(prose.Upper) && p.Word(int(i)) == initials {
			return true
		}
	}
	return false
}
