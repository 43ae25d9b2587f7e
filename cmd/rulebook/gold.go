package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var goldCommand = &cli.Command{
	Name:      "gold",
	Usage:     "compare the findings on a story with its marks",
	ArgsUsage: "STORY GOLD [ALSO]",
	Flags: []cli.Flag{
		&cli.StringFlag{Name: "original", Usage: "file of the original, plain text"},
		&cli.StringFlag{Name: "from", Usage: "language of the original", Value: "es"},
	},
	Action: func(c *cli.Context) error {
		if c.NArg() < 2 {
			return fmt.Errorf("gold: want a story and its marks")
		}
		var also []goldMark
		marks, err := readMarks(c.Args().Get(1))
		if err != nil {
			return err
		}
		if c.NArg() > 2 {
			if also, err = readMarks(c.Args().Get(2)); err != nil {
				return err
			}
		}
		w, err := newWorker(nil)
		if err != nil {
			return err
		}
		f, err := os.Open(c.Args().Get(0))
		if err != nil {
			return err
		}
		defer f.Close()
		for s, err := range ingest.Read(c.Args().Get(0), f, ingest.Text) {
			if err != nil {
				return err
			}
			if c.String("original") != "" {
				if s.Original, err = readOriginal(c.String("original"), c.String("from")); err != nil {
					return err
				}
				s.OriginalLanguage = c.String("from")
			}
			compareGold(s, w.Check(s).Findings, marks, also)
		}
		return nil
	},
}

// readOriginal reads a plain text in another language.
func readOriginal(file, language string) (*prose.Text, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for s, err := range ingest.Read(file, f, ingest.Text) {
		if err != nil {
			return nil, err
		}
		s.Translation.Language = language
		return &s.Translation, nil
	}
	return nil, fmt.Errorf("%s: no story", file)
}

type goldMark struct {
	Category   string
	Tier       int
	Start, End int
	Quote      string
}

func readMarks(file string) ([]goldMark, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var marks []goldMark
	for d := json.NewDecoder(f); d.More(); {
		var m goldMark
		if err := d.Decode(&m); err != nil {
			return nil, fmt.Errorf("%s: mark %d: %w", file, len(marks)+1, err)
		}
		marks = append(marks, m)
	}
	return marks, nil
}

// compareGold counts a mark as found when a finding overlaps it.
func compareGold(s *checker.Story, findings []checker.Finding, marks, also []goldMark) {
	var found, asked [4]int
	for _, m := range marks {
		asked[m.Tier]++
		hit := ""
		for _, f := range findings {
			if f.Start < m.End && m.Start < f.End {
				hit += " " + f.Rule.ID
			}
		}
		if hit != "" {
			found[m.Tier]++
		} else {
			fmt.Printf("missed\ttier %d\t%s\t%d\t%s\n", m.Tier, m.Category, m.Start, m.Quote)
		}
	}
	off := 0
	for _, f := range findings {
		if !overlapsAny(f, marks) {
			where := "OFF"
			if overlapsAny(f, also) {
				where = "also"
			} else {
				off++
			}
			fmt.Printf("%s\t%s\t%d\t%s\n", where, f.Rule.ID, f.Confidence, inContext(s, f))
		}
	}
	for tier := 1; tier <= 3; tier++ {
		fmt.Printf("tier %d: %d of %d\n", tier, found[tier], asked[tier])
	}
	fmt.Printf("off the marks: %d of %d findings\n", off, len(findings))
}

func overlapsAny(f checker.Finding, marks []goldMark) bool {
	for _, m := range marks {
		if f.Start < m.End && m.Start < f.End {
			return true
		}
	}
	return false
}
