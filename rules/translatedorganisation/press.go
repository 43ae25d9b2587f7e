package translatedorganisation

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// spokenBefore reports whether the words before a gloss speak of the press: “told
// The Commerce”, “according to The Commerce”.
func spokenBefore(p *checker.Pass, first int) bool {
	i := first - 1
	for i > 0 && (p.Tokens[i].Hash == '"' || p.Tokens[i].Hash == '\'') {
		i--
	}
	if i > 0 && p.Tokens[i].Is(lexicon.Determiner) {
		i--
	}
	if i < 1 || p.BlockOf(i) != p.BlockOf(first) {
		return false
	}
	b, c := &p.Tokens[i], &p.Tokens[i-1]
	switch b.Hash {
	case hashTo:
		return c.Hash == hashAccording || remarks[c.Hash] || c.Is(lexicon.Reporting) && c.Is(lexicon.VerbPast|lexicon.VerbS)
	case hashBy, hashIn, hashOn, hashFor, hashWith:
		return published[c.Hash]
	}
	return tells[b.Hash] || outlets[b.Hash] && !b.Has(prose.Capital)
}

// spokenAfter reports whether a gloss does what the press does: “The Commerce
// reported”.
func spokenAfter(p *checker.Pass, last int) bool {
	if last >= len(p.Tokens) || !p.Gap(last-1) {
		return false
	}
	a := &p.Tokens[last]
	return reports[a.Hash] || outlets[a.Hash] && !a.Has(prose.Capital)
}

// traces counts capitals that only an engine leaves inside a sentence: “that The
// call”, “Mullin He told”.
func traces(p *checker.Pass) int {
	n := 0
	for _, i := range p.Posting(prose.Capitals) {
		t := &p.Tokens[i]
		if t.Is(lexicon.Determiner|lexicon.Pronoun) && t.Len > 1 && !t.Has(prose.Titled|prose.Upper|prose.Quoted) && !p.Licensed(int(i)) && p.Gap(int(i)) {
			if a := &p.Tokens[i+1]; a.Kind == prose.Word && !a.Has(prose.Capital) {
				n++
			}
		}
	}
	return n
}
