package rules

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker"
)

// A worker that has seen a story of the size before allocates nothing for a
// clean one.
func TestCleanCopyDoesNotAllocate(t *testing.T) {
	stories, _ := cleanCopy(t)
	c, err := checker.New(All)
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	w.MinConfidence = 60
	for _, s := range stories {
		if n := testing.AllocsPerRun(5, func() { w.Check(s) }); n > 0 {
			t.Errorf("%s: %v allocations", s.Path, n)
		}
	}
}
