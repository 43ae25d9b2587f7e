package prose

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// ranks reports first for second or third, and the other way round, which numbers in words are too small
// for: the second half for la primera mitad. What is compared are the ordinals of a link, of which one side
// is to have as many as the other.
func (c *FigureComparer) ranks(n int) {
	ours, theirs, ok := c.oddOf(n, (*figureSide).ranks)
	if !ok || ours.value > 1 && theirs.value > 1 || !c.inPlace(n) {
		return
	}
	if c.ours.elsewhere(ours.figure, theirs.figure) || c.theirs.elsewhere(theirs.figure, ours.figure) {
		return
	}
	if theirs.value == 1 {
		first, last := c.here(n)
		if slices.ContainsFunc(c.t.Tokens[first:last], func(t Token) bool { return initially.Has(t.Hash) }) || int(theirs.last) < len(c.o.Tokens) && placeWords.Has(c.o.Tokens[theirs.last].Hash) {
			return
		}
	} else if i := ours.last; int(i) >= len(c.t.Tokens) || c.t.Tokens[i].Hash != hashHalf && (!c.t.Tokens[i].Is(lexicon.Noun|lexicon.Adjective) || c.t.Tokens[i].Is(lexicon.Function)) {
		return // at first, first of all
	}
	c.tell(n, ours, theirs, ordinalOf(theirs.value))
}

// initially are other words of English for the first, placeWords those of originals behind it that make
// “above all” of it: en premier lieu, in erster Linie.
var (
	initially  = lexicon.SetOf("above begin beginning begins debut early firstly foremost former inaugural initial initially main mainly maiden once opener opening opens originally premier primarily primary start started starts top")
	placeWords = lexicon.SetOf("hand instance instancia kolejności lieu linie lugar luogo place plan plano rând řadě rzędzie очередь чергу")
)

// ranks gives the ordinals in words, of twenty at most, among figures from to to-1 of a side.
func (s *figureSide) ranks(f *Facts, from, to int32) (list []quantity) {
	for k := from; k < to; k++ {
		g := &s.figures[k]
		if v, ok := g.Value.Whole(); ok && g.Ordinal && g.Written && !g.Derived && v > 0 && v <= 20 {
			list = append(list, quantity{g.First, g.Last, v, k})
		}
	}
	return list
}

// folds reports how many times something is that is told by an adjective: a triple loss for une double perte.
func (c *FigureComparer) folds(n int) {
	ours, theirs, ok := c.odd(n, c.foldsHere, c.foldsThere)
	if ok && theirs.value < uint64(len(foldNames)) && foldNames[theirs.value] != "" {
		c.tell(n, ours, theirs, foldNames[theirs.value])
	}
}

var (
	foldNames = [...]string{2: "double", 3: "triple", 4: "quadruple"}
	foldWords = lexicon.SetOf("double triple quadruple twofold threefold fourfold")
)

func (c *FigureComparer) foldsHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for k := from; k < to; k++ {
		g := &c.ours.figures[k]
		if v, ok := g.Value.Whole(); ok && g.Derived && g.Last == g.First+1 && foldWords.Has(c.t.Tokens[g.First].Hash) {
			list = append(list, quantity{g.First, g.Last, v, k})
		}
	}
	return list
}

func (c *FigureComparer) foldsThere(n int) (list []quantity) {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if v, ok := g.Value.Whole(); ok && v > 1 && (g.Derived && g.times() || v < 5 && opensWith(c.o.Plain[g.End:], foldSigns[c.language])) {
			list = append(list, quantity{g.First, g.Last, v, k})
		}
	}
	return list
}

// foldSigns stand behind a number in languages that tell by it how many times something is. In Chinese that may be how
// many times more.
var foldSigns = map[string][]string{"ja": {"倍"}, "ko": {"배", " 배"}}
