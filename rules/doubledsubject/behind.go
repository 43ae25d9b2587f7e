package doubledsubject

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var (
	hashI = lexicon.Hash("i")

	// saying are verbs that hang on a quotation and take nobody as their object:
	// “he told Rojas” is English, “he added Rojas” is not.
	saying = lexicon.SetOf("added affirmed assured clarified concluded confessed declared detailed explained indicated insisted lamented maintained pointed reiterated said specified stated stressed")

	// first are verbs as I says them, none of them a noun that may follow a king or
	// a war.
	first = lexicon.SetOf("affirm am announce assure believe clarify confirm consider declare deny don't do explain indicate insist maintain reject remain say think")

	particles = lexicon.SetOf("de del da do dos la las los van von of y e")
)

// myself looks at “López I affirm”. Spanish ‘afirmó’ without its accent is ‘afirmo’,
// I affirm.
func myself(p *checker.Pass, n int) {
	t := &p.Tokens[n]
	if t.Hash != hashI || t.Len != 1 || n < 2 || !p.Gap(n-2) || !p.Gap(n-1) || !p.Gap(n) || t.Has(prose.Titled) {
		return
	}
	b, g := &p.Tokens[n-1], &p.Tokens[n-2]
	if !b.Has(prose.Capital) || !g.Has(prose.Capital) || b.Is(lexicon.Known|lexicon.Function) || !b.Is(lexicon.Surname) && b.Class != 0 ||
		!g.Is(lexicon.Given|lexicon.Surname|lexicon.Title) || !first.Has(p.Tokens[n+1].Hash) {
		return
	}
	start, end := p.Span(n, n+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 92,
		Message: "“I” follows its own subject",
		Why:     fmt.Sprintf("“%s” stands right behind “%s”; without its accent a Spanish past tense is what I say now (afirmó, afirmo)", p.Slice(n, n+2), p.Word(n-1)),
		Fixes:   []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end + 1, Text: ""}}}},
	})
}

// behind looks at who said it: “…” he added Rojas. Romance languages put the
// subject behind the verb, and the engine puts another before it.
func behind(p *checker.Pass, quote int) {
	n := quote + 1
	if n < len(p.Tokens) && p.Tokens[n].Hash == ',' {
		n++
	}
	if n+2 >= len(p.Tokens) || p.Tokens[n].Hash != hashHe && p.Tokens[n].Hash != hashShe || !saying.Has(p.Tokens[n+1].Hash) || !p.Gap(n) || !p.Gap(n+1) ||
		p.BlockOf(n+2) != p.BlockOf(quote) {
		return
	}
	k := n + 2
	if t := &p.Tokens[k]; !t.Has(prose.Capital) || !t.Is(lexicon.Given|lexicon.Surname) && t.Class != 0 || t.Is(lexicon.Calendar|lexicon.Demonym|lexicon.Function|lexicon.Place) && !t.Is(lexicon.Given) {
		return
	}
	for ; k < len(p.Tokens) && p.Tokens[k].Kind == prose.Word && p.BlockOf(k) == p.BlockOf(quote); k++ {
		if t := &p.Tokens[k]; !t.Has(prose.Capital) && !particles.Has(t.Hash) {
			return // “he said Ana was ill”
		}
	}
	if k < len(p.Tokens) && p.BlockOf(k) == p.BlockOf(quote) && p.Tokens[k].Hash != '.' && p.Tokens[k].Hash != ',' {
		return
	}
	reportBeside(p, n, 92, fmt.Sprintf("“%s” has its subject behind it: %s; the engine put another before it", p.Word(n+1), p.Slice(n+2, k)))
}

// reportBeside reports the pronoun at token i, which goes with the space behind it.
func reportBeside(p *checker.Pass, i int, confidence uint8, why string) {
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” stands beside its own subject", p.Word(i)),
		Why:     why,
		Fixes:   []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end + 1, Text: ""}}}},
	})
}

// inserted looks at a name that an editor put into a quotation for a pronoun that the
// original had not: “[Ana Prado] she is tired”.
func inserted(p *checker.Pass, open int) {
	if p.Tokens[open].Hash != '[' {
		return
	}
	k := open + 1
	for ; k < len(p.Tokens) && k < open+6 && p.Tokens[k].Kind == prose.Word && p.Tokens[k].Has(prose.Capital); k++ {
	}
	if k == open+1 || k+2 >= len(p.Tokens) || p.Tokens[k].Hash != ']' || !p.Gap(k) || !p.Gap(k+1) {
		return
	}
	t := &p.Tokens[k+1]
	if t.Hash != hashHe && t.Hash != hashShe || !p.Tokens[k+2].Is(lexicon.Auxiliary|lexicon.VerbPast|lexicon.VerbS) {
		return
	}
	reportBeside(p, k+1, 90, fmt.Sprintf("the editor put %s where the original has no pronoun; the engine put one behind it", p.Slice(open+1, k)))
}
