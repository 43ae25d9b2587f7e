// Package doubledsubject finds a pronoun that follows its own subject.
//
// “El juez <b>Aldo Paredes</b> dijo” is two segments. The second has no
// subject, so the engine gives it one, with a capital, because a segment begins
// like a sentence: “judge Aldo Paredes He told”.
package doubledsubject

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is doubled-subject.
var Rule = &checker.Rule{
	ID:         "doubled-subject",
	Doc:        doc,
	Category:   checker.Grammar,
	Severity:   checker.Major,
	Confidence: 95,
	Mutes:      []string{"stray-capital"},
	ITS:        "grammar",
	MQM:        "linguistic-conventions/grammar",
	Check:      check,
}

var pronouns = lexicon.SetOf("he she it they")

// divine are names whose pronoun has a capital for another reason.
var divine = lexicon.SetOf("god lord jesus christ allah")

func check(p *checker.Pass) {
	for _, n := range p.Posting(prose.Capitals) {
		i := int(n)
		t := &p.Tokens[i]
		if !t.Is(lexicon.Pronoun) || !pronouns.Has(t.Hash) || t.Has(prose.Titled|prose.Upper) || i == 0 || !p.Gap(i-1) || !p.Gap(i) || !verb(p, i+1) {
			continue
		}
		b := &p.Tokens[i-1]
		if b.Kind != prose.Word && b.Kind != prose.Clitic && b.Kind != prose.Number || b.Is(lexicon.Function) || divine.Has(b.Hash) || b.Is(lexicon.VerbAny) && !b.Is(lexicon.Noun|lexicon.Name) && !b.Has(prose.Capital) {
			continue
		}
		report(p, i)
	}
	for _, n := range p.Posting(prose.Openers) {
		small(p, int(n))
	}
}

// small looks for a pronoun in small letters behind a name that opens the
// sentence: “Judge Rapalini he had”. Inside a sentence that is good English:
// “they told Rapalini he had”.
func small(p *checker.Pass, opener int) {
	i := opener
	if t := &p.Tokens[i]; t.Has(prose.Titled) || !t.Has(prose.Capital) || t.Is(lexicon.Function) && !t.Is(lexicon.Determiner) {
		return
	}
	if p.Tokens[i].Is(lexicon.Determiner) {
		i++
	}
	last := min(i+7, len(p.Tokens)-1)
	for ; i < last && p.Tokens[i].Kind == prose.Word; i++ {
		t := &p.Tokens[i]
		if i > opener && !p.Tokens[i].Has(prose.Spaced) {
			return
		}
		if t.Is(lexicon.Pronoun) && (t.Hash == hashHe || t.Hash == hashShe) && !t.Has(prose.Capital) {
			if b := &p.Tokens[i-1]; i > opener && (b.Has(prose.Capital) || nameOnly(b)) && (b.Is(lexicon.Surname) || b.Class == 0) && !b.Is(lexicon.Calendar|lexicon.Demonym) && verb(p, i+1) {
				report(p, i)
			}
			return
		}
		if t.Is(lexicon.Function|lexicon.Calendar) || !t.Has(prose.Capital) && !t.Is(lexicon.Title|lexicon.Adjective) && !nameOnly(t) || t.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbIng) && !t.Is(lexicon.Name|lexicon.Title) {
			return
		}
	}
}

// nameOnly reports whether a word is known as a name and as nothing else.
func nameOnly(t *prose.Token) bool { return t.Is(lexicon.Name) && !t.Is(lexicon.Known|lexicon.Foreign) }

var hashHe, hashShe = lexicon.Hash("he"), lexicon.Hash("she")

func report(p *checker.Pass, i int) {
	start, end := p.Span(i, i+1)
	before := p.Tokens[i-1].End()
	fixes := []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end + 1, Text: ""}}}}
	if p.Tokens[i].Has(prose.Capital) {
		fixes = append(fixes, checker.Fix{Label: ". " + p.Word(i), Edits: []checker.Edit{{Start: before, End: before, Text: "."}}})
	}
	p.Report(checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("“%s” follows its own subject", p.Word(i)),
		Why:     fmt.Sprintf("“%s” stands inside the sentence, right behind “%s”; engines begin anew behind a tag", p.Slice(i, i+2), p.Word(i-1)),
		Fixes:   fixes,
	})
}

// verb reports whether a verb, or an adverb and a verb, stands at token i.
func verb(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	finite := lexicon.Auxiliary | lexicon.VerbPast | lexicon.VerbS | lexicon.VerbBase
	if t.Kind != prose.Word || t.Has(prose.Capital) {
		return false
	}
	return t.Is(finite) || t.Is(lexicon.Adverb) && p.Gap(i) && p.Tokens[i+1].Is(finite)
}
