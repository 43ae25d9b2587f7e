package prose

import "slices"

// plurals reports a scale that stands by itself and is another than the original's:
// hundreds of people for duizenden mensen. Each side must have one, and no number that
// it could go with.
func (c *FigureComparer) plurals(n int, cues uint8) {
	l := c.links[n]
	if from, to, _, _ := c.span(n); cues&cuePlural == 0 && !slices.ContainsFunc(c.ours.figures[from:to], func(g Figure) bool { return g.Written && g.Value.Magnitude() > 1 }) {
		return
	}
	ours := c.ours.plural(c.t, "en", c.t.Sentences[l.First].First, c.t.Sentences[l.Last-1].Last, l.First, l.Last)
	if ours.Last == 0 {
		return
	}
	theirs := c.theirs.plural(c.o, c.language, c.o.Sentences[l.OriginalFirst].First, c.o.Sentences[l.Beyond-1].Last, l.OriginalFirst, l.Beyond)
	if theirs.Last == 0 || ours.Value == theirs.Value || !c.inPlace(n) {
		return
	}
	c.report(FigureDifference{Fault: ScaleChanged, Ours: ours, Theirs: theirs, Link: n, Confidence: 80})
}

// plural gives the scale among tokens first to last-1 that stands by itself, a hundred at
// least. Its Last is 0 where there is none, or another scale or number of its size
// beside it: tens of thousands.
func (s *figureSide) plural(f *Facts, language string, first, last, from, beyond int32) (found Figure) {
	words := figureWordsOf(language)
	count := 0
	for i := first; i < last; i++ {
		if !words.plurals.May(f.Tokens[i].Hash) {
			continue
		}
		if w, ok := words.find(f.Tokens[i].Hash); ok && w.kind == 'p' {
			t := &f.Tokens[i]
			found = Figure{First: i, Last: i + 1, Start: int32(t.Start), End: int32(t.End()), Value: w.value, Number: w.value, Written: true, Hour: -1}
			count++
		}
	}
	for k := s.first[from]; k < s.first[beyond]; k++ {
		switch g := &s.figures[k]; {
		case (g.bare() || g.Written && g.Number == one && g.Value.Magnitude() > 5) && g.First != found.First: // eine Milliarde
			found = *g
			count++
		case g.Scale != Decimal{} || g.Value.Magnitude() > 1 && !g.Year() && !g.Derived:
			return Figure{}
		}
	}
	if count != 1 || found.Value.Magnitude() < 2 {
		return Figure{}
	}
	return found
}
