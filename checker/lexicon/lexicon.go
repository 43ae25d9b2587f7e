package lexicon

import (
	_ "embed"

	"github.com/wirecheck/wirecheck/checker/lexicon/internal/perfect"
)

// enBin is the English table, written by gen.
//
//go:embed en.bin
var enBin string

// Lexicon is a read-only table of words. It is safe for concurrent use; the zero Lexicon knows no word.
type Lexicon struct{ words perfect.Table }

// English and its languages are views of the embedded bytes, made once when the package is loaded. Nothing is
// decoded: a damaged file gives an empty lexicon rather than a panic, and a test sees to it that ours is whole.
var english = Lexicon{words: perfect.Open(enBin)}

// English is the lexicon of English and of the names English news is full of.
func English() *Lexicon { return &english }

// Lookup is what is known of the word with this hash; the zero Entry when nothing is. It allocates nothing and is
// meant to be called once for every word of a story. About 15 in a million unknown words are taken for a known one.
func (l *Lexicon) Lookup(hash uint64) Entry {
	v := l.words.Lookup(hash)
	return Entry{Class: Class(v >> 8), Freq: uint8(v)}
}

// Word is what is known of s in any case: it folds, hashes and looks up.
func (l *Lexicon) Word(s string) Entry {
	return l.Lookup(Key(s))
}

// Size is the number of words in the lexicon.
func (l *Lexicon) Size() int { return l.words.Len() }
