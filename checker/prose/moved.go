package prose

import (
	"iter"
	"math"
	"slices"
)

// unmoved leaves out the passages that stand elsewhere on the other side: paragraphs
// change places, and what the aligner could not follow is then lacking here and too much
// there.
func (s *search) unmoved(t, o *side, ratio float64) {
	kept := s.out[:0:0]
	for n := range s.out {
		p := &s.out[n]
		if p.Weight >= 0 {
			mine, other, length := t, o, -ratio
			if p.Omitted {
				mine, other, length = o, t, ratio
			}
			s.mine, s.other, s.omitted, s.ratio = mine, other, p.Omitted, length
			if p.LastToken == 0 && (s.elsewhere(p) || s.partner(p, t, o, ratio)) || s.takenIn(p) {
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
func (s *search) elsewhere(p *Passage) bool {
	weights := make(map[int32]float64) // by sentence of the other side
	for k := p.First; k < p.Last; k++ {
		for _, x := range s.mine.of(k) {
			if x.kind() == ordinary { // many sentences have it
				continue
			}
			for n := range s.other.having(x) {
				if own, _ := s.sides(s.linkOfOther(n)); !s.ofItsOwn(x, own, p) {
					least := float64(proven)
					if n >= p.Behind-2 && n <= p.Behind+1 {
						least = provenBeside
					}
					if weights[n] += max(s.mine.odds[x.kind()].shared, 0.5); weights[n] >= least {
						return true
					}
				}
			}
		}
	}
	return false
}

// ofItsOwn reports whether the sentences that another is linked with, or those beside them, have an anchor; the passage apart.
func (s *search) ofItsOwn(x key, own stretch, p *Passage) bool {
	return s.mine.has(x.anchor(), stretch{own.first - 1, min(own.last+1, p.First)}) || s.mine.has(x.anchor(), stretch{max(own.first-1, p.Last), own.last + 1})
}

// What a sentence that others took in must have: anchors there that weigh so much, and so many times what those weigh that
// are nowhere; and room for it there, as a share of its length, that is the larger the less they weigh.
const (
	takenAnchors = 2.5
	takenOver    = 1.5
	takenRoom    = 1.25
)

// takenIn reports whether each sentence of a passage, or the part that it is, went into others: they name what it names
// and their own partners do not, and are longer than those let expect.
func (s *search) takenIn(p *Passage) bool {
	if p.LastToken > 0 {
		var keys, room []key
		for i := p.FirstToken; i < p.LastToken; i++ {
			keys = append(keys, s.mine.keysAt(i, room[:0])...)
		}
		from, to := s.mine.f.Tokens[p.FirstToken].Start, s.mine.f.Tokens[p.LastToken-1].End()
		return s.taken(p, keys[:inOrder(keys)], float64(to-int(from)))
	}
	for k := p.First; k < p.Last; k++ {
		if !s.taken(p, s.mine.of(k), s.mine.lens[k]) {
			return false
		}
	}
	return true
}

// taken looks at some anchors of a passage, which stand in so many runes of it.
func (s *search) taken(p *Passage, keys []key, length float64) bool {
	var found, lacking, room float64
	var links []*Link
	for _, x := range keys {
		odds, there, count := &s.mine.odds[x.kind()], false, 0
		for n := range s.other.having(x) {
			count++
			l := s.linkOfOther(n)
			own, other := s.sides(l)
			if own.first < p.Last && p.First < own.last || s.ofItsOwn(x, own, p) {
				continue
			}
			there = true
			if !slices.Contains(links, l) {
				links = append(links, l)
				room += max(0, s.other.length(other)-s.mine.length(own)*math.Exp(s.ratio))
			}
		}
		switch weight := max(odds.shared, 0.5); {
		case there && x.kind() != ordinary:
			found += weight
		case there && count == 1:
			found += weight / 2
		case count == 0:
			lacking -= min(odds.lacking, 0)
		}
	}
	return found >= takenAnchors && found >= takenOver*lacking && found*room >= takenRoom*length*math.Exp(s.ratio)
}

// list indexes the sentences by their anchors.
func (s *side) list() {
	if s.listed {
		return
	}
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

// having gives the sentences that have an anchor.
func (s *side) having(k key) iter.Seq[int32] {
	s.list()
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
