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
	for k, l := range a.Links {
		if !l.Paired() {
			continue
		}
		in := a.Window(n.t, n.o, int32(k), 0)
		around := a.Window(n.t, n.o, int32(k), 1)
		adrift := a.Adrift(n.t, n.o, int32(k))
		start := len(n.list)
		n.list = n.Theirs(n.list, in, around, adrift)
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

// capitals are the words of a stretch of a text that may be names, and a sieve of
// all its words.
type capitals struct {
	first, last int32
	words       []int32
	sieve       [16]uint64
}

// read makes the list for tokens first to last-1, if it is not theirs already.
func (c *capitals) read(w *nameWords, first, last int32) {
	if c.first == first && c.last == last {
		return
	}
	c.first, c.last, c.words, c.sieve = first, last, w.among(first, last), [16]uint64{}
	for i := first; i < last; i++ {
		hash := w.tokens[i].Hash
		c.sieve[hash>>6&15] |= 1 << (hash & 63)
	}
}

// may reports whether the stretch may have a word.
func (c *capitals) may(hash uint64) bool { return c.sieve[hash>>6&15]&(1<<(hash&63)) != 0 }

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return lexicon.IsUpper(r)
}
