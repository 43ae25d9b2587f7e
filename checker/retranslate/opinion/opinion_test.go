package opinion_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/report"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/opinion"
)

// engine answers by a function, and counts what it is asked.
type engine struct {
	about  retranslate.About
	answer func(ctx context.Context, text string) (string, error)
	asked  []string
	pair   retranslate.Pair
}

func (e *engine) About() retranslate.About { return e.about }

func (e *engine) Translate(ctx context.Context, pair retranslate.Pair, texts []string) (out []string, _ error) {
	e.pair = pair
	for _, text := range texts {
		e.asked = append(e.asked, text)
		answer, err := e.answer(ctx, text)
		if err != nil {
			return nil, err
		}
		out = append(out, answer)
	}
	return out, nil
}

var dictionary = map[string]string{
	"El alcalde Olmeda inauguró el puente el lunes.": "Mayor Olmeda opened the bridge on Monday.",
	"Costó 48 millones de euros.":                    "It cost 48 million euros.",
}

func byBook(_ context.Context, text string) (string, error) { return dictionary[text], nil }

func fails(kind retranslate.Kind) func(context.Context, string) (string, error) {
	return func(context.Context, string) (string, error) {
		return "", &retranslate.Error{Engine: "alpha", Kind: kind, Err: errors.New("plugh")}
	}
}

func story() *checker.Story {
	text := func(plain, language string) prose.Text {
		return prose.Text{Plain: plain, Language: language, Blocks: []prose.Block{{End: len(plain)}}}
	}
	const plain = "Mayor Elm opened the bridge on Monday. It cost 48 million euros."
	original := text("El alcalde Olmeda inauguró el puente el lunes. Costó 48 millones de euros.", "es")
	return &checker.Story{ID: "a", Input: plain, Translation: text(plain, ""), Original: &original, OriginalLanguage: "es"}
}

// check checks a story with engines and gives its report.
func check(t *testing.T, ctx context.Context, p *opinion.Panel, s *checker.Story) *report.Story {
	t.Helper()
	c, err := checker.New([]*checker.Rule{{ID: "sample-rule", Category: checker.Desk, Severity: checker.Minor, Confidence: 90, Check: func(p *checker.Pass) {
		p.Report(checker.Finding{Start: 0, End: 5, Message: "a mayor"})
	}}})
	if err != nil {
		t.Fatal(err)
	}
	if p.Session == nil {
		p.Session = &retranslate.Session{}
	}
	w := c.NewWorker()
	res, said := p.Advisor(c).Check(ctx, w, s)
	row := report.New(res, 0)
	said.Add(row)
	if len(row.Findings) != 1 {
		t.Errorf("%d findings by the rules, want the one", len(row.Findings))
	}
	return row
}

func TestCheck(t *testing.T) {
	alpha := &engine{about: retranslate.About{Name: "alpha", Model: "m", Local: true}, answer: byBook}
	again := &engine{about: retranslate.About{Name: "alpha", Model: "n", Rough: true, Local: true}, answer: byBook}
	row := check(t, context.Background(), &opinion.Panel{Engines: []retranslate.Translator{alpha, again}}, story())
	if alpha.pair != (retranslate.Pair{From: "es", To: "en"}) {
		t.Errorf("asked for %s", alpha.pair)
	}
	want := []report.Retranslation{{Engine: "alpha", Model: "m"}, {Engine: "alpha-2", Model: "n", Rough: true}}
	for i := range row.Retranslations {
		row.Retranslations[i].Echo = false
	}
	if !slices.Equal(row.Retranslations, want) || !row.HasRetranslation {
		t.Errorf("%+v", row.Retranslations)
	}
	if len(row.Sentences) != 2 || len(row.Sentences[0].Seconds) != 2 || row.Sentences[0].Seconds[0].Text != "Mayor Olmeda opened the bridge on Monday." {
		t.Errorf("%+v", row.Sentences)
	}
	if row.Incomplete {
		t.Errorf("incomplete: %q", row.Notes)
	}
}

// What a rule finds raises the risk of the sentence it stands in, if the rule reads the original.
func TestFindingsAddToTheRisk(t *testing.T) {
	risks := func(needsOriginal bool) (out [2]float64) {
		c, err := checker.New([]*checker.Rule{{ID: "sample-rule", Category: checker.Desk, Severity: checker.Minor, Confidence: 90, NeedsOriginal: needsOriginal, Check: func(p *checker.Pass) {
			p.Report(checker.Finding{Start: 42, End: 44, Message: "a sum"})
		}}})
		if err != nil {
			t.Fatal(err)
		}
		panel := &opinion.Panel{Engines: []retranslate.Translator{&engine{about: retranslate.About{Name: "alpha"}, answer: byBook}}, Session: &retranslate.Session{}}
		res, said := panel.Advisor(c).Check(context.Background(), c.NewWorker(), story())
		row := report.New(res, 0)
		said.Add(row)
		for n := range out {
			out[n] = row.Sentences[n].Risk
		}
		return out
	}
	without, with := risks(false), risks(true)
	if with[0] != without[0] || with[1] <= without[1] {
		t.Errorf("risks %v with a finding in the second sentence, %v without", with, without)
	}
}

