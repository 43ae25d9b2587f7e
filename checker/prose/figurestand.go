package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// standsFor reports whether an English word may stand for a value.
func standsFor(list []stand, hash uint64, value float64) bool {
	for n := range list {
		if p := &list[n]; p.low <= value && value <= p.high && p.words.Has(hash) {
			return true
		}
	}
	return false
}

// stand is some words that may stand for a figure, and from where to where.
type stand struct {
	low, high float64
	words     lexicon.Set
}

// shares are the words that may stand for a percentage.
var shares = [...]stand{
	{40, 60, lexicon.SetOf("half halves halved halving")},
	{19, 31, lexicon.SetOf("quarter quarters fourth")},
	{69, 81, lexicon.SetOf("quarters fourths fifths most")},
	{28, 72, lexicon.SetOf("third thirds")},
	{5, 25, lexicon.SetOf("fifth tenth")},
	{30, 90, lexicon.SetOf("fifths majority most")},
	{0, 50, lexicon.SetOf("minority")},
	{50, 1e9, lexicon.SetOf("double doubled doubling triple tripled tripling quadruple quadrupled twice fold")},
	{85, 1e9, lexicon.SetOf("all fully entirely completely totally every everyone whole entire absolutely sure total complete")},
	{0, 1, lexicon.SetOf("none no nothing")},
}

// vague are English words that may stand for a figure that is no percentage.
var vague = [...]stand{
	{13, 200, lexicon.SetOf("dozens dozen scores score")},
	{10, 99, lexicon.SetOf("several few handful numerous many tens")},
	{10, 19, lexicon.SetOf("teenager teenagers teenage teens teen")},
	{10, 100, lexicon.SetOf("decade decades")},
	{90, 110, lexicon.SetOf("century")},
	{100, 9999, lexicon.SetOf("hundreds hundred")},
	{1000, 999999, lexicon.SetOf("thousands thousand")},
	{1e6, 1e9, lexicon.SetOf("millions million")},
	{1e9, 1e15, lexicon.SetOf("billions billion trillions trillion")},
}

// hazy are those of the vague that the original may have a word of its own for.
var hazy = lexicon.SetOf("few many numerous several")

// hazy reports whether the original of a link has such a word.
func (c *FigureComparer) hazy(l Link) bool {
	first, last := c.o.tokensOf(l.OriginalFirst, l.Beyond)
	for i := first; i < last; i++ {
		if hazyWords.Has(c.o.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

var hazyWords = lexicon.SetOf(`muchas muchos numerosas numerosos pocas pocos varias varios algunas algunos diversas diversos
	beaucoup nombreuses nombreux plusieurs quelques peu diverses divers
	einige einigen etliche etlichen mehrere mehreren viele vielen vieler wenige wenigen zahlreiche zahlreichen
	alcune alcuni diverse diversi molte molti numerose numerosi parecchi poche pochi
	algumas alguns muitas muitos numerosas numerosos poucas poucos várias vários
	enkele meerdere talrijke veel vele verschillende
	много многие многих многочисленные многочисленных несколько нескольких немало
	багато багатьох декілька кілька кількох чимало
	dużo kilka kilku liczne licznych wiele wielu
	mnoha mnoho několik několika řada řady
	câțiva câteva multe mulți multe numeroase numeroși
	flera många några
	αρκετές αρκετοί μερικές μερικοί πολλά πολλές πολλοί πολλούς πολλών
	birçok birkaç bazı çok pek`)

// clockParts are those that may stand for minutes and months.
var clockParts = lexicon.SetOf("half quarter quarters half-hour quarter-hour semester trimester fortnight")

// fraction reports whether a percentage, or half a minute, is what a word of the original
// tells as a part: 20 percent, a fifth.
func (g *Figure) fraction(o *Figure) bool {
	if !o.Written || g.Unit.Dimension() != "share" || o.Value.Exp != 0 || o.Value.Digits < 2 || o.Value.Digits > 10 {
		return false
	}
	v, ok := g.Value.Whole()
	return ok && (v*o.Value.Digits%100 == 0 || v*o.Value.Digits%100 == 99 || v*o.Value.Digits%100 == 98)
}

// hinted reports whether a word of the original begins like the word for the
// figure’s tens or ones, so that it may hold the figure in a way no table knows:
// czterdziestodwuletni.
func (c *FigureComparer) hinted(n int, g *Figure) bool {
	v, ok := g.Value.Whole()
	if ok && v == 30 && g.Unit.Dimension() == "time" { // půlminutová
		return true
	}
	if !ok || v < 2 || v > 100 {
		return false
	}
	w := figureWordsOf(c.language)
	tens, ones := NewDecimal(v/10*10, 0), NewDecimal(v%10, 0)
	l := c.links[n]
	for i := c.o.Sentences[l.OriginalFirst].First; i < c.o.Sentences[l.Beyond-1].Last; i++ {
		t := &c.o.Tokens[i]
		if t.Kind != Word || t.Len < 6 {
			continue
		}
		word := strings.ToLower(c.o.Word(int(i)))
		three := 3 // letters
		if word[0] >= 0x80 && word[1] >= 0x80 && word[2] >= 0xc0 {
			three = 6
		}
		for _, p := range w.pieces {
			if v < 13 {
				if len(p.text) >= three && p.word.value == g.Value && len(word) > len(p.text)+three && strings.HasPrefix(word, p.text) { // dvouprocentní
					return true
				}
				continue
			}
			if len(p.text) >= three && (p.word.value == tens || p.word.value == ones || p.word.value == g.Value) && common(word, p.text) >= max(three, len(p.text)-three) {
				return true
			}
		}
	}
	return false
}

// common counts the bytes that two words begin with alike.
func common(a, b string) int {
	k := 0
	for k < len(a) && k < len(b) && a[k] == b[k] {
		k++
	}
	return k
}
