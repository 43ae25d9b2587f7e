package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// focusClue is what is known of a word that the original negates, and of the word of the translation
// that renders it and that nothing negates: “understands” for nerozumí, “is welcome” for nicht willkommen.
type focusClue struct {
	twice bool // the original negates a negative
	apart bool // the language is one of farLanguages
	again bool // the original negates two more times than the translation
	do    bool // what is left of “do not” stands before it
	next  bool // an auxiliary stands right before it
	same  bool // and is that of the original
	noun  bool // it may be a noun
	until bool // it stands behind “until”
	hints hints
	ofPair
}

// focusLeast is what it must weigh, as the logarithm of odds.
const focusLeast = 2.7

// weight was fitted on 3,800 words of newstest and ntrex in nineteen languages whose “not” was taken out or
// whose clause was recast (“signed” for did not sign), and on 590 that translators left without one.
func (k *focusClue) weight() float64 {
	w := 2 - 0.5*k.shared + when(k.one, 0.75) + when(k.asks, -0.3) + when(k.again, 0.8) + when(k.unbound, -0.85) + when(k.apart, -0.9) +
		when(k.do, 1.9) + when(k.next, 1) + when(k.same, 0.65) + when(k.noun, -0.35) + when(k.twice, -1.5) + when(k.until, -1.5) + when(k.hints.carried, -4)
	return w + k.hints.weight(&hintScales{none: 1.05, soft: -2.7, softMet: -1.2, near: -0.75, nearMet: -1.05, idle: -2.7})
}

// focused looks at a pair of which the original negates more often: for a word that it negates, of which the
// translation has the rendering, and nothing that negates it.
func (s *turner) focused(l Link, c ofPair, more int32) (Turn, bool) {
	first, last, from, to := s.bounds(l)
	for _, at := range s.there {
		place, source := s.bareFocus(l, at)
		if place < 0 {
			continue
		}
		c.unbound = s.theirs.unbound(s.o, at, to)
		k := focusClue{apart: s.apart, again: more > 1, ofPair: c}
		verbs, _ := s.verb(s.o, s.theirs, from, to, at)
		mark := s.finiteBefore(place, first)
		if aux := s.auxiliaryOf(place, first); aux >= 0 {
			mark, k.do, k.next, k.same = aux, s.emphatic(aux, last), place-aux == 1, verbs&s.ours.Verb(s.t, aux) != 0
		}
		here, there := s.sides(l)
		k.noun = s.t.Tokens[place].Is(lexicon.Noun | lexicon.Plural | lexicon.Adjective)
		k.until = s.behindUntil(place, first)
		k.twice = s.doubled(at, there, here)
		s.inspect(&k.hints, here, there, place, s.expect(l, at.First), stretch{-5, 6})
		k.hints.carried = s.carried(place, first)
		spare := k.weight() - focusLeast
		if spare <= 0 {
			continue
		}
		turn := s.lostAt(l, Negator{min(at.First, source), max(at.Last, source+1)}, mark)
		turn.spare, turn.Sure, turn.Bare = spare, k.do, !s.t.Tokens[mark].Is(lexicon.Auxiliary)
		return turn, true
	}
	return Turn{}, false
}

// bareFocus gives the token of the translation that renders what a negator of the original goes with, where nothing
// negates it, and that of the original; -1 for none. Of several words that it may go with, the first that is rendered tells.
func (s *turner) bareFocus(l Link, at Negator) (place, source int32) {
	here, there := s.sides(l)
	for _, k := range s.focuses(at, there) {
		meaning := there.meaning(k)
		if there.again(meaning, k, there.negatesTheirs) {
			return -1, -1
		}
		place, bare := here.nearest(meaning, s.expect(l, k), func(i int32) bool {
			return here.negatesOurs(i) || here.kind(i).hint() && !there.kind(k).hint() // “cheap” stands in the row of “expensive”
		})
		if !bare || place >= 0 && there.again(meaning, k, never) && here.again(meaning, place, never) { // “keep … when they keep” for both negated
			return -1, -1
		}
		if place >= 0 && (s.stated(place, here.first) || s.none(at, k)) {
			return place, k
		}
	}
	return -1, -1
}

// stated reports whether token i is what a “not” goes with: a verb, or an adjective behind one. “Not” before an
// object is another matter: nicht das alte Haus.
func (s *turner) stated(i, first int32) bool {
	t := &s.t.Tokens[i]
	verb, noun := t.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase|lexicon.VerbPart|lexicon.VerbIng), t.Is(lexicon.Noun|lexicon.Plural|lexicon.Adjective)
	switch {
	case s.verbLike(i, first):
		return true
	case t.Is(lexicon.Preposition), t.Is(lexicon.Adverb) && (!t.Is(lexicon.Adjective) || lengths.Has(t.Hash)), i > first && possessives.Has(s.t.Tokens[i-1].Hash): // “like”, “long”, “their own”
		return false
	case verb && noun && i > first && s.t.Tokens[i-1].Is(lexicon.Adjective) && !s.t.Tokens[i-1].Is(lexicon.Noun|lexicon.Plural|lexicon.Adverb|lexicon.Auxiliary): // “a second summit”
		return false
	case verb:
		return !noun || !s.governed(i, first)
	}
	return t.Is(lexicon.Adjective) && s.auxiliaryOf(i, first) >= 0
}

