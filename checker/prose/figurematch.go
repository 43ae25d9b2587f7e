package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// FigureFault says how a figure of the translation differs from the original's.
type FigureFault uint8

// The ways in which figures differ.
const (
	FigureChanged FigureFault = iota // another value
	FigureMissing                    // in the original alone
	FigureAdded                      // in the translation alone
	ScaleChanged                     // million for billion
	UnitChanged                      // the unit is another, or was kept while the value was converted
	CurrencyChanged
)

// FigureDifference is a figure that is not the original's.
type FigureDifference struct {
	Fault      FigureFault
	Ours       Figure  // of the translation; zero where it is missing
	Theirs     Figure  // of the original; zero where it was added
	Link       int     // among the alignment's
	Confidence uint8   // per cent
	Gap        int32   // of one that is missing, the token behind its place where that shows; 0 elsewhere
	Expected   Decimal // of a unit converted wrong: what it should be; nought elsewhere
	English    string  // how English tells what the original has; "" where Theirs does
}

// FigureComparer compares the figures of a translation with its original's. It may
// be used again for the next story, and its memory then is, too.
type FigureComparer struct {
	t, o        *Facts
	language    string
	links       []Link
	ours        figureSide
	theirs      figureSide
	differences []FigureDifference
	deep        []Figure

	rulersTold, occasionsTold bool // by the translation, anywhere
	cues                      []cue
}

// figureSide is the figures of one text by sentence, and what each is paired with.
type figureSide struct {
	figures []Figure
	first   []int32 // by sentence, and one more
	pair    []int32 // the figure of the other side; -1 where there is none
	dated   bool    // some of them were seen to belong to dates
}

func (s *figureSide) read(f *Facts, language string) {
	s.figures, s.first, s.pair, s.dated = s.figures[:0], s.first[:0], s.pair[:0], false
	// All at once: “150 Mio. Euro” may look like two sentences.
	s.figures = f.ReadFigures(language, 0, int32(len(f.Tokens)), false, s.figures)
	n, kept := 0, 0
	for _, sentence := range f.Sentences {
		s.first = append(s.first, int32(kept))
		from := kept
		for ; n < len(s.figures) && s.figures[n].First < sentence.Last; n++ {
			s.figures[kept] = s.figures[n]
			kept++
		}
		if kept > from {
			for _, d := range f.Dates(language, sentence.First, sentence.Last) {
				start, end := d.Span()
				for k := from; k < kept && !d.Weak; k++ {
					g := &s.figures[k]
					within := g.First < d.Last && d.First < g.Last
					if within && f.Tokens[g.First].Kind == Word && !spaced(language) { // one word may tell much else
						within = int(g.Start) < end && start < int(g.End)
					}
					g.Dated = g.Dated || within
					s.dated = s.dated || g.Dated
				}
				kept = from + len(d.dropWeekday(s.figures[from:kept]))
			}
		}
	}
	s.figures = s.figures[:kept]
	s.first = append(s.first, int32(kept))
	for range s.figures {
		s.pair = append(s.pair, -1)
	}
}

// most is how many figures of a link are compared. A table has more, and its order
// says more than its values.
const mostFigures = 16

// Compare gives the figures that differ.
func (c *FigureComparer) Compare(t, o *Facts, a *Alignment, language string) []FigureDifference {
	c.t, c.o, c.language, c.links = t, o, language, a.Links
	c.differences = c.differences[:0]
	c.ours.read(t, "en")
	c.theirs.read(o, language)
	c.readCues()
	c.rulersTold, c.occasionsTold = c.anyRuler(), c.anyOccasion()
	for n := range c.links {
		c.match(n)
	}
	for n := range c.links {
		c.judge(n)
	}
	return c.differences
}

// span gives the figures of a link, from and to on each side.
func (c *FigureComparer) span(n int) (from, to, their, beyond int32) {
	l := c.links[n]
	return c.ours.first[l.First], c.ours.first[l.Last], c.theirs.first[l.OriginalFirst], c.theirs.first[l.Beyond]
}

// The degrees of likeness, the surest first.
const (
	alikeInAll     = iota // value and unit
	alikeInMeasure        // but that one is written in words
	alikeInValue
	alikeInReading // another reading, a time of day, a year in two digits
	alikeConverted // in another unit, or rounded
	alikeInNumeral // two weeks and two months
	alikeInNumber  // but for the scale word
	alikeInDigits  // but for the power of ten
	alikeInOne     // 1 and an article
	unlike
)

