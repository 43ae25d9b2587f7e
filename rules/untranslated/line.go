package untranslated

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// The tokens of a line that is no sentence: a caption, a heading.
const (
	fewest = 3
	most   = 16
)

// longName is how many little words of another language no name has.
const longName = 4

// surest is how sure of a language a few words can make, with no English among
// them: “Il luogo dell'incidente a Orgolo” gives 0.17.
const surest = 0.15

// line reports the block of token i if it is a short line in another language,
// such as the caption that the engine never saw. Names in capitals say nothing:
// “Palazzo dei Conservatori” is a place, “Il luogo dell'incidente” is a caption.
// It gives the token behind the line, 0 if it is English.
func (c *finder) line(i int) int {
	p := c.Pass
	b := p.BlockOf(i)
	first, last := p.BlockTokens(b)
	switch p.Blocks[b].Kind {
	case prose.Byline, prose.Credit, prose.Furniture, prose.Alt:
		return 0
	}
	if last-first < fewest || last-first > most || p.Ends(b) || len(p.Blocks) < 3 {
		return 0
	}
	foreign, unknown, english := 0, 0, 0
	for k := first; k < last; k++ {
		t := &p.Tokens[k]
		switch {
		case t.Has(prose.Quoted), t.Kind == prose.Address:
			return 0
		case t.Kind != prose.Word || t.Has(prose.Capital) && k > first:
		case t.Is(lexicon.Foreign) && !t.Is(lexicon.Known):
			foreign++
		case (t.Class == 0 || t.Class == lexicon.Proper) && t.Len > 3 && !t.Has(prose.Capital):
			unknown++
		case t.Is(lexicon.Known) && lexicon.FunctionLanguages(t.Hash)&^1 == 0:
			english++
		}
	}
	// Four little words and no English one are no name either: “Acto en el Palacio de los Héroes”.
	if unknown == 0 && foreign < longName*(1+english) || foreign == 0 || foreign+unknown < 2 || english*3 > foreign+unknown {
		return 0
	}
	start, end := p.Span(first, last)
	tag, confidence := lexicon.Identify(p.Plain[start:end])
	if tag == "" || tag == "en" || confidence < surest {
		return 0
	}
	language := p.LanguageName(tag)
	c.report(first, last, checker.Finding{
		Confidence: 85,
		Message:    fmt.Sprintf("the line was left in %s", language),
		Why:        "it has no English word in it, and the lines around it are English",
	})
	return last
}
