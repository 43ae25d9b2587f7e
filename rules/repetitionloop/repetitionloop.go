// Package repetitionloop finds where an engine began to loop: the same words
// again and again, “of the utility of the utility of the utility”.
//
// A decoder that has lost its thread says the likeliest next words for ever. The
// scan notes every word that comes back with the word before it within a few
// tokens; from there a loop is measured in both directions, each loop once, so
// the work is linear.
package repetitionloop

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is repetition-loop.
var Rule = &checker.Rule{
	ID:         "repetition-loop",
	Doc:        doc,
	Category:   checker.Repetition,
	Severity:   checker.Critical,
	Confidence: 95,
	Mutes:      []string{"doubled-word"},
	ITS:        "duplication",
	MQM:        "accuracy/addition",
	Excuse:     checker.DoubledSo,
	Check:      check,
}

// longest is the longest period of a loop, in tokens.
const longest = 24

func check(p *checker.Pass) {
	done := 0
	for _, i := range p.Posting(prose.Echoes) {
		if int(i) >= done {
			done = max(done, loop(p, int(i)))
		}
	}
	done = 0
	for _, i := range p.Posting(prose.Repeats) {
		if int(i) >= done {
			done = word(p, int(i))
		}
	}
}

// loop measures the loop that word i may be in, and gives the token behind it.
func loop(p *checker.Pass, i int) int {
	first, last := p.BlockTokens(p.BlockOf(i))
	tokens := p.Tokens[:last]
	period := 0
	for d := 2; d <= longest && i-1-d >= first; d++ {
		if tokens[i-d].Hash == tokens[i].Hash && tokens[i-1-d].Hash == tokens[i-1].Hash {
			period = d
			break
		}
	}
	if period == 0 {
		return i
	}
	from, to := i-1, i+1
	for from-1-period >= first && same(&tokens[from-1], &tokens[from-1-period]) {
		from--
	}
	for to < last && same(&tokens[to], &tokens[to-period]) {
		to++
	}
	again := (to - from) / period
	if again < 2 || again < needed(p, from-period, from) {
		return to
	}
	report(p, from, from+again*period, again+1)
	return to
}

func same(a, b *prose.Token) bool {
	return a.Hash == b.Hash && a.Kind == b.Kind && a.Kind != prose.Address
}

// needed says how often words first to last-1 must come again to be a loop; a
// great number when they never are: cries, tables, rules of dashes.
func needed(p *checker.Pass, first, last int) int {
	const never = 1 << 30
	words, marks, function, one, sung := 0, 0, 0, true, false
	quoted := false
	var hash uint64
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind == prose.Word:
			words++
			if hash == 0 {
				hash = t.Hash
			}
			one = one && t.Hash == hash
			quoted = quoted || t.Has(prose.Quoted)
			if t.Is(lexicon.Function) {
				function++
			}
			sung = sung || singers.Has(t.Hash)
			if !t.Is(lexicon.Known|lexicon.Name) && !t.Has(prose.Capital) {
				return 5 // “la la”, “doo wop”
			}
		case t.Kind == prose.Number, t.Kind == prose.Clitic:
		default:
			marks++
			sung = sung || t.Hash == '-' && !t.Has(prose.Spaced) // na-na-na
		}
	}
	switch {
	case words < 2 || one: // “no, no, no”
		return never
	case marks > 0 && quoted: // “Four more years! Four more years!”
		return 6
	case words == 3 && part(p, first, last): // “a billionth of a billionth of a billionth of a second”
		return 4
	case sung:
		return 6
	case marks > 0 && words < 5: // “come on, come on, come on”
		return 5
	case words == 2 && function > 0 && (joins.Has(p.Tokens[first].Hash) || joins.Has(p.Tokens[last-1].Hash)):
		return 5 // “on and on and on”
	case words == 2 && function == 0: // a chant, a dance: “left right left right”
		return 3
	}
	return 2
}

// singers are words of songs and cries, which say a line many times.
var singers = lexicon.SetOf("i i'll i'm me my you your we us let let's baby come gonna wanna yeah oh")

// part reports whether among tokens first to last-1 are “of” and “a”.
func part(p *checker.Pass, first, last int) bool {
	of, a := false, false
	for _, t := range p.Tokens[first:last] {
		of, a = of || t.Hash == hashOf, a || t.Hash == hashA
	}
	return of && a
}

var hashOf, hashA = lexicon.Hash("of"), lexicon.Hash("a")

// joins are words that join a word with itself.
var joins = lexicon.SetOf("and or after by upon on")

// cries are words that are said many times on purpose.
var cries = lexicon.SetOf("ha la na no go very many yes so ho he hey nil bla blah da oh ah more really far much that had buffalo row never ooh aye yeah nah wow boo yo get yes why please ding dong tap clap kill drill baby work run dance jump money location developers always forever again over down up out knock beep bang tick chop x n")

// word measures a run of one word from its second on, and gives the token
// behind it.
func word(p *checker.Pass, i int) int {
	t := &p.Tokens[i]
	_, last := p.BlockTokens(p.BlockOf(i))
	to := i + 1
	for to < last && p.Tokens[to].Hash == t.Hash && p.Tokens[to].Kind == prose.Word {
		to++
	}
	again := to - i
	if again < 2 || again < 3 && t.Len < 8 || cries.Has(t.Hash) || !t.Is(lexicon.Known) || t.Len == 1 || t.Has(prose.Capital) && !t.Is(lexicon.Function) && again < 5 {
		return to
	}
	report(p, i, to, again+1)
	return to
}

func report(p *checker.Pass, first, last, times int) {
	start, end := p.Span(first, last)
	cut := p.Tokens[first-1].End()
	p.Report(checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("the same words stand %d times in a row", times),
		Why:     "an engine that loses its thread says the same again and again",
		Fixes:   []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: cut, End: end}}}},
	})
}
