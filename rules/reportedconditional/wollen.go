package reportedconditional

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// wollen looks at “the witness wants to have seen the car”: German “will gesehen
// haben” tells what somebody says of himself, and nobody wants to have seen anything.
func wollen(p *checker.Pass) {
	if p.Story.Original == nil || p.OriginalLanguage != "de" {
		return
	}
	for i := 0; i+3 < len(p.Tokens); i++ {
		if p.Tokens[i+1].Hash != hashTo || p.Tokens[i+2].Hash != hashHave {
			continue
		}
		t := &p.Tokens[i]
		want := claims[t.Hash]
		if want == "" || !p.Tokens[i+3].Is(lexicon.VerbPart) || t.Has(prose.Titled) || p.BlockOf(i) != p.BlockOf(i+3) {
			continue
		}
		first, last := p.Beside(int(t.Start))
		o := p.Original()
		for k := first; k < last; k++ {
			if !will.Has(o.Tokens[k].Hash) {
				continue
			}
			if end := infinitive(o, k+1, last); end > 0 {
				start, stop := p.Span(i, i+1)
				p.Report(checker.Finding{
					Start: start, End: stop, Confidence: 88,
					Message:  fmt.Sprintf("“%s to have” makes a wish of a claim", p.Word(i)),
					Why:      fmt.Sprintf("the original has ‘%s’: German says so what somebody claims of himself", checker.Clip(o.Slice(k, end), 50)),
					Evidence: []checker.Evidence{p.AtOriginal(k, end, "the claim, in the original")},
					Fixes:    []checker.Fix{checker.Replace(start, stop, want)},
				})
				break
			}
		}
	}
}

// infinitive gives where “haben” or “sein” ends behind a participle, 0 where none
// stands among tokens from to last-1.
func infinitive(o *prose.Facts, from, last int) int {
	for k := from + 1; k < last; k++ {
		if infinitives.Has(o.Tokens[k].Hash) && o.Tokens[k-1].Kind == prose.Word {
			return k + 1
		}
	}
	return 0
}

var (
	will   = lexicon.SetOf("will wollen wollte wollten")
	claims = map[uint64]string{word("wants"): "claims", word("want"): "claim", word("wanted"): "claimed"}
)
