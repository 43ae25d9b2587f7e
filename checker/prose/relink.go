package prose

import "math"

// reach is how far from the aligner's way, in sentences, another is looked for.
const reach = 3

// What it costs, in logarithms, that a sentence has no partner, that two are one,
// and that these stand in two paragraphs.
const (
	alone  = 4.5
	merged = 2.6
	apart  = 6
)

// relinker aligns stretches anew in which the aligner found anything but pairs of
// sentences. It knows what the aligner could not: how long this translation is for
// its original, and how many of the names, figures and long words of a sentence the
// linked sentence has in this story. What a pair shares, and what it does not share,
// can then be set against having no partner.
type relinker struct {
	t, o  *side
	ratio float64 // log of translation runes for one of the original
	b     float64 // spread
	base  [2][]float64

	parallel bool // both sides have as many paragraphs

	looseness [80]struct{ spread, log float64 } // by runes, in steps of eight
	out       []Link

	lo, hi     []int32
	score      [][]float64 // the best way to a point of the band
	rest       [][]float64 // the best way from it
	steps      [][]float64 // what each step to it weighs, one step after the other
	move       [][]uint8
	cells      []float64 // memory of these
	moves      []uint8
	pairs      [][]float64
	ofT, ofO   int32
	endT, endO int32

	omitted, added map[int32]stretch // by sentence without a partner: where it may as well be
}

// reset makes a relinker ready for another story. Its memory is used again.
func (r *relinker) reset(t, o *side, ratio, spread float64) {
	if r.omitted == nil {
		r.omitted, r.added = map[int32]stretch{}, map[int32]stretch{}
	}
	clear(r.omitted)
	clear(r.added)
	r.t, r.o, r.ratio, r.b = t, o, ratio, spread
	r.looseness = [len(r.looseness)]struct{ spread, log float64 }{}
	t.measure()
	o.measure()
	r.parallel = t.paragraphCount() == o.paragraphCount()
}

// relink aligns a story anew where it is odd, stretch by stretch: what stands in
// another order than in the original is a stretch of its own.
func (r *relinker) relink(links []Link) []Link {
	r.base[0], r.base[1] = r.t.lacking(), r.o.lacking()
	links = r.uncross(links)
	r.out = nil
	for from := 0; from < len(links); {
		to, o, odd := from, int32(-1), false
		for ; to < len(links); to++ {
			l := &links[to]
			if l.OriginalFirst < l.Beyond {
				if o >= 0 && l.OriginalFirst != o {
					break
				}
				o = l.Beyond
			}
			odd = odd || l.Last-l.First != 1 || l.Beyond-l.OriginalFirst != 1
		}
		if odd {
			r.odd(links[from:to])
		} else {
			r.out = append(r.out, links[from:to]...)
		}
		from = to
	}
	return r.out
}

// around is how many pairs of sentences before and behind what is odd are aligned anew.
const around = 5

// odd aligns anew what is odd in some links that follow the order of the original, with
// what is around it.
func (r *relinker) odd(links []Link) {
	done := 0
	for n := 0; n < len(links); n++ {
		if links[n].single() {
			continue
		}
		first, last := max(n-around, done), n+1
		for k := last; k < len(links) && k <= last+2*around; k++ {
			if !links[k].single() {
				last = k + 1
			}
		}
		last = min(last+around, len(links))
		r.out = append(r.out, links[done:first]...)
		if r.extent(links[first:last]); r.ofT >= 0 && r.ofO >= 0 {
			r.stretch(links[first:last])
		} else {
			r.out = append(r.out, links[first:last]...)
		}
		done, n = last, last-1
	}
	r.out = append(r.out, links[done:]...)
}

// single reports whether a link is of one sentence on either side.
func (l *Link) single() bool { return l.Last-l.First == 1 && l.Beyond-l.OriginalFirst == 1 }

// lacking gives, for each sentence, what it says that none of its anchors is found.
func (s *side) lacking() []float64 {
	sums := make([]float64, len(s.lens))
	for n := range sums {
		for _, k := range s.of(int32(n)) {
			sums[n] += min(s.odds[k.kind()].lacking, 0) / 2
		}
	}
	return sums
}

// stretch aligns the sentences of some links anew, around the way that they go;
// without any, wherever.
func (r *relinker) stretch(links []Link) {
	n, m := r.endT-r.ofT, r.endO-r.ofO
	r.band(links, n, m)
	r.fill(n, m)
	r.back(n, m)
	at := len(r.out)
	for i, j := n, m; i > 0 || j > 0; {
		s := &steps[r.move[i][j-r.lo[i]]]
		switch {
		case s.t == 0:
			r.omitted[r.ofO+j-1] = r.vague(i, 0, n, m)
		case s.o == 0:
			r.added[r.ofT+i-1] = r.vague(i, 1, n, m)
		}
		l := Link{First: r.ofT + i - s.t, Last: r.ofT + i, OriginalFirst: r.ofO + j - s.o, Beyond: r.ofO + j}
		r.out = append(r.out, l)
		i, j = i-s.t, j-s.o
	}
	for i, j := at, len(r.out)-1; i < j; i, j = i+1, j-1 {
		r.out[i], r.out[j] = r.out[j], r.out[i]
	}
}

