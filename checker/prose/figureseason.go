package prose

import (
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// seasons reports two years that run into each other, of a season or a business year, which are others in the
// original: 2022-23 for 2023/24. What is compared is the first of them.
func (c *FigureComparer) seasons(n int) {
	ours, theirs, ok := c.oddOf(n, (*figureSide).seasons)
	if !ok {
		return
	}
	a, next := &c.ours.figures[ours.figure], &c.ours.figures[ours.figure+1]
	second := strconv.FormatUint(theirs.value+1, 10)
	c.tell(n, ours, theirs, strconv.FormatUint(theirs.value, 10)+c.t.Plain[a.End:next.Start]+second[len(second)-int(next.Count):])
}

// seasons gives those among figures from to to-1 of a side: 2023/24, 2023-2024.
func (s *figureSide) seasons(f *Facts, from, to int32) (list []quantity) {
	for k := from; k+1 < to; k++ {
		a, b := &s.figures[k], &s.figures[k+1]
		if !a.Year() || b.Count != 2 && b.Count != 4 || b.Start-a.End > 3 || b.Dated || a.Dated || b.Digits%100 != (a.Digits+1)%100 || b.Count == 4 && b.Digits != a.Digits+1 {
			continue
		}
		if between := f.Plain[a.End:b.Start]; between == "-" || between == "/" || between == "–" {
			list = append(list, quantity{a.First, b.Last, a.Digits, k})
		}
	}
	return list
}

// dayNumbers reports the day of a month without its month that is another in an original that parts no words: on the
// 17th for 7日.
func (c *FigureComparer) dayNumbers(n int) {
	if spaced(c.language) {
		return
	}
	if ours, theirs, ok := c.odd(n, c.daysHere, c.daysThere); ok && c.ours.pair[ours.figure] < 0 && c.theirs.pair[theirs.figure] < 0 {
		c.tell(n, ours, theirs, Ordinal(int(theirs.value)))
	}
}

// daysHere gives those of a link's translation: on the 17th, and no 17th place.
func (c *FigureComparer) daysHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if g.Ordinal && !g.Written && !g.Dated && g.Digits > 0 && g.Digits < 32 && g.First > 0 && c.t.Tokens[g.First-1].Hash == hashThe && int(g.Last) < len(c.t.Tokens) {
			if t := &c.t.Tokens[g.Last]; t.Kind != Word && t.Hash != '-' || t.Is(lexicon.Function) || t.Is(lexicon.VerbPast) && !t.Is(lexicon.Noun|lexicon.Adjective) {
				list = append(list, quantity{g.First, g.Last, g.Digits, i})
			}
		}
	}
	return list
}

// daysThere gives those of a link's original.
func (c *FigureComparer) daysThere(n int) (list []quantity) {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if g.Dated && g.Digits > 0 && g.Digits < 32 && !strings.HasSuffix(strings.TrimRight(c.o.Plain[:g.Start], " "), "月") && !strings.HasSuffix(strings.TrimRight(c.o.Plain[:g.Start], " "), "월") && opensWith(c.o.Plain[g.End:], dayOfMonth) {
			list = append(list, quantity{g.First, g.Last, g.Digits, k})
		}
	}
	return list
}

var dayOfMonth = []string{"日", "일"}
