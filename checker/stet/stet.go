// Package stet lets findings stand: “stet” is what an editor writes beside a
// mark that is to be ignored. A waived finding stays in the report, marked with
// the reason, and holds nothing.
//
// Waivers are kept in a file of lines, by the finding's key, which survives edits
// elsewhere in the story and a re-send: see [Parse]. A waiver for one block may
// also stand in the story itself, as a comment: see [Inline].
package stet

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
)

// Name is what a stet file is called unless a desk calls it otherwise.
const Name = "wirecheck.stet"

// none stands in a cell of which nothing is known.
const none = "-"

// header opens a new file.
const header = `# Findings let stand, one a line: key, rule, story, words, reason, parted by tabs.
# The key alone says which finding is meant. Story and words are for people. The reason is for the next one who wonders.
`

// Entry is a finding that was let stand.
type Entry struct {
	Key    uint64
	Rule   string // "-" when it was not known
	Story  string // the story's ID, for people and for [Tally]
	Words  string // of the finding, for people
	Reason string
	Line   int // of the file, from 1
}

// List is a stet file. A nil List and the zero List let nothing stand. It is not
// changed by marking, and may be shared.
type List struct {
	File    string
	Entries []Entry

	byKey map[uint64]int // index of the first entry with this key
}

// Parse reads a stet file: UTF-8, an entry a line, five cells parted by tabs: key,
// rule, story, words, reason. Empty lines and lines that begin with # are for
// people. Errors name file, line and cause. A key may stand twice, as it does
// after two branches are merged; the first reason is the one that is told.
func Parse(file, text string) (*List, error) {
	l := &List{File: file, byKey: map[uint64]int{}}
	n := 0
	for line := range strings.SplitSeq(strings.TrimPrefix(text, "\ufeff"), "\n") {
		n++
		line = strings.TrimSuffix(line, "\r")
		if trimmed := strings.TrimSpace(line); trimmed == "" || trimmed[0] == '#' {
			continue
		}
		e, err := parseEntry(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		e.Line = n
		if _, ok := l.byKey[e.Key]; !ok {
			l.byKey[e.Key] = len(l.Entries)
		}
		l.Entries = append(l.Entries, e)
	}
	return l, nil
}

func parseEntry(line string) (e Entry, err error) {
	if !utf8.ValidString(line) {
		return e, fmt.Errorf("not UTF-8")
	}
	cells := strings.Split(line, "\t")
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	if len(cells) == 1 {
		return e, fmt.Errorf("one cell; want five, parted by tabs: key, rule, story, words, reason")
	}
	if e.Key, err = ParseKey(cells[0]); err != nil {
		return e, err
	}
	for len(cells) > 5 && cells[len(cells)-1] == "" { // a spreadsheet's
		cells = cells[:len(cells)-1]
	}
	if len(cells) == 4 || len(cells) == 5 && cells[4] == "" {
		return e, fmt.Errorf("no reason is given; a finding is let stand for a reason")
	}
	if len(cells) != 5 {
		return e, fmt.Errorf("%d cells; want five, parted by tabs: key, rule, story, words, reason", len(cells))
	}
	e.Rule, e.Story, e.Words, e.Reason = cells[1], cells[2], cells[3], cells[4]
	return e, nil
}

// ParseKey reads a finding's key as reports write it: sixteen hexadecimal digits.
func ParseKey(s string) (uint64, error) {
	key, err := strconv.ParseUint(s, 16, 64)
	if err != nil || len(s) != 16 {
		return 0, fmt.Errorf("key %q: want sixteen hexadecimal digits, as in a report", s)
	}
	return key, nil
}

// Load reads the stet file at path. The error of a missing one is that of
// [os.ReadFile].
func Load(path string) (*List, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, string(text))
}

// Known reports the first entry whose rule is none of these.
func (l *List) Known(rules []*checker.Rule) error {
	ids := make([]string, len(rules))
	known := map[string]bool{"": true, none: true}
	for i, r := range rules {
		ids[i], known[r.ID] = r.ID, true
	}
	if l == nil {
		return nil
	}
	for _, e := range l.Entries {
		if !known[e.Rule] {
			return fmt.Errorf("%s:%d: no rule is called %q; did you mean %q?", l.File, e.Line, e.Rule, checker.Nearest(e.Rule, ids))
		}
	}
	return nil
}

// Has reports whether a finding with this key was let stand.
func (l *List) Has(key uint64) bool {
	if l == nil {
		return false
	}
	_, ok := l.byKey[key]
	return ok
}

// Mark gives the findings that were let stand their reason. One that has a reason
// already keeps it.
func (l *List) Mark(res *checker.Result) {
	if l == nil || len(l.byKey) == 0 {
		return
	}
	for i := range res.Findings {
		f := &res.Findings[i]
		if n, ok := l.byKey[f.Key]; ok && f.Stet == "" {
			f.Stet = l.Entries[n].Reason
		}
	}
}
