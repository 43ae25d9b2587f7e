package stet

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Inline heeds the waivers that stand in the story itself: what the rule found
// in the waiver's block stands. A waiver that says nothing anybody can act on (no
// reason, a rule that is none of all, no block, nothing to let stand) is a note in
// the result.
func Inline(res *checker.Result, all []*checker.Rule, ran map[string]bool) {
	if len(res.Story.Waivers) == 0 {
		return
	}
	ids := make([]string, len(all))
	known := make(map[string]bool, len(all))
	for i, r := range all {
		ids[i], known[r.ID] = r.ID, true
	}
	skipped := make(map[string]bool)
	for _, k := range res.Skipped {
		skipped[k.Rule.ID] = true
	}
	place := prose.NewCursor(res.Story.Input)
	for _, w := range res.Story.Waivers {
		wrong := ""
		switch {
		case w.Rule == "":
			wrong = "names no rule; want <!-- stet: rule reason -->"
		case !known[w.Rule]:
			wrong = fmt.Sprintf("no rule is called %q; did you mean %q?", w.Rule, checker.Nearest(w.Rule, ids))
		case w.Reason == "":
			wrong = "gives no reason, so nothing is let stand"
		case w.Block >= len(res.Story.Translation.Blocks):
			wrong = "nothing follows that it could be about"
		case !mark(res, w) && ran[w.Rule] && !skipped[w.Rule]:
			wrong = w.Rule + " finds nothing here"
		}
		if wrong != "" {
			line, _ := place.At(w.Start)
			res.Notes = append(res.Notes, fmt.Sprintf("line %d: stet: %s", line, wrong))
		}
	}
}

// mark lets stand what a waiver is about, and reports whether there was any.
func mark(res *checker.Result, w checker.Waiver) (found bool) {
	for i := range res.Findings {
		if f := &res.Findings[i]; f.Rule.ID == w.Rule && f.Block == w.Block {
			f.Stet, found = w.Reason, true
		}
	}
	return found
}
