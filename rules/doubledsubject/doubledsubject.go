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

// heading reports whether a word may end a heading that runs into its paragraph:
// POST OFFICE It is apparent, CHAPTER IV It was, 28.6 It should.
func heading(t *prose.Token) bool {
	return t.Kind == prose.Number && t.Len > 1 || t.Has(prose.Upper) && (t.Len > 3 && t.Is(lexicon.Known) || numeral(t))
}

// numeral reports whether a word in capitals is no name of three letters or less.
func numeral(t *prose.Token) bool { return t.Len <= 4 && t.Class == 0 }

// sacred reports whether the pronoun at token i has its capital because God is
// meant, who is named within a few sentences.
func sacred(p *checker.Pass, i int, t *prose.Token) bool {
	if t.Hash != hashHe {
		return false
	}
	for k := max(0, i-reach); k < i; k++ {
		if divine.Has(p.Tokens[k].Hash) && p.Tokens[k].Has(prose.Capital) {
			return true
		}
	}
	return false
}

// reach is how many tokens before a pronoun God may be named.
const reach = 80

// divine are names whose pronoun has a capital for another reason.
var divine = lexicon.SetOf("god lord jesus christ allah")

func check(p *checker.Pass) {
	for _, n := range p.Posting(prose.Capitals) {
		i := int(n)
		t := &p.Tokens[i]
		inside(p, i)
		if !t.Is(lexicon.Pronoun) || !pronouns.Has(t.Hash) || t.Has(prose.Titled|prose.Upper) || i == 0 || !p.Gap(i-1) || !p.Gap(i) || !verb(p, i+1) {
			continue
		}
		b := &p.Tokens[i-1]
		if b.Kind != prose.Word && b.Kind != prose.Clitic && b.Kind != prose.Number || b.Is(lexicon.Function) || sacred(p, i, t) || heading(b) || b.Is(lexicon.VerbAny) && !b.Is(lexicon.Noun|lexicon.Name) && !b.Has(prose.Capital) {
			continue
		}
		report(p, i)
	}
	for _, n := range p.Posting(prose.Openers) {
		small(p, int(n))
	}
}

// small looks for a pronoun in small letters behind a name that opens the
// sentence: “Judge Rapalini he had”, “Rapalini and Rojas they had”. Inside a
// sentence that is good English: “they told Rapalini he had”.
func small(p *checker.Pass, opener int) {
	i := opener
	if t := &p.Tokens[i]; t.Has(prose.Titled) || !t.Has(prose.Capital) || t.Is(lexicon.Function) && !t.Is(lexicon.Determiner) {
		return
	}
	if p.Tokens[i].Is(lexicon.Determiner) {
		i++
	}
	two := false // “Rapalini and Rojas”
	last := min(i+7, len(p.Tokens)-1)
	for ; i < last && p.Tokens[i].Kind == prose.Word; i++ {
		t := &p.Tokens[i]
		if i > opener && !p.Tokens[i].Has(prose.Spaced) {
			return
		}
		if t.Is(lexicon.Pronoun) && !t.Has(prose.Capital) {
			if i > opener && named(&p.Tokens[i-1], opener == i-1) && follows(p, i, two) {
				report(p, i)
			}
			return
		}
		if t.Hash == hashAnd && i > opener && p.Tokens[i-1].Has(prose.Capital) && p.Tokens[i+1].Has(prose.Capital) {
			two = true
			continue
		}
		if t.Is(lexicon.Function|lexicon.Calendar) || !t.Has(prose.Capital) && !t.Is(lexicon.Title|lexicon.Adjective) && !nameOnly(t) || t.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbIng) && !t.Is(lexicon.Name|lexicon.Title) {
			return
		}
	}
}

// named reports whether a word can be the last of a name. One that opens the
// sentence alone may be a verb: “Hope he wins”.
func named(t *prose.Token, alone bool) bool {
	return (t.Has(prose.Capital) || nameOnly(t)) && (t.Is(lexicon.Surname) || t.Class == 0) &&
		!t.Is(lexicon.Calendar|lexicon.Demonym) && !(alone && t.Is(lexicon.VerbBase))
}

// follows reports whether the pronoun at token i and the verb behind it follow a
// subject: “they” follows two names, “it” a name that is no word, before a verb
// that shows it is no “Smith it was who”.
func follows(p *checker.Pass, i int, two bool) bool {
	switch t := &p.Tokens[i]; t.Hash {
	case hashHe, hashShe:
		return !two && verb(p, i+1)
	case hashThey:
		return two && verb(p, i+1)
	case hashIt:
		b, v := &p.Tokens[i-1], &p.Tokens[i+1]
		return !two && !b.Is(lexicon.Known) && v.Is(lexicon.VerbS) && !v.Is(lexicon.Auxiliary) && verb(p, i+1)
	}
	return false
}

// inside looks for a small pronoun behind a name that ends at a token inside the
// sentence and opens a clause: “On Monday, Marta Rojas she said”, “while Rapalini
// he slept”. Nothing stands before it whose object it could be. People do speak
// so, so that quotations are left alone.
func inside(p *checker.Pass, end int) {
	i := end + 1
	if i+1 >= len(p.Tokens) || !p.Gap(end) || p.Tokens[i].Hash != hashHe && p.Tokens[i].Hash != hashShe || p.Tokens[i].Has(prose.Capital|prose.Quoted) ||
		!p.Gap(i) || !named(&p.Tokens[end], false) || p.Tokens[end].Has(prose.Titled) || !verb(p, i+1) {
		return
	}
	first := end
	for first > 0 && p.Gap(first-1) && p.Tokens[first-1].Kind == prose.Word && p.Tokens[first-1].Has(prose.Capital) && !p.Tokens[first-1].Is(lexicon.Function) {
		first--
	}
	for first > 0 && p.Gap(first-1) && p.Tokens[first-1].Is(lexicon.Title) {
		first--
	}
	if first > 0 && p.Gap(first-1) && p.Tokens[first-1].Hash == hashThe {
		first--
	}
	if first == 0 || p.Tokens[first].Has(prose.SentenceStart) || p.BlockOf(first-1) != p.BlockOf(first) {
		return
	}
	if b := &p.Tokens[first-1]; b.Hash == ',' && b.Kind == prose.Punct || opensClause.Has(b.Hash) {
		report(p, i)
	}
}

// opensClause are words behind which a subject stands.
var opensClause = lexicon.SetOf("although because but if though when where while")

// nameOnly reports whether a word is known as a name and as nothing else.
func nameOnly(t *prose.Token) bool { return t.Is(lexicon.Name) && !t.Is(lexicon.Known|lexicon.Foreign) }

var (
	hashHe, hashShe  = lexicon.Hash("he"), lexicon.Hash("she")
	hashIt, hashThey = lexicon.Hash("it"), lexicon.Hash("they")
	hashAnd, hashThe = lexicon.Hash("and"), lexicon.Hash("the")
)

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
