package prose

import "math"

// A crossing is undone only among so many sentences, and if what follows the order of
// the original is no worse by more than a crossing costs.
const (
	crowd    = 14
	crossing = 4
)

// uncross puts sentences in the order of the original where little speaks for another:
// the aligner takes them across for the sake of a single anchor. What has no partner beside
// them may be what one of them renders.
func (r *relinker) uncross(links []Link) (out []Link) {
	out = make([]Link, 0, len(links))
	next, low, high, count := int32(0), int32(math.MaxInt32), int32(0), int32(0)
	for from, to := 0, 0; to < len(links); to++ {
		if l := &links[to]; l.OriginalFirst < l.Beyond {
			low, high, count = min(low, l.OriginalFirst), max(high, l.Beyond), count+l.Beyond-l.OriginalFirst
		}
		if to+1 < len(links) && (!links[to].Paired() || low != next || count != high-low || !links[to+1].Paired()) {
			continue
		}
		group := links[from : to+1]
		if to > from && r.ordered(group) {
			out = append(out, r.out...)
		} else {
			out = append(out, group...)
		}
		next, low, high, count, from = high, math.MaxInt32, 0, 0, to+1
	}
	return out
}

// ordered reports whether some links are better put in the order of the original, and
// leaves them so in out.
func (r *relinker) ordered(links []Link) bool {
	breaks, total, at := 0, 0.0, int32(-1)
	for n := range links {
		l := &links[n]
		total += r.worth(l)
		if l.OriginalFirst < l.Beyond {
			if at >= 0 && l.OriginalFirst != at {
				breaks++
			}
			at = l.Beyond
		}
	}
	if r.extent(links); breaks == 0 || r.ofT < 0 || r.ofO < 0 || r.endT-r.ofT > crowd || r.endO-r.ofO > crowd {
		return false
	}
	r.out = r.out[:0]
	r.stretch(nil)
	n, m := r.endT-r.ofT, r.endO-r.ofO
	return r.score[n][m-r.lo[n]] >= total-crossing*float64(breaks)
}

// worth weighs a link as it is.
func (r *relinker) worth(l *Link) float64 {
	t, o := l.Last-l.First, l.Beyond-l.OriginalFirst
	r.ofT, r.ofO = l.First, l.OriginalFirst
	r.lo, r.hi = r.lo[:0], r.hi[:0] // nothing is kept
	for k, s := range steps {
		if s.t == t && s.o == o {
			return r.step(k, t, o)
		}
	}
	return -merged
}

// extent finds the sentences that some links have.
func (r *relinker) extent(links []Link) {
	r.ofT, r.ofO, r.endT, r.endO = -1, -1, 0, 0
	for _, l := range links {
		if l.First < l.Last {
			if r.ofT < 0 {
				r.ofT = l.First
			}
			r.endT = l.Last
		}
		if l.OriginalFirst < l.Beyond {
			if r.ofO < 0 || l.OriginalFirst < r.ofO {
				r.ofO = l.OriginalFirst
			}
			r.endO = max(r.endO, l.Beyond)
		}
	}
}
