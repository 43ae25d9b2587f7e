package diff

import (
	"bytes"
	"slices"
	"strings"
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
	courtesy      // Mr, Ms
	day           // a figure that may be one of a month
	month
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
		if r.numbers(i) {
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
		if len(figures) > 0 && r.facts.Tokens[i].Start >= uint32(figures[0].UnitStart) && figures[0].UnitStart > 0 && figures[0].UnitStart < figures[0].Start {
			continue // USD 5 million: with the figure
		}
		if int(i)+1 < len(r.facts.Tokens) && r.facts.Tokens[i+1].Hash == '$' && r.facts.Tokens[i].Hash == us {
			continue
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

// Words for figures that are as often something else: numbers are compared by their
// value all the same, so that both is two, and the rest as words.
var (
	numbers = lexicon.SetOf("one ones both first second firstly secondly half quarter couple pair")
	rest    = lexicon.SetOf("once single sole only primary secondary twin twins duo decade decades century centuries double doubled doubles doubling triple tripled trio quartet treble quadruple quadrupled halved halves halving midday")
)

// counts reports whether a figure is one to a reader: “one of them” has none.
func (r *reader) counts(g *prose.Figure) bool {
	h := r.facts.Tokens[g.First].Hash
	return !g.Written || g.Last > g.First+1 || !numbers.Has(h) && !rest.Has(h)
}

// figure appends the first of some figures by its value and its unit by its English
// name, and gives the last token of both.
func (r *reader) figure(list []prose.Figure, from int, into []word) ([]word, int32) {
	g := &list[0]
	last := max(g.Last-1, g.First)
	w := word{key: r.value(list), rarity: figureRarity, kind: figure}
	if minutes, beyond, ok := r.clock(g); ok {
		w.key, last = r.keyOf('@', prose.NewDecimal(uint64(minutes), 0)), beyond-1
	} else if year, ok := r.season(g); ok {
		w.key = r.keyOf('#', year)
	} else if r.decade(g) {
		w.key, last = r.keyOf('~', decadeOf(g)), r.possessive(last)
	} else if n := whole(g); n > 0 && n <= 31 && g.Unit == 0 {
		w.kind |= day
	}
	w.span = r.span(g.First, last, from)
	into = append(into, w)
	if g.Unit == 0 || g.Shared {
		return into, last
	}
	for int(last)+1 < len(r.facts.Tokens) && int32(r.facts.Tokens[last+1].End()) <= g.UnitEnd {
		last++
	}
	name, _, _ := strings.Cut(g.Unit.String(), " ") // pounds may be sterling
	r.folded = append(r.folded[:0], name...)
	unit := word{key: thesaurus.KeyOf(r.folded), rarity: unitRarity, kind: figure}
	unit.span = Span{int(g.UnitStart) - from, int(g.UnitEnd) - from}
	return append(into, unit), last
}

// numbers reports whether token i is the No. of No. 5.
func (r *reader) numbers(i int32) bool {
	t := r.facts.Tokens
	return int(i)+2 < len(t) && t[i].Has(prose.Capital) && t[i+1].Hash == '.' && t[i+2].Kind == prose.Number && r.facts.Word(int(i)) == "No"
}

// value gives the key of the first of some figures: its value, in millions where it
// shares the scale of the next (5 to 6 million).
func (r *reader) value(list []prose.Figure) thesaurus.Key {
	g := &list[0]
	if len(list) > 1 && (g.Scale == prose.Decimal{}) && (list[1].Scale != prose.Decimal{}) {
		if v, ok := g.Value.Times(list[1].Scale); ok && v == g.Other {
			return r.keyOf('#', v)
		}
	}
	return r.keyOf('#', g.Value)
}

// span gives the place of tokens i to last.
func (r *reader) span(i, last int32, from int) Span {
	return Span{int(r.facts.Tokens[i].Start) - from, r.facts.Tokens[last].End() - from}
}

// keyOf gives the key of a number of some sort.
func (r *reader) keyOf(sort byte, value prose.Decimal) thesaurus.Key {
	r.folded = append(append(r.folded[:0], sort), value.String()...)
	return thesaurus.Key(thesaurus.Hash(r.folded))
}

// Figures are in no lexicon, and what negates is common: they weigh as a word of
// middling rarity, units less.
const figureRarity, unitRarity = 8, 4

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
	if r.names(i) { // US is not us
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
var pronounced = lexicon.SetOf("us it who is u.s")

// names reports whether the word at token i is one of them in capitals, in a text that
// is not.
func (r *reader) names(i int) bool {
	t := &r.facts.Tokens[i]
	return t.Has(prose.Upper|prose.Initials) && !t.Has(prose.Titled) && t.Len <= 5 && (pronounced.Has(t.Hash) || string(r.folded) == "us" || string(r.folded) == "u.s.")
}

// courtesies are no part of a name.
var courtesies = lexicon.SetOf("mr mrs ms miss mister madam")

var may, us = lexicon.Key("may"), lexicon.Key("us")

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
