package foreigndate

import (
	"fmt"
	"strconv"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// ofTheNight looks at “at 10 of the night”.
func ofTheNight(c context, n int) int {
	return partOfDay(c)
}

// partOfDay looks at a time with “of the morning” behind it.
func partOfDay(c context) int {
	k := 1
	if c.word(1, hours) {
		k = 2
	}
	if !c.word(-1, times) || c.hash(k) != hashOf || c.hash(k+1) != hashThe || !c.word(k+2, parts) || !c.ends(k+3) {
		return 0
	}
	part := c.Word(c.i + k + 2)
	fixed := c.Word(c.i) + " in the " + part
	if c.hash(k+2) == hashNight {
		fixed = c.Word(c.i) + " at night"
	}
	return c.report(c.i, c.i+k+3, 92, "is no English time of day", "English says ‘in the "+part+"’ or a.m. and p.m.", fixed)
}

// atTheHours looks at “at the 14 hours”.
func atTheHours(c context, n int) int {
	if n > 12 && n < 25 && c.hash(-1) == hashAt && c.word(1, hours) && c.ends(2) && !of.Has(c.hash(2)) {
		return c.report(c.i, c.i+2, 85, "is no English time of day", "English says 2 p.m. or 14:00, without hours", fmt.Sprintf("%d:00", n%24))
	}
	if n < 24 && c.hash(-1) == hashAt && c.hash(1) == hashH && c.ends(2) && c.Tokens[c.i+1].Len == 1 {
		return c.report(c.i, c.i+2, 85, "is no English time of day", "Romance languages write hours with an h", fmt.Sprintf("%d:00", n))
	}
	if n > 23 || c.hash(-1) != hashThe || c.hash(-2) != hashAt || !c.word(1, hours) || !c.ends(2) {
		return 0
	}
	return c.report(c.i-1, c.i+2, 85, "is no English time of day", "English says 2 p.m. or 14:00, without article and hours", fmt.Sprintf("%d:00", n))
}

// clock looks at a figure that is not whole: “16.30 hours”, “16.30h”, “8:30 p.m.
// hours”, “14h”.
func clock(c context) int {
	w := c.Word(c.i)
	if !c.word(-1, times) || !c.Tokens[c.i].Has(prose.Spaced) {
		return 0
	}
	if to := partOfDay(c); to > 0 {
		return to
	}
	hour, mark, minute, tail := timeOfDay(w)
	switch {
	case hour < 0:
		return 0
	case mark == 0 && tail == "h": // 14h
		if c.hash(-1) == hashAt && c.ends(1) && c.hash(1) != '.' {
			return c.report(c.i, c.i+1, 80, "is no English time of day", "Romance languages write hours with an h", fmt.Sprintf("%d:00", hour))
		}
	case mark != 0 && tail == "h":
		return c.report(c.i, c.i+1, 88, "is no English time of day", "Romance languages write hours with an h", fmt.Sprintf("%d:%02d", hour, minute))
	case tail != "":
		return 0
	case mark != 0 && c.hash(1) == hashH && c.Tokens[c.i+1].Len == 1 && c.hash(-1) == hashAt: // 13.47 h
		return c.report(c.i, c.i+2, 88, "is no English time of day", "Romance languages write hours with an h", fmt.Sprintf("%d:%02d", hour, minute))
	case mark == '.' && c.word(1, hours) && c.hash(-1) == hashAt: // 16.30 hours
		return c.report(c.i, c.i+2, 88, "is no English time of day", "a time of day takes a colon and no hours", fmt.Sprintf("%d:%02d", hour, minute))
	case mark == ':' && c.word(1, halves) && c.word(2, hours) && c.ends(3): // 8:30 p.m. hours
		return c.report(c.i, c.i+3, 90, "is no English time of day", "a.m. and p.m. take no hours behind them", c.Slice(c.i, c.i+2))
	}
	return 0
}

// timeOfDay reads 16.30, 16:30 and 16, with what is glued behind; hour is -1 when
// it is no time.
func timeOfDay(w string) (hour int, mark byte, minute int, tail string) {
	k := 0
	for k < len(w) && w[k] >= '0' && w[k] <= '9' {
		k++
	}
	if k == 0 || k > 2 {
		return -1, 0, 0, ""
	}
	hour, _ = strconv.Atoi(w[:k])
	if hour > 23 {
		return -1, 0, 0, ""
	}
	if k+3 <= len(w) && (w[k] == '.' || w[k] == ':') && w[k+1] >= '0' && w[k+1] <= '5' && w[k+2] >= '0' && w[k+2] <= '9' {
		mark = w[k]
		minute, _ = strconv.Atoi(w[k+1 : k+3])
		k += 3
	}
	return hour, mark, minute, w[k:]
}

// thisYear looks at “so far this 2024”.
func thisYear(c context) int {
	if c.hash(-1) != hashThis || !c.free() || !c.ends(1) || c.i+1 < c.last && c.Tokens[c.i+1].Is(lexicon.Determiner) {
		return 0
	}
	fixed := "this year"
	if c.word(-2, during) {
		fixed = c.Word(c.i)
	}
	return c.report(c.i-1, c.i+1, 88, "is no English year", "English says ‘this year’ or the year alone", fixed)
}

// decade looks at “the years 80” and “the years '80”.
func decade(c context, n int) int {
	k := -1
	if c.hash(k) == '\'' {
		k--
	}
	if c.hash(k) != hashYears || c.hash(k-1) != hashThe || !c.marked(1) && c.hash(1) != hashAnd {
		return 0
	}
	return c.report(c.i+k, c.i+1, 85, "is no English decade", "Romance languages put the years first; English says the 1980s", fmt.Sprintf("19%ds", n))
}

// century looks at “the XIX century” and “century XIX”.
func century(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Len > 5 || t.Has(prose.Titled) {
		return
	}
	switch p.Plain[t.Start] {
	case 'I', 'V', 'X':
	default:
		return
	}
	n := int(prose.Roman(p.Word(i)))
	if n < 1 || n > 21 {
		return
	}
	first, last := p.BlockTokens(p.BlockOf(i))
	is := func(k int) bool {
		return k >= first && k < last && centuries.Has(p.Tokens[k].Hash) && !p.Tokens[k].Has(prose.Capital) && p.Tokens[k].Has(prose.Spaced)
	}
	from, to := i, i+1
	switch {
	case is(i + 1):
		to++
	case i+1 < last && is(i-1) && t.Has(prose.Spaced):
		from--
	case i+3 < last && p.Tokens[i+1].Is(lexicon.Conjunction) && is(i+3) && prose.Roman(p.Word(i+2)) > 0:
	default:
		return
	}
	if t.Len == 1 && (from < i || n == 1) {
		return
	}
	c := context{p, i, first, last}
	fixed := prose.Ordinal(n)
	if to > i+1 {
		fixed += " " + p.Word(i+1)
	} else if from < i {
		fixed += " century"
	}
	c.report(from, to, 88, "is no English century", "English counts centuries in Arabic figures or words", fixed)
}

var (
	hashAt    = lexicon.Hash("at")
	hashH     = lexicon.Hash("h")
	hashThis  = lexicon.Hash("this")
	hashYears = lexicon.Hash("years")
	hashNight = lexicon.Hash("night")
	hashHours = lexicon.Hash("hours")
	hashHour  = lexicon.Hash("hour")
	hashHrs   = lexicon.Hash("hrs")

	hours     = lexicon.SetOf("hours hour hrs")
	halves    = lexicon.SetOf("a.m. p.m. am pm")
	parts     = lexicon.SetOf("morning afternoon evening night")
	times     = lexicon.SetOf("at from until till since to by before after around about between and")
	during    = lexicon.SetOf("in of for during throughout since until")
	centuries = lexicon.SetOf("century centuries")
)
