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
	Trace:      true,
	Mutes:      []string{"stray-capital"},
	ITS:        "grammar",
	MQM:        "linguistic-conventions/grammar",
	Help:       unspoken,
	Check:      check,
}

// pronouns are those that engines put in.
var pronouns = lexicon.SetOf("he she it they we you")

// group are those that name the speaker or the reader, and follow people only.
var group = lexicon.SetOfHashes(lexicon.Hash("we"), lexicon.Hash("you"), lexicon.Key("we're"), lexicon.Key("we've"), lexicon.Key("we'll"))

// together reports whether people stand at token i: “the neighbors We have”. In
// verse and behind headings a line begins with We after any other noun.
func together(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return p.SeamAt(t.End(), t.End()+1) || i > 1 && t.Is(lexicon.Plural) && !t.Has(prose.Capital) && p.Tokens[i-1].Hash == hashThe
}

// contracted are the same with their verb in them.
var contracted = func() map[uint64]string {
	m := map[uint64]string{}
	for w, verb := range map[string]string{"he's": "is", "she's": "is", "it's": "is", "they're": "are", "we're": "are", "they've": "have", "we've": "have", "he'll": "will", "she'll": "will", "it'll": "will", "they'll": "will", "we'll": "will"} {
		m[lexicon.Key(w)] = verb
	}
	return m
}()

func check(p *checker.Pass) {
	for _, n := range p.Posting(prose.Capitals) {
		i := int(n)
		t := &p.Tokens[i]
		inside(p, i)
		myself(p, i)
		if !t.Is(lexicon.Pronoun) || t.Has(prose.Titled|prose.Upper) || i == 0 || !p.Gap(i-1) || !p.Gap(i) {
			continue
		}
		if !(pronouns.Has(t.Hash) && verb(p, i+1)) && !(t.Is(lexicon.Auxiliary) && contracted[t.Hash] != "" && !p.Tokens[i+1].Has(prose.Capital)) {
			continue
		}
		s := subject(p, i-1)
		if s < 0 || group.Has(t.Hash) && !together(p, i-1) || !p.SeamAt(p.Tokens[i-1].End(), int(t.Start)) && another(p, s, i) {
			continue
		}
		report(p, i)
	}
	for _, n := range p.Posting(prose.Openers) {
		small(p, int(n))
	}
	for _, n := range p.Posting(prose.Quotes) {
		behind(p, int(n))
	}
	for _, n := range p.Posting(prose.Marks) {
		inserted(p, int(n))
	}
}

// subject gives the last word of what may be a subject and ends at token i, -1
// when nothing does: a noun, a name, a figure; the name before a bracket or in
// quotation marks.
func subject(p *checker.Pass, i int) int {
	b := &p.Tokens[i]
	switch {
	case b.Hash == ')' && !b.Has(prose.Spaced):
		return bracketed(p, i)
	case b.Hash == '"' && !b.Has(prose.Spaced) && i > 1:
		if i--; !p.Tokens[i].Has(prose.Capital) || !nickname(p, i) {
			return -1
		}
	case b.Kind != prose.Word && b.Kind != prose.Number || b.Is(lexicon.Function) || b.Len < 2 || heading(&p.Tokens[max(i-1, 0)], b):
		return -1
	case b.Is(lexicon.VerbAny) && !b.Is(lexicon.Noun|lexicon.Name) && !b.Has(prose.Capital):
		return -1
	}
	return i
}

// bracketed gives the name before the bracket that token i closes: “Wilk (Civic
// List) She”. In a dateline the name is in capitals, and what is in brackets in a
// transcript has a small letter.
func bracketed(p *checker.Pass, i int) int {
	for k := i - 1; k > 0 && k > i-8; k-- {
		if p.Tokens[k].Hash != '(' {
			continue
		}
		first, b := &p.Tokens[k+1], &p.Tokens[k-1]
		if b.Kind == prose.Word && b.Has(prose.Capital) && !b.Has(prose.Upper) && p.Gap(k-1) &&
			(first.Kind == prose.Number || first.Has(prose.Capital) && k > 1 && p.Gap(k-2)) {
			return k - 1
		}
		break
	}
	return -1
}

// nickname reports whether a quotation that closes behind token i is a few words
// with nothing that ends a sentence.
func nickname(p *checker.Pass, i int) bool {
	for k := i; k > 0 && k > i-6; k-- {
		switch t := &p.Tokens[k]; {
		case t.Hash == '"':
			return t.Has(prose.Spaced) && p.Gap(k-1)
		case t.Kind != prose.Word:
			return false
		}
	}
	return false
}

// another reports whether the capital has another reason: a title, God’s pronoun,
// the Chinese surnames He and She.
func another(p *checker.Pass, s, i int) bool {
	b := &p.Tokens[s]
	if p.Entitles(s) || divine.Has(b.Hash) || b.Has(prose.Capital) && parental.Has(b.Hash) {
		return true
	}
	h := p.Tokens[i].Hash
	return sacred(p, i, &p.Tokens[i]) || (h == hashHe || h == hashShe) && surname(p, h)
}

// surname reports whether the story has a person called He: “He Lifan”.
func surname(p *checker.Pass, hash uint64) bool {
	for _, list := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, i := range list {
			if t := &p.Tokens[i]; t.Hash == hash && t.Has(prose.Capital) && !t.Has(prose.Titled) && p.Gap(int(i)) {
				if a := &p.Tokens[i+1]; a.Kind == prose.Word && a.Has(prose.Capital) && !a.Has(prose.Upper) && !a.Is(lexicon.Known) {
					return true
				}
			}
		}
	}
	return false
}

// heading reports whether a word may end a heading that runs into its paragraph:
// POST OFFICE It is apparent, CHAPTER IV It was, 28.6 It should.
func heading(before, t *prose.Token) bool {
	return t.Kind == prose.Number && t.Len > 1 || t.Len == 1 || byline.Has(t.Hash) || t.Has(prose.Upper) && (before.Has(prose.Upper) || t.Len > 3 && t.Is(lexicon.Known) || numeral(t))
}

// byline are words that end the line of who wrote a story.
var byline = lexicon.SetOf("correspondent editor press reporter staff writer writers")

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

// divine are names whose pronoun has a capital for another reason; parental ones
// only with a capital.
var (
	divine   = lexicon.SetOf("allah almighty christ creator god jesus lord saviour savior yahweh")
	parental = lexicon.SetOf("father redeemer son spirit")
)

func report(p *checker.Pass, i int) {
	start, end := p.Span(i, i+1)
	before := p.Tokens[i-1].End()
	fixes := []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end + 1, Text: ""}}}}
	confidence := uint8(95)
	if verb := contracted[p.Tokens[i].Hash]; verb != "" {
		confidence = 80 // people write so where they forget a full stop
		fixes[0] = checker.Replace(start, end, verb)
	}
	if p.Tokens[i].Has(prose.Capital) {
		fixes = append(fixes, checker.Fix{Label: ". " + p.Word(i), Edits: []checker.Edit{{Start: before, End: before, Text: "."}}})
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
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
