package diff

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"
)

// word is a word of a side as it is compared: folded.
type word struct {
	key    thesaurus.Key // equal for the forms of a word, and for the ways to write a figure
	form   uint64        // hash of the word itself, in small letters
	senses thesaurus.Senses
	span   Span
	rarity float64 // from 0, the, to 15, in steps of half as common
	kind   kind

	head    [4]byte      // its first letters, in small letters
	initial byte         // of a word with a capital, in small letters
	short   abbreviation // its letters, of U.S. and UN; zero of other words
}

// abbreviation is the letters of a short one, in small letters.
type abbreviation [6]byte

// abbreviated gives the letters of a folded word, none where it has no two to six.
func abbreviated(folded []byte) (a abbreviation) {
	n := 0
	for _, c := range folded {
		switch {
		case c == '.':
		case c < 'a' || c > 'z' || n == len(a):
			return abbreviation{}
		default:
			a[n] = c
			n++
		}
	}
	if n < 2 {
		return abbreviation{}
	}
	return a
}

// kind is what a word is beside a word.
type kind uint16

const (
	function kind = 1 << iota
	name          // it has a capital that its place does not account for
	place         // a name of a place or of its people
	figure        // a number, its unit, a month or a weekday
	negator       // not, never, without
	strange       // the lexicon does not know it
	noun          // it may be one
	courtesy      // Mr, Ms
	day           // a figure that may be one of a month
	month
	unsourced // of the published rendering: no word of the original is known to say it
)

func (w *word) is(k kind) bool { return w.kind&k != 0 }

// same reports whether two words are one to a reader: synonyms are, names are not,
// but for places and their people, and what begins alike: Agricultural, Agriculture.
func (w *word) same(o *word) bool {
	if w.key == o.key {
		return true
	}
	exact := name | figure | function
	switch {
	case w.is(place) && o.is(place):
		exact = 0
	case w.head == o.head:
		exact &^= name
	}
	return (w.kind|o.kind)&exact == 0 && w.senses.Meet(o.senses)
}

// reader reads the words of a side. It uses its memory again.
type reader struct {
	facts    *prose.Facts
	sources  *prose.Sources // nil where they are not asked for
	figures  []prose.Figure
	negators []prose.Negator
	folded   []byte
}

// read appends the words among tokens first to last-1, their spans counted from a
// byte of the text. Articles are none, marks are none, and a contraction is two.
func (r *reader) read(first, last int32, from int, into []word) []word {
	r.figures = r.facts.ReadFigures("en", first, last, false, r.figures[:0])
	r.negators = prose.NegationOf("en").Negators(r.facts, first, last, r.negators[:0])
	figures, negators := r.figures, r.negators
	for i := first; i < last; i++ {
		if r.numero(i) {
			into = append(into, word{key: thesaurus.KeyOf(append(r.folded[:0], "number"...)), rarity: unitRarity, span: r.span(i, i, from)})
			continue
		}
		for len(negators) > 0 && negators[0].Last <= i {
			negators = negators[1:]
		}
		for len(figures) > 0 && figures[0].First < i {
			figures = figures[1:]
		}
		starts := len(figures) > 0 && figures[0].First == i
		if starts && r.counts(&figures[0]) {
			for at := i; len(figures) > 0 && figures[0].First == at; figures = figures[1:] { // 3:1 is two
				into, i = r.figure(figures, from, into)
			}
			continue
		}
		if len(figures) > 0 && r.currency(i, &figures[0]) {
			continue // it comes with the figure
		}
		before := len(into)
		into = dated(r.word(int(i), from, into))
		if starts && len(into) > before && numbers.Has(r.facts.Tokens[i].Hash) { // both is two, but no figure
			into[len(into)-1].key = r.value(figures)
		}
		if len(into) > before && len(negators) > 0 && negators[0].First <= i {
			w := &into[len(into)-1] // the last of “did not”
			w.kind, w.rarity = negator, figureRarity
		}
	}
	return into
}

// contracted are the endings of contractions and the words they stand for.
var contracted = [...]struct{ ending, word []byte }{
	{[]byte("n't"), []byte("not")}, {[]byte("'re"), []byte("be")}, {[]byte("'ve"), []byte("have")},
	{[]byte("'ll"), []byte("will")}, {[]byte("'d"), []byte("would")}, {[]byte("'m"), []byte("be")},
}

