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

var strangersCommand = &cli.Command{
	Name:      "strangers",
	Usage:     "measure how often an original is told to be another story's: of swapped ones, and wrongly of a story's own",
	ArgsUsage: "[CORPUS…]",
	Flags:     []cli.Flag{corpusFlag},
	Action: func(c *cli.Context) error {
		w, err := newWorker([]string{"changed-figure"})
		if err != nil {
			return err
		}
		out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
		fmt.Fprintln(out, "corpus\tstories\tswapped: told\town\thalf dropped\tshuffled\tone paragraph\t")
		err = eachPaired(c.String("corpus"), func(corpus string, stories []*checker.Story) {
			if only := c.Args().Slice(); len(only) > 0 && !slices.Contains(only, corpus) {
				return
			}
			var told [5]int
			for n, s := range stories {
				random := rand.New(rand.NewPCG(9, uint64(n)))
				other := *s
				other.Original = stories[(n+len(stories)/2)%len(stories)].Original
				half, shuffled := paragraphs(&s.Translation), paragraphs(&s.Translation)
				half = slices.DeleteFunc(half, func(string) bool { return random.IntN(2) == 0 })
				random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
				one := *s
				one.Translation = single(&s.Translation, random.IntN(len(s.Translation.Blocks)))
				for k, story := range []*checker.Story{&other, s, of(s, half), of(s, shuffled), &one} {
					if strange(w, story) {
						told[k]++
					}
				}
			}
			fmt.Fprintf(out, "%s\t%d\t", corpus, len(stories))
			for _, n := range told {
				fmt.Fprintf(out, "%.1f%%\t", 100*float64(n)/float64(len(stories)))
			}
			fmt.Fprintln(out)
		})
		if err != nil {
			return err
		}
		return out.Flush()
	},
}

// of is the story with other paragraphs.
func of(s *checker.Story, paragraphs []string) *checker.Story {
	out := *s
	text := prose.Text{Language: s.Translation.Language}
	for _, p := range paragraphs {
		start := len(text.Plain)
		text.Plain += p + "\n\n"
		text.Blocks = append(text.Blocks, prose.Block{Start: start, End: start + len(p)})
	}
	out.Translation = text
	return &out
}

// strange reports whether the check says that the original is another story's.
func strange(w *checker.Worker, s *checker.Story) bool {
	return slices.ContainsFunc(w.Check(s).Notes, func(note string) bool { return strings.Contains(note, "does not seem to be") })
}