// verbLike reports whether token i is “like” as a verb: “those who like”.
func (s *turner) verbLike(i, first int32) bool {
	return s.t.Tokens[i].Hash == hashLike && i > first && (s.t.Tokens[i-1].Is(lexicon.Pronoun) || s.t.Tokens[i-1].Hash == hashWho)
}

var (
	hashLike = lexicon.Hash("like")
	hashWho  = lexicon.Hash("who")
)

// lengths are adjectives that are oftener adverbs.
var lengths = lexicon.SetOf("early far fast hard high late long low much right still well")

// none reports whether a negator of the original is one that negates a noun, and token i the noun: keine Lösung, 확신이 없다.
func (s *turner) none(at Negator, i int32) bool {
	if s.theirs.place == atEnd {
		return i < at.First && i >= at.First-2 && (nones.Has(s.o.Tokens[at.First].Hash) || strings.HasPrefix(s.o.Word(int(at.First)), "없"))
	}
	return nones.Has(s.o.Tokens[at.First].Hash) && i >= at.Last && i < at.Last+4
}

// nones are words that negate the noun behind them, or before them where the verb stands at the end.
var nones = lexicon.SetOf("kein keine keinem keinen keiner keines geen aucun aucune ningún ninguna nessun nessuna nessuno nenhum nenhuma žádná žádné žádného žádný żaden żadna żadne żadnego niciun nicio ingen inget inga нет немає нема אין 没有 沒有 无 無 yok yoktu yoktur")

// focuses gives the words that a negator of the original may go with, as far as a table knows them: those in it,
// behind it, and before it where they may stand there; three at most, and no auxiliaries beside it.
func (s *turner) focuses(at Negator, there *sideOfTurn) (list []int32) {
	take := func(k int32, auxiliaries bool) bool { // and reports whether its clause goes on
		t := &s.o.Tokens[k]
		if t.Kind == Word && len(list) < 3 && (auxiliaries || s.theirs.Verb(s.o, k) == 0) && there.meaning(k) != (inTables{}) {
			list = append(list, k)
		}
		return !parts(*t)
	}
	for k := at.First; k < at.Last; k++ {
		take(k, true)
	}
	ahead, back := int32(5), int32(0)
	switch s.theirs.place {
	case eitherSide:
		ahead, back = 6, 8
	case atEnd:
		ahead, back = 0, 4
	}
	for k := at.Last; k < min(at.Last+ahead, there.last) && take(k, false); k++ {
	}
	for k := at.First - 1; k >= max(at.First-back, there.first) && take(k, false); k-- {
	}
	return list
}

// negatesOurs reports whether a negator of the translation may go with its token i, or “nor” does.
func (side *sideOfTurn) negatesOurs(i int32) bool {
	for k := i - 1; k >= max(i-8, 0) && !parts(side.f.Tokens[k]); k-- {
		if h := side.f.Tokens[k].Hash; h == hashNor || h == hashNeither {
			return true
		}
	}
	return side.negates(i, 4)
}

var hashNeither = lexicon.Hash("neither")

// auxiliaryOf gives the auxiliary before token i that “not” stands behind; -1 for none.
func (s *turner) auxiliaryOf(i, first int32) int32 {
	for k := i; k >= max(first, i-4) && !parts(s.t.Tokens[k]); k-- {
		if t := &s.t.Tokens[k]; t.Is(lexicon.Auxiliary) && !infinite.Has(t.Hash) && (s.ours.Verb(s.t, k) != 0 || doing.Has(t.Hash)) {
			return k
		}
	}
	return -1
}

// finiteBefore gives the finite verb that token i is the object of, “fulfilled all its promises”; i where it may be one itself, or
// none stands before it in its clause.
func (s *turner) finiteBefore(i, first int32) int32 {
	if !s.governed(i, first) && s.t.Tokens[i].Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase) {
		return i
	}
	for k := i - 1; k >= max(first, i-objectReach) && !parts(s.t.Tokens[k]); k-- {
		if s.t.Tokens[k].Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase) && !s.governed(k, first) && !s.t.Tokens[k].Is(lexicon.Preposition|lexicon.Determiner|lexicon.Pronoun) {
			return k
		}
	}
	return i
}

// objectReach is how many words before its object a verb is looked for.
const objectReach = 6
