package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/rules"
)

// The corpora of clean English copy. newstest.XX-en all have the same English.
var clean = []string{"newstest.es-en", "ntrex.en", "reuters.en"}

// Machine-translated copy, to see what rules find there.
var machine = []string{"mqm-bio.xx-en", "mqm2020.zh-en"}

func load(dir, corpus string) ([]*checker.Story, error) {
	f, err := os.Open(filepath.Join(dir, corpus+".jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*checker.Story
	d := json.NewDecoder(f)
	for d.More() {
		var row struct{ ID, Text, Lang, SourceLang string }
		if err := d.Decode(&row); err != nil {
			return nil, fmt.Errorf("%s: story %d: %w", corpus, len(out)+1, err)
		}
		s := &checker.Story{ID: row.ID, Input: row.Text}
		s.Translation.Plain = row.Text
		s.Translation.Blocks = paragraphs(row.Text)
		out = append(out, s)
	}
	return out, nil
}

func paragraphs(text string) []prose.Block {
	var out []prose.Block
	at := 0
	for _, p := range strings.Split(text, "\n\n") {
		kind := prose.Paragraph
		trimmed := strings.TrimSpace(p)
		if len(trimmed) > 0 {
			start := at + strings.Index(p, trimmed)
			if len(out) == 0 && !strings.ContainsAny(trimmed[len(trimmed)-1:], ".!?\"") {
				kind = prose.Headline
			}
			if strings.Contains(trimmed, "(Photo") {
				kind = prose.Caption
			}
			out = append(out, prose.Block{Start: start, End: start + len(trimmed), Kind: kind})
		}
		at += len(p) + 2
	}
	return out
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
