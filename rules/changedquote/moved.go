package changedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// movedWords is how many words that are known in both languages must stand on the other side of the marks.
const movedWords = 2

// moved tells of marks that stand round other words than in the original, where either sentence has one quotation: the
// words of that of the original stand outside of it, or it has as many of those outside as of its own.
func (b *briefs) moved(l prose.Link) {
	p, o := b.p, b.o
	if l.Last-l.First != 1 || l.Beyond-l.OriginalFirst != 1 {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	ours, theirs := quotations(p.Facts, first, last), quotations(o, from, to)
	if len(ours) != 1 || len(theirs) != 1 || o.Tokens[theirs[0].first].Hash == '"' && o.Gap(theirs[0].first) { // it may as well close
		return
	}
	at := func(i int) int { return first + (i-from)*(last-first)/(to-from) }
	if near := movedWords + (last-first)/16; abs(ours[0].first-at(theirs[0].first)) <= near && abs(ours[0].last-at(theirs[0].last)) <= near {
		return // where it is to be expected, as nearly all are
	}
	in, lost, taken := 0, 0, 0 // words of the original: in both quotations, in its own alone, in ours alone
	for k := from; k < to; k++ {
		inside, outside := b.rendered(k, first, last, ours[0])
		if inside == outside {
			continue
		}
		switch quoted := k > theirs[0].first && k < theirs[0].last; {
		case quoted && inside:
			in++
		case quoted:
			lost++
		case inside:
			taken++
		}
	}
	if (in > 0 || lost < movedWords) && (taken < movedWords || taken < in) {
		return
	}
	start, end := p.Span(ours[0].first, ours[0].last+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 68,
		Message:  "the marks stand round other words than in the original",
		Why:      "the original quotes ‘" + checker.ClipWords(o.Slice(theirs[0].first+1, theirs[0].last), 60) + "’",
		Evidence: []checker.Evidence{p.AtOriginal(theirs[0].first, theirs[0].last+1, "the quotation in the original")},
	})
}

// rendered reports whether token k of the original is rendered in a quotation of the translation, and outside of it. A name or a
// foreign word, which both have as it is, tells nothing.
func (b *briefs) rendered(k, first, last int, e extent) (inside, outside bool) {
	t := &b.o.Tokens[k]
	if t.Kind != prose.Word || t.Len <= 3 {
		return false, false
	}
	for i := first; i < last; i++ {
		w := &b.p.Tokens[i]
		switch {
		case w.Kind != prose.Word || w.Is(lexicon.Function):
		case w.Hash == t.Hash:
			return false, false
		case b.words.Of(i, k) || alike(b.p.Word(i), b.o.Word(k)):
			quoted := i > e.first && i < e.last
			inside, outside = inside || quoted, outside || !quoted
		}
	}
	return inside, outside
}
