package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/rules"
)

var ratesCommand = &cli.Command{
	Name:  "rates",
	Usage: "count findings per 1,000 words, rule by rule, on each corpus",
	Flags: []cli.Flag{corpusFlag, &cli.StringFlag{Name: "out", Usage: "file to write; standard output without"}},
	Action: func(c *cli.Context) error {
		if _, err := os.Stat(c.String("corpus")); err != nil {
			fmt.Fprintln(os.Stderr, "rulebook: no corpora here, nothing measured:", err)
			return nil
		}
		table, err := measure(c.String("corpus"))
		if err != nil {
			return err
		}
		if c.String("out") == "" {
			fmt.Print(table)
			return nil
		}
		temp := filepath.Join(filepath.Dir(c.String("out")), ".rates.tsv")
		if err := os.WriteFile(temp, []byte(table), 0o644); err != nil {
			return err
		}
		return os.Rename(temp, c.String("out"))
	},
}

// measure makes the table: a row a rule, a column a corpus, and the sums.
func measure(dir string) (string, error) {
	corpora := slices.Concat(clean, machine)
	counts := map[string]map[string]int{}
	words := map[string]int{}
	for _, corpus := range corpora {
		w, err := newWorker(nil)
		if err != nil {
			return "", err
		}
		stories, err := load(dir, corpus)
		if err != nil {
			return "", err
		}
		counts[corpus] = map[string]int{}
		for _, s := range stories {
			res := w.Check(s)
			words[corpus] += res.Words
			for _, f := range res.Findings {
				counts[corpus][f.Rule.ID]++
				counts[corpus]["all"]++
				counts[corpus][f.Severity.String()]++
			}
		}
	}
	var b strings.Builder
	b.WriteString("rule\t" + strings.Join(corpora, "\t") + "\n")
	row := func(id string) {
		b.WriteString(id)
		for _, corpus := range corpora {
			fmt.Fprintf(&b, "\t%.4f", 1000*float64(counts[corpus][id])/float64(max(1, words[corpus])))
		}
		b.WriteString("\n")
	}
	for _, r := range rules.All {
		row(r.ID)
	}
	for _, id := range []string{"critical", "major", "minor", "all"} {
		row(id)
	}
	b.WriteString("words")
	for _, corpus := range corpora {
		fmt.Fprintf(&b, "\t%d", words[corpus])
	}
	b.WriteString("\n")
	return b.String(), nil
}
