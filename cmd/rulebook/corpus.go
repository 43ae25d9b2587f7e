package main

import (
	"os"
	"path/filepath"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/rules"
)

// The corpora of clean English copy. newstest.XX-en all have the same English.
var clean = []string{"newstest.es-en", "ntrex.en", "reuters.en"}

// Machine-translated copy, to see what rules find there.
var machine = []string{"mqm-bio.xx-en", "mqm2020.zh-en"}

// load reads a corpus; the originals that some rows carry are left out.
func load(dir, corpus string) ([]*checker.Story, error) {
	path := filepath.Join(dir, corpus+".jsonl")
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*checker.Story
	for s, err := range ingest.Read(path, f, ingest.Lines) {
		if err != nil {
			return nil, err
		}
		// What the rules find by themselves is measured, in a story of which
		// nothing is known.
		s.Original, s.OriginalLanguage, s.Translation.Language = nil, "", ""
		out = append(out, s)
	}
	return out, nil
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
	w.MinConfidence = 60
	return w, nil
}

// loadWithOriginals reads the stories of a corpus that have one in another
// language beside them. Where the English came first, the row is turned round.
func loadWithOriginals(dir, corpus string) ([]*checker.Story, error) {
	path := filepath.Join(dir, corpus+".jsonl")
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*checker.Story
	for s, err := range ingest.Read(path, f, ingest.Lines) {
		if err != nil {
			return nil, err
		}
		if s.Original == nil {
			continue
		}
		if s.OriginalLanguage == "en" {
			s.OriginalLanguage = s.Translation.Language
			s.Translation, *s.Original = *s.Original, s.Translation
			s.Input = s.Translation.Plain
		}
		s.Translation.Language, s.Original.Language = "en", s.OriginalLanguage
		out = append(out, s)
	}
	return out, nil
}
