// Package lostnegation finds a clause that the original negates and the translation
// does not.
//
// Translators turn negations round freely (nicht teuer, “cheap”), so that counting
// them cries wolf on one negated sentence in five. What tells is what is left: an
// engine that loses “not” leaves “did go”, or the very auxiliary of the original
// (puede, “can”), where it should stand, and no word that could stand for the negation.
// See prose.Facts.Turns.
package lostnegation

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is lost-negation.
var Rule = &checker.Rule{
	ID:            "lost-negation",
	Doc:           doc,
	Category:      checker.Meaning,
	Severity:      checker.Critical,
	Confidence:    70,
	ITS:           "mistranslation",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sense,
	Check:         check,
}

func check(p *checker.Pass) {
	for _, t := range p.Turns(p.Original(), p.Alignment(), p.OriginalLanguage) {
		if t.Lost {
			report(p, t)
		}
	}
}

func report(p *checker.Pass, t prose.Turn) {
	i := int(t.First)
	start, end := p.Span(i, i+1)
	words := p.Word(i)
	fix := words + " not"
	switch p.Tokens[i].Hash {
	case hashCan:
		fix = words + "not"
	case hashWith:
		fix = words + "out"
	case hashBe, hashBeen, hashBeing, hashAble, hashGoing: // “not” stands before it
		fix = "not " + words
	}
	confidence := p.Rule.Confidence
	switch {
	case t.Sure:
		confidence = 85
	case t.Bare:
		confidence = 62
	}
	if t.Opposite {
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 70,
			Message:  fmt.Sprintf("the contrary of what the original says: ‘%s’", p.Original().Plain[t.Start:t.End]),
			Why:      "the sentence that is rendered here has the contrary of this word, and nothing on either side negates it",
			Evidence: []checker.Evidence{p.BytesOfOriginal(t.Start, t.End, "the word in the original")},
		})
		return
	}
	f := checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  fmt.Sprintf("the original negates this: ‘%s’", p.Original().Plain[t.Start:t.End]),
		Why:      "the sentence that is rendered here is negated, and this one neither is nor has a word that could stand for it",
		Evidence: []checker.Evidence{p.BytesOfOriginal(t.Start, t.End, "the negation in the original")},
	}
	if !t.Bare && (!t.Contrary || p.Tokens[i].Hash == hashWith) { // else how it is to be said is open
		f.Fixes = []checker.Fix{checker.Replace(start, end, fix)}
	}
	p.Report(f)
}

var (
	hashWith  = lexicon.Hash("with")
	hashCan   = lexicon.Hash("can")
	hashBe    = lexicon.Hash("be")
	hashBeen  = lexicon.Hash("been")
	hashBeing = lexicon.Hash("being")
	hashAble  = lexicon.Hash("able")
	hashGoing = lexicon.Hash("going")
)
