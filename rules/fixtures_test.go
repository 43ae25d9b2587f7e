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
	original   bool // found only with the original, which must be shown
}

// readMarks reads NAME.marks.tsv beside a fixture: line, rule, words, nth. What is
// found only with the original is in NAME.original.tsv.
func readMarks(t *testing.T, file, ending, input string) []mark {
	t.Helper()
	data, err := os.ReadFile(strings.TrimSuffix(file, filepath.Ext(file)) + ending)
	if err != nil {
		if ending == ".original.tsv" {
			return nil
		}
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
		marks = append(marks, mark{strings.Split(cells[1], "|"), at, at + len(words), words, line, ending == ".original.tsv" && cells[1] != "translated-organisation"})
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
			if isOriginal(file) {
				continue
			}
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
			original(t, file, found[file])
		}
	}
	return found
}

// isOriginal reports whether a file NAME.XX.txt is the original of NAME.en.txt.
func isOriginal(file string) bool {
	name := strings.TrimSuffix(file, ".txt")
	language := filepath.Ext(name)
	if len(language) != len(".xx") || language == ".en" {
		return false
	}
	_, err := os.Stat(strings.TrimSuffix(name, language) + ".en.txt")
	return err == nil
}

// hasOriginal reports whether an original lies beside NAME.en.txt.
func hasOriginal(file string) bool {
	beside, _ := filepath.Glob(strings.TrimSuffix(file, ".en.txt") + ".??.txt")
	return strings.HasSuffix(file, ".en.txt") && len(beside) > 1
}

// original gives a story NAME.en.txt its original, NAME.XX.txt beside it, where
// there is one.
func original(t *testing.T, file string, s *checker.Story) {
	t.Helper()
	name := strings.TrimSuffix(strings.TrimSuffix(file, filepath.Ext(file)), ".en")
	beside, err := filepath.Glob(name + ".??.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, other := range beside {
		language := strings.TrimPrefix(strings.TrimSuffix(other, ".txt"), name+".")
		if s == nil || language == "en" {
			continue
		}
		data, err := os.ReadFile(other)
		if err != nil {
			t.Fatal(err)
		}
		for o, err := range ingest.Read(other, strings.NewReader(string(data)), ingest.Text) {
			if err != nil {
				t.Fatal(err)
			}
			s.Original, s.OriginalLanguage = &o.Translation, language
			s.Original.Language = language
		}
	}
}

// Everything marked in the faulty stories is found by the rule it is marked
// for, and what is found is marked.
func TestFaultyStories(t *testing.T) {
	w := newWorker(t)
	w.MinConfidence = 60
	marks, found := 0, 0
	for file, s := range stories(t, "../fixtures/stories/*.en") {
		want, more := readMarks(t, file, ".marks.tsv", s.Input), readMarks(t, file, ".original.tsv", s.Input)
		if s.Original != nil {
			n := compareMarks(t, file+" with its original", w.Check(s), append(more, want...), 0)
			t.Logf("%s: %d of %d marks found with its original", filepath.Base(file), n, len(more)+len(want))
			s.Original = nil
		}
		found += compareMarks(t, file, w.Check(s), append(want, more...), len(more))
		marks += len(want)
	}
	t.Logf("%d of %d marks found without an original", found, marks)
}

// compareMarks counts the marks that are found. The last ones may be missed.
func compareMarks(t *testing.T, file string, res *checker.Result, want []mark, may int) (found int) {
	t.Helper()
	marked := make([]bool, len(res.Findings))
	for n, m := range want {
		hit := false
		var others []string
		for i, f := range res.Findings {
			start, end := res.Story.Translation.Map.Span(f.Start, f.End)
			if start < m.end && m.start < end {
				marked[i] = true
				others = append(others, f.Rule.ID)
				for _, id := range m.rules {
					hit = hit || id == f.Rule.ID
				}
				if m.original && res.Story.Original != nil && !shown(f) {
					t.Errorf("%s:%d: %s shows nothing of the original for %q", filepath.Base(file), m.line, f.Rule.ID, m.words)
				}
			}
		}
		switch {
		case n >= len(want)-may:
		case hit:
			found++
		default:
			t.Errorf("%s:%d: %v does not find %q (found there: %v)", filepath.Base(file), m.line, m.rules, m.words, others)
		}
	}
	for i, f := range res.Findings {
		if !marked[i] {
			t.Errorf("%s: %s finds %q, which is not marked: %s", filepath.Base(file), f.Rule.ID, f.Text, f.Why)
		}
	}
	return found
}

// shown reports whether a finding has a place in the original for evidence.
func shown(f checker.Finding) bool {
	for _, e := range f.Evidence {
		if e.Side == checker.Original {
			return true
		}
	}
	return false
}

// Nothing is found in the clean stories.
func TestCleanStories(t *testing.T) {
	w := newWorker(t)
	w.MinConfidence = 60
	for file, s := range stories(t, "../fixtures/clean/*") {
		for _, f := range w.Check(s).Findings {
			t.Errorf("%s: %s finds %q: %s", filepath.Base(file), f.Rule.ID, f.Text, f.Why)
		}
	}
}
