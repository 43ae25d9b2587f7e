// Package addednegation finds a “not” that the original does not have.
//
// It asks for a finite “not” whose auxiliary the original has without a negation (es,
// “is not”), and for an original in which nothing could be put so: no negator, no
// without, hardly, few, lack. See prose.Facts.Turns.
package addednegation

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is added-negation.
var Rule = &checker.Rule{
	ID:            "added-negation",
	Doc:           doc,
	Category:      checker.Meaning,
	Severity:      checker.Critical,
	Confidence:    70,
	ITS:           "mistranslation",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sense,
	Check:         check,
}

func check(p *checker.Pass) {
	for _, t := range p.Turns(p.Original(), p.Alignment(), p.OriginalLanguage) {
		if !t.Lost {
			report(p, t)
		}
	}
}

func report(p *checker.Pass, t prose.Turn) {
	o := p.Original()
	start, end := p.Span(int(t.First), int(t.Last))
	confidence := p.Rule.Confidence
	evidence := p.AtOriginal(int(o.Sentences[t.Link.OriginalFirst].First), int(o.Sentences[t.Link.Beyond-1].Last), "the sentence in the original")
	if t.End > 0 {
		evidence = p.BytesOfOriginal(t.Start, t.End, "the verb in the original, which nothing negates")
		confidence = 75
	}
	var fixes []checker.Fix
	words := p.Plain[start:end]
	if auxiliary, ok := affirmative(words); ok {
		fixes = []checker.Fix{checker.Replace(start, end, auxiliary)}
	} else if words == "not" {
		fixes = []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end}}}}
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  fmt.Sprintf("“%s”: the original negates nothing here", words),
		Why:      "the sentence that is rendered here has no negation, nor a word that could be put as one",
		Evidence: []checker.Evidence{evidence},
		Fixes:    fixes,
	})
}

// affirmative gives the auxiliary without the “not” in it.
func affirmative(w string) (string, bool) {
	switch strings.ToLower(w) {
	case "cannot", "can't", "can’t":
		return w[:3], true
	case "won't", "won’t":
		return w[:1] + "ill", true
	}
	for _, tail := range [2]string{"n't", "n’t"} {
		if bare, ok := strings.CutSuffix(w, tail); ok {
			return bare, true
		}
	}
	return "", false
}
