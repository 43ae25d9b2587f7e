package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// bareClue is what is known of a clause that the original negates, and of a full verb of the
// translation that it may be.
type bareClue struct {
	verb  bool    // the table has both as one
	noun  bool    // it may be a noun
	alone bool    // the translation negates nothing
	twice bool    // the original negates a negative
	next  bool    // a word that may stand for the negation, right behind it: “felt ill”
	until bool    // it stands behind “until”
	words float64 // how far it is from where the negation lets expect it
	hints hints
	ofPair
}

// bare looks at a pair of which the original negates a full verb, and in which the
// translation has no auxiliary that tells of it: “signed” for no firmó. That the verb is
// known to be the same, and that no word might stand for the negation, is then all there is.
func (s *turner) bare(l Link, c ofPair, at Negator, expected int32) (Turn, bool) {
	first, last, _, _ := s.bounds(l)
	if !s.bares {
		return Turn{}, false
	}
	here, there := s.sides(l)
	place, least := int32(-1), int32(0)
	k := bareClue{alone: len(s.here) == 0, ofPair: c}
	for i := first; i < last; i++ {
		t := &s.t.Tokens[i]
		if t.Kind != Word || t.Has(Capital) || !t.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase|lexicon.Auxiliary) || infinite.Has(t.Hash) || t.Is(lexicon.Preposition|lexicon.Determiner|lexicon.Pronoun) && !s.verbLike(i, first) || s.governed(i, first) || here.kind(i) == asSoft { // “refused” stands for a negation itself
			continue
		}
		away, verb := wordsBetween(i, expected), s.rendersVerb(i)
		noun := !verb && t.Is(lexicon.Noun|lexicon.Plural|lexicon.Adjective)
		if noun {
			away += nounly
		}
		if verb {
			away -= verbly
		}
		if place < 0 || away < least {
			place, least, k.noun, k.verb = i, away, noun, verb
		}
	}
	if place < 0 || s.carried(place, first) {
		return Turn{}, false
	}
	k.words = float64(wordsBetween(place, expected))
	k.until = s.behindUntil(place, first)
	needed := bareLeast + when(s.apart && !k.verb, 2)
	if k.weight() <= needed {
		return Turn{}, false
	}
	s.inspect(&k.hints, here, there, place, expected, stretch{-7, 8})
	k.twice = s.doubled(at, there, here)
	for i := place + 1; i < min(place+3, last); i++ {
		k.next = k.next || here.kind(i) != asNothing && !s.answered(i, here, there)
	}
	turn := s.lostAt(l, at, place)
	turn.Bare, turn.spare = true, k.weight()-needed
	return turn, turn.spare > 0
}

// governed reports whether token i is no finite verb: “to follow”, “at work”, “being debated”, “until
// ordered”, “, elected in May”.
func (s *turner) governed(i, first int32) bool {
	if i == first {
		return false
	}
	t := &s.t.Tokens[i-1]
	switch {
	case t.Hash == hashTo, possessives.Has(t.Hash) && s.t.Tokens[i].Is(lexicon.Noun|lexicon.Plural), t.Is(lexicon.Determiner|lexicon.Preposition) && !t.Is(lexicon.Pronoun|lexicon.Conjunction):
		return true
	case s.t.Tokens[i].Is(lexicon.VerbPast | lexicon.VerbPart):
		return t.Hash == ',' || passive.Has(t.Hash)
	}
	return false
}

// passive are words behind which a participle stands, and no finite verb.
var passive = lexicon.SetOf("be been being get gets getting got as if once than unless until when while")

var possessives = lexicon.SetOf("her his its my our their your")

// farLanguages are those that have few words in common with English: an auxiliary is no more than a guess there, so what a full
// verb and an added “not” must weigh was measured for them apart.
const farLanguages = "ar he ja ko tr zh"

// bareLanguages are those whose negators are words, or parts of the verb.
const bareLanguages = "ar cs de es fr he it ja ko nl pl pt ro ru sv tr uk zh"

// How many words nearer a word must stand that may be a noun, too, to be taken for the verb, and
// how many further one may that the table knows.
const (
	nounly = 6
	verbly = 12
)
