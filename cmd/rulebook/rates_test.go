package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/rules"
)

const (
	corpusDir = "../../../shared/corpus"
	fixtures  = "../../fixtures"
)

// A rule that grows noisier shows in its own diff: the committed rates are what
// the code gives now, on every corpus, with the original and without. `make rates`
// writes them anew.
func TestCommittedRates(t *testing.T) {
	if _, err := os.Stat(corpusDir); err != nil {
		t.Skip("the corpora are not beside the repository, so the rates cannot be measured:", err)
	}
	for file, measure := range map[string]func(string) (string, error){"rates.tsv": measure, "added.tsv": measureAdded} {
		want, err := os.ReadFile(filepath.Join(fixtures, file))
		if err != nil {
			t.Fatal(err)
		}
		got, err := measure(corpusDir)
		if err != nil {
			t.Fatal(err)
		}
		was := table(string(want))
		for cell, rate := range table(got) {
			if old, ok := was[cell]; (!ok || rate > old) && !strings.HasPrefix(cell, "excused ") {
				t.Errorf("%s: %s: %v per 1,000 words, committed %v; read the findings, then run make rates", file, cell, rate, old)
			}
		}
	}
}

// Each rule's page says its rates as they are committed.
func TestPagesSayTheRates(t *testing.T) {
	var tables [2]string
	for i, file := range []string{"rates.tsv", "added.tsv"} {
		data, err := os.ReadFile(filepath.Join(fixtures, file))
		if err != nil {
			t.Fatal(err)
		}
		tables[i] = string(data)
	}
	for _, r := range rules.All {
		if said := sayRates(r, tables[0], tables[1]); !strings.Contains(r.Doc, "\n"+said+"\n") {
			t.Errorf("%s: its page does not say: %s; run make rates", r.ID, said)
		}
	}
}

// table reads rates by “rule corpus”.
func table(tsv string) map[string]float64 {
	lines := strings.Split(strings.TrimSpace(tsv), "\n")
	corpora := strings.Split(lines[0], "\t")
	rates := map[string]float64{}
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		for i := 1; i < len(cells) && cells[0] != "words"; i++ {
			rates[cells[0]+" "+corpora[i]], _ = strconv.ParseFloat(cells[i], 64)
		}
	}
	return rates
}

func TestSurplus(t *testing.T) {
	got := surplus(map[string]int{"a": 2, "b": 1, "c": 1}, map[string]int{"a": 1, "c": 3})
	if strings.Join(got, " ") != "a b" {
		t.Errorf("surplus %v, want a b", got)
	}
}
