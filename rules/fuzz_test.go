package rules

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/ruletest"
)

// FuzzCheck runs the whole check on any bytes, as text and as a page: no rule
// panics, every finding lies in the story, and every fix can be made.
func FuzzCheck(f *testing.F) {
	for _, r := range All {
		examples, err := ruletest.Examples(r.Doc)
		if err != nil {
			f.Fatal(err)
		}
		for _, e := range examples {
			f.Add(e.Story.Translation.Plain, false)
		}
	}
	f.Add("<p>The <b>Ripe</b>something &amp; <i>“no</i></p><p>", true)
	w := newWorker(f)
	f.Fuzz(func(t *testing.T, input string, page bool) {
		format := ingest.Text
		if page {
			format = ingest.HTML
		}
		for s, err := range ingest.Read("fuzz", strings.NewReader(input), format) {
			if err != nil {
				continue
			}
			s.Translation.Language = "en"
			res := w.Check(s)
			for _, k := range res.Skipped {
				if k.Failed {
					t.Fatalf("%s: %s", k.Rule.ID, k.Reason)
				}
			}
			for _, finding := range res.Findings {
				if finding.Text != s.Translation.Plain[finding.Start:finding.End] {
					t.Fatalf("%s: %q is not at its place", finding.Rule.ID, finding.Text)
				}
				for _, fix := range finding.Fixes {
					for _, e := range fix.Edits {
						if e.Start < 0 || e.End < e.Start || e.End > len(s.Translation.Plain) {
							t.Fatalf("%s: edit %d-%d of %d bytes", finding.Rule.ID, e.Start, e.End, len(s.Translation.Plain))
						}
					}
				}
			}
		}
	})
}
