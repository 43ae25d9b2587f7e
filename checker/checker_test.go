package checker

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// wordRule flags every token that is the word.
func wordRule(id, word string, mutes ...string) *Rule {
	hash := lexicon.Hash(word)
	return &Rule{ID: id, Category: Names, Severity: Major, Confidence: 80, Mutes: mutes, Check: func(p *Pass) {
		for i := range p.Tokens {
			if p.Tokens[i].Hash == hash {
				start, end := p.Span(i, i+1)
				p.Report(Finding{Start: start, End: end, Message: word, Why: "it is there"})
			}
		}
	}}
}

func story(paragraphs ...string) *Story {
	s := &Story{}
	t := &s.Translation
	for _, p := range paragraphs {
		if t.Plain != "" {
			t.Plain += "\n\n"
		}
		start := len(t.Plain)
		t.Plain += p
		t.Blocks = append(t.Blocks, prose.Block{Start: start, End: len(t.Plain)})
	}
	s.Input = t.Plain
	return s
}

func check(t *testing.T, rules []*Rule, s *Story) *Result {
	t.Helper()
	c, err := New(rules)
	if err != nil {
		t.Fatal(err)
	}
	return c.NewWorker().Check(s)
}

func found(res *Result) string {
	var out []string
	for _, f := range res.Findings {
		out = append(out, fmt.Sprintf("%s@%d", f.Rule.ID, f.Start))
	}
	return strings.Join(out, " ")
}

