package report

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// edits leads the edits of a fix to the input. Where markup or an entity is
// inside, what stays the same at the ends of the edit is taken off first, and
// the markup is left where it is: the new text goes where the first words stood,
// the other words go.
func edits(s *checker.Story, list []checker.Edit) []Edit {
	out := make([]Edit, 0, len(list))
	t := &s.Translation
	for _, e := range list {
		if e.Start < 0 || e.Start > e.End || e.End > len(t.Plain) {
			continue
		}
		if a, b := t.Map.Span(e.Start, e.End); s.Input[a:b] != t.Plain[e.Start:e.End] {
			e = narrow(t.Plain, e)
		}
		text := e.Text
		if marked(t) {
			text = escape.Replace(text)
		}
		from := len(out)
		for a, b := range t.Map.Pieces(s.Input, e.Start, e.End) {
			out = append(out, Edit{a, b, ""})
		}
		if len(out) == from {
			a, _ := t.Map.Span(e.Start, e.End) // nothing but markup: insert before it
			out = append(out, Edit{a, a, ""})
		}
		out[from].Text = text
	}
	return out
}

// marked reports whether the input is markup, in which text is escaped. Then,
// and only then, plain text and input part, and there is a map.
func marked(t *prose.Text) bool { return len(t.Map.Runs) > 0 }

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// narrow takes off what an edit does not change, in whole characters.
func narrow(plain string, e checker.Edit) checker.Edit {
	old := []rune(plain[e.Start:e.End])
	text := []rune(e.Text)
	head := 0
	for head < len(old) && head < len(text) && old[head] == text[head] {
		head++
	}
	tail := 0
	for tail < len(old)-head && tail < len(text)-head && old[len(old)-1-tail] == text[len(text)-1-tail] {
		tail++
	}
	e.Start += len(string(old[:head]))
	e.End -= len(string(old[len(old)-tail:]))
	e.Text = string(text[head : len(text)-tail])
	return e
}

// Mechanical gives the edits that are safe to apply unread: those of open
// findings whose best fix is mechanical, in the order of the input. A fix that
// touches what an earlier one changes is left out as a whole. Fixed counts the
// findings they mend.
func (s *Story) Mechanical() (list []Edit, fixed int) {
	for i := range s.Findings {
		f := &s.Findings[i]
		if !f.Open() || len(f.Fixes) == 0 || !f.Fixes[0].Mechanical || len(f.Fixes[0].Edits) == 0 {
			continue
		}
		if slices.ContainsFunc(f.Fixes[0].Edits, func(e Edit) bool { return touches(list, e) }) {
			continue
		}
		for _, e := range f.Fixes[0].Edits {
			at, _ := slices.BinarySearchFunc(list, e, compareEdits)
			list = slices.Insert(list, at, e)
		}
		fixed++
	}
	return list, fixed
}

func compareEdits(a, b Edit) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return a.End - b.End
}

// touches reports whether an edit overlaps one in a sorted list. Two insertions
// at one place overlap: their order would be a guess.
func touches(list []Edit, e Edit) bool {
	at, _ := slices.BinarySearchFunc(list, e, compareEdits)
	for _, o := range list[max(0, at-1):min(len(list), at+1)] {
		if e.Start < o.End && o.Start < e.End || e.Start == o.Start || o.Start < e.Start && e.Start < o.End {
			return true
		}
	}
	return false
}

// Apply gives the input with the edits made, which are in order and do not
// overlap. All other bytes stay as they are.
func Apply(input string, list []Edit) string {
	var b strings.Builder
	at := 0
	for _, e := range list {
		b.WriteString(input[at:e.Start])
		b.WriteString(e.Text)
		at = e.End
	}
	b.WriteString(input[at:])
	return b.String()
}
