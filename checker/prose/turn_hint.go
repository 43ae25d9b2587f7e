package prose

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// hints are the words of one side that may stand for a negation of the other, and those
// among them, at 1, that have a counterpart there and stand for that: “can stop”, puede parar.
type hints struct {
	soft, near, far, nearFar [2]int
	masks                    int  // “not only”, “or”
	idle                     int  // how many more words that mostly negate do not here: the nicht of nicht gerade
	carried                  bool // by a negation before: “had never … or built”
}

// hint is a word that may stand for a negation, by how far into its sentence it stands.
type hint struct {
	at   int32
	kind negationKind
}

// sideOfTurn is a side of a pair of sentences that negate otherwise.
type sideOfTurn struct {
	f           *Facts
	n           *Negation
	answers     *everyday
	verbs       *everyday
	words       *everyday // of all tables
	poles       *everyday // that say one of two contraries
	prefixes    []string  // what makes an adjective its contrary
	fused       string    // what a verb begins with that is negated
	list        []Negator
	first, last int32
	asked       []askedWord // of its tokens
	rowed       *rowed
}

// askedWord is what has been looked up of a token of a pair.
type askedWord struct {
	meaning     inTables
	kind        negationKind
	known, seen bool // meaning, kind
}

// sides gives the two sides of a pair.
func (s *turner) sides(l Link) (here, there *sideOfTurn) {
	here, there = &s.sideHere, &s.sideThere
	here.list, there.list = s.here, s.there
	if s.sided != l {
		s.sided = l
		here.first, here.last, there.first, there.last = s.bounds(l)
		s.askedHere = unasked(s.askedHere, here.last-here.first)
		s.askedThere = unasked(s.askedThere, there.last-there.first)
		here.asked, there.asked = s.askedHere, s.askedThere
	}
	return here, there
}

// unasked makes room for so many words of which nothing has been looked up.
func unasked(room []askedWord, words int32) []askedWord {
	room = slices.Grow(room[:0], int(words))[:words]
	clear(room)
	return room
}

// kind gives in which way token i may stand for a negation.
func (side *sideOfTurn) kind(i int32) negationKind {
	a := &side.asked[i-side.first]
	if !a.seen {
		a.kind, a.seen = side.n.hintAt(side.f, i, side.last), true
	}
	return a.kind
}

// inspect collects the hints of mine around a place, and around the one that is expected
// there; clause is how far they count that do so in their own clause alone.
func (s *turner) inspect(h *hints, mine, other *sideOfTurn, place, expected int32, clause stretch) {
	s.hints = s.hints[:0]
	for i := other.first; i < other.last; i++ {
		switch kind := other.kind(i); {
		case kind == asNothing || inAny(other.list, i) || nobodies.Has(other.f.Tokens[i].Hash):
		case kind == asNot:
			h.idle--
		default:
			s.hints = append(s.hints, hint{i - other.first, kind})
		}
	}
	for i := mine.first; i < mine.last; i++ {
		kind := mine.kind(i)
		if kind == asNothing || inAny(mine.list, i) || nobodies.Has(mine.f.Tokens[i].Hash) || kind.hint() && s.answered(i, mine, other) {
			continue
		}
		close := i >= min(place-10, expected-8) && i < max(place+13, expected+8)
		if kind == asNot {
			h.idle++
			continue
		}
		if kind == asSoft && lone.Has(mine.f.Tokens[i].Hash) {
			if close {
				h.idle++
			}
			continue
		}
		met := 0
		for _, k := range s.hints {
			if (kind != asSoft || k.kind != asNear) && abreast(k.at, i-mine.first, other.last-other.first, mine.last-mine.first, 5) {
				met = 1
			}
		}
		switch kind {
		case asMask, asNor:
			h.masks++
		case asNear:
			if i >= min(place, expected)+clause.first && i < max(place, expected)+clause.last {
				h.near[met]++
			} else {
				h.nearFar[met]++
			}
		default:
			if close {
				h.soft[met]++
			} else {
				h.far[met]++
			}
		}
	}
}

// doubled reports whether the negator of mine negates a negative, which the other side has no
// word for: nicht verlieren, “keep”.
func (s *turner) doubled(at Negator, mine, other *sideOfTurn) bool {
	low, high := at.First, at.Last+4
	if mine.n.place == eitherSide { // the verb stands at the end
		low, high = low-4, high+4
	}
	for k := at.First - 1; k >= max(at.First-withoutReach, mine.first) && !parts(mine.f.Tokens[k]); k-- {
		if withouts.Has(mine.f.Tokens[k].Hash) { // без визы нельзя, “requires a visa”
			return !slices.ContainsFunc(other.f.Tokens[other.first:other.last], func(t Token) bool { return t.Hash == hashWithout })
		}
	}
	for k := max(low, mine.first); k < min(high, mine.last); k++ {
		if t := mine.f.Tokens[k]; (parts(t) || dashes.Has(t.Hash)) && k > at.Last {
			break
		}
		if kind := mine.kind(k); !kind.hint() || inAny(mine.list, k) || s.answered(k, mine, other) {
			continue
		}
		met := false
		for i := other.first; i < other.last && !met; i++ {
			met = abreast(k-mine.first, i-other.first, mine.last-mine.first, other.last-other.first, 5) && other.f.Tokens[i].Hash != hashAlways && other.kind(i) != asNothing && !s.answered(i, other, mine)
		}
		if !met {
			return true
		}
	}
	return false
}

// withouts are what “without” is in other languages, withoutReach how many words before a negator it is looked for.
var withouts = lexicon.SetOf("sin sans ohne senza sem zonder без bez fără utan χωρίς δίχως بدون دون בלי ללא")

const withoutReach = 6

// hashAlways is the contrary of what negates a negative: never forgotten.
var hashAlways = lexicon.Hash("always")

// lone are what negates with another word, which writers drop: pas, “is not”, for ne … pas.
var lone = lexicon.SetOf("aucun aucune jamais n' ne nein no non nul nulle pas personne rien")

// inAny reports whether a token is part of one of the negators.
func inAny(list []Negator, i int32) bool {
	for _, n := range list {
		if i >= n.First && i < n.Last {
			return true
		}
	}
	return false
}

// shared gives the share of the anchors of a pair that both sides have.
func (s *turner) shared(l Link) float64 {
	same, fewer := s.by.common(&l)
	return (float64(same) + 0.5) / (float64(fewer) + 2)
}
