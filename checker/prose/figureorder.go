package prose

// inOrder pairs the figures of a link that are alike in value where one side has
// two equal ones: which of them is left over is told by the order. It is the
// alignment of the two lists with the most likeness, and of several the one whose
// pairs stand at the likest places.
func (c *FigureComparer) inOrder(from, to, their, beyond int32) {
	n, m := int(to-from), int(beyond-their)
	if !c.repeats(from, to) {
		return
	}
	var best [mostFigures + 1][mostFigures + 1]int32
	gain := func(i, k int) int32 {
		a, b := &c.ours.figures[from+int32(i)], &c.theirs.figures[their+int32(k)]
		if !c.free(from+int32(i), their+int32(k)) || !c.alike(a, b, alikeInValue) {
			return 0
		}
		apart := i*m - k*n
		if apart < 0 {
			apart = -apart
		}
		likeness := int32(1000 - apart)
		if a.Unit.is(b.Unit) {
			likeness += 300
		}
		if a.Ordinal == b.Ordinal { // of third and three
			likeness += 200
		}
		if a.Written == b.Written { // of 2-1, 2-0 and a second match
			likeness += 400
		}
		return likeness
	}
	for i := n - 1; i >= 0; i-- {
		for k := m - 1; k >= 0; k-- {
			best[i][k] = max(best[i+1][k], best[i][k+1])
			if g := gain(i, k); g > 0 {
				best[i][k] = max(best[i][k], g+best[i+1][k+1])
			}
		}
	}
	for i, k := 0, 0; i < n && k < m; {
		switch g := gain(i, k); {
		case g > 0 && best[i][k] == g+best[i+1][k+1]:
			c.pair(from+int32(i), their+int32(k))
			i, k = i+1, k+1
		case best[i][k] == best[i+1][k]:
			i++
		default:
			k++
		}
	}
}

// repeats reports whether two of our figures have one value.
func (c *FigureComparer) repeats(from, to int32) bool {
	for i := from; i < to; i++ {
		for k := i + 1; k < to; k++ {
			if c.ours.figures[i].Value == c.ours.figures[k].Value {
				return true
			}
		}
	}
	return false
}
