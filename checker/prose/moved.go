package prose

import (
	"iter"
	"math"
)

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
// be its rendering, those that the sentence shares with its own partner not counted; less where it
// would stand close to that sentence: of one sentence two were made, with another between.
const (
	proven       = 14
	provenBeside = 7
)

// elsewhere reports whether some sentence of the other side has what the passage names,
// and its own partner does not.
func (s *search) elsewhere(p *Passage, mine, other *side) bool {
	s.mine, s.other, s.omitted = mine, other, p.Omitted
	weights := make(map[int32]float64) // by sentence of the other side
	for k := p.First; k < p.Last; k++ {
		for _, x := range mine.of(k) {
			if x.kind() == ordinary { // many sentences have it
				continue
			}
			for n := range other.having(x) {
				own, _ := s.sides(&s.a.Links[s.linkOfOther(n)])
				before, behind := stretch{own.first - 1, min(own.last+1, p.First)}, stretch{max(own.first-1, p.Last), own.last + 1}
				if !mine.has(x.anchor(), before) && !mine.has(x.anchor(), behind) {
					least := float64(proven)
					if n >= p.Behind-2 && n <= p.Behind+1 {
						least = provenBeside
					}
					if weights[n] += max(mine.odds[x.kind()].shared, 0.5); weights[n] >= least {
						return true
					}
				}
			}
		}
	}
	return false
}

// having gives the sentences that have an anchor.
func (s *side) having(k key) iter.Seq[int32] {
	if !s.listed {
		s.listed = true
		s.index.reset(len(s.keys) / 2)
		s.latest, s.earlier = s.latest[:0], resize(s.earlier, len(s.keys))
		s.sentence = resize(s.sentence, len(s.keys))
		for n := range s.lens {
			for at := s.first[n]; at < s.first[n+1]; at++ {
				id := s.index.number(s.keys[at].anchor())
				if int(id) == len(s.latest) {
					s.latest = append(s.latest, -1)
				}
				s.sentence[at], s.earlier[at], s.latest[id] = int32(n), s.latest[id], at
			}
		}
	}
	return func(yield func(int32) bool) {
		id := s.index.find(k.anchor())
		if id < 0 {
			return
		}
		for at := s.latest[id]; at >= 0 && yield(s.sentence[at]); at = s.earlier[at] {
		}
	}
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
