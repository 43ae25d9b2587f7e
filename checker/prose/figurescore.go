package prose

// scores pairs the results of matches, and ranges, before anything else: the halves of
// 5-1 say little by themselves, and “one” and “first” would be taken for them. A
// result that shares one number with the only other one of the original is reported.
func (c *FigureComparer) scores(n int, from, to, their, beyond int32) {
	left, again := 0, false
	for i := from; i+1 < to; i++ {
		if c.ours.score(c.t, i) {
			if left++; left > mostFigures/2 {
				return
			}
			c.pairScore(i, their, beyond)
			again = again || c.ours.pair[i] < 0
		}
	}
	for i := from; again && i+1 < to; i++ {
		if !c.ours.score(c.t, i) || c.ours.pair[i] >= 0 || c.ours.pair[i+1] >= 0 {
			continue
		}
		found := int32(-1)
		for k := their; k+1 < beyond; k++ {
			if c.theirs.score(c.o, k) && c.theirs.pair[k] < 0 && c.theirs.pair[k+1] < 0 && (c.same(i, k) || c.same(i+1, k+1)) {
				if found >= 0 {
					found = -1
					break
				}
				found = k
			}
		}
		if found < 0 || c.scoredNearby(n, i) {
			continue
		}
		c.pair(i, found)
		c.pair(i+1, found+1)
		at, k := i, found
		if c.same(i, found) {
			at, k = i+1, found+1
		}
		c.report(FigureDifference{Fault: FigureChanged, Ours: c.ours.figures[at], Theirs: c.theirs.figures[k], Link: n, Confidence: 90})
	}
}

// pairScore pairs a result with the same one, from either side’s view.
func (c *FigureComparer) pairScore(i, their, beyond int32) {
	for turned := range int32(2) {
		for k := their; k+1 < beyond; k++ {
			if c.theirs.score(c.o, k) && c.theirs.pair[k] < 0 && c.theirs.pair[k+1] < 0 && c.same(i, k+turned) && c.same(i+1, k+1-turned) {
				c.pair(i, k+turned)
				c.pair(i+1, k+1-turned)
				return
			}
		}
	}
}

// scoredNearby reports whether the original has a result in the sentences around.
func (c *FigureComparer) scoredNearby(n int, i int32) bool {
	for m := max(n-2, 0); m <= min(n+2, len(c.links)-1); m++ {
		_, _, their, beyond := c.span(m)
		for k := their; k+1 < beyond; k++ {
			if c.theirs.score(c.o, k) && (c.same(i, k) && c.same(i+1, k+1) || c.same(i, k+1) && c.same(i+1, k)) {
				return true
			}
		}
	}
	return false
}

func (c *FigureComparer) pair(i, k int32) { c.ours.pair[i], c.theirs.pair[k] = k, i }

// same reports whether two figures have one value.
func (c *FigureComparer) same(i, k int32) bool {
	return c.ours.figures[i].Value == c.theirs.figures[k].Value
}

// score reports whether a figure and the one behind it are a result: short, without
// units, and joined by a hyphen, a dash, a colon or a word for to.
func (s *figureSide) score(f *Facts, i int32) bool {
	if int(i)+1 >= len(s.figures) {
		return false
	}
	a, b := &s.figures[i], &s.figures[i+1]
	if a.Written || b.Written || a.Count > 3 || b.Count > 3 || a.Unit != 0 || b.Unit != 0 || a.Timed || b.Timed || a.Dated || b.Dated || a.Value.Exp < 0 || b.Value.Exp < 0 || b.Start < a.End || b.Start > a.End+3 {
		return false
	}
	switch f.Plain[a.End:b.Start] {
	case "-", "–", "—", "―", "－", ":", "対", "대", "比":
		return b.Scale == Decimal{}
	}
	return false
}
