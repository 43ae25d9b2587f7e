package changedfigure

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// figure is a number written in digits.
type figure struct {
	first, last int32  // tokens
	significant uint64 // the digits without zeros at the ends
	whole       uint64 // all digits as one number
	digits      int
	hour        int // of a time of day, from 0 to 24; -1 where it may be none
	minute      int
	timed       bool // it is one
}

// figures reads the figures among tokens first to last-1.
func figures(f *prose.Facts, first, last int32, into []figure) []figure {
	for i := first; i < last && len(into) < cap(into); i++ {
		if f.Tokens[i].Kind != prose.Number {
			continue
		}
		w, unit := split(f.Word(int(i)))
		g := figure{first: i, last: i + 1, hour: -1}
		g.read(w)
		for unit == "" && g.digits <= 9 && digits(w) && g.last < last && f.Gap(int(g.last)-1) { // 12 500, 1 102.35
			next, behind := split(f.Word(int(g.last)))
			if f.Tokens[g.last].Kind != prose.Number || len(next) < 3 || !digits(next[:3]) || len(next) > 3 && next[3] != '.' && next[3] != ',' || g.last == i+1 && g.digits > 3 {
				break
			}
			g.read(next)
			unit = behind
			g.last++
		}
		g.clock(f, last, w, unit)
		if left, right, two := strings.Cut(w, ":"); two && g.hour < 0 { // a score
			g = figure{first: i, last: i + 1, hour: -1}
			g.read(left)
			into = append(into, g)
			g = figure{first: i, last: i + 1, hour: -1}
			g.read(right)
		}
		if g.digits > 0 && g.digits <= 15 && len(into) < cap(into) {
			into = append(into, g)
		}
		i = g.last - 1
	}
	return into
}

// split parts a figure from what is glued to it: 140mph, 20th, 2018年.
func split(w string) (number, unit string) {
	for i, r := range w {
		if prose.Digit(r) < 0 && r != '.' && r != ',' && r != ':' {
			return w[:i], w[i:]
		}
	}
	return w, ""
}

func digits(w string) bool { return strings.Trim(w, "0123456789") == "" }

func (g *figure) read(w string) {
	for _, r := range w {
		if d := prose.Digit(r); d >= 0 {
			g.whole = g.whole*10 + uint64(d)
			g.digits++
		}
	}
	for g.significant = g.whole; g.significant > 0 && g.significant%10 == 0; {
		g.significant /= 10
	}
}

// clock reads a figure as a time of day, in any of the ways of writing one: 20:30,
// 20.30 Uhr, 20h30, 8:30 p.m., 8pm. A small figure by itself may be an hour.
func (g *figure) clock(f *prose.Facts, last int32, w, unit string) {
	cut := strings.IndexAny(w, ".:")
	hour, minute := int(g.whole), 0
	unit = strings.ToLower(unit)
	half := unit == "am" || unit == "pm" || unit == "" && g.last < last && halves.Has(f.Tokens[g.last].Hash)
	switch {
	case cut > 0 && cut <= 2 && len(w) == cut+3:
		hour, minute = int(g.whole/100), int(g.whole%100)
		g.timed = half || w[cut] == ':'
	case (unit == "" || half || unit[0] == 'h') && g.digits <= 2 && digits(w):
		if len(unit) == 3 && digits(unit[1:]) { // 20h30
			minute = int(unit[1]-'0')*10 + int(unit[2]-'0')
		}
		g.timed = half || unit != ""
	default:
		return
	}
	if hour <= 24 && minute < 60 {
		g.hour, g.minute = hour, minute
	}
}

var halves = lexicon.SetOf("a.m. p.m. am pm")

// same reports whether two figures have one value in some writing: the same
// significant digits, the same year in two digits or four, the same time of day.
func (g *figure) same(o *figure) bool {
	switch {
	case g.significant == o.significant:
		return true
	case g.digits == 2 && o.digits == 4 && o.whole%100 == g.whole, g.digits == 4 && o.digits == 2 && g.whole%100 == o.whole:
		return true
	}
	return g.hour >= 0 && o.hour >= 0 && (g.timed || o.timed) && g.hour%12 == o.hour%12 && g.minute == o.minute
}

// find gives the index of the figure's match in a list, one with the same digits
// before others; -1 where there is none that is not used yet.
func (g *figure) find(list []figure, used *[most]bool) int {
	best := -1
	for n := range list {
		if !used[n] && g.same(&list[n]) {
			if g.whole == list[n].whole {
				return n
			}
			if best < 0 {
				best = n
			}
		}
	}
	return best
}

// akin reports whether one figure may be a slip for the other: they have as many
// digits, or nearly as many significant ones.
func (g *figure) akin(o figure) bool {
	x, y := length(g.significant), length(o.significant)
	return g.digits == o.digits || min(g.digits, o.digits) > 1 && max(x, y) <= min(x, y)+1
}

// slip reports whether two figures have as many digits, and differ in one of them
// or in the order of two neighbours.
func (g *figure) slip(o *figure) bool {
	if g.digits != o.digits {
		return false
	}
	differ, before := 0, [2]uint64{}
	swapped := false
	for x, y := g.whole, o.whole; x > 0 || y > 0; x, y = x/10, y/10 {
		a, b := x%10, y%10
		if a != b {
			differ++
			swapped = differ == 2 && before == [2]uint64{b, a}
		}
		before = [2]uint64{a, b}
	}
	return differ == 1 || differ == 2 && swapped
}

// length counts the digits of a number.
func length(n uint64) (digits int) {
	for ; n > 0; n /= 10 {
		digits++
	}
	return digits
}

// counterpart gives the figure that this one should be: the only one of as many
// digits, or the only one left that is akin. It is -1 where none is that likely.
func (g *figure) counterpart(list []figure) int {
	best := -1
	for n := range list {
		if list[n].digits == g.digits {
			if best >= 0 {
				return -1
			}
			best = n
		}
	}
	if best < 0 && len(list) == 1 && g.akin(list[0]) {
		best = 0
	}
	return best
}

// english writes the figure as English does.
func (g *figure) english(o *prose.Facts, language string) string {
	var b strings.Builder
	for i := g.first; i < g.last; i++ {
		if i > g.first {
			b.WriteByte(',')
		}
		number, _ := split(o.Word(int(i)))
		for _, r := range number {
			switch d := prose.Digit(r); {
			case d >= 0:
				b.WriteByte(byte('0' + d))
			case r == '.' && !points.Has(lexicon.Hash(language)):
				b.WriteByte(',')
			case r == ',' && !points.Has(lexicon.Hash(language)):
				b.WriteByte('.')
			default:
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// points are the languages that write decimals with a point, as English does.
var points = lexicon.SetOf("he ja ko zh")
