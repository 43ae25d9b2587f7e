// Package addedpassage finds sentences of the translation that the original does not
// have.
//
// Which sentences have no partner is worked out once, in package prose: the
// sentences around must fit better without the passage than with it, and what it
// names must be nowhere near in the original. Here what pages and desks add on
// purpose is let stand.
package addedpassage

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is added-passage.
var Rule = &checker.Rule{
	ID:            "added-passage",
	Doc:           doc,
	Category:      checker.Meaning,
	Severity:      checker.Major,
	Confidence:    80,
	ITS:           "addition",
	MQM:           "accuracy/addition",
	NeedsOriginal: true,
	Footing:       checker.Whole,
	Check:         check,
}

// many is how many passages make a story written anew of one that has additions.
const many = 8

func check(p *checker.Pass) {
	var list []prose.Passage
	for _, passage := range p.Passages() {
		if !passage.Omitted && passage.Weight >= 0 && !furnished(p, passage) && !twice(p, passage) {
			list = append(list, passage)
		}
	}
	if len(list) > many {
		report(p, list[0], fmt.Sprintf("%d passages are not in the original, the first of them this", len(list)))
		return
	}
	for _, passage := range list {
		message := "this sentence is not in the original"
		switch n := passage.Last - passage.First; {
		case passage.To-passage.From > n:
			message = "one of these sentences is not in the original"
		case n > 1:
			message = fmt.Sprintf("these %d sentences are not in the original", n)
		}
		report(p, passage, message)
	}
}

func report(p *checker.Pass, passage prose.Passage, message string) {
	start, end := p.Span(p.SentenceTokens(passage.From, passage.To))
	o := p.Original()
	s := &o.Sentences[min(max(int(passage.Behind), 0), len(o.Sentences)-1)]
	var fixes []checker.Fix
	if passage.From == passage.First && passage.To == passage.Last {
		fixes = []checker.Fix{drop(p, passage, start, end)}
	}
	p.Report(checker.Finding{
		Fixes: fixes,
		Start: start, End: end, Confidence: passage.Confidence(),
		Message:  message,
		Why:      "no sentence of the original is left for it: those around are rendered before and behind it",
		Evidence: []checker.Evidence{p.AtOriginal(int(s.First), int(s.Last), "the sentence of the original behind which it was put")},
	})
}

// drop makes a fix that takes a passage away, with the space before or behind it; a
// block of its own as a whole.
func drop(p *checker.Pass, passage prose.Passage, start, end int) checker.Fix {
	block := p.Sentences[passage.First].Block
	switch b := p.Blocks[block]; {
	case p.Sentences[passage.Last-1].Block == block && b.Start == start && b.End == end:
		return p.DeleteBlock(int(block))
	case b.Start == start && p.Sentences[passage.Last-1].Block == block:
		end = int(p.Tokens[p.Sentences[passage.Last].First].Start)
	case passage.First > 0 && p.Sentences[passage.First-1].Block == block:
		start = p.Tokens[p.Sentences[passage.First-1].Last-1].End()
	}
	return checker.Fix{Label: "delete", Edits: []checker.Edit{{Start: start, End: end}}}
}

// furnished reports whether a passage is what pages and desks put in on purpose, or
// no English: then it was left as it was, which is another rule's matter.
func furnished(p *checker.Pass, passage prose.Passage) bool {
	for n := passage.First; n < passage.Last; n++ {
		s := &p.Sentences[n]
		switch p.Blocks[s.Block].Kind {
		case prose.Paragraph, prose.ListItem:
		default:
			continue
		}
		text := p.Slice(int(s.First), int(s.Last))
		if !closed(text) && len(text) < longLine || !english(p, s) || led(strings.ToLower(text)) {
			continue
		}
		return false
	}
	return true
}

// twice reports whether one of the sentences that may be the added one, or the next one,
// stands twice in the story: that is a block printed again, another rule's matter.
func twice(p *checker.Pass, passage prose.Passage) bool {
	for n := max(int(passage.From)-1, 0); n < min(int(passage.To)+1, len(p.Sentences)); n++ {
		here := p.Slice(int(p.Sentences[n].First), int(p.Sentences[n].Last))
		for k := max(n-3, 0); k < min(n+4, len(p.Sentences)); k++ {
			if k != n && len(here) > 20 && p.Slice(int(p.Sentences[k].First), int(p.Sentences[k].Last)) == here {
				return true
			}
		}
	}
	return false
}

// longLine is how long, in bytes, a line without a full stop must be to be prose.
const longLine = 120

func closed(text string) bool {
	text = strings.TrimRight(text, "\"'”’)] ")
	return text != "" && strings.IndexByte(".!?", text[len(text)-1]) >= 0 || strings.HasSuffix(text, "…")
}

// english reports whether a sentence has an English function word for every six
// words.
func english(p *checker.Pass, s *prose.Sentence) bool {
	words, function := 0, 0
	for i := s.First; i < s.Last; i++ {
		if t := &p.Tokens[i]; t.Kind == prose.Word {
			words++
			if t.Is(lexicon.Function) {
				function++
			}
		}
	}
	return function*6 >= words
}

// led reports whether a sentence begins as what a page says of itself does.
func led(text string) bool {
	for _, lead := range furniture {
		if i := strings.Index(text, lead); i >= 0 && i < 20 {
			return true
		}
	}
	return false
}

// furniture are the words by which pages lead to other stories, and desks speak of
// their own work, in small letters.
var furniture = strings.Split("©|all rights reserved|copyright|read also|read more|also read|click here|subscribe|sign up for|follow us|related:|see also|reporting by|editing by|translated by|translation by|writing by|additional reporting|this story was|this article was|the story has been|this story has been|editor's note|editor’s note|photo:|image:", "|")
