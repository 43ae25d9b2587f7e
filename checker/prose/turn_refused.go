package prose

import (
	_ "embed"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// refusalTable has the words by which somebody refuses to do something, or avoids it.
//
//go:embed everyday/refusals.tsv
var refusalTable string

var refusalsBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, refusalTable) }}

// refused adds the places where the translation has somebody do what the original has them refuse to do, or avoid: “answered” for
// evitó responder. The translation has a finite verb for the other, and no word that negates or could.
func (s *turner) refused(links []Link) {
	for n := range links {
		l, c := links[n], s.counts[n]
		if !l.single() || c.told || c.ours > 0 {
			continue
		}
		_, _, from, to := s.bounds(l)
		for k := s.ofTheirs.next(mayRefuse, from, to); k < to; k = s.ofTheirs.next(mayRefuse, k+1, to) {
			if s.titled(k, to) {
				continue
			}
			s.negators(int32(n))
			if place := s.done(l, Negator{k, k + 1}); place >= 0 {
				turn := s.lostAt(l, Negator{k, k + 1}, place)
				turn.Contrary = true
				s.t.turns = append(s.t.turns, turn)
				s.counts[n].told = true
				break
			}
		}
	}
}

// titled reports whether token k of the original, which could say that somebody refuses, has the capital of a name: Evita Perón.
func (s *turner) titled(k, to int32) bool {
	t := &s.o.Tokens[k]
	return t.Flags&Capital != 0 && (t.Flags&SentenceStart == 0 || t.Hash == hashEvita || k+1 < to && s.o.Tokens[k+1].Flags&Capital != 0)
}

var hashEvita = lexicon.Hash("evita")

// done gives the finite verb of the translation for what the original has somebody refuse; -1 for none.
func (s *turner) done(l Link, refusal Negator) int32 {
	here, there := s.sides(l)
	if there.negatesTheirs(refusal.First) {
		return -1
	}
	place, source := s.bareFocus(l, refusal)
	if place < 0 || s.theirVerbs != nil && there.meaning(source)[0] == (inRows{}) || s.governed(place, here.first) || !s.t.Tokens[place].Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase|lexicon.VerbPart) {
		return -1
	}
	for i := here.first; i < here.last; i++ {
		if kind := here.kind(i); kind != asNothing && kind != asPlain && (i == place || here.says(i, there, refusal) || !kind.hint() || !s.answered(i, here, there)) {
			return -1
		}
	}
	return place
}
