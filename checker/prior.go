package checker

import "fmt"

// A finding that stands among others that only an engine leaves is likelier
// right: people do not write “Mullin He told” in one paragraph and hide the same
// slip in the next. What the whole story shows raises a confidence, and the
// reason says so; it makes no finding, and none passes the wanted confidence by
// it.
const (
	fewestTraces = 3  // findings of other rules
	sure         = 85 // per cent, to count as a trace
	raise        = 5
	highest      = 90 // per cent, to which confidence is raised
)

// prior raises the confidence of doubtful findings in a story that other rules
// show to be an engine's.
func prior(all []Finding) {
	traces := 0
	for i := range all {
		if all[i].isTrace() {
			traces++
		}
	}
	if traces < fewestTraces {
		return
	}
	own := make(map[*Rule]int) // counted before anything is raised, so that no order matters
	for i := range all {
		if all[i].isTrace() {
			own[all[i].Rule]++
		}
	}
	for i := range all {
		f := &all[i]
		others := traces - own[f.Rule]
		if !f.Rule.Trace || f.Confidence >= highest || others < fewestTraces {
			continue
		}
		f.Confidence = min(f.Confidence+raise, highest)
		f.Why += fmt.Sprintf("; %d findings of other rules show an engine at work in this story", others)
	}
}

func (f *Finding) isTrace() bool { return f.Rule.Trace && f.Confidence >= sure }
