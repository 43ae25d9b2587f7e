package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/rules"
)

var ratesCommand = &cli.Command{
	Name:  "rates",
	Usage: "count findings per 1,000 words, rule by rule, on each corpus; with --out fixtures/rates.tsv on the rules' pages, too",
	Flags: []cli.Flag{corpusFlag, outFlag},
	Action: func(c *cli.Context) error {
		if _, err := os.Stat(c.String("corpus")); err != nil {
			fmt.Fprintln(os.Stderr, "rulebook: no corpora here, nothing measured:", err)
			return nil
		}
		table, err := measure(c.String("corpus"))
		if err != nil {
			return err
		}
		if err := deliver(c, table); err != nil || c.String("out") == "" {
			return err
		}
		added, err := writeWithOriginals(c.String("corpus"), filepath.Dir(c.String("out")))
		if err != nil {
			return err
		}
		return tellPages(filepath.Join(filepath.Dir(c.String("out")), "..", "rules"), table, added)
	},
}

var outFlag = &cli.StringFlag{Name: "out", Usage: "file to write; standard output without"}

// deliver writes a table to the file that --out names, or to standard output.
func deliver(c *cli.Context, table string) error {
	if c.String("out") == "" {
		fmt.Print(table)
		return nil
	}
	return replace(c.String("out"), table)
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

// tellPages writes the rates of the tables into the rules' pages.
func tellPages(dir, rates, added string) error {
	for _, r := range rules.All {
		path := filepath.Join(dir, strings.ReplaceAll(r.ID, "-", ""), "README.md")
		page, err := os.ReadFile(path)
		if err != nil {
			continue // rules elsewhere
		}
		told := strings.Split(string(page), "\n")
		for i, line := range told {
			if strings.HasPrefix(line, measured) {
				told[i] = sayRates(r, rates, added)
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

// sayRates makes the line of a rule's page: its rates on clean copy, or, of a rule that
// needs the original, the lowest and the highest on human translations.
func sayRates(r *checker.Rule, rates, added string) string {
	if !r.NeedsOriginal {
		cells := rowOf(rates, r.ID)
		return fmt.Sprintf("%s%.2f findings per 1,000 words on %s, %.2f on %s, %.2f on %s.", measured, cells[0], clean[0], cells[1], clean[1], cells[2], clean[2])
	}
	corpora, _, _ := strings.Cut(added, "\n")
	names := strings.Split(corpora, "\t")[1:]
	var free, careful []float64
	for i, rate := range rowOf(added, r.ID) {
		if strings.HasPrefix(names[i], "newstest") {
			free = append(free, rate)
		} else {
			careful = append(careful, rate)
		}
	}
	return fmt.Sprintf("%swith the original, %.2f to %.2f findings per 1,000 words on newstest (%d corpora), %.2f to %.2f on ntrex (%d).", measured,
		slices.Min(free), slices.Max(free), len(free), slices.Min(careful), slices.Max(careful), len(careful))
}

// rowOf gives the rates in a rule's row of a table.
func rowOf(table, id string) (rates []float64) {
	for line := range strings.SplitSeq(table, "\n") {
		if cells := strings.Split(line, "\t"); cells[0] == id {
			for _, cell := range cells[1:] {
				rate, _ := strconv.ParseFloat(cell, 64)
				rates = append(rates, rate)
			}
		}
	}
	return rates
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
