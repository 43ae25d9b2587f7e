package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// changed pairs the figures that only one side has, and reports those that are
// surely one and another value. It gives those that are left.
func (c *FigureComparer) changed(n int, left, right []int32) (ours, theirs []int32) {
	alone := len(left) == 1 && len(right) == 1
	left, right = c.slips(n, left, right, alone)
	if len(left) == len(right) { // in order
		alone = alone || len(left) == 2 && c.lackDigits(left, right) // 18 to 19 for 8 à 9
		for m := range left {
			c.judgeChange(n, &c.ours.figures[left[m]], &c.theirs.figures[right[m]], alone)
		}
		return nil, nil
	}
	for _, i := range left {
		g := &c.ours.figures[i]
		m := c.counterpart(g, right)
		if m >= 0 {
			c.judgeChange(n, g, &c.theirs.figures[right[m]], false)
			right = append(right[:m:m], right[m+1:]...)
		}
	}
	return nil, nil // what is left is not sure to be missing or added
}

// lackDigits reports whether each figure of one side is the other’s without one digit.
func (c *FigureComparer) lackDigits(left, right []int32) bool {
	for m := range left {
		if a, b := &c.ours.figures[left[m]], &c.theirs.figures[right[m]]; !a.lacksDigit(b) && !b.lacksDigit(a) {
			return false
		}
	}
	return true
}

// slips judges the figures that look like slips for one of the others, and gives
// what is left.
func (c *FigureComparer) slips(n int, left, right []int32, alone bool) (ours, theirs []int32) {
	kept := left[:0]
	for _, i := range left {
		g := &c.ours.figures[i]
		best := -1
		for m, k := range right {
			o := &c.theirs.figures[k]
			if g.Digits == o.Digits && g.Count == o.Count && o.Value.Significant() > int(o.Count) { // “19 thousand” for 19 mil 500
				best = m
				break
			}
			if !g.slip(o) || !g.Unit.mayBe(o.Unit) {
				continue
			}
			if best >= 0 && c.theirs.figures[right[best]].Value != o.Value {
				if best = c.between(i, right); best < 0 || !g.slip(&c.theirs.figures[right[best]]) {
					best = -1
				}
				break
			}
			if best < 0 {
				best = m
			}
		}
		if best < 0 {
			kept = append(kept, i)
			continue
		}
		c.judgeChange(n, g, &c.theirs.figures[right[best]], alone)
		right = append(right[:best:best], right[best+1:]...)
	}
	return kept, right
}

// between finds the figure that stands between the partners of those before and behind
// one of ours; -1 where there is none.
func (c *FigureComparer) between(i int32, right []int32) int {
	for m, k := range right {
		if i > 0 && k > 0 && c.ours.pair[i-1] == k-1 || int(i)+1 < len(c.ours.pair) && c.ours.pair[i+1] == k+1 {
			return m
		}
	}
	return -1
}

// counterpart gives the figure that this one should be: the only one of as many
// digits, or the only one left that is akin. It is -1 where none is that likely.
func (c *FigureComparer) counterpart(g *Figure, list []int32) int {
	best := -1
	for m, k := range list {
		if c.theirs.figures[k].Count == g.Count {
			if best >= 0 {
				return -1
			}
			best = m
		}
	}
	if best < 0 && len(list) == 1 && g.akin(&c.theirs.figures[list[0]]) {
		best = 0
	}
	return best
}

// akin reports whether one figure may be a slip for the other: they have as many
// digits, or nearly as many significant ones.
func (g *Figure) akin(o *Figure) bool {
	x, y := g.Value.Significant(), o.Value.Significant()
	if o.Year() && g.Count == 2 && g.Digits != o.Digits%100 { // 1950-53
		return g.Digits/10 == o.Digits%100/10 || g.Digits%10 == o.Digits%10
	}
	return g.Count == o.Count || min(g.Count, o.Count) > 1 && max(x, y) <= min(x, y)+1
}

