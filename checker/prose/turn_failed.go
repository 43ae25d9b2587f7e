package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// failed adds the places where the translation says that something was not done, by a verb that
// negates (“failed to win”), and the original that it was (hanno vinto): it has the word, nothing that negates it, and
// nothing that could stand for a negation.
func (s *turner) failed(links []Link) {
	for i := 0; i+2 < len(s.t.Tokens); i++ {
		if !failing.Has(s.t.Tokens[i].Hash) || s.t.Tokens[i+1].Hash != hashTo {
			continue
		}
		n := s.a.LinkOf(s.t.SentenceOf(i))
		l := links[n]
		if !l.single() || s.counts[n].told {
			continue
		}
		s.negators(&l)
		at := Negator{int32(i), int32(i + 2)}
		source := s.bareSource(l, at)
		if source < 0 {
			continue
		}
		if len(s.there) == 0 && !s.negative(l) {
			s.counts[n].told = true
			s.t.turns = append(s.t.turns, s.addedAt(l, at, source))
		}
	}
}

// negative reports whether the original has a word that may stand for a negation.
func (s *turner) negative(l Link) bool {
	_, _, from, to := s.bounds(l)
	for i := from; i < to; i++ {
		if s.theirs.hintAt(s.o, i, to) != asNothing {
			return true
		}
	}
	return false
}

// failing are words that negate what is said behind the “to” that follows them.
var failing = lexicon.SetOf("fail failed failing fails neglected refuse refused refuses refusing unable")

// unlike adds the places where the translation has an adjective as it stands, “an easy task”, and the original its
// contrary, made by a prefix: непростая, unmöglich.
func (s *turner) unlike(links []Link) {
	prefix := unlikes[s.language]
	if prefix == "" {
		return
	}
	for n := range links {
		l := links[n]
		if !l.single() || s.counts[n].told {
			continue
		}
		_, _, from, to := s.bounds(l)
		for k := from; k < to; k++ {
			if t := &s.o.Tokens[k]; t.Kind != Word || t.Flags&Capital != 0 || !strings.HasPrefix(s.o.Word(int(k)), prefix) || s.theirWorded(k) != (worded{}) {
				continue
			}
			if place := s.without(l, k, prefix); place >= 0 {
				s.counts[n].told = true
				turn := s.lostAt(l, Negator{k, k + 1}, place)
				turn.Contrary = true
				s.t.turns = append(s.t.turns, turn)
				break
			}
		}
	}
}

// without gives the adjective of the translation that token k of the original is the contrary of; -1 where there is
// none, or something negates it or stands for a negation.
func (s *turner) without(l Link, k int32, prefix string) int32 {
	first, last, from, to := s.bounds(l)
	rows := worded{everyday: rowsAt(s.o, s.theirWide, k, prefix)}
	if rows == (worded{}) {
		return -1
	}
	s.negators(&l)
	place := int32(-1)
	for i := first; i < last; i++ {
		if !rows.meet(s.ourWorded(i)) {
			continue
		}
		if place >= 0 || s.goesWith(i) || !s.t.Tokens[i].Is(lexicon.Adjective) || s.ours.hintAt(s.t, i, last).hint() || opposite(s.t.Word(int(i))) {
			return -1
		}
		place = i
	}
	if place < 0 {
		return -1
	}
	for i := from; i < to; i++ {
		if i != k && rows.meet(s.theirWorded(i)) {
			return -1
		}
	}
	var h hints
	here, there := s.sides(l)
	s.inspect(&h, here, there, place, s.expect(l, k), stretch{-5, 6})
	if h.soft[0]+h.near[0]+max(h.idle, 0)+h.masks > 0 {
		return -1
	}
	return place
}

// opposite reports whether an English word begins as contraries do.
func opposite(w string) bool {
	for _, p := range [...]string{"un", "in", "im", "ir", "il", "dis", "non"} {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return strings.HasSuffix(w, "less")
}

// unlikes are those that make an adjective its contrary.
var unlikes = map[string]string{"cs": "ne", "de": "un", "nl": "on", "pl": "nie", "ru": "не", "uk": "не"}
