// Package addedfigure finds figures that the original does not have.
//
// A model that was asked to translate may fill in what it believes. Translators add
// figures, too: a year for “last year”, a sum converted in brackets. So only a figure
// that tells something, in a sentence that renders its original in about as many
// words, is reported, where the original has no number left that it could stand for.
package addedfigure

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is added-figure.
var Rule = &checker.Rule{
	ID:            "added-figure",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Major,
	Confidence:    75,
	ITS:           "numbers",
	MQM:           "accuracy/addition",
	NeedsOriginal: true,
	Footing:       checker.Whole,
	Check:         check,
}

func check(p *checker.Pass) {
	for d := range p.Figures(prose.FigureAdded) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	start, end := int(d.Ours.Start), max(int(d.Ours.End), int(d.Ours.ScaleEnd))
	l := p.Alignment().Links[d.Link]
	o := p.Original()
	first, last := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: d.Confidence,
		Message:  fmt.Sprintf("“%s” is not in the original", p.Plain[start:end]),
		Why:      fmt.Sprintf("neither the sentence that is rendered here nor those around it have %s, in digits or in words", d.Ours.Value),
		Evidence: []checker.Evidence{p.AtOriginal(first, last, "the sentence in the original")},
	})
}
