package prose

import (
	_ "embed"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// kindTable has a row for each of what is one of a few of its kind and may be put for another: what a
// minister is for, the quarters of the compass, the East that is near and the one that is far. A column for each
// language has the words that speak of it, a star for any ending; a word that speaks of two, south-east, is in two
// rows.
//
//go:embed everyday/kinds.tsv
var kindTable string

// Kind is a set of rows of the table.
type Kind uint32

// The rows of each kind.
const (
	Easts      Kind = 1<<2 - 1
	Portfolios Kind = 1<<13 - 1 - Easts
	Quarters   Kind = 1<<17 - 1<<13
)

// Kinds are the words of a language that say which of a kind.
type Kinds struct {
	whole Sieve
	of    map[uint64]Kind
	open  map[uint64][]kindStem // by their first three bytes
}

type kindStem struct {
	text string
	kind Kind
}

var kindsBy = byLanguage[Kinds]{read: readKinds}

// KindsOf gives the words of a language, nil where the table has none.
func KindsOf(language string) *Kinds { return kindsBy.of(language) }

func readKinds(language string) *Kinds {
	head, rows, _ := strings.Cut(strings.TrimSuffix(kindTable, "\n"), "\n")
	column := -1
	for n, name := range strings.Split(head, "\t") {
		if n > 0 && name == language {
			column = n
		}
	}
	if column < 0 {
		return nil
	}
	k := &Kinds{of: map[uint64]Kind{}, open: map[uint64][]kindStem{}}
	kind := Kind(1)
	for row := range strings.SplitSeq(rows, "\n") {
		for word := range strings.FieldsSeq(strings.Split(row, "\t")[column]) {
			k.add(word, kind)
		}
		kind <<= 1
	}
	return k
}

func (k *Kinds) add(word string, kind Kind) {
	text, open := strings.CutSuffix(word, "*")
	if !open {
		h := lexicon.Key(text)
		k.whole.Add(h)
		k.of[h] |= kind
		return
	}
	slot := beginning(text)
	for n := range k.open[slot] {
		if s := &k.open[slot][n]; s.text == text {
			s.kind |= kind
			return
		}
	}
	k.open[slot] = append(k.open[slot], kindStem{text, kind})
}

// At gives what word i speaks of.
func (k *Kinds) At(f *Facts, i int) (kind Kind) {
	t := &f.Tokens[i]
	if t.Kind != Word {
		return 0
	}
	if k.whole.May(t.Hash) {
		if kind = k.of[t.Hash]; kind != 0 {
			return kind
		}
	}
	if len(k.open) == 0 {
		return 0
	}
	var room [96]byte
	word, longest := lexicon.Fold(room[:0], Bare(f.Word(i))), 0
	if len(word) != int(t.Len) {
		kind = k.of[lexicon.HashBytes(word)]
	}
	for _, s := range k.open[beginning(word)] {
		if len(s.text) > longest && strings.HasPrefix(string(word), s.text) {
			kind, longest = s.kind, len(s.text)
		}
	}
	return kind
}

// In gives what tokens first to last-1 speak of.
func (k *Kinds) In(f *Facts, first, last int32) (kind Kind) {
	for i := first; i < last; i++ {
		kind |= k.At(f, int(i))
	}
	return kind
}
