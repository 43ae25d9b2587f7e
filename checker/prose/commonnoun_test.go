package prose

import (
	"slices"
	"strings"
	"testing"
)

func TestCommonNounTable(t *testing.T) {
	rows := strings.Split(strings.TrimSuffix(commonNounTable, "\n"), "\n")
	if rows[0] != "noun\tforms\tcompounds" {
		t.Errorf("the header is %q", rows[0])
	}
	if rows = rows[1:]; !slices.IsSorted(rows) {
		t.Error("the rows are not sorted")
	}
	seen := map[string]bool{}
	for _, row := range rows {
		cells := strings.Split(row, "\t")
		if len(cells) != 3 || cells[2] != "" && cells[2] != "names" || strings.Contains(cells[1], "  ") {
			t.Errorf("%q is no row", row)
		}
		if seen[cells[0]] {
			t.Errorf("%s has two rows", cells[0])
		}
		seen[cells[0]] = true
	}
}

func TestCommonNoun(t *testing.T) {
	for _, k := range []struct {
		word         string
		listed, part bool
	}{
		{"Feuerwehr", true, false},
		{"Löschzügen", true, false},
		{"Gerichtssprecherinnen", false, true},
		{"Bürgermeisters", true, false},
		{"Ofenreinigung", false, true},
		{"Schienennetzes", false, true},
		{"Bauernhofnetz", false, true}, // a short last part behind a noun
		{"Xanthnetz", false, false},
		{"Königsplatz", false, false}, // compounds with Platz are names
		{"Frauenkirche", false, false},
		{"Eintracht", false, false},
		{"Spiegel", false, false},
	} {
		listed := CommonNoun("de", k.word)
		if part := !listed && CommonCompound("de", k.word); listed != k.listed || part != k.part {
			t.Errorf("%s: listed %v, part %v", k.word, listed, part)
		}
	}
}
