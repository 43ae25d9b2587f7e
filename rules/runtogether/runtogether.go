// Package runtogether finds words that lost the space between them.
//
// Where a bold or linked stretch ended, engines and the code around them drop
// the space: “airspacethe”, “Riveraprofessor”, “bridge.rebuilding”, “over”says”.
// A word that the lexicon does not know is split in two, and the split is
// weighed: a function word behind (the, which, where) is where spaces get lost,
// two nouns are where English makes new compounds. Measured on 3.3 million words
// of news, the plain test “unknown word, both halves known” is wrong 600 times
// in 100,000 words; what is left after the weighing is in the README.
package runtogether

import (
	"embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is run-together.
var Rule = &checker.Rule{
	ID:         "run-together",
	Doc:        doc,
	Category:   checker.Spacing,
	Severity:   checker.Major,
	Confidence: 95,
	Mutes:      []string{"lowercase-name", "misplaced-punctuation"},
	ITS:        "typographical",
	MQM:        "linguistic-conventions/spelling",
	Tables:     embed.FS{},
	Excuse:     checker.WrittenSo,
	Check:      check,
}

func check(p *checker.Pass) {
	var barren [64]uint64 // words that no half of another was found in: names come again
	for _, i := range p.Posting(prose.Unknown) {
		t := &p.Tokens[i]
		if slot := &barren[t.Hash&63]; t.Kind == prose.Word && (*slot != t.Hash || t.Has(prose.Inner)) {
			if word(p, int(i)) && !t.Has(prose.Inner) {
				*slot = t.Hash
			}
		}
	}
	for _, i := range p.Posting(prose.Numbers) {
		if w := p.Word(int(i)); w[len(w)-1] >= 'a' && len(w) > 5 {
			figure(p, int(i))
		}
	}
	for _, i := range p.Posting(prose.Glued) {
		if !unit(p, int(i)) {
			glued(p, int(i))
		}
	}
	for _, i := range p.Posting(prose.Quotes) {
		opening(p, int(i))
	}
	for _, i := range p.Posting(prose.Marks) {
		bracket(p, int(i))
	}
}

// split is one way to part a word.
type split struct {
	cut        int // bytes of the word
	confidence uint8
}

// short are the words of one and two letters that may be a second half: to ask the
// lexicon for each last letter of each name was a third of the rule.
var short = lexicon.SetOf("a i ad am an as at be by do dr go he hi if in is it me mr ms my no of oh ok on or ox so to tv uk un up us we")

// word tries every split of an unknown word. It reports whether there is none, here or
// anywhere.
func word(p *checker.Pass, i int) (barren bool) {
	t := &p.Tokens[i]
	w := p.Word(i)
	if t.Has(prose.Upper|prose.Initials) || len(w) > 40 || hyphened(p, i) {
		return false
	}
	if digit := strings.IndexAny(w, "'’0123456789"); digit >= 0 {
		if year(w[digit:]) && beforeYear[w[:digit]] {
			start, end := p.Span(i, i+1)
			report(p, start, end, start+digit, 92, fmt.Sprintf("‘%s’ is a word of its own", w[:digit]))
		}
		return false
	}
	if half := len(w) / 2; half >= 4 && w[:half] == w[half:] && !t.Has(prose.Capital) && p.Lexicon.Word(w[:half]).Is(lexicon.Known) {
		twice(p, i, w[:half])
		return false
	}
	var best split
	barren = true
	for cut := 2; cut < len(w); cut++ {
		if w[cut]&0xc0 == 0x80 || len(w)-cut < 3 && !short.Has(lexicon.Key(w[cut:])) { // inside a rune; hardly a word
			continue
		}
		r, ok := half(p, w[:cut], w[cut:])
		if !ok {
			continue
		}
		barren = false
		s := split{cut, weigh(p, i, w[:cut], w[cut:], r)}
		if s.confidence > best.confidence || s.confidence == best.confidence && s.confidence > 0 && longerTail(p, w, s.cut, best.cut) {
			best = s
		}
	}
	if best.confidence > 0 {
		start, end := p.Span(i, i+1)
		report(p, start, end, start+best.cut, best.confidence,
			fmt.Sprintf("‘%s’ and ‘%s’ are words, ‘%s’ is none", w[:best.cut], w[best.cut:], w))
	}
	return barren
}

// twice reports a word that was written two times in one: “bridgebridge”.
func twice(p *checker.Pass, i int, word string) {
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 92,
		Message: fmt.Sprintf("“%s”: one word is written twice", p.Plain[start:end]),
		Why:     fmt.Sprintf("‘%s’ is a word, and it twice in one is none; engines repeat what they split", word),
		Fixes:   []checker.Fix{checker.Replace(start, end, word), checker.Replace(start, end, word+" "+word)},
	})
}

