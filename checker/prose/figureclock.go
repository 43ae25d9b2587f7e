package prose

import (
	"strings"
	"unicode/utf8"

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

// parted reads a figure as a time of day whose parts stand by themselves, as French sets it (2 h 40, 14h 30), and gives
// the token to go on with; 0 where it is none, or a noun behind makes two figures of it: à 18 h 30 minutes avant.
func (r *figureReader) parted(g *Figure, glued string) (next int32) {
	i := g.Last
	if r.words.language != "fr" {
		return 0
	}
	if glued == "" {
		if i >= r.last || r.Tokens[i].Hash != hashH || r.Tokens[i].Has(Capital) {
			return 0
		}
		i++
	} else if glued != "h" {
		return 0
	}
	if i >= r.last || g.Count > 2 || g.Digits > 23 {
		return 0
	}
	if k := i + 1; k < r.last && r.Tokens[k].Kind == Word && r.Tokens[k].Flags&(Capital|BlockStart) == 0 && lexicon.FunctionLanguages(r.Tokens[k].Hash) == 0 {
		return 0
	}
	w := r.Word(int(i))
	if len(w) != 2 || !allDigits(w) || w > "59" || r.Tokens[i].Flags&Spaced == 0 {
		return 0
	}
	g.Hour, g.Minute, g.Timed, g.Last = int8(g.Digits), int8(w[0]-'0')*10+int8(w[1]-'0'), true, i+1
	g.Unit, g.UnitStart, g.UnitEnd = 0, 0, 0
	g.End = int32(r.Tokens[i].End())
	return i + 1
}

var hashH = lexicon.Hash("h")

// eastern reads a figure as a time of day in Chinese, Japanese or Korean, with its minutes
// (15时30分, 午後3時15分, 오후 3시), and gives the token to go on with; 0 where it is none.
// Points and hours of duration are none: 3点, 3時間.
func (r *figureReader) eastern(g *Figure) (next int32) {
	if g.Last >= r.last || g.Count > 2 || g.Digits > 24 {
		return 0
	}
	word := r.Word(int(g.Last))
	mark, width := utf8.DecodeRuneInString(word)
	if !strings.ContainsRune("时時点點시", mark) || strings.HasPrefix(word[width:], "間") || strings.HasPrefix(word[width:], "间") {
		return 0
	}
	hour, minute, last := int8(g.Digits), -1, g.Last+1
	switch rest := word[width:]; {
	case strings.HasPrefix(rest, "半"), mark == '시' && last < r.last && r.Word(int(last)) == "반":
		minute = 30
	case rest == "" && last+1 < r.last && r.Tokens[last].Kind == Number:
		w, after := r.Word(int(last)), r.Word(int(last)+1)
		if len(w) <= 2 && allDigits(w) && w < "60" && (strings.HasPrefix(after, "分") || strings.HasPrefix(after, "분")) {
			minute = int(w[len(w)-1] - '0')
			if len(w) == 2 {
				minute += 10 * int(w[0]-'0')
			}
			last += 2
		}
	case strings.HasPrefix(rest, "钟"), strings.HasPrefix(rest, "整"), strings.HasPrefix(rest, "许"):
		minute = 0
	}
	if minute < 0 && (mark == '点' || mark == '點') {
		return 0
	}
	g.Hour, g.Minute, g.Timed, g.Last = hour, int8(max(minute, 0)), true, last
	return last
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
