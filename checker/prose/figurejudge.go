package prose

import (
	"cmp"
	"slices"
	"strings"
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
	_, cues := c.cuesIn(n)
	if from < to {
		c.bounds(n)
	}
	if cues&cueSpan != 0 {
		c.spans(n)
		c.terms(n)
		c.manySpans(n)
	}
	if cues&(cueSpan|cueRate) != 0 {
		c.rates(n)
	}
	if from < to { // as in two sentences of five: these begin with a figure of ours
		c.contraries(n)
		c.decades(n)
		c.ages(n)
		c.fractions(n)
		c.halves(n)
		c.eras(n)
		c.ranks(n)
		c.folds(n)
		c.heats(n)
		c.belows(n)
		c.agos(n)
		c.turned(n)
		c.times(n)
		c.durations(n)
		c.seasons(n)
		c.dayNumbers(n)
	}
	if c.occasionsTold {
		c.occasions(n)
	}
	c.whens(n, cues)
	if c.rulersTold {
		c.rulers(n)
	}
	if cues&cueMultiple != 0 {
		c.multiples(n)
	}
	var here, there [mostFigures]int32
	left, right := here[:0], there[:0]
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; c.ours.pair[i] < 0 && !g.Written && !g.Dated && !c.nearby(n, g, &c.theirs, false, c.slipped(g, their, beyond, &c.theirs)) {
			left = append(left, i)
		}
	}
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; c.theirs.pair[k] < 0 && !g.Written && !g.Dated && (c.misread(g, left) || !c.nearby(n, g, &c.ours, true, false)) {
			right = append(right, k)
		}
	}
	left = c.beside(n, c.unspelled(n, left))
	c.words(n, left, right)
	right = slices.DeleteFunc(right, func(k int32) bool { return c.reported(n, &c.theirs.figures[k]) })
	if from < to {
		c.fewCounts(n)
	}
	c.plurals(n, cues)
	if c.ours.dated || c.theirs.dated {
		c.years(n)
	}
	right = c.dropped(n, left, right)
	if c.theirs.dated {
		c.droppedDays(n)
	}
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
		if len(right) == 0 {
			c.unwritten(n)
		}
	}
	if len(right) == 0 && len(left) <= 2 {
		for _, i := range left {
			if a := &c.ours.figures[i]; !slices.ContainsFunc(c.differences, func(d FigureDifference) bool { return d.Link == n && d.Ours.Start == a.Start }) {
				c.added(n, i)
			}
		}
	}
}

// reported reports whether a figure of the original was found to be changed already.
func (c *FigureComparer) reported(n int, b *Figure) bool {
	return slices.ContainsFunc(c.differences, func(d FigureDifference) bool {
		return d.Link == n && d.Theirs.Start == b.Start && d.Theirs.End == b.End
	})
}

// misread reports whether one of our figures that are told nowhere in the original looks
// like a slip for this one.
func (c *FigureComparer) misread(g *Figure, left []int32) bool {
	return slices.ContainsFunc(left, func(i int32) bool { o := &c.ours.figures[i]; return g.slip(o) && g.Unit.mayBe(o.Unit) })
}

// slipped reports whether the figure looks like a slip for one of the other side's
// that has no partner and the same unit.
func (c *FigureComparer) slipped(g *Figure, from, to int32, s *figureSide) bool {
	return c.slipOf(g, from, to, s, Unit.is) >= 0
}

// slipOf gives the first figure of the other side that has no partner, that this one
// looks like a slip for and whose unit goes with its own; -1 where there is none.
func (c *FigureComparer) slipOf(g *Figure, from, to int32, s *figureSide, goes func(Unit, Unit) bool) int32 {
	for k := from; k < to; k++ {
		if o := &s.figures[k]; s.pair[k] < 0 && !o.Written && !o.Dated && g.slip(o) && goes(g.Unit, o.Unit) {
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

// clockPart reports whether the figure is a part of what the other tells as a time: 13 min
// 10 for 13:10, 15: 30 for 15时30分.
func (g *Figure) clockPart(o *Figure) bool {
	return o.Timed && (o.Count > 2 && g.Unit.Dimension() == "time" || o.Count <= 2 && o.Minute > 0) && (g.Value == NewDecimal(uint64(o.Hour), 0) || g.Value == NewDecimal(uint64(o.Minute), 0))
}

// sameDigits reports whether two figures are one but for the power of ten. One digit
// in words says too little for that: “three” is not 300.
func (g *Figure) sameDigits(o *Figure) bool {
	if g.Value.Digits != o.Value.Digits || g.Value.Digits == 0 {
		return false
	}
	if g.Written && g.Value.Exp < 0 && !o.Written || o.Written && o.Value.Exp < 0 && !g.Written { // half and 50 percent
		return (g.Unit.Dimension() == "share" || o.Unit.Dimension() == "share") || g.Value.Exp < 0 && o.Value.Exp < 0
	}
	if g.Written && o.Written && (g.Value.Exp < 0) != (o.Value.Exp < 0) { // half and fifty, but not five
		apart := g.Value.Magnitude() - o.Value.Magnitude()
		return apart == 2 || apart == -2
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
	_, _, their, beyond := c.span(n)
	here, past := c.o.Sentences[l.OriginalFirst].First, c.o.Sentences[l.Beyond-1].Last
	first, last := here, past
	if spaced(c.language) {
		first = c.o.Sentences[max(int(l.OriginalFirst)-1, 0)].First
		last = c.o.Sentences[min(int(l.Beyond), len(c.o.Sentences)-1)].Last
	}
	if last-first > 2000 {
		return left[:0]
	}
	c.deepen(first, last)
	kept := left[:0]
	for _, i := range left {
		g := &c.ours.figures[i]
		strict := c.slipped(g, their, beyond, &c.theirs)
		found := false
		for k := range c.deep {
			if d := &c.deep[k]; d.Written && g.loosely(d) && !(strict && (g.Value != d.Value || d.First < here || d.First >= past)) && !c.taken(d) && (d.Value != one || d.Ordinal || !spaced(c.language)) {
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
		if c.theirs.pair[k] >= 0 || !o.Written || o.Value == one && !o.Ordinal { // an article
			continue
		}
		if found >= 0 || o.Ordinal || o.Loose || o.Value.Digits == 0 || o.Value.Exp < 0 || g.Unit == 0 || !g.Unit.is(o.Unit) {
			return false
		}
		found = k
	}
	if k := len(c.differences) - 1; k >= 0 && c.differences[k].Link == n && c.differences[k].Ours.Start == g.Start && c.differences[k].Confidence > 70 { // as a number in words
		return true
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

// report files a difference, but for one only of how the languages tell a figure.
func (c *FigureComparer) report(d FigureDifference) {
	if !c.idiomatic(&d) {
		c.differences = append(c.differences, d)
	}
}
