package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var alignCommand = &cli.Command{
	Name:  "align",
	Usage: "measure how well paragraphs are paired with their originals, once some are dropped, swapped, joined and moved",
	Flags: []cli.Flag{corpusFlag},
	Action: func(c *cli.Context) error {
		out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
		fmt.Fprintln(out, "corpus\tpairs\tprecision\trecall\tdisturbed: precision\trecall\tMB/s\t")
		err := eachPaired(c.String("corpus"), func(corpus string, stories []*checker.Story) {
			pairs := pairsOf(stories)
			var plain, disturbed links
			if len(stories) > 0 {
				plain.aligner.Language, disturbed.aligner.Language = stories[0].OriginalLanguage, stories[0].OriginalLanguage
			}
			for n, p := range pairs {
				plain.measure(numbered(p.translation), numbered(p.original))
				random := rand.New(rand.NewPCG(4, uint64(n)))
				disturbed.measure(disturb(random, p.translation), disturb(random, p.original))
			}
			speed := float64(plain.bytes) / 1e6 / plain.spent.Seconds()
			fmt.Fprintf(out, "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.0f\t\n", corpus, len(pairs), plain.precision(), plain.recall(), disturbed.precision(), disturbed.recall(), speed)
		})
		if err != nil {
			return err
		}
		return out.Flush()
	},
}

// pair is a story's paragraphs in English and in another language.
type pair struct{ translation, original []string }

// pairsOf gives the stories that have as many paragraphs as their originals.
func pairsOf(stories []*checker.Story) (pairs []pair) {
	for _, s := range stories {
		if len(s.Translation.Blocks) == len(s.Original.Blocks) {
			pairs = append(pairs, pair{paragraphs(&s.Translation), paragraphs(s.Original)})
		}
	}
	return pairs
}

func paragraphs(t *prose.Text) []string {
	out := make([]string, len(t.Blocks))
	for i, b := range t.Blocks {
		out[i] = t.Plain[b.Start:b.End]
	}
	return out
}

// numberedParagraph is a paragraph and the numbers of those it was made of.
type numberedParagraph struct {
	words string
	of    []int
}

func numbered(paragraphs []string) []numberedParagraph {
	out := make([]numberedParagraph, len(paragraphs))
	for i, p := range paragraphs {
		out[i] = numberedParagraph{p, []int{i}}
	}
	return out
}

// disturb does to a story what desks and pages do: of a hundred paragraphs eight
// are dropped, five change places with the next, five are joined with it, two
// move far.
func disturb(random *rand.Rand, paragraphs []string) []numberedParagraph {
	var out []numberedParagraph
	for _, p := range numbered(paragraphs) {
		if random.IntN(100) >= 8 {
			out = append(out, p)
		}
	}
	for i := 0; i+1 < len(out); i++ {
		switch n := random.IntN(100); {
		case n < 5:
			out[i], out[i+1] = out[i+1], out[i]
			i++
		case n < 10:
			out[i] = numberedParagraph{out[i].words + " " + out[i+1].words, append(out[i].of, out[i+1].of...)}
			out = slices.Delete(out, i+1, i+2)
		case n < 12:
			p := out[i]
			out = slices.Insert(slices.Delete(out, i, i+1), random.IntN(len(out)), p)
		}
	}
	return out
}

// links counts pairs of paragraphs: those there are, those that were found, and
// those that are right.
type links struct {
	there, found, right int
	bytes               int
	spent               time.Duration
	aligner             prose.Aligner
}

func (l *links) precision() float64 { return float64(l.right) / float64(max(1, l.found)) }
func (l *links) recall() float64    { return float64(l.right) / float64(max(1, l.there)) }

func (l *links) measure(translation, original []numberedParagraph) {
	t, o := scan(translation, false), scan(original, true)
	began := time.Now()
	alignment := l.aligner.Align(t, o)
	l.spent += time.Since(began)
	l.bytes += len(t.Plain)
	found := map[[2]int32]bool{}
	for _, link := range alignment.Links {
		for i := link.First; i < link.Last; i++ {
			for j := link.OriginalFirst; j < link.Beyond; j++ {
				found[[2]int32{t.Sentences[i].Block, o.Sentences[j].Block}] = true
			}
		}
	}
	l.found += len(found)
	for i := range translation {
		for j := range original {
			if !slices.ContainsFunc(translation[i].of, func(n int) bool { return slices.Contains(original[j].of, n) }) {
				continue
			}
			l.there++
			if found[[2]int32{int32(i), int32(j)}] {
				l.right++
			}
		}
	}
}

// scan reads paragraphs as a text of which nothing is known.
func scan(paragraphs []numberedParagraph, foreign bool) *prose.Facts {
	text := &prose.Text{}
	for _, p := range paragraphs {
		start := len(text.Plain)
		text.Plain += p.words + "\n\n"
		text.Blocks = append(text.Blocks, prose.Block{Start: start, End: start + len(p.words)})
	}
	facts := &prose.Facts{}
	(&prose.Scanner{Lexicon: lexicon.English(), Foreign: foreign}).Scan(text, facts)
	return facts
}
