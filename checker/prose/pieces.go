package prose

import "iter"

// Pieces gives the stretches of input that hold plain bytes start to end,
// without the markup between them: what an edit may replace. A run that was
// written as markup (a line break, the tags between two blocks) is no piece. Of
// an empty stretch it gives the place where something would be inserted.
func (m *Map) Pieces(input string, start, end int) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		if len(m.Runs) == 0 || start >= end {
			yield(m.Span(start, end))
			return
		}
		from, to := -1, -1 // the piece that is still growing
		for i := m.index(start); i < len(m.Runs) && m.Runs[i].Plain < end; i++ {
			r := m.Runs[i]
			a, b := r.Input, r.Input+r.Width
			if r.Width == 0 {
				stop := end
				if i+1 < len(m.Runs) {
					stop = min(stop, m.Runs[i+1].Plain)
				}
				a, b = r.Input+max(start, r.Plain)-r.Plain, r.Input+stop-r.Plain
			} else if a < len(input) && input[a] == '<' {
				continue
			}
			if a == to {
				to = b
				continue
			}
			if from >= 0 && !yield(from, to) {
				return
			}
			from, to = a, b
		}
		if from >= 0 {
			yield(from, to)
		}
	}
}

// index gives the last run that begins at or before plain byte p.
func (m *Map) index(p int) int {
	lo, hi := 0, len(m.Runs)
	for lo+1 < hi {
		mid := int(uint(lo+hi) >> 1)
		if m.Runs[mid].Plain <= p {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}
