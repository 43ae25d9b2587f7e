package main

import (
	"errors"
	"io/fs"
	"path/filepath"

	"github.com/wirecheck/wirecheck/checker"
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
// “excused”.
func measureAdded(dir string) (string, error) {
	w, err := newWorker(nil)
	if err != nil {
		return "", err
	}
	var corpora []string
	counts, words := map[string]map[string]int{}, map[string]int{}
	err = eachPaired(dir, func(corpus string, stories []*checker.Story) {
		corpora = append(corpora, corpus)
		n := map[string]int{}
		counts[corpus] = n
		for _, s := range stories {
			with, without := findings(w, s), findings(w, alone(s))
			words[corpus] += w.Facts().Words
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
	return perThousand(corpora, append(ids, "added", "excused"), counts, words), nil
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
