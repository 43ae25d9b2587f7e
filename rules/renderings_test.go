package rules

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Every row of renderings finds each of its phrases beside each of its originals,
// and is silent where the fix stands in their place.
func TestRenderings(t *testing.T) {
	rows := map[string]int{}
	for _, r := range All {
		tables, err := r.LoadBeside()
		if err != nil {
			t.Fatal(err)
		}
		if len(tables) == 0 {
			continue
		}
		c, err := checker.New([]*checker.Rule{{ID: r.ID, Severity: checker.Minor, Confidence: 85, Beside: r.Beside, Check: func(p *checker.Pass) { p.ReportRenderings("is found") }}})
		if err != nil {
			t.Fatal(err)
		}
		w := c.NewWorker()
		finds := func(language, original, translation string) int {
			text := func(s string) prose.Text {
				s = "Xx " + s + " zz."
				return prose.Text{Plain: s, Blocks: []prose.Block{{End: len(s)}}}
			}
			o, s := text(original), &checker.Story{Translation: text(translation), OriginalLanguage: language}
			s.Translation.Language, o.Language, s.Original = "en", language, &o
			return len(w.Check(s).Findings)
		}
		for _, table := range tables {
			rows[table.Language] += len(table.Rows)
			for n := range table.Rows {
				row := table.Row(n)
				for _, original := range strings.Split(row.Get("original"), "|") {
					for k, find := range strings.Split(row.Get("find"), "|") {
						if finds(table.Language, original, find) != 1 {
							t.Errorf("%s %s: “%s” is not found for ‘%s’", r.ID, table.Language, find, original)
						}
						if fix := row.Variant("fix", k); finds(table.Language, original, fix) != 0 {
							t.Errorf("%s %s: “%s” for ‘%s’ is found, and it is a fix", r.ID, table.Language, fix, original)
						}
					}
				}
			}
		}
	}
	for _, language := range []string{"es", "fr", "it", "pt", "de"} {
		if rows[language] < 60 {
			t.Errorf("%d rows of %s", rows[language], language)
		}
	}
	t.Log(rows)
}
