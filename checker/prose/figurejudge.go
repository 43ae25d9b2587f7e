package prose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// judge says what differs between the figures of paired sentences.
func (c *FigureComparer) judge(n int) {
	l := c.links[n]
	from, to, their, beyond := c.span(n)
	if !l.Paired() || to-from > mostFigures || beyond-their > mostFigures {
		return
	}
	for i := from; i < to; i++ {
		if k := c.ours.pair[i]; k >= their && k < beyond {
			c.judgePair(n, &c.ours.figures[i], &c.theirs.figures[k])
		}
	}
	var here, there [mostFigures]int32
	left, right := here[:0], there[:0]
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; c.ours.pair[i] < 0 && !g.Written && !g.Dated && !c.nearby(n, g, &c.theirs, false, c.slipped(g, their, beyond, &c.theirs)) {
			left = append(left, i)
		}
	}
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; c.theirs.pair[k] < 0 && !g.Written && !g.Dated && !c.nearby(n, g, &c.ours, true, c.slipped(g, from, to, &c.ours)) {
			right = append(right, k)
		}
	}
	left = c.beside(n, c.unspelled(n, left))
	c.words(n, left, right)
	if len(left) == 1 && len(right) == 0 && c.worded(n, left[0]) {
		return
	}
	if len(left) > 0 && len(right) > 0 {
		left, right = c.changed(n, left, right)
	}
	if len(left) == 0 && len(right) <= 2 {
		for _, k := range right {
			c.missing(n, k)
		}
	}
	if len(right) == 0 && len(left) <= 2 {
		for _, i := range left {
			c.added(n, i)
		}
	}
}

// slipped reports whether the figure looks like a slip for one of the other side's
// that has no partner and the same unit.
func (c *FigureComparer) slipped(g *Figure, from, to int32, s *figureSide) bool {
	for k := from; k < to; k++ {
		if o := &s.figures[k]; s.pair[k] < 0 && !o.Written && !o.Dated && g.slip(o) && g.Unit.is(o.Unit) {
			return true
		}
	}
	return false
}

// slipOf gives the figure of the other side that has no partner and that this one looks
// like a slip for, where nothing is known of a unit on one side at least; -1 where
// there is none.
func (c *FigureComparer) slipOf(g *Figure, from, to int32, s *figureSide) int32 {
	for k := from; k < to; k++ {
		if o := &s.figures[k]; s.pair[k] < 0 && !o.Written && !o.Dated && g.slip(o) && (g.Unit.is(o.Unit) || g.Unit == 0 || o.Unit == 0) {
			return k
		}
	}
	return -1
}

// nearby reports whether a figure stands in the sentences around the link on the
// other side, where it has no partner either. Of one that looks like a slip for
// another, it is to have the same value.
func (c *FigureComparer) nearby(n int, g *Figure, s *figureSide, ours, strict bool) bool {
	for k := max(n-2, 0); k <= min(n+2, len(c.links)-1); k++ {
		if k == n {
			continue
		}
		from, to, their, beyond := c.span(k)
		if !ours {
			from, to = their, beyond
		}
		for i := from; i < to; i++ {
			if o := &s.figures[i]; s.pair[i] < 0 && !(strict && o.Written) && (g.Value == o.Value && (!strict || g.Unit.is(o.Unit)) || !strict && g.loosely(o)) {
				return true
			}
		}
	}
	return false
}

// loosely reports whether two figures may be one in any way.
func (g *Figure) loosely(o *Figure) bool {
	return g.Value == o.Value || g.sameDigits(o) || g.readAlike(o) || g.converted(o) || g.clockPart(o) || o.clockPart(g)
}

// clockPart reports whether the figure is the minutes or the seconds that the other
// tells with a colon: 13 min 10 for 13:10.
func (g *Figure) clockPart(o *Figure) bool {
	return o.Timed && o.Count > 2 && g.Unit.Dimension() == "time" && (g.Value == NewDecimal(uint64(o.Hour), 0) || g.Value == NewDecimal(uint64(o.Minute), 0))
}

// sameDigits reports whether two figures are one but for the power of ten. One digit
// in words says too little for that: “three” is not 300.
func (g *Figure) sameDigits(o *Figure) bool {
	if g.Value.Digits != o.Value.Digits || g.Value.Digits == 0 {
		return false
	}
	return g.Value.Digits > 9 || !g.Written && !o.Written || g.Number == o.Number && g.Scale != Decimal{} && o.Scale != Decimal{} || g.Value.Magnitude() < 0 || o.Value.Magnitude() < 0 || g.Value.Magnitude() > 2 && o.Value.Magnitude() > 2
}

