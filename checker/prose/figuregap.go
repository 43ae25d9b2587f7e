package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// dropped reports figures of the original that fell out and left words that do not go
// together: more than years, between and 95 percent, rose by against the euro. It gives
// those that are left. Such a gap is proof enough that nothing is asked of the figure
// but that it is told nowhere.
func (c *FigureComparer) dropped(n int, left, right []int32) []int32 {
	kept := right[:0]
	for _, k := range right {
		b := &c.theirs.figures[k]
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
