// Package fragment finds sentences that begin or break off in the middle.
//
// Engines translate what a page puts between two tags or two line breaks as if
// it were a sentence, and the code around them puts a full stop where the
// original had none. What is left is “The result was clear. and nobody
// protested”, a paragraph that begins in small letters, or one that ends with
// “the”.
package fragment

import (
	_ "embed"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is fragment.
var Rule = &checker.Rule{
	ID:         "fragment",
	Doc:        doc,
	Category:   checker.Grammar,
	Severity:   checker.Minor,
	Confidence: 80,
	ITS:        "grammar",
	MQM:        "linguistic-conventions/grammar",
	Excuse:     tornSo,
	Check:      check,
}

// careless is the share of sentences, one in so many, that begin small where a
// writer does not care for capitals: a chat, a mail.
const careless = 5

func check(p *checker.Pass) {
	small := p.Posting(prose.SmallOpeners)
	for _, i := range small {
		if p.Caseless() || len(small) > 4 && len(small)*careless > len(p.Sentences) {
			break
		}
		opener(p, int(i))
	}
	blocks(p)
}

// opener looks at a word in small letters behind a full stop.
func opener(p *checker.Pass, i int) {
	t, mark, b := &p.Tokens[i], &p.Tokens[i-1], &p.Tokens[i-2]
	block := p.BlockOf(i)
	if p.Blocks[block].Kind != prose.Paragraph || !p.Ends(block) || p.Titled(block) {
		return
	}
	if !plain(p, i) || t.Len == 1 && t.Hash != hashA || b.Kind != prose.Word || b.Len < 3 && !b.Is(lexicon.Pronoun) || t.Has(prose.Quoted) && mark.Hash != '.' {
		return
	}
	// The word in front ends a sentence: it is an everyday word and no abbreviation.
	if b.Has(prose.Upper|prose.Initials|prose.Marked) || b.Is(lexicon.Abbreviation) || short.Has(b.Hash) ||
		!b.Is(lexicon.Calendar) && (!b.Is(lexicon.Known) || b.Has(prose.Capital) && b.Len < 6) {
		return
	}
	if mark.Hash != '.' && (mark.Hash != '?' || b.Has(prose.Capital) || !t.Is(lexicon.Determiner) || t.Is(lexicon.Pronoun)) {
		return // Yahoo! shares; “Why? he asked”; alas! the day
	}
	first, last := p.BlockTokens(block)
	if i-first < 4 || last-i < 4 && !(last-i == 3 && t.Is(lexicon.Preposition|lexicon.Conjunction)) {
		return
	}
	start, end := p.Span(i-2, i+1)
	w := p.Word(i)
	f := checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("a sentence begins with “%s” in a small letter", w),
		Why:     "a full stop is before it; either the stop is one too many or a capital is missing",
	}
	capital := p.Plain[start:t.Start] + title(w)
	joined := p.Word(i-2) + ", " + w
	switch {
	case mark.Hash != '.':
		f.Fixes = []checker.Fix{checker.Replace(start, end, capital)}
	case t.Is(lexicon.Conjunction) && !t.Is(lexicon.Determiner|lexicon.Pronoun) || relative.Has(t.Hash):
		f.Confidence = 85
		f.Fixes = []checker.Fix{checker.Replace(start, end, joined), checker.Replace(start, end, capital)}
	default:
		f.Fixes = []checker.Fix{checker.Replace(start, end, capital), checker.Replace(start, end, joined)}
	}
	p.Report(f)
}

// short are abbreviations that are also words, or that the lexicon does not have.
var short = lexicon.SetOf("acct amt app apps approx arts assoc bbl bbls bros cent chap col comp cos cum def dept dist div ext fig figs gal gals gen illus ill inc incl ins mar max med min mins misc mod nos obs oct opp par pars pop prep pub ref refs reg rep res rev sec sees sen ser sess sol sq supp tab tech temp tel trans tr univ vols")

var (
	hashA    = lexicon.Hash("a")
	relative = lexicon.SetOf("which who whose whom where")
)

