package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/rules"
)

var ratesCommand = &cli.Command{
	Name:  "rates",
	Usage: "count findings per 1,000 words, rule by rule, on each corpus; with --out fixtures/rates.tsv on the rules' pages, too",
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
		if err := replace(c.String("out"), table); err != nil {
			return err
		}
		if err := writeWithOriginals(c.String("corpus"), filepath.Dir(c.String("out"))); err != nil {
			return err
		}
		return tellPages(filepath.Join(filepath.Dir(c.String("out")), "..", "rules"), table)
	},
}

// replace writes a file by rename.
func replace(path, text string) error {
	temp := filepath.Join(filepath.Dir(path), "."+filepath.Base(path))
	if err := os.WriteFile(temp, []byte(text), 0o644); err != nil {
		return err
	}
	return os.Rename(temp, path)
}

// measured opens the line of a rule's page that says its rates.
const measured = "Measured (`make rates`): "

// tellPages writes the rates of the table into the rules' pages.
func tellPages(dir, table string) error {
	lines := strings.Split(strings.TrimSpace(table), "\n")
	for _, row := range lines[1:] {
		cells := strings.Split(row, "\t")
		path := filepath.Join(dir, strings.ReplaceAll(cells[0], "-", ""), "README.md")
		page, err := os.ReadFile(path)
		if err != nil {
			continue // a sum, or rules elsewhere
		}
		told := strings.Split(string(page), "\n")
		for i, line := range told {
			if strings.HasPrefix(line, measured) {
				told[i] = sayRates(cells[1:])
			}
		}
		if text := strings.Join(told, "\n"); text != string(page) {
			if err := replace(path, text); err != nil {
				return err
			}
		}
	}
	return nil
}

// sayRates makes the line of a page from the cells of its row.
func sayRates(cells []string) string {
	var said []string
	for i, corpus := range clean {
		rate, _ := strconv.ParseFloat(cells[i], 64)
		said = append(said, fmt.Sprintf("%.2f on %s", rate, corpus))
	}
	said[0] = strings.Replace(said[0], " on", " findings per 1,000 words on", 1)
	return measured + strings.Join(said, ", ") + "."
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
	var ids []string
	for _, r := range rules.All {
		ids = append(ids, r.ID)
	}
	return perThousand(corpora, append(ids, "critical", "major", "minor", "all"), counts, words), nil
}

// perThousand makes a table of findings per 1,000 words: a row an id, a column a
// corpus, and the words of each behind them.
func perThousand(corpora, ids []string, counts map[string]map[string]int, words map[string]int) string {
	var b strings.Builder
	b.WriteString("rule\t" + strings.Join(corpora, "\t") + "\n")
	for _, id := range ids {
		b.WriteString(id)
		for _, corpus := range corpora {
			fmt.Fprintf(&b, "\t%.4f", 1000*float64(counts[corpus][id])/float64(max(1, words[corpus])))
		}
		b.WriteString("\n")
	}
	b.WriteString("words")
	for _, corpus := range corpora {
		fmt.Fprintf(&b, "\t%d", words[corpus])
	}
	b.WriteString("\n")
	return b.String()
}
