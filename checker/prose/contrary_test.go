package prose

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Tables of contraries are sorted, each word is found once for what it says, and no row says
// what it excuses.
func TestContraryTables(t *testing.T) {
	files, err := contraryTables.ReadDir("contrary")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := contraryTables.ReadFile("contrary/" + file.Name())
		if err != nil {
			t.Fatal(err)
		}
		if !norm.NFC.IsNormal(text) {
			t.Errorf("%s: not NFC", file.Name())
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		for n, line := range lines[1:] {
			cells := strings.Split(line, "\t")
			if len(cells) != 3 || cells[0] == "" || line <= lines[n] && n > 0 || cells[1] == "" != (cells[2] == "") {
				t.Errorf("%s:%d: %q: want a find, and both others or none, sorted", file.Name(), n+2, line)
				continue
			}
			finds := strings.Split(cells[0], ", ")
			if !slices.IsSorted(finds) || len(slices.Compact(slices.Clone(finds))) < len(finds) {
				t.Errorf("%s:%d: %q: not sorted", file.Name(), n+2, cells[0])
			}
			for _, word := range strings.Fields(cells[2]) {
				if slices.Contains(finds, word) {
					t.Errorf("%s:%d: %q is found and excused", file.Name(), n+2, word)
				}
			}
		}
	}
}
