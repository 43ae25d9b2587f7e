// Package lowercasename finds names that lost their capital.
//
// A name in a tag of its own is translated as a phrase without a sentence and
// comes back in small letters: “trump publicly confirmed”. Two things tell: the
// story writes the same word with a capital where only a name has one, or the
// lexicon knows the word only as a name.
package lowercasename

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

// Rule is lowercase-name.
var Rule = &checker.Rule{
	ID:         "lowercase-name",
	Doc:        doc,
	Category:   checker.Names,
	Severity:   checker.Major,
	Confidence: 90,
	Trace:      true,
	Mutes:      []string{"fragment"},
	ITS:        "typographical",
	MQM:        "linguistic-conventions/spelling",
	Excuse:     writtenSmall,
	Help:       checker.NameBeside,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, i := range p.Posting(prose.LowerNames) {
		known(p, int(i))
	}
	for _, i := range p.BothCases() {
		switch t := &p.Tokens[i]; {
		case t.Is(lexicon.Known) && t.Is(lexicon.Surname) && t.Len > 2:
			both(p, t.Hash)
		case t.Class == 0 && t.Kind == prose.Word:
			unknown(p, t.Hash)
		}
	}
}

// known looks at a small-letter word that the lexicon has only as a name.
func known(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if t.Len < 4 || t.Has(prose.Inner) || joined(p, i) || unit(p, i) || tags(p, i) || foreign(p, i-1) || foreign(p, i+1) {
		return
	}
	seen := p.Seen(t.Hash)
	switch {
	case common(p, i):
	case seen.Capital > 0 && seen.Capital+seen.Opening+seen.Upper >= seen.Lower:
		report(p, i, i+1, 92, fmt.Sprintf("the story writes %s elsewhere", title(p.Word(i))))
	case t.Is(lexicon.Demonym|lexicon.Calendar) && seen.Lower < 3 && !goods(p, i):
		report(p, i, i+1, 85, "English writes it with a capital")
	case t.Is(lexicon.Place) && seen.Lower < 3 && i > 0 && p.Gap(i-1) && where.Has(p.Tokens[i-1].Hash) && !goods(p, i) && t.Hash != hashToto:
		report(p, i, i+1, 80, fmt.Sprintf("a place: “%s”", p.Slice(i-1, i+1)))
	case pair(p, i):
		report(p, i, i+2, 85, "a given name and a surname, both in small letters")
	}
}

// common reports whether a word that is no person's and no place's name stands as
// a noun, and with a capital only where a name goes on: “the rival colla”, beside
// “the Colla Vella”.
func common(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if t.Is(lexicon.Given|lexicon.Surname|lexicon.Place|lexicon.Demonym|lexicon.Calendar) || i < 2 || !p.Gap(i-1) {
		return false
	}
	if b := &p.Tokens[i-1]; !b.Is(lexicon.Determiner) && !(b.Is(lexicon.Adjective|lexicon.Noun) && p.Gap(i-2) && p.Tokens[i-2].Is(lexicon.Determiner)) {
		return false
	}
	for k := int(p.Seen(t.Hash).First); k+1 < len(p.Tokens); k++ {
		if p.Tokens[k].Hash == t.Hash && p.Tokens[k].Has(prose.Capital) && !(p.Gap(k) && p.Tokens[k+1].Has(prose.Capital)) {
			return false
		}
	}
	return true
}

// unknown looks at a word that no lexicon has and the story writes both ways.
func unknown(p *checker.Pass, hash uint64) {
	seen := p.Seen(hash)
	person := behindGiven(p, int(seen.First))
	if seen.Capital < 2 && !p.Tokens[seen.First].Has(prose.Marked) && !person || seen.Capital+seen.Opening < seen.Lower {
		return
	}
	for i := int(seen.First); i < len(p.Tokens); i++ {
		if t := &p.Tokens[i]; t.Hash == hash && !t.Has(prose.Capital) && !(i > 0 && p.Tokens[i-1].Is(lexicon.Determiner) && !(person && several.Has(p.Tokens[i-1].Hash))) {
			known(p, i)
		}
	}
}

// behindGiven reports whether a word stands as a surname: “Hilda Moyano”.
func behindGiven(p *checker.Pass, i int) bool {
	if i == 0 || !p.Gap(i-1) || !p.Tokens[i].Has(prose.Capital) {
		return false
	}
	b := &p.Tokens[i-1]
	return b.Has(prose.Capital) && b.Is(lexicon.Given) && !b.Is(lexicon.Known)
}

