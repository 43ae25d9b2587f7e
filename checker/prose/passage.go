package prose

import (
	"math"
	"slices"
)

// Passage is what one side of a story does not seem to have of the other: whole
// sentences.
type Passage struct {
	Omitted     bool  // of the original, and not in the translation; otherwise it is the other way round
	First, Last int32 // sentences of the side that has it, Last excluded
	Behind      int32 // the sentence of the other side behind which it would stand, -1 at its beginning
	Weight      float64
	joined      bool // it is linked, together with another sentence

	// Where it may as well be. Of the translation alone: an omitted passage is behind
	// one of sentences From-1 to To-1, an added one among From to To-1.
	From, To int32

	// A part of a sentence that is missing in the linked one: tokens of the original.
	// They are 0 where whole sentences are.
	FirstToken, LastToken int32
	closed                bool // what stands around it closed up in the translation
}

// Confidence says how sure it is, in per cent, that the passage is not on the other
// side.
func (p *Passage) Confidence() uint8 {
	switch {
	case p.Weight >= 3:
		return 88
	case p.Weight >= 1.5:
		return 80
	}
	return 70
}

// search looks for passages on one side.
type search struct {
	a           *Alignment
	mine, other *side
	omitted     bool      // mine is the original
	ratio       float64   // the length of the other side for one rune of mine, as a logarithm
	spread      float64   // how far single sentences are from it, on average
	words       *everyday // of the original
	language    string    // of the original
	paired      float64   // links that have both sides
	merged      float64   // those of them that have several sentences on one
	anew        *relinker
	out         []Passage
}

// sides gives the sentences of mine and of the other side that a link has.
func (s *search) sides(l *Link) (mine, other stretch) {
	t, o := stretch{l.First, l.Last}, stretch{l.OriginalFirst, l.Beyond}
	if s.omitted {
		return o, t
	}
	return t, o
}

func (s *search) link(sentence int32) *Link {
	if s.omitted {
		return &s.a.Links[s.a.to[sentence]]
	}
	return &s.a.Links[s.a.of[sentence]]
}

func (x stretch) empty() bool { return x.first >= x.last }

// Passages gives the passages of either side that the other does not seem to have.
//
// The aligner leaves a sentence without a partner for want of a better link, and
// takes two for one as readily. So each such sentence is weighed anew: how much
// better the lengths of the sentences around it fit without it, and what its anchors
// say. The weight is a logarithm of how much likelier the passage is missing than
// not.
func (a *Alignment) Passages(t, o *Facts, language string) []Passage {
	odd := slices.ContainsFunc(a.Links, func(l Link) bool { return !l.single() })
	if !odd && !a.abridged(t, o) {
		return nil
	}
	crossed := slices.ContainsFunc(a.Links, func(l Link) bool { return l.First != l.OriginalFirst })
	translation, original, words := a.sides(t, o, language)
	ratio, spread := a.proportion(translation, original, language)
	s := search{a: a, words: words, language: language, mine: original, other: translation, omitted: true, ratio: ratio, spread: spread}
	s.weigh()
	if odd || crossed {
		s.relink()
	}
	s.parts()
	s.unmoved(translation, original, ratio)
	s.rendered(translation, original, ratio, spread)
	return s.out
}

// relink aligns anew what is odd, and looks on either side for sentences that have no partner of their own.
func (s *search) relink() {
	translation, original, ratio, by := s.other, s.mine, s.ratio, s.a.by
	s.mine, s.other, s.omitted = translation, original, false
	s.weigh()
	s.anew = &by.relinker
	s.a = s.a.relinked(translation, original, ratio, s.spread)
	for n := range s.a.Links {
		if l := &s.a.Links[n]; l.Paired() {
			if s.paired++; !l.single() {
				s.merged++
			}
		}
	}
	s.ratio = -ratio
	s.run()
	s.mine, s.other, s.omitted, s.ratio = original, translation, true, ratio
	s.run()
}

