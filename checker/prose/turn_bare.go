package prose

import (
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// bare looks at a pair of which the original negates a full verb, and in which the
// translation has no auxiliary that tells of it: “signed” for no firmó. That there is no
// word in the whole sentence that might stand for the negation is then all there is.
func (s *turner) bare(l Link, c *ofPair, at Negator, expected int32) (Turn, bool) {
	first, last, from, to := s.bounds(l)
	if !s.bares || !c.one || c.shared < literal || c.asks || c.beside || len(s.here) > 0 || len(s.there) != 1 || c.longer < -clipped/2 || c.longer > 0.5 || c.length > 45 {
		return Turn{}, false
	}
	var h hints
	s.inspect(&h, sideOfTurn{s.t, s.ours, s.here, first, last}, sideOfTurn{s.o, s.theirs, s.there, from, to}, expected, expected, stretch{-7, 8})
	if h.soft[0]+h.soft[1]+h.far[0]+h.far[1]+h.near[0]+h.near[1]+h.nearFar[0]+h.nearFar[1]+h.masks > 0 {
		return Turn{}, false
	}
	place, least := int32(-1), int32(0)
	for i := first; i < last; i++ {
		t := &s.t.Tokens[i]
		if t.Kind != Word || t.Has(Capital) || !t.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase|lexicon.Auxiliary) || infinite.Has(t.Hash) || t.Is(lexicon.Preposition|lexicon.Determiner|lexicon.Pronoun) {
			continue
		}
		away := max(i-expected, expected-i)
		if t.Is(lexicon.Noun | lexicon.Plural | lexicon.Adjective) {
			away += nounly
		}
		if place < 0 || away < least {
			place, least = i, away
		}
	}
	if place < 0 {
		return Turn{}, false
	}
	return Turn{Lost: true, Link: l, First: at.First, Last: at.Last, Place: place, Bare: true}, true
}

// bareLanguages are those for which bare finds more faults than other ways of saying a
// thing; in Russian it does not, and Ukrainian is as Russian.
const bareLanguages = "cs de es fr it nl pl pt ro sv"

// literal is how many of its anchors a pair must share: of free renderings that are
// negated on one side alone two in three share fewer, and of literal ones one in six.
const literal = 0.25

// nounly is how many words nearer a word must stand that may be a noun, too, to be taken
// for the verb.
const nounly = 6
