package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// What a desk makes of a figure: it rounds in headlines, converts sums in brackets, and counts from what came before.

// rounds reports whether a figure of some is this one told more exactly: 32.6 for 33.
func rounds(g *Figure, some []Figure) bool {
	digits := g.Value.Significant()
	return digits > 1 && slices.ContainsFunc(some, func(x Figure) bool {
		return x.Unit.mayBe(g.Unit) && x.Value.Significant() > digits && x.Value.Rounded(digits) == g.Value
	})
}

// toldExactly reports whether a figure of the original is told more exactly beside it, on both sides: the 3,950 points under which an
// index fell, which closed at 3,953.76.
func (c *FigureComparer) toldExactly(n int, b *Figure) bool {
	_, _, their, _ := c.span(max(n-1, 0))
	_, _, _, beyond := c.span(min(n+2, len(c.links)-1))
	for k := their; k < beyond; k++ {
		if x := &c.theirs.figures[k]; c.theirs.pair[k] >= 0 && !x.Dated && c.ours.figures[c.theirs.pair[k]].Value == x.Value && rounds(b, c.theirs.figures[k:k+1]) {
			return true
		}
	}
	return false
}

// intoDollars reports whether one of our figures is a sum that stands in brackets, converted, and a figure of the original is no
// money, so that the one cannot stand for the other.
func (c *FigureComparer) intoDollars(a, b *Figure) bool {
	return bracketed(c.t, a) && a.Unit.Money() && !b.Unit.Money()
}

// intoGMT reports whether one of our figures is a time told for readers all over the world, where the original has another in its own.
func (c *FigureComparer) intoGMT(a, b *Figure) bool {
	behind := strings.TrimLeft(c.t.Plain[a.End:], " ")
	return b.Hour >= 0 && (strings.HasPrefix(behind, "GMT") || strings.HasPrefix(behind, "UTC")) && !slices.ContainsFunc(gmt, func(w string) bool { return strings.HasPrefix(strings.TrimLeft(c.o.Plain[b.End:], " "), w) })
}

// gmt is what the time of Greenwich is called.
var gmt = strings.Fields("GMT UTC TU Гринвич")

// minutesLater reports whether our figure counts the minutes from one figure of the original to the next: “four minutes later”, in
// the 71st after what happened in the 67th. The later one, b, may be any where it is nil.
func (c *FigureComparer) minutesLater(n int, a, b *Figure) bool {
	x, ok := a.Value.Whole()
	if !ok || a.Unit.String() != "minute" || int(a.Last)+1 >= len(c.t.Tokens) || c.t.Tokens[a.Last].Hash != hashLater && c.t.Tokens[a.Last+1].Hash != hashLater {
		return false
	}
	_, _, their, beyond := c.span(n)
	_, _, from, _ := c.span(max(n-1, 0))
	for k := their; k < beyond; k++ {
		until, ok := c.theirs.figures[k].Value.Whole()
		if !ok || until <= x || b != nil && b != &c.theirs.figures[k] && b.Value != c.theirs.figures[k].Value {
			continue
		}
		if slices.ContainsFunc(c.theirs.figures[from:beyond], func(g Figure) bool { v, ok := g.Value.Whole(); return ok && v+x == until }) {
			return true
		}
	}
	return false
}

// countedOn reports whether one of our figures of a link counts the minutes to a figure of the original.
func (c *FigureComparer) countedOn(n int, b *Figure) bool {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if c.minutesLater(n, &c.ours.figures[i], b) {
			return true
		}
	}
	return false
}

var hashLater = lexicon.Hash("later")
