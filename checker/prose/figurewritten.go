package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// words reports numbers in words that are others than the original's: fourteen for
// forty. Number words come and go in translation far more than digits, so that only
// two that nothing else of the sentence may stand for are held against each other.
// Left and right are the figures in digits that have no partner.
func (c *FigureComparer) words(n int, left, right []int32) {
	from, to, their, beyond := c.span(n)
	var here, there [mostFigures]int32
	ours, theirs := c.ours.spelled(from, to, false, 3, here[:0]), append(c.theirs.spelled(their, beyond, true, 3, there[:0]), right...)
	theirs = slices.DeleteFunc(theirs, func(k int32) bool { return c.ageOfTens(&c.theirs.figures[k]) })
	ours = slices.DeleteFunc(ours, func(i int32) bool { return c.besideConverted(n, &c.ours.figures[i]) })
	if len(ours) > 1 && len(theirs) < 2 && spaced(c.language) {
		ours = c.unburied(n, ours)
	}
	switch {
	case len(ours) == 0 && len(theirs) == 1 && len(left) == 0:
		ours = c.ours.spelled(from, to, false, 2, ours)
	case len(ours) == 1 && len(theirs) == 0:
		theirs = c.theirs.spelled(their, beyond, false, 2, theirs)
	}
	ours = append(ours, left...)
	if len(ours) == 1 && len(theirs) == 0 {
		if k := c.lasting(n, &c.ours.figures[ours[0]]); k >= 0 {
			c.word(n, ours[0], k)
			return
		}
	}
	if len(ours) == 1 && len(theirs) == 0 && c.ours.figures[ours[0]].counting() && !strings.HasPrefix(c.language, "ko") { // its syllables are in every second name
		c.buried(n, &c.ours.figures[ours[0]])
		return
	}
	if len(ours) == 1 && len(theirs) == 1 && (c.ours.figures[ours[0]].timesFor(&c.theirs.figures[theirs[0]]) || c.straight(&c.ours.figures[ours[0]], &c.theirs.figures[theirs[0]])) {
		c.word(n, ours[0], theirs[0])
		return
	}
	if len(ours) == 0 && len(left) == 0 && c.rounds(n) {
		return
	}
	for _, i := range ours {
		a := &c.ours.figures[i]
		k := c.theirs.only(a, theirs)
		if k >= 0 && !a.Written && !((len(ours) == 1 || !a.Ordinal && c.ours.cardinals(ours) == 1) && (len(theirs) == 1 || a.Unit != 0 && a.Unit.is(c.theirs.figures[k].Unit)) && c.digitsFor(a, &c.theirs.figures[k])) {
			continue
		}
		if k >= 0 && c.ours.only(&c.theirs.figures[k], ours) == i {
			c.word(n, i, k)
		}
	}
}

// rounds reports a dozen, a hundred, a thousand and so on that is another of them in the original: a thousand for
// une centaine, a dozen for media docena. They are to be the only numbers of the link without a partner.
func (c *FigureComparer) rounds(n int) bool {
	from, to, their, beyond := c.span(n)
	i, k := c.ours.soleLeft(from, to), c.theirs.soleLeft(their, beyond)
	if i < 0 || k < 0 {
		return false
	}
	a, b := &c.ours.figures[i], &c.theirs.figures[k]
	if !a.round() || !b.round() || a.Value == b.Value || a.Loose && (a.First == 0 || c.t.Tokens[a.First-1].Hash != hashA) || !c.inPlace(n) || c.nearby(n, b, &c.ours, true, false) || c.nearby(n, a, &c.theirs, false, false) {
		return false
	}
	c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 75})
	return true
}

