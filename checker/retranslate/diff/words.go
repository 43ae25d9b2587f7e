package diff

import (
	"bytes"

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

	initial byte         // of a word with a capital, in small letters
	short   abbreviation // its letters, of U.S. and UN; zero of other words
}

// abbreviation is the letters of a short one, in small letters.
type abbreviation [4]byte

// abbreviated gives the letters of a folded word, none where it has no two to four.
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
type kind uint8

const (
	function kind = 1 << iota
	name          // it has a capital that its place does not account for
	place         // a name of a place or of its people
	figure        // a number, its unit, a month or a weekday
	negator       // not, never, without
	strange       // the lexicon does not know it
	ing           // it ends in -ing
)

func (w *word) is(k kind) bool { return w.kind&k != 0 }

// same reports whether two words are one to a reader: synonyms are, names are not,
// but for places and their people.
func (w *word) same(o *word) bool {
	if w.key == o.key {
		return true
	}
	exact := name | figure | function
	if w.is(place) && o.is(place) {
		exact = 0
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
		for len(negators) > 0 && negators[0].Last <= i {
			negators = negators[1:]
		}
		for len(figures) > 0 && figures[0].First < i {
			figures = figures[1:]
		}
		starts := len(figures) > 0 && figures[0].First == i
		if starts && r.counts(&figures[0]) {
			into, i = r.figure(&figures[0], from, into)
			continue
		}
		before := len(into)
		into = r.word(int(i), from, into)
		if starts && len(into) > before { // both is two, but no figure
			into[len(into)-1].key = r.value(&figures[0])
		}
		if len(into) > before && len(negators) > 0 && negators[0].First <= i {
			w := &into[len(into)-1] // the last of “did not”
			w.kind, w.rarity = negator, figureRarity
		}
	}
	return into
}

// vague are words for figures that are as often something else.
var vague = lexicon.SetOf("one ones both first second firstly secondly half quarter couple pair")

// counts reports whether a figure is one to a reader: “one of them” has none.
func (r *reader) counts(g *prose.Figure) bool {
	return !g.Written || g.Last > g.First+1 || !vague.Has(r.facts.Tokens[g.First].Hash)
}

// figure appends a figure by its value and its unit by its English name, and gives
// the last token of both.
func (r *reader) figure(g *prose.Figure, from int, into []word) ([]word, int32) {
	last := max(g.Last-1, g.First)
	w := word{key: r.value(g), rarity: figureRarity, kind: figure}
	w.span = Span{int(r.facts.Tokens[g.First].Start) - from, r.facts.Tokens[last].End() - from}
	into = append(into, w)
	if g.Unit == 0 || g.Shared {
		return into, last
	}
	for int(last)+1 < len(r.facts.Tokens) && int32(r.facts.Tokens[last+1].End()) <= g.UnitEnd {
		last++
	}
	r.folded = append(r.folded[:0], g.Unit.String()...)
	unit := word{key: thesaurus.KeyOf(r.folded), rarity: unitRarity, kind: figure}
	unit.span = Span{int(g.UnitStart) - from, int(g.UnitEnd) - from}
	return append(into, unit), last
}

// value gives the key of a figure: its value, a time of day in minutes.
func (r *reader) value(g *prose.Figure) thesaurus.Key {
	value := g.Value
	if g.Timed {
		value = prose.NewDecimal(uint64(g.Hour)*60+uint64(g.Minute), 0)
	}
	r.folded = append(append(r.folded[:0], '#'), value.String()...)
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
	w := word{form: t.Hash, span: Span{int(t.Start) - from, t.End() - from}, rarity: 15 - float64(t.Freq), kind: r.kind(i)}
	folded := lexicon.Fold(r.folded[:0], r.facts.Word(i))
	r.folded = folded
	if t.Has(prose.Capital) {
		if w.initial = folded[0]; t.Has(prose.Upper | prose.Initials) {
			w.short = abbreviated(folded)
		}
	}
	if t.Is(lexicon.Calendar) && w.is(name) && len(folded) > 3 { // Sept., September
		w.kind, folded = figure, folded[:3]
	}
	if string(folded) == "cannot" {
		folded = append(folded[:len("can")], "n't"...)
	}
	for _, c := range contracted {
		head, ok := bytes.CutSuffix(folded, c.ending)
		if !ok || len(head) == 0 {
			continue
		}
		w.key, w.kind = thesaurus.KeyOf(whole(head)), function
		tail := w
		tail.key, tail.kind = thesaurus.KeyOf(append(r.folded[:0], c.word...)), function
		return append(into, w, tail)
	}
	if bytes.HasSuffix(folded, []byte("ing")) {
		w.kind |= ing
	}
	w.key = thesaurus.KeyOf(folded)
	if !w.is(function) {
		w.senses = thesaurus.SensesOf(w.key)
	}
	return append(into, w)
}

// whole gives what “can”, “will” and “shall” are before n't.
func whole(head []byte) []byte {
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

var articles = lexicon.SetOf("a an the")

func article(t *prose.Token) bool { return t.Len < 4 && articles.Has(t.Hash) }

// kind tells what the word at token i is.
func (r *reader) kind(i int) (k kind) {
	t := &r.facts.Tokens[i]
	switch {
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
