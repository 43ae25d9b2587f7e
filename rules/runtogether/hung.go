package runtogether

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unit looks at a word that stands right behind the sign of a figure: “12 €per”,
// “60%of”.
func unit(p *checker.Pass, i int) bool {
	m, t := &p.Tokens[i-1], &p.Tokens[i]
	switch m.Hash {
	case '%', '€', '£':
	default:
		return false
	}
	if t.Kind == prose.Word && i > 1 && p.Tokens[i-2].Kind == prose.Number && t.Is(lexicon.Function) && !t.Has(prose.Capital) && t.Len > 1 {
		start, _ := p.Span(i-2, i-1)
		report(p, start, t.End(), int(t.Start), 94, fmt.Sprintf("no space between ‘%s’ and ‘%s’", p.Slice(i-2, i), p.Word(i)))
	}
	return true
}

// surname weighs a capitalised word with a given name before it, “Matías Riveroof”,
// “Stijn Maesabandoned”: the first half is a surname, known to the lexicon or not.
func surname(p *checker.Pass, i int, left, right string) uint8 {
	if i == 0 || !p.Gap(i-1) || len(left) < 4 {
		return 0
	}
	b := &p.Tokens[i-1]
	if !b.Has(prose.Capital) || !b.Is(lexicon.Given) && b.Class != 0 || b.Has(prose.SentenceStart) && b.Is(lexicon.Function) {
		return 0
	}
	l, r := p.Lexicon.Word(left), p.Lexicon.Word(right)
	known := l.Is(lexicon.Surname | lexicon.Given)
	switch {
	case kin[right] || behindName[right] && len(right) > 2:
		return 85
	case b.Class == 0: // it may be no given name
	case len(left) > 4 && hiatus(left, right) && (known && tinyTail[right] || left[len(left)-1] == 'i' && beyond[right]): // “Licia Ronzulliin”
		return 80
	case known && (right == "and" || right == "of") && len(left) > 4:
		return 80
	case len(right) > 6 && r.Freq > 4 && r.Is(lexicon.VerbPast) && !r.Is(lexicon.Noun):
		return 80
	case known && len(right) > 6 && r.Freq > 4 && r.Is(lexicon.VerbPast|lexicon.Adverb|lexicon.Reporting):
		return 78
	}
	return 0
}

var (
	// kin are who a person is to another.
	kin = set("brother cousin daughter father grandson husband mother nephew niece sister widow wife")
	// beyond are words that end no name in i: Marion and Elias are names, “Ronzulliin” is none.
	beyond = set("are in is of")
	// behindName are words that end no surname; “with” and “the” do (Beckwith, Goethe).
	behindName = set("after because before that when where which while who whom whose")
)

// joint looks at a small word with a capital behind it where a tag stood,
// “spokespersonLaia”: a writer’s own iPhone has no tag in it.
func joint(p *checker.Pass, i int) bool {
	m, t := &p.Tokens[i-1], &p.Tokens[i]
	return m.Is(lexicon.Known) && !m.Has(prose.Capital) && m.Len > 3 && m.Freq > 3 && t.Is(lexicon.Given|lexicon.Surname|lexicon.Place|lexicon.Calendar) && t.Len > 2
}

// pair weighs two small words, the second of them short: “storiesin”, “francsor”,
// “isand”.
func pair(l lexicon.Entry, left, right string) uint8 {
	switch {
	case l.Is(lexicon.Function) && len(left) == 2 && pairTail[right] && !strings.HasPrefix(left, "a"):
		return 80
	case len(left) > 5 && l.Freq > 4 && l.Is(lexicon.Plural) && l.Is(lexicon.Noun) && plural[right] && left[len(left)-1] == 's':
		return 80
	}
	return 0
}

var (
	pairTail = set("and that the when where which while who with")
	// plural are little words that no word made of a plural ends in.
	plural = set("as at for if in is it of on or that to was")
)
