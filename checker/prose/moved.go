package prose

import "math"

// unmoved leaves out the passages that stand elsewhere on the other side: paragraphs
// change places, and what the aligner could not follow is then lacking here and too much
// there.
func (s *search) unmoved(t, o *side, ratio float64) {
	kept := s.out[:0:0]
	for n := range s.out {
		p := &s.out[n]
		if p.Weight >= 0 && p.LastToken == 0 {
			mine, other := t, o
			if p.Omitted {
				mine, other = o, t
			}
			if s.elsewhere(p, mine, other) || s.partner(p, t, o, ratio) {
				continue
			}
		}
		kept = append(kept, *p)
	}
	s.out = kept
}

// proven is what the anchors that a passage shares with a sentence must weigh for it to
// be its rendering, those that the sentence shares with its own partner not counted.
const proven = 14

// elsewhere reports whether some sentence of the other side has what the passage names,
// and its own partner does not.
func (s *search) elsewhere(p *Passage, mine, other *side) bool {
	s.mine, s.other, s.omitted = mine, other, p.Omitted
	for n := range other.lens {
		weight := 0.0
		var own stretch
		for k := p.First; k < p.Last; k++ {
			for x := range inBoth(mine.of(k), other.of(int32(n))) {
				if own == (stretch{}) {
					own, _ = s.sides(&s.a.Links[s.linkOfOther(int32(n))])
					own = stretch{own.first - 1, own.last + 1}
				}
				if x.kind() == ordinary { // many sentences have it
					continue
				}
				before, behind := stretch{own.first, min(own.last, p.First)}, stretch{max(own.first, p.Last), own.last}
				if !mine.has(x.anchor(), before) && !mine.has(x.anchor(), behind) {
					weight += max(mine.odds[x.kind()].shared, 0.5)
				}
			}
		}
		if weight >= proven {
			return true
		}
	}
	return false
}

// alikeness is how far, as a logarithm, the lengths of a passage and of another that is
// lacking on its side may be from what is to be expected.
const alikeness = 0.45

// partner reports whether a passage of the other side, as long as this one should be
// there, has no partner either, and is nearly as sure to be without.
func (s *search) partner(p *Passage, t, o *side, ratio float64) bool {
	for n := range s.out {
		q := &s.out[n]
		if q.Omitted == p.Omitted || q.LastToken > 0 || q.Weight < max(p.Weight-4, 0) {
			continue
		}
		added, omitted := p, q
		if p.Omitted {
			added, omitted = q, p
		}
		x, y := t.length(stretch{added.First, added.Last}), o.length(stretch{omitted.First, omitted.Last})
		if math.Abs(math.Log(x/y)-ratio) < alikeness {
			return true
		}
	}
	return false
}
