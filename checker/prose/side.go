package prose

import (
	"math"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// side is one of the two texts while passages are looked for: the one that may have
// some, or the other.
type side struct {
	f     *Facts
	words *everyday // of its language
	lens  []float64 // runes of each sentence
	logs  []float64 // their logarithms
	pairs []float64 // that of each with the one before
	keys  []key     // the anchors of all sentences, sorted in each
	first []int32   // by sentence: where its anchors begin
	odds  [4]odds   // of long words, of names, of figures, of everyday words
	marks []uint8   // by sentence: question, quotation

	listed   bool // which sentences have an anchor is known
	index    index
	latest   []int32 // by its number: the last key that is it, of all sentences
	earlier  []int32 // by key: the one before, -1 for none
	sentence []int32 // by key

	ordinals  bool    // they are written with a full stop, before words with a capital
	paragraph []int32 // by sentence: which it stands in, of those that have sentences
}

// What the marks of a sentence say of it.
const (
	question = 1 << iota
	quotation
)

// key is an anchor of a sentence, without its last two bits, which say of what: 0 a long
// word, 1 a name, 2 a figure, 3 an everyday word, known in both languages.
type key uint64

const (
	figured  = 2
	ordinary = 3
	kinds    = 3 // the two bits
)

func (k key) kind() int      { return int(k & kinds) }
func (k key) anchor() uint64 { return uint64(k) &^ kinds }

// odds are what it says that an anchor stands in the sentence linked with its own,
// and that it does not, as logarithms of how much likelier it is if the two render
// one another.
type odds struct{ shared, lacking float64 }

// sides reads the two texts, once an alignment, and gives the everyday words of the
// original’s language; nil where the table has none.
func (a *Alignment) sides(t, o *Facts, language string) (translation, original *side, words *everyday) {
	ours, words := everydayPair(language)
	translation, original = &a.by.sides[0], &a.by.sides[1]
	if !a.read {
		a.read = true
		translation.read(t, ours, a.by.whole.t)
		original.read(o, words, a.by.whole.o)
		original.ordinals = language == "de" || language == "tr"
	}
	return translation, original, words
}

// read reads a text that the aligner has read. The side is used again for the next one, and
// its memory is, too.
func (s *side) read(f *Facts, words *everyday, units []unit) {
	n := len(f.Sentences)
	s.f, s.words, s.keys, s.listed = f, words, s.keys[:0], false
	s.lens = resize(s.lens, n)
	s.first, s.marks, s.paragraph = zeros(s.first, n+1), zeros(s.marks, n), zeros(s.paragraph, n)
	anchors := f.Anchors()
	for n := range s.lens {
		s.lens[n] = units[n].runes
		if n > 0 {
			s.paragraph[n] = s.paragraph[n-1]
			if f.Sentences[n].Block != f.Sentences[n-1].Block {
				s.paragraph[n]++
			}
		}
		from := len(s.keys)
		s.keys = words.among(f, f.Sentences[n].First, f.Sentences[n].Last, s.keys)
		for i := f.Sentences[n].First; i < f.Sentences[n].Last; i++ {
			t := &f.Tokens[i]
			switch {
			case t.Kind == Word:
			case questionMark(t.Hash) && i >= f.Sentences[n].Last-3:
				s.marks[n] |= question
			case doubleMark(t.Hash):
				s.marks[n] |= quotation
			}
			if anchor := anchors[i]; anchor != 0 {
				s.keys = append(s.keys, keyOf(t, anchor))
			}
		}
		s.keys = s.keys[:from+inOrder(s.keys[from:])]
		s.first[n+1] = int32(len(s.keys))
	}
}

// measure gives the lengths of sentences, and of each with the one before, as logarithms.
func (s *side) measure() {
	s.logs, s.pairs = resize(s.logs, len(s.lens)), zeros(s.pairs, len(s.lens))
	for n := range s.lens {
		s.logs[n] = math.Log(max(s.lens[n], 1))
		if n > 0 {
			s.pairs[n] = math.Log(max(s.lens[n]+s.lens[n-1], 1))
		}
	}
}

// inOrder sorts the keys of a sentence, leaves out all but the first of each anchor, and gives how many are left. Most
// sentences have so few that to put each in its place takes half the time of a general sort.
func inOrder(keys []key) (left int) {
	if len(keys) > 40 {
		slices.Sort(keys)
	}
	for i, k := range keys {
		for ; i > 0 && keys[i-1] > k; i-- {
			keys[i] = keys[i-1]
		}
		keys[i] = k
	}
	for _, k := range keys {
		if left == 0 || keys[left-1].anchor() != k.anchor() {
			keys[left] = k
			left++
		}
	}
	return left
}

// keyOf gives the key of a token with an anchor: a figure’s, a name’s or another’s.
func keyOf(t *Token, anchor uint64) key {
	k := key(anchor) &^ kinds
	switch {
	case t.Kind == Number:
		k |= figured
	case t.Flags&(Capital|SentenceStart) == Capital:
		k |= 1
	}
	return k
}

// of gives the anchors of a sentence.
func (s *side) of(sentence int32) []key { return s.keys[s.first[sentence]:s.first[sentence+1]] }

// has reports whether an anchor stands in some sentences of a side.
func (s *side) has(anchor uint64, in stretch) bool {
	anchor &^= kinds
	for n := max(in.first, 0); n < min(in.last, int32(len(s.lens))); n++ {
		for _, k := range s.of(n) {
			if k.anchor() >= anchor {
				if k.anchor() == anchor {
					return true
				}
				break
			}
		}
	}
	return false
}

// stretch is a range of sentences.
type stretch struct{ first, last int32 }

func (s *side) length(x stretch) (sum float64) {
	for n := x.first; n < x.last; n++ {
		sum += s.lens[n]
	}
	return sum
}

// mark gives the marks that some sentences have.
func (s *side) mark(x stretch) (marks uint8) {
	for n := max(x.first, 0); n < min(x.last, int32(len(s.marks))); n++ {
		marks |= s.marks[n]
	}
	return marks
}

// weigh measures how many of a side's anchors stand in the linked sentence.
func (s *search) weigh() {
	shared, all := [4]float64{1, 3, 4.5, 8}, [4]float64{6, 6, 6, 16} // what may be expected, as so many anchors
	for n := range s.a.Links {
		mine, other := s.sides(&s.a.Links[n])
		if mine.last-mine.first != 1 || other.last-other.first != 1 {
			continue
		}
		theirs := s.other.of(other.first)
		for _, k := range s.mine.of(mine.first) {
			all[k.kind()]++
			for len(theirs) > 0 && theirs[0].anchor() < k.anchor() {
				theirs = theirs[1:]
			}
			if len(theirs) > 0 && theirs[0].anchor() == k.anchor() {
				shared[k.kind()]++
			}
		}
	}
	for k := range shared {
		rate := min(shared[k]/all[k], 0.9)
		s.mine.odds[k] = odds{math.Log(rate / chance), math.Log((1 - rate) / (1 - chance))}
	}
}

// chance is how often an anchor stands in a few sentences that do not render its own.
const chance = 0.04

// whole reports whether sentences were parted well from those before and behind:
// “am 24. Dezember” and “2,8 Mio. Euro” are where some are not.
func (s *side) whole(x stretch) bool {
	f := s.f
	all := f.Sentences
	first, last := &all[x.first], &all[x.last-1]
	if x.first > 0 && all[x.first-1].Block == first.Block && partedBadly(f, all[x.first-1].Last, first.First, s.ordinals) {
		return false
	}
	if int(x.last) < len(all) && all[x.last].Block == last.Block && partedBadly(f, last.Last, all[x.last].First, s.ordinals) {
		return false
	}
	open := 0
	for i := first.First; i < last.Last; i++ {
		switch f.Tokens[i].Hash {
		case '(':
			open++
		case ')':
			open--
		}
	}
	return open == 0
}

// partedBadly reports whether two sentences of a block may be one: the first ends with an
// ordinal, where that has a full stop, or an abbreviation, or the second begins with a small letter.
func partedBadly(f *Facts, end, begin int32, ordinals bool) bool {
	if t := &f.Tokens[begin]; t.Kind == Word && t.Flags&Capital == 0 && t.Flags&Marked == 0 {
		return true
	}
	if end < 2 || f.Tokens[end-1].Hash != '.' {
		return false
	}
	before := &f.Tokens[end-2]
	return before.Kind == Number && before.Len < 3 && ordinals || shortened.Has(before.Hash)
}

// shortened are abbreviations of originals that stand before names and figures, and amid sentences.
var shortened = lexicon.SetOf("art bzw ca cca dhr dipl dott dra evtl fr frl hod hr inż kap lic mevr mgr mio mld mln mme mrd nr núm obj pag pág pp prof příp red resp sig sf sr sra srta str tj tzn tzv uds ul vgl čl św гг гл им млн млрд руб св стр тыс ул")

// ordinary gives the everyday words of a side that the first two tables have, sorted, each once:
// what Kin weighs was measured with them.
func (s *side) ordinary() (words []uint64) {
	for _, k := range s.keys {
		if k.kind() == ordinary && (s.words.more == 0 || k.everydayID() < s.words.more) {
			words = append(words, k.anchor())
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}
