package lowercasename

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// tags reports whether a word stands in a line of tags or labels, which pages set
// small: “facebook”, “tags: alec baldwin, theatre”.
func tags(p *checker.Pass, i int) bool {
	b := p.BlockOf(i)
	if p.Ends(b) || p.Blocks[b].Kind == prose.Caption {
		return false
	}
	first, last := p.BlockTokens(b)
	words, function := 0, 0
	for k := first; k < last; k++ {
		if t := &p.Tokens[k]; t.Kind == prose.Word {
			words++
			if t.Is(lexicon.Function) {
				function++
			}
		}
	}
	return words <= 3 || function*8 < words
}
