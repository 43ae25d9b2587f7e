package rules

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ruletest"
)

func TestLaws(t *testing.T) { ruletest.Laws(t, All) }

// Every folder is a rule in the list and the other way round; a folder has its
// rule's name without the hyphens.
func TestListIsComplete(t *testing.T) {
	var folders, listed []string
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			folders = append(folders, e.Name())
		}
	}
	for _, r := range All {
		listed = append(listed, strings.ReplaceAll(r.ID, "-", ""))
	}
	slices.Sort(listed)
	if !slices.Equal(folders, listed) {
		t.Errorf("folders %v, rules %v", folders, listed)
	}
	if !slices.IsSortedFunc(All, func(a, b *checker.Rule) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("rules are not sorted by ID")
	}
}

// What is found does not depend on the order of the rules.
func TestOrderDoesNotMatter(t *testing.T) {
	backwards := slices.Clone(All)
	slices.Reverse(backwards)
	forward, err := checker.New(All)
	if err != nil {
		t.Fatal(err)
	}
	backward, err := checker.New(backwards)
	if err != nil {
		t.Fatal(err)
	}
	a, b := forward.NewWorker(), backward.NewWorker()
	for _, r := range All {
		examples, err := ruletest.Examples(r.Doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range examples {
			x, y := a.Check(e.Story), b.Check(e.Story)
			if !slices.EqualFunc(x.Findings, y.Findings, func(p, q checker.Finding) bool {
				return p.Rule == q.Rule && p.Start == q.Start && p.End == q.End && p.Confidence == q.Confidence && p.Key == q.Key
			}) {
				t.Errorf("%s README:%d: the order of the rules changes the findings", r.ID, e.Line)
			}
		}
	}
}
