package misplacedpunctuation

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// minute looks at the mark of a match's minute at token i that was parted from
// its figure and turned: “from 69 ‘ Rojas”, “(25 ‘Rojas)”. Where a mark closes
// further on, the words are quoted: “12 ‘angry’ men”.
func minute(p *checker.Pass, i int) {
	first, last := p.BlockTokens(p.BlockOf(i))
	if i == first || p.Word(i) != "‘" || !p.Tokens[i].Has(prose.Spaced) {
		return
	}
	b := &p.Tokens[i-1]
	if b.Kind != prose.Number || b.Len > 3 || strings.Trim(p.Word(i-1), "0123456789") != "" || b.Len == 3 && p.Plain[b.Start] != '1' {
		return
	}
	for k := i + 1; k < last; k++ {
		if t := &p.Tokens[k]; t.Hash == '\'' && p.Word(k) != "‘" && !t.Has(prose.Spaced) && p.Tokens[k-1].Kind != prose.Number {
			return
		}
	}
	start, end := p.Span(i-1, i+1)
	fixed := p.Word(i-1) + "'"
	if i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) && p.Tokens[i+1].Kind == prose.Word {
		fixed += " "
	}
	report(p, start, end, 85, "the mark of a minute stands apart from its figure",
		"no quotation opens here; the mark closes nothing and belongs to the figure", fixed)
}