// slip reports whether two figures have as many digits, and differ in one of them
// or in the order of two neighbours.
func (g *Figure) slip(o *Figure) bool {
	x, y := g.Digits, o.Digits
	if g.Count != o.Count { // 506 thousand, 500 000
		d := int(g.Value.Exp) - int(o.Value.Exp)
		if g.Scale == o.Scale || g.Value.Magnitude() != o.Value.Magnitude() || d > 9 || d < -9 {
			return false
		}
		x, y = g.Value.Digits*power(d), o.Value.Digits*power(-d)
	}
	differ, before := 0, [2]uint64{}
	swapped := false
	for ; x > 0 || y > 0; x, y = x/10, y/10 {
		a, b := x%10, y%10
		if a != b {
			differ++
			swapped = differ == 2 && before == [2]uint64{b, a}
		}
		before = [2]uint64{a, b}
	}
	return differ == 1 || differ == 2 && swapped
}

// lacksDigit reports whether a figure is the other without one digit: 8 of 18, 235 of 2035.
func (g *Figure) lacksDigit(o *Figure) bool {
	if g.Count+1 != o.Count || g.Scale != o.Scale || g.Number != NewDecimal(g.Digits, 0) || o.Number != NewDecimal(o.Digits, 0) {
		return false
	}
	for p := uint64(1); p <= o.Digits; p *= 10 {
		if o.Digits/(p*10)*p+o.Digits%p == g.Digits {
			return true
		}
	}
	return false
}

// judgeChange reports two figures that should be one.
func (c *FigureComparer) judgeChange(n int, a, b *Figure, alone bool) {
	d := FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85}
	if !a.Unit.is(b.Unit) && a.Unit != 0 && b.Unit != 0 {
		factor := b.Unit.Per(a.Unit)
		if factor == 0 || a.Unit.Dimension() == "time" {
			if a.Unit.Dimension() != b.Unit.Dimension() && !a.slip(b) || a.Unit.Money() || a.Unit.Dimension() == "time" {
				return
			}
		} else if alone && !a.Loose && !b.Loose { // converted, and wrong
			d.Fault, d.Confidence = UnitChanged, 80
			d.Expected = about(b.Value.Float()*factor, a.Value)
			c.report(d)
			return
		} else if !a.slip(b) {
			return
		}
	}
	if a.Unit != 0 && a.Unit == b.Unit && alone && a.keptUnit(b) {
		d.Fault, d.Confidence = UnitChanged, 85
		c.report(d)
		return
	}
	if a.Year() != b.Year() && !a.slip(b) && a.Count == b.Count {
		return
	}
	if a.Timed != b.Timed && a.Count != b.Count || (a.Unit == 0) != (b.Unit == 0) && max(a.Unit, b.Unit).Dimension() != "time" && !a.slip(b) && a.factored(b) {
		return
	}
	if !a.akin(b) && !a.slip(b) && !(alone && (a.lacksDigit(b) || b.lacksDigit(a))) || c.imperial(a, b) {
		return
	}
	if a.slip(b) {
		d.Confidence = 95
	}
	c.report(d)
}

// years reports a year that one side tells with its month and the other by itself, where
// one is a slip for the other: in March 3014, od března roku 2014. The rule on dates
// sees dates on both sides alone.
func (c *FigureComparer) years(n int) {
	from, to, their, beyond := c.span(n)
	i, k := c.ours.leftYear(from, to), c.theirs.leftYear(their, beyond)
	if i < 0 || k < 0 {
		return
	}
	a, b := &c.ours.figures[i], &c.theirs.figures[k]
	if a.Dated != b.Dated && a.slip(b) && (a.Year() || b.Year()) && !c.nearby(n, a, &c.theirs, false, true) {
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85})
	}
}

