// Package foreignnumber finds figures counted the way the original's language
// counts: “3 thousand million”, “2 thousand 500”, “5 milliards”, “a 20 percent of the
// votes”, “3.5亿”.
//
// What the words of a language for large numbers are is in its table; what a
// table cannot say, figures that go on behind their word, is told here, with the
// value worked out. Nearly every row asks for a figure in front of the words,
// since the words alone are names, quotations or another language’s business.
package foreignnumber

import (
	"embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is foreign-number.
var Rule = &checker.Rule{
	ID:         "foreign-number",
	Doc:        doc,
	Category:   checker.Figures,
	Severity:   checker.Major,
	Confidence: 90,
	ITS:        "locale-violation",
	MQM:        "locale-conventions/number-format",
	Tables:     tables,
	Excuse:     checker.TitledSo,
	Help:       checker.CopiedSo,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, m := range p.Posting(prose.Numbers) {
		if i := int(m); p.Tokens[i].Len < 16 {
			figure(p, i)
		}
	}
	var best prose.Hit
	for _, h := range p.Hits() {
		switch {
		case !applies(p, h):
		case best.Last == 0 || h.First >= best.Last:
			phrase(p, best)
			best = h
		case better(p, h, best):
			best = h
		}
	}
	phrase(p, best)
}

// better prefers the longer of two hits, then the one of the original’s language.
func better(p *checker.Pass, h, best prose.Hit) bool {
	if a, b := h.Last-h.First, best.Last-best.First; a != b {
		return a > b
	}
	return p.Row(h).Table.Language == p.OriginalLanguage && p.Row(best).Table.Language != p.OriginalLanguage
}

// applies reports whether a phrase stands as its row asks.
func applies(p *checker.Pass, h prose.Hit) bool {
	i, last := int(h.First), int(h.Last)
	row := p.Row(h)
	if !p.Tokens[i].Has(prose.Spaced) && row.Get("context") != "free" || joined(p, last) {
		return false
	}
	switch row.Get("context") {
	case "figure":
		return counted(p, i) && !foreign(p, last)
	case "original":
		return p.OriginalLanguage == row.Table.Language && i > 0 && p.Gap(i-1) && p.Tokens[i-1].Kind == prose.Number && !foreign(p, last)
	case "bare":
		return !counted(p, i) && !foreign(p, last)
	case "counted": // “a hundred of people”, not “a hundred of them”
		return p.Gap(last-1) && people(p, last)
	}
	return true
}

// phrase reports a row that applies.
func phrase(p *checker.Pass, h prose.Hit) {
	if h.Last == 0 {
		return
	}
	row := p.Row(h)
	start, end := p.Span(int(h.First), int(h.Last))
	confidence := uint8(checker.PhraseOfUnknownLanguage + 8)
	switch l := row.Table.Language; {
	case p.OriginalLanguage == l:
		confidence = 94
	case p.OriginalLanguage != "" && !(checker.Romance(l) && checker.Romance(p.OriginalLanguage)):
		confidence = 80
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” is not how English counts", checker.Clip(p.Plain[start:end], 40)),
		Why:     row.Get("why"),
		Fixes:   []checker.Fix{checker.Replace(start, end, row.Variant("fix", int(h.Variant)))},
	})
}

// counted reports whether a figure or a number in words stands before token i.
func counted(p *checker.Pass, i int) bool {
	if i == 0 || !p.Gap(i-1) {
		return false
	}
	b := &p.Tokens[i-1]
	return b.Kind == prose.Number && !year(p, i-1) || b.Kind == prose.Word && numerals.Has(b.Hash)
}

// joined reports whether a hyphen or a slash ties token i to the word before it.
func joined(p *checker.Pass, i int) bool {
	return i < len(p.Tokens) && !p.Tokens[i].Has(prose.Spaced) && (p.Tokens[i].Hash == '-' || p.Tokens[i].Hash == '/')
}

// foreign reports whether token i is a word of another language, so that what is
// before it is one, too.
func foreign(p *checker.Pass, i int) bool {
	if i == 0 || i >= len(p.Tokens) || !p.Gap(i-1) {
		return false
	}
	t := &p.Tokens[i]
	return t.Kind == prose.Word && !t.Has(prose.Capital) && (t.Class == 0 || t.Is(lexicon.Foreign) && !t.Is(lexicon.Known))
}

// people reports whether token i is a plural that is counted.
func people(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Has(prose.Capital) || !t.Is(lexicon.Plural) && t.Hash != hashPeople || t.Is(lexicon.Function|lexicon.Demonym) {
		return false
	}
	return i+1 >= len(p.Tokens) || p.Tokens[i+1].Kind != prose.Clitic && (p.Tokens[i+1].Hash != '\'' || p.Tokens[i+1].Has(prose.Spaced))
}

// year reports whether the figure at token i is a year or a day rather than a
// count: “in 1986 thousands of farmers”, “on June 5 millions voted”.
func year(p *checker.Pass, i int) bool {
	w := p.Word(i)
	if len(w) == 4 && (w[0] == '1' || w[0] == '2') && strings.IndexByte(w, '.') < 0 {
		return true
	}
	if i == 0 {
		return false
	}
	b := &p.Tokens[i-1]
	return len(w) <= 4 && w[0] >= '0' && w[0] <= '9' && (b.Is(lexicon.Calendar) && b.Has(prose.Capital) || b.Hash == '.' && i > 1 && p.Tokens[i-2].Is(lexicon.Calendar|lexicon.Abbreviation))
}

var (
	hashPeople = lexicon.Hash("people")
	numerals   = lexicon.SetOf("a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half several some few many")
)
