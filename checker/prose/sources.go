package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Sources tell which words of a translation some words of its original account for, as far as the tables of everyday
// words and the letters of the words tell.
type Sources struct {
	Rendering
	known map[key]bool // rows of the tables that the original's words stand in, and how they begin
}

// SourcesOf are those of an original in a language; nil where the tables have none of it.
func SourcesOf(t, o *Facts, language string) *Sources {
	s := &Sources{*RenderingOf(t, o, language), map[key]bool{}}
	if s.theirs == nil {
		return nil
	}
	return s
}

// Read has tokens first to last-1 of the original account for what is asked about from now on.
func (s *Sources) Read(first, last int32) {
	clear(s.known)
	var room [64]key
	for k := first; k < last; k++ {
		for _, row := range s.theirs.at(s.o, k, room[:0]) {
			s.known[row] = true
		}
		for w := range strings.FieldsFuncSeq(s.o.Word(int(k)), notLatin) { // l’eau has eau, and Chinese writes WHO without spaces
			s.known[beginningOf(w)] = true
		}
	}
}

// Account reports whether they account for token i of the translation.
func (s *Sources) Account(i int32) bool {
	var room [4]key
	for _, row := range s.ours.at(s.t, i, room[:0]) {
		if s.known[row] {
			return true
		}
	}
	return s.known[beginningOf(s.t.Word(int(i)))]
}

func notLatin(r rune) bool { return lexicon.Letter(r) == 0 }

// beginningOf gives how a word begins, as cognates do: its first Latin letters, small and without marks. No row is known by
// as few bits.
func beginningOf(w string) (h key) {
	n := 0
	for _, r := range w {
		l := lexicon.Letter(r)
		if l == 0 || n == cognate {
			break
		}
		h, n = h<<8|key(l), n+1
	}
	return h
}