// word appends the word at token i.
func (r *reader) word(i, from int, into []word) []word {
	t := &r.facts.Tokens[i]
	switch {
	case t.Kind == prose.Number, t.Kind == prose.Address:
	case t.Kind != prose.Word, article(t):
		return into
	}
	if r.facts.Word(i) == "s" { // 1990 's, set with a space
		return into
	}
	w := word{form: t.Hash, span: Span{int(t.Start) - from, t.End() - from}, rarity: 15 - float64(t.Freq), kind: r.kind(i)}
	folded := r.fold(i)
	copy(w.head[:], folded)
	if t.Has(prose.Capital) {
		if w.initial = folded[0]; t.Has(prose.Upper | prose.Initials) {
			w.short = abbreviated(folded)
		}
	}
	if t.Has(prose.Initials) { // U.N. is UN
		folded = slices.DeleteFunc(folded, func(c byte) bool { return c == '.' })
		w.form = lexicon.HashBytes(folded)
	}
	if r.inShort(i) { // US is not us
		w.key, w.kind = thesaurus.KeyOf(append(folded, '.')), name|place
		return append(into, w)
	}
	if t.Is(lexicon.Calendar) && (w.is(name) && len(folded) > 3 || t.Hash == may && t.Has(prose.Capital) && !r.facts.Licensed(i)) { // Sept., September
		if w.kind, folded = figure, folded[:3]; months.Has(lexicon.HashBytes(folded)) {
			w.kind |= month
		}
	}
	if string(folded) == "cannot" {
		folded = append(folded[:len("can")], "n't"...)
	}
	for _, c := range contracted {
		head, ok := bytes.CutSuffix(folded, c.ending)
		if !ok || len(head) == 0 {
			continue
		}
		w.key, w.kind = thesaurus.KeyOf(uncontracted(head)), function
		tail := w
		tail.key, tail.kind = thesaurus.KeyOf(append(r.folded[:0], c.word...)), function
		return append(into, w, tail)
	}
	w.key = thesaurus.KeyOf(folded)
	if !w.is(function) {
		w.senses = thesaurus.SensesOf(w.key)
	}
	if r.sources != nil && !w.is(function|figure) && !r.sources.Account(int32(i)) {
		w.kind |= unsourced
	}
	return append(into, w)
}

// uncontracted gives what “can”, “will” and “shall” are before n't.
func uncontracted(head []byte) []byte {
	switch string(head) {
	case "ca":
		return []byte("can")
	case "wo":
		return []byte("will")
	case "sha":
		return []byte("shall")
	}
	return head
}

// fold gives the word at token i in small letters, those of Latin without their marks.
func (r *reader) fold(i int) []byte {
	folded := lexicon.Fold(r.folded[:0], r.facts.Word(i))
	if r.facts.Tokens[i].Has(prose.Marked) {
		plain := make([]byte, 0, len(folded))
		for _, c := range string(folded) {
			if b := lexicon.Letter(c); b != 0 {
				plain = append(plain, b)
			} else {
				plain = utf8.AppendRune(plain, c)
			}
		}
		folded = plain
	}
	r.folded = folded
	return folded
}

// pronounced are names in short that are function words in small letters.
var pronounced = lexicon.SetOf("us it who is u.s u.s.")

// inShort reports whether the word at token i is one of them in capitals, in a text that
// is not.
func (r *reader) inShort(i int) bool {
	t := &r.facts.Tokens[i]
	return t.Has(prose.Upper|prose.Initials) && !t.Has(prose.Titled) && pronounced.Has(t.Hash)
}

// courtesies are no part of a name.
var courtesies = lexicon.SetOf("mr mrs ms miss mister madam")

var may = lexicon.Key("may")

var articles = lexicon.SetOf("a an the")

func article(t *prose.Token) bool { return t.Len < 4 && articles.Has(t.Hash) }

// kind tells what the word at token i is.
func (r *reader) kind(i int) (k kind) {
	t := &r.facts.Tokens[i]
	switch {
	case t.Has(prose.Capital) && courtesies.Has(t.Hash):
		return function | courtesy
	case t.Is(lexicon.Function):
		return function
	case t.Kind == prose.Number:
		return figure
	case t.Class == 0:
		k = strange
	case t.Is(lexicon.Noun):
		k = noun
	}
	if !t.Has(prose.Capital | prose.Inner) {
		return k
	}
	if t.Is(lexicon.Place | lexicon.Demonym) {
		k |= place
	}
	if t.Is(lexicon.Known) && (t.Has(prose.Titled) || r.facts.Licensed(i)) {
		return k
	}
	return k | name
}
