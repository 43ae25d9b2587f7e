package untranslated

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var hashO = lexicon.Hash("o")

// article looks at the Portuguese article before a name that was a link: “O Flamengo
// beat”. The story must have the name without it; newspapers keep theirs (O Globo).
func article(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if t.Hash != hashO || t.Len != 1 || t.Has(prose.Titled|prose.Quoted) || !p.Gap(i) || !p.Gap(i+1) {
		return
	}
	n, v := &p.Tokens[i+1], &p.Tokens[i+2]
	if !n.Has(prose.Capital) || n.Has(prose.Upper) && n.Len < 3 || n.Is(lexicon.Function) || kept.Has(n.Hash) || v.Has(prose.Capital) || !v.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.Auxiliary) {
		return
	}
	for k := max(int(p.Seen(n.Hash).First), 1); k < len(p.Tokens); k++ {
		if p.Tokens[k].Hash == n.Hash && p.Tokens[k-1].Hash != hashO && p.Tokens[k].Has(prose.Capital) && k != i+1 {
			start, end := p.Span(i, i+1)
			p.Report(checker.Finding{
				Start: start, End: end, Confidence: 85, Severity: checker.Minor,
				Message:  "the article “O” was left in Portuguese",
				Why:      fmt.Sprintf("the story has %s without it; a link parted the two", p.Word(i+1)),
				Evidence: []checker.Evidence{p.At(k, k+1, "the name alone")},
				Fixes:    []checker.Fix{checker.Replace(start, end, "The"), {Label: "delete", Edits: []checker.Edit{{Start: start, End: end + 1}}}},
			})
			return
		}
	}
}

// kept are names that have the article in English, too.
var kept = lexicon.SetOf("globo estado dia jogo povo popular liberal tempo antagonista público canada lord")
