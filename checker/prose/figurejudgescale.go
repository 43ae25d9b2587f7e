package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// judgePair looks at scale, unit and currency of two figures of one value, or of
// one value but for the power of ten.
func (c *FigureComparer) judgePair(n int, a, b *Figure) {
	if a.Dated || b.Dated {
		return
	}
	if a.roundedElse(b) {
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85})
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
	if end := c.points(a, b); end > 0 {
		c.report(FigureDifference{Fault: FigureChanged, Ours: Figure{First: a.First, Last: a.Last, Start: a.UnitStart, End: end, Hour: -1}, Theirs: *b, Link: n, Confidence: 80, English: "percent"})
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
		if f := a.Unit.Per(b.Unit); (a.Value != one || !a.Written && !b.Written || a.Unit.Dimension() == "length" && (f > 5 || f < 0.2)) && (f > 1.2 || f < 0.83) && !c.modified(a) { // a yard is about a metre
			c.report(FigureDifference{Fault: UnitChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85})
		}
	}
}

// points gives the byte behind the percentage points that the translation tells for what the original has in percent;
// 0 where it tells none.
func (c *FigureComparer) points(a, b *Figure) int32 {
	if a.Unit.Dimension() != "share" || a.Unit != b.Unit || a.UnitStart < a.Start || b.UnitStart < b.Start || !spaced(c.language) {
		return 0
	}
	_, end := c.t.Within(int(a.UnitStart), int(a.UnitEnd))
	if end >= len(c.t.Tokens) || !pointWords.Has(c.t.Tokens[end].Hash) {
		return 0
	}
	for i := max(a.First-12, 0); i < a.First; i++ {
		if c.t.Tokens[i].Hash == hashMargin { // of error, which both are said of
			return 0
		}
	}
	_, j := c.o.Within(int(b.UnitStart), int(b.UnitEnd))
	for i := int(b.Last); i < min(j+3, len(c.o.Tokens)); i++ {
		if prefixed(strings.ToLower(c.o.Word(i)), pointStems) {
			return 0
		}
	}
	return int32(c.t.Tokens[end].End())
}

var (
	hashMargin = lexicon.Hash("margin")
	pointWords = lexicon.SetOf("point points")
)

// pointStems are how the words for a point begin, and for a percentage point in one word. Where it is in short, no percent is read.
const pointStems = "pkt point pont prozentp procente procentp punct punkt punt bod пункт puan poäng μονάδ נקוד نقط نقاط"

// roundedElse reports whether a figure is the other one rounded, but for the power of ten: 535 trillion for
// 5兆3529億.
func (g *Figure) roundedElse(o *Figure) bool {
	n := g.Value.Significant()
	return n > 2 && n < o.Value.Significant() && g.Scale != (Decimal{}) && !g.Loose && !o.Loose && g.Unit != 0 && g.Unit.is(o.Unit) && g.Value.Magnitude() != o.Value.Magnitude() && o.Value.Rounded(n).Digits == g.Value.Digits
}

// twice reports whether another figure of the link has the same value, and no partner in the
// same unit: which of the units belongs to which is then open, but for units that neither may be. Of two without a unit, both in words or
// both in digits, it is not.
func (c *FigureComparer) twice(n int, a, b *Figure) bool {
	from, to, their, beyond := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if k := c.ours.pair[i]; g != a && g.Value == a.Value && !g.otherDimension(b) && (k < 0 || !g.sameUnit(&c.theirs.figures[k])) {
			return true
		}
	}
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if i := c.theirs.pair[k]; g != b && g.Value == b.Value && !g.otherDimension(a) && (i < 0 || !g.sameUnit(&c.ours.figures[i])) {
			return true
		}
	}
	return false
}

