// Package omittedpassage finds sentences of the original that the translation does
// not have.
//
// Which sentences have no partner is worked out once, in package prose: the
// sentences around must fit better without the passage than with it, and what it
// names must be nowhere near. Here what a desk leaves out on purpose is let stand,
// and what is left is put into words.
package omittedpassage

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is omitted-passage.
var Rule = &checker.Rule{
	ID:            "omitted-passage",
	Doc:           doc,
	Category:      checker.Meaning,
	Severity:      checker.Major,
	Confidence:    80,
	ITS:           "omission",
	MQM:           "accuracy/omission",
	NeedsOriginal: true,
	Footing:       checker.Whole,
	Check:         check,
}

// many is how many passages make a shortened story of one that has gaps.
const many = 8

func check(p *checker.Pass) {
	var list []prose.Passage
	for _, passage := range p.Passages() {
		if passage.Omitted && passage.Weight >= 0 && !dispensable(p, passage) && !twice(p, passage) && !moved(p, passage) {
			list = append(list, passage)
		}
	}
	if len(list) > many {
		report(p, list[0], fmt.Sprintf("%d passages of the original are missing, the first of them here", len(list)))
		return
	}
	for _, passage := range list {
		report(p, passage, message(p, passage))
	}
}

func message(p *checker.Pass, passage prose.Passage) string {
	if passage.LastToken > 0 {
		return "a part of the original’s sentence is missing"
	}
	n := int(passage.Last - passage.First)
	what := "a sentence of the original is"
	if n > 1 {
		what = fmt.Sprintf("%d sentences of the original are", n)
	}
	switch {
	case n > 1 && int(passage.Last) == len(p.Original().Sentences):
		return fmt.Sprintf("the end of the original, %d sentences, is missing", n)
	case passage.From < passage.To:
		return what + " missing around here"
	}
	return what + " missing behind this word"
}

// report files a passage: on the word behind which it is missing, or on the
// sentences among which it is.
func report(p *checker.Pass, passage prose.Passage, message string) {
	o := p.Original()
	first, last := place(p, passage)
	start, end := p.Span(first, last)
	confidence := passage.Confidence()
	from, to := o.SentenceTokens(passage.First, passage.Last)
	why := "nothing around it renders “%s”: the sentences before and behind fit theirs without it"
	if passage.LastToken > 0 {
		from, to = int(passage.FirstToken), int(passage.LastToken)
		why = "the sentence is far shorter than its original, and “%s” is nowhere around"
		confidence = min(confidence, 75)
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  message,
		Why:      fmt.Sprintf(why, checker.ClipWords(o.Slice(from, to), 90)),
		Evidence: []checker.Evidence{p.AtOriginal(from, to, "what is missing")},
	})
}

// place gives the tokens that the finding stands on.
func place(p *checker.Pass, passage prose.Passage) (first, last int) {
	switch sentence := &p.Original().Sentences[passage.First]; {
	case passage.LastToken > 0 && passage.LastToken < sentence.Last: // at the beginning of a sentence, or somewhere in it
		first = int(p.Sentences[passage.Behind].First)
		if last = lastWord(p, passage.Behind) + 1; passage.FirstToken == sentence.First {
			last = first + 1
		}
		return first, last
	case passage.To == 0: // at the beginning
		first = 0
		return first, first + 1
	case passage.From == passage.To:
		first = lastWord(p, passage.From-1)
		return first, first + 1
	case passage.From == 0:
		return 0, int(p.Sentences[passage.To-1].Last)
	}
	return lastWord(p, passage.From-1), int(p.Sentences[passage.To-1].Last)
}

// lastWord gives the last word of a sentence.
func lastWord(p *checker.Pass, sentence int32) int {
	s := &p.Sentences[sentence]
	for i := s.Last - 1; i > s.First; i-- {
		if k := p.Tokens[i].Kind; k == prose.Word || k == prose.Number {
			return int(i)
		}
	}
	return int(s.First)
}