// figure looks at a figure with a function word behind it: “2019the”. Other tails
// are units and classes: 100m, 1980s, 4x400.
func figure(p *checker.Pass, i int) {
	w := p.Word(i)
	cut := strings.LastIndexAny(w, "0123456789") + 1
	if cut < 2 || !afterFigure[w[cut:]] || hyphened(p, i) {
		return
	}
	start, end := p.Span(i, i+1)
	report(p, start, end, start+cut, 92, fmt.Sprintf("‘%s’ is a word of its own", w[cut:]))
}

// year reports whether digits are those of a year.
func year(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) && strings.Trim(s, "0123456789") == ""
}

// longerTail prefers “crisis|where” to “crisiswh|ere”: the commoner left half.
func longerTail(p *checker.Pass, w string, a, b int) bool {
	return p.Lexicon.Word(w[:a]).Freq > p.Lexicon.Word(w[:b]).Freq
}

// hyphened reports whether a word is part of a hyphenated compound or of an
// address that the scanner took apart.
func hyphened(p *checker.Pass, i int) bool {
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		switch p.Tokens[i-1].Hash {
		case '-', '/', '_', '@', '\'', '.', ']':
			return true
		}
	}
	if i+1 < len(p.Tokens) && !p.Tokens[i+1].Has(prose.Spaced) {
		switch p.Tokens[i+1].Hash {
		case '-', '/', '_', '@', '=':
			return true
		case ':':
			return p.Word(i) == "mailto"
		case '.': // thenation.example/books
			if i+3 < len(p.Tokens) && !p.Tokens[i+2].Has(prose.Spaced) && p.Tokens[i+2].Kind == prose.Word && p.Tokens[i+3].Hash == '/' && !p.Tokens[i+3].Has(prose.Spaced) {
				return true
			}
		}
	}
	return false
}

func report(p *checker.Pass, start, end, cut int, confidence uint8, why string) {
	words := p.Plain[start:end]
	fix := checker.Fix{
		Label:      p.Plain[start:cut] + " " + p.Plain[cut:end],
		Mechanical: confidence >= 93,
		Edits:      []checker.Edit{{Start: cut, End: cut, Text: " "}},
	}
	fixes := []checker.Fix{fix}
	if w := words[cut-start:]; w[0] >= 'A' && w[0] <= 'Z' && words[cut-start-1] >= 'a' && words[cut-start-1] <= 'z' && p.Lexicon.Word(w).Is(lexicon.Function) {
		// A sentence began there: “areasHowever”.
		fix.Mechanical = false
		stop := checker.Fix{Label: words[:cut-start] + ". " + w, Edits: []checker.Edit{{Start: cut, End: cut, Text: ". "}}}
		fixes = []checker.Fix{stop, fix}
	}
	if p.SeamAt(cut, cut) {
		why += "; an inline tag ended here"
	} else {
		why += "; engines lose the space where a tag stood"
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s”: the space between the words is lost", strings.TrimSpace(checker.Clip(words, 40))),
		Why:     why, Fixes: fixes,
	})
}
