// Package deskglossary finds names and terms that a desk writes otherwise: what
// its own glossary says. It has no rows of its own.
package deskglossary

import (
	_ "embed"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
)

//go:embed README.md
var doc string

// Rule is desk-glossary.
var Rule = &checker.Rule{
	ID:         "desk-glossary",
	Doc:        doc,
	Category:   checker.Desk,
	Severity:   checker.Major,
	Confidence: 95,
	ITS:        "terminology",
	MQM:        "terminology/inconsistent-with-terminology-resource",
	Desk:       "glossary",
	Check:      check,
}

func check(p *checker.Pass) {
	p.DeskPhrases(func(d checker.DeskPhrase) {
		f := checker.Finding{Start: d.Start, End: d.End, Why: d.Why, Message: "the desk’s glossary rejects “" + d.Words + "”"}
		for _, want := range d.Wants {
			f.Fixes = append(f.Fixes, checker.Replace(d.Start, d.End, want))
		}
		if len(d.Wants) > 0 && len(d.Wants[0]) <= 40 {
			f.Message = "“" + d.Words + "” is “" + d.Wants[0] + "” in the desk’s glossary"
		}
		if f.Why == "" {
			f.Why = "the desk’s glossary " + d.File + " says so"
			if len(d.Wants) > 0 {
				f.Why = "the desk writes “" + strings.Join(d.Wants, "” or “") + "”, says its glossary " + d.File
			}
		}
		p.Report(f)
	})
}
