package prose

import (
	"fmt"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// List is the phrases of one group. It has no pointers, so that the collector has
// nothing to look at, and is made of two pieces: a start-up that copied phrases
// from list to list spent most of its time on fresh pages.
type List struct {
	phrases []phrase
	words   []uint64 // the hashes of all phrases' words
	twins   []int32  // by row: the next row with the same phrases, 0 for none
}

// Twin says that a row has the phrases of an earlier one: each hit of the earlier
// row is one of this, too. Languages share many phrases, and twins are matched once.
func (l *List) Twin(earlier, row int) {
	for len(l.twins) <= row {
		l.twins = append(l.twins, 0)
	}
	for l.twins[earlier] > 0 {
		earlier = int(l.twins[earlier])
	}
	l.twins[earlier] = int32(row)
}

// twin gives the next row with the phrases of this one, 0 for none.
func (l *List) twin(row int32) int32 {
	if int(row) >= len(l.twins) {
		return 0
	}
	return l.twins[row]
}

type phrase struct {
	row      int32
	next     number // with the same key
	from     uint32 // in the list's words
	capitals uint32 // a bit for each word that needs a capital
	variant  int16
	length   uint8
	anchor   uint8 // the first of the words that it is filed under
	how      how
}

// how says where a phrase is matched.
type how uint8

const (
	stands how = iota // anywhere
	asks              // nowhere: it is answered by Single
	opens             // where a block begins
)

// Matching says where a phrase is looked for.
type Matching uint8

// The ways of matching.
const (
	Anywhere    Matching = 0
	Capitalised Matching = 1 // only where its first word has a capital, however it is written in the table
	Opening     Matching = 2 // only where a block begins
)

// Filler adds phrases to a list. It exists to use its memory again: a start-up adds
// many thousand phrases.
type Filler struct {
	List    *List
	Lexicon *lexicon.Lexicon

	facts Facts
	text  Text
}

// Room makes room in an empty list for so many phrases and words. It may be too
// much: memory that nothing is written to costs nothing, unless it is cleared first,
// as slices.Grow does.
func (b *Filler) Room(phrases, words int) {
	b.List.phrases, b.List.words = make([]phrase, 0, phrases), make([]uint64, 0, words)
}

// MostWords is how many words and marks a phrase may have.
const MostWords = 32

// PhraseLength counts the words and marks of a phrase, as Add does.
func PhraseLength(phrase string) int {
	f := Facts{Text: &Text{Plain: phrase}}
	(&Scanner{Lexicon: lexicon.English(), plain: true}).tokens(&f, 0, len(phrase))
	return len(f.Tokens)
}

// Add files a phrase. A word written small matches in any case, a word with a
// capital only where the text has one, too. A capitalised phrase of one word that
// is a variant of a row (0 or more) is not matched: one name in twenty in any story
// glosses some name of the tables, and nearly all mean nothing. It is there for
// Single. Row and variant are given back with each hit.
func (b *Filler) Add(row, variant int, words string, how Matching) error {
	tokens := b.read(words)
	return b.add(tokens, row, variant, words, how)
}

// AddAll files the phrases in a cell, which are parted by bars and numbered from 0
// as variants; an empty one is passed over. The cell is read at once, which takes
// half the time that its phrases take one by one.
func (b *Filler) AddAll(row int, cell string, how Matching) error {
	tokens := b.read(cell)
	for variant := 0; ; variant++ {
		n := slices.IndexFunc(tokens, func(t Token) bool { return t.Hash == '|' })
		phrase := tokens
		if n >= 0 {
			phrase = tokens[:n]
		}
		if len(phrase) > 0 {
			if err := b.add(phrase, row, variant, cell, how); err != nil {
				return err
			}
		}
		if n < 0 {
			return nil
		}
		tokens = tokens[n+1:]
	}
}

// read makes tokens of words; they last until the next call.
func (b *Filler) read(words string) []Token {
	f := &b.facts
	b.text.Plain = words
	if f.Tokens == nil {
		f.Tokens = make([]Token, 0, 6000) // the longest cells have about as many; what is not used costs nothing
	}
	f.Text, f.Tokens = &b.text, f.Tokens[:0]
	(&Scanner{Lexicon: b.Lexicon, plain: true}).tokens(f, 0, len(words))
	return f.Tokens
}

func (b *Filler) add(tokens []Token, row, variant int, words string, how Matching) error {
	capitalised := how == Capitalised
	l := b.List
	switch {
	case len(tokens) == 0:
		return fmt.Errorf("phrase %q has no words", words)
	case len(tokens) > MostWords:
		return fmt.Errorf("phrase %q has %d words, more than %d", words, len(tokens), MostWords)
	}
	ph := phrase{row: int32(row), variant: int16(variant), from: uint32(len(l.words)), length: uint8(len(tokens))}
	best, before, beforeThat := 1<<30, 0, 0
	for i := range tokens {
		t := &tokens[i]
		// “Frank de Boer” has the name De Boer.
		if (t.Flags&Capital != 0 || capitalised && i == 0) && !(variant < 0 && i+1 < len(tokens)) {
			ph.capitals |= 1 << i
		}
		l.words = append(l.words, t.Hash)
		// How common a word is, its length tells well enough: to ask the lexicon for each
		// took a fifth of a start-up.
		cost := 16 - min(int(t.Len), 12)
		if t.Kind != Word {
			cost = 16
		}
		if i > 1 && how != Opening && beforeThat+before+cost < best {
			best, ph.anchor = beforeThat+before+cost, uint8(i-2)
		}
		beforeThat, before = before, cost
	}
	switch {
	case how == Opening:
		ph.how = opens
	case capitalised && variant >= 0 && len(tokens) == 1:
		ph.how = asks
	}
	l.phrases = append(l.phrases, ph)
	return nil
}
