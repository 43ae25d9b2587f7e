package rules

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

// mark is one row of a fixture’s marks: what must be found.
type mark struct {
	rules      []string // any of these may find it
	start, end int      // bytes of the file
	words      string
	line       int
}

// readMarks reads NAME.marks.tsv beside a fixture: line, rule, words, nth.
func readMarks(t *testing.T, file, input string) []mark {
	t.Helper()
	data, err := os.ReadFile(strings.TrimSuffix(file, filepath.Ext(file)) + ".marks.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var starts []int
	for at, line := range strings.SplitAfter(input, "\n") {
		_ = at
		starts = append(starts, len(line))
	}
	sum := 0
	for i, n := range starts {
		starts[i], sum = sum, sum+n
	}
	var marks []mark
	for n, row := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		cells := strings.Split(row, "\t")
		if len(cells) != 4 {
			t.Fatalf("%s: row %d has %d cells", file, n+2, len(cells))
		}
		line, _ := strconv.Atoi(cells[0])
		nth, _ := strconv.Atoi(cells[3])
		words := strings.TrimSuffix(cells[2], "…")
		at := starts[line-1] - 1
		for ; nth > 0; nth-- {
			i := strings.Index(input[at+1:], words)
			if i < 0 {
				t.Fatalf("%s:%d: no %q", file, line, words)
			}
			at += 1 + i
		}
		marks = append(marks, mark{strings.Split(cells[1], "|"), at, at + len(words), words, line})
	}
	return marks
}

func stories(t *testing.T, pattern string) map[string]*checker.Story {
	t.Helper()
	found := map[string]*checker.Story{}
	for _, ending := range []string{".txt", ".html"} {
		files, err := filepath.Glob(pattern + ending)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for s, err := range ingest.Read(file, strings.NewReader(string(data)), ingest.Auto) {
				if err != nil {
					t.Fatal(err)
				}
				found[file] = s
			}
		}
	}
	return found
}

// Everything marked in the faulty stories is found by the rule it is marked
// for, and what is found is marked.
func TestFaultyStories(t *testing.T) {
	c, err := checker.New(All)
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	w.MinConfidence = 60
	marks, found := 0, 0
	for file, s := range stories(t, "../fixtures/stories/*.en") {
		res := w.Check(s)
		want := readMarks(t, file, s.Input)
		marked := make([]bool, len(res.Findings))
		for _, m := range want {
			marks++
			hit := false
			var others []string
			for i, f := range res.Findings {
				start, end := s.Translation.Map.Span(f.Start, f.End)
				if start < m.end && m.start < end {
					marked[i] = true
					others = append(others, f.Rule.ID)
					for _, id := range m.rules {
						hit = hit || id == f.Rule.ID
					}
				}
			}
			if hit {
				found++
			} else {
				t.Errorf("%s:%d: %v does not find %q (found there: %v)", filepath.Base(file), m.line, m.rules, m.words, others)
			}
		}
		for i, f := range res.Findings {
			if !marked[i] {
				t.Errorf("%s: %s finds %q, which is not marked: %s", filepath.Base(file), f.Rule.ID, f.Text, f.Why)
			}
		}
	}
	t.Logf("%d of %d marks found", found, marks)
}

// Nothing is found in the clean stories.
func TestCleanStories(t *testing.T) {
	c, err := checker.New(All)
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	w.MinConfidence = 60
	for file, s := range stories(t, "../fixtures/clean/*") {
		for _, f := range w.Check(s).Findings {
			t.Errorf("%s: %s finds %q: %s", filepath.Base(file), f.Rule.ID, f.Text, f.Why)
		}
	}
}
