package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// addedClue is what is known of a “not” that the original may not have.
type addedClue struct {
	same   bool    // the original has its auxiliary: puede, “cannot”
	words  float64 // and how far from where it lets expect it
	verbs  Verbs   // what the auxiliary is
	no     bool    // it is “no”
	do     bool    // it is “do”, and the original has its verb: “did not sign”, firmó
	asked  bool    // a word stands behind it that goes with a negation: “any more”
	graded bool    // a matter of degree, or a word whose opposite is as common
	until  bool    // “not until May”, which is only in May
	turned bool    // put without a negation just as well
	hints  hints
	tied   bool // a fixture stands beside it and where it is expected
	sparse bool // the original has less to be rendered
	ofPair
}

// padded is how much longer than its original, as a logarithm, a sentence is that has a clause of
// its own.
const padded = 0.45

// added looks at a pair of which the translation negates more often. “Do not” and “nothing” are
// put freely; so it asks for a “not” with another auxiliary.
func (s *turner) added(l Link, c ofPair) (Turn, bool) {
	first, last, from, to := s.bounds(l)
	at := s.unmatched(s.here, s.there, first, last, from, to)
	if !c.one || c.longer > padded || !s.finite(at.First, first) {
		return Turn{}, false
	}
	already := s.already(from, to)
	k := addedClue{asked: s.asked(at.Last, last, already), graded: s.graded(at.Last, last, already), until: s.until(at.Last, last), turned: s.turned(at, first, last) || s.negativeBehind(at.Last, last) >= 0, ofPair: c}
	verbs, by := s.verb(s.t, s.ours, first, last, at)
	if verbs == 0 || by != at.First && strings.ContainsAny(s.t.Word(int(by)), "'’") { // “it’s not” is put freely
		return s.addedDo(l, k, at)
	}
	k.verbs, k.no, k.sparse = verbs, s.t.Tokens[at.First].Hash == hashNo, s.sparse(l, first, last, from, to)
	expected := s.expectThere(l, at.First)
	nearest, place := int32(1<<30), int32(-1)
	for i := from; i < to; i++ {
		if s.theirs.Verb(s.o, i)&verbs != 0 && !inAny(s.there, i) {
			if d := wordsBetween(i, expected); d < nearest {
				nearest, place = d, i
			}
		}
	}
	t := s.addedAt(l, at, place)
	if k.same = place >= 0; !k.same {
		place = expected
	}
	k.words = s.apartBy(place, expected)
	k.tied = s.tied(l, at.First, place)
	least := s.addedNeeds() + when(!s.bares, 0.5) // it may be in a word
	if k.weight() <= least {
		return Turn{}, false
	}
	here, there := s.sides(l)
	s.inspect(&k.hints, there, here, place, expected, stretch{-5, 8})
	return t, k.weight() > least && (!k.no || s.bares && k.hints.none() && k.hints.soft[1] == 0)
}

// addedNeeds is what an added negation must weigh.
func (s *turner) addedNeeds() float64 { return addedLeast - when(s.apart, 0.9) }

// wordsBetween gives how many words two places are apart.
func wordsBetween(i, k int32) int32 { return max(i-k, k-i) }

// apartBy is wordsBetween as a number, half as many where the clauses of the original stand in another order.
func (s *turner) apartBy(i, k int32) float64 {
	words := float64(wordsBetween(i, k))
	if s.theirs.place == atEnd {
		words /= 2
	}
	return words
}

// addedDo looks at a “not” with “do”: the original must have the verb, which nothing negates.
func (s *turner) addedDo(l Link, k addedClue, at Negator) (Turn, bool) {
	_, last, from, to := s.bounds(l)
	verb, own := inRows{}, Verbs(0)
	for i := at.Last; i < min(at.Last+3, last) && verb == (inRows{}) && own == 0; i++ {
		if verb = s.rowed.at(s.t, s.ourVerbs, i, ""); verb == (inRows{}) {
			own = s.ours.Verb(s.t, i) & Have // “did not have”
		}
	}
	if verb == (inRows{}) && own == 0 {
		return Turn{}, false
	}
	expected, place := s.expectThere(l, at.First), int32(-1)
	for i := from; i < to; i++ {
		if (verb.meet(s.rowed.at(s.o, s.theirVerbs, i, "")) || s.theirs.Verb(s.o, i)&own != 0) && !inAny(s.there, i) {
			if place >= 0 {
				return Turn{}, false
			}
			place = i
		}
	}
	if place < 0 {
		return Turn{}, false
	}
	k.same, k.do = true, true
	k.words = s.apartBy(place, expected)
	here, there := s.sides(l)
	s.inspect(&k.hints, there, here, place, expected, stretch{-5, 8})
	return s.addedAt(l, at, place), k.weight() > s.addedNeeds()
}

// sparse reports whether the original has less than what is to be rendered: fewer sentences, or
// words that run together.
func (s *turner) sparse(l Link, first, last, from, to int32) bool {
	return l.Last-l.First > l.Beyond-l.OriginalFirst || s.theirs.hard == nil && (to-from)*3 < last-first
}

