package misplacedpunctuation

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// possessive looks at the apostrophe of a plural, at token i, that hangs on the
// next word: “the partners ’step”. Where a single mark opened before it, it may
// close a quotation.
func possessive(p *checker.Pass, i int) {
	first, last := p.BlockTokens(p.BlockOf(i))
	if i == first || i+1 >= last || p.Word(i) != "’" || !p.Tokens[i].Has(prose.Spaced) {
		return
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Kind != prose.Word || !b.Is(lexicon.Plural|lexicon.Name) && b.Class != 0 || p.Plain[b.End()-1] != 's' ||
		a.Kind != prose.Word || a.Has(prose.Spaced|prose.Capital) || a.Len < 4 || !a.Is(lexicon.Noun|lexicon.Adjective) {
		return
	}
	for k := i + 1; k < last; k++ {
		if t := &p.Tokens[k]; t.Hash == '\'' && !t.Has(prose.Spaced) {
			return // ’so’
		}
	}
	start, end := p.Span(i-1, i+1)
	report(p, start, end, 88, "the apostrophe of a plural hangs on the next word",
		"“"+p.Word(i-1)+"” owns what follows; the space stands on the wrong side of the mark", p.Word(i-1)+"’ ")
}

// clitic looks at an ’s, ’ll or ’ve with a space before it, “the minister ’s words”: an
// engine takes it for a word of its own, and nobody put the two together again.
func clitic(p *checker.Pass, i int) {
	first, last := p.BlockTokens(p.BlockOf(i))
	if i == first || i+2 >= last || p.Tokens[i].Len > 3 || !p.Tokens[i].Has(prose.Spaced) || !p.Gap(i+1) {
		return
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Kind != prose.Word || b.Is(lexicon.Determiner|lexicon.Preposition) || a.Kind != prose.Word || a.Has(prose.Spaced|prose.Capital) || !clitics.Has(a.Hash) || p.Tokens[i+2].Kind != prose.Word || p.Tokens[i+2].Has(prose.Capital) && !b.Has(prose.Capital) { // they sang 's Wonderful
		return
	}
	for k := i + 2; k < last; k++ {
		if p.Tokens[k].Hash == '\'' && !p.Tokens[k].Has(prose.Spaced) {
			return // the 's of it'
		}
	}
	start, end := p.Span(i-1, i+2)
	report(p, start, end, 88, "there is a space before the apostrophe", "engines take what hangs on a word for a word of its own", p.Word(i-1)+p.Slice(i, i+2))
}

// clitics are what hangs on a word behind an apostrophe.
var clitics = lexicon.SetOf("s ll ve re")
