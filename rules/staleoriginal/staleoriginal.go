// Package staleoriginal finds translations of which the original was changed since.
//
// A wire story is sent again and again, with a new lead, a corrected name, a higher
// toll. What tells is the carrier: a page's head, a story line's fields. Where either
// side does not say when it was changed, nothing is known.
package staleoriginal

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
)

//go:embed README.md
var doc string

// Rule is stale-original.
var Rule = &checker.Rule{
	ID:            "stale-original",
	Doc:           doc,
	Category:      checker.Desk,
	Severity:      checker.Major,
	Confidence:    80,
	ITS:           "other",
	MQM:           "accuracy/omission",
	NeedsOriginal: true,
	Check:         check,
}

// grace is how many seconds a page may be set later than what was made of it: clocks
// differ, and systems touch a story when they hand it on.
const grace = 5 * 60

func check(p *checker.Pass) {
	o := p.Original()
	ours, theirs := p.Changed, o.Changed
	if ours == 0 || theirs == 0 || theirs-ours <= grace || len(p.Sentences) == 0 {
		return
	}
	first, last := p.BlockTokens(0)
	if first == last {
		return
	}
	start, end := p.Span(first, last)
	p.Report(checker.Finding{
		Start: start, End: end,
		Message:  "the original was changed " + ago(theirs-ours) + " after this translation",
		Why:      "what is translated here is an older version of it",
		Evidence: []checker.Evidence{p.AtOriginal(0, int(o.Sentences[0].Last), "the version that is there now")},
	})
}

// ago puts a stretch of seconds into words.
func ago(seconds int64) string {
	n, unit := seconds/60, "minute"
	switch {
	case seconds >= 2*24*3600:
		n, unit = seconds/(24*3600), "day"
	case seconds >= 3600:
		n, unit = seconds/3600, "hour"
	}
	if n == 1 {
		return "one " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}
