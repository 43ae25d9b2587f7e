package prose

import (
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Stranger is a word of a name that the other side does not have where it should.
type Stranger struct {
	Token      int32
	Person     bool // it may be a person's
	Place      bool // it may be a place's
	Introduced bool // a given name or an initial stands before it
	Known      bool // the tables or the lexicon have it as a name
	Listed     bool // of the original: the tables have it as a place
	Again      bool // of the original: the translation has it as well, if less often
	Shared     bool // of the original: what may stand for it stands for something else
	Near       bool // of the original: the translation has it as often in the sentences around it
	Lone       bool // of the original: nothing but a name has a capital there
	Carried    bool // of the original: the translation has it elsewhere
}

// Window is a stretch of both texts: tokens First to Last-1 of the translation, and
// From to To-1 of the original.
type Window struct{ First, Last, From, To int32 }

// Without gives the two parts of the stretch of the translation before and behind tokens first to last-1 of it.
func (in Window) Without(first, last int) (before, behind Window) {
	before, behind = in, in
	before.Last, behind.First = min(int32(first), in.Last), min(int32(last), in.Last)
	return before, behind
}

// Apart gives how far word i of the translation and word k of the original are from where
// each lets expect the other, as a share of the stretch: 0 to 1.
func (in Window) Apart(i, k int32) float64 {
	d := float64(i-in.First)/float64(in.Last-in.First) - float64(k-in.From)/float64(in.To-in.From)
	return max(d, -d)
}

// Strangers are the names of one link that the other side has not.
type Strangers struct {
	In           Window
	Ours, Theirs []Stranger
}

// Compare gives the links in which a side lacks a name of the other. It is made once
// a story.
func (n *Names) Compare(a *Alignment) []Strangers {
	if n.compared {
		return n.strangers
	}
	n.compared, n.strangers, n.list = true, n.strangers[:0], n.list[:0]
	n.unkept, n.unkeptOf = n.unkept[:0], zeros(n.unkeptOf, len(a.Links))
	for k, l := range a.Links {
		if !l.Paired() {
			continue
		}
		in := a.Window(n.t, n.o, int32(k), 0)
		around := a.Window(n.t, n.o, int32(k), 1)
		adrift := a.Adrift(n.t, n.o, int32(k))
		start, first := len(n.list), len(n.unkept)
		n.unkept = n.without(n.unkept, in)
		n.unkeptOf[k] = n.unkept[first:len(n.unkept):len(n.unkept)]
		n.list = n.wanting(n.list, n.unkeptOf[k], in, around, adrift)
		middle := len(n.list)
		n.list = n.Ours(n.list, in, around, adrift)
		if len(n.list) == start {
			continue
		}
		n.strangers = append(n.strangers, Strangers{in, n.list[middle:len(n.list):len(n.list)], n.list[start:middle:middle]})
	}
	return n.strangers
}

// kind tells people from places. What nobody knows may be either.
func (s *Stranger) kind(class lexicon.Class, listed bool) (person, place bool) {
	surname, town := class&lexicon.Surname != 0, class&lexicon.Place != 0
	switch {
	case s.Introduced, surname && !town && !listed:
		return true, false
	case town && !surname, listed && !surname:
		return false, true
	}
	return true, true
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return lexicon.IsUpper(r)
}