// relinked aligns anew what is odd. What it gives lasts until the next call.
func (a *Alignment) relinked(translation, original *side, ratio, spread float64) *Alignment {
	by := a.by
	by.relinker.reset(translation, original, ratio, spread)
	if by.other == nil {
		by.other = new(Aligner)
	}
	by.other.links = by.relinker.relink(slices.Clone(a.Links))
	return by.other.arrange(len(translation.lens), len(original.lens))
}

// proportion measures how long the translation is for one rune of the original, as a
// logarithm, and how far single sentences are from it. What the language lets expect
// counts as much as four sentences.
func (a *Alignment) proportion(t, o *side, language string) (ratio, spread float64) {
	expected, known := proportions[language]
	far := 0.105
	if !known || expected > 0.5 {
		far = 0.14
	}
	ratios := make([]float64, 0, len(a.Links)+4)
	for n := range a.Links {
		if l := &a.Links[n]; l.Last-l.First == 1 && l.Beyond-l.OriginalFirst == 1 && t.lens[l.First] >= 20 {
			ratios = append(ratios, math.Log(t.lens[l.First]/max(o.lens[l.OriginalFirst], 1)))
		}
	}
	if known {
		ratios = append(ratios, expected, expected, expected, expected)
	}
	if len(ratios) == 0 {
		return 0, far
	}
	slices.Sort(ratios)
	ratio = ratios[len(ratios)/2]
	sum := 10 * far
	for _, r := range ratios {
		sum += min(math.Abs(r-ratio), 0.5)
	}
	return ratio, sum / float64(10+len(ratios))
}

// proportions are how long an English story is for its original, as logarithms:
// measured on newstest and ntrex, between what was translated into English and out of it;
// for Chinese between mqm2020 (0.76) and ntrex (0.48).
var proportions = map[string]float64{
	"ar": 0.07, "ca": -0.08, "cs": 0.06, "de": -0.13, "el": -0.17, "es": -0.09, "fr": -0.12, "he": 0.21, "it": -0.13, "ja": 0.56, "ko": 0.63,
	"nl": -0.15, "pl": -0.09, "pt": -0.08, "ro": -0.15, "ru": -0.09, "sv": -0.01, "tr": -0.05, "uk": -0.05, "zh": 0.63,
}

// run looks at what has no partner of its own.
func (s *search) run() {
	for n := int32(0); n < int32(len(s.mine.lens)); {
		mine, other := s.sides(s.link(n))
		switch {
		case other.empty():
			x := stretch{n, n + 1}
			for x.last < int32(len(s.mine.lens)) {
				if _, other := s.sides(s.link(x.last)); !other.empty() {
					break
				}
				x.last++
			}
			s.unpaired(x)
			n = x.last
		case mine.last-mine.first == 2 && other.last-other.first == 1:
			s.joined(mine, other)
			n = mine.last
		default:
			n = mine.last
		}
		n = max(n, mine.last)
	}
}

// unpaired weighs sentences that have no partner.
func (s *search) unpaired(x stretch) {
	length := s.mine.length(x)
	own, least := s.opens(x.first) && s.opens(x.last), shortest
	if own && s.mine.paragraphCount() > s.other.paragraphCount() {
		least = shortestBlock
	}
	if length*math.Exp(s.ratio) < least || !s.mine.whole(x) {
		return
	}
	e := evidence{fit: math.Inf(1), length: length, own: own}
	behind := int32(-1)
	var sums [2]float64
	sides := 0
	for _, n := range [...]int32{x.first - 1, x.last} {
		if n < 0 || n >= int32(len(s.mine.lens)) {
			continue
		}
		mine, other := s.sides(s.link(n))
		if other.empty() {
			continue
		}
		if n < x.first {
			behind = other.last - 1
		} else if behind < 0 {
			behind = other.first - 1
		}
		e.beside = e.beside || mine.last-mine.first > other.last-other.first && s.mine.paragraph[n] == s.mine.paragraph[x.first]
		m, o := s.mine.length(mine), s.other.length(other)
		e.fit = min(e.fit, s.fit(m, length, o))
		sums[0], sums[1] = sums[0]+m, sums[1]+o
		sides++
	}
	if sides == 0 || s.rival(behind, length) {
		return
	}
	if sides == 2 {
		e.fit = min(e.fit, 1.3*s.fit(sums[0], length, sums[1]))
	}
	if e.fit = s.paragraphFit(x, e.fit); e.fit < leastFit {
		return
	}
	s.inform(&e, x, stretch{behind - 1, behind + 3})
	s.add(x, behind, s.weight(&e))
}