// band lays the band around the way that the links go.
func (r *relinker) band(links []Link, n, m int32) {
	r.lo, r.hi = append(r.lo[:0], make([]int32, n+1)...), append(r.hi[:0], make([]int32, n+1)...)
	for i := range r.lo {
		r.lo[i], r.hi[i] = m, 0
	}
	i, j := int32(0), int32(0)
	touch := func() {
		for k := max(i-reach, 0); k <= min(i+reach, n); k++ {
			r.lo[k], r.hi[k] = min(r.lo[k], max(j-reach, 0)), max(r.hi[k], min(j+reach, m))
		}
	}
	touch()
	if links == nil {
		for k := range r.lo {
			r.lo[k], r.hi[k] = 0, m
		}
	}
	for _, l := range links {
		i, j = i+l.Last-l.First, j+l.Beyond-l.OriginalFirst
		touch()
	}
	for k := int32(1); k <= n; k++ {
		r.hi[k] = max(r.hi[k], r.hi[k-1])
	}
	for k := n - 1; k >= 0; k-- {
		r.lo[k] = min(r.lo[k], r.lo[k+1])
	}
	r.lo[0], r.hi[n] = 0, m
}

// fill finds the best way through the band.
func (r *relinker) fill(n, m int32) {
	r.room(n)
	for i := int32(0); i <= n; i++ {
		for j := r.lo[i]; j <= r.hi[i]; j++ {
			if i > 0 && j > 0 {
				r.pairs[i][j-r.lo[i]] = r.shared(r.ofT+i-1, r.ofO+j-1)
			}
			best, by := math.Inf(-1), uint8(0)
			if i == 0 && j == 0 {
				best = 0
			}
			weights := r.steps[i][int(j-r.lo[i])*len(steps):][:len(steps)]
			for k := range steps {
				pi, pj := i-steps[k].t, j-steps[k].o
				if pi < 0 || pj < r.lo[pi] || pj > r.hi[pi] {
					continue
				}
				weights[k] = r.step(k, i, j)
				if c := r.score[pi][pj-r.lo[pi]] + weights[k]; c > best {
					best, by = c, uint8(k)
				}
			}
			r.score[i][j-r.lo[i]], r.move[i][j-r.lo[i]] = best, by
		}
	}
}

// room makes room for the points of a band, where that of the last one was.
func (r *relinker) room(n int32) {
	all := int32(0)
	for i := range n + 1 {
		all += r.hi[i] - r.lo[i] + 1
	}
	const kinds = 3 + int32(len(steps)) // of cells
	if int(kinds*all) > len(r.cells) {
		r.cells, r.moves = make([]float64, 2*kinds*all), make([]uint8, 2*all)
	}
	r.score, r.move, r.pairs, r.rest, r.steps = r.score[:0], r.move[:0], r.pairs[:0], r.rest[:0], r.steps[:0]
	at := int32(0)
	for i := range n + 1 {
		end := at + r.hi[i] - r.lo[i] + 1
		r.score = append(r.score, r.cells[at:end])
		r.pairs = append(r.pairs, r.cells[all+at:all+end])
		r.rest = append(r.rest, r.cells[2*all+at:2*all+end])
		r.steps = append(r.steps, r.cells[3*all+int32(len(steps))*at:3*all+int32(len(steps))*end])
		r.move = append(r.move, r.moves[at:end])
		at = end
	}
}

// back finds the best way from each point of the band to its end.
func (r *relinker) back(n, m int32) {
	for i := n; i >= 0; i-- {
		for j := r.hi[i]; j >= r.lo[i]; j-- {
			best := math.Inf(-1)
			if i == n && j == m {
				best = 0
			}
			for k := range steps {
				ni, nj := i+steps[k].t, j+steps[k].o
				if ni > n || nj > m || nj < r.lo[ni] || nj > r.hi[ni] {
					continue
				}
				at := nj - r.lo[ni]
				best = max(best, r.rest[ni][at]+r.steps[ni][int(at)*len(steps)+k])
			}
			r.rest[i][j-r.lo[i]] = best
		}
	}
}

// Margins of the weight within which another place is as good.
const (
	omittedVague = 2.2
	addedVague   = 1.5
)

// vague gives the boundaries of the translation, as sentences before them, at which
// a sentence of the original may as well be missing; or, for the translation's own,
// the sentences that may as well be the one without a partner.
func (r *relinker) vague(at, own, n, m int32) stretch {
	best := r.score[n][m-r.lo[n]] - omittedVague
	if own == 1 {
		best += omittedVague - addedVague
	}
	may := func(i int32) bool {
		if i < own || i > n {
			return false
		}
		for j := max(r.lo[i], 1-own); j <= r.hi[i]; j++ {
			pi, pj := i-own, j-1+own
			if pj >= r.lo[pi] && pj <= r.hi[pi] && r.score[pi][pj-r.lo[pi]]-alone+r.rest[i][j-r.lo[i]] >= best {
				return true
			}
		}
		return false
	}
	x := stretch{at, at}
	for at-x.first < 2 && may(x.first-1) {
		x.first--
	}
	for x.last-at < 2 && may(x.last+1) {
		x.last++
	}
	return stretch{r.ofT + x.first, r.ofT + x.last}
}