// soleLeft gives the one figure among from to to-1 that has no partner, articles apart; -1 where there is none or more.
func (s *figureSide) soleLeft(from, to int32) int32 {
	found := int32(-1)
	for i := from; i < to; i++ {
		if s.pair[i] < 0 && (s.figures[i].Value != one || s.figures[i].Ordinal) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// round reports whether a figure is a word for about so many, or a multiple of one: half a dozen, a hundred.
func (g *Figure) round() bool {
	return g.Written && !g.Ordinal && !g.Dated && g.Unit.Dimension() != "time" && (g.Value.Digits == 1 && g.Value.Magnitude() > 1 || g.Value == Decimal{12, 0} && g.Derived || g.Value == Decimal{6, 0} && g.Derived)
}

// digitsFor reports whether a figure in digits may stand for one in words, and is no conversion of it.
func (c *FigureComparer) digitsFor(a, b *Figure) bool {
	apart := a.Value.Magnitude() - b.Value.Magnitude()
	return b.Written && (!b.Derived || b.ofScale() > 0) && a.Ordinal == b.Ordinal && (a.Unit.is(b.Unit) || b.Unit.String() == "year" && c.aged(a)) && b.Value.Magnitude() > 0 && apart < 2 && apart > -2 && !c.imperial(a, b)
}

// aged reports whether one of ours stands by itself between commas, as ages do: Ma Guoqiang, 67, said.
func (c *FigureComparer) aged(a *Figure) bool {
	if a.Unit != 0 || a.First == 0 || int(a.Last) >= len(c.t.Tokens) {
		return false
	}
	before, behind := c.t.Tokens[a.First-1].Hash, c.t.Tokens[a.Last].Hash
	return before == hashAged || (before == ',' || before == hashOf) && behind == ','
}

var hashAged = lexicon.Hash("aged")

// lasting gives the one number of days of a link's original that was taken for the day of a month, if ours counts
// days: 3일, 3日; -1 where there is none.
func (c *FigureComparer) lasting(n int, a *Figure) int32 {
	if spaced(c.language) || a.Unit.String() != "day" {
		return -1
	}
	found := int32(-1)
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		b := &c.theirs.figures[k]
		if !b.Dated {
			continue
		}
		if found >= 0 || b.Written || b.Value == a.Value || !opensWith(c.o.Plain[b.End:], lastingDays) {
			return -1
		}
		found = k
	}
	return found
}

// lastingDays are days behind a number that last: 3일이 걸린다, 3日かかる.
var lastingDays = []string{"일이 걸", "일이 소", "일이 더", "일 걸", "일 소", "일은 걸", "일 넘", "일 이상", "일 이내", "일이나", "일 동안", "일동안", "일 만", "일만", "日かか", "日ほど", "日以", "日ぶり"}

// timesFor reports whether one of two numbers in words tells how many and the other which of them: lost three times,
// for the sixth defeat.
func (g *Figure) timesFor(o *Figure) bool {
	x, _ := g.Value.Whole()
	y, _ := o.Value.Whole()
	if x+1 == y || y+1 == x { // her third child; she already has two
		return false
	}
	return g.Written && o.Written && g.Ordinal != o.Ordinal && !g.Derived && !o.Derived && g.Value != o.Value && g.counting() && o.counting() && g.Unit == 0 && o.Unit == 0
}

// straight reports whether one of ours tells which of several in a row it is, and the original how many there were: for
// the fourth straight week, 3주 연속.
func (c *FigureComparer) straight(a, b *Figure) bool {
	return a.Ordinal && !b.Ordinal && b.counting() && a.counting() && int(a.Last) < len(c.t.Tokens) && inARow.Has(c.t.Tokens[a.Last].Hash)
}

var inARow = lexicon.SetOf("consecutive straight successive")

// buried reports a number in words that should be another one, which the original has as
// part of a longer word and which nothing of the translation tells: a ten-year-old for
// einen Zwölfjährigen.
func (c *FigureComparer) buried(n int, a *Figure) {
	l := c.links[n]
	c.deepen(c.o.Sentences[l.OriginalFirst].First, c.o.Sentences[l.Beyond-1].Last)
	found := -1
	for k := range c.deep {
		d := &c.deep[k]
		if !d.Written || !d.Loose || d.Count > 0 || d.Value.Magnitude() == 0 && d.Value.Digits < 3 && !(d.Value.Digits == 2 && (a.Unit != 0 || strings.HasPrefix(c.t.Plain[a.End:], "-"))) || c.apartFrom(n, a, d) || d.Value.Exp < 0 || d.Value.Magnitude() > 1 && d.Value.Digits == 1 || d.End-d.Start < 2 {
			continue // what begins like a hundred is often something else
		}
		if a.loosely(d) || a.Value.Digits == d.Value.Digits || found >= 0 {
			return
		}
		found = k
	}
	if found < 0 {
		return
	}
	b := c.deep[found]
	if b.Loose, b.Ordinal = false, a.Ordinal; b.Value.Digits == 2 && b.Value.Exp == 0 { // which is told lightly otherwise
		b.Unit = a.Unit
	}
	if b.begins(a) || a.begins(&b) || !c.inPlace(n) || c.custom(a, &b) || c.nearby(n, a, &c.theirs, false, false) || c.nearby(n, &b, &c.ours, true, false) || c.toldHere(n, &b) {
		return
	}
	c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: b, Link: n, Confidence: 70})
}

