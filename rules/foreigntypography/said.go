package foreigntypography

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// said looks for the dash that Russian, Ukrainian and Polish set between words
// and who says them: “We knew,” – she said. Polish opens the words with one, too.
func said(p *checker.Pass) {
	open := -1 // a dash that opens its block
	for _, m := range p.Posting(prose.Dashes) {
		i := int(m)
		first, last := p.BlockTokens(p.BlockOf(i))
		if i == first {
			open = i
		}
		if i < first+3 || i+2 >= last || !p.Tokens[i].Has(prose.Spaced) || !p.Gap(i) {
			continue
		}
		b, bb := &p.Tokens[i-1], &p.Tokens[i-2]
		from := 0
		switch {
		case b.Hash == ',' && bb.Hash == '"' && !bb.Has(prose.Spaced):
			from = i - 2
		case b.Hash == '"' && bb.Hash == ',' && !b.Has(prose.Spaced):
			from = i - 1
		case b.Hash == '"' && (bb.Hash == '?' || bb.Hash == '!') && !b.Has(prose.Spaced) && speaks(p, i+1) && p.Word(i-1) != "“":
			from = i
		case open == first && p.Gap(first) && speaks(p, i+1) && (!p.Tokens[i+1].Is(lexicon.VerbPast) || speaker(p, i+2)) && p.Word(first) == p.Word(i):
			start, end := int(p.Tokens[first].Start), int(p.Tokens[first+1].Start)
			note(p, start, end, 85, "a dash opens what somebody says", "Polish and Russian open speech with a dash; English has quotation marks", "“")
			open, from = -1, i
		default:
			continue
		}
		start, end := p.Span(from, i+1)
		fixed := ",”"
		switch {
		case b.Hash == '"': // the comma, the question mark, is there already
			start, fixed = int(p.Tokens[i-1].Start), p.Word(i-1)
		case from == i:
			start = p.Tokens[i-1].End()
		}
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 92,
			Message: "a dash stands between words and who says them",
			Why:     "Russian, Ukrainian and Polish set one there; English has the comma alone",
			Fixes:   []checker.Fix{checker.Replace(start, end, fixed)},
		})
	}
}

// speaks reports whether token i begins who says it: “said”, “he said”.
func speaks(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if t.Is(lexicon.Pronoun) && p.Gap(i) && i+1 < len(p.Tokens) {
		t = &p.Tokens[i+1]
	}
	return t.Kind == prose.Word && !t.Has(prose.Capital) && t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) && !t.Is(lexicon.Noun)
}

// speaker reports whether a person may begin at token i: “the teacher”, “Leon”.
func speaker(p *checker.Pass, i int) bool {
	return p.Gap(i-1) && (p.Tokens[i].Is(lexicon.Determiner) || p.Tokens[i].Has(prose.Capital))
}
