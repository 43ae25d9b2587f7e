package checker_test

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// amended checks a story with an original, and amends what the one rule found.
func amended(t *testing.T, translation, original string, amend func(*checker.Pass)) *checker.Result {
	t.Helper()
	rule := &checker.Rule{ID: "sample-rule", Category: checker.Names, Severity: checker.Major, Confidence: 50, Check: func(p *checker.Pass) {
		if at := strings.Index(p.Plain, "Elm"); at >= 0 {
			p.Report(checker.Finding{Start: at, End: at + 3, Message: "an elm"})
		}
	}}
	c, err := checker.New([]*checker.Rule{rule})
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	w.MinConfidence = 60
	s := &checker.Story{Input: translation, Translation: prose.Text{Plain: translation, Language: "en", Blocks: []prose.Block{{End: len(translation)}}}, OriginalLanguage: "es"}
	if original != "" {
		s.Original = &prose.Text{Plain: original, Blocks: []prose.Block{{End: len(original)}}}
	}
	w.Scan(s)
	w.Run(s)
	w.Amend(amend)
	return w.Settle()
}

const (
	elm    = "Mayor Elm opened the bridge on Monday."
	olmeda = "El alcalde Olmeda inauguró el puente el lunes."
)

// What was not sure enough by itself may become it, before it is dropped.
func TestAmendRaises(t *testing.T) {
	raise := func(p *checker.Pass) {
		for f := range p.Found {
			f.Confidence += 20
		}
	}
	if res := amended(t, elm, olmeda, raise); len(res.Findings) != 1 || res.Findings[0].Confidence != 70 || res.Findings[0].Key == 0 {
		t.Errorf("%+v", res.Findings)
	}
	if res := amended(t, elm, olmeda, func(*checker.Pass) {}); len(res.Findings) != 0 {
		t.Errorf("unsure, and reported: %+v", res.Findings)
	}
	if res := amended(t, elm, "", raise); len(res.Findings) != 0 {
		t.Errorf("amended without an original: %+v", res.Findings)
	}
}

// A finding is filed under a rule that runs, and settled as the rule's own.
func TestReportAs(t *testing.T) {
	res := amended(t, elm, olmeda, func(p *checker.Pass) {
		at := strings.Index(p.Plain, "bridge")
		if !p.ReportAs("sample-rule", checker.Finding{Start: at, End: at + 6, Confidence: 80, Message: "a bridge"}) {
			t.Error("the rule runs, and is not known")
		}
		if p.ReportAs("other-rule", checker.Finding{Start: at, End: at + 6, Confidence: 80}) {
			t.Error("a rule that does not run is known")
		}
	})
	if len(res.Findings) != 1 {
		t.Fatalf("%+v", res.Findings)
	}
	if f := res.Findings[0]; f.Text != "bridge" || f.Rule.ID != "sample-rule" || f.Severity != checker.Major || f.Key == 0 {
		t.Errorf("%+v", f)
	}
}

// What breaks while it is weighed changes nothing, and is told.
func TestAmendPanics(t *testing.T) {
	res := amended(t, strings.Replace(elm, "Elm", "Ash", 1), olmeda, func(p *checker.Pass) {
		p.ReportAs("sample-rule", checker.Finding{Start: 0, End: 5, Confidence: 80})
		panic("plugh")
	})
	if len(res.Findings) != 0 || len(res.Notes) != 1 || !strings.Contains(res.Notes[0], "plugh") {
		t.Errorf("%+v, %q", res.Findings, res.Notes)
	}
}
