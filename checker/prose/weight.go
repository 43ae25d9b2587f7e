package prose

import "math"

// evidence is what is known of a passage that may be missing on the other side.
type evidence struct {
	fit     float64 // how much better the lengths around it fit without it
	lacking float64 // what its anchors say that are nowhere near
	found   float64 // and those that are
	length  float64 // runes
	asks    float64 // 1 if it asks and nothing near does, -1 if something does
	merged  float64 // the share of the story's other links that take several sentences for one
	shifted float64 // how much nearer the anchors of the sentence linked together with it stand to where they would without it
	beside  bool    // it is not, and one next to it was: three may have become one
	joined  bool    // it was linked, together with another sentence
	own     bool    // it is a block, or several
}

// scales say what each piece of evidence weighs: logistic regressions on human translations, half of
// newstest and ntrex (es, de; fr, cs, de), with passages dropped or put in, and, as what is no
// fault, those translations as they are and with some paragraphs of either side joined. What is put
// in is as long as its writer liked, so that its length is no evidence. Least is what they weigh
// where human translations have one such passage in 60,000 words, half of them faults.
type scales struct {
	least, alone, joined, fit, lacking, found, length, own, joinedOwn, asks, merged, shifted, beside float64
}

var (
	omittedScales = scales{least: -2, alone: -3.9, joined: -1.5, shifted: 3, fit: 0.74, lacking: 0.79, found: -0.28, length: 0.36, own: 0.7, joinedOwn: -1, asks: 1.2, merged: -0.75, beside: -1.5}
	addedScales   = scales{least: -1.2, alone: -6.7, joined: -0.85, shifted: 2, fit: 0.94, lacking: 1.44, found: -0.69, own: 1.4, joinedOwn: -1.4, merged: -0.72, beside: -1.5}
)

// doubt is what a passage must weigh more where translators part sentences oftener, and have a sentence more that is nowhere:
// ntrex had 13 false ones in Korean, Polish, Turkish and Ukrainian without it, 8 with it.
func (s *search) doubt() float64 {
	if s.words == nil {
		return 0
	}
	return s.words.parted
}

// weight joins the evidence into the logarithm of how much likelier the passage is
// missing than not; it is 0 where that is to be reported.
func (s *search) weight(e *evidence) float64 {
	k := &addedScales
	if s.omitted {
		k = &omittedScales
	}
	w := k.alone - k.least - s.doubt() + k.fit*max(-6, min(e.fit, 6)) + k.lacking*min(e.lacking, 5) + k.found*min(e.found, 6) +
		k.length*(math.Log(e.length)+s.ratio-4) + k.asks*e.asks + k.merged*math.Log(e.merged) + k.shifted*e.shifted
	switch {
	case e.joined:
		w += k.joined
	case e.beside:
		w += k.beside
	}
	if e.own {
		w += k.own
		if e.joined {
			w += k.joinedOwn
		}
	}
	return w
}

// inform adds to the evidence what the lengths do not say. Near is where on the other side
// the passage would be.
func (s *search) inform(e *evidence, x, near stretch) {
	e.lacking, e.found = s.anchors(x, near)
	e.asks = s.asks(x, near)
	merged, all := s.merged, s.paired
	if e.joined {
		merged, all = merged-1, all-1
	}
	e.merged = (merged + 0.5) / (all + 4)
}

// asks says whether a passage asks and nothing near it on the other side does; or, where
// something does, whether it is the passage's question.
func (s *search) asks(x, near stretch) float64 {
	switch {
	case s.mine.mark(x)&question == 0:
	case s.other.mark(near)&question == 0:
		return 1
	case (s.mine.mark(stretch{x.first - 1, x.first})|s.mine.mark(stretch{x.last, x.last + 1}))&question == 0:
		return -1
	}
	return 0
}

// fit says how much better the length of sentences of the other side fits those of
// mine without a passage than with it.
func (s *search) fit(mine, passage, other float64) float64 {
	with := math.Abs(math.Log(other/(mine+passage)) - s.ratio)
	without := math.Abs(math.Log(other/mine) - s.ratio)
	better := (with - without) / s.spread / loose(other)
	if math.IsNaN(better) { // nothing stands on either side
		return 0
	}
	return better
}

// anchors weighs the anchors of a passage: those that stand near it on its own side
// say nothing; one that stands on the other side where the passage would, says that it
// is there; one that does not, that it is not.
func (s *search) anchors(x, near stretch) (lacking, found float64) {
	for n := x.first; n < x.last; n++ {
		for _, k := range s.mine.of(n) {
			l, f, _ := s.says(k, x, near)
			lacking, found = lacking+l, found+f
		}
	}
	return lacking, found
}

// says weighs one anchor of a passage; ok is false where it stands near it on its own side.
func (s *search) says(k key, x, near stretch) (lacking, found float64, ok bool) {
	switch o := &s.mine.odds[k.kind()]; {
	case s.mine.has(k.anchor(), stretch{x.first - 2, x.first}) || s.mine.has(k.anchor(), stretch{x.last, x.last + 2}):
		return 0, 0, false
	case s.other.has(k.anchor(), near):
		return 0, max(o.shared, 0.5), true
	default:
		return -min(o.lacking, 0), 0, true
	}
}
