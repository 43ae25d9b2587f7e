package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/rules"
)

var markedCommand = &cli.Command{
	Name:  "marked",
	Usage: "count the findings on what engines really wrote that stand where a professional marked an error",
	Flags: []cli.Flag{
		corpusFlag, outFlag,
		&cli.BoolFlag{Name: "unmarked", Usage: "print the findings where nobody marked one, to be read one by one"},
	},
	Action: func(c *cli.Context) error {
		if _, err := os.Stat(filepath.Join(c.String("corpus"), ratedCorpus+".jsonl")); err != nil {
			fmt.Fprintln(os.Stderr, "rulebook: no corpus here, nothing measured:", err)
			return nil
		}
		table, err := measureMarked(c.String("corpus"), func(d *markedDocument, f checker.Finding) {
			if c.Bool("unmarked") {
				fmt.Printf("%s\t%s\t%d\t%s\t%s\n", d.story.ID, f.Rule.ID, f.Confidence, inContext(d.story, f), f.Why)
			}
		})
		if err != nil {
			return err
		}
		return deliver(c, table)
	},
}

// measureMarked makes a table of the rules: how many findings each has in documents that
// engines translated, with the original beside them, and how many of those touch a mark.
// Raters mark what misleads a reader, and not all a desk would print otherwise (“on the
// 27th”), so what is unmarked is no false alarm yet.
func measureMarked(dir string, unmarked func(*markedDocument, checker.Finding)) (string, error) {
	w, err := newWorker(nil)
	if err != nil {
		return "", err
	}
	type cell struct{ rule, corpus string }
	found, touching := map[cell]int{}, map[cell]int{}
	for _, corpus := range machine {
		documents, err := readMarked(dir, corpus)
		if err != nil {
			return "", err
		}
		for _, d := range documents {
			for _, f := range w.Check(d.story).Findings {
				at := cell{f.Rule.ID, corpus}
				if found[at]++; d.marked(f.Start, f.End) {
					touching[at]++
				} else {
					unmarked(d, f)
				}
			}
		}
	}
	var b strings.Builder
	b.WriteString("rule")
	for _, corpus := range machine {
		fmt.Fprintf(&b, "\t%s\tmarked", corpus)
	}
	b.WriteByte('\n')
	for _, r := range rules.All {
		if !slices.ContainsFunc(machine, func(c string) bool { return found[cell{r.ID, c}] > 0 }) {
			continue
		}
		b.WriteString(r.ID)
		for _, c := range machine {
			fmt.Fprintf(&b, "\t%d\t%d", found[cell{r.ID, c}], touching[cell{r.ID, c}])
		}
		b.WriteByte('\n')
	}
	return b.String(), nil
}

// markedDocument is a document as one system translated it, with the errors marked in it.
type markedDocument struct {
	story *checker.Story
	marks []prose.Block // bytes of the translation
}

// marked reports whether a stretch touches a mark.
func (d *markedDocument) marked(start, end int) bool {
	return slices.ContainsFunc(d.marks, func(m prose.Block) bool { return m.Start <= end+1 && start <= m.End+1 })
}

// readMarked joins the sentences of a corpus to documents, each sentence a paragraph. What
// people translated is left out, and so are marks of style.
func readMarked(dir, corpus string) ([]*markedDocument, error) {
	sentences := map[string][]rated{}
	err := eachRated(dir, corpus, func(r rated) error {
		r.placed() // those of the other corpora say it themselves
		if r.Kind != "human" {
			id := r.System + "/" + r.Doc
			sentences[id] = append(sentences[id], r)
		}
		return nil
	})
	var out []*markedDocument
	for _, id := range sortedKeys(sentences) {
		list := sentences[id]
		slices.SortFunc(list, bySegment)
		d := &markedDocument{story: &checker.Story{ID: id, OriginalLanguage: list[0].SourceLang, Original: &prose.Text{Language: list[0].SourceLang}}}
		d.story.Translation.Language = "en"
		for _, r := range list {
			start := addBlock(&d.story.Translation, r.Text).Start
			addBlock(d.story.Original, r.Source)
			for _, s := range r.Spans {
				if !strings.HasPrefix(s.Category, "Style") {
					d.marks = append(d.marks, prose.Block{Start: start + s.Start, End: start + s.End})
				}
			}
		}
		d.story.Input = d.story.Translation.Plain
		out = append(out, d)
	}
	return out, err
}