// apartFrom reports whether another of our figures without a partner is a number of the original that is part of a
// longer word: three of dreistündiger, beside seven for achtköpfig.
func (c *FigureComparer) apartFrom(n int, a, d *Figure) bool {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; g.First != a.First && c.ours.pair[i] < 0 && g.Value == d.Value {
			return true
		}
	}
	return false
}

// deepen reads the figures among tokens of the original, with those that are parts of words.
func (c *FigureComparer) deepen(first, last int32) {
	c.deep = c.o.ReadFigures(c.language, first, last, true, c.deep[:0])
	for _, d := range c.o.Dates(c.language, first, last) {
		c.deep = d.dropWeekday(c.deep)
	}
}

// dropWeekday takes the numbers from a list that are parts of the weekday’s name: sexta-feira.
func (d *Date) dropWeekday(list []Figure) []Figure {
	if d.Weekday == 0 || d.Weak {
		return list
	}
	return slices.DeleteFunc(list, func(g Figure) bool {
		return g.Written && uint32(g.Start) < d.WeekdayAt.End && d.WeekdayAt.Start < uint32(g.End)
	})
}

// toldHere reports whether the translation of a link has the value, with a partner or
// without.
func (c *FigureComparer) toldHere(n int, b *Figure) bool {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; g.loosely(b) {
			return true
		}
	}
	return false
}

// word reports a number in words that should be one of the original's, unless either
// is told elsewhere or in a way of its own.
func (c *FigureComparer) word(n int, i, k int32) {
	a, b := &c.ours.figures[i], &c.theirs.figures[k]
	if !c.inPlace(n) || c.custom(a, b) || c.borrowed(n, a) || c.besideWord(n, a, &c.theirs, false) || c.besideWord(n, b, &c.ours, true) {
		return
	}
	if a.Value == b.Number { // six hundred for seiscientas mil
		if a.Value.Magnitude() > 0 && a.Scale == (Decimal{}) {
			c.report(FigureDifference{Fault: ScaleChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 80})
		}
		return
	}
	if len(c.unspelled(n, []int32{i})) > 0 {
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 75})
	}
}

// borrowed reports whether the original of a link has the English word for the number: Top Ten.
func (c *FigureComparer) borrowed(n int, a *Figure) bool {
	first, last := c.there(n)
	return a.Written && slices.ContainsFunc(c.o.Tokens[first:last], func(t Token) bool { return t.Hash == c.t.Tokens[a.First].Hash })
}

// besideWord reports whether a figure stands in the sentences around the link on the
// other side, where it has no partner either. Of one with a unit, it is to have the same.
func (c *FigureComparer) besideWord(n int, g *Figure, s *figureSide, ours bool) bool {
	for k := max(n-2, 0); k <= min(n+2, len(c.links)-1); k++ {
		from, to, their, beyond := c.span(k)
		if !ours {
			from, to = their, beyond
		}
		for i := from; i < to && k != n; i++ {
			if o := &s.figures[i]; s.pair[i] < 0 && g.Value == o.Value && g.Ordinal == o.Ordinal && g.Unit.mayBe(o.Unit) && !(g.Derived != o.Derived && o.Value.Float() > 2 && o.Value.Float() < 10) {
				return true // four, but not quadrupled
			}
		}
	}
	return false
}

// inPlace reports whether the sentences of a link stand beside those of the one before
// or behind it on both sides, so that they are not paired for want of better.
func (c *FigureComparer) inPlace(n int) bool {
	l := c.links[n]
	return n == 0 || n == len(c.links)-1 || c.links[n-1].Paired() && c.links[n-1].Beyond == l.OriginalFirst || c.links[n+1].Paired() && c.links[n+1].OriginalFirst == l.Beyond
}

// cardinals counts the figures of a list that are no ordinals.
func (s *figureSide) cardinals(list []int32) (n int) {
	for _, i := range list {
		if !s.figures[i].Ordinal {
			n++
		}
	}
	return n
}

// only gives the one figure of a list that is of one kind with one of the other side, or the one
// of those in the same unit; -1 where that is none or more than one. Those of one value are one.
func (s *figureSide) only(g *Figure, list []int32) int32 {
	found, all := int32(-1), int32(-1)
	several, many := false, false
	for _, i := range list {
		o := &s.figures[i]
		if !g.ofOneKind(o) && !o.ofOneKind(g) {
			continue
		}
		if all < 0 {
			all = i
		}
		many = many || o.Value != s.figures[all].Value
		if g.Unit.is(o.Unit) {
			if found < 0 {
				found = i
			}
			several = several || o.Value != s.figures[found].Value
		}
	}
	switch {
	case !many:
		return all
	case !several:
		return found
	}
	return -1
}

