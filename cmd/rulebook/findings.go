package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
)

var corpusFlag = &cli.StringFlag{Name: "corpus", Value: "../shared/corpus", Usage: "folder of the corpora"}

var findingsCommand = &cli.Command{
	Name:      "findings",
	Usage:     "print every finding on a corpus in its words, to be read one by one",
	ArgsUsage: "CORPUS…",
	Flags: []cli.Flag{corpusFlag,
		&cli.StringSliceFlag{Name: "rule", Usage: "only this rule"},
		&cli.BoolFlag{Name: "original", Usage: "give the rules the originals, too; a corpus whose English came first is turned round"},
		&cli.BoolFlag{Name: "added", Usage: "only what the original adds: the same place is silent without it"},
		&cli.IntFlag{Name: "most", Usage: "stop after so many", Value: 1 << 30},
	},
	Action: func(c *cli.Context) error {
		w, err := newWorker(c.StringSlice("rule"))
		if err != nil {
			return err
		}
		left := c.Int("most")
		for _, corpus := range c.Args().Slice() {
			read := load
			if c.Bool("original") || c.Bool("added") {
				read = loadWithOriginals
			}
			stories, err := read(c.String("corpus"), corpus)
			if err != nil {
				return err
			}
			for _, s := range stories {
				var known map[place]bool
				if c.Bool("added") {
					known = findings(w, alone(s))
				}
				for _, f := range w.Check(s).Findings {
					if known[place{f.Rule.ID, f.Start}] {
						continue
					}
					if left--; left < 0 {
						return nil
					}
					fmt.Printf("%s\t%s\t%d\t%s\t%s\n", s.ID, f.Rule.ID, f.Confidence, inContext(s, f), f.Why)
				}
			}
		}
		return nil
	},
}

// inContext shows a finding among the words around it.
func inContext(s *checker.Story, f checker.Finding) string {
	plain := s.Translation.Plain
	from, to := max(0, f.Start-50), min(len(plain), f.End+50)
	line := plain[from:f.Start] + "⟦" + plain[f.Start:f.End] + "⟧" + plain[f.End:to]
	if len(f.Fixes) > 0 {
		line += " → " + f.Fixes[0].Label
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(line, "")), " ")
}