// A failing engine is a note in the report, never a failed check.
func TestFailures(t *testing.T) {
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	half := func(ctx context.Context, text string) (string, error) {
		if strings.HasPrefix(text, "Costó") {
			return fails(retranslate.Quota)(ctx, text)
		}
		return byBook(ctx, text)
	}
	for _, c := range []struct {
		name      string
		ctx       context.Context
		answer    func(context.Context, string) (string, error)
		limit     int // texts in a call
		sentences int
		note      string
	}{
		{"quota", context.Background(), fails(retranslate.Quota), 0, 0, "retranslation unavailable: alpha: quota: plugh"},
		{"half", context.Background(), half, 1, 2, "retranslation incomplete: 1 of 2 sentences: alpha: quota: plugh"},
		{"interrupt", canceled, byBook, 0, 0, "retranslation unavailable: alpha: interrupted"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &engine{about: retranslate.About{Name: "alpha", MaxTexts: c.limit}, answer: c.answer}
			row := check(t, c.ctx, &opinion.Panel{Engines: []retranslate.Translator{e}}, story())
			if !row.Incomplete || len(row.Sentences) != c.sentences || row.HasRetranslation != (c.sentences > 0) || !slices.Contains(row.Notes, c.note) {
				t.Errorf("%d sentences, incomplete %t, notes %q", len(row.Sentences), row.Incomplete, row.Notes)
			}
		})
	}
}

// What may not leave is not sent; that is no failure.
func TestNothingLeaves(t *testing.T) {
	embargoed := story()
	embargoed.Metadata.Embargo = "its metadata says so"
	bare := story()
	bare.Original = nil
	for _, c := range []struct {
		name   string
		story  *checker.Story
		policy checker.Policy
		local  bool
		asked  bool
		note   string
	}{
		{"embargo", embargoed, checker.AnyEngine, false, false, "alpha was not asked: embargo"},
		{"embargo, local", embargoed, checker.AnyEngine, true, true, ""},
		{"policy", story(), checker.LocalEngines, false, false, "alpha was not asked: embargo: the configuration"},
		{"no original", bare, checker.AnyEngine, true, false, "nothing was translated again: there is no original"},
		{"free", story(), checker.AnyEngine, false, true, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &engine{about: retranslate.About{Name: "alpha", Local: c.local}, answer: byBook}
			p := &opinion.Panel{Session: &retranslate.Session{}, Engines: []retranslate.Translator{e}, Policy: c.policy}
			row := check(t, context.Background(), p, c.story)
			if asked := len(e.asked) > 0; asked != c.asked || row.HasRetranslation != c.asked || row.Incomplete {
				t.Errorf("asked %q, incomplete %t", e.asked, row.Incomplete)
			}
			if c.note != "" && !slices.ContainsFunc(row.Notes, func(n string) bool { return strings.HasPrefix(n, c.note) }) {
				t.Errorf("notes %q", row.Notes)
			}
		})
	}
}

// Where to compare is all that is asked for, a story that cannot be is incomplete.
func TestRequired(t *testing.T) {
	bare, strange := story(), story()
	bare.Original, strange.Original.Plain = nil, strings.Repeat("—", len(strange.Original.Plain)/len("—"))
	strange.Original.Blocks[0].End = len(strange.Original.Plain)
	for _, s := range []*checker.Story{bare, strange} {
		for _, required := range []bool{false, true} {
			e := &engine{about: retranslate.About{Name: "alpha", Local: true}, answer: byBook}
			row := check(t, context.Background(), &opinion.Panel{Engines: []retranslate.Translator{e}, Required: required}, s)
			if row.Incomplete != required || row.HasRetranslation || len(row.Notes) == 0 {
				t.Errorf("required %t: incomplete %t, notes %q", required, row.Incomplete, row.Notes)
			}
		}
	}
}

// What would be sent is told before anything is.
func TestEstimates(t *testing.T) {
	far := &engine{about: retranslate.About{Name: "far", Price: 20}, answer: byBook}
	near := &engine{about: retranslate.About{Name: "near", Local: true}, answer: byBook}
	deaf := &engine{about: retranslate.About{Name: "deaf", Speaks: func(retranslate.Pair) bool { return false }}, answer: byBook}
	p := &opinion.Panel{Session: &retranslate.Session{}, Engines: []retranslate.Translator{far, near, deaf}}
	c, err := checker.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	need := p.Need()
	embargoed := story()
	embargoed.Metadata.Embargo = "its metadata says so"
	for _, s := range []*checker.Story{story(), story(), embargoed} {
		need.Add(w, s)
	}
	got := need.Estimates()
	if len(got) != 3 || len(far.asked)+len(near.asked)+len(deaf.asked) > 0 {
		t.Fatalf("%+v; asked %q %q", got, far.asked, near.asked)
	}
	const runes = 73 // of the two sentences, once
	for i, want := range []struct {
		sent int64
		asks bool
	}{{runes, true}, {runes, false}, {0, false}} {
		if got[i].Sent != want.sent || got[i].Asks() != want.asks {
			t.Errorf("%s: %d characters, asks %t, want %+v", got[i].Engine.Name, got[i].Sent, got[i].Asks(), want)
		}
	}
	if cost := got[0].Cost; cost < .0014 || cost > .0015 {
		t.Errorf("$%f", cost)
	}
}
