package prose

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// kindTable has a row for each of what is one of a few of its kind and may be put for another: what a
// minister is for, the quarters of the compass, the East that is near and the one that is far. A column for each
// language has the words that speak of it, a star for any ending; a word that speaks of two, south-east, is in two
// rows.
//
//go:embed everyday/kinds.tsv
var kindTable string

// Kind is a set of rows of the table, which has 64 at the most.
type Kind uint64

// KindRows gives the rows of a kind, by what the first column calls it.
func KindRows(name string) (rows Kind) {
	for n, of := range kindNames() {
		if of == name {
			rows |= 1 << n
		}
	}
	return rows
}

// kindNames are what the rows are called.
var kindNames = sync.OnceValue(func() []string { return columnOf(kindTable, "kind") })

// Kinds are the words of a language that say which of a kind.
type Kinds struct {
	whole Sieve
	of    lexicon.Map[Kind]
	open  lexicon.Map[[]kindStem] // by their first three bytes
}

type kindStem struct {
	text string
	kind Kind
}

var kindsBy = byLanguage[Kinds]{read: readKinds}

// KindsOf gives the words of a language, nil where the table has none.
func KindsOf(language string) *Kinds { return kindsBy.of(language) }

func readKinds(language string) *Kinds {
	cells := columnOf(kindTable, language)
	if cells == nil {
		return nil
	}
	k := &Kinds{}
	for n, cell := range cells {
		for word := range strings.FieldsSeq(cell) {
			k.add(word, 1<<n)
		}
	}
	return k
}

func (k *Kinds) add(word string, kind Kind) {
	text, open := strings.CutSuffix(word, "*")
	if !open {
		h := lexicon.Key(text)
		k.whole.Add(h)
		*k.of.At(h) |= kind
		return
	}
	stems := k.open.At(beginning(text))
	for n := range *stems {
		if s := &(*stems)[n]; s.text == text {
			s.kind |= kind
			return
		}
	}
	*stems = append(*stems, kindStem{text, kind})
}

// May reports whether a word may speak of any, where the language has none with a star: in English.
func (k *Kinds) May(hash uint64) bool { return k.whole.May(hash) }

// At gives what word i speaks of.
func (k *Kinds) At(f *Facts, i int) Kind {
	t := &f.Tokens[i]
	if t.Kind != Word {
		return 0
	}
	kind := k.of.Get(t.Hash)
	if k.open.Len() == 0 {
		return kind
	}
	word := f.Word(i)
	if t.Flags&(Capital|Inner|Marked) == 0 && strings.IndexByte(word, '\'') < 0 { // as it is folded
		return kind | k.begun(word)
	}
	var room [96]byte
	folded := lexicon.Fold(room[:0], Bare(word))
	if len(folded) != int(t.Len) {
		kind |= k.of.Get(lexicon.HashBytes(folded))
	}
	return kind | k.begun(string(folded))
}

// begun gives what a word speaks of by how it begins.
func (k *Kinds) begun(word string) (kind Kind) {
	for _, s := range k.open.Get(beginning(word)) {
		if strings.HasPrefix(word, s.text) {
			kind |= s.kind
		}
	}
	return kind
}

// Of gives what a word that is in the table as it stands speaks of.
func (k *Kinds) Of(word string) Kind { return k.of.Get(lexicon.Key(word)) }

// Tells reports whether one of tokens first to last-1 speaks of a kind or, of the same rows, of a
// wider or a narrower one: south, for south-east; a Catholic, for a Christian.
func (k *Kinds) Tells(f *Facts, first, last int32, kind, rows Kind) bool {
	for i := first; i < last; i++ {
		if t := k.At(f, int(i)) & rows; t != 0 && (t&^kind == 0 || kind&^t == 0) {
			return true
		}
	}
	return false
}

// In gives what tokens first to last-1 speak of.
func (k *Kinds) In(f *Facts, first, last int32) (kind Kind) {
	for i := first; i < last; i++ {
		kind |= k.At(f, int(i))
	}
	return kind
}
