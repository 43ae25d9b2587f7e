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
	Footing:       checker.Sentence,
	Check:         check,
}

func check(p *checker.Pass) {
	for d := range p.Figures(prose.FigureChanged) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	start, end, right, sure := inPlace(p, d)
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
	f := checker.Finding{
		Start: start, End: end, Confidence: d.Confidence,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], right),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, which is %s, not %s; neither it nor those around it have this figure", words, is, wrong),
		Evidence: []checker.Evidence{p.AtOriginal(first, last, "the figure in the original")},
	}
	if sure {
		f.Fixes = []checker.Fix{checker.Replace(start, end, fix)}
	}
	p.Report(f)
}

// inPlace gives what English has for the original's figure, and the bytes of the translation in whose place that
// goes: the number alone where one scale word does for both, thirty for the eighty of eighty thousand, and the
// scale word with it elsewhere, 300 for eighty thousand. None is sure where a letter is glued to the number (5k), or where
// one tells how many and the other which of them.
func inPlace(p *checker.Pass, d prose.FigureDifference) (start, end int, right string, sure bool) {
	a, b := &d.Ours, &d.Theirs
	start, end = int(a.Start), int(a.End)
	if d.English != "" {
		return start, end, d.English, true
	}
	right, sure = b.English(), a.Ordinal == b.Ordinal || !a.Written
	if a.Scale != b.Scale {
		behind, _ := utf8.DecodeRuneInString(p.Plain[end:])
		sure = sure && !unicode.IsLetter(behind)
		end = max(end, int(a.ScaleEnd))
		if b.Scale != (prose.Decimal{}) {
			right = grouped(b.Value)
		}
	}
	spelled := *b
	if a.Scale == b.Scale {
		spelled.Value = b.Number
	}
	if words, ok := spelled.Spelled(); ok && a.Written {
		if right = words; spelled.Value.Exp < 0 && a.ScaleEnd > a.End { // a quarter of a million
			between := p.Plain[a.End:a.ScaleEnd]
			sure = sure && between[0] == ' '
			right, end = words+between, int(a.ScaleEnd)
		}
	}
	return start, end, right, sure
}

// grouped writes a value as English papers do: 3,000, 2.5 million.
func grouped(value prose.Decimal) string {
	s := value.String()
	if len(s) == 4 && !strings.ContainsAny(s, ".,") {
		return s[:1] + "," + s[1:]
	}
	return s
}
