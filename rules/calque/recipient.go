package calque

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// recipient looks at “recommended to Quiroga to wait”: a proposal that another
// language makes to somebody and English makes that somebody do something. The
// original must have such a verb in the sentence, and the name.
func recipient(p *checker.Pass) {
	if p.Story.Original == nil {
		return
	}
	for _, n := range p.Posting(prose.Capitals) {
		i := int(n)
		if i < 2 || p.Tokens[i-1].Hash != hashTo || !proposing.Has(p.Tokens[i-2].Hash) || !p.Gap(i-1) || !p.Gap(i-2) || p.Tokens[i].Has(prose.Titled) {
			continue
		}
		last := i + 1
		for last < len(p.Tokens) && last < i+4 && p.Gap(last-1) && p.Tokens[last].Kind == prose.Word && p.Tokens[last].Has(prose.Capital) {
			last++
		}
		if last+1 >= len(p.Tokens) || p.Tokens[last].Hash != hashTo || !p.Gap(last-1) || !p.Gap(last) || !p.Tokens[last+1].Is(lexicon.VerbBase) {
			continue
		}
		first, beyond := p.Beside(int(p.Tokens[i].Start))
		o := p.Original()
		for k := first; k < beyond; k++ {
			if !proposes.Has(o.Tokens[k].Hash) {
				continue
			}
			start, end := p.Span(i-2, last+1)
			p.Report(checker.Finding{
				Start: start, End: end, Confidence: 85,
				Message:  fmt.Sprintf("“%s to …” is not how English proposes", p.Word(i-2)),
				Why:      fmt.Sprintf("the original has ‘%s’, which takes the person and the deed; English proposes that somebody do it", o.Word(k)),
				Evidence: []checker.Evidence{p.AtOriginal(k, k+1, "the verb that is rendered")},
				Fixes:    []checker.Fix{checker.Replace(start, end, p.Word(i-2)+" that "+p.Slice(i, last))},
			})
			break
		}
	}
}

var (
	proposing = lexicon.SetOf("proposed proposes recommended recommends suggested suggests demanded demands")

	// proposes are the verbs so rendered, in the forms that news has.
	proposes = lexicon.SetOf("propuso propusieron propone proponen propuesto recomendó recomendaron recomienda sugirió sugirieron sugiere " +
		"propôs propuseram propõe proposto recomendou recomendaram recomenda sugeriu sugeriram sugere " +
		"proposé propose proposent proposait recommandé recommande suggéré suggère demandé demande " +
		"proposto propone proponeva raccomandato raccomanda suggerito suggerisce chiesto chiede " +
		"vorgeschlagen schlug schlägt empfohlen empfahl empfiehlt предложил предложила предложили рекомендовал рекомендовала navrhl navrhla doporučil doporučila voorgesteld stelde aanbevolen zaproponował zaproponowała")
)
