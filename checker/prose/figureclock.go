package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// clock reads a figure as a time of day, in any of the ways of writing one: 20:30,
// 20.30 Uhr, 20h30, 8:30 p.m., 8pm. A small figure by itself may be an hour.
func (r *figureReader) clock(g *Figure, w, glued string) {
	cut := strings.IndexAny(w, ".:")
	hour, minute := int(g.Digits), 0
	glued = strings.ToLower(glued)
	half := glued == "am" || glued == "pm" || glued == "" && g.Last < r.last && dayHalves.Has(r.Tokens[g.Last].Hash)
	switch {
	case cut > 0 && cut <= 2 && len(w) == cut+3:
		hour, minute = int(g.Digits/100), int(g.Digits%100)
		g.Timed = half || w[cut] == ':' && hour <= 24
	case (glued == "" || half || glued[0] == 'h') && g.Count <= 2 && allDigits(w):
		if len(glued) == 3 && allDigits(glued[1:]) { // 20h30
			minute = int(glued[1]-'0')*10 + int(glued[2]-'0')
		}
		g.Timed = half || glued != "" && !strings.HasPrefix(glued, "ha")
	default:
		return
	}
	if hour <= 24 && minute < 60 {
		g.Hour, g.Minute = int8(hour), int8(minute)
	} else {
		g.Timed = false
	}
}

var dayHalves = lexicon.SetOf("a.m. p.m. am pm o'clock uhr noon midnight")

// military reports whether the figure is the other’s time of day without a mark:
// 2030 hours and 20.30.
func (g *Figure) military(o *Figure) bool {
	return g.Count == 4 && o.Hour >= 0 && g.Unit.String() == "hour" && g.Digits == uint64(o.Hour)*100+uint64(o.Minute) ||
		g.Count == 4 && o.Hour >= 0 && o.Count > 2 && g.Digits == uint64(o.Hour)*100+uint64(o.Minute)
}

// SameTime reports whether two figures may be one time of day.
func (g *Figure) SameTime(o *Figure) bool {
	if g.military(o) || o.military(g) {
		return true
	}
	return g.Hour >= 0 && o.Hour >= 0 && (g.Timed || o.Timed) && g.Hour%12 == o.Hour%12 && g.Minute == o.Minute
}
