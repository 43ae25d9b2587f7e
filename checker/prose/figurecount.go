package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// fewCounts reports one or both of something that is another number in the original: one soldier for zwei
// Soldaten, both brothers for los tres hermanos, which are told too lightly to be compared like larger
// numbers. All numbers in words without a unit are to be as many on both sides, and one alone another.
func (c *FigureComparer) fewCounts(n int) {
	ours, theirs, ok := c.odd(n, c.countsHere, c.countsThere)
	if !ok || ours.value > 2 && theirs.value > 2 || c.ours.elsewhere(ours.figure, -1) || c.theirs.elsewhere(theirs.figure, -1) || !c.inPlace(n) {
		return
	}
	a, b := &c.ours.figures[ours.figure], &c.theirs.figures[theirs.figure]
	if ours.value == 1 && theirs.value == 2 && b.Derived { // jeder der beiden
		return
	}
	if c.nearby(n, a, &c.theirs, false, false) && !a.Derived && a.Value != one || c.nearby(n, b, &c.ours, true, false) {
		return
	}
	if slices.ContainsFunc(c.differences, func(d FigureDifference) bool { return d.Link == n && d.Ours.First == a.First }) {
		return
	}
	english := spelledOnes[theirs.value]
	if a.Derived && theirs.value > 2 { // both
		english = "all " + english
	}
	c.tell(n, ours, theirs, english)
}

// countsHere gives those of a link's translation: one soldier, both, three.
func (c *FigureComparer) countsHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for k := from; k < to; k++ {
		g := &c.ours.figures[k]
		v, ok := g.counted()
		if !ok || g.Derived && c.t.Tokens[g.First].Hash != hashBoth || int(g.Last) < len(c.t.Tokens) && c.t.Tokens[g.Last].Kind == Number { // of several ages
			continue
		}
		if v == 1 && !c.oneOf(g) {
			continue
		}
		list = append(list, quantity{g.First, g.Last, v, k})
	}
	return list
}

// oneOf reports whether “one” counts what stands behind it, or those of whom something is told (one died), and is not one day,
// this one, from one side to another.
func (c *FigureComparer) oneOf(g *Figure) bool {
	if int(g.Last) >= len(c.t.Tokens) || !c.t.Tokens[g.Last].Is(lexicon.Noun|lexicon.VerbPast) && c.t.Tokens[g.Last].Hash != hashOf || timely.Has(c.t.Tokens[g.Last].Hash) || g.First > 0 && beforeOne.Has(c.t.Tokens[g.First-1].Hash) {
		return false
	}
	for _, t := range c.t.Tokens[g.Last:min(int(g.Last)+5, len(c.t.Tokens))] {
		if otherOne.Has(t.Hash) {
			return false
		}
	}
	return true
}

var (
	otherOne  = lexicon.SetOf("another other")
	hashBoth  = lexicon.Hash("both")
	beforeOne = lexicon.SetOf("any another at each every no that the this which")
)

// countsThere gives those of a link's original. One is an article in most languages, and is left out there.
func (c *FigureComparer) countsThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		v, ok := g.counted()
		if !ok || v == 1 && !strings.Contains(" cs pl ru uk ", " "+language+" ") || g.Derived && !bothWords.Has(c.o.Tokens[g.First].Hash) {
			continue
		}
		list = append(list, quantity{g.First, g.Last, v, k})
	}
	return list
}

var bothWords = lexicon.SetOf("ambas ambos beide beiden beider entrambe entrambi oba obaj obě obie obou oboje obu обе обеих оба обоих обидва обох обома både båda ambele ambii")

// counted gives the value of a figure that counts a few of something.
func (g *Figure) counted() (value uint64, ok bool) {
	value, ok = g.Value.Whole()
	return value, ok && value > 0 && value < 11 && !g.Ordinal && !g.Dated && !g.Timed && !g.Loose && g.Unit == 0 && g.Scale == Decimal{} && (g.Written || g.Count < 3 && value > 1)
}
