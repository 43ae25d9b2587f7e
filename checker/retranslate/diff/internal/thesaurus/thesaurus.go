// Package thesaurus folds what a translator is free to choose: the form of a word
// and, of words that mean the same, which.
//
// Its table is made from WordNet 3.0 by gen. It is embedded and searched where it
// lies, so that nothing is decoded when a program starts. Words are 32 bits of a hash
// of their stems; of a hundred thousand strange words one is taken for a known one.
package thesaurus

//go:generate go run ./gen -out thesaurus.bin

import (
	_ "embed"
	"sort"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

//go:embed thesaurus.bin
var table string

// Key is what a word is compared by: equal for the forms of one word.
type Key uint32

// KeyOf gives the key of a folded word, which it may change.
func KeyOf(folded []byte) Key {
	h := Hash(folded)
	irregular := read().irregular
	if i, ok := find(irregular, h); ok {
		return Key(word(irregular.values, i))
	}
	return Key(Hash(Stem(folded)))
}

// Senses are the meanings of a word, as numbers of sets of words that mean the same,
// in rising order, two bytes each.
type Senses string

// SensesOf gives the commonest senses of a word, and those of its kindred: announce
// has that of announcement.
func SensesOf(k Key) Senses {
	p := read()
	i, ok := find(p.words, uint32(k))
	if !ok {
		return ""
	}
	from := uint32(0)
	if i > 0 {
		from = word(p.words.values, i-1)
	}
	return Senses(p.senses[2*from : 2*word(p.words.values, i)])
}

// Meet reports whether two words share a sense.
func (s Senses) Meet(o Senses) bool {
	for len(s) > 0 && len(o) > 0 {
		a, b := uint16(s[0])|uint16(s[1])<<8, uint16(o[0])|uint16(o[1])<<8
		switch {
		case a == b:
			return true
		case a < b:
			s = s[2:]
		default:
			o = o[2:]
		}
	}
	return false
}

// column is a sorted list of hashes with a value beside each.
type column struct{ keys, values string }

// parts are the parts of the table: irregular forms and the key of each; words and
// where the senses of each end; the senses.
type parts struct {
	irregular, words column
	senses           string
}

// read finds the parts when they are first asked for. The table opens with how many
// irregular forms and how many words there are.
var read = sync.OnceValue(func() (p parts) {
	n, m := 4*int(word(table, 0)), 4*int(word(table, 1))
	rest := table[8:]
	p.irregular, rest = column{rest[:n], rest[n : 2*n]}, rest[2*n:]
	p.words, p.senses = column{rest[:m], rest[m : 2*m]}, rest[2*m:]
	return p
})

func word(s string, i int) uint32 {
	return uint32(s[4*i]) | uint32(s[4*i+1])<<8 | uint32(s[4*i+2])<<16 | uint32(s[4*i+3])<<24
}

func find(c column, h uint32) (int, bool) {
	n := len(c.keys) / 4
	i := sort.Search(n, func(i int) bool { return word(c.keys, i) >= h })
	return i, i < n && word(c.keys, i) == h
}

// Hash gives the upper half of the lexicon's hash, the better mixed one.
func Hash(folded []byte) uint32 { return uint32(lexicon.HashBytes(folded) >> 32) }
