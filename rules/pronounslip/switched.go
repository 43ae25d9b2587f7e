package pronounslip

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// switched looks at “that she could sign or that I could sign”: the original has the same
// verb twice, in a form that Spanish and Portuguese have for I and he alike, and
// nothing that says I. The engine read the second clause by itself.
func switched(p *checker.Pass) {
	if p.Story.Original == nil {
		return
	}
	switch p.OriginalLanguage {
	case "es", "pt", "gl":
	default:
		return
	}
	for _, n := range p.Posting(prose.Capitals) {
		i := int(n)
		if p.Tokens[i].Hash != hashI || i+1 >= len(p.Tokens) || !p.Gap(i) || !ambiguous.Has(p.Tokens[i+1].Hash) {
			continue
		}
		s := p.Sentences[p.SentenceOf(i)]
		who := -1
		for k := i - 1; k >= int(s.First) && k > i-20; k-- {
			h := p.Tokens[k].Hash
			if h == hashI {
				break
			}
			if (h == hashHe || h == hashShe || h == hashThey) && p.Tokens[k+1].Hash == p.Tokens[i+1].Hash {
				who = k
				break
			}
		}
		if who < 0 {
			continue
		}
		first, second := twice(p, i)
		if second < 0 {
			continue
		}
		start, end := p.Span(i, i+1)
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 80,
			Message:  fmt.Sprintf("“I” and “%s” render the same subject", strings.ToLower(p.Word(who))),
			Why:      fmt.Sprintf("the original has ‘%s’ both times, which may mean I or he, and nothing in it says I", p.Original().Word(second)),
			Evidence: []checker.Evidence{p.AtOriginal(second, second+1, "the verb, the second time"), p.AtOriginal(first, first+1, "the verb, the first time")},
			Fixes:    []checker.Fix{checker.Replace(start, end, strings.ToLower(p.Word(who)))},
		})
	}
}

// twice gives the two places of a verb that stands twice in the sentences beside, in
// a form that does not tell I from he; -1 where there is none or something says I.
func twice(p *checker.Pass, i int) (first, second int) {
	o := p.Original()
	from, to := p.Beside(int(p.Tokens[i].Start))
	second = -1
	for k := from; k < to; k++ {
		if speaker.Has(o.Tokens[k].Hash) {
			return -1, -1
		}
		if w := o.Word(k); second >= 0 || !strings.HasSuffix(w, "ía") && !strings.HasSuffix(w, "aba") && !strings.HasSuffix(w, "ia") && !strings.HasSuffix(w, "ava") {
			continue
		}
		for l := k + 1; l < to; l++ {
			if o.Tokens[l].Hash == o.Tokens[k].Hash {
				first, second = k, l
				break
			}
		}
	}
	return first, second
}

var (
	hashI, hashThey = lexicon.Hash("i"), lexicon.Hash("they")

	ambiguous = lexicon.SetOf("could had was would should might")
	speaker   = lexicon.SetOf("yo mí mi mis me conmigo eu mim meu minha meus minhas comigo")
)
