package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// dropped reports figures of the original that fell out and left words that do not go
// together: more than years, between and 95 percent, rose by against the euro. It gives
// those that are left. Such a gap is proof enough that nothing is asked of the figure
// but that it is told nowhere.
func (c *FigureComparer) dropped(n int, left, right []int32) []int32 {
	kept := right[:0]
	for _, k := range right {
		b := &c.theirs.figures[k]
		if gap := c.bareUnit(n, b); gap > 0 {
			c.report(FigureDifference{Fault: FigureMissing, Theirs: *b, Link: n, Confidence: 85, Gap: gap})
			continue
		}
		if !b.Year() && b.Value != one && b.Digits > 0 && !c.misread(b, left) && !c.told(n, b, &c.ours, true) {
			if gap := c.gap(n, b, len(right) == 1); gap > 0 {
				c.report(FigureDifference{Fault: FigureMissing, Theirs: *b, Link: n, Confidence: 85, Gap: gap})
				continue
			}
		}
		kept = append(kept, k)
	}
	return kept
}

// droppedDays reports days of the month that fell out of dates: on the of November, from to 30 October.
func (c *FigureComparer) droppedDays(n int) {
	_, _, their, beyond := c.span(n)
	found := int32(-1)
	for k := their; k < beyond; k++ {
		if b := &c.theirs.figures[k]; c.theirs.pair[k] < 0 && b.Dated && !b.Written && b.Count < 3 && b.Digits > 0 && b.Digits <= mayBeDay && !c.told(n, b, &c.ours, true) {
			if found >= 0 {
				return
			}
			found = k
		}
	}
	if found < 0 {
		return
	}
	l := c.links[n]
	for i := c.t.Sentences[l.First].First + 2; i < c.t.Sentences[l.Last-1].Last; i++ {
		h, before := c.t.Tokens[i].Hash, c.t.Tokens[i-1].Hash
		if c.t.Tokens[i].Flags&(SentenceStart|BlockStart) != 0 || c.t.Tokens[i-1].Flags&(SentenceStart|BlockStart) != 0 {
			continue
		}
		if before == hashOf && beforeDate.Has(c.t.Tokens[i-2].Hash) && c.monthAt(i) || beforeDate.Has(before) && (h == hashAnd || h == hashTo && before != hashTo) && c.datedBehind(i) {
			c.report(FigureDifference{Fault: FigureMissing, Theirs: c.theirs.figures[found], Link: n, Confidence: 85, Gap: i})
			return
		}
	}
}

// monthAt reports whether token i of the translation is a month, datedBehind whether a date begins
// in the tokens behind it.
func (c *FigureComparer) monthAt(i int32) bool {
	return slices.ContainsFunc(c.t.Dates("en", i, i+1), func(d Date) bool { return d.Month > 0 && d.Day == 0 })
}

func (c *FigureComparer) datedBehind(i int32) bool {
	last := min(i+3, int32(len(c.t.Tokens)))
	return slices.ContainsFunc(c.t.Dates("en", i+1, last), func(d Date) bool { return d.Month > 0 && d.Day > 0 })
}

var beforeDate = lexicon.SetOf("between by from of on the to until")

// bareUnit gives the token of a figure’s unit that has no number where none goes without: (feet), km
// of coast. That the other half of a conversion is there tells nothing then. It is 0 where there is none.
func (c *FigureComparer) bareUnit(n int, b *Figure) int32 {
	if b.Unit == 0 || b.Unit.Dimension() == "time" || b.Unit.Money() || b.Unit.Dimension() == "heat" {
		return 0
	}
	first, last := c.here(n)
	for i := first + 1; i < last; i++ {
		t, before := &c.t.Tokens[i], &c.t.Tokens[i-1]
		if t.Kind != Word || !b.Unit.Named(t.Hash) || t.Flags&(SentenceStart|BlockStart) != 0 {
			continue
		}
		switch {
		case before.Hash == '(' && i+1 < last && c.t.Tokens[i+1].Hash == ')':
			return i
		case before.Kind == Word && t.Len < 4 && unitAbbreviations.Has(t.Hash) && !perUnit.Has(before.Hash) && before.Flags&(SentenceStart|BlockStart) == 0 && !c.numberWord(before.Hash) && c.t.Gap(int(i)-1):
			return i
		case b.Unit.Dimension() == "share" && before.Kind == Word && !perUnit.Has(before.Hash) && !c.numberWord(before.Hash) && before.Flags&(Capital|BlockStart) == 0 && t.Hash != hashPoint && !c.t.ends(i-1):
			return i
		}
	}
	return 0
}

// numberWord reports whether an English word tells a number, or may.
func (c *FigureComparer) numberWord(hash uint64) bool {
	w, ok := figureWordsOf("en").find(hash)
	return ok && (w.kind != 0 || w.unit != 0)
}

// ends reports whether a digit stands in token i: 5pc.
func (f *Facts) ends(i int32) bool { return strings.ContainsAny(f.Word(int(i)), "0123456789") }

var (
	unitAbbreviations = lexicon.SetOf("cm kg km kph mm mph")
	perUnit           = lexicon.SetOf("a an and any as certain cubic each every few hundred many more of one or per several small some sq square that the their this what which")
	hashPoint         = lexicon.Hash("point")
)

