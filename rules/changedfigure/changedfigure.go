// Package changedfigure finds figures that are not those of the original.
//
// Comparing digits cries wolf on every fifth sentence that has some: 20.30 Uhr is
// 8:30 p.m., 2 000 is 2,000, “3” is “three”, “500 mil” is 500,000. So figures are
// read as values, by the customs of each language, and only a sentence in which a
// figure of each side has no counterpart, not in the sentences around it either, is a
// fault. Package prose compares them, once for all rules on figures.
package changedfigure

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-figure.
var Rule = &checker.Rule{
	ID:            "changed-figure",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Critical,
	Confidence:    90,
	ITS:           "numbers",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Check:         check,
}

func check(p *checker.Pass) {
	for d := range p.Figures(prose.FigureChanged) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	start, end := int(d.Ours.Start), int(d.Ours.End)
	first, last := int(d.Theirs.First), int(d.Theirs.Last)
	words := p.Original().Slice(first, last)
	right, is, wrong := d.Theirs.English(), d.Theirs.Value.String(), d.Ours.Value.String()
	if spelled, ok := d.Theirs.Spelled(); ok && d.Ours.Written {
		right = spelled
	}
	if d.English != "" {
		right, is, wrong = d.English, d.English, p.Plain[start:end]
	}
	fix := right
	if p.Tokens[d.Ours.First].Has(prose.Capital) {
		fix = strings.ToUpper(right[:1]) + right[1:]
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: d.Confidence,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], right),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, which is %s, not %s; neither it nor those around it have this figure", words, is, wrong),
		Evidence: []checker.Evidence{p.AtOriginal(first, last, "the figure in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, fix)},
	})
}
