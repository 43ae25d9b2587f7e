package translatedorganisation

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// proven reports a paper that no table has, where the sentence of the original has
// one name, and only one, that the translation has not: “The Sheaf”, for La Gavilla.
func proven(p *checker.Pass, first, last int, why string) bool {
	o := p.Original()
	if o == nil {
		return false
	}
	s, a := p.SentenceOf(first), p.Alignment()
	if !a.Of(s).Paired() {
		return false
	}
	in := a.Window(p.Facts, o, a.LinkOf(s), 0)
	from, to := vanished(p, o, in, first, last)
	if from < 0 {
		return false
	}
	name := prose.Latinise(o.Slice(from, to), p.OriginalLanguage)
	start, end := p.Span(first, last)
	f := checker.Finding{
		Start: start, End: end, Confidence: 92,
		Message:  fmt.Sprintf("“%s” looks like the name %s, translated", p.Plain[start:end], o.Slice(from, to)),
		Why:      fmt.Sprintf("%s, and the original has %s here, which stands nowhere in the translation", why, o.Slice(from, to)),
		Evidence: []checker.Evidence{p.AtOriginal(from, to, "the name, in the original")},
	}
	if name != "" {
		f.Fixes = []checker.Fix{checker.Replace(start, end, name)}
	}
	if len(f.Message) > 90 {
		f.Message = "the name of a news outlet was translated"
	}
	p.Report(f)
	return true
}

// vanished gives the one run of capitalised words inside a sentence of the original,
// with an article that has a capital, too, of which the translation has no word; -1
// where there is none or more than one.
func vanished(p *checker.Pass, o *prose.Facts, in prose.Window, first, last int) (from, to int) {
	names := p.Names()
	from = -1
	for k := int(in.From); k < int(in.To); k++ {
		t := &o.Tokens[k]
		if t.Kind != prose.Word || !t.Has(prose.Capital) || t.Has(prose.SentenceStart|prose.Upper|prose.Titled) || t.Is(lexicon.Calendar) {
			continue
		}
		end := k + 1
		for end < int(in.To) && o.Gap(end-1) && o.Tokens[end].Kind == prose.Word && (o.Tokens[end].Has(prose.Capital) || end+1 < int(in.To) && joining.Has(o.Tokens[end].Hash) && o.Gap(end) && o.Tokens[end+1].Has(prose.Capital)) {
			end++
		}
		there := false
		for j := k; j < end; j++ {
			for i := int(in.First); i < int(in.Last); i++ {
				there = there || (i < first || i >= last) && p.Tokens[i].Kind == prose.Word && names.Same(i, j)
			}
		}
		if !there && (end-k > 1 || !t.Is(lexicon.Foreign)) {
			if from >= 0 {
				return -1, -1
			}
			from, to = k, end
		}
		k = end - 1
	}
	if from >= 0 && p.OriginalLanguage == "de" && to-from < 2 {
		return -1, -1 // every noun has a capital
	}
	return from, to
}

// joining are the small words inside the names of papers: Point du Jour, La Voz de
// Galicia.
var joining = lexicon.SetOf("a al d' da das de degli dei del della delle der des di do dos du e el et het i il la las le les los o op tot und van voor y")
