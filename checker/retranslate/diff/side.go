package diff

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"
)

// side is the words of one rendering of a unit.
type side struct {
	text  string // that the spans of the words are of
	words []word
	keys  map[thesaurus.Key]bool // of more than long words
}

// span gives the bytes of words i to j-1: an empty span, where the next would be,
// when there are none.
func (s *side) span(i, j int) Span {
	switch {
	case i < j:
		return Span{s.words[i].span.Start, max(s.words[i].span.End, s.words[j-1].span.End)}
	case i > 0:
		end := s.words[i-1].span.End
		return Span{end, end}
	case len(s.words) > 0:
		start := s.words[0].span.Start
		return Span{start, start}
	}
	return Span{}
}

// asSynonym is how much of a word is there when a synonym is.
const asSynonym = 0.8

// presence tells of each word how far another rendering has it anywhere: 1, or
// asSynonym, or 0. A name that stands there in short is a synonym.
func (s *side) presence(other *side) []float64 {
	out := make([]float64, len(s.words))
	shorts := len(s.words) <= long && len(other.words) <= long && (s.shortens() || other.shortens())
	for i := range s.words {
		if out[i] = other.has(&s.words[i]); out[i] == 0 && shorts && s.abbreviates(i, other) {
			out[i] = asSynonym
		}
	}
	return out
}

// shortens reports whether a side has a name in short.
func (s *side) shortens() bool {
	return slices.ContainsFunc(s.words, func(w word) bool { return w.short[0] != 0 })
}

func (s *side) has(w *word) float64 {
	if len(s.words) > long {
		if s.index(); s.keys[w.key] {
			return 1
		}
		return 0
	}
	for i := range s.words {
		if s.words[i].key == w.key {
			return 1
		}
	}
	for i := range s.words {
		if s.words[i].same(w) {
			return asSynonym
		}
	}
	return 0
}

// index makes a set of the words' keys.
func (s *side) index() {
	if s.keys != nil {
		return
	}
	s.keys = make(map[thesaurus.Key]bool, len(s.words))
	for i := range s.words {
		s.keys[s.words[i].key] = true
	}
}

// negators counts what negates; “no one” is one.
func (s *side) negators() int { return negates(s.words) }

func negates(words []word) (n int) {
	for i := range words {
		if words[i].is(negator) && (i == 0 || !words[i-1].is(negator)) {
			n++
		}
	}
	return n
}
