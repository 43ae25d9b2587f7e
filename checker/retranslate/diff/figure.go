package diff

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"
)

// Words for figures that are as often something else: numbers are compared by their
// value all the same, so that both is two, and the rest as words.
var (
	numbers = lexicon.SetOf("one ones both first second firstly secondly half quarter couple pair")
	rest    = lexicon.SetOf("once single sole only primary secondary twin twins duo decade decades century centuries double doubled doubles doubling triple tripled trio quartet treble quadruple quadrupled halved halves halving")
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

// numero reports whether token i is the No. of No. 5.
func (r *reader) numero(i int32) bool {
	t := r.facts.Tokens
	return int(i)+2 < len(t) && t[i].Has(prose.Capital) && t[i+1].Hash == '.' && t[i+2].Kind == prose.Number && r.facts.Word(int(i)) == "No"
}

// currency reports whether token i is one that stands before its figure: USD 5 million,
// US $5 million.
func (r *reader) currency(i int32, g *prose.Figure) bool {
	t := r.facts.Tokens
	if g.UnitStart > 0 && g.UnitStart < g.Start && t[i].Start >= uint32(g.UnitStart) {
		return true
	}
	return t[i].Hash == us && t[i+1].Hash == '$' && i+2 == g.First
}

var us = lexicon.Key("us")

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
