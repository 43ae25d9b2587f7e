package prose

import "slices"

// quantity is what a text tells in a way of its own, in more tokens than a figure has: a decade, a
// fraction, the number of a king.
type quantity struct {
	first, last int32  // tokens
	value       uint64 // by which two are compared
	figure      int32  // of those of the side; -1 where it is none
}

// odd gives what one link tells otherwise on its two sides, if that is one of each: as many
// are told on both, all others are the same, and neither is told in the sentences around more
// often on the other side.
func (c *FigureComparer) odd(n int, here, there func(n int) []quantity) (a, b quantity, ok bool) {
	ours := here(n)
	if len(ours) == 0 {
		return a, b, false
	}
	theirs := there(n)
	if len(ours) != len(theirs) {
		return a, b, false
	}
	for i := len(ours) - 1; i >= 0; i-- {
		if k := slices.IndexFunc(theirs, func(b quantity) bool { return b.value == ours[i].value }); k >= 0 {
			ours, theirs = slices.Delete(ours, i, i+1), slices.Delete(theirs, k, k+1)
		}
	}
	if len(ours) != 1 {
		return a, b, false
	}
	a, b = ours[0], theirs[0]
	for k := max(n-2, 0); k <= min(n+2, len(c.links)-1); k++ {
		if k == n {
			continue
		}
		if ours, theirs := here(k), there(k); times(ours, b.value) > times(theirs, b.value) || times(theirs, a.value) > times(ours, a.value) { // it was put elsewhere
			return a, b, false
		}
	}
	return a, b, true
}

// oddOf is odd of what is read alike on both sides, among figures from to to-1 of each.
func (c *FigureComparer) oddOf(n int, read func(s *figureSide, f *Facts, from, to int32) []quantity) (a, b quantity, ok bool) {
	here := func(n int) []quantity {
		from, to, _, _ := c.span(n)
		return read(&c.ours, c.t, from, to)
	}
	there := func(n int) []quantity {
		_, _, from, to := c.span(n)
		return read(&c.theirs, c.o, from, to)
	}
	return c.odd(n, here, there)
}

// times counts what is of the value among some.
func times(list []quantity, value uint64) (count int) {
	for _, x := range list {
		if x.value == value {
			count++
		}
	}
	return count
}

// has reports whether something of the value is among some.
func has(list []quantity, value uint64) bool {
	return slices.ContainsFunc(list, func(x quantity) bool { return x.value == value })
}

// here gives the tokens of a link's translation, there those of its original; none where it
// has no sentence.
func (c *FigureComparer) here(n int) (first, last int32) {
	return c.t.tokensOf(c.links[n].First, c.links[n].Last)
}

func (c *FigureComparer) there(n int) (first, last int32) {
	return c.o.tokensOf(c.links[n].OriginalFirst, c.links[n].Beyond)
}

// textThere gives the text of the original’s side of a link, and the byte where it begins.
func (c *FigureComparer) textThere(n int) (text string, from int) {
	first, last := c.there(n)
	if first == last {
		return "", 0
	}
	from = int(c.o.Tokens[first].Start)
	return c.o.Plain[from:c.o.Tokens[last-1].End()], from
}

// tokensOf gives the tokens of sentences first to last-1, which may be none.
func (f *Facts) tokensOf(first, last int32) (from, to int32) {
	if first >= last {
		return 0, 0
	}
	return f.Sentences[first].First, f.Sentences[last-1].Last
}

// tell reports what is told otherwise, with how English tells what the original has. The
// figures that it is made of then are of no concern to others.
func (c *FigureComparer) tell(n int, ours, theirs quantity, english string) {
	figure := func(f *Facts, x quantity) Figure {
		return Figure{First: x.first, Last: x.last, Start: int32(f.Tokens[x.first].Start), End: int32(f.Tokens[x.last-1].End()), Hour: -1}
	}
	a, b := figure(c.t, ours), figure(c.o, theirs)
	if i := ours.figure; i >= 0 {
		if g := &c.ours.figures[i]; g.Last-g.First == ours.last-ours.first {
			a.Start, a.End = g.Start, g.End
		}
	}
	from, to, their, beyond := c.span(n)
	settle(c.ours.figures[from:to], ours)
	settle(c.theirs.figures[their:beyond], theirs)
	c.report(FigureDifference{Fault: FigureChanged, Ours: a, Theirs: b, Link: n, Confidence: 90, English: english})
}

// settle takes the figures of what was told from those that are compared.
func settle(list []Figure, x quantity) {
	for k := range list {
		if g := &list[k]; g.First >= x.first && g.Last <= x.last {
			g.Dated = true
		}
	}
}
