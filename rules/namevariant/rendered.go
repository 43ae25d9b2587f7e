package namevariant

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// rendered reports a name that an original in another script writes alike each time: that proves what no likeness can.
func rendered(p *checker.Pass) {
	if p.Story.Original == nil || p.Names() == nil {
		return
	}
	for _, twice := range p.Names().Twice(p.Alignment()) {
		if start, end := p.Span(int(twice.Usual), int(twice.Usual)+1); p.Told(start, end) { // as the other's variant
			continue
		}
		word := p.BytesOfOriginal(twice.Theirs.Start, twice.Theirs.End, "the name in the original")
		name := cased(p, int(twice.Usual))
		for _, posting := range [2][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
			for _, i := range posting {
				if start, end := p.Span(int(i), int(i)+1); p.Tokens[i].Hash == p.Tokens[twice.Other].Hash && !p.Told(start, end) {
					p.Report(checker.Finding{
						Start: start, End: end, Confidence: 85,
						Message:  fmt.Sprintf("“%s” is “%s” elsewhere in the story", checker.Clip(p.Word(int(i)), 32), checker.Clip(name, 32)),
						Why:      fmt.Sprintf("the original writes ‘%s’ for both", word.Text),
						Evidence: []checker.Evidence{word, p.At(int(twice.Usual), int(twice.Usual)+1, "the other spelling")},
						Fixes:    []checker.Fix{checker.Replace(start, end, name)},
					})
				}
			}
		}
	}
}
