package prose

// proof is what anchors must weigh to prove a link.
const proof = 1.5

// again keeps the links that anchors prove and aligns the other sentences anew. It
// reports whether there were any.
func (a *Aligner) again() bool {
	w, rest := &a.whole, &a.rest
	rest.scale, rest.kept = w.scale, w.kept
	proven := a.kept[:0]
	a.proofs, a.met = zeros(a.proofs, len(w.t)), zeros(a.met, len(w.o)) // by sentence: the link, from 1
	for _, l := range a.links {
		weight := float32(0)
		for i := l.First; i < l.Last; i++ {
			for j := l.OriginalFirst; j < l.Beyond; j++ {
				weight += w.shared(i, j).weight
			}
		}
		if weight < proof {
			continue
		}
		proven = append(proven, l)
		for i := l.First; i < l.Last; i++ {
			a.proofs[i] = int32(len(proven))
		}
		for j := l.OriginalFirst; j < l.Beyond; j++ {
			a.met[j] = int32(len(proven))
		}
	}
	a.kept = proven
	rest.t, rest.o = left(rest.t[:0], w.t, a.proofs), left(rest.o[:0], w.o, a.met)
	if len(rest.t) == 0 || len(rest.o) == 0 {
		return false
	}
	rest.meet(a.keys)
	rest.way()
	from := len(proven)
	proven = rest.path(proven)
	for n := range proven[from:] {
		l := &proven[from+n]
		l.First, l.Last = span(rest.t, l.First, l.Last)
		l.OriginalFirst, l.Beyond = span(rest.o, l.OriginalFirst, l.Beyond)
	}
	a.links, a.kept = proven, a.links
	return true
}

// left adds the units that no link was proven for, with the proven links before and
// behind each, to an empty list.
func left(rest, units []unit, proofs []int32) []unit {
	before := int32(0)
	for n, u := range units {
		if proofs[n] > 0 {
			before = proofs[n]
			continue
		}
		u.before, u.after = before, 0
		rest = append(rest, u)
	}
	after := int32(0)
	for n, k := len(units)-1, len(rest)-1; n >= 0; n-- {
		if proofs[n] > 0 {
			after = proofs[n]
			continue
		}
		rest[k].after = after
		k--
	}
	return rest
}

// span leads from units back to sentences.
func span(units []unit, first, last int32) (int32, int32) {
	if first == last {
		return 0, 0
	}
	return units[first].at, units[last-1].at + 1
}