// plain reports whether token i is an everyday word by itself: no name that is
// written small, no address, no word of another language.
func plain(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Has(prose.Capital|prose.Inner|prose.Marked|prose.Initials) || !t.Is(lexicon.Known) || t.Is(lexicon.Foreign|lexicon.Given) && !t.Is(lexicon.Function) {
		return false
	}
	if i+1 == len(p.Tokens) {
		return true
	}
	switch n := &p.Tokens[i+1]; n.Kind {
	case prose.Punct, prose.Symbol: // a.m., and/or, e-mail
		return n.Has(prose.Spaced) || n.Hash != '.' && n.Hash != '/' && n.Hash != '_' && n.Hash != '@' && n.Hash != ')'
	case prose.Word: // de Gaulle, van Dyke, bell hooks
		return n.Has(prose.Spaced) && !(n.Has(prose.Capital) && (particle.Has(t.Hash) || !t.Is(lexicon.Function)))
	}
	return true
}

var particle = lexicon.SetOf("al an as bin da de den der di do du el la le van von")

// blocks looks at how paragraphs begin and end. A story that has many that begin
// small is a poem, a list or a chat.
func blocks(p *checker.Pass) {
	small, all := 0, 0
	for b := range p.Blocks {
		if p.Blocks[b].Kind != prose.Paragraph {
			continue
		}
		first, last := p.BlockTokens(b)
		if first == last {
			continue
		}
		all++
		if t := &p.Tokens[first]; t.Kind == prose.Word && !t.Has(prose.Capital) {
			small++
		}
	}
	done := 0 // blocks before it are part of a torn sentence
	for b := range p.Blocks {
		if b < done {
			continue
		}
		if p.Blocks[b].Kind == prose.Headline && (dangles(p, b) || set(p, b)) {
			done = torn(p, b)
			continue
		}
		if p.Blocks[b].Kind != prose.Paragraph {
			continue
		}
		first, last := p.BlockTokens(b)
		if last-first < fewest && !set(p, b) {
			continue
		}
		if t := &p.Tokens[first]; (small == 1 || small*4 <= all) && t.Kind == prose.Word && !t.Has(prose.Capital) {
			begins(p, b, first)
		}
		if p.Ends(b) {
			continue
		}
		if to := torn(p, b); to > b {
			done = to
		} else {
			breaksOff(p, b, last)
		}
	}
}

// fewest is how many words and marks a paragraph must have: shorter ones are
// headings, answers or labels.
const fewest = 8

// running reports whether a block is a paragraph that ends like one.
func running(p *checker.Pass, b int) bool {
	if b < 0 || b >= len(p.Blocks) || p.Blocks[b].Kind != prose.Paragraph || !p.Ends(b) {
		return false
	}
	first, last := p.BlockTokens(b)
	return last-first >= fewest
}

// begins looks at a paragraph that begins in small letters.
func begins(p *checker.Pass, b, first int) {
	if !plain(p, first) || !p.Ends(b) || !running(p, b-1) {
		return
	}
	if t := &p.Tokens[first]; t.Len == 1 && t.Hash != hashA || p.Tokens[first+1].Kind == prose.Punct && p.Tokens[first+1].Hash != ',' {
		return
	}
	start, end := p.Span(first, first+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 78,
		Message: fmt.Sprintf("a paragraph begins with “%s” in a small letter", p.Word(first)),
		Why:     "the paragraph before it ended with a full stop; words may be missing before it",
		Fixes:   []checker.Fix{checker.Replace(start, end, title(p.Word(first)))},
	})
}

// breaksOff looks at a paragraph that ends without a mark, with a word that must
// be followed by another.
func breaksOff(p *checker.Pass, b, last int) {
	t := &p.Tokens[last-1]
	if t.Kind != prose.Word || !open.Has(t.Hash) || t.Has(prose.Capital|prose.Quoted) || p.Titled(b) || !p.Tokens[last-2].Has(prose.Spaced) && p.Tokens[last-2].Kind != prose.Word {
		return
	}
	next := running(p, b+1)
	if !next && !running(p, b-1) {
		return
	}
	goesOn := false
	if next {
		n, _ := p.BlockTokens(b + 1)
		goesOn = p.Tokens[n].Kind == prose.Word && !p.Tokens[n].Has(prose.Capital)
	}
	if t.Is(lexicon.Preposition) && !goesOn { // “sites that are taken care of”
		return
	}
	start, end := p.Span(last-1, last)
	f := checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("the paragraph breaks off after “%s”", p.Word(last-1)),
		Why:     "it has no mark at its end, and this word calls for another",
	}
	if goesOn {
		f.Confidence = 90
		f.Why += "; the next paragraph goes on in small letters"
	}
	p.Report(f)
}

// open are words that end neither a sentence nor a heading.
var open = lexicon.SetOf("the a an of and or but than because although whose into their every if between its from which my our your")

func title(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}
