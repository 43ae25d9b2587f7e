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
	"unicode"
	"unicode/utf8"

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
	start, end, right := inPlace(p, d)
	first, last := int(d.Theirs.First), int(d.Theirs.Last)
	words := p.Original().Slice(first, last)
	is, wrong := d.Theirs.Value.String(), d.Ours.Value.String()
	if d.English != "" {
		is, wrong = d.English, p.Plain[start:end]
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

// inPlace gives what English has for the original's figure, and the bytes of the translation in whose place that
// goes: the number alone where one scale word does for both, thirty for the eighty of eighty thousand, and the
// scale word with it elsewhere, 300 for eighty thousand.
func inPlace(p *checker.Pass, d prose.FigureDifference) (start, end int, right string) {
	a, b := &d.Ours, &d.Theirs
	start, end = int(a.Start), int(a.End)
	if d.English != "" {
		return start, end, d.English
	}
	right = b.English()
	if behind, _ := utf8.DecodeRuneInString(p.Plain[end:]); a.Scale != b.Scale && !unicode.IsLetter(behind) { // and no M$
		end = max(end, int(a.ScaleEnd))
		if b.Scale != (prose.Decimal{}) {
			right = b.Value.String()
		}
	}
	spelled := *b
	if a.Scale == b.Scale {
		spelled.Value = b.Number
	}
	if words, ok := spelled.Spelled(); ok && a.Written {
		if right = words; spelled.Value.Exp < 0 { // a quarter of a million
			right, end = words+p.Plain[a.End:a.ScaleEnd], int(a.ScaleEnd)
		}
	}
	return start, end, right
}
