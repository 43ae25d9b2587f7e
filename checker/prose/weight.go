package prose

import "math"

// evidence is what is known of a passage that may be missing on the other side.
type evidence struct {
	fit     float64 // how much better the lengths around it fit without it
	misfit  float64 // how badly they fit even so
	lacking float64 // what its anchors say that are nowhere near
	found   float64 // and those that are
	length  float64 // runes
	joined  bool    // it was linked, together with another sentence
	own     bool    // it is a block, or several
	edge    bool    // it has a neighbour on one side alone
}

// scales say what each piece of evidence weighs: logistic regressions on sentences without a
// partner in human translations (newstest, ntrex; 980,000 words) and on 6,300 passages that
// were dropped or put in, those of added ones since everyday words are anchors, too. Misfit
// speaks for a passage, since where nothing fits, too good a fit is not to be asked for. A
// passage omitted inside a paragraph has to weigh more by what inside says: a sentence made of
// two looks like one that is missing.
type scales struct {
	alone, least, fit, joined, joinedFit, lacking, found, length, own, joinedOwn, misfit, edge, inside float64
}

var (
	omittedScales = scales{alone: -1.5, least: -0.7, fit: 0.65, joined: -1.6, joinedFit: 0.44, lacking: 0.81, found: -0.16, length: -0.39, own: 2.9, joinedOwn: 1.16, misfit: 0.3, edge: 1.0, inside: 0.75}
	addedScales   = scales{alone: -4.3, least: -2, fit: 0.48, joined: -0.1, joinedFit: 0.1, lacking: 1.38, found: -0.3, length: 0.1, own: 0.4, misfit: 0.53, edge: -0.7}
)

// weight joins the evidence into the logarithm of how much likelier the passage is
// missing than not; it is 0 where a human translation of 40,000 words has one such passage.
func (s *search) weight(e *evidence) float64 {
	k := &addedScales
	if s.omitted {
		k = &omittedScales
	}
	w := k.alone - k.least + k.lacking*min(e.lacking, 3) + k.found*min(e.found, 5) + k.length*(math.Log(e.length)+s.ratio-4) + k.misfit*min(e.misfit, 5)
	if e.joined {
		w += k.joined + k.joinedFit*max(-6, min(e.fit, 8))
	} else {
		w += k.fit * max(-6, min(e.fit, 5))
	}
	if !e.own {
		w -= k.inside
	} else {
		w += k.own
		if e.joined {
			w += k.joinedOwn
		}
	}
	if e.edge {
		w += k.edge
	}
	return w
}

// fit says how much better the length of sentences of the other side fits those of
// mine without a passage than with it.
func (s *search) fit(mine, passage, other float64) float64 {
	with := math.Abs(math.Log(other/(mine+passage)) - s.ratio)
	without := math.Abs(math.Log(other/mine) - s.ratio)
	return (with - without) / s.spread / loose(other)
}

// misfit says how far a length is from what is to be expected.
func (s *search) misfit(mine, other float64) float64 {
	return math.Abs(math.Log(other/mine)-s.ratio) / s.spread
}

// anchors weighs the anchors of a passage: those that stand near it on its own side
// say nothing; one that stands on the other side where the passage would, says that it
// is there; one that does not, that it is not.
func (s *search) anchors(x, near stretch) (lacking, found float64) {
	for n := x.first; n < x.last; n++ {
		for _, k := range s.mine.of(n) {
			switch o := &s.mine.odds[k.kind()]; {
			case s.mine.has(k.anchor(), stretch{x.first - 2, x.first}) || s.mine.has(k.anchor(), stretch{x.last, x.last + 2}):
			case s.other.has(k.anchor(), near):
				found += max(o.shared, 0.5)
			default:
				lacking -= min(o.lacking, 0)
			}
		}
	}
	return lacking, found
}
