package rules

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker"
)

// newWorker gives a worker of all rules.
func newWorker(t testing.TB) *checker.Worker {
	t.Helper()
	c, err := checker.New(All)
	if err != nil {
		t.Fatal(err)
	}
	return c.NewWorker()
}