// opens reports whether a sentence of mine begins a block.
func (s *search) opens(n int32) bool {
	all := s.mine.f.Sentences
	return n == 0 || int(n) == len(all) || all[n].Block != all[n-1].Block
}

// joined weighs two sentences that are linked with one: either may be missing there.
func (s *search) joined(mine, other stretch) {
	weights, best := [2]float64{math.Inf(-1), math.Inf(-1)}, int32(0)
	for n := range int32(2) {
		x, rest := stretch{mine.first + n, mine.first + n + 1}, stretch{mine.last - n - 1, mine.last - n}
		length := s.mine.length(x)
		if length*math.Exp(s.ratio) < shortest || !s.mine.whole(x) {
			continue
		}
		e := evidence{joined: true, length: length, own: s.opens(mine.first + 1)}
		if e.fit = s.paragraphFit(x, s.fit(s.mine.length(rest), length, s.other.length(other))); e.fit < leastJoinedFit {
			continue
		}
		s.inform(&e, x, stretch{other.first - 1, other.last + 1})
		e.shifted = s.shifted(x.first, rest.first, other.first)
		if weights[n] = s.weight(&e); weights[n] > weights[best] {
			best = n
		}
	}
	if math.IsInf(weights[best], -1) || s.rival(other.first-1, s.mine.lens[mine.first+best]) || s.rival(other.last-1, s.mine.lens[mine.first+best]) {
		return
	}
	s.add(stretch{mine.first + best, mine.first + best + 1}, other.first+best-1, weights[best])
	p := &s.out[len(s.out)-1]
	p.joined = true
	if weights[best]-weights[1-best] < either {
		x := mine
		if s.omitted {
			x = other
		}
		p.From, p.To = min(p.From, x.first), max(p.To, x.last)
	}
}

// either is by how much one of two sentences must outweigh the other, to be the one that is missing.
const either = 1.5

// What the lengths must say at least: two sentences that one renders absorb one another.
const (
	leastFit       = -4
	leastJoinedFit = -2.5
)

// How long a passage must be, in runes of the other side: any, a part of a sentence, such a part that an opener opens, what is left
// of the sentence then, and a block of its own where the other side has fewer. Where translators joined paragraphs by chance, the last found nothing that the first did not.
const (
	shortest       = 16.0
	shortestPart   = 24.0
	shortestOpened = 20.0
	shortestRest   = 16.0
	shortestBlock  = 10.0
)

// add files a passage, with where else it may be.
func (s *search) add(x stretch, behind int32, weight float64) {
	p := Passage{Omitted: s.omitted, First: x.first, Last: x.last, Behind: behind, Weight: weight}
	places, before := s.anew.added, int32(1)
	if p.From, p.To = x.first, x.last; s.omitted {
		p.From, p.To = behind+1, behind+1
		places, before = s.anew.omitted, 0
	}
	for n := x.first; n < x.last; n++ {
		if v, ok := places[n]; ok {
			p.From, p.To = min(p.From, v.first-before), max(p.To, v.last)
		}
	}
	s.out = append(s.out, p)
}

// rival reports whether a sentence without a partner stands on the other side, too,
// where the passage would, long enough to be its rendering.
func (s *search) rival(behind int32, length float64) bool {
	for k := max(behind, 0); k <= min(behind+1, int32(len(s.other.lens))-1); k++ {
		l := s.linkOfOther(k)
		if mine, other := s.sides(l); mine.empty() && s.other.length(other) > 0.4*length*math.Exp(s.ratio) {
			return true
		}
	}
	return false
}

func (s *search) linkOfOther(sentence int32) *Link {
	if s.omitted {
		return &s.a.Links[s.a.of[sentence]]
	}
	return &s.a.Links[s.a.to[sentence]]
}
