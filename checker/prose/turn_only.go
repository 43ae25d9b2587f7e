package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// notOnly adds the places where the translation has “not only” for the original’s “only”:
// an “only” that is answered, in a pair that has no “not only” on the original’s side, negates
// as often otherwise, and goes on with no “but also”.
func (s *turner) notOnly(a *Alignment) {
	last := int32(len(s.t.Tokens)) - 1
	for i := s.ofOurs.next(mayFail, 1, last); i < last; i = s.ofOurs.next(mayFail, i+1, last) {
		if s.t.Tokens[i].Hash != hashNot || !onlys.Has(s.t.Tokens[i+1].Hash) || !s.t.Tokens[i-1].Is(lexicon.Auxiliary) {
			continue
		}
		n := a.LinkOf(s.t.SentenceOf(int(i)))
		l, c := a.Links[n], s.counts[n]
		if !l.single() || c.ours != c.theirs || s.goesOn(i+1, l) {
			continue
		}
		s.negators(n)
		here, there := s.sides(l)
		if s.masks(there) || s.negatesWithin(there) || !s.answered(i+1, here, there) {
			continue
		}
		s.t.turns = append(s.t.turns, s.addedAt(l, Negator{i, i + 1}, -1))
	}
}

// goesOn reports whether the sentence says behind token i what there is besides: “not only … but also”.
func (s *turner) goesOn(i int32, l Link) bool {
	for last := s.t.Sentences[l.Last-1].Last; i < last; i++ {
		if besides.Has(s.t.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// negatesWithin reports whether a verb of the original has its negation in it, or seems to, and no
// table knows it: netkví.
func (s *turner) negatesWithin(of *sideOfTurn) bool {
	for i := of.first; i < of.last && s.fused != ""; i++ {
		if t := &of.f.Tokens[i]; t.Kind == Word && t.Flags&Capital == 0 && strings.HasPrefix(of.f.Word(int(i)), s.fused) && of.kind(i) == asSoft {
			return true
		}
	}
	return false
}

// masks reports whether a side has a phrase like “not only”.
func (s *turner) masks(of *sideOfTurn) bool {
	for i := of.first; i < of.last; i++ {
		if of.kind(i) == asMask {
			return true
		}
		for _, p := range of.n.phrases.Get(of.f.Tokens[i].Hash) {
			if _, ok := of.n.follows(of.f, int(i)+1, int(of.last), p.rest); ok && p.kind == asMask {
				return true
			}
		}
	}
	return false
}

var (
	onlys   = lexicon.SetOf("only just merely simply solely")
	besides = lexicon.SetOf("but also too well")
)
