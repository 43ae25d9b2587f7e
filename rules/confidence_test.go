package rules

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// judged is what fixtures/judged.tsv has of a rule: how many of its findings at 90
// per cent and over were read, and how many of them are right.
type judged struct{ read, right int }

// Confidence is measured: of the findings at 90 per cent and over that were read,
// nine in ten are right, and the rule's page says how many they were.
func TestConfidenceIsMeasured(t *testing.T) {
	data, err := os.ReadFile("../fixtures/judged.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rules := map[string]judged{}
	for n, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		cells := strings.Split(line, "\t") // rule, copy, read, right
		if len(cells) != 4 {
			t.Fatalf("judged.tsv:%d: %d cells, want 4", n+2, len(cells))
		}
		read, err := strconv.Atoi(cells[2])
		right, err2 := strconv.Atoi(cells[3])
		if err != nil || err2 != nil || right > read {
			t.Fatalf("judged.tsv:%d: %q read and %q right", n+2, cells[2], cells[3])
		}
		j := rules[cells[0]]
		rules[cells[0]] = judged{j.read + read, j.right + right}
	}
	for _, r := range All {
		j := rules[r.ID]
		delete(rules, r.ID)
		if j.right*10 < j.read*9 {
			t.Errorf("%s: %d of %d findings at 90 and over are right; lower its confidence or mend it", r.ID, j.right, j.read)
		}
		want := fmt.Sprintf("At 90 per cent and over: %d findings read, %d right.", j.read, j.right)
		if j.read == 0 {
			want = "At 90 per cent and over: none was found on the copy that was read."
		}
		if !strings.Contains(r.Doc, "\n"+want+"\n") {
			t.Errorf("%s: its page does not say, on a line of its own: %s", r.ID, want)
		}
	}
	for id := range rules {
		t.Errorf("judged.tsv: no rule is called %s", id)
	}
}
