package foreigntypography

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// commas looks at two commas that open a quotation, “,,We lost“, as Dutch, German and
// Polish writers make the low mark that their keyboards lack.
func commas(p *checker.Pass) {
	for _, m := range p.Posting(prose.Glued) {
		i := int(m)
		from := i - 1
		for from >= 0 && p.Tokens[from].Hash == ',' && !p.Tokens[from].Has(prose.Spaced|prose.BlockStart) {
			from--
		}
		if from < 0 || p.Tokens[from].Hash != ',' || p.Tokens[i].Kind != prose.Word {
			continue
		}
		start, end := p.Span(from, i)
		if p.Plain[start:end] != ",," {
			continue
		}
		_, last := p.BlockTokens(p.BlockOf(i))
		for k := i + 1; k < last && k < i+farthest; k++ {
			if w := p.Word(k); w == `"` || w == "”" || w == "“" {
				s, e := p.Span(k, k+1)
				p.Report(checker.Finding{
					Start: start, End: end, Confidence: 85,
					Message:  "two commas open a quotation",
					Why:      "Dutch, German and Polish writers set them for the low mark of their languages",
					Evidence: []checker.Evidence{p.At(k, k+1, "it closes here")},
					Fixes:    []checker.Fix{{Label: "“…”", Edits: []checker.Edit{{Start: start, End: end, Text: "“"}, {Start: s, End: e, Text: "”"}}}},
				})
				break
			}
		}
	}
}