// turned reports whether what is negated is put without a negation just as well: an
// ellipsis (“but it isn’t”), a choice (“is or is not”), or a highest degree (“could not be better”).
func (s *turner) turned(at Negator, first, last int32) bool {
	if at.First > first && s.t.Tokens[at.First].Flags&Capital != 0 { // a title: “What We Cannot Say”
		return true
	}
	if at.Last >= last || s.t.Tokens[at.Last].Kind != Word || s.t.Tokens[at.Last].Hash == hashTo {
		return true
	}
	for i := max(at.First-2, 0); i <= at.First; i++ {
		if s.t.Tokens[i].Hash == hashOr {
			return true
		}
	}
	return s.couldBetter(at, first, last)
}

// couldBetter reports whether what is negated is that something could be more so: “could not be better”.
func (s *turner) couldBetter(at Negator, first, last int32) bool {
	could := false
	for i := max(at.First-2, first); i <= at.First; i++ {
		could = could || coulds.Has(s.t.Tokens[i].Hash)
	}
	for i := at.Last; i < min(last, at.Last+6) && could; i++ {
		if t := &s.t.Tokens[i]; betters.Has(t.Hash) || t.Is(lexicon.Adjective) && strings.HasSuffix(s.t.Word(int(i)), "er") {
			return true
		}
	}
	return false
}

// negativeBehind gives the word from token i on that is a negative itself, “not rare”; -1 for none.
func (s *turner) negativeBehind(i, last int32) int32 {
	for k := i; k < min(last, i+3) && s.t.Tokens[k].Kind == Word; k++ {
		if negatives.Has(s.t.Tokens[k].Hash) {
			return k
		}
	}
	return -1
}

// asked reports whether a word stands behind token i, in its clause, that a negation is to go before; “yet” does not tell
// where the original has “already”.
func (s *turner) asked(i, last int32, already bool) bool {
	for k := i; k < min(i+8, last) && !parts(s.t.Tokens[k]); k++ {
		if h := s.t.Tokens[k].Hash; asking.Has(h) && !(h == hashYet && already) || h == hashEver {
			return true
		}
	}
	return false
}

// already reports whether the original has the word among tokens from to to-1.
func (s *turner) already(from, to int32) bool {
	for i := from; i < to; i++ {
		if alreadys.Has(s.o.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// graded reports whether what is negated from token i on is a matter of degree, or a word
// whose opposite is as common: “not quite”, “not safe”.
func (s *turner) graded(i, last int32, already bool) bool {
	for k := i; k < min(i+3, last); k++ {
		if h := s.t.Tokens[k].Hash; grades.Has(h) || h == hashYet && !already {
			return true
		}
	}
	return false
}

// until reports whether “until” stands behind token i.
func (s *turner) until(i, last int32) bool {
	for k := i; k < min(i+14, last); k++ {
		if s.t.Tokens[k].Hash == hashUntil {
			return true
		}
	}
	return false
}

// finite reports whether a negator is “not” or “no” behind an auxiliary, or “n’t” in it.
func (s *turner) finite(i, first int32) bool {
	t := &s.t.Tokens[i]
	if t.Hash == hashNo && int(i)+1 < len(s.t.Tokens) { // “there are no”, “has no”
		return i > first && s.ours.Verb(s.t, i-1)&(Be|Have) != 0 && !turning.Has(s.t.Tokens[i+1].Hash)
	}
	if t.Hash != hashNot {
		return t.Is(lexicon.Auxiliary)
	}
	k := i - 1
	if k > first && !s.t.Tokens[k].Is(lexicon.Auxiliary) {
		k--
	}
	return k >= first && s.t.Tokens[k].Is(lexicon.Auxiliary)
}

var (
	alreadys  = lexicon.SetOf("al alvast bereits deja déjà già już já již redan reeds schon už ya вже уже")
	turning   = lexicon.SetOf("alternative better choice doubt end exception longer more need one option other point problem problems question reason right secret sign use way wonder") // “no longer” for “ceased to”
	hashNo    = lexicon.Hash("no")
	hashYet   = lexicon.Hash("yet")
	grades    = lexicon.SetOf("too quite so very as just only merely simply that much completely entirely fully enough adequate accurate suitable safe clear essential easy good bad sure compatible incompatible appropriate sufficient sole alone")
	coulds    = lexicon.SetOf("could couldn't couldn’t")
	betters   = lexicon.SetOf("better clearer happier less more prouder worse")
	hashEver  = lexicon.Hash("ever")
	negatives = lexicon.SetOf("arrogant averse boastful dismiss indifferent alone afraid deny denied doubt doubts embarrass exclude excluded failed forget forgotten hesitate ignore ignored ignoring impossible lack lost miss missed missing rare refuse refused rule spare spared stop stopped surprising uncommon unknown unlikely unusual opposed dissimilar uncontroversial unreasonable unfair unfamiliar")
)
