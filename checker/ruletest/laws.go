package ruletest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker"
)

// Laws holds every rule to the laws and runs its examples. Stands examples are
// run under all rules. A desk's rule brings its table to its own examples alone.
func Laws(t *testing.T, rules []*checker.Rule) {
	t.Helper()
	all, err := checker.New(rules)
	if err != nil {
		t.Fatal(err)
	}
	worker := all.NewWorker()
	for _, r := range rules {
		t.Run(r.ID, func(t *testing.T) {
			form(t, r, rules)
			tables(t, r)
			worker := worker
			if r.Desk != "" {
				book, err := Stylebook(r)
				if err != nil {
					t.Fatal(err)
				}
				all, err := checker.NewWith(rules, book)
				if err != nil {
					t.Fatal(err)
				}
				worker = all.NewWorker()
			}
			examples(t, r, worker)
		})
	}
}

var kebab = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

// form holds the rule's own fields to the laws.
func form(t *testing.T, r *checker.Rule, rules []*checker.Rule) {
	if !kebab.MatchString(r.ID) {
		t.Errorf("ID %q is not kebab-case", r.ID)
	}
	if !strings.HasPrefix(r.Doc, "# "+r.ID+"\n") {
		t.Errorf("README does not open with “# %s”", r.ID)
	}
	for _, section := range []string{"Why it happens", "Flagged", "Stands", "Limits"} {
		if !strings.Contains(r.Doc, "\n## "+section+"\n") {
			t.Errorf("README has no section “%s”", section)
		}
	}
	if r.Severity < checker.Minor || r.Severity > checker.Critical || r.Confidence == 0 || r.Confidence > 100 {
		t.Errorf("severity %d or confidence %d is not set", r.Severity, r.Confidence)
	}
	if r.ITS == "" || r.MQM == "" {
		t.Error("no ITS or MQM type")
	}
	for _, id := range r.Mutes {
		if !slices.ContainsFunc(rules, func(o *checker.Rule) bool { return o.ID == id }) {
			t.Errorf("mutes %q, which is no rule", id)
		}
	}
}

// tables holds the rule's tables to the laws.
func tables(t *testing.T, r *checker.Rule) {
	loaded, err := r.LoadTables()
	if err != nil {
		t.Fatal(err)
	}
	beside, err := r.LoadBeside()
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range append(loaded, beside...) {
		previous := ""
		seen := map[string]bool{}
		for n, line := range table.Rows {
			cells := table.Row(n).Cells()
			at := fmt.Sprintf("%s.tsv:%d", table.Language, n+2)
			if line <= previous {
				t.Errorf("%s: not sorted: %q", at, line)
			}
			previous = line
			if !norm.NFC.IsNormalString(line) {
				t.Errorf("%s: not NFC", at)
			}
			if id := cells[0] + "\t" + cells[1]; seen[id] {
				t.Errorf("%s: twice: %q", at, id)
			} else {
				seen[id] = true
			}
			for _, cell := range cells {
				if strings.TrimSpace(cell) != cell || strings.Contains(cell, "||") || strings.HasSuffix(cell, "|") {
					t.Errorf("%s: stray space or bar in %q", at, cell)
				}
			}
			if find := table.Row(n).Get("find"); find == "" {
				t.Errorf("%s: nothing to find", at)
			}
		}
	}
}

// fewest is how many examples of each kind a rule must have.
const fewest = 10

func examples(t *testing.T, r *checker.Rule, worker *checker.Worker) {
	list, err := Examples(r.Doc)
	if err != nil {
		t.Fatalf("README: %v", err)
	}
	flagged, stands := 0, 0
	for _, e := range list {
		res := worker.Check(e.Story)
		for _, s := range res.Skipped {
			if strings.HasPrefix(s.Reason, "the rule failed") {
				t.Errorf("README:%d: %s: %s", e.Line, s.Rule.ID, s.Reason)
			}
		}
		if !e.Flagged {
			stands++
			for _, f := range res.Findings {
				t.Errorf("README:%d: %s flags %q, which stands: %s", e.Line, f.Rule.ID, f.Text, f.Why)
			}
			continue
		}
		flagged++
		e.compare(t, r, res, worker)
	}
	if flagged < fewest || stands < fewest {
		t.Errorf("%d flagged and %d standing examples; want %d of each at least", flagged, stands, fewest)
	}
}

// compare asks that the rule's findings are the example's marks, no more and no
// fewer, and that the fixes lead to the text that is asked for.
func (e *Example) compare(t *testing.T, r *checker.Rule, res *checker.Result, worker *checker.Worker) {
	var got, want []string
	var edits []checker.Edit
	for _, f := range res.Findings {
		if f.Rule != r {
			continue
		}
		message(t, f)
		got = append(got, fmt.Sprintf("%d-%d %q", f.Start, f.End, f.Text))
		if len(f.Fixes) > 0 {
			edits = append(edits, f.Fixes[0].Edits...)
		}
	}
	for _, m := range e.Marks {
		want = append(want, fmt.Sprintf("%d-%d %q", m.Start, m.End, e.Story.Translation.Plain[m.Start:m.End]))
	}
	if !slices.Equal(got, want) {
		t.Errorf("README:%d: %s finds %v, want %v", e.Line, r.ID, got, want)
		return
	}
	fixed := Apply(e.Story.Translation.Plain, edits)
	if squeeze(fixed) != squeeze(e.Fixed) {
		t.Errorf("README:%d: fixed text is\n%s\nwant\n%s", e.Line, fixed, e.Fixed)
		return
	}
	if !e.allMarksHaveFix {
		return
	}
	again := e.reblocked(fixed)
	for _, f := range worker.Check(again).Findings {
		if f.Rule == r {
			t.Errorf("README:%d: the fixed text is flagged again: %q in %q", e.Line, f.Text, fixed)
		}
	}
}

// squeeze makes every run of white space one space: what a deletion leaves of it
// is not the examples' matter.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

func message(t *testing.T, f checker.Finding) {
	if n := utf8.RuneCountInString(f.Message); n == 0 || n >= 100 || strings.HasSuffix(f.Message, ".") {
		t.Errorf("%s: message %q: want 1 to 99 characters and no full stop", f.Rule.ID, f.Message)
	}
	if f.Why == "" {
		t.Errorf("%s: %q: no reason is given", f.Rule.ID, f.Text)
	}
}

// reblocked is the example's story with the text that its fixes make.
func (e *Example) reblocked(plain string) *checker.Story {
	s := *e.Story
	s.Input = plain
	s.Translation.Plain = plain
	s.Translation.Blocks, s.Translation.Seams = nil, nil
	at := 0
	parts := strings.Split(plain, "\n\n")
	for i, part := range parts {
		block := e.Story.Translation.Blocks[min(i, len(e.Story.Translation.Blocks)-1)]
		block.Start, block.End = at, at+len(part)
		if len(part) > 0 {
			s.Translation.Blocks = append(s.Translation.Blocks, block)
		}
		at += len(part) + 2
	}
	return &s
}

// Apply makes edits in a text. Edits do not overlap; their order is free.
func Apply(text string, edits []checker.Edit) string {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b checker.Edit) int { return b.Start - a.Start })
	for _, e := range edits {
		text = text[:e.Start] + e.Text + text[e.End:]
	}
	return text
}
