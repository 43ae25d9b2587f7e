package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// denied adds the places where the translation says that there was not what the original says there was, “no evidence”,
// “without a warrant”, or puts a word by its contrary, “illegal”: the original has the word, and nothing in all of the sentence that
// negates, nor could stand for a negation.
func (s *turner) denied(a *Alignment) {
	last := int32(len(s.t.Tokens))
	for i := s.ofOurs.next(mayDeny, 0, last); i < last; i = s.ofOurs.next(mayDeny, i+1, last) {
		t := &s.t.Tokens[i]
		prefix := ""
		if h := t.Hash; h != hashNo && h != hashWithout {
			if prefix = contraryPrefix(t, s.t.Word(int(i))); prefix == "" || s.apart {
				continue
			}
		}
		n := a.LinkOf(s.t.SentenceOf(int(i)))
		l := a.Links[n]
		if !l.single() || s.counts[n].told || s.counts[n].theirs > 0 {
			continue
		}
		s.negators(n)
		place := int32(-1)
		if prefix != "" {
			place = s.affirmed(l, i, prefix)
		} else {
			place = s.present(l, i)
		}
		if place >= 0 && !s.negative(l) {
			s.counts[n].told = true
			s.t.turns = append(s.t.turns, s.addedAt(l, Negator{i, i + 1}, place))
		}
	}
}

// present gives the noun of the original that the translation has behind “no” or “without” at token i; -1 for none.
func (s *turner) present(l Link, i int32) int32 {
	here, there := s.sides(l)
	if len(s.here) > 1 || i == here.first || i+1 >= here.last || turning.Has(s.t.Tokens[i+1].Hash) {
		return -1
	}
	if verb := &s.t.Tokens[i-1]; s.t.Tokens[i].Hash == hashNo && (!verb.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbBase|lexicon.Auxiliary) || verb.Is(lexicon.Preposition|lexicon.Conjunction)) {
		return -1
	}
	for e := i + 1; e < min(i+4, here.last) && s.t.Tokens[e].Kind == Word; e++ {
		if meaning := here.meaning(e); meaning != (inTables{}) && s.t.Tokens[e].Is(lexicon.Noun|lexicon.Plural) {
			return s.nearestTo(l, meaning, e, here, there)
		}
	}
	return -1
}

// affirmed gives the word of the original that token i of the translation is the contrary of, made by a prefix; -1 for none.
func (s *turner) affirmed(l Link, i int32, prefix string) int32 {
	here, there := s.sides(l)
	if len(s.here) > 0 {
		return -1
	}
	for k := there.first; k < there.last; k++ {
		if cognates(s.t.Word(int(i)), s.o.Word(int(k))) { // insignificante
			return -1
		}
	}
	meaning := inTables{rowsAt(s.t, s.ourVerbs, i, prefix), rowsAt(s.t, s.ourWide, i, prefix)}
	if meaning == (inTables{}) {
		return -1
	}
	return s.nearestTo(l, meaning, i, here, there)
}

// nearestTo gives the one word of the original that means what token e of the translation does, close to where it is expected; -1
// where there is none, or the translation has another word for it.
func (s *turner) nearestTo(l Link, meaning inTables, e int32, here, there *sideOfTurn) int32 {
	place := int32(-1)
	for k := there.first; k < there.last; k++ {
		if meaning.meet(there.meaning(k)) {
			if place >= 0 {
				return -1
			}
			place = k
		}
	}
	if place < 0 || here.again(meaning, e, never) || wordsBetween(place, s.expectThere(l, e)) > oppositeReach || s.contraryBeside(e, place, there) {
		return -1
	}
	return place
}

// contraryBeside reports whether a word at token k of the original, or close to it, may be a contrary made by a prefix.
func (s *turner) contraryBeside(e, k int32, there *sideOfTurn) bool {
	for b := max(k-besideWords, there.first); b <= min(k+besideWords, there.last-1); b++ {
		w := s.o.Word(int(b))
		if b == k && cognates(s.t.Word(int(e))[2:], w) { // unimportant, importante
			continue
		}
		for _, p := range there.prefixes {
			if s.o.Tokens[b].Kind == Word && (w == p || len(w) >= len(p)+unlikeBytes && strings.HasPrefix(w, p)) {
				return true
			}
		}
	}
	return false
}

// contraryPrefix gives the prefix that makes an English adjective its contrary; none for a word that is no adjective.
func contraryPrefix(t *Token, w string) string {
	if !t.Is(lexicon.Adjective) || misleading.Has(t.Hash) || t.Flags&Capital != 0 || len(w) < 6 || w[0] != 'u' && w[0] != 'i' {
		return ""
	}
	for _, p := range [...]string{"un", "in", "im", "ir", "il"} {
		if strings.HasPrefix(w, p) {
			return p
		}
	}
	return ""
}

var (
	hashWithout = lexicon.Hash("without")
	misleading  = lexicon.SetOf("immediate imminent important impressive incoming independent indigenous individual industrial inevitable inexpensive infamous influential inhuman inhumane initial inner innocent innovative inside intellectual intelligent intense intensive interested interesting interim interior internal international intimate invaluable unanimous under underground unique united universal") // that are no contrary, or put without it: inhuman, menschenverachtend
)
