package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// lacking are the prepositions of each language that say “without”, and behind the bar
// those that say “with”.
var lacking = map[string]string{
	"cs": "bez beze|s se", "de": "ohne|mit", "el": "χωρίς δίχως|με", "es": "sin|con", "fr": "sans|avec", "it": "senza|con col", "nl": "zonder|met", "pl": "bez beze|z ze",
	"pt": "sem|com", "ro": "fără|cu", "ru": "без безо|с со", "sv": "utan|med", "uk": "без|з із зі",
}

// withouts adds the clauses in which “with” stands for “without”: the pair has no other
// word for either.
func (s *turner) withouts(a *Alignment) {
	if !s.theirs.lacks {
		return
	}
	without, with := &s.theirs.without, &s.theirs.with
	for i := range s.t.Tokens {
		if s.t.Tokens[i].Hash != hashWith {
			continue
		}
		l := a.Of(s.t.SentenceOf(i))
		if !l.Paired() || l.Last-l.First != 1 || l.Beyond-l.OriginalFirst > 2 {
			continue
		}
		first, last, from, to := s.bounds(l)
		at := int32(-1)
		for k := from; k < to; k++ {
			switch h := s.o.Tokens[k].Hash; {
			case with.Has(h), without.Has(h) && at >= 0:
				at = to
			case without.Has(h):
				at = k
			}
		}
		if at < 0 || at == to {
			continue
		}
		expected := first + (at-from)*(last-first)/(to-from)
		if max(int32(i)-expected, expected-int32(i)) > 4 || s.stands(first, last, expected) {
			continue
		}
		s.t.turns = append(s.t.turns, Turn{Lost: true, Link: l, First: at, Last: at + 1, Place: int32(i)})
	}
}

// stands reports whether anything that could stand for “without” is in a sentence of the
// translation, or a second “with”.
func (s *turner) stands(first, last, expected int32) bool {
	withs := 0
	for i := first; i < last; i++ {
		if s.t.Tokens[i].Hash == hashWith {
			withs++
		}
		switch s.ours.hintAt(s.t, i, last) {
		case asNot, asSoft:
			return true
		case asNear:
			if max(i-expected, expected-i) < 8 {
				return true
			}
		}
	}
	return withs > 1
}

var hashWith = lexicon.Hash("with")
