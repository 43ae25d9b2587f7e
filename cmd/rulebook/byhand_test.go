package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

// handTables are the faults put in by hand: those whose misses were read, and those that
// nobody has looked at.
var handTables = []string{"byhand.tsv", "byhand-unseen.tsv"}

func handFaults(t *testing.T, table string) []handFault {
	t.Helper()
	list, err := readByHand(filepath.Join(fixtures, table))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// The tables of faults put in by hand parse, are sorted, and the first has enough of each class.
func TestByHandTable(t *testing.T) {
	for _, table := range handTables {
		if !slices.IsSortedFunc(handFaults(t, table), func(a, b handFault) int {
			return cmp.Or(cmp.Compare(a.corpus, b.corpus), cmp.Compare(a.story, b.story), cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
		}) {
			t.Errorf("%s is not sorted by corpus, story, start and end", table)
		}
	}
	list := handFaults(t, handTables[0])
	many := map[string]int{}
	for _, h := range list {
		many[h.class]++
	}
	for _, class := range handClasses {
		if many[class.name] < 20 {
			t.Errorf("%s: %d faults, want 20 or more", class.name, many[class.name])
		}
	}
	if !slices.IsSortedFunc(handClasses, func(a, b handClass) int { return cmp.Compare(a.name, b.name) }) {
		t.Error("the classes are not sorted")
	}
}

// Each fault still fits the corpora.
func TestByHandFits(t *testing.T) {
	if _, err := os.Stat(corpusDir); err != nil {
		t.Skip("the corpora are not beside the repository:", err)
	}
	known := map[string]map[string]*checker.Story{}
	for _, h := range append(handFaults(t, handTables[0]), handFaults(t, handTables[1])...) {
		if known[h.corpus] == nil {
			var err error
			if known[h.corpus], err = storiesByID(corpusDir, h.corpus); err != nil {
				t.Fatal(err)
			}
		}
		s := known[h.corpus][h.story]
		if s == nil {
			t.Errorf("%s: no story %s", h.corpus, h.story)
			continue
		}
		if _, _, _, err := h.put(s); err != nil {
			t.Errorf("%s: %v", h.corpus, err)
		}
	}
}

func pairOf(t testing.TB) *checker.Story {
	line := `{"id": "a", "lang": "en", "source_lang": "es", "text": "The mayor did not resign.\n\nHe left.", "source": "El alcalde no dimitió.\n\nSe marchó."}`
	for s, err := range ingest.Read("a.jsonl", strings.NewReader(line), ingest.Lines) {
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	return nil
}

func sumOf(bytes string) string {
	sum := sha256.Sum256([]byte(bytes))
	return hex.EncodeToString(sum[:4])
}

func TestByHandPut(t *testing.T) {
	tests := []struct {
		h    handFault
		want string
		put  string
	}{
		{handFault{start: 10, end: 24, sum: sumOf("The mayor did not resign.\n\nHe left."[:34]), text: "resigned"}, "The mayor resigned.\n\nHe left.", "resigned"},
		{handFault{start: 27, end: 35, sum: sumOf(" resign.\n\nHe left."), text: "{original 25-36}"}, "The mayor did not resign.\n\nSe marchó.", "Se marchó."},
		{handFault{start: 0, end: 27, sum: sumOf("The mayor did not resign.\n\nHe left."), text: ""}, "He left.", ""},
		{handFault{start: 0, end: 25, sum: sumOf("The mayor did not resign.\n\nHe left."), text: "Did {english 0-9} resign?"}, "Did The mayor resign?\n\nHe left.", "Did The mayor resign?"},
		{handFault{start: 0, end: 25, sum: "00000000"}, "", ""},
		{handFault{start: 5, end: 99}, "", ""},
	}
	for _, test := range tests {
		faulty, start, end, err := test.h.put(pairOf(t))
		if test.want == "" {
			if err == nil {
				t.Errorf("%v: no error", test.h)
			}
			continue
		}
		if err != nil {
			t.Errorf("%v: %v", test.h, err)
			continue
		}
		if got := faulty.Translation.Plain; got != test.want || got[start:end] != test.put {
			t.Errorf("%v: %q, put %q; want %q, put %q", test.h, got, got[start:end], test.want, test.put)
		}
		if len(faulty.Translation.Blocks) != strings.Count(test.want, "\n\n")+1 {
			t.Errorf("%v: blocks %v", test.h, faulty.Translation.Blocks)
		}
	}
}

func FuzzByHand(f *testing.F) {
	f.Add("corpus\tstory\tstart\tend\tclass\tsum\ttext\nntrex.es\ta\t10\t17\tfigure\t0a1b2c3d\t{original 3-9}")
	f.Add("a\tb\tc\td\te\tf\tg\nntrex.es\ta\t-1\t17\tquestion\t\t{english 9-3}\\n")
	f.Fuzz(func(t *testing.T, table string) {
		list, err := parseByHand(table)
		if err != nil {
			return
		}
		s := pairOf(t)
		plain := s.Translation.Plain
		for _, h := range list {
			if 0 <= h.start && h.start <= h.end && h.end <= len(plain) {
				h.sum = sumOf(plain[max(0, h.start-sumReach):min(len(plain), h.end+sumReach)])
			}
			if faulty, start, end, err := h.put(s); err == nil {
				f := factsOf(&faulty.Translation)
				if from, to := h.near(f, start, end); from > to || from < 0 || to > len(f.Plain) {
					t.Errorf("%v: bytes %d to %d of %d", h, from, to, len(f.Plain))
				}
			}
		}
	})
}
