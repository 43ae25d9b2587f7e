package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
)

// Text writes a report for people to read, the way a copy editor marks copy:
// place, words in their context, what is wrong and why, the fix.
type Text struct {
	ShowStet bool // show findings that were let stand, too
	ShowKeys bool // show each finding's key, by which it is let stand

	w     *bufio.Writer
	color bool
	idle  []Skipped // what did not run and need not be told story by story
}

// NewText makes a writer of text. Colour is for terminals.
func NewText(w io.Writer, color bool) *Text { return &Text{w: bufio.NewWriter(w), color: color} }

// The colours, as ANSI escapes.
const (
	bold  = "1"
	dim   = "2"
	mark  = "4"
	green = "32"
)

var severityColors = map[string]string{"critical": "1;31", "major": "33", "minor": "36"}

func (t *Text) paint(code, s string) string {
	if !t.color || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// Around a finding, so many code points of its block are shown, and so many at
// either end of the finding itself.
const (
	contextRunes = 36
	findingRunes = 48
)

// Story writes one story's findings.
func (t *Text) Story(s *Story) error {
	if s.Error != "" {
		fmt.Fprintf(t.w, "%s  %s  %s\n\n", t.paint(bold, s.ID), t.paint(severityColors["critical"], "unread"), s.Error)
		return t.w.Flush()
	}
	name := s.ID
	for i := range s.Findings {
		f := &s.Findings[i]
		if !f.Open() && !t.ShowStet {
			continue
		}
		fmt.Fprintf(t.w, "%s  %s  %s  %d%%", t.paint(bold, fmt.Sprintf("%s:%d:%d", name, f.Line, f.Column)),
			t.paint(severityColors[f.Severity], f.Severity), f.Rule, f.Confidence)
		if t.ShowKeys {
			fmt.Fprintf(t.w, "  %s", f.Key)
		}
		if !f.Open() {
			fmt.Fprintf(t.w, "  stet: %s", flat(f.Stet))
		}
		before, words, after := s.context(i)
		fmt.Fprintf(t.w, "\n    %s%s%s\n", t.paint(dim, before), t.paint(mark, "["+words+"]"), t.paint(dim, after))
		fmt.Fprintf(t.w, "    %s", sentence(f.Message))
		if f.Why != "" {
			fmt.Fprintf(t.w, " %s", sentence(f.Why))
		}
		t.w.WriteByte('\n')
		for _, e := range f.Evidence {
			if e.Side == checker.Original.String() {
				fmt.Fprintf(t.w, "    original: %s%s%s\n", t.paint(dim, e.before), t.paint(mark, "["+flat(shorten(e.Text))+"]"), t.paint(dim, e.after))
			}
		}
		if len(f.Fixes) > 0 {
			labels := make([]string, len(f.Fixes))
			for i, fix := range f.Fixes {
				if labels[i] = flat(shorten(fix.Label)); labels[i] == "" {
					labels[i] = "(delete)"
				}
			}
			fmt.Fprintf(t.w, "    fix: %s\n", t.paint(green, strings.Join(labels, " | ")))
		}
		t.w.WriteByte('\n')
	}
	t.remarks(s)
	return t.w.Flush()
}

// remarks writes what a story's report says beside the findings.
func (t *Text) remarks(s *Story) {
	for _, k := range s.Skipped {
		if k.failed {
			fmt.Fprintf(t.w, "%s  note: %s: %s\n\n", s.ID, k.Rule, k.Reason)
		} else if !slices.Contains(t.idle, k) {
			t.idle = append(t.idle, k)
		}
	}
	for _, n := range s.Notes {
		fmt.Fprintf(t.w, "%s  note: %s\n\n", s.ID, n)
	}
}

// Close writes the summary.
func (t *Text) Close(m Summary) error {
	m = m.rated()
	fmt.Fprintf(t.w, "%s, %s: ", count(m.Stories, "story", "stories"), count(m.Words, "word", "words"))
	open := m.Findings.Critical + m.Findings.Major + m.Findings.Minor
	if open == 0 {
		t.w.WriteString("nothing found")
	} else {
		fmt.Fprintf(t.w, "%s (%d critical, %d major, %d minor)", count(open, "finding", "findings"), m.Findings.Critical, m.Findings.Major, m.Findings.Minor)
	}
	if m.Fixed > 0 {
		fmt.Fprintf(t.w, ", %d fixed", m.Fixed)
	}
	if m.Stet > 0 {
		fmt.Fprintf(t.w, ", %d let stand", m.Stet)
	}
	fmt.Fprintf(t.w, "; %d to hold", m.Hold)
	if m.Unread > 0 {
		fmt.Fprintf(t.w, "; %d UNREAD", m.Unread)
	}
	if m.Incomplete > 0 {
		fmt.Fprintf(t.w, "; %d NOT FULLY CHECKED", m.Incomplete)
	}
	t.w.WriteByte('\n')
	if len(m.Rules) > 0 && m.Words > 0 {
		t.w.WriteString("per 1,000 words:")
		for i, r := range m.Rules {
			if i > 0 {
				t.w.WriteByte(',')
			}
			fmt.Fprintf(t.w, " %s %.2f", r.Rule, r.PerWords)
		}
		t.w.WriteByte('\n')
	}
	slices.SortFunc(t.idle, func(a, b Skipped) int {
		return cmp.Or(strings.Compare(a.Reason, b.Reason), strings.Compare(a.Rule, b.Rule))
	})
	for i, k := range t.idle {
		if i == 0 || t.idle[i-1].Reason != k.Reason {
			if i > 0 {
				t.w.WriteByte('\n')
			}
			fmt.Fprintf(t.w, "not run for every story (%s):", k.Reason)
		} else {
			t.w.WriteByte(',')
		}
		fmt.Fprintf(t.w, " %s", k.Rule)
	}
	if len(t.idle) > 0 {
		t.w.WriteByte('\n')
	}
	if m.Retranslation != nil {
		fmt.Fprintf(t.w, "translated again: %s\n", m.Retranslation)
	}
	for _, n := range m.Notes {
		fmt.Fprintf(t.w, "note: %s\n", flat(n))
	}
	return t.w.Flush()
}

// sentence makes one of a message: a capital and a full stop.
func sentence(s string) string {
	s = flat(s)
	r, n := utf8.DecodeRuneInString(s)
	if next, _ := utf8.DecodeRuneInString(s[n:]); !unicode.IsUpper(next) { // iPhone
		s = string(unicode.ToUpper(r)) + s[n:]
	}
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") {
		return s
	}
	return s + "."
}