// leftYear gives the one figure of four digits that has no partner; -1 where there is
// none or more.
func (s *figureSide) leftYear(from, to int32) int32 {
	found := int32(-1)
	for i := from; i < to; i++ {
		if g := &s.figures[i]; s.pair[i] < 0 && g.Count == 4 && !g.Written && g.Value == NewDecimal(g.Digits, 0) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// about writes a float with as many digits as another figure has, two at least.
func about(f float64, like Decimal) Decimal {
	exp := 0
	for f >= 1e6 {
		f /= 10
		exp++
	}
	for f > 0 && f < 1e5 && exp > -30 {
		f *= 10
		exp--
	}
	return NewDecimal(uint64(f+0.5), exp).Rounded(max(2, like.Significant()))
}

// keptUnit reports whether the value was converted and the unit kept: 100 km for
// 160 km.
func (g *Figure) keptUnit(o *Figure) bool {
	if g.Unit.Dimension() == "time" || o.Value.Significant() < 2 {
		return false
	}
	for n := range unitNames() {
		if u := Unit(n); u != g.Unit && u.Dimension() != "time" {
			if f := u.Per(g.Unit); f > 0.2 && f < 5 && (tight(g.Value, o.Value.Float()*f) || tight(g.Value, o.Value.Float()/f)) {
				return true
			}
		}
	}
	return false
}

// factored reports whether one figure may be the other in another unit, where one
// of the units is unknown.
func (g *Figure) factored(o *Figure) bool {
	if g.Value.Significant() < 2 && o.Value.Significant() < 2 {
		return false
	}
	a, b := g.Value.Float(), o.Value.Float()
	for _, f := range [...]float64{1.609, 2.471, 3.281, 2.205, 3.785, 2.54, 1.102} {
		if x := a / b / f; x > 0.96 && x < 1.04 {
			return true
		}
		if x := b / a / f; x > 0.96 && x < 1.04 {
			return true
		}
	}
	return false
}

func tight(d Decimal, want float64) bool {
	gap := d.Float() - want
	return gap < want*0.01 && gap > -want*0.01
}

// imperial reports whether the translation counts in a unit that translators
// convert to, and the original not in the same: the figure may be a conversion. One of
// two digits and more that is the original's but for a digit, and no conversion of it,
// is a slip.
func (c *FigureComparer) imperial(a, b *Figure) bool {
	if a.Unit != 0 && a.Unit.is(b.Unit) {
		return false
	}
	if a.Count > 1 && a.slip(b) && !a.factored(b) && !a.heat(b) {
		return false
	}
	i := int(a.Last)
	if i < len(c.t.Tokens) && c.t.Tokens[i].Hash == '-' {
		i++
	}
	return i < len(c.t.Tokens) && (imperialUnits.Has(c.t.Tokens[i].Hash) || i+1 < len(c.t.Tokens) && imperialUnits.Has(c.t.Tokens[i+1].Hash)) || a.Unit != 0 && imperialUnits.Has(lexicon.Key(c.t.Plain[a.UnitStart:a.UnitEnd]))
}

// imperialUnits are units that translators convert to.
var imperialUnits = lexicon.SetOf("mile miles mph foot feet ft inch inches yard yards pound pounds lb lbs ounce ounces acre acres gallon gallons degrees fahrenheit f")

// missing reports a figure of the original that has no counterpart.
func (c *FigureComparer) missing(n int, k int32) {
	b := &c.theirs.figures[k]
	if !c.surelyMissing(n, b) {
		return
	}
	from, to, _, _ := c.span(n)
	if i := c.slipOf(b, from, to, &c.ours, Unit.mayBe); i >= 0 {
		c.judgeChange(n, &c.ours.figures[i], b, false)
		return
	}
	c.report(FigureDifference{Fault: FigureMissing, Theirs: *b, Link: n, Confidence: 75})
}

// added reports a figure that only the translation has.
func (c *FigureComparer) added(n int, i int32) {
	a := &c.ours.figures[i]
	if !c.surelyAdded(n, a) {
		return
	}
	_, _, their, beyond := c.span(n)
	if k := c.slipOf(a, their, beyond, &c.theirs, Unit.mayBe); k >= 0 {
		c.judgeChange(n, a, &c.theirs.figures[k], false)
		return
	}
	c.report(FigureDifference{Fault: FigureAdded, Ours: *a, Link: n, Confidence: 75})
}

// beside finds the figure of the original that the translation gives in two units,
// the first of them wrong: 303 km (190 miles) for 300 km. The converted one was
// paired in its place.
func (c *FigureComparer) beside(n int, left []int32) []int32 {
	_, _, their, beyond := c.span(n)
	kept := left[:0]
next:
	for _, i := range left {
		a := &c.ours.figures[i]
		for k := their; k < beyond; k++ {
			b, m := &c.theirs.figures[k], c.theirs.pair[k]
			if m >= 0 && a.Unit != 0 && a.Unit == b.Unit && (a.slip(b) || a.Count > 1 && a.akin(b)) && c.ours.figures[m].Unit != b.Unit && c.ours.figures[m].Value != b.Value && c.ours.figures[m].converted(b) {
				c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85})
				continue next
			}
		}
		kept = append(kept, i)
	}
	return kept
}
