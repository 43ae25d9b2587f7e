package prose

import (
	"math"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// lostClue is what is known of a clause that the original negates, and the translation may
// not.
type lostClue struct {
	same    bool  // the auxiliary is that of the original: puede, “can”
	full    bool  // the original’s verb is none
	plain   bool  // it negates by “not”, and not by “nobody”
	do      bool  // what is left of “do not”
	any     bool  // a word stands there that a negation is to go before
	verbs   Verbs // what the auxiliary is
	article bool  // what stands behind it
	verbal  bool
	next    bool    // a word that may stand for the negation, right behind it: “is closed”
	verb    bool    // it goes with a verb that the original negates
	twice   bool    // the original negates a negative
	spent   bool    // the original has as many such auxiliaries beside the negated one
	other   bool    // and one of these stands nearer to where the translation’s lets expect it
	joined  bool    // it is part of another word: “I’m”
	until   bool    // it stands behind “until”, where other languages negate: dokud nerozhodl
	list    bool    // the next verb is negated likewise: nevidí a neslyší, “neither see nor hear”
	commas  int     // between the auxiliary and where it is expected
	words   float64 // how far the auxiliary is from where the negation lets expect it
	hints   hints
	ofPair
}

// ofPair is what is known of a pair of sentences of which one negates more often.
type ofPair struct {
	one     bool    // it is of single sentences
	asks    bool    // the translation is a question
	unbound bool    // of the original: an infinitive or a participle is negated, and no clause
	beside  bool    // a sentence beside it differs the other way: the negation may have gone there
	longer  float64 // how far its length is from what is to be expected
	shared  float64 // how many anchors of the two are the same
}

// lost looks at a pair of which the original negates more often: for the auxiliary by which
// the translation should negate, and for what speaks for its having been negated.
func (s *turner) lost(l Link, c ofPair) (Turn, bool) {
	first, last, from, to := s.bounds(l)
	at := s.unmatched(s.there, s.here, from, to, first, last)
	if at.Last >= to-1 && len(s.there) > 1 { // “no hay, todavía no”
		return Turn{}, false
	}
	verbs, stands := s.verb(s.o, s.theirs, from, to, at)
	c.unbound = s.theirs.unbound(s.o, at, to)
	k := lostClue{full: verbs == 0, plain: particles.Has(s.o.Tokens[at.First].Hash), ofPair: c}
	expected, other := s.expect(l, at.First), s.expect(l, stands)
	s.verbsNegated(l, at)
	place, least := int32(-1), math.Inf(1)
	for i := first; i+1 < last; i++ {
		t := &s.t.Tokens[i]
		able := t.Hash == hashAble && verbs&Can != 0
		if t.Kind != Word || s.infinitive(i, first) || !able && (!t.Is(lexicon.Auxiliary) || infinite.Has(t.Hash)) || s.ours.words.Get(t.Hash) == asNot || s.negated(i) {
			continue
		}
		can := s.ours.Verb(s.t, i)
		if can == 0 && !doing.Has(t.Hash) { // “wanna”
			continue
		}
		words := min(s.apartBy(i, expected), s.apartBy(i, other))
		cost := words / float64(last-first)
		same, do := can&verbs != 0, s.emphatic(i, last)
		if same {
			cost -= 0.2
		}
		if do {
			cost -= 0.5
			if s.theirs.place == atEnd {
				cost -= 0.5
			}
		}
		if cost < least {
			place, least, k.same, k.do, k.words = i, cost, same, do, words
		}
	}
	if i := s.unlicensed(first, last); i >= 0 {
		if k.any = true; !k.do {
			place = i
		}
	}
	if place < 0 {
		return s.bare(l, c, at, expected)
	}
	next := &s.t.Tokens[place+1]
	k.verbs, k.article, k.verbal = s.ours.Verb(s.t, place), next.Is(lexicon.Determiner), next.Is(lexicon.VerbBase|lexicon.VerbPart|lexicon.VerbIng)
	for i := place + 1; i < min(place+5, last) && s.t.Tokens[i].Kind == Word; i++ {
		k.verb = k.verb || s.rendersVerb(i)
	}
	k.commas = marks(s.t, place, min(max(expected, first), last))
	k.spent = k.same && s.spent(k.verbs, stands, first, last, from, to)
	k.other = k.same && s.otherwise(l, k.verbs, place, stands)
	k.list = s.listed(at, place, to)
	k.joined = strings.ContainsAny(s.t.Word(int(place)), "'’")
	k.until = s.behindUntil(place, first)
	needed := lostLeast + when(s.theirs.place == atEnd, 0.4) // where it stands in the sentence tells less
	if k.weight() <= needed {
		return s.bare(l, c, at, expected)
	}
	here, there := s.sides(l)
	s.inspect(&k.hints, here, there, place, expected, stretch{-3, 8})
	k.twice = s.doubled(at, there, here)
	k.hints.carried = s.carried(place, first)
	for i := place + 1; i < min(place+3, last); i++ {
		k.next = k.next || here.kind(i) == asNear && !s.answered(i, here, there)
	}
	if weight := k.weight(); weight > needed {
		turn := s.lostAt(l, at, s.finiteOf(place, first))
		turn.spare = weight - needed
		turn.Sure = k.do
		return turn, true
	}
	return s.bare(l, c, at, expected)
}

// infinitive reports whether an auxiliary stands behind “to”: “to have”, “to have had”.
func (s *turner) infinitive(i, first int32) bool {
	return i > first && (s.t.Tokens[i-1].Hash == hashTo || i > first+1 && s.t.Tokens[i-2].Hash == hashTo && s.t.Tokens[i-1].Is(lexicon.Auxiliary))
}

// finiteOf gives the modal that “able” at token i goes with, “will be able”, or i where none does: “has been able”.
func (s *turner) finiteOf(i, first int32) int32 {
	if s.t.Tokens[i].Hash == hashAble && i > first+1 && s.t.Tokens[i-1].Is(lexicon.Auxiliary) && s.ours.Verb(s.t, i-2)&(Can|Will|Must) != 0 {
		return i - 2
	}
	return i
}

// carried reports whether a negation before token place goes on to it: “had never sold or built”.
func (s *turner) carried(place, first int32) bool {
	for _, n := range s.here {
		for i := n.Last; i < place; i++ {
			if h := s.t.Tokens[i].Hash; h == hashOr || h == hashNor {
				return true
			}
		}
	}
	return place > first && s.t.Tokens[place-1].Hash == hashNor
}

// marks counts the marks that part clauses between two tokens.
func marks(f *Facts, i, k int32) (n int) {
	for _, t := range f.Tokens[min(i, k):max(i, k)] {
		if parts(t) {
			n++
		}
	}
	return n
}

// spent reports whether the original has, beside the verb at token negated, as many auxiliaries
// of a kind as the translation has: “could” is one that nothing negates there.
func (s *turner) spent(kind Verbs, negated, first, last, from, to int32) bool {
	ours, theirs := 0, 0
	for i := first; i < last; i++ {
		if v := s.ours.Verb(s.t, i); v != 0 && v == kind && !infinite.Has(s.t.Tokens[i].Hash) {
			ours++
		}
	}
	for i := from; i < to; i++ {
		if i != negated && s.theirs.Verb(s.o, i)&kind != 0 && !inAny(s.there, i) {
			theirs++
		}
	}
	return theirs >= ours
}

// otherwise reports whether the auxiliary at token place of the translation is to be expected nearer to
// one of its kind that nothing negates than to the negated one.
func (s *turner) otherwise(l Link, kind Verbs, place, negated int32) bool {
	_, _, from, to := s.bounds(l)
	expected := s.expectThere(l, place)
	away := wordsBetween(negated, expected)
	for i := max(from, expected-away+1); i < min(to, expected+away); i++ {
		if i != negated && s.theirs.Verb(s.o, i)&kind != 0 && !inAny(s.there, i) && !slices.ContainsFunc(s.there, func(n Negator) bool {
			_, verb := s.verb(s.o, s.theirs, from, to, n)
			return verb == i
		}) {
			return true
		}
	}
	return false
}

// listed reports whether another negator of the original stands beside one, or before the same word where what
// stands at token place is nowhere else negated: “neither see nor hear” for nevidí a neslyší.
func (s *turner) listed(at Negator, place, to int32) bool {
	again := slices.ContainsFunc(s.here, func(n Negator) bool {
		return n.First > 0 && s.t.Tokens[n.First-1].Hash == s.t.Tokens[place].Hash
	})
	return slices.ContainsFunc(s.there, func(n Negator) bool {
		gap, a, b := max(n.First-at.Last, at.First-n.Last), at.First+1, n.First+1
		return n != at && (gap <= besideReach || !again && a < to && b < to && s.o.Tokens[a].Kind == Word && s.o.Tokens[a].Hash == s.o.Tokens[b].Hash)
	})
}

// besideReach is how many words may stand between two negators of a list.
const besideReach = 3

// negated reports whether token i of the translation is part of a negator, or stands before one.
func (s *turner) negated(i int32) bool {
	for _, n := range s.here {
		if i >= n.First-2 && i <= n.Last { // “no one has”
			return true
		}
	}
	return false
}

// unmatched gives the negator of one side that has none on the other, which has fewer: the one without
// which the others stand nearest to theirs.
func (s *turner) unmatched(list, fewer []Negator, from, to, first, last int32) Negator {
	best, least := 0, int64(math.MaxInt64)
	for skip := range list {
		sum, k := int64(0), 0
		for n := range list {
			if n != skip && k < len(fewer) {
				sum += far(list[n].First-from, fewer[k].First-first, to-from, last-first)
				k++
			}
		}
		if sum < least {
			best, least = skip, sum
		}
	}
	return list[best]
}

// far is how far apart two places of two sentences are, times their lengths.
func far(x, y, ofX, ofY int32) int64 {
	d := int64(x)*int64(ofY) - int64(y)*int64(ofX)
	return max(d, -d)
}

// abreast reports whether two places are about as far into their sentences: apart by less than
// one part in so many (share) of their lengths.
func abreast(x, y, ofX, ofY int32, share int64) bool {
	return far(x, y, ofX, ofY)*share < int64(ofX)*int64(ofY)
}

// unlicensed gives an auxiliary with a word behind it that a negation is to go before, -1 for
// none: “there is any successor”, “have received any vaccine”.
func (s *turner) unlicensed(first, last int32) int32 {
	for i := first + 2; i+1 < last; i++ {
		if !asking.Has(s.t.Tokens[i].Hash) || s.t.Tokens[i-1].Kind != Word || s.t.Tokens[i-1].Hash == hashOr || s.t.Tokens[i+1].Hash == hashTo {
			continue
		}
		for k := i - 1; k > max(first, i-4) && s.t.Tokens[k].Kind == Word; k-- {
			if s.t.Tokens[k].Is(lexicon.Preposition | lexicon.Conjunction) {
				break
			}
			if s.ours.Verb(s.t, k) != 0 && !infinite.Has(s.t.Tokens[k].Hash) && !s.opened(k, first) {
				return k
			}
		}
	}
	return -1
}

// opened reports whether the clause of token i begins with a word that lets “any” stand: “if
// there is any”.
func (s *turner) opened(i, first int32) bool {
	for k := i - 1; k >= max(first, i-8) && s.t.Tokens[k].Kind == Word; k-- {
		if licensing.Has(s.t.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

// behindUntil reports whether “until” stands before token i, in the same sentence.
func (s *turner) behindUntil(i, first int32) bool {
	for k := max(first, i-untilReach); k < i; k++ {
		if untils.Has(s.t.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

// untilReach is how many words before a verb “until” is looked for.
const untilReach = 20

// emphatic reports whether “do”, “does” or “did” at token i carries a verb in a
// statement.
func (s *turner) emphatic(i, last int32) bool {
	f := s.t
	if !doing.Has(f.Tokens[i].Hash) || i+1 >= last {
		return false
	}
	k := i + 1
	if f.Tokens[k].Hash == hashNot || wells.Has(f.Tokens[k].Hash) {
		return false
	}
	if f.Tokens[k].Is(lexicon.Adverb) && k+1 < last && !f.Tokens[k].Is(lexicon.VerbBase) {
		k++
	}
	return f.Tokens[k].Kind == Word && f.Tokens[k].Is(lexicon.VerbBase) && !f.Tokens[k].Is(lexicon.Pronoun|lexicon.Determiner)
}

var (
	untils    = lexicon.SetOf("till unless until")
	dashes    = lexicon.SetOf("- – —")
	hashAble  = lexicon.Hash("able")
	hashNor   = lexicon.Hash("nor")
	licensing = lexicon.SetOf("before first if less than whether")
	particles = lexicon.SetOf("no nicht ne n' pas não non niet не nie nu inte δεν لا لم لن ليس") // plain “not”
)