// spelled appends the figures among from to to-1 that are plain numbers in words and
// have no partner, of so much at least; on demand those, too, that tell how many times or
// which part.
func (s *figureSide) spelled(from, to int32, times bool, least float64, into []int32) []int32 {
	for i := from; i < to; i++ {
		if g := &s.figures[i]; s.pair[i] < 0 && g.Written && (!g.Derived || g.Scale != Decimal{} || g.dozens() || times && g.times()) && g.counting() && g.Value.Float() >= least {
			into = append(into, i)
		}
	}
	return into
}

// dozens reports whether a derived number is told by several dozens: three dozen.
func (g *Figure) dozens() bool {
	n, ok := g.Value.Whole()
	return ok && n > 12 && n%12 == 0 && n < 100 && g.Last > g.First+1
}

// times reports whether a derived number is told by as many times: triple, but no part, which is
// compared with parts, no decade and no dozen.
func (g *Figure) times() bool {
	n, ok := g.Value.Whole()
	return ok && !g.Ordinal && n != 4 && n != 8 && n < 10
}

// ofOneKind reports whether two figures count alike, and neither may be the beginning of
// the other.
func (g *Figure) ofOneKind(o *Figure) bool {
	if g.Ordinal != o.Ordinal && (o.Written || o.Ordinal || o.Unit != 0) || !g.counting() || !o.counting() || g.begins(o) || o.begins(g) || g.Number == o.Value && g.Value != o.Value {
		return false
	}
	timed := g.Unit.Dimension() == "time" || o.Unit.Dimension() == "time"
	return !timed || g.Unit.mayBe(o.Unit) // a fortnight is two weeks
}

// counting reports whether a figure counts two or more, and is a whole number.
func (g *Figure) counting() bool {
	return !g.Dated && !g.Loose && !g.Timed && !g.Year() && g.Value.Exp >= 0 && (g.Value.Magnitude() > 0 || g.Value.Digits > 1)
}

// begins reports whether one number is the beginning of the other: fifty of
// fifty-eight, whose end may be in a form that no table has. Those from eleven to
// nineteen have words of their own.
func (g *Figure) begins(o *Figure) bool {
	x, y := g.Value, o.Value
	if g.Scale == o.Scale { // fifty thousand of fifty-eight thousand
		x, y = g.Number, o.Number
	}
	a, b := x.Float(), y.Float()
	step := NewDecimal(1, int(x.Exp)).Float()
	if x.Digits == 1 && x.Exp > 3 && b < 2*a { // ten thousand of ten thousand five hundred, but not of twelve thousand
		step /= 10
	}
	return x.Exp > 0 && x != (Decimal{1, 1}) && b > a && b-a < step
}

// halfPast reports whether a word for a half stands before a number of the original: halb
// sieben, půl jedenácté.
func (c *FigureComparer) halfPast(b *Figure) bool {
	if b.First == 0 {
		return false
	}
	w, ok := figureWordsOf(c.language).find(c.o.Tokens[b.First-1].Hash)
	return ok && w.value == Decimal{5, -1}
}

