package main

import (
	"go/format"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
	"github.com/wirecheck/wirecheck/rules"
)

// What --write writes is Go as gofmt has it, and the committed file is such.
func TestWeightsAreWritten(t *testing.T) {
	text := sourceOf(&diff.Fitted)
	formatted, err := format.Source([]byte(text))
	if err != nil || string(formatted) != text {
		t.Errorf("not formatted: %v\n%s", err, text)
	}
	committed, err := os.ReadFile("../../checker/retranslate/diff/weights.go")
	if err != nil || string(committed) != text {
		t.Errorf("weights.go is not what --write would write: %v", err)
	}
}

// A model that sentences were made by is found again.
func TestFit(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var list []*ranked
	for range 20_000 {
		r := &ranked{}
		r.features[diff.Words], r.features[diff.Quotes] = 3+2*random.NormFloat64(), random.NormFloat64()
		r.bad = random.Float64() < 1/(1+math.Exp(-(r.features[diff.Words]-3)/2*1.5))
		if r.bad {
			r.share = 1
		}
		list = append(list, r)
	}
	m := fit(list)
	if w := m.Weights[diff.Words]; math.Abs(w-1.5) > 0.15 {
		t.Errorf("weight %.3f, want 1.5", w)
	}
	if w := m.Weights[diff.Quotes]; math.Abs(w) > 0.05 {
		t.Errorf("weight %.3f of what says nothing", w)
	}
}

func TestScores(t *testing.T) {
	var list []*ranked
	for n := range 100 {
		list = append(list, &ranked{score: float64(n % 50), bad: n%50 >= 40})
	}
	var s scores
	s.add(list)
	if s.auc.mean() != 1 || s.found.mean() != 1 || s.safest.mean() != 0 {
		t.Errorf("%+v", s)
	}
	for _, r := range list {
		r.score = 1
	}
	s = scores{}
	s.add(list)
	if s.auc.mean() != 0.5 {
		t.Errorf("AUC of a ranking that is none: %v", s.auc.mean())
	}
}

// Two documents with as many sentences in the safest tenth, one all bad: the share is a
// half and tells nothing.
func TestErrorOfTheSafest(t *testing.T) {
	var s scores
	var list []*ranked
	for n := range 100 {
		list = append(list, &ranked{document: []string{"good", "bad"}[n%2], score: float64(n), bad: n%2 == 1})
	}
	s.add(list)
	if e := s.safestError(); s.safest.mean() != 0.5 || math.Abs(e-0.5) > 1e-9 {
		t.Errorf("share %.3f, error %.3f", s.safest.mean(), e)
	}
}

// What the engine has and the translation has not is counted, and it is asked once.
func TestEvidence(t *testing.T) {
	asked := filepath.Join(t.TempDir(), "asked")
	engine, err := retranslate.Open(t.Context(), "local:echo >>"+asked+"; sed 's/.*/Engineers found cracks in two of the pillars, which date from 1923./'", retranslate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ck, err := checker.New(rules.All)
	if err != nil {
		t.Fatal(err)
	}
	text := func(plain, language string) prose.Text {
		return prose.Text{Plain: plain, Language: language, Blocks: []prose.Block{{End: len(plain)}}}
	}
	const published = "Engineers found cracks in two of the pillars."
	original := text("Los ingenieros hallaron grietas en dos de los pilares, que datan de 1923.", "es")
	story := &checker.Story{ID: "a", Input: published, Translation: text(published, "en"), Original: &original, OriginalLanguage: "es"}
	m := &evidenceMeter{ctx: t.Context(), engine: engine, worker: ck.NewWorker(), weigher: diff.Weigher{Checker: ck}}
	table, err := m.measure([]*checker.Story{story})
	if err != nil || !strings.Contains(table, "\nmissing-figure\t1\t1\t0\t0\t0\n") && !strings.Contains(table, "\nmissing-figure\t0\t0\t0\t0\t1\n") {
		t.Errorf("%v\n%s", err, table)
	}
	if calls, err := os.ReadFile(asked); err != nil || string(calls) != "\n" {
		t.Errorf("asked %d times: %v", len(calls), err)
	}
}
