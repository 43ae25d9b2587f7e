package rules

import (
	"testing"
)

// A worker that has seen a story of the size before allocates nothing for a
// clean one.
func TestCleanCopyDoesNotAllocate(t *testing.T) {
	stories, _ := cleanCopy(t)
	w := newWorker(t)
	w.MinConfidence = 60
	for _, s := range stories {
		if n := testing.AllocsPerRun(5, func() { w.Check(s) }); n > 0 {
			t.Errorf("%s: %v allocations", s.Path, n)
		}
	}
}
