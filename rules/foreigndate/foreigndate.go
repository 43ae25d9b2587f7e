// Package foreigndate finds days, hours and years told the way the original's
// language tells them: “this Monday 31”, “on the 5 of June”, “at 10 of the night”,
// “this 2024”, “in the XIX century”.
//
// The reader understands most of them and stumbles; some mean nothing in English.
// British order (“Monday 31 July”, “the 5th of June”) is English and stands, and so
// does a figure that counts something: “on Monday 31 people were held”. So every
// form is read together with what follows it.
package foreigndate

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is foreign-date.
var Rule = &checker.Rule{
	ID:         "foreign-date",
	Doc:        doc,
	Category:   checker.Figures,
	Severity:   checker.Minor,
	Confidence: 85,
	Trace:      true,
	ITS:        "locale-violation",
	MQM:        "locale-conventions/date-format",
	Excuse:     checker.TitledSo,
	Help:       checker.CopiedSo,
	Check:      check,
}

func check(p *checker.Pass) {
	done := 0 // token behind the last finding
	for _, m := range p.Posting(prose.Numbers) {
		if i := int(m); i >= done && p.Tokens[i].Len <= 6 && promising(p, i) {
			done = max(done, figure(p, i))
		}
	}
	bareDays(p)
	for _, m := range p.Posting(prose.Capitals) {
		century(p, int(m))
	}
}

// promising is a quick look at the neighbours, since one word in thirty is a
// figure and few are of any interest here.
func promising(p *checker.Pass, i int) bool {
	var none prose.Token
	before, after := &none, &none
	if i > 0 {
		before = &p.Tokens[i-1]
	}
	if i+1 < len(p.Tokens) {
		after = &p.Tokens[i+1]
	}
	switch after.Hash {
	case hashOf, hashHours, hashHour, hashHrs, hashMonth:
		return true
	case '.':
		if i+2 < len(p.Tokens) && p.Tokens[i+2].Is(lexicon.Calendar) {
			return true
		}
	}
	switch before.Hash {
	case hashThis, hashYears, '\'':
		return true
	case hashThe:
		return after.Is(lexicon.Calendar)
	case '(', ',':
		return i > 1 && p.Tokens[i-2].Is(lexicon.Calendar) || i > 2 && before.Hash == '(' && p.Tokens[i-3].Is(lexicon.Calendar)
	}
	t := &p.Tokens[i]
	last := p.Plain[t.End()-1]
	if before.Hash == hashAt && after.Hash == hashH {
		return true
	}
	return before.Is(lexicon.Calendar) || last == 'h' || t.Len > 3 && halves.Has(after.Hash)
}

// figure tries the forms that a figure may be part of, and gives the token
// behind what it reports, or 0.
func figure(p *checker.Pass, i int) int {
	c := context{p, i, 0, 0}
	c.first, c.last = p.BlockTokens(p.BlockOf(i))
	if p.Tokens[i].Has(prose.Titled) || p.Titled(p.BlockOf(i)) {
		return 0
	}
	if n, digits := whole(p.Word(i)); digits {
		switch {
		case n >= 1 && n <= 31:
			for _, form := range [...]func(context, int) int{monthSign, dayOfMonth, weekday, bracketedDay, articleMonth, articleDay, pointDay, ofCurrent, ofTheNight, atTheHours} {
				if to := form(c, n); to > 0 {
					return to
				}
			}
			return 0
		case n >= 40 && n <= 90 && n%10 == 0:
			return decade(c, n)
		case n >= 1990 && n < 2100:
			return thisYear(c)
		}
		return 0
	}
	if n := nth(p.Word(i)); n > 0 {
		return bracketedDay(c, n)
	}
	return clock(c)
}

// context is a figure in its block.
type context struct {
	*checker.Pass
	i           int // the figure’s token
	first, last int // the block’s tokens
}

// hash gives the hash of the token n away from the figure, 0 outside the block.
func (c *context) hash(n int) uint64 {
	if k := c.i + n; k >= c.first && k < c.last {
		return c.Tokens[k].Hash
	}
	return 0
}

// word reports whether the token n away is a word among those in set.
func (c *context) word(n int, set lexicon.Set) bool {
	k := c.i + n
	return k >= c.first && k < c.last && c.Tokens[k].Kind == prose.Word && set.Has(c.Tokens[k].Hash)
}

// name gives the month or weekday at the token n away, "" when there is none.
func (c *context) name(n int, set map[uint64]string) string {
	k := c.i + n
	if k < c.first || k >= c.last || c.Tokens[k].Flags&(prose.Capital|prose.Spaced) != prose.Capital|prose.Spaced && k > c.first {
		return ""
	}
	if c.Tokens[k].Is(lexicon.Calendar) {
		return set[c.Tokens[k].Hash]
	}
	return ""
}

// number gives the whole figure at the token n away, 0 when there is none.
func (c *context) number(n int) int {
	k := c.i + n
	if k < c.first || k >= c.last || c.Tokens[k].Kind != prose.Number {
		return 0
	}
	v, _ := whole(c.Word(k))
	return v
}

// ends reports whether nothing that could be counted stands at the token n away:
// the block’s end, a mark, a little word.
func (c *context) ends(n int) bool {
	k := c.i + n
	if k >= c.last {
		return true
	}
	switch t := &c.Tokens[k]; t.Kind {
	case prose.Punct:
		return t.Hash != '-' && t.Hash != '"' && t.Hash != '\'' && t.Hash != '/' && t.Hash != '('
	case prose.Word:
		return t.Is(lexicon.Preposition|lexicon.Conjunction|lexicon.Determiner) && !of.Has(t.Hash) && !t.Is(lexicon.Noun)
	}
	return false
}

// marked reports whether the token n away is a mark or the block’s end.
func (c *context) marked(n int) bool {
	return c.i+n >= c.last || c.ends(n) && c.Tokens[c.i+n].Kind == prose.Punct
}

// free reports whether the figure stands by itself, no part of a range, a score
// or a sum.
func (c *context) free() bool {
	if !c.Tokens[c.i].Has(prose.Spaced) {
		return false
	}
	if c.i+1 < c.last && !c.Tokens[c.i+1].Has(prose.Spaced) {
		switch c.Tokens[c.i+1].Hash {
		case '.', ',', ';', ')', '"', ':', '!', '?', '…':
		default:
			return false
		}
	}
	return true
}

// report files a finding on tokens from to to-1 and gives to.
func (c *context) report(from, to int, confidence uint8, message, why, fixed string) int {
	start, end := c.Span(from, to)
	f := checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” %s", checker.Clip(c.Plain[start:end], 40), message), Why: why,
	}
	if fixed != "" {
		f.Fixes = []checker.Fix{checker.Replace(start, end, fixed)}
	}
	c.Report(f)
	return to
}

// whole reads a figure of up to four digits and nothing else.
func whole(w string) (n int, ok bool) {
	for k := 0; k < len(w); k++ {
		if w[k] < '0' || w[k] > '9' {
			return 0, false
		}
		n = n*10 + int(w[k]-'0')
	}
	return n, len(w) > 0 && len(w) <= 4
}
