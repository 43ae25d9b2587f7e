// Package bannedphrase finds phrases a desk never prints: what its own list says.
// It has no rows of its own.
package bannedphrase

import (
	_ "embed"

	"github.com/wirecheck/wirecheck/checker"
)

//go:embed README.md
var doc string

// Rule is banned-phrase.
var Rule = &checker.Rule{
	ID:         "banned-phrase",
	Doc:        doc,
	Category:   checker.Desk,
	Severity:   checker.Minor,
	Confidence: 95,
	ITS:        "style",
	MQM:        "style/organizational-style",
	Desk:       "banned",
	Check:      check,
}

// quoted is the confidence inside a quotation: the words are somebody else's, and
// to paraphrase them or to let them stand is for a person to say.
const quoted = 65

func check(p *checker.Pass) {
	p.DeskPhrases(func(d checker.DeskPhrase) {
		f := checker.Finding{Start: d.Start, End: d.End, Why: d.Why, Message: "the desk does not print “" + d.Words + "”"}
		for _, want := range d.Wants {
			f.Fixes = append(f.Fixes, checker.Replace(d.Start, d.End, want))
		}
		if d.Quoted {
			f.Confidence = quoted
			f.Why += "; here it is in a quotation"
		}
		p.Report(f)
	})
}
