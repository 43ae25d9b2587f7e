package diff

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// clock reads a figure as a time of day, in minutes from midnight, with the words
// behind it that say which half of the day it is: 3 p.m. and three in the afternoon
// are 15:00. It gives the token behind them.
func (r *reader) clock(g *prose.Figure) (minutes int, beyond int32, ok bool) {
	hour, minute := int(g.Hour), int(g.Minute)
	if g.Written && g.Last == g.First+1 {
		switch r.at(g.First) {
		case "noon", "midday":
			return 12 * 60, g.Last, true
		case "midnight":
			return 0, g.Last, true
		}
		if hour, minute = whole(g), 0; hour == 0 || hour > 12 {
			return 0, 0, false
		}
	}
	half, beyond := r.half(g)
	switch {
	case hour < 0 || hour > 24 || half == 0 && !g.Timed:
		return 0, 0, false
	case half == 'p' && hour < 12, half == 'n' && hour >= 6 && hour < 12:
		hour += 12
	case half != 0 && half != 'p' && hour == 12:
		hour = 0
	}
	return hour%24*60 + minute, beyond, true
}

// half reads the half of the day behind a figure: a, p, n for night, and 0 where
// nothing tells. It gives the token behind.
func (r *reader) half(g *prose.Figure) (half byte, beyond int32) {
	i := g.Last
	if glued := r.facts.Word(int(g.First)); !g.Written && len(glued) > 2 && i == g.First+1 && glued[len(glued)-1]|0x20 == 'm' {
		switch c := glued[len(glued)-2] | 0x20; c {
		case 'a', 'p':
			return c, i
		}
	}
	if int(i) >= len(r.facts.Tokens) || !halves.Has(r.facts.Tokens[i].Hash) {
		return 0, i
	}
	switch r.at(i) {
	case "am", "a.m", "a.m.":
		return 'a', i + 1
	case "pm", "p.m", "p.m.":
		return 'p', i + 1
	case "o'clock":
		i++
	default: // 12 in the afternoon raid were none
		if g.First == 0 || !hourly.Has(r.facts.Tokens[g.First-1].Hash) {
			return 0, i
		}
	}
	switch r.at(i) + " " + r.at(i+1) + " " + r.at(i+2) {
	case "in the morning":
		return 'a', i + 3
	case "in the afternoon", "in the evening":
		return 'p', i + 3
	}
	if r.at(i) == "at" && r.at(i+1) == "night" {
		return 'n', i + 2
	}
	return 0, i
}

// halves are what may begin the words that say which half of the day it is.
var halves = lexicon.SetOf("am a.m a.m. pm p.m p.m. o'clock in at")

// hourly are what stands before an hour that has neither.
var hourly = lexicon.SetOf("at around by until till from since before after between")

// at gives the word at token i in small letters, "" where there is none.
func (r *reader) at(i int32) string {
	if int(i) >= len(r.facts.Tokens) {
		return ""
	}
	return string(lexicon.Fold(nil, r.facts.Word(int(i))))
}

// decade reports whether a figure is ten years: the 1990s, the '90s, the nineties, the
// 1990's.
func (r *reader) decade(g *prose.Figure) bool {
	if n := whole(g); n%10 != 0 || g.Timed || g.Unit != 0 || n < 20 || n >= 100 && n < 1100 || n > 2100 {
		return false
	}
	if g.Written {
		return g.Last == g.First+1 && strings.HasSuffix(r.at(g.First), "ies")
	}
	if g.Count != 2 && g.Count != 4 {
		return false
	}
	return g.Several || g.Count == 4 && g.First > 0 && before.Has(r.facts.Tokens[g.First-1].Hash) && r.possessive(g.Last-1) >= g.Last
}

// before are what stands before a decade.
var before = lexicon.SetOf("the early mid late")

// possessive gives the last token of the ’s behind token i, or i.
func (r *reader) possessive(i int32) int32 {
	if r.at(i+1) == "'" && r.at(i+2) == "s" {
		return i + 2
	}
	return i
}

// decadeOf gives the first year of a decade: 1990 of the nineties.
func decadeOf(g *prose.Figure) prose.Decimal {
	year := whole(g)
	if year < 100 {
		year += 1900
	}
	return prose.NewDecimal(uint64(year), 0)
}

// whole gives a figure below 10,000 that has no fraction, 0 for another.
func whole(g *prose.Figure) int {
	if n, ok := g.Value.Whole(); ok && n <= 9999 {
		return int(n)
	}
	return 0
}

// season gives the second year of 2018-19 and of 2018/19.
func (r *reader) season(g *prose.Figure) (prose.Decimal, bool) {
	if g.Count != 2 || g.First < 2 {
		return prose.Decimal{}, false
	}
	switch r.facts.Tokens[g.First-1].Hash {
	case '-', '–', '/':
	default:
		return prose.Decimal{}, false
	}
	year := 0
	for _, c := range r.facts.Word(int(g.First - 2)) {
		if year = 10*year + prose.Digit(c); year < 0 || year > 2100 {
			return prose.Decimal{}, false
		}
	}
	if year < 1100 || (year+1)%100 != int(g.Digits) {
		return prose.Decimal{}, false
	}
	return prose.NewDecimal(uint64(year+1), 0), true
}

var months = lexicon.SetOf("jan feb mar apr may jun jul aug sep oct nov dec")

// dated puts the month before the day where the last words are 5 May or 5 of May; both
// have the place of the whole.
func dated(words []word) []word {
	m, d := len(words)-1, len(words)-2
	if m < 1 || !words[m].is(month) {
		return words
	}
	if d > 0 && words[d].form == of {
		d--
	}
	if !words[d].is(day) || d > 0 && words[d-1].is(month) || words[m].span.Start-words[d].span.End > len(" of ") || d == m-1 && words[m].span.Start-words[d].span.End > 1 {
		return words
	}
	a, b := words[m], words[d]
	a.span.Start = b.span.Start
	b.span = a.span
	return append(words[:d], a, b)
}

var of = lexicon.Key("of")