// count writes a number with its noun.
func count(n int, one, many string) string {
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	if n == 1 {
		return digits + " " + one
	}
	return digits + " " + many
}

// context gives what stands around finding i in its block, and its words.
func (s *Story) context(i int) (before, words, after string) {
	at := s.spans[i]
	before, after = around(s.text, at.start, at.end)
	return before, flat(shorten(s.text.Plain[at.start:at.end])), after
}

// lastRunes cuts text to about its last n code points, at a word.
func lastRunes(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	if i == 0 {
		return s
	}
	if sp := strings.IndexByte(s[i:], ' '); sp >= 0 && sp+1 < len(s)-i {
		i += sp + 1
	}
	return "…" + s[i:]
}

// firstRunes cuts text to about its first n code points, at a word.
func firstRunes(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	if i == len(s) {
		return s
	}
	if sp := strings.LastIndexByte(s[:i], ' '); sp > 0 {
		i = sp
	}
	return s[:i] + "…"
}

// shorten leaves the middle of a long finding out.
func shorten(s string) string {
	if utf8.RuneCountInString(s) <= 2*findingRunes+8 {
		return s
	}
	return firstRunes(s, findingRunes) + " " + lastRunes(s, findingRunes)
}

// flat puts text on one line and takes out what would move the cursor or start
// an escape: a story must not write to the reader's terminal.
func flat(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0:
			return '\ufffd'
		}
		return r
	}, s)
}