// match pairs the figures of a link, the likest first.
func (c *FigureComparer) match(n int) {
	from, to, their, beyond := c.span(n)
	if from == to || their == beyond || to-from > mostFigures || beyond-their > mostFigures {
		return
	}
	c.scores(n, from, to, their, beyond)
	if to-from == beyond-their { // in their places first, so that of two equal ones the right one is left
		for m := range to - from {
			if a, b := &c.ours.figures[from+m], &c.theirs.figures[their+m]; c.free(from+m, their+m) && a.Value == b.Value && a.Unit.is(b.Unit) && a.Ordinal == b.Ordinal {
				c.pair(from+m, their+m)
			}
		}
	} else {
		c.inOrder(from, to, their, beyond)
	}
	for degree := range unlike {
		left := false
		for i := from; i < to; i++ {
			if c.ours.pair[i] >= 0 {
				continue
			}
			if degree >= alikeInDigits && c.slipped(&c.ours.figures[i], their, beyond, &c.theirs) {
				left = true
				continue
			}
			best := int32(-1)
			for k := their; k < beyond; k++ {
				if degree >= alikeInDigits && c.slipped(&c.theirs.figures[k], from, to, &c.ours) {
					continue
				}
				if c.theirs.pair[k] >= 0 || !c.alike(&c.ours.figures[i], &c.theirs.figures[k], degree) {
					continue
				}
				if c.ours.figures[i].Ordinal == c.theirs.figures[k].Ordinal {
					best = k
					break
				} else if best < 0 { // 3 of its third
					best = k
				}
			}
			if best >= 0 {
				c.ours.pair[i], c.theirs.pair[best] = best, i
			}
			left = left || c.ours.pair[i] < 0
		}
		if !left {
			break
		}
	}
}

// free reports whether neither of two figures has a partner.
func (c *FigureComparer) free(i, k int32) bool { return c.ours.pair[i] < 0 && c.theirs.pair[k] < 0 }

// alike reports whether two figures are alike to a degree.
func (c *FigureComparer) alike(a, b *Figure, degree int) bool {
	if a.Written && !a.Dated && !a.Ordinal && b.Dated && !b.Written && !(b.Timed && b.Minute == 0) { // six times since June, 6월부터
		return false
	}
	switch degree {
	case alikeInAll:
		return a.Value == b.Value && a.Unit.is(b.Unit) && a.Written == b.Written && a.Ordinal == b.Ordinal
	case alikeInMeasure:
		return a.Value == b.Value && a.Unit != 0 && a.Unit.is(b.Unit)
	case alikeInValue:
		return a.Value == b.Value && (a.Value != one || a.Written == b.Written) && a.Timed == b.Timed && !a.otherSpan(b) && !a.otherDimension(b)
	case alikeInOne:
		return a.Value == b.Value
	case alikeInReading:
		return a.readAlike(b)
	case alikeInNumeral:
		return a.Value == b.Value && (a.otherSpan(b) || a.otherDimension(b))
	case alikeConverted:
		return a.converted(b) || c.rounded(a, b)
	case alikeInNumber:
		return a.rescaled(b) && a.Count > 1
	}
	return a.sameDigits(b) || a.roundedElse(b)
}

// otherSpan reports whether two figures count two units of time: two weeks for dos meses, where quince días may
// be the two weeks.
func (g *Figure) otherSpan(o *Figure) bool {
	return g.Unit.Dimension() == "time" && o.Unit.Dimension() == "time" && !g.Unit.is(o.Unit)
}

// otherDimension reports whether two figures count in units of two dimensions: two days for שני קילומטרים, beside two miles.
func (g *Figure) otherDimension(o *Figure) bool {
	return g.Unit != 0 && o.Unit != 0 && g.Unit.Dimension() != o.Unit.Dimension() && !(g.Unit.money() && o.Unit.money())
}

// readAlike reports whether two figures have one value in some reading of either:
// the other one, the same time of day, the same year in two digits or four, a
// century by its number and by its years.
func (g *Figure) readAlike(o *Figure) bool {
	switch {
	case g.rescaled(o):
		return false
	case g.HasOther() && (g.Other == o.Value || g.Other == o.Other), o.HasOther() && o.Other == g.Value:
		return true
	case g.SameTime(o):
		return true
	case g.Count == 2 && o.Count == 4 && o.Digits%100 == g.Digits && o.Value.Exp >= 0, g.Count == 4 && o.Count == 2 && g.Digits%100 == o.Digits && g.Value.Exp >= 0:
		return true
	case g.Written && o.Count == 4 && o.Year() && g.Value == NewDecimal(o.Digits%100, 0) && g.Value.Magnitude() == 1: // the eighties
		return true
	case o.Written && g.Count == 4 && g.Several && o.Value == NewDecimal(g.Digits%100, 0) && o.Value.Magnitude() == 1:
		return true
	}
	return g.century(o) || o.century(g)
}

