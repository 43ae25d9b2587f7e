// Package falsefriend finds words that an engine took for their English likeness:
// “assisted to the ceremony” for attended it, “the actual record” for the current
// one.
//
// The tables hold the words with the company they keep, because alone most of
// them are good English.
package falsefriend

import (
	"embed"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is false-friend.
var Rule = &checker.Rule{
	ID:         "false-friend",
	Doc:        doc,
	Category:   checker.Meaning,
	Severity:   checker.Major,
	Confidence: checker.PhraseOfUnknownLanguage,
	Mutes:      []string{"calque"},
	ITS:        "mistranslation",
	MQM:        "accuracy/mistranslation",
	Tables:     tables,
	Check:      check,
}

func check(p *checker.Pass) {
	p.ReportPhrases("looks like a false friend of English", func(h prose.Hit) bool { return passive(p, int(h.First)) })
}

var hashAssisted = lexicon.Hash("assisted")

// passive reports whether somebody was assisted to a place, which is English; one
// who “assisted to the ceremony” attended it.
func passive(p *checker.Pass, i int) bool {
	if i == 0 || p.Tokens[i].Hash != hashAssisted {
		return false
	}
	b := i - 1
	if p.Tokens[b].Is(lexicon.Adverb) && !p.Tokens[b].Is(lexicon.Auxiliary) && b > 0 {
		b--
	}
	switch p.Word(b) {
	case "was", "were", "be", "been", "being", "is", "are":
		return true
	}
	return false
}