// gap gives the token behind the place where a figure fell out; 0 where none shows. What
// is not told by the figure's unit may be any figure's, and so is asked of one alone.
func (c *FigureComparer) gap(n int, b *Figure, alone bool) int32 {
	l := c.links[n]
	for i := c.t.Sentences[l.First].First + 1; i < c.t.Sentences[l.Last-1].Last; i++ {
		t, before := &c.t.Tokens[i], &c.t.Tokens[i-1]
		if t.Flags&(SentenceStart|BlockStart) != 0 || before.Kind != Word && before.Hash != '$' && before.Hash != '(' {
			continue
		}
		if b.Unit != 0 && (t.Kind == Word || t.Hash == '%') && b.Unit.Named(t.Hash) && c.uncounted(i, b.Unit) {
			return i
		}
		if t.Hash == hashMinute && before.Hash == hashThe && i > 1 && c.t.Tokens[i-2].Hash == hashIn && b.Digits <= 120 && b.Scale == (Decimal{}) && (b.Unit.String() == "minute" || b.Unit == 0) && c.minuteBeside(b) {
			return i
		}
		if c.unaged(i) && b.Value.Magnitude() < 3 && (b.Unit == 0 || b.Unit.String() == "year") || b.Unit.Dimension() == "time" && b.Value.Digits > 2 && b.Unit.Named(t.Hash) && c.coming(i) {
			return i
		}
		if behind := unfollowed[before.Hash]; alone && (behind != nil && behind.Has(t.Hash) || b.Unit == 0 && c.comparison(i)) {
			return i
		}
	}
	return 0
}

// uncounted reports whether the word before a unit needs a number between the two. “For
// years” and “after hours” tell how long by themselves.
func (c *FigureComparer) uncounted(i int32, u Unit) bool {
	before := &c.t.Tokens[i-1]
	if u.Money() && before.Flags&Capital != 0 && i > 1 { // almost Czech crowns
		i--
		before = &c.t.Tokens[i-1]
	}
	switch {
	case numberOpeners.Has(before.Hash), before.Kind != Word:
		return true
	case u.Dimension() == "time" || !unitOpeners.Has(before.Hash):
		return false
	case before.Hash == hashOf && i > 1: // hundreds of crowns
		w, ok := figureWordsOf("en").find(c.t.Tokens[i-2].Hash)
		return !ok || w.kind == 0
	}
	return true
}

// unaged reports whether token i is the “years” of an age without a number: Sarah is years old.
func (c *FigureComparer) unaged(i int32) bool {
	return c.t.Tokens[i].Hash == hashYears && int(i)+1 < len(c.t.Tokens) && c.t.Tokens[i+1].Hash == hashOld && being.Has(c.t.Tokens[i-1].Hash)
}

// minuteBeside reports whether the word for a minute stands beside a figure of the original, or behind
// the ending of an ordinal there.
func (c *FigureComparer) minuteBeside(b *Figure) bool {
	if b.Unit.String() == "minute" || !spaced(c.language) {
		return b.Unit != 0
	}
	for i := max(b.First-1, 0); i < min(b.Last+3, int32(len(c.o.Tokens))); i++ {
		if w, ok := figureWordsOf(c.language).find(c.o.Tokens[i].Hash); ok && w.unit.String() == "minute" {
			return true
		}
	}
	return false
}

// coming reports whether token i is a unit in the plural that only a number could tell more of: over
// the next months, up to hours.
func (c *FigureComparer) coming(i int32) bool {
	if c.t.Plain[c.t.Tokens[i].End()-1] != 's' || i < 2 {
		return false
	}
	before, first := c.t.Tokens[i-1].Hash, c.t.Tokens[i-2].Hash
	return before == hashTo && first == hashUp || first == hashThe && comingWords.Has(before)
}

var (
	hashIn, hashMinute         = lexicon.Hash("in"), lexicon.Hash("minute")
	hashYears, hashOld, hashUp = lexicon.Hash("years"), lexicon.Hash("old"), lexicon.Hash("up")
	being                      = lexicon.SetOf("be is was are were turned turns")
	comingWords                = lexicon.SetOf("next last past")
)

// comparison reports whether token i is a plural that something is more or less than:
// no less than ways.
func (c *FigureComparer) comparison(i int32) bool {
	t := &c.t.Tokens[i]
	return i > 1 && c.t.Tokens[i-1].Hash == hashThan && comparatives.Has(c.t.Tokens[i-2].Hash) && t.Is(lexicon.Noun) && t.Len > 3 && c.t.Plain[t.End()-1] == 's'
}

// numberOpeners need a number before any unit, unitOpeners before one that is none of
// time.
var (
	numberOpeners = lexicon.SetOf("than almost nearly approximately roughly about between least")
	unitOpeners   = lexicon.SetOf("of from by to over under around and or for at as")
	comparatives  = lexicon.SetOf("more less fewer")
	hashOf        = lexicon.Hash("of")
)

// unfollowed are words by those that do not follow them but where a number was.
var unfollowed = func() map[uint64]*lexicon.Set {
	m := map[uint64]*lexicon.Set{}
	for word, behind := range map[string]string{
		"of":            "to in on and by for",
		"the":           "of to and on by for from",
		"from":          "to and",
		"between":       "and to",
		"by":            "against but and to in per compared",
		"to":            "to of",
		"than":          "percent per",
		"almost":        "of and to in percent",
		"nearly":        "of and to in percent",
		"approximately": "of and to in percent",
		"roughly":       "of and to percent",
	} {
		set := lexicon.SetOf(behind)
		m[lexicon.Hash(word)] = &set
	}
	return m
}()
