package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/rules"
)

// The corpora of clean English copy. newstest.XX-en all have the same English.
var clean = []string{"newstest.es-en", "ntrex.en", "reuters.en"}

// Machine-translated copy, to see what rules find there.
var machine = []string{"mqm-bio.xx-en", "mqm2020.zh-en"}

// each reads the stories of a corpus one by one.
func each(dir, corpus string, do func(*checker.Story)) error {
	path := filepath.Join(dir, corpus+".jsonl")
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for s, err := range ingest.Read(path, f, ingest.Lines) {
		if err != nil {
			return err
		}
		do(s)
	}
	return nil
}

// load reads a corpus; the originals that some rows carry are left out.
func load(dir, corpus string) (out []*checker.Story, err error) {
	err = each(dir, corpus, func(s *checker.Story) {
		// What the rules find by themselves is measured, in a story of which
		// nothing is known.
		s.Original, s.OriginalLanguage, s.Translation.Language = nil, "", ""
		out = append(out, s)
	})
	return out, err
}

// loadWithOriginals reads the stories of a corpus that have one in another
// language beside them. Where the English came first, the row is turned round.
func loadWithOriginals(dir, corpus string) (out []*checker.Story, err error) {
	err = each(dir, corpus, func(s *checker.Story) {
		if s.Original == nil {
			return
		}
		if s.OriginalLanguage == "en" {
			s.OriginalLanguage = s.Translation.Language
			s.Translation, *s.Original = *s.Original, s.Translation
			s.Input = s.Translation.Plain
		}
		s.Translation.Language, s.Original.Language = "en", s.OriginalLanguage
		out = append(out, s)
	})
	return out, err
}

// eachPaired reads the corpora of whole stories that have originals, in the order
// of their names.
func eachPaired(dir string, do func(corpus string, stories []*checker.Story)) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	if err != nil {
		return err
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".jsonl")
		if strings.HasPrefix(name, "mqm") { // sentences, not stories
			continue
		}
		stories, err := loadWithOriginals(dir, name)
		if err != nil {
			return err
		}
		if len(stories) > 0 {
			do(name, stories)
		}
	}
	return nil
}

func newWorker(only []string) (*checker.Worker, error) {
	selected, err := checker.Select(rules.All, only, nil)
	if err != nil {
		return nil, err
	}
	c, err := checker.New(selected)
	if err != nil {
		return nil, err
	}
	w := c.NewWorker()
	w.MinConfidence = shown
	return w, nil
}
