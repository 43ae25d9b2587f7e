package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var faultsCommand = &cli.Command{
	Name:  "faults",
	Usage: "put one fault into each story of the pairs, and count how many the rules find on the place",
	Flags: []cli.Flag{corpusFlag},
	Action: func(c *cli.Context) error {
		w, err := newWorker(nil)
		if err != nil {
			return err
		}
		out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
		fmt.Fprint(out, "corpus\t")
		for _, k := range faults {
			fmt.Fprint(out, k.name, "\t")
		}
		fmt.Fprintln(out)
		err = eachPaired(c.String("corpus"), func(corpus string, stories []*checker.Story) {
			fmt.Fprint(out, corpus, "\t")
			for _, k := range faults {
				found, all := k.count(w, stories)
				fmt.Fprintf(out, "%d of %d, %.1f %%\t", found, all, 100*float64(found)/float64(max(all, 1)))
			}
			fmt.Fprintln(out)
		})
		if err != nil {
			return err
		}
		return out.Flush()
	},
}

// fault is one that can be put into a story, and the rule that is to find it. Put
// gives the story with the fault, and the bytes of its text where the fault is.
type fault struct {
	name, rule string
	put        func(*rand.Rand, *checker.Worker, *checker.Story) (faulty *checker.Story, start, end int, ok bool)
}

// count puts the fault into each story that can have it, and counts how often its
// rule finds it on the place.
func (k fault) count(w *checker.Worker, stories []*checker.Story) (found, all int) {
	for n, s := range stories {
		faulty, start, end, ok := k.put(rand.New(rand.NewPCG(7, uint64(n))), w, s)
		if !ok {
			continue
		}
		all++
		if slices.ContainsFunc(w.Check(faulty).Findings, func(f checker.Finding) bool {
			return f.Rule.ID == k.rule && f.Start < end && start < f.End
		}) {
			found++
		}
	}
	return found, all
}

var faults = []fault{
	{"digit changed", "changed-figure", changeDigit},
	{"sentence left untranslated", "untranslated", leaveSentence},
	{"paragraph repeated", "repeated-block", repeatParagraph},
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

// changeDigit changes one digit of one figure that stands in the original, too.
func changeDigit(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var figures []int32
	for _, i := range f.Posting(prose.Numbers) {
		if strings.Contains(s.Original.Plain, strings.Trim(f.Word(int(i)), "stndrh")) {
			figures = append(figures, i)
		}
	}
	if len(figures) == 0 {
		return nil, 0, 0, false
	}
	i := int(figures[random.IntN(len(figures))])
	t := &f.Tokens[i]
	var digits []int
	for k, c := range f.Word(i) {
		if c >= '0' && c <= '9' {
			digits = append(digits, int(t.Start)+k)
		}
	}
	if len(digits) == 0 {
		return nil, 0, 0, false
	}
	at := digits[random.IntN(len(digits))]
	digit := byte('1' + random.IntN(9))
	if digit == s.Translation.Plain[at] {
		digit = '1' + (digit-'1'+1)%9
	}
	return replaced(s, at, at+1, string(digit)), int(t.Start), t.End(), true
}

// leaveSentence puts the original's sentence in the place of its translation.
func leaveSentence(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	if len(s.Translation.Blocks) != len(s.Original.Blocks) {
		return nil, 0, 0, false
	}
	n := random.IntN(len(s.Translation.Blocks))
	b, o := s.Translation.Blocks[n], s.Original.Blocks[n]
	words := s.Original.Plain[o.Start:o.End]
	if strings.Count(words, " ") < 7 && o.End-o.Start < 60 {
		return nil, 0, 0, false
	}
	return replaced(s, b.Start, b.End, words), b.Start, b.Start + len(words), true
}

// repeatParagraph prints a paragraph twice.
func repeatParagraph(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	b := s.Translation.Blocks[random.IntN(len(s.Translation.Blocks))]
	words := s.Translation.Plain[b.Start:b.End]
	if strings.Count(words, " ") < 12 {
		return nil, 0, 0, false
	}
	faulty := replaced(s, b.End, b.End, "\n\n"+words)
	for n := range faulty.Translation.Blocks {
		if k := &faulty.Translation.Blocks[n]; k.Start == b.Start {
			k.End = b.End
			again := prose.Block{Start: b.End + 2, End: b.End + 2 + len(words), Kind: b.Kind}
			faulty.Translation.Blocks = append(faulty.Translation.Blocks[:n+1], append([]prose.Block{again}, faulty.Translation.Blocks[n+1:]...)...)
			return faulty, again.Start, again.End, true
		}
	}
	return nil, 0, 0, false
}