// pair reports whether a given name and a surname stand here that are words of
// no other kind.
func pair(p *checker.Pass, i int) bool {
	return p.Tokens[i].Is(lexicon.Given) && p.Gap(i) && lower(p, i+1) && p.Tokens[i+1].Is(lexicon.Surname) && !joined(p, i+1) && !foreign(p, i+2)
}

func lower(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Kind == prose.Word && !t.Has(prose.Capital|prose.Inner) && !t.Is(lexicon.Known|lexicon.Foreign) && t.Len > 3
}

// joined reports whether a word is part of a compound, a name of a file or an
// address.
func joined(p *checker.Pass, i int) bool {
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		switch p.Tokens[i-1].Hash {
		case '"', '(', '—', '–', '[':
		default:
			return true
		}
	}
	if i+1 < len(p.Tokens) && !p.Tokens[i+1].Has(prose.Spaced) {
		switch p.Tokens[i+1].Hash {
		case '-', '_', '/', '@', '\\':
			return true
		case '.':
			return i+2 < len(p.Tokens) && !p.Tokens[i+2].Has(prose.Spaced) && (p.Tokens[i+2].Kind == prose.Word || p.Tokens[i+2].Kind == prose.Address)
		}
	}
	return false
}

// foreign reports whether a token is a word of another language, so that its
// neighbour may be one, too.
func foreign(p *checker.Pass, i int) bool {
	if i < 0 || i >= len(p.Tokens) {
		return false
	}
	t := &p.Tokens[i]
	return t.Kind == prose.Word && !t.Has(prose.Capital) && (t.Class == 0 || t.Is(lexicon.Foreign) && !t.Is(lexicon.Known))
}

// both looks at a word that the story writes both ways and that is a surname and
// an ordinary word: wherever the small form stands as only a name could.
func both(p *checker.Pass, hash uint64) {
	seen := p.Seen(hash)
	if seen.Capital < 2 || int(seen.Capital)+int(seen.Opening) < int(seen.Lower) {
		return
	}
	for i := int(seen.First); i < len(p.Tokens); i++ {
		if t := &p.Tokens[i]; t.Hash == hash && !t.Has(prose.Capital) && likeName(p, i) {
			report(p, i, i+1, 90, fmt.Sprintf("the story writes %s %d times elsewhere", title(p.Word(i)), seen.Capital+seen.Opening))
		}
	}
}

// likeName reports whether a small-letter word stands where a name can stand and
// a countable noun or a verb cannot: no article, adjective or possessive before
// it, no “to”, no subject; no noun behind it.
func likeName(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if joined(p, i) || t.Is(lexicon.Function|lexicon.Plural|lexicon.Adjective|lexicon.Adverb) {
		return false
	}
	if t.Is(lexicon.VerbBase) && p.Gap(i) && p.Tokens[i+1].Is(lexicon.Determiner|lexicon.Adjective) && !p.Tokens[i+1].Is(lexicon.VerbAny) { // “to hold talks and grant political reforms”
		return false
	}
	if p.Gap(i) {
		a := &p.Tokens[i+1]
		if a.Kind == prose.Word && a.Is(lexicon.Noun) && !a.Is(lexicon.VerbAny|lexicon.Function|lexicon.Adverb) {
			return false
		}
	}
	if i == 0 || !p.Gap(i-1) {
		return i == 0 || p.Tokens[i-1].Kind != prose.Number && p.Tokens[i-1].Hash != '-'
	}
	b := &p.Tokens[i-1]
	switch {
	case b.Kind == prose.Clitic || b.Kind == prose.Number:
		return false
	case b.Kind != prose.Word:
		return b.Hash != '"' && b.Hash != '\''
	case b.Is(lexicon.Determiner) && !b.Is(lexicon.Conjunction):
		return false
	case b.Hash == hashTo || b.Is(lexicon.Pronoun|lexicon.Auxiliary):
		return !t.Is(lexicon.VerbBase) && !b.Is(lexicon.Determiner)
	case b.Is(lexicon.Adjective|lexicon.Noun) && !b.Is(lexicon.Function|lexicon.VerbPast|lexicon.VerbS):
		return false
	}
	return true
}

// several are words that count people of one name: “the two Fabbri”.
var several = lexicon.SetOf("both two three four")

var hashTo = lexicon.Hash("to")

func title(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}

func report(p *checker.Pass, first, last int, confidence uint8, why string) {
	start, end := p.Span(first, last)
	var fixed string
	for i := first; i < last; i++ {
		if i > first {
			fixed += " "
		}
		fixed += title(p.Word(i))
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” is a name and lost its capital", p.Plain[start:end]),
		Why:     why,
		Fixes:   []checker.Fix{checker.Replace(start, end, fixed)},
	})
}
