package changedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// acronym reports an acronym that stands for another: the CDU, for the SPD. Languages have acronyms
// of their own (OTAN is NATO), so that it is told only where the translation keeps the original's
// elsewhere, or English has it as the original does, and the tally shows that one is put for
// the other.
func acronym(p *checker.Pass, names *prose.Names, i int) bool {
	t, o, a, sentence := &p.Tokens[i], p.Original(), p.Alignment(), p.SentenceOf(i)
	if !shouted(p.Facts, i) || oftener(p, t.Hash) <= 0 || !a.Of(sentence).Paired() {
		return false
	}
	in := a.Window(p.Facts, o, a.LinkOf(sentence), 0)
	if balance(p, t.Hash, in) <= 0 {
		return false
	}
	for j := in.First; j < in.Last; j++ {
		if w := &p.Tokens[j]; w.Hash != t.Hash && w.Has(prose.Upper) && shouted(p.Facts, int(j)) && oftener(p, w.Hash) > 0 { // which is which?
			return false
		}
	}
	best, far := -1, 0.25
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if d := in.Apart(int32(i), int32(k)); d < far && shouted(o, k) && w.Hash != t.Hash && oftener(p, w.Hash) < 0 && balance(p, w.Hash, in) < 0 && !names.Same(i, k) {
			best, far = k, d
		}
	}
	if best < 0 {
		return false
	}
	w := &o.Tokens[best]
	if p.Seen(w.Hash).Upper == 0 && (w.Freq < 5 || w.Is(lexicon.Known|lexicon.Foreign)) {
		return false
	}
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], o.Word(best)),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’ and not “%s”, and so has the whole story", o.Word(best), p.Plain[start:end]),
		Evidence: []checker.Evidence{p.AtOriginal(best, best+1, "the acronym in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, o.Word(best))},
	})
	return true
}

// shouted reports whether a word is in capitals, and those around it are not.
func shouted(f *prose.Facts, i int) bool {
	t := &f.Tokens[i]
	return t.Kind == prose.Word && t.Has(prose.Upper) && t.Len > 1 && t.Len < 7 && t.Flags&(prose.Titled|prose.Initials) == 0 &&
		!(i+1 < len(f.Tokens) && f.Gap(i) && f.Tokens[i+1].Has(prose.Upper)) && !(i > 0 && f.Gap(i-1) && f.Tokens[i-1].Has(prose.Upper))
}

// oftener gives how much oftener the translation has a word in capitals than the original.
func oftener(p *checker.Pass, word uint64) int {
	return int(p.Seen(word).Upper) - int(p.Original().Seen(word).Upper)
}