// custom reports whether languages tell what one of two figures may be in their own
// ways: the time of day (halb sieben, half past six), a year at school, an age.
func (c *FigureComparer) custom(a, b *Figure) bool {
	if day := (Decimal{24, 0}); a.Value == day && a.Unit.String() == "hour" || b.Value == day && b.Unit.String() == "hour" {
		return true
	}
	for j := a.First; j < a.Last; j++ { // half a dozen, the quarter finals
		if h := c.t.Tokens[j].Hash; clockParts.Has(h) && !(a.Scale != (Decimal{}) && a.Number.Exp == -1 && a.Number != (Decimal{5, -1})) && (a.Scale == (Decimal{}) || a.First > 0 && c.t.Tokens[a.First-1].Hash == hashAnd || c.andAHalf(j) >= 0) || h == hashQuarters && a.ofScale() == 0 || a.Several {
			return true
		}
	}
	if c.halfPast(b) || a.Unit != 0 && b.Unit.Per(a.Unit) == 0 && c.imperial(a, b) { // three inches of rain, 80 litros por metro cuadrado
		return true
	}
	if (a.Value.Float() < 3 || b.Value.Float() < 3) && (!a.Unit.is(b.Unit) || !b.Written && a.Unit == 0 && !c.counts(b) || a.Value.Float() < 3 && int(a.Last) < len(c.t.Tokens) && c.t.Tokens[a.Last].Kind == Number) { // two is said lightly, and of several ages
		return true
	}
	if int(a.Last) < len(c.t.Tokens) {
		if w, ok := figureWordsOf("en").find(c.t.Tokens[a.Last].Hash); ok && w.derived { // two decades, twenty years
			if x, _ := a.Value.Times(w.value); x == b.Value {
				return true
			}
		}
	}
	if int(b.Last) < len(c.o.Tokens) { // seven decades there
		if w, ok := figureWordsOf(c.language).find(c.o.Tokens[b.Last].Hash); ok && w.value.Magnitude() > 0 {
			if x, _ := b.Value.Times(w.value); x == a.Value {
				return true
			}
		}
	}
	if k := int(a.Last); k+1 < len(c.t.Tokens) && c.t.Tokens[k].Hash == hashAnd && clockParts.Has(c.t.Tokens[k+1].Hash) { // two and half million
		return true
	}
	if c.ageOfTens(b) {
		return true
	}
	if x, ok := a.Value.Whole(); ok && x > 999 && b.Value == NewDecimal(x%100, 0) { // the nineteen seventies, the 70s
		return true
	}
	if dozens, _ := b.Value.Times(Decimal{12, 0}); a.Value == dozens { // a word for them that no table has
		return true
	}
	if a.Ordinal && c.atSchool(int(a.Last)) {
		return true
	}
	return c.clocked(a, b)
}

// ageOfTens reports whether a figure of the original tells somebody's age by its tens: 10代, 10대, in their teens.
func (c *FigureComparer) ageOfTens(b *Figure) bool {
	return b.Value.Magnitude() == 1 && b.Value.Exp == 1 && opensWith(c.o.Plain[b.End:], agesOfTens)
}

var agesOfTens = []string{"代", "대"}

// clocked reports whether a number in words may be a time of day that the original tells
// by the other half of the day, or by halves and quarters: eight in the evening, half
// past six.
func (c *FigureComparer) clocked(a, b *Figure) bool {
	at := func(j int32) *Token {
		if j < 0 || int(j) >= len(c.t.Tokens) {
			return &Token{}
		}
		return &c.t.Tokens[j]
	}
	before, next, third := at(a.First-1), at(a.Last), at(a.Last+2)
	switch {
	case a.Ordinal || a.Value.Float() > 24:
		return false
	case next.Hash == '-' && at(a.Last+1).Hash == hashSomethings, next.Hash == hashPast, clockParts.Has(next.Hash), clockParts.Has(at(a.First-2).Hash) && clockOpeners.Has(before.Hash):
		return true
	}
	if gap := a.Value.Float() - b.Value.Float(); gap != 12 && gap != -12 {
		return false
	}
	return clockWords.Has(next.Hash) || clockWords.Has(third.Hash) && next.Is(lexicon.Preposition) || clockOpeners.Has(before.Hash) && (next.Kind != Word || next.Is(lexicon.Function))
}

var hashAnd, hashQuarters, hashSomethings, hashPast = lexicon.Hash("and"), lexicon.Hash("quarters"), lexicon.Hash("somethings"), lexicon.Hash("past")

// atSchool reports whether token i, or the one behind a hyphen there, is a year at school
// or in office, which countries count in their own ways: the sixth form, la cinquième.
func (c *FigureComparer) atSchool(i int) bool {
	if i+1 < len(c.t.Tokens) && c.t.Tokens[i].Hash == '-' {
		i++
	}
	if i >= len(c.t.Tokens) {
		return false
	}
	h := c.t.Tokens[i].Hash
	return schoolYears.Has(h) || c.language == "fr" && schoolGrades.Has(h)
}

var schoolYears, schoolGrades = lexicon.SetOf("year form forms term terms"), lexicon.SetOf("grade grader graders")

// clockWords stand beside times of day.
var clockWords = lexicon.SetOf("morning afternoon evening night o'clock a.m. p.m. am pm noon midnight")

// clockOpeners stand before a time of day, and before much else.
var clockOpeners = lexicon.SetOf("at by past till until before after around from since to")

// bare reports whether a figure is a scale by itself: hundreds, thousands, millions.
func (g *Figure) bare() bool {
	return g.Written && g.Loose && !g.Ordinal && g.Value.Digits == 1 && g.Value.Magnitude() > 1
}
