package prose

// proof is what anchors must weigh to prove a link.
const proof = 1.5

// again keeps the links that anchors prove and aligns the other sentences anew.
func (a *aligner) again(links []Link) []Link {
	rest := &aligner{scale: a.scale, kept: a.kept}
	var proven []Link
	proofs := make([]int32, len(a.t)) // by sentence: the link, from 1
	met := make([]int32, len(a.o))
	for _, l := range links {
		weight := float32(0)
		for i := l.First; i < l.Last; i++ {
			for j := l.OriginalFirst; j < l.Beyond; j++ {
				weight += a.shared(i, j).weight
			}
		}
		if weight < proof {
			continue
		}
		proven = append(proven, l)
		for i := l.First; i < l.Last; i++ {
			proofs[i] = int32(len(proven))
		}
		for j := l.OriginalFirst; j < l.Beyond; j++ {
			met[j] = int32(len(proven))
		}
	}
	rest.t, rest.o = left(a.t, proofs), left(a.o, met)
	if len(rest.t) == 0 || len(rest.o) == 0 {
		return links
	}
	rest.meet()
	rest.way()
	for _, l := range rest.path() {
		l.First, l.Last = span(rest.t, l.First, l.Last)
		l.OriginalFirst, l.Beyond = span(rest.o, l.OriginalFirst, l.Beyond)
		proven = append(proven, l)
	}
	return proven
}

// left gives the units that no link was proven for, with the proven links before
// and behind each.
func left(units []unit, proofs []int32) []unit {
	var rest []unit
	before := int32(0)
	for n, u := range units {
		if proofs[n] > 0 {
			before = proofs[n]
			continue
		}
		u.before, u.telling = before, 0
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
