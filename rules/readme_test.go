package rules

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The README's table of rules is the list, with each rule's own first line.
func TestREADMEListsTheRules(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var want strings.Builder
	want.WriteString("| rule | severity | the fault |\n|---|---|---|\n")
	for _, r := range All {
		if r.Draft {
			continue
		}
		_, line, _ := strings.Cut(r.Doc, "\n")
		line, _, _ = strings.Cut(strings.TrimSpace(line), "\n\n")
		fmt.Fprintf(&want, "| [%s](rules/%s/README.md) | %s | %s |\n", r.ID, strings.ReplaceAll(r.ID, "-", ""), r.Severity, strings.ReplaceAll(line, "\n", " "))
	}
	if !strings.Contains(string(readme), want.String()) {
		t.Errorf("README.md does not hold this table:\n%s", want.String())
	}
}
