package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// words reports a number in words that is another than the original's: fourteen for
// forty. Number words come and go in translation far more than digits, so that both
// sides must have one figure left, of one kind, and nothing else. Left and right are
// the figures in digits that have no partner.
func (c *FigureComparer) words(n int, left, right []int32) {
	if len(left) > 0 || len(right) > 1 {
		return
	}
	from, to, their, beyond := c.span(n)
	i, k := c.ours.lone(from, to), c.theirs.lone(their, beyond)
	if i < 0 || k < 0 || len(right) == 1 && right[0] != k {
		return
	}
	a, b := &c.ours.figures[i], &c.theirs.figures[k]
	if a.bare() && b.bare() && a.Value != b.Value {
		c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 75})
		return
	}
	if !a.Written || !a.ofOneKind(b) || c.custom(a, b) || c.nearby(n, a, &c.theirs, false, false) || c.nearby(n, b, &c.ours, true, false) {
		return
	}
	if a.Value == b.Number { // six hundred for seiscientas mil
		if a.Value.Magnitude() > 0 && a.Scale == (Decimal{}) {
			c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
		}
		return
	}
	if left := c.unspelled(n, []int32{i}); len(left) == 0 {
		return
	}
	c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 75})
}

// lone gives the only figure among from to to-1 that has no partner; -1 where there is
// none or more than one.
func (s *figureSide) lone(from, to int32) int32 {
	found := int32(-1)
	for i := from; i < to; i++ {
		if g := &s.figures[i]; s.pair[i] >= 0 || g.Written && (g.Value == one || g.Value == Decimal{2, 0} || g.Value.Exp < 0) {
			continue // one and first, two and second, half come and go
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// ofOneKind reports whether two figures count alike, and neither may be the beginning of
// the other.
func (g *Figure) ofOneKind(o *Figure) bool {
	if g.Ordinal != o.Ordinal || !g.counting() || !o.counting() || g.begins(o) || o.begins(g) || g.Number == o.Value && g.Value != o.Value {
		return false
	}
	return g.Unit.Dimension() != "time" && o.Unit.Dimension() != "time" || g.Unit.is(o.Unit) // a fortnight is two weeks
}

// counting reports whether a figure counts three or more, and is a whole number.
func (g *Figure) counting() bool {
	return !g.Dated && !g.Loose && !g.Timed && !g.Year() && g.Value.Exp >= 0 && (g.Value.Magnitude() > 0 || g.Value.Digits > 2)
}

// begins reports whether one number is the beginning of the other: fifty of
// fifty-eight, whose end may be in a form that no table has.
func (g *Figure) begins(o *Figure) bool {
	a, b := g.Value.Float(), o.Value.Float()
	return g.Value.Exp > 0 && b > a && b-a < NewDecimal(1, int(g.Value.Exp)).Float()
}

// custom reports whether languages tell what one of two figures may be in their own
// ways: the time of day (halb sieben, half past six), a year at school, an age.
func (c *FigureComparer) custom(a, b *Figure) bool {
	if b.Value == (Decimal{24, 0}) || a.Value == (Decimal{24, 0}) {
		return true
	}
	for j := a.First; j < a.Last; j++ { // half a dozen, the quarter finals
		if h := c.t.Tokens[j].Hash; clockParts.Has(h) || h == hashQuarters || a.Several {
			return true
		}
	}
	if rest := c.o.Plain[b.End:]; strings.HasPrefix(rest, "代") || strings.HasPrefix(rest, "대") { // 10代, 10대: in their teens
		return true
	}
	if x, ok := a.Value.Whole(); ok && x > 999 && b.Value == NewDecimal(x%100, 0) { // the nineteen seventies, the 70s
		return true
	}
	if dozens, _ := b.Value.Times(Decimal{12, 0}); a.Value == dozens { // a word for them that no table has
		return true
	}
	if int(a.Last) < len(c.t.Tokens) && a.Ordinal && c.t.Tokens[a.Last].Hash == hashYear {
		return true // the sixth term
	}
	return c.clocked(a)
}

// clocked reports whether a number in words may be a time of day: six in the morning,
// half past six, at six.
func (c *FigureComparer) clocked(a *Figure) bool {
	at := func(j int32) *Token {
		if j < 0 || int(j) >= len(c.t.Tokens) {
			return &Token{}
		}
		return &c.t.Tokens[j]
	}
	before, next, third := at(a.First-1), at(a.Last), at(a.Last+2)
	switch {
	case a.Ordinal:
		return false
	case next.Hash == '-' && at(a.Last+1).Hash == hashSomethings, clockWords.Has(next.Hash), clockWords.Has(third.Hash) && next.Is(lexicon.Preposition), clockParts.Has(next.Hash), clockParts.Has(at(a.First - 2).Hash):
		return true
	}
	return clockOpeners.Has(before.Hash) && (next.Kind != Word || next.Is(lexicon.Function))
}

var hashYear, hashQuarters, hashSomethings = lexicon.Hash("year"), lexicon.Hash("quarters"), lexicon.Hash("somethings")

// clockWords stand beside times of day.
var clockWords = lexicon.SetOf("past morning afternoon evening night o'clock a.m. p.m. am pm noon midnight")

// clockOpeners stand before a time of day, and before much else.
var clockOpeners = lexicon.SetOf("at by past till until before after around from since to")

// bare reports whether a figure is a scale by itself: hundreds, thousands, millions.
func (g *Figure) bare() bool {
	return g.Written && g.Loose && !g.Ordinal && g.Value.Digits == 1 && g.Value.Magnitude() > 1
}
