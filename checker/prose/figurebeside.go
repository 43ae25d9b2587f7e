package prose

import (
	"slices"
	"strings"
)

// besideConverted reports a measure in words that is given in two units, the first of them wrong: nine
// metres (20 feet) for seis metros. The converted one was paired in its place.
func (c *FigureComparer) besideConverted(n int, a *Figure) bool {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond && a.Unit != 0 && a.Unit.Dimension() != "time"; k++ {
		b, m := &c.theirs.figures[k], c.theirs.pair[k]
		if m < 0 || a.Unit != b.Unit || a.Value == b.Value {
			continue
		}
		if o := &c.ours.figures[m]; o.First == a.Last+2 && o.Unit != b.Unit && o.converted(b) {
			c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
			return true
		}
	}
	return false
}

// unburied leaves out the numbers of ours that the original has as part of a longer word: five of
// pětiletých období.
func (c *FigureComparer) unburied(n int, ours []int32) []int32 {
	c.deepen(c.there(n))
	kept := ours[:0]
	for _, i := range ours {
		g := &c.ours.figures[i]
		if !slices.ContainsFunc(c.deep, func(d Figure) bool { return d.Written && d.Loose && d.Value == g.Value }) && !c.headed(n, g) {
			kept = append(kept, i)
		}
	}
	return kept
}

// headed reports whether a word of the original begins with the number, as pětiletých does, in a
// language that has them so.
func (c *FigureComparer) headed(n int, g *Figure) bool {
	words := figureWordsOf(c.language)
	first, last := c.there(n)
	for i := first; i < last; i++ {
		if t := &c.o.Tokens[i]; t.Kind != Word || t.Len < 8 {
			continue
		}
		word := strings.ToLower(c.o.Word(int(i)))
		for _, p := range words.pieces {
			if p.word.value == g.Value && len(p.text) > 3 && len(word) > len(p.text)+3 && strings.HasPrefix(word, p.text) {
				return true
			}
		}
	}
	return false
}

// unwritten reports a number in words that is told nowhere in the translation, if it is the only one:
// siete personas. What else it has in words is to have a partner.
func (c *FigureComparer) unwritten(n int) {
	from, to, their, beyond := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; c.ours.pair[i] < 0 && g.Value != one {
			return
		}
	}
	found := int32(-1)
	for k := their; k < beyond; k++ {
		if b := &c.theirs.figures[k]; c.theirs.pair[k] < 0 && b.Written && !b.Dated && (b.Value != one || b.Derived) {
			if found >= 0 {
				return
			}
			found = k
		}
	}
	if found >= 0 && c.inPlace(n) && !c.nearby(n, &c.theirs.figures[found], &c.ours, true, false) {
		c.missing(n, found)
	}
}