// unspelled leaves out the figures that the original has in words, as parts of
// longer ones.
func (c *FigureComparer) unspelled(n int, left []int32) []int32 {
	if len(left) == 0 {
		return left
	}
	l := c.links[n]
	first := c.o.Sentences[max(int(l.OriginalFirst)-1, 0)].First
	last := c.o.Sentences[min(int(l.Beyond), len(c.o.Sentences)-1)].Last
	if last-first > 2000 {
		return left[:0]
	}
	c.deep = c.o.ReadFigures(c.language, first, last, true, c.deep[:0])
	kept := left[:0]
	for _, i := range left {
		g := &c.ours.figures[i]
		_, _, their, beyond := c.span(n)
		strict := c.slipped(g, their, beyond, &c.theirs)
		found := false
		for k := range c.deep {
			if d := &c.deep[k]; d.Written && g.loosely(d) && !(strict && g.Value != d.Value) && !c.taken(d) && (d.Value != one || d.Ordinal || !spaced(c.language)) {
				found = true
				break
			}
		}
		if !found {
			kept = append(kept, i)
		}
	}
	return kept
}

// worded reports a figure for which the original has another in words, of the same
// unit and the only one without a partner: quince minutos, 95 minutes.
func (c *FigureComparer) worded(n int, i int32) bool {
	g := &c.ours.figures[i]
	_, _, their, beyond := c.span(n)
	found := int32(-1)
	for k := their; k < beyond; k++ {
		o := &c.theirs.figures[k]
		if c.theirs.pair[k] >= 0 || !o.Written {
			continue
		}
		if found >= 0 || o.Ordinal || o.Loose || o.Value.Digits == 0 || o.Value == one || o.Value.Exp < 0 || g.Unit == 0 || !g.Unit.is(o.Unit) {
			return false
		}
		found = k
	}
	if found < 0 || c.nearby(n, &c.theirs.figures[found], &c.ours, true, false) {
		return false
	}
	c.report(FigureDifference{Fault: FigureChanged, Ours: *g, Theirs: c.theirs.figures[found], Link: n, Confidence: 80})
	return true
}

// taken reports whether a number in words of the original has a partner already.
func (c *FigureComparer) taken(d *Figure) bool {
	k, _ := slices.BinarySearchFunc(c.theirs.figures, d.First, func(g Figure, first int32) int { return cmp.Compare(g.First, first) })
	for ; k < len(c.theirs.figures) && c.theirs.figures[k].First == d.First; k++ {
		if c.theirs.figures[k].Start == d.Start {
			return c.theirs.pair[k] >= 0
		}
	}
	return false
}

// spaced reports whether a language sets words apart. Where it does not, 一 is a
// number and no article.
func spaced(language string) bool {
	return !strings.HasPrefix(language, "zh") && !strings.HasPrefix(language, "ja") && !strings.HasPrefix(language, "ko")
}

// report files a difference.
func (c *FigureComparer) report(d FigureDifference) { c.differences = append(c.differences, d) }

