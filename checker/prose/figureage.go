package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// ages reports an age that is told by its decade and is another in the original: in his forties for
// ein Mann in den Fünfzigern, 50代の男. What is compared are the tens, 20 to 90, with any number of
// that size in the original that has no partner and may be an age.
func (c *FigureComparer) ages(n int) {
	if ours, theirs, ok := c.odd(n, c.agesHere, c.agesThere); ok && !(c.ours.pair[ours.figure] >= 0 && c.theirs.figures[c.ours.pair[ours.figure]].decade() == ours.value) && !(ours.value+10 == theirs.value && c.late(ours.first)) {
		c.tellTens(n, ours, theirs, theirs.value)
	}
}

// agesHere gives those of a link's translation: in his forties, in her mid-40s.
func (c *FigureComparer) agesHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; c.tens(g) && g.Value.Float() < 100 && c.owned(g.First) {
			list = append(list, quantity{g.First, g.Last, g.decade(), i})
		}
	}
	return list
}

// agesThere gives those of a link's original. Two of one decade are one.
func (c *FigureComparer) agesThere(n int) (list []quantity) {
	first, last := c.there(n)
	if first == last {
		return nil
	}
	c.deepen(first, last)
	for k := range c.deep {
		g := &c.deep[k]
		v, ok := g.Value.Whole()
		if ok && v > 19 && v < 100 && !g.Ordinal && !g.Dated && !g.Timed && (g.Unit == 0 || g.Unit.String() == "year") && !c.taken(g) && !has(list, v/10*10) {
			list = append(list, quantity{g.First, g.Last, v / 10 * 10, -1})
		}
	}
	return list
}

// tens reports whether a figure of the translation is told as a decade: 1970s, 70s, seventies.
func (c *FigureComparer) tens(g *Figure) bool {
	return (g.Several || g.Written && strings.HasSuffix(c.t.Plain[g.Start:g.End], "ies")) && g.decade() > 0
}

// owned reports whether somebody’s stands before token i, or before a word before it: in her mid-40s.
func (c *FigureComparer) owned(i int32) bool {
	for j := max(i-3, 0); j < i; j++ {
		if possessives.Has(c.t.Tokens[j].Hash) {
			return true
		}
	}
	return false
}

// late reports whether “late” stands before token i: a man in his late thirties is nearly forty.
func (c *FigureComparer) late(i int32) bool {
	return i > 0 && c.t.Tokens[i-1].Hash == hashLate || i > 1 && c.t.Tokens[i-1].Hash == '-' && c.t.Tokens[i-2].Hash == hashLate
}

var hashLate = lexicon.Hash("late")