// rescaled reports whether two figures have one number, each by the customs of its
// language, and another scale: 2.6 thousand for 2,6 Millionen.
func (g *Figure) rescaled(o *Figure) bool {
	return g.Count == o.Count && g.Number == o.Number && g.Scale != o.Scale && g.ScaleEnd > 0 && o.ScaleEnd > 0
}

// century reports whether the figure is the years of a century that the other
// numbers: 1800s and 19th.
func (g *Figure) century(o *Figure) bool {
	n, ok := o.Value.Whole()
	return g.Count == 4 && g.Several && ok && n > 1 && n < 22 && (n-1)*100 == g.Digits/100*100
}

// converted reports whether two figures are one measure in two units.
func (g *Figure) converted(o *Figure) bool {
	factor := o.Unit.Per(g.Unit)
	if g.Unit == o.Unit || factor == 0 {
		return g.Unit != 0 && o.Unit != 0 && g.Unit.Dimension() == "heat" && o.Unit.Dimension() == "heat" && g.heat(o)
	}
	want := o.Value.Float() * factor
	if g.Written && g.Value == one || o.Written && o.Value == one { // a year, which is not seven months
		gap := g.Value.Float() - want
		return gap <= want*0.05 && gap >= -want*0.05
	}
	if have := g.Value.Float(); have > 1.3*want || want > 1.3*have { // nine miles for ten kilometres
		return false
	}
	return near(g.Value, want) || near(o.Value, g.Value.Float()/factor)
}

// heat reports whether two temperatures are one in degrees Celsius and Fahrenheit,
// or how many degrees more or less.
func (g *Figure) heat(o *Figure) bool {
	a, b := g.Value.Float(), o.Value.Float()
	for range 2 {
		for _, want := range [...]float64{a*1.8 + 32, a * 1.8, -a*1.8 + 32} {
			gap, most := b-want, max(want*0.08, 3)
			if want == a*1.8 { // six degrees more are no conversion of four
				most = max(want*0.08, 0.6)
			}
			if gap < most && gap > -most {
				return true
			}
		}
		a, b = b, a
	}
	return false
}

// near reports whether a figure is a value up to its own rounding and a little
// more: translators round twice.
func near(d Decimal, want float64) bool {
	have := d.Float()
	step := 0.6
	for e := d.Exp; e > 0 && e < 100; e-- {
		step *= 10
	}
	for e := d.Exp; e < 0 && e > -100; e++ {
		step /= 10
	}
	gap := have - want
	if gap < 0 {
		gap = -gap
	}
	return gap <= step || gap <= want*0.04
}

// rounded reports whether the translation says roughly what the original says
// precisely.
func (c *FigureComparer) rounded(a, b *Figure) bool {
	if a.Written && b.Year() || a.Value.Significant() >= b.Value.Significant() || b.Value.Significant() < 2 || a.Value.Magnitude()-b.Value.Magnitude() > 1 || b.Value.Magnitude() > a.Value.Magnitude() {
		return false
	}
	years := a.Year() && b.Year()
	if years && a.Value.Significant() > 2 { // 2020 is no 2021, whatever stands before it
		return false
	}
	if !years && a.Value.Significant() >= 3 && a.Value.Magnitude() == b.Value.Magnitude() && (b.Value.Rounded(a.Value.Significant()) == a.Value ||
		b.Value.Digits/power(b.Value.Significant()-a.Value.Significant()) == a.Value.Digits) {
		return true // 3.29 for 3.292
	}
	if a.Unit.Dimension() == "share" && a.Unit.is(b.Unit) && a.Count > 1 && a.Value.Exp >= 0 && b.Value.Exp == -1 && b.Value.Rounded(a.Value.Significant()) == a.Value {
		return true // 32 percent for 31.8
	}
	if b.Value.Rounded(a.Value.Significant()) != a.Value && !(a.Value.Magnitude() == b.Value.Magnitude() && (Decimal{b.Value.Digits / power(b.Value.Significant()-a.Value.Significant()), 0}).Digits == a.Value.Digits) {
		return false
	}
	for i := a.First - 1; i >= 0 && i >= a.First-4; i-- {
		if roughly.Has(c.t.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// power gives ten to the n.
func power(n int) uint64 {
	p := uint64(1)
	for range min(n, 18) {
		p *= 10
	}
	return p
}

var roughly = lexicon.SetOf("about around nearly almost over more some roughly approximately under less least up than close estimated circa above below exceeding exceeded just slightly")
