package rules

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/ruletest"
)

// FuzzOriginal runs the whole check on any bytes with any others as their original: no
// rule panics, and what is shown of the original stands there.
func FuzzOriginal(f *testing.F) {
	for _, r := range All {
		examples, err := ruletest.Examples(r.Doc)
		if err != nil {
			f.Fatal(err)
		}
		for _, e := range examples {
			if e.Story.Original != nil {
				f.Add(e.Story.Translation.Plain, e.Story.Original.Plain, e.From)
			}
		}
	}
	w := newWorker(f)
	f.Fuzz(func(t *testing.T, ours, theirs, language string) {
		var sides [2]*checker.Story
		for k, text := range []string{ours, theirs} {
			for s, err := range ingest.Read("fuzz", strings.NewReader(text), ingest.Text) {
				if err != nil {
					return
				}
				sides[k] = s
			}
		}
		if sides[0] == nil || sides[1] == nil {
			return
		}
		s := sides[0]
		s.Translation.Language, s.Original, s.OriginalLanguage = "en", &sides[1].Translation, language
		res := w.Check(s)
		for _, note := range res.Notes {
			if strings.Contains(note, "could not be read") {
				t.Fatal(note)
			}
		}
		for _, k := range res.Skipped {
			if k.Failed {
				t.Fatalf("%s: %s", k.Rule.ID, k.Reason)
			}
		}
		for _, finding := range res.Findings {
			for _, e := range finding.Evidence {
				if e.Side == checker.Original && (e.Start < 0 || e.End > len(s.Original.Plain) || s.Original.Plain[e.Start:e.End] != e.Text) {
					t.Fatalf("%s: %q is not in the original at %d", finding.Rule.ID, e.Text, e.Start)
				}
			}
		}
	})
}
