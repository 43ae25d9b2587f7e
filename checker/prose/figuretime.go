package prose

import (
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// times reports a time of day that is another in the original: 8:45 p.m. for 19.45 uur. What
// is compared are the minutes since midnight or noon.
func (c *FigureComparer) times(n int) {
	ours, theirs, ok := c.odd(n, c.timesHere, c.timesThere)
	if !ok {
		c.afternoon(n)
		return
	}
	a, b := &c.ours.figures[ours.figure], &c.theirs.figures[theirs.figure]
	if (a.Hour-b.Hour)%12 == 0 && (a.Minute == 0 || b.Minute == 0) { // of which the minutes may be told in another way
		return
	}
	hour := int(b.Hour)
	if a.Hour < 13 {
		hour = (hour+11)%12 + 1
	}
	english := strconv.Itoa(hour)
	if was := c.t.Plain[a.Start:a.End]; b.Minute > 0 || strings.ContainsAny(was, ":.") {
		point := ":"
		if strings.Contains(was, ".") {
			point = "."
		}
		english += point + strconv.Itoa(int(b.Minute)/10) + strconv.Itoa(int(b.Minute)%10)
	}
	c.tell(n, ours, theirs, english)
}

// afternoon reports “a.m.” behind the only time of a link that the original tells by more than
// twelve hours.
func (c *FigureComparer) afternoon(n int) {
	ours := c.timesHere(n)
	if len(ours) != 1 {
		return
	}
	theirs := c.timesThere(n)
	if len(theirs) != 1 || ours[0].value != theirs[0].value {
		return
	}
	i := ours[0].last
	if c.ours.figures[ours[0].figure].Hour < 12 && c.theirs.figures[theirs[0].figure].Hour > 12 && int(i) < len(c.t.Tokens) && beforeNoon.Has(c.t.Tokens[i].Hash) {
		english := "p.m."
		if !strings.Contains(c.t.Word(int(i)), ".") {
			english = "pm"
		}
		c.tell(n, quantity{i, i + 1, 0, -1}, theirs[0], english)
	}
}

var beforeNoon = lexicon.SetOf("a.m. am")

func (g *Figure) clock() uint64 { return (uint64(g.Hour)*60 + uint64(g.Minute)) % 720 }

// timesHere gives those of a link's translation that have a.m., a colon or the like.
func (c *FigureComparer) timesHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; g.Timed && g.Hour >= 0 {
			list = append(list, quantity{g.First, g.Last, g.clock(), i})
		}
	}
	return list
}

// timesThere gives those of a link's original, and what may be one and nothing else of the
// translation is it: 19.45.
func (c *FigureComparer) timesThere(n int) (list []quantity) {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g, i := &c.theirs.figures[k], c.theirs.pair[k]
		if g.Hour >= 0 && (g.Timed || g.Count > 2 && (g.Unit == 0 || g.Unit.Dimension() == "time") && (i < 0 || c.ours.figures[i].Timed)) {
			list = append(list, quantity{g.First, g.Last, g.clock(), k})
		}
	}
	return list
}