// sameUnit reports whether two figures are in one unit, or both in none and written alike.
func (g *Figure) sameUnit(o *Figure) bool {
	return g.Unit.is(o.Unit) && (g.Unit != 0 || g.Written == o.Written)
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

// modified reports whether a unit is a cubic one, so that the table’s name for it is not all of it.
func (c *FigureComparer) modified(a *Figure) bool {
	first, last := c.t.Within(int(a.Start), int(a.UnitEnd))
	for i := max(first-1, 0); i < min(last+2, len(c.t.Tokens)); i++ {
		if cubes.Has(c.t.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

var cubes = lexicon.SetOf("cubic cu")

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
	case scaled && !theirs && a.Scale.Magnitude() > 2 && !c.closed(b) && b.Value.Magnitude() < 4 && a.Number == b.Value:
		return // a scale of the original that no table has
	case scaled && a.Written && !theirs && !b.Written && b.Value.Magnitude() > 3 && !c.sharesScale(n, b): // six thousand for 600.000
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case scaled && !theirs && b.Written && !a.Written && !b.Derived && !b.Loose && b.Value.Magnitude() > 2 && c.whole(b): // 10 million for tienduizend
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case theirs && !scaled && b.Written && !a.Written && !b.Derived && a.Value.Magnitude() > 2 && b.Value.Magnitude() > 2 && c.whole(b): // 30,000 for tři tisíce
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case scaled != theirs && (a.Written || b.Written) && !(a.Written && b.Written && a.Number == b.Number && a.Number.Magnitude() > 0):
		return // two of three million
	case scaled != theirs && a.Number == b.Number && a.Number.Digits > 0:
		if c.bareScale(a, b) {
			return
		}
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case scaled && theirs && a.Scale == b.Scale && (a.Value.Exp-b.Value.Exp)%3 != 0 && !a.Written && !b.Written: // 595 million for 59,5 millones
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 90})
	case scaled && theirs:
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case a.Unit.Dimension() == "share" && a.Unit == b.Unit && !a.Written && !b.Written && !scaled && !theirs: // 30 % for 3 %
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case !a.Written && !b.Written && !scaled && !theirs && a.Count > 1 && b.Count > 1 && !a.Timed && !b.Timed:
		shift := a.Value.Magnitude() - b.Value.Magnitude()
		if (a.Value.Exp < 0) != (b.Value.Exp < 0) && (shift == 3 || shift == -3 || shift == 2 || shift == -2) && !alikeUnits(a.Unit, b.Unit) {
			return // cents, tonnes, an engine of 1.6 or 1600
		}
		if shift == 3 && !c.closed(b) {
			return // a thousand that no table has
		}
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case a.Written && b.Written && !scaled && !theirs && !a.Derived && !b.Derived && a.Value.Magnitude() > 1 && b.Value.Magnitude() > 1: // two hundred for duemila
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case (!spaced(c.language) || !theirs && !b.Derived && !b.Loose && (b.Value.Digits > 10 || b.Value.Magnitude() > 2 && c.whole(b)) && a.Unit.is(b.Unit)) && b.Written && !a.Written && !scaled && (a.Value.Significant() > 1 || b.Value.Magnitude() > 2): // 350,000 for 三百五十万, 120 for twaalf
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
	case scaled != theirs && !a.Written && !b.Written:
		if c.sharesScale(n, b) {
			return
		}
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 75})
	}
}

// alikeUnits reports whether two units are one, or as good as one: tons and tonnes.
func alikeUnits(a, b Unit) bool {
	per := a.Per(b)
	return a != 0 && b != 0 && (a.is(b) || per > 0.8 && per < 1.25)
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
	return b.Unit != 0 && b.UnitStart > b.Start && int(b.Last) < len(c.o.Tokens) && int32(c.o.Tokens[b.Last].Start) == b.UnitStart && c.o.Plain[b.UnitStart] != '$'
}

// whole reports whether no scale that a table lacks can stand behind a figure of the original: what it counts does, or
// nothing that could be one.
func (c *FigureComparer) whole(b *Figure) bool {
	if c.closed(b) || c.counts(b) || int(b.Last) >= len(c.o.Tokens) {
		return true
	}
	t := &c.o.Tokens[b.Last]
	return t.Kind != Word || lexicon.FunctionLanguages(t.Hash) != 0
}

// bareScale reports whether the figure without a scale may be small change of a
// range that shares one.
func (c *FigureComparer) bareScale(a, b *Figure) bool {
	return a.Ordinal || b.Ordinal || a.Several || b.Several
}
