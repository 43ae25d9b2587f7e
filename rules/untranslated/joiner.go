package untranslated

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// joiner looks for the original’s “and” between two names that stood in tags of
// their own: “Rossetti e Voltolini”. Names of two surnames have such a word in
// them, too (Ortega y Gasset), so both must stand apart elsewhere in the story.
// Italian “ed” and “ad”, which stand before a vowel alone, need no such proof.
func joiner(p *checker.Pass, right int) {
	i := right - 1
	if i < 1 || !p.Gap(i) || !p.Tokens[i].Has(prose.Spaced) {
		return
	}
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Len > 3 || t.Has(prose.Capital|prose.Quoted) || !joiners.Has(t.Hash) || !bearer(&p.Tokens[right]) || p.BlockOf(i-1) != p.BlockOf(right) {
		return
	}
	left, english, confidence := &p.Tokens[i-1], "and", uint8(80)
	switch t.Hash {
	case hashEd:
		if !vowel(p.Word(right)) || left.Hash != ',' && !bearer(left) {
			return
		}
	case hashAd:
		if english = "to"; !vowel(p.Word(right)) || !left.Is(lexicon.Reporting) || left.Is(lexicon.Noun) || left.Has(prose.Capital) {
			return
		}
	default:
		if !bearer(left) || !apart(p, left.Hash, t.Hash, 1) || !apart(p, p.Tokens[right].Hash, t.Hash, -1) {
			return
		}
		confidence = 85
	}
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” was left untranslated before a name", p.Word(i)),
		Why:     fmt.Sprintf("it is “%s”; engines leave it where the names beside it stood in tags of their own", english),
		Fixes:   []checker.Fix{checker.Replace(start, end, english)},
	})
}

// bearer reports whether a word is a name and no word besides.
func bearer(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Has(prose.Titled|prose.Upper) && t.Len > 2 && !t.Is(lexicon.Known|lexicon.Function|lexicon.Foreign)
}

// apart reports whether a name stands in the story without the joiner on that side
// of it.
func apart(p *checker.Pass, name, joiner uint64, side int) bool {
	for k := max(int(p.Seen(name).First), 0); k < len(p.Tokens); k++ {
		if n := k + side; p.Tokens[k].Hash == name && p.Tokens[k].Has(prose.Capital) && n >= 0 && n < len(p.Tokens) && p.Tokens[n].Hash != joiner {
			return true
		}
	}
	return false
}

func vowel(w string) bool { return strings.IndexByte("AEIOU", w[0]) >= 0 }

var (
	joiners = lexicon.SetOf("ad e ed et")
	hashAd  = lexicon.Hash("ad")
	hashEd  = lexicon.Hash("ed")
)
