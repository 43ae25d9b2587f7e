package changedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unopened reports a quotation of several sentences that the original opens in a sentence and the translation does not; it closes
// behind them on both sides.
func unopened(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) {
	if l.Last-l.First != 1 || !m.theirs.open || m.ours.other || m.ours.within || m.theirs.within {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	begin := first
	if m.theirs.first > from+1 {
		if begin = announced(p, first, last); begin < 0 {
			begin = snapped(p.Facts, first, last, first+(m.theirs.first-from)*(last-first)/(to-from), 1)
		}
	}
	start, end := p.Span(begin, last)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 72,
		Message:  "the mark that opens a quotation is missing here",
		Why:      "the sentence that is rendered here opens one; without the mark the words are the paper's own",
		Evidence: []checker.Evidence{p.AtOriginal(m.theirs.first, min(m.theirs.first+4, to), "where the original opens it")},
	})
}
