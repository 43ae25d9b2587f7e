package rules

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/ruletest"
)

// FuzzMeaning runs the whole check on any translation with any original in any of
// the languages that have tables: no rule panics, and every finding and its evidence
// lie in the texts.
func FuzzMeaning(f *testing.F) {
	languages := []string{"es", "fr", "de", "it", "pt", "nl", "ru", "cs", "tr", "el", "ar", "ja", "zh", "xx"}
	for _, r := range All {
		if !r.NeedsOriginal {
			continue
		}
		examples, err := ruletest.Examples(r.Doc)
		if err != nil {
			f.Fatal(err)
		}
		for n, e := range examples {
			if e.Story.Original != nil {
				f.Add(e.Story.Translation.Plain, e.Story.Original.Plain, byte(n))
			}
		}
	}
	f.Add(" ", "0", byte(9))
	w := newWorker(f)
	text := func(plain, language string) prose.Text {
		return prose.Text{Plain: plain, Language: language, Blocks: []prose.Block{{Start: 0, End: len(plain)}}}
	}
	f.Fuzz(func(t *testing.T, translation, original string, n byte) {
		language := languages[int(n)%len(languages)]
		o := text(original, language)
		s := &checker.Story{ID: "fuzz", Input: translation, Translation: text(translation, "en"), Original: &o, OriginalLanguage: language}
		res := w.Check(s)
		for _, k := range res.Skipped {
			if k.Failed {
				t.Fatalf("%s: %s", k.Rule.ID, k.Reason)
			}
		}
		for _, finding := range res.Findings {
			if finding.Text != translation[finding.Start:finding.End] {
				t.Fatalf("%s: %q is not at its place", finding.Rule.ID, finding.Text)
			}
			for _, e := range finding.Evidence {
				if side := []string{translation, original}[e.Side]; e.Text != side[e.Start:e.End] {
					t.Fatalf("%s: evidence %q is not at its place", finding.Rule.ID, e.Text)
				}
			}
		}
	})
}
