package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// agos reports a span of time that is told from now in the other direction: three days ago for dentro
// de tres días, in three weeks for vor drei Wochen. What is compared is the direction.
func (c *FigureComparer) agos(n int) {
	ours, theirs, ok := c.odd(n, c.agosHere, c.agosThere)
	if !ok {
		return
	}
	a, b := &c.ours.figures[ours.figure], &c.theirs.figures[theirs.figure]
	if a.Value != b.Value || !a.Unit.is(b.Unit) {
		return
	}
	span := c.t.Plain[c.t.Tokens[a.First].Start:max(a.UnitEnd, a.End)]
	if theirs.value == agoPast {
		c.tell(n, ours, theirs, span+" ago")
	} else {
		c.tell(n, ours, theirs, "in "+span)
	}
}

// The two directions.
const (
	agoPast   = 1
	agoFuture = 2
)

// agosHere gives those of a link's translation: three days ago, in three days.
func (c *FigureComparer) agosHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if g.Unit.Dimension() != "time" || g.Ordinal || g.UnitEnd < g.End {
			continue
		}
		_, last := c.t.Within(int(g.UnitStart), int(g.UnitEnd))
		switch {
		case last < len(c.t.Tokens) && c.t.Tokens[last].Hash == hashAgo:
			list = append(list, quantity{g.First, int32(last) + 1, agoPast, i})
		case g.First > 0 && c.t.Tokens[g.First-1].Hash == hashIn && c.t.Tokens[g.First].Flags&BlockStart == 0 && !c.upToNow(n, g.First-1):
			list = append(list, quantity{g.First - 1, int32(last), agoFuture, i})
		}
	}
	return list
}

// upToNow reports whether “in” at token i tells a span that ends now: it has not rained in 96 days, the
// first time in ten years.
func (c *FigureComparer) upToNow(n int, i int32) bool {
	first, _ := c.here(n)
	for ; i >= first; i-- {
		if h, word := c.t.Tokens[i].Hash, c.t.Word(int(i)); notMore.Has(h) || upToNow.Has(h) || strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t") {
			return true
		}
	}
	return false
}

var upToNow = lexicon.SetOf("biggest best fewest first highest largest last least lowest most only smallest worst")

var hashAgo = lexicon.Hash("ago")

// agosThere gives those of a link's original.
func (c *FigureComparer) agosThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	words, ok := agoWords[language]
	if !ok {
		return nil
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if g.Unit.Dimension() != "time" || g.Ordinal || g.UnitEnd < g.End {
			continue
		}
		if !spaced(language) {
			rest := strings.TrimLeft(c.o.Plain[g.UnitEnd:], " ")
			if next, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune(words[2], next) && next != utf8.RuneError {
				list = append(list, quantity{g.First, g.Last, agoPast, k})
			} else if strings.ContainsRune(words[3], next) && next != utf8.RuneError {
				list = append(list, quantity{g.First, g.Last, agoFuture, k})
			}
			continue
		}
		_, last := c.o.Within(int(g.UnitStart), int(g.UnitEnd))
		value := uint64(0)
		for side, direction := range [...]uint64{agoPast, agoFuture, agoPast, agoFuture} {
			phrases := strings.Fields(words[side])
			if side < 2 && endsBehind(c.o, g.First, phrases) > 0 || side >= 2 && startsAt(c.o, int32(last), phrases) > 0 {
				if value != 0 && value != direction {
					value = 0
					break
				}
				value = direction
			}
		}
		if value != 0 {
			list = append(list, quantity{g.First, int32(last), value, k})
		}
	}
	return list
}

// agoWords are what a language has before a span for the past and for the time to come, and behind it;
// the words of one are parted by “_”. Of languages that part no words, the signs behind it.
var agoWords = map[string][4]string{
	"ar": {"قبل", "بعد", "", ""},
	"cs": {"před", "za", "", ""},
	"de": {"vor", "in", "", ""},
	"el": {"πριν", "σε", "", ""},
	"es": {"hace", "dentro_de", "atrás", ""},
	"fr": {"il_y_a", "dans", "", ""},
	"he": {"לפני", "בעוד", "", ""},
	"it": {"", "fra tra", "fa", ""},
	"ja": {"", "", "前", "後"},
	"ko": {"", "", "전", "후"},
	"nl": {"", "over", "geleden", ""},
	"pl": {"przed", "za", "temu", ""},
	"pt": {"há", "dentro_de daqui_a", "atrás", ""},
	"ro": {"acum în_urmă_cu", "", "", ""},
	"ru": {"", "через", "назад", ""},
	"sv": {"för", "om", "sedan", ""},
	"tr": {"", "", "önce", "sonra"},
	"uk": {"", "через", "тому", ""},
	"zh": {"", "", "前", "后後"},
}
