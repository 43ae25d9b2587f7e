package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
	"github.com/wirecheck/wirecheck/rules"
)

var evidenceCommand = &cli.Command{
	Name:      "evidence",
	Usage:     "have an engine translate the originals again, and count what that does to what the rules find",
	ArgsUsage: "[CORPUS…]",
	Flags: []cli.Flag{corpusFlag, outFlag,
		&cli.StringFlag{Name: "engine", Value: "apertium", Usage: "the engine, taken as if it were not rough"},
		&cli.IntFlag{Name: "stories", Value: 100, Usage: "of each corpus, at most"},
	},
	Action: func(c *cli.Context) error {
		engine, err := retranslate.Open(c.Context, c.String("engine"), retranslate.Options{})
		if err != nil {
			return err
		}
		ck, err := checker.New(rules.All)
		if err != nil {
			return err
		}
		m := &evidenceMeter{ctx: c.Context, engine: engine, worker: ck.NewWorker(), weigher: diff.Weigher{Checker: ck}}
		corpora := c.Args().Slice()
		if len(corpora) == 0 {
			corpora = []string{"newstest.es-en", "ntrex.es"} // what Apertium translates
		}
		var stories []*checker.Story
		for _, corpus := range corpora {
			all, err := loadWithOriginals(c.String("corpus"), corpus)
			if err != nil {
				return err
			}
			stories = append(stories, all[:min(len(all), c.Int("stories"))]...)
		}
		table, err := m.measure(stories)
		if err != nil {
			return err
		}
		return deliver(c, table)
	},
}

// evidenceMeter weighs what the rules find against what an engine makes of the original.
type evidenceMeter struct {
	ctx     context.Context
	engine  retranslate.Translator
	session retranslate.Session
	worker  *checker.Worker
	weigher diff.Weigher
}

// weighed is a finding with its confidence as it was before the engine was heard, 0 where
// it comes of that.
type weighed struct {
	checker.Finding
	before uint8
}

// shown is from what confidence on a finding is in a report.
const shown = 60

// weigh checks a story and hears the engine.
func (m *evidenceMeter) weigh(s *checker.Story) (out []weighed, err error) {
	w := m.worker
	w.Scan(s)
	w.Run(s)
	w.Amend(func(p *checker.Pass) {
		units := diff.Units(p.Facts, p.Original(), p.Alignment())
		if len(units) == 0 {
			return
		}
		var texts, answers []string
		for _, u := range units {
			texts = append(texts, u.Text)
		}
		if answers, err = m.session.Translate(m.ctx, m.engine, retranslate.Pair{From: s.OriginalLanguage, To: "en"}, texts); err != nil {
			return
		}
		var before []uint8
		for f := range p.Found {
			before = append(before, f.Confidence)
		}
		c := diff.Compare(p.Facts, p.Original(), p.OriginalLanguage, units, []string{"engine"}, [][]string{answers})
		m.weigher.Weigh(p, c, nil)
		for f := range p.Found { // the new ones stand behind the others
			out = append(out, weighed{Finding: *f})
			if n := len(out); n <= len(before) {
				out[n-1].before = before[n-1]
			}
		}
	})
	w.Settle()
	return out, err
}

// measure makes two tables: what is found in the translations as they are, by rule, and
// the faults that are found of those put in.
func (m *evidenceMeter) measure(stories []*checker.Story) (string, error) {
	type tally struct{ found, backed, shared, gone, new int }
	byRule := map[string]*tally{}
	for _, s := range stories {
		list, err := m.weigh(s)
		if err != nil {
			return "", err
		}
		for _, f := range list {
			if byRule[f.Rule.ID] == nil {
				byRule[f.Rule.ID] = &tally{}
			}
			switch t := byRule[f.Rule.ID]; {
			case f.before == 0:
				t.new++
			case f.before < shown || !f.Rule.NeedsOriginal:
			default:
				t.found++
				t.backed += one(f.Confidence > f.before)
				t.shared += one(f.Confidence < f.before)
				t.gone += one(f.Confidence < shown)
			}
		}
	}
	var b strings.Builder
	b.WriteString("rule\tfound\tbacked\tshared\tof these no more shown\tnew\n")
	for _, id := range sortedKeys(byRule) {
		if t := byRule[id]; t.found+t.new > 0 {
			fmt.Fprintf(&b, "%s\t%d\t%d\t%d\t%d\t%d\n", id, t.found, t.backed, t.shared, t.gone, t.new)
		}
	}
	b.WriteString("\nfault\tput in\tfound\twith the engine\tbacked\tshared\n")
	for _, k := range faults {
		var put, found, with, backed, shared int
		for n, s := range stories {
			faulty, start, end, ok := k.put(rand.New(rand.NewPCG(7, uint64(n))), m.worker, s)
			if !ok {
				continue
			}
			list, err := m.weigh(faulty)
			if err != nil {
				return "", err
			}
			var was, is, up, down bool
			for _, f := range list {
				if f.Start < end && start < f.End && slices.Contains(k.rules, f.Rule.ID) {
					was, is = was || f.before >= shown, is || f.Confidence >= shown
					up, down = up || f.before > 0 && f.Confidence > f.before, down || f.Confidence < f.before
				}
			}
			put++
			found, with, backed, shared = found+one(was), with+one(is), backed+one(up), shared+one(down)
		}
		fmt.Fprintf(&b, "%s\t%d\t%d\t%d\t%d\t%d\n", k.name, put, found, with, backed, shared)
	}
	return b.String(), nil
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
