// Package changedcurrency finds sums in another currency than the original's.
//
// A sum that was converted is another figure. One that has the original's value and
// another currency was not converted: the word was changed.
package changedcurrency

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-currency.
var Rule = &checker.Rule{
	ID:            "changed-currency",
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
	for d := range p.Figures(prose.CurrencyChanged) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	start, end := int(d.Ours.UnitStart), int(d.Ours.UnitEnd)
	o := p.Original()
	first, last := o.Within(int(d.Theirs.UnitStart), int(d.Theirs.UnitEnd))
	words := o.Plain[d.Theirs.UnitStart:d.Theirs.UnitEnd]
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: d.Confidence,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], d.Theirs.Unit),
		Why:      fmt.Sprintf("the original has %s in %s (‘%s’), the translation in %s", d.Theirs.Value, d.Theirs.Unit, words, d.Ours.Unit),
		Evidence: []checker.Evidence{p.AtOriginal(first, last, "the currency in the original")},
		Fixes:    fixes(p, d, start, end),
	})
}

// fixes put the original’s currency in as the translation writes its own: a sign for
// a sign, a word for a word.
func fixes(p *checker.Pass, d prose.FigureDifference, start, end int) []checker.Fix {
	with := d.Theirs.Unit.Plural()
	if start < int(d.Ours.Start) || len(p.Plain[start:end]) > 0 && p.Plain[start] >= 0x80 {
		if with = d.Theirs.Unit.Sign(); with == "" {
			return nil
		}
	} else if adjective(p, d, end) {
		with = d.Theirs.Unit.String()
	}
	if with == "" {
		return nil
	}
	return []checker.Fix{checker.Replace(start, end, with)}
}

// adjective reports whether the currency stands in the singular: one dollar, a
// five-dollar bill.
func adjective(p *checker.Pass, d prose.FigureDifference, end int) bool {
	return end > 0 && p.Plain[end-1] != 's' && d.Ours.Unit.Plural() != d.Ours.Unit.String()
}
