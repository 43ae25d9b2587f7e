package straycredit

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// tail gives the block right above a short line that ends with the same words,
// behind a mark or a label that begins a credit: “…in the fountain. Photo: Moritz
// Dellwig” and below it “Photo: Moritz Dellwig”. It is -1 when none does.
func tail(p *checker.Pass, b, first, last int) int {
	if b == 0 || p.Blocks[b].Kind == prose.Headline || p.Blocks[b].Kind == prose.ListItem || p.Blocks[b].Kind == prose.Caption {
		return -1
	}
	above, end := p.BlockTokens(b - 1)
	names, words, k := false, 0, end-1
	for i := last - 1; i >= first; i-- {
		t := &p.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		for k >= above && p.Tokens[k].Kind != prose.Word {
			k--
		}
		if k < above || p.Tokens[k].Hash != t.Hash {
			return -1
		}
		k--
		words++
		names = names || t.Has(prose.Capital) && !t.Is(lexicon.Function) || agencies.Has(t.Hash)
	}
	if !names || words > mostWords || k-above < words+3 {
		return -1
	}
	// k stands before the words in the line above.
	switch m := &p.Tokens[k]; m.Hash {
	case '(', '[', '/', '|', '©', ':', '-', '–', '—':
		return b - 1
	case '.':
		if p.Ends(b) {
			return -1
		}
		return b - 1
	default:
		if p.Tokens[k+1].Kind != prose.Word || labels.Has(p.Tokens[k+1].Hash) && p.Tokens[k+1].Has(prose.Capital) {
			return b - 1
		}
	}
	return -1
}
