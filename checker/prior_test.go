package checker

import (
	"strings"
	"testing"
)

func TestPrior(t *testing.T) {
	a, b, plain := &Rule{ID: "a", Trace: true}, &Rule{ID: "b", Trace: true}, &Rule{ID: "plain"}
	story := func(traces int) []Finding {
		all := []Finding{{Rule: a, Confidence: 72}, {Rule: plain, Confidence: 72}, {Rule: a, Confidence: 88}}
		for range traces {
			all = append(all, Finding{Rule: b, Confidence: 95})
		}
		return all
	}
	for _, c := range []struct {
		traces int
		want   [3]uint8
	}{
		{2, [3]uint8{72, 72, 88}},
		{3, [3]uint8{77, 72, 90}},
	} {
		all := story(c.traces)
		n := len(all)
		prior(all)
		if len(all) != n {
			t.Errorf("%d traces: %d findings became %d", c.traces, n, len(all))
		}
		for i, want := range c.want {
			if f := all[i]; f.Confidence != want || strings.Contains(f.Why, "engine") != (want == 77 || want == 90) {
				t.Errorf("%d traces: finding %d of %s has confidence %d (%q), want %d", c.traces, i, f.Rule.ID, f.Confidence, f.Why, want)
			}
		}
	}
}
