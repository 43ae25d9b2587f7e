package main

import (
	"math/rand/v2"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// passageFaults are faults of sentences and paragraphs.
var passageFaults = []fault{
	{"sentence left untranslated", []string{"untranslated"}, leaveSentence},
	{"paragraph repeated", []string{"repeated-block"}, repeatParagraph},
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
