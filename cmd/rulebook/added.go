package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/rules"
)

// writeWithOriginals writes what the rules find with the original beside the copy:
// on human translations, where it is to be little, and of faults put in, by the
// rulebook and by hand, where it is to be nearly all. It gives the first of the tables.
func writeWithOriginals(corpora, fixtures string) (added string, err error) {
	if added, err = measureAdded(corpora); err != nil {
		return "", err
	}
	if err := replace(filepath.Join(fixtures, "added.tsv"), added); err != nil {
		return "", err
	}
	m := &faultMeter{}
	found, err := m.measure(corpora, nil)
	if err != nil {
		return "", err
	}
	if err := replace(filepath.Join(fixtures, "faults.tsv"), found); err != nil {
		return "", err
	}
	list, err := readByHand(filepath.Join(fixtures, "byhand.tsv"))
	if errors.Is(err, fs.ErrNotExist) {
		return added, nil // fixtures elsewhere
	}
	if err != nil {
		return "", err
	}
	if found, err = measureByHand(corpora, list, false); err != nil {
		return "", err
	}
	return added, replace(filepath.Join(fixtures, "byhand-found.tsv"), found)
}

// measureAdded makes a table of what the original adds on human translations, in
// findings per 1,000 words: a column a corpus, a row each rule that finds with the
// original what it does not find without. What the original excuses is the row
// “excused”. The last row is how many of the sentences with figures a rule on figures
// finds something in, right or wrong, in per cent.
func measureAdded(dir string) (string, error) {
	w, err := newWorker(nil)
	if err != nil {
		return "", err
	}
	var corpora []string
	counts, words := map[string]map[string]int{}, map[string]int{}
	figures := "sentences with figures flagged, %"
	err = eachPaired(dir, func(corpus string, stories []*checker.Story) {
		corpora = append(corpora, corpus)
		n := map[string]int{}
		counts[corpus] = n
		flagged, withFigures := 0, 0
		for _, s := range stories {
			with, without := findings(w, s), findings(w, alone(s))
			words[corpus] += w.Facts().Words
			f, all := flaggedFigures(w.Facts(), with)
			flagged, withFigures = flagged+f, withFigures+all
			for key := range with {
				if !without[key] {
					n[key.rule]++
					n["added"]++
				}
			}
			for key := range without {
				if !with[key] {
					n["excused"]++
				}
			}
		}
		figures += fmt.Sprintf("\t%.2f", 100*float64(flagged)/float64(max(1, withFigures)))
	})
	if err != nil {
		return "", err
	}
	var ids []string
	for _, r := range rules.All {
		for _, corpus := range corpora {
			if r.NeedsOriginal || counts[corpus][r.ID] > 0 {
				ids = append(ids, r.ID)
				break
			}
		}
	}
	return perThousand(corpora, append(ids, "added", "excused"), counts, words) + figures + "\n", nil
}

// flaggedFigures counts the sentences that a rule on figures finds something in, and
// those that have figures in digits.
func flaggedFigures(f *prose.Facts, found map[place]bool) (flagged, all int) {
	sentences := map[int]bool{} // those with figures: whether something is found
	for _, i := range f.Posting(prose.Numbers) {
		sentences[f.SentenceOf(int(i))] = false
	}
	for key := range found {
		if r := ruleOf(key.rule); r.NeedsOriginal && r.Category == checker.Figures {
			if i, _ := f.Within(key.start, key.start+1); i < len(f.Tokens) {
				sentences[f.SentenceOf(i)] = true
			}
		}
	}
	for _, found := range sentences {
		if found {
			flagged++
		}
	}
	return flagged, len(sentences)
}

func ruleOf(id string) *checker.Rule {
	return rules.All[slices.IndexFunc(rules.All, func(r *checker.Rule) bool { return r.ID == id })]
}

// place is a finding by its rule and where it begins.
type place struct {
	rule  string
	start int
}

func findings(w *checker.Worker, s *checker.Story) map[place]bool {
	found := map[place]bool{}
	for _, f := range w.Check(s).Findings {
		found[place{f.Rule.ID, f.Start}] = true
	}
	return found
}

// alone is the story without its original, whose language is known.
func alone(s *checker.Story) *checker.Story {
	out := *s
	out.Original = nil
	return &out
}
