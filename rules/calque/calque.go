// Package calque finds phrases of another language in English words: “at armed
// hand”, “manifests to the paper that”, “Besides,” again and again.
//
// The tables hold phrases that no English writer would put together, so that each
// row is quiet by itself. One calque is told by how often it stands: the adverb
// that Romance languages open every third paragraph with; another by the tense of
// the verb beside it: “this Monday” of a day that has passed.
package calque

import (
	"embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var (
	hashBesides    = lexicon.Hash("besides")
	hashManifests  = lexicon.Hash("manifests")
	hashTo         = lexicon.Hash("to")
	hashAbout      = lexicon.Hash("about")
	hashTold       = lexicon.Hash("told")
	hashAnd        = lexicon.Hash("and")
	hashAssures    = lexicon.Hash("assures")
	hashThe        = lexicon.Hash("the")
	hashPart       = lexicon.Hash("part")
	hashFor        = lexicon.Hash("for")
	hashThat       = lexicon.Hash("that")
	hashExecutive  = lexicon.Hash("executive")
	hashGovernment = lexicon.Hash("government")
	hashBranch     = lexicon.Hash("branch")
)

//go:embed *.tsv
var tables embed.FS

//go:embed beside/*.tsv
var beside embed.FS

//go:embed README.md
var doc string

// Rule is calque.
var Rule = &checker.Rule{
	ID:         "calque",
	Doc:        doc,
	Category:   checker.Grammar,
	Severity:   checker.Minor,
	Confidence: checker.PhraseOfUnknownLanguage,
	ITS:        "style",
	MQM:        "accuracy/overly-literal",
	Tables:     tables,
	Beside:     beside,
	Excuse:     checker.WrittenSo,
	Check:      check,
}

func check(p *checker.Pass) {
	p.ReportPhrases("is a phrase of another language in English words", func(h prose.Hit) bool { return excused(p, h) })
	for _, h := range p.Hits() {
		if p.Tokens[h.First].Hash == hashThis && p.Tokens[h.Last-1].Is(lexicon.Calendar) {
			weekday(p, h)
		}
	}
	besides(p)
	recipient(p)
	p.ReportRenderings("says the original word for word")
}

// excused reports whether a hit is English where it stands, or another part of
// the rule reads it.
func excused(p *checker.Pass, h prose.Hit) bool {
	switch p.Tokens[h.First].Hash {
	case hashManifests:
		return !told(p, h)
	case hashThis:
		return p.Tokens[h.Last-1].Is(lexicon.Calendar)
	case hashTold:
		return p.Tokens[h.First+1].Hash == hashAbout && !teller(p, int(h.First)-1)
	case hashAssures:
		return p.Tokens[h.Last-1].Hash == hashThat && thing(p, int(h.First)-1)
	case hashThe:
		switch n := int(h.Last); p.Tokens[n-1].Hash {
		case hashExecutive, hashGovernment: // “the head of the Executive Board”, “of the executive branch”
			return p.Gap(n-1) && (p.Tokens[n].Hash == hashBranch || p.Tokens[n].Has(prose.Capital) && !p.Tokens[n].Is(lexicon.Given))
		}
		return p.Tokens[h.Last-2].Hash == hashPart && h.First > 0 && p.Tokens[h.First-1].Hash == hashFor // “for the most part of foreigners”
	case hashAnd:
		return p.Tokens[h.Last-1].Hash == hashThat && !clause(p, int(h.Last))
	}
	return false
}

// thing reports whether the word at token i can assure nobody and only make sure:
// “the budget assures that”, “it assures that”.
func thing(p *checker.Pass, i int) bool {
	if i < 0 || !p.Gap(i) {
		return false
	}
	return things.Has(p.Tokens[i].Hash)
}

var things = lexicon.SetOf("approach bill budget design it law measure mechanism method plan policy procedure process program programme provision reform rule system that this treaty which")

// clause reports whether a clause with a subject of its own begins at token n:
// “and it is that the judge”, not “and it is that spirit”.
func clause(p *checker.Pass, n int) bool {
	if n+1 >= len(p.Tokens) || p.BlockOf(n) != p.BlockOf(n-1) {
		return false
	}
	t := &p.Tokens[n]
	return t.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Preposition|lexicon.Conjunction) && t.Hash != hashWhich && t.Hash != hashWho && !t.Is(lexicon.Auxiliary)
}

// teller reports whether the name of somebody who tells ends at token i, and no
// verb before it makes him the one who is told: “Volkov told about the divorce”.
func teller(p *checker.Pass, i int) bool {
	if i < 0 || !p.Gap(i) {
		return false
	}
	t := &p.Tokens[i]
	if t.Kind != prose.Word || !t.Has(prose.Capital) || !t.Is(lexicon.Surname) && t.Class != 0 || t.Is(lexicon.Function|lexicon.Known|lexicon.Demonym|lexicon.Calendar) {
		return false
	}
	for i > 0 && p.Gap(i-1) && p.Tokens[i-1].Has(prose.Capital) {
		i--
	}
	return i == 0 || p.BlockOf(i-1) != p.BlockOf(i) || p.Tokens[i].Has(prose.SentenceStart) || !p.Tokens[i-1].Is(lexicon.VerbAny|lexicon.Preposition|lexicon.Conjunction)
}

// told reports whether “manifests to”, if the hit is that, leads to somebody who
// can be told something: “manifests to The Herald”, not “manifests to a degree”.
func told(p *checker.Pass, h prose.Hit) bool {
	if p.Tokens[h.Last-1].Hash != hashTo {
		return true
	}
	n := int(h.Last)
	return n < len(p.Tokens) && (p.Tokens[n].Has(prose.Capital) || p.Tokens[n].Is(lexicon.Pronoun) || n+1 < len(p.Tokens) && p.Tokens[n].Is(lexicon.Determiner) && p.Tokens[n+1].Has(prose.Capital))
}

// sparse is how many tokens a writer of English may let pass between one
// “Besides,” and the next.
const sparse = 600

// besides looks at “Besides,” where it opens sentences. Once, anybody may write
// it; twice in a story of some length, or once in one from a Romance language, it
// is ‘además’ or ‘de plus’.
func besides(p *checker.Pass) {
	n := 0
	for _, i := range p.Posting(prose.Openers) {
		if p.Tokens[i].Hash == hashBesides && !p.Tokens[i].Has(prose.Quoted|prose.Titled) && int(i)+1 < len(p.Tokens) && (p.Tokens[i+1].Hash == ',' || p.Tokens[i+1].Hash == '…') {
			n++
		}
	}
	if n == 0 || !checker.Romance(p.OriginalLanguage) && (n == 1 || n*sparse < len(p.Tokens)) {
		return
	}
	for _, i := range p.Posting(prose.Openers) {
		if p.Tokens[i].Hash != hashBesides || p.Tokens[i].Has(prose.Quoted|prose.Titled) || int(i)+1 >= len(p.Tokens) || p.Tokens[i+1].Hash != ',' {
			continue
		}
		start, end := p.Span(int(i), int(i)+2)
		why := fmt.Sprintf("%d sentences or headings of the story open so", n)
		if n == 1 {
			why = "the original is " + p.LanguageName(p.OriginalLanguage)
		}
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 65,
			Message: "“Besides,” stands here for ‘in addition’",
			Why:     "engines write it for an adverb that only adds (además, de plus, inoltre); " + why,
			Fixes:   []checker.Fix{checker.Replace(start, end, "In addition,"), checker.Replace(start, end, "Also,")},
		})
	}
}
