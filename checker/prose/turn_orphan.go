package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// orphanClue is what is known of a negative of the translation that nothing in the original seems to answer: “never signed”
// for firmó, “nobody” for todos, “asked not to leave” for pidió salir. Unlike [addedClue] and [doubtClue] it asks for no verb that
// both sides have, so it weighs what kind of negative it is: what few writers put of their own accord weighs most.
type orphanClue struct {
	never, nobody, neither bool
	apart                  bool // the language is one of farLanguages
	answered               bool // the original negates, too, though not as often
	source                 bool // the original has what it goes with
	asked                  bool // a word stands behind it that goes with a negation
	graded                 bool // a matter of degree
	until                  bool // “not until May”
	negative               bool // it negates a negative: “not rare”
	opens                  bool // the sentence begins with it
	brief                  bool // the sentence is of few words
	turning                bool // “no longer”, “no choice”: put without a negation just as well
	hints                  hints
	ofPair
}

// orphanLeast is what it must weigh, as the logarithm of odds; orphanBrief how few tokens make a sentence brief.
const (
	orphanLeast = 2.5
	orphanBrief = 6
)

// weight was fitted on 4,300 negatives of all kinds put into newstest and ntrex in nineteen languages that added and doubted do not
// find, and on 1,700 that translators put there.
func (k *orphanClue) weight() float64 {
	w := 1.3 + 1.1*k.shared - 1.2*within(k.longer) - 0.2*within(-k.longer) +
		when(k.never, 2.4) + when(k.nobody, 2) + when(k.neither, 0.7) + when(k.apart, 0.8) + when(k.source, 0.5) +
		when(k.answered, -2.1) + when(k.asked, -2.3) + when(k.asks, -1) + when(k.graded, -0.9) + when(k.until, -2) +
		when(k.negative, -0.9) + when(k.opens, -1) + when(k.brief, -2.3) + when(k.turning, -2.4)
	return w + k.hints.weight(&hintScales{none: 0.6, soft: -2.7, softs: -1.4, softMet: -1, near: -0.8, nears: -0.8, nearMet: -0.7, idle: -3.2, mask: -1.5})
}

// orphaned looks at a pair of which the translation negates more often: for a negative that, whatever it goes with, has no negation
// in the original, nor a word that could be put as one.
func (s *turner) orphaned(l Link, c ofPair) (Turn, bool) {
	first, last, from, to := s.bounds(l)
	if !c.one || c.beside || c.longer > padded { // of what the sentence beside it lacks, it may be told here
		return Turn{}, false
	}
	here, there := s.sides(l)
	already := s.already(from, to)
	for _, at := range s.here {
		t := &s.t.Tokens[at.First]
		opens := at.First == first || s.t.Tokens[at.First-1].Kind == Punct
		if !orphans.Has(t.Hash) && !t.Is(lexicon.Auxiliary) || t.Flags&Capital != 0 && !opens || s.stockPhrase(at, last) || s.couldBetter(at, first, last) {
			continue
		}
		k := orphanClue{never: t.Hash == hashNever, nobody: nobodiesOfOurs.Has(t.Hash) || at.Last-at.First > 1 && t.Hash == hashNo && s.t.Tokens[at.Last-1].Hash == hashOne,
			neither: t.Hash == hashNeither, apart: s.apart, answered: len(s.there) > 0, source: s.bareSource(l, at) >= 0,
			asked: s.asked(at.Last, last, already), graded: s.graded(at.Last, last, already), until: s.until(at.Last, last), negative: s.negativeBehind(at.Last, last) >= 0,
			opens: t.Flags&Capital != 0, brief: last-first < orphanBrief, turning: t.Hash == hashNo && turning.Has(s.t.Tokens[at.First+1].Hash), ofPair: c}
		if k.answered && at != s.unmatched(s.here, s.there, first, last, from, to) {
			continue
		}
		expected := s.expectThere(l, at.First)
		s.inspect(&k.hints, there, here, expected, expected, stretch{-5, 8})
		if k.weight() > orphanLeast {
			return s.addedAt(l, at, -1), true
		}
	}
	return Turn{}, false
}

// stockPhrase reports whether a negative of the translation opens a phrase that other languages put without one: “not far from”, “never better”,
// “nothing compared to”, “could not be worse”, “No. 5”; or stands alone, “No,”.
func (s *turner) stockPhrase(at Negator, last int32) bool {
	if at.Last >= last || s.t.Tokens[at.Last].Kind != Word {
		return true
	}
	h := s.t.Tokens[at.Last].Hash
	switch s.t.Tokens[at.First].Hash {
	case hashNo:
		if s.t.Tokens[at.Last].Flags&Capital != 0 {
			return true
		}
	case hashNothing:
		if h == hashTo {
			return true
		}
	}
	if stockBehind.Has(h) {
		return true
	}
	for k := at.Last; k < min(at.Last+stockReach, last); k++ {
		if betters.Has(s.t.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

// stockReach is how many words behind a negative “better” is looked for.
const stockReach = 5

var (
	orphans        = lexicon.SetOf("cannot neither never no no-one nobody not nothing")
	nobodiesOfOurs = lexicon.SetOf("no-one nobody nothing")
	stockBehind    = lexicon.SetOf("but compared else far hurt hurts if least less like long more other surprisingly")
	hashNever      = lexicon.Hash("never")
	hashNothing    = lexicon.Hash("nothing")
)
