package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var faultsCommand = &cli.Command{
	Name:      "faults",
	Usage:     "put one fault at a time into human translations, and count how many the rules find on the place",
	ArgsUsage: "[CORPUS…]",
	Flags: []cli.Flag{corpusFlag,
		&cli.StringSliceFlag{Name: "fault", Usage: "only this fault"},
		&cli.BoolFlag{Name: "missed", Usage: "print the faults that were not found"},
		outFlag,
	},
	Action: func(c *cli.Context) error {
		m := &faultMeter{only: c.StringSlice("fault"), missed: c.Bool("missed")}
		table, err := m.measure(c.String("corpus"), c.Args().Slice())
		if err != nil {
			return err
		}
		return deliver(c, table)
	},
}

// fault is one that can be put into a story, and the rules that are to find it: any
// of them will do. Put gives the story with the fault, and the bytes of its text
// where the fault is.
type fault struct {
	name  string
	rules []string
	put   func(*rand.Rand, *checker.Worker, *checker.Story) (faulty *checker.Story, start, end int, ok bool)
}

// faults are all there are, in the order of the table.
var faults = slices.Concat(figureFaults, dateFaults, nameFaults, meaningFaults, negationFaults, passageFaults)

// trials is how often each fault is put into the stories of a corpus, at most.
const trials = 300

// faultMeter counts the faults that are found.
type faultMeter struct {
	only   []string // faults; empty for all
	missed bool     // print those that are not found
}

// measure gives a row for each corpus and a column for each fault: the share that
// is found, in per cent, and of how many. Each corpus is measured in whole stories
// and in single paragraphs.
func (m *faultMeter) measure(dir string, only []string) (string, error) {
	var b strings.Builder
	b.WriteString("corpus\tin")
	var chosen []fault
	for _, k := range faults {
		if len(m.only) == 0 || slices.Contains(m.only, k.name) {
			chosen = append(chosen, k)
			b.WriteString("\t" + k.name)
		}
	}
	b.WriteString("\n")
	w, err := newWorker(nil)
	if err != nil {
		return "", err
	}
	err = eachPaired(dir, func(corpus string, stories []*checker.Story) {
		if len(only) > 0 && !slices.Contains(only, corpus) {
			return
		}
		for _, in := range []string{"stories", "paragraphs"} {
			if in == "paragraphs" {
				stories = singles(stories)
			}
			fmt.Fprintf(&b, "%s\t%s", corpus, in)
			for _, k := range chosen {
				found, all := m.count(k, w, stories)
				fmt.Fprintf(&b, "\t%.1f of %d", 100*float64(found)/float64(max(all, 1)), all)
			}
			b.WriteString("\n")
		}
	})
	return b.String(), err
}

// count puts the fault into stories, again and again until there are enough, and
// counts how often one of its rules finds it on the place.
func (m *faultMeter) count(k fault, w *checker.Worker, stories []*checker.Story) (found, all int) {
	order := rand.New(rand.NewPCG(1, 0)).Perm(len(stories))
	for seed := range max(1, trials/max(1, len(stories))) {
		for _, n := range order {
			if all == trials {
				return found, all
			}
			faulty, start, end, ok := k.put(rand.New(rand.NewPCG(uint64(seed+7), uint64(n))), w, stories[n])
			if !ok {
				continue
			}
			all++
			if slices.ContainsFunc(w.Check(faulty).Findings, func(f checker.Finding) bool {
				return slices.Contains(k.rules, f.Rule.ID) && f.Start < end && start < f.End
			}) {
				found++
			} else if m.missed {
				fmt.Printf("%s\t%s\t%s\n", faulty.ID, k.name, inContext(faulty, checker.Finding{Start: start, End: end}))
			}
		}
	}
	return found, all
}

// singles makes a story of each paragraph, where both sides have as many.
func singles(stories []*checker.Story) (out []*checker.Story) {
	for _, s := range stories {
		if len(s.Translation.Blocks) != len(s.Original.Blocks) {
			continue
		}
		for n := range s.Translation.Blocks {
			one, original := *s, single(s.Original, n)
			one.Translation, one.Original = single(&s.Translation, n), &original
			one.Input = one.Translation.Plain
			out = append(out, &one)
		}
	}
	return out
}

// single is one paragraph of a text.
func single(t *prose.Text, n int) prose.Text {
	b := t.Blocks[n]
	plain := t.Plain[b.Start:b.End]
	return prose.Text{Plain: plain, Language: t.Language, Blocks: []prose.Block{{Start: 0, End: len(plain), Kind: b.Kind}}}
}

// replaced is the story with other bytes in the place of bytes start to end.
func replaced(s *checker.Story, start, end int, with string) *checker.Story {
	out := *s
	plain := s.Translation.Plain
	out.Translation.Plain = plain[:start] + with + plain[end:]
	out.Translation.Blocks = nil
	for _, b := range s.Translation.Blocks {
		if b.Start >= end {
			b.Start += len(with) - (end - start)
		}
		if b.End >= end {
			b.End += len(with) - (end - start)
		}
		out.Translation.Blocks = append(out.Translation.Blocks, b)
	}
	out.Input = out.Translation.Plain
	return &out
}
