package prose

import (
	_ "embed"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// verbTable has a row for each of some 250 verbs that news negates, and a column for each
// language, as [everydayTable] has.
//
//go:embed everyday/verbs.tsv
var verbTable string

// verbsOf gives the verbs of a language; nil where the table has none.
func verbsOf(language string) *everyday { return verbsBy.of(language) }

var verbsBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, verbTable) }}

// verbAt gives the row of the table that token i is in; 0 for none. Czech writes its
// negation in one with the verb.
func verbAt(f *Facts, words *everyday, i int32, negated string) uint16 {
	t := &f.Tokens[i]
	if words == nil || t.Kind != Word {
		return 0
	}
	var room [96]byte
	w := lexicon.Fold(room[:0], f.Word(int(i)))
	if negated != "" && len(w) > len(negated) && string(w[:len(negated)]) == negated {
		w = w[len(negated):]
	}
	return find(words, w, lexicon.HashBytes(w))
}

// verbsNegated notes the verbs of the table that a negator of the original may go with: those
// behind it, and before it where they may stand there.
func (s *turner) verbsNegated(l Link, at Negator) {
	_, _, from, to := s.bounds(l)
	low, high := at.First, at.Last+5
	if s.theirs.place == eitherSide {
		low, high = at.First-12, at.Last+8
	}
	s.verbs = s.verbs[:0]
	for k := max(low, from); k < min(high, to); k++ {
		if id := verbAt(s.o, s.theirVerbs, k, s.fused); id != 0 {
			s.verbs = append(s.verbs, id)
		}
	}
}

// rendersVerb reports whether token i of the translation is a verb that is negated there.
func (s *turner) rendersVerb(i int32) bool {
	return len(s.verbs) > 0 && slices.Contains(s.verbs, verbAt(s.t, s.ourVerbs, i, ""))
}
