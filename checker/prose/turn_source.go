package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// doubtClue is what is known of a “not” of the translation, and of the word that it goes with, which the
// original has and nothing negates: “has not remained” for zůstala.
type doubtClue struct {
	apart  bool // the language is one of farLanguages
	asked  bool // a word stands behind it that goes with a negation
	graded bool // a matter of degree
	until  bool // “not until May”
	turned bool // put without a negation just as well
	sparse bool // the original has less to be rendered
	hints  hints
	ofPair
}

// doubtLeast is what it must weigh, as the logarithm of odds.
const doubtLeast = 4.4

// weight was fitted on 13,200 words of newstest and ntrex in nineteen languages that “not” or “did not” was put
// before, and on 380 that translators put one before.
func (k *doubtClue) weight() float64 {
	w := 3.9 + 1.2*k.shared - 0.7*within(k.longer) - within(-k.longer) + when(k.apart, 1) + when(k.beside, -0.6) + when(k.asks, -0.4) +
		when(k.asked, -1.15) + when(k.graded, -2) + when(k.until, -4) + when(k.turned, -4) + when(k.sparse, -0.75)
	return w + k.hints.weight(&hintScales{none: 1.85, soft: -1.7, softs: -0.85, softMet: -1.1, nearMet: -0.55, idle: -2.3, mask: -3})
}

// doubted looks at a pair of which the translation negates more often: for what its “not” goes with, of which
// the original has the word, and nothing that negates it.
func (s *turner) doubted(l Link, c ofPair) (Turn, bool) {
	first, last, from, to := s.bounds(l)
	if !c.one {
		return Turn{}, false
	}
	already := s.already(from, to)
	for _, at := range s.here {
		if s.t.Tokens[at.First].Hash == hashNo || !s.finite(at.First, first) {
			continue
		}
		source := s.bareSource(l, at)
		if source < 0 {
			continue
		}
		k := doubtClue{apart: s.apart, asked: s.asked(at.Last, last, already), graded: s.graded(at.Last, last, already), until: s.until(at.Last, last), turned: s.turned(at, first, last), ofPair: c}
		k.sparse = s.sparse(l, first, last, from, to)
		here, there := s.sides(l)
		if e := s.negativeBehind(at.Last, last); e >= 0 && !(denials.Has(s.t.Tokens[e].Hash) && here.meaning(e).meet(there.meaning(source))) { // but for “did not rule out”, excluyó
			k.turned = true
		}
		s.inspect(&k.hints, there, here, source, s.expectThere(l, at.First), stretch{-5, 8})
		if k.weight() <= doubtLeast {
			continue
		}
		return s.addedAt(l, at, source), true
	}
	return Turn{}, false
}

// bareSource gives the token of the original that is rendered by what a negator of the translation goes with, where
// nothing negates it; -1 for none.
func (s *turner) bareSource(l Link, at Negator) int32 {
	first, last, _, _ := s.bounds(l)
	here, there := s.sides(l)
	stated := func(e int32) bool { return s.stated(e, first) || s.t.Tokens[e-1].Hash == hashTo }
	for e := at.Last; e < min(at.Last+5, last) && !parts(s.t.Tokens[e]) && !clauses.Has(s.t.Tokens[e].Hash); e++ {
		if s.t.Tokens[e].Kind != Word || s.ours.Verb(s.t, e) != 0 || s.t.Tokens[e].Is(lexicon.Preposition|lexicon.Determiner|lexicon.Pronoun) {
			continue
		}
		meaning := here.meaning(e)
		if meaning == (inTables{}) {
			if stated(e) { // no table has what is negated
				return -1
			}
			continue
		}
		if here.again(meaning, e, here.negatesOurs) {
			return -1
		}
		place, bare := there.nearest(meaning, s.expectThere(l, e), there.negatesTheirs)
		if !bare || stated(e) {
			return place
		}
	}
	return -1
}

// denials are negatives that news says of somebody, and whose contrary is another thing than what they deny.
var denials = lexicon.SetOf("deny denied exclude excluded rule")

// clauses are words that a clause of its own begins with.
var clauses = lexicon.SetOf("because how if that what when where whether which who whom whose why")