// judgePair looks at scale, unit and currency of two figures of one value, or of
// one value but for the power of ten.
func (c *FigureComparer) judgePair(n int, a, b *Figure) {
	if a.Dated || b.Dated {
		return
	}
	if a.Value != b.Value && !(b.HasOther() && a.Value == b.Other) {
		if a.Value.Digits == b.Value.Digits && !a.readAlike(b) && !a.converted(b) {
			c.judgeScale(n, a, b)
			if a.Unit.Money() && b.Unit.Money() && a.Unit != b.Unit && a.Number == b.Number && a.Scale != (Decimal{}) && c.anotherCurrency(a, b) {
				c.report(FigureDifference{Fault: CurrencyChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
			}
		}
		return
	}
	if a.Unit.is(b.Unit) || a.Unit == 0 || b.Unit == 0 || a.Shared || b.Shared || c.twice(n, a, b) {
		return
	}
	switch {
	case a.Unit.money() && b.Unit.money():
		if c.anotherCurrency(a, b) {
			c.report(FigureDifference{Fault: CurrencyChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 90})
		}
	case a.Unit.Dimension() == b.Unit.Dimension() && a.Unit.Per(b.Unit) != 0 && !a.Loose && !b.Loose:
		if f := a.Unit.Per(b.Unit); (a.Value != one || !a.Written && !b.Written) && (f > 1.2 || f < 0.83) && !c.modified(a, b) { // a yard is about a metre
			c.report(FigureDifference{Fault: UnitChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85})
		}
	}
}

// twice reports whether another figure of the link has the same value: which of the
// units belongs to which is then open.
func (c *FigureComparer) twice(n int, a, b *Figure) bool {
	from, to, their, beyond := c.span(n)
	count := 0
	for i := from; i < to; i++ {
		if c.ours.figures[i].Value == a.Value {
			count++
		}
	}
	for k := their; k < beyond; k++ {
		if c.theirs.figures[k].Value == b.Value {
			count++
		}
	}
	return count > 2
}

// anotherCurrency reports whether the currencies are surely two.
func (c *FigureComparer) anotherCurrency(a, b *Figure) bool {
	x, y := a.Unit.String(), b.Unit.String()
	if x == "cent" || y == "cent" {
		return false
	}
	// “$” is the peso’s sign, too.
	return !(x == "peso" && y == "dollar" && c.o.Plain[b.UnitStart:b.UnitEnd] == "$")
}

// modified reports whether a unit is a square or cubic one, or one of several in a
// row, so that the table’s name for it is not all of it.
func (c *FigureComparer) modified(a, b *Figure) bool {
	first, last := c.t.Within(int(a.Start), int(a.UnitEnd))
	for i := max(first-1, 0); i < min(last+2, len(c.t.Tokens)); i++ {
		if squares.Has(c.t.Tokens[i].Hash) {
			return true
		}
	}
	_ = b
	return false
}

var squares = lexicon.SetOf("square sq cubic cu")

// judgeScale looks at two figures that differ by a power of ten.
func (c *FigureComparer) judgeScale(n int, a, b *Figure) {
	if a.Loose || b.Loose || a.Value.Digits == 0 {
		return
	}
	if a.Value.Magnitude() < 1 && b.Value.Magnitude() < 1 {
		if share := a.Unit.Dimension() == "share" && b.Unit.Dimension() == "share"; share && !a.Written && !b.Written && a.Value.Digits > 0 { // 5 % for 0.5 %
			c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
		}
		return // half and 0.5 and 50
	}
	scaled, theirs := a.Scale != Decimal{}, b.Scale != Decimal{}
	switch {
	case scaled && theirs && a.Number == b.Number:
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 95})
	case scaled && !theirs && !c.closed(b) && b.Value.Magnitude() < 4 && a.Number == b.Value:
		return // a scale of the original that no table has
	case scaled != theirs && (a.Written || b.Written) && !(a.Written && b.Written && a.Number == b.Number && a.Number.Magnitude() > 0):
		return // two of three million
	case scaled != theirs && a.Number == b.Number && a.Number.Digits > 0:
		if c.bareScale(a, b) {
			return
		}
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case scaled && theirs:
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case !a.Written && !b.Written && !scaled && !theirs && a.Count > 1 && b.Count > 1 && !a.Timed && !b.Timed:
		shift := a.Value.Magnitude() - b.Value.Magnitude()
		if (a.Value.Exp < 0) != (b.Value.Exp < 0) && (shift == 3 || shift == -3 || shift == 2 || shift == -2) {
			return // cents, tonnes, an engine of 1.6 or 1600
		}
		if shift == 3 && !c.closed(b) {
			return // a thousand that no table has
		}
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case scaled != theirs && !a.Written && !b.Written:
		if c.sharesScale(n, b) {
			return
		}
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 75})
	}
}

// sharesScale reports whether a figure of thousands may have the millions of another one of
// the sentence: no 60.000 millones, sino 95.000.
func (c *FigureComparer) sharesScale(n int, b *Figure) bool {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; g.Scale.Magnitude() >= 6 && g.Number.Magnitude() >= 3 && b.Value.Magnitude() >= 3 {
			return true
		}
	}
	return false
}

// closed reports whether a figure’s unit stands right behind it, so that no scale
// does.
func (c *FigureComparer) closed(b *Figure) bool {
	if b.UnitEnd > b.UnitStart && b.UnitStart > 0 && c.o.Plain[b.UnitStart:b.UnitEnd] == "milles" { // miles, or thousands spelled wrong
		return false
	}
	return b.Unit != 0 && b.UnitStart > b.Start && int(b.Last) < len(c.o.Tokens) && int32(c.o.Tokens[b.Last].Start) == b.UnitStart && c.o.Plain[b.UnitStart] != '$'
}

// bareScale reports whether the figure without a scale may be small change of a
// range that shares one.
func (c *FigureComparer) bareScale(a, b *Figure) bool {
	return a.Ordinal || b.Ordinal || a.Several || b.Several
}
