package prose

// proof is what anchors must weigh to prove a link.
const proof = 1.5

// prove keeps the links that anchors prove, and leaves the other sentences to be aligned
// again. It reports whether it proved any more and left some on both sides.
func (a *Aligner) prove() bool {
	w, rest, before := &a.whole, &a.rest, len(a.kept)
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
	return len(proven) > before && len(rest.t) > 0 && len(rest.o) > 0
}

// again aligns anew what prove has left.
func (a *Aligner) again() {
	rest := &a.rest
	rest.scale, rest.kept = a.whole.scale, a.whole.kept
	rest.meet(a.keys)
	rest.way()
	from := len(a.kept)
	a.links = rest.path(append(a.links[:0], a.kept...))
	for n := range a.links[from:] {
		l := &a.links[from+n]
		l.First, l.Last = span(rest.t, l.First, l.Last)
		l.OriginalFirst, l.Beyond = span(rest.o, l.OriginalFirst, l.Beyond)
	}
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
