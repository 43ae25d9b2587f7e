package prose

import (
	_ "embed"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// verbTable has a row for each of some 330 verbs that news negates, and a column for each
// language, as [everydayTable] has.
//
//go:embed everyday/verbs.tsv
var verbTable string

// verbsOf gives the verbs of a language; nil where the table has none.
func verbsOf(language string) *everyday { return verbsBy.of(language) }

var verbsBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, verbTable) }}

// inRows are the rows that a word is in: one for the word, and up to three for how it begins; 0
// where there is none.
type inRows [4]uint16

func (r inRows) meet(x inRows) bool {
	if r == (inRows{}) || x == (inRows{}) { // as nearly always
		return false
	}
	for _, id := range r {
		if id != 0 && slices.Contains(x[:], id) {
			return true
		}
	}
	return false
}

// rowed remembers in which rows of which tables the words were that were asked for last: the two sides of a pair are asked
// for the same words again and again, and so are the pairs of a story.
type rowed [1 << 12]struct {
	word  uint64 // its hash, and one more where a negation was taken off
	table *everyday
	rows  inRows
}

// at is rowsAt.
func (r *rowed) at(f *Facts, words *everyday, i int32, negated string) inRows {
	t := &f.Tokens[i]
	if words == nil || t.Kind != Word {
		return inRows{}
	}
	word := t.Hash
	if negated != "" {
		word++
	}
	m := &r[(word>>20+uint64(len(words.rows)))%uint64(len(r))]
	if m.word != word || m.table != words {
		m.word, m.table, m.rows = word, words, rowsAt(f, words, i, negated)
	}
	return m.rows
}

// rowsAt gives the rows of a table that token i is in. Czech writes its negation in one with the
// verb.
func rowsAt(f *Facts, words *everyday, i int32, negated string) (rows inRows) {
	t := &f.Tokens[i]
	if words == nil || t.Kind != Word {
		return rows
	}
	var room [96]byte
	word, hash := f.Word(int(i)), t.Hash
	if len(word) > 2 && elides(word) { // n’attend
		word = word[elided(word):]
	}
	w := lexicon.Fold(room[:0], word)
	if negated != "" && len(w) > len(negated) && string(w[:len(negated)]) == negated {
		w = w[len(negated):]
	}
	if len(w) != int(t.Len) {
		hash = lexicon.HashBytes(w)
	}
	if words.whole.May(hash) {
		rows[0] = words.ids.Get(hash)
	}
	words.stems(w, &rows)
	for n := 0; n < 2 && words.led && rows == (inRows{}) && len(w) > 5; n++ { // سيوقع
		w = w[2:]
		words.stems(w, &rows)
	}
	return rows
}

// stems adds the rows of the longest words with a star that a word begins with.
func (e *everyday) stems(w []byte, rows *inRows) {
	longest := 0
	head := headOf(w)
	open := e.alike(head, len(w))
	for n := range open {
		switch x := &open[n]; {
		case len(x.text) < longest:
			return
		case !beginsWith(w, head, x):
		case longest > 0:
			rows[2], rows[3] = x.id, rows[2]
		default:
			rows[1], longest = x.id, len(x.text)
		}
	}
}

// verbsNegated notes the verbs of the table that a negator of the original may go with: those
// behind it, and before it where they may stand there.
func (s *turner) verbsNegated(l Link, at Negator) {
	_, _, from, to := s.bounds(l)
	low, high := at.First, at.Last+5
	switch s.theirs.place {
	case eitherSide:
		low, high = at.First-12, at.Last+8
	case atEnd:
		low, high = at.First-4, at.Last+1
	}
	s.verbs = s.verbs[:0]
	for k := max(low, from); k < min(high, to); k++ {
		if s.theirs.place == before && k >= at.Last && s.o.Tokens[k].Kind == Punct { // in another clause
			break
		}
		if rows := s.rowed.at(s.o, s.theirVerbs, k, s.fused); rows != (inRows{}) {
			s.verbs = append(s.verbs, rows)
		}
	}
}

// rendersVerb reports whether token i of the translation is a verb that is negated there.
func (s *turner) rendersVerb(i int32) bool {
	return len(s.verbs) > 0 && slices.ContainsFunc(s.verbs, s.rowed.at(s.t, s.ourVerbs, i, "").meet)
}
