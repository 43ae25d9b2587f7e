// Package missingfigure finds figures of the original that the translation does not
// tell.
//
// Translators leave figures out, too: a year becomes “last year”, 24 hours a day. So
// only a figure that tells something, in a sentence that is rendered in about as many
// words, is reported, where the translation has no number or word of number that may
// stand for it.
package missingfigure

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is missing-figure.
var Rule = &checker.Rule{
	ID:            "missing-figure",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Major,
	Confidence:    75,
	ITS:           "numbers",
	MQM:           "accuracy/omission",
	NeedsOriginal: true,
	Footing:       checker.Whole,
	Check:         check,
}

func check(p *checker.Pass) {
	for d := range p.Figures(prose.FigureMissing) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	first, last := place(p, d)
	start, end := p.Span(first, last)
	o := p.Original()
	from, to := int(d.Theirs.First), int(d.Theirs.Last)
	if d.Theirs.UnitEnd > d.Theirs.End {
		_, to = o.Within(int(d.Theirs.Start), int(d.Theirs.UnitEnd))
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: d.Confidence,
		Message:  fmt.Sprintf("the original’s ‘%s’ is missing", o.Slice(from, to)),
		Why:      fmt.Sprintf("the sentence that is rendered here has %s; neither the translation of it nor the sentences around it tell the figure", d.Theirs.Value),
		Evidence: []checker.Evidence{p.AtOriginal(from, to, "the figure in the original")},
	})
}

// place gives the words where the figure should stand: those on either side of a gap that
// shows, its unit, if that was left alone, or else the beginning of the sentence.
func place(p *checker.Pass, d prose.FigureDifference) (first, last int) {
	if d.Gap > 0 {
		return int(d.Gap) - 1, int(d.Gap) + 1
	}
	l := p.Alignment().Links[d.Link]
	from, to := p.SentenceTokens(l.First, l.Last)
	if d.Theirs.Unit != 0 {
		for i := from; i < to; i++ {
			if d.Theirs.Unit.Named(p.Tokens[i].Hash) && (i == from || p.Tokens[i-1].Kind != prose.Number) {
				return i, i + 1
			}
		}
	}
	return from, min(from+3, to)
}
