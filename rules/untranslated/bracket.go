package untranslated

import (
	"fmt"
	"math/bits"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// widest is how many words an editor puts in square brackets at most.
const widest = 10

// bracket looks at an editor's words in a quotation, which some engines pass over:
// “an impact [de los casos] in Lima”. Round brackets hold glosses, square ones
// hold what the speaker left out, and that is English in English copy.
func bracket(p *checker.Pass, open int) {
	if p.Tokens[open].Hash != '[' || open+2 >= len(p.Tokens) {
		return
	}
	if first := &p.Tokens[open+1]; first.Kind != prose.Word || first.Has(prose.Spaced|prose.Capital) || names.Has(first.Hash) && p.Tokens[open+2].Has(prose.Capital) {
		return // [de Gaulle], [von Trapp]
	}
	if first := p.Tokens[open+1].Hash; p.Tokens[open+2].Hash == ']' && laughs.Has(first) {
		start, end := p.Span(open+1, open+2)
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 90,
			Message: fmt.Sprintf("“%s” was left in the original's language", p.Word(open+1)),
			Why:     "papers note so that a speaker laughs or is applauded",
			Fixes:   []checker.Fix{checker.Replace(start, end, "laughs")},
		})
		return
	}
	foreign, content, english := uint32(0), 0, 0
	k := open + 1
	for ; k < len(p.Tokens) && k <= open+widest && p.Tokens[k].Hash != ']'; k++ {
		t := &p.Tokens[k]
		set := lexicon.FunctionLanguages(t.Hash)
		switch {
		case t.Kind != prose.Word:
			if t.Hash == '"' || t.Hash == '[' {
				return
			}
		case set&^1 != 0:
			if t.Is(lexicon.Foreign) && !t.Is(lexicon.Known) {
				foreign |= set &^ 1
			}
		case t.Has(prose.Capital):
		case t.Is(lexicon.Known) && !t.Is(lexicon.Foreign):
			english++ // “dado” is English, too
		default:
			content++
		}
	}
	if k >= len(p.Tokens) || p.Tokens[k].Hash != ']' || p.BlockOf(k) != p.BlockOf(open) || foreign == 0 || content <= english {
		return
	}
	start, end := p.Span(open+1, k)
	tag, _ := lexicon.Identify(p.Plain[start:end])
	if tag == "en" {
		return
	}
	language := "the original's language"
	if tag != "" {
		language = p.LanguageName(tag)
	} else if bits.OnesCount32(foreign) == 1 {
		language = p.LanguageName(lexicon.Language(bits.TrailingZeros32(foreign)).String())
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message: fmt.Sprintf("“%s” was left in %s", checker.ClipWords(p.Plain[start:end], 48), language),
		Why:     "square brackets hold an editor's words; engines pass over some of them",
	})
}

// laughs are what papers note between the words of somebody who laughs.
var laughs = lexicon.SetOf("risos ri risas risa ríe rires rire ride risate ridono lacht")

// names are small words that begin a family name.
var names = lexicon.SetOf("al as bin da de del der di dos du el la le van von")
