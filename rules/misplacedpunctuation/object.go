package misplacedpunctuation

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// transitive are verbs of saying that take what is said as their object, and
// never stand between commas when a sentence begins with their subject.
var transitive = lexicon.SetOf("denounces denounced emphasizes emphasized emphasises emphasised highlights highlighted indicates indicated mentions mentioned stresses stressed underlines underlined")

var (
	hashOut   = lexicon.Hash("out")
	hashPoint = lexicon.SetOf("points pointed")
	subjects  = lexicon.SetOf("he she they")
)

// object looks for a comma between a verb and its object: “He also points out,
// employees without”. The sentence must open with the subject, and no other
// comma may follow that would make the first one half of a pair.
func object(p *checker.Pass, opener int) {
	if !subjects.Has(p.Tokens[opener].Hash) || p.Tokens[opener].Has(prose.Titled) {
		return
	}
	end := int(p.Sentences[p.SentenceOf(opener)].Last)
	v := opener + 1
	if v < end && p.Tokens[v].Is(lexicon.Adverb) {
		v++
	}
	if v+3 >= end {
		return
	}
	comma := v + 1
	switch t := &p.Tokens[v]; {
	case hashPoint.Has(t.Hash) && p.Tokens[v+1].Hash == hashOut:
		comma++
	case !transitive.Has(t.Hash):
		return
	}
	if p.Tokens[comma].Hash != ',' || !p.Gap(comma) {
		return
	}
	next := &p.Tokens[comma+1]
	if next.Kind != prose.Word || next.Has(prose.Capital) || !next.Is(lexicon.Plural) || next.Is(lexicon.VerbS|lexicon.Adverb|lexicon.Function) {
		return
	}
	for k := comma + 1; k < end; k++ {
		if h := p.Tokens[k].Hash; h == ',' || h == '"' {
			return
		}
	}
	start, stop := p.Span(comma-1, comma+1)
	at := int(p.Tokens[comma].Start)
	p.Report(checker.Finding{
		Start: start, End: stop, Confidence: 75,
		Message: fmt.Sprintf("a comma parts “%s” from its object", p.Word(comma-1)),
		Why:     "Spanish and Portuguese set it where words were moved; English has none between verb and object",
		Fixes:   []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: at, End: at + 1}}}},
	})
}