func TestFindingsAreInReadingOrder(t *testing.T) {
	a, b := wordRule("a-rule", "river"), wordRule("b-rule", "bridge")
	s := story("The bridge over the river is closed, and the bridge is old.")
	want := "b-rule@4 a-rule@20 b-rule@45"
	if got := found(check(t, []*Rule{a, b}, s)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := found(check(t, []*Rule{b, a}, s)); got != want {
		t.Errorf("the other way round: %s, want %s", got, want)
	}
}

func TestMute(t *testing.T) {
	s := story("The bridge is closed to the public.")
	narrow, wide := wordRule("narrow", "bridge"), wordRule("wide", "bridge", "narrow")
	if got := found(check(t, []*Rule{narrow, wide}, s)); got != "wide@4" {
		t.Errorf("%s, want the muted finding gone", got)
	}
	// A finding under the wanted confidence mutes nothing.
	c, err := New([]*Rule{narrow, wide})
	if err != nil {
		t.Fatal(err)
	}
	wide.Confidence = 50
	w := c.NewWorker()
	w.MinConfidence = 60
	if got := found(w.Check(s)); got != "narrow@4" {
		t.Errorf("%s, want the sure finding alone", got)
	}
}

func TestKeySurvivesEdits(t *testing.T) {
	rule := wordRule("a-rule", "bridge")
	keys := func(paragraphs ...string) (out []uint64) {
		for _, f := range check(t, []*Rule{rule}, story(paragraphs...)).Findings {
			out = append(out, f.Key)
		}
		return out
	}
	first := keys("It rained.", "They closed the old bridge to all traffic on Monday.")
	moved := keys("They closed the old bridge to all traffic on Friday, he said.", "It rained again.")
	cased := keys("They closed The Old Bridge to all traffic.")
	other := keys("They opened the new bridge to all traffic.")
	if !slices.Equal(first, moved) || !slices.Equal(first, cased) {
		t.Errorf("keys %x %x %x, want them equal", first, moved, cased)
	}
	if slices.Equal(first, other) {
		t.Error("another place has the same key")
	}
	// The recipe is written down: a change of it makes every waiver worthless.
	if want := uint64(0xf639111784da5943); len(first) != 1 || first[0] != want {
		t.Errorf("key %#x, want %#x", first, want)
	}
}

func TestPanicCostsOnlyItsRule(t *testing.T) {
	bad := &Rule{ID: "bad-rule", Severity: Major, Confidence: 80, Check: func(p *Pass) {
		p.Report(Finding{Start: 0, End: 3, Message: "gone"})
		panic("no such thing")
	}}
	res := check(t, []*Rule{bad, wordRule("good-rule", "bridge")}, story("The bridge is closed."))
	if found(res) != "good-rule@4" {
		t.Errorf("findings %s, want the good rule's", found(res))
	}
	if len(res.Skipped) != 1 || !res.Skipped[0].Failed || !strings.Contains(res.Skipped[0].Reason, "no such thing") {
		t.Errorf("skipped %v, want the rule that failed", res.Skipped)
	}
}

func TestSkippedWithoutOriginal(t *testing.T) {
	r := wordRule("needs-original", "bridge")
	r.NeedsOriginal = true
	res := check(t, []*Rule{r}, story("The bridge is closed."))
	if len(res.Findings) != 0 || len(res.Skipped) != 1 || res.Skipped[0].Reason != "no original" {
		t.Errorf("findings %v, skipped %v", res.Findings, res.Skipped)
	}
}

func TestLanguages(t *testing.T) {
	rule := wordRule("a-rule", "bridge")
	for text, want := range map[string]string{
		"The bridge over the river was closed by the police on Monday after the storm.":                        "en",
		"El puente sobre el río fue cerrado por la policía el lunes después de la tormenta, según el alcalde.": "es",
		"Le pont sur la rivière a été fermé par la police lundi après la tempête, selon le maire de la ville.": "fr",
		"Die Brücke über den Fluss wurde am Montag nach dem Sturm von der Polizei gesperrt, wie es hieß.":      "de",
		"": "",
	} {
		res := check(t, []*Rule{rule}, story(text))
		if res.Language != want {
			t.Errorf("%q is taken for %q, want %q", text, res.Language, want)
		}
		if res.Uncovered != (want != "en" && want != "") {
			t.Errorf("%q: uncovered is %v", text, res.Uncovered)
		}
	}
	spanish := story("The mayor of Ñuñoa, José Peñaloza, told El Mundo that the peña of La Coruña and the Peñarol fans were in the city, said Señor Muñoz.")
	if res := check(t, []*Rule{rule}, spanish); res.Original != "es" {
		t.Errorf("the original is taken for %q, want es", res.Original)
	}
	spanish.OriginalLanguage = "pt-BR"
	if res := check(t, []*Rule{rule}, spanish); res.Original != "pt-BR" {
		t.Errorf("the original is %q though it was given", res.Original)
	}
}

func TestSelect(t *testing.T) {
	draft := wordRule("draft-rule", "x")
	draft.Draft = true
	all := []*Rule{wordRule("run-together", "x"), wordRule("stray-capital", "x"), draft}
	ids := func(rules []*Rule) (out []string) {
		for _, r := range rules {
			out = append(out, r.ID)
		}
		return out
	}
	for _, c := range []struct{ only, skip, want []string }{
		{nil, nil, []string{"run-together", "stray-capital"}},
		{nil, []string{"run-together"}, []string{"stray-capital"}},
		{[]string{"draft-rule"}, nil, []string{"draft-rule"}},
	} {
		got, err := Select(all, c.only, c.skip)
		if err != nil || !slices.Equal(ids(got), c.want) {
			t.Errorf("only %v skip %v: %v %v, want %v", c.only, c.skip, ids(got), err, c.want)
		}
	}
	if _, err := Select(all, []string{"runtogether"}, nil); err == nil || !strings.Contains(err.Error(), `"run-together"`) {
		t.Errorf("a misspelled rule: %v, want the nearest named", err)
	}
}

func TestParseTable(t *testing.T) {
	table, err := ParseTable("es.tsv", "name\tfind\tfix\nMaduro\tripe|mature\tMaduro\nX\ta|b\tc|d\n")
	if err != nil || table.Language != "es" || len(table.Rows) != 2 {
		t.Fatalf("%+v %v", table, err)
	}
	row := table.Row(1)
	if row.Get("name") != "X" || row.Get("none") != "" || row.Variant("fix", 1) != "d" || table.Row(0).Variant("fix", 1) != "Maduro" {
		t.Errorf("cells of %v are read wrongly", row.Cells())
	}
	if _, err := ParseTable("es.tsv", "name\tfind\nMaduro\tripe\nX\n"); err == nil || !strings.Contains(err.Error(), "es.tsv:3") {
		t.Errorf("a short row: %v, want file and line", err)
	}
}

func TestMentions(t *testing.T) {
	m := Metadata{Title: "Maduro refuses", Names: []string{"Nicolás Maduro", "Cilia Flores"}}
	for name, want := range map[string]bool{"Maduro": true, "Flores": true, "Flor": false, "aduro": false, "": false, "refuses": true} {
		if got := m.Mentions(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
