// Package pronounslip finds a pronoun whose gender the sentence itself disproves.
//
// The Romance languages have one word for his, her and its, Turkish and Finnish
// one for he and she, and an engine that sees half a sentence picks a gender by
// chance. Most such pronouns may mean somebody else, so the rule asks for what
// cannot: a reflexive whose subject is a woman by name, a possessive in a phrase
// that always means its subject (“began his career”), or a sentence in which she
// is the first and only person of the story.
package pronounslip

import (
	"embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is pronoun-slip.
var Rule = &checker.Rule{
	ID:         "pronoun-slip",
	Doc:        doc,
	Category:   checker.Grammar,
	Severity:   checker.Major,
	Confidence: 80,
	Trace:      true,
	ITS:        "grammar",
	MQM:        "linguistic-conventions/agreement",
	Tables:     tables,
	Excuse:     somebodyElse,
	Help:       otherGender,
	Check:      check,
}

// A gender is that of a name or of a noun.
type gender uint8

const (
	female gender = iota
	male
)

// pronouns are the forms of he and she.
type pronouns struct{ subject, object, possessive, reflexive uint64 }

var forms = [2]pronouns{
	{lexicon.Hash("she"), lexicon.Hash("her"), lexicon.Hash("her"), lexicon.Hash("herself")},
	{lexicon.Hash("he"), lexicon.Hash("him"), lexicon.Hash("his"), lexicon.Hash("himself")},
}

var words = [2][4]string{{"she", "her", "her", "herself"}, {"he", "him", "his", "himself"}}

func (f *pronouns) has(h uint64) bool {
	return h == f.subject || h == f.possessive || h == f.object || h == f.reflexive
}

// reach is how many tokens behind a name its pronoun is looked for.
const reach = 16

// mostPersons is how many names with a pronoun of the other gender behind them
// are looked at: each costs a look at the whole story.
const mostPersons = 200

func check(p *checker.Pass) {
	guessed(p)
	switched(p)
	left := mostPersons
	for _, h := range p.Hits() {
		row := p.Row(h)
		g := female
		if row.Get("gender") == "m" {
			g = male
		}
		// The cheap question first: is there a pronoun of the other gender at all?
		if at := behind(p, int(h.Last), 1-g); at > 0 {
			if left--; left < 0 {
				return
			}
			first, last, name := int(h.First), int(h.Last), row.Get("kind") == "name"
			if name {
				last = full(p, first)
			}
			if last > 0 && (name || article(p, first)) {
				person(p, first, last, name, g, at)
			}
		}
	}
	surnames(p)
}

// behind gives the first pronoun of a gender behind token i in its clause, 0 where
// there is none.
func behind(p *checker.Pass, i int, g gender) int {
	for k := i; k < len(p.Tokens) && k < i+reach; k++ {
		t := &p.Tokens[k]
		if t.Kind == prose.Punct && t.Hash != ',' && t.Hash != '-' {
			break
		}
		if forms[g].has(t.Hash) {
			return k
		}
	}
	return 0
}

// person looks at a name or noun, tokens first to last-1, with the pronoun of the
// other gender that stands first behind it at token at.
func person(p *checker.Pass, first, last int, name bool, g gender, at int) {
	if p.Tokens[at].Has(prose.Capital|prose.Titled) || p.Tokens[at].Has(prose.Quoted) != p.Tokens[first].Has(prose.Quoted) {
		return
	}
	from := last
	if first > 0 && p.Tokens[first-1].Hash == ',' && last < len(p.Tokens) && p.Tokens[last].Hash == ',' { // the minister, Ana Prado, must
		from++
	}
	verb := predicate(p, from)
	if verb == 0 || verb >= at || !settled(p, g) {
		return
	}
	t, f := &p.Tokens[at], &forms[1-g]
	form := -1
	why := "it can mean nobody but its subject"
	confidence := uint8(90)
	switch {
	case t.Hash == f.reflexive && at <= verb+2 && (at == verb+1 || p.Tokens[verb+1].Is(lexicon.Preposition|lexicon.Adverb)):
		form = 3
	case t.Hash == f.possessive && bound(p, verb, at):
		form, confidence = 2, 82
		why = fmt.Sprintf("“%s” means the subject's own", p.Slice(verb, min(at+2, len(p.Tokens))))
	case name && t.Hash == f.subject && (p.Tokens[verb].Is(lexicon.Reporting) || p.Tokens[verb+1].Hash == hashThat && at == verb+2) && !others(p, first, last, at, 1-g):
		form, confidence = 0, 70
		why = "nobody else is named here or in the sentence before"
	case name && t.Hash == f.possessive && owned(p, at) && !others(p, first, last, at, 1-g):
		form, confidence = 2, 72
		why = "nobody else is named here or in the sentence before"
	default:
		return
	}
	start, end := p.Span(at, at+1)
	fix := words[g][form]
	who := p.Slice(first, last)
	if !name {
		who = p.Slice(first-1, last)
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  fmt.Sprintf("“%s” for %s", p.Word(at), checker.Clip(who, 48)),
		Why:      fmt.Sprintf("%s is a %s; %s", checker.Clip(who, 48), [2]string{"woman", "man"}[g], why),
		Evidence: []checker.Evidence{p.At(first, last, "the subject")},
		Fixes:    []checker.Fix{checker.Replace(start, end, fix)},
	})
}

// full gives the token behind a name of given name and surname, 0 where the name
// is none, may be part of another or of a thing’s, or is a possessive.
func full(p *checker.Pass, i int) int {
	if i > 0 && p.Gap(i-1) {
		b := &p.Tokens[i-1]
		if b.Kind == prose.Word && (b.Has(prose.Capital) && !b.Is(lexicon.Title) && (!p.Licensed(i-1) || b.Is(lexicon.Given|lexicon.Surname) || b.Class == 0) || b.Is(lexicon.Determiner|lexicon.Conjunction|lexicon.Preposition) || b.Kind == prose.Clitic) {
			return 0
		}
	}
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		return 0
	}
	k := i + 1
	for k < len(p.Tokens) && p.Gap(k-1) && k < i+5 {
		t := &p.Tokens[k]
		switch {
		case t.Kind != prose.Word || t.Has(prose.Upper|prose.Initials):
		case t.Has(prose.Capital) && !t.Is(lexicon.Function|lexicon.Calendar), k > i && t.Len < 4 && t.Is(lexicon.Foreign) && !t.Is(lexicon.Known):
			k++
			continue
		}
		break
	}
	if k == i+1 || !p.Tokens[k-1].Has(prose.Capital) {
		return 0
	}
	if k < len(p.Tokens) && (p.Tokens[k].Kind == prose.Clitic || !p.Tokens[k].Has(prose.Spaced) && p.Tokens[k].Hash != ',') {
		return 0
	}
	return k
}

// article reports whether a noun has an article right before it and opens its
// sentence.
func article(p *checker.Pass, i int) bool {
	return i > 0 && p.Gap(i-1) && p.Tokens[i-1].Has(prose.SentenceStart) && (p.Tokens[i-1].Hash == hashThe || p.Tokens[i-1].Hash == hashA || p.Tokens[i-1].Hash == hashAn)
}

var (
	hashThe = lexicon.Hash("the")
	hashA   = lexicon.Hash("a")
	hashAn  = lexicon.Hash("an")
	hashWho = lexicon.Hash("who")
	hashOwn = lexicon.Hash("own")

	hashThat = lexicon.Hash("that")
)

// settled reports whether the story leaves the gender open: where only pronouns
// of the other gender stand, and more than two, the name may mislead.
func settled(p *checker.Pass, g gender) bool {
	right, wrong := 0, 0
	for i := range p.Tokens {
		switch h := p.Tokens[i].Hash; {
		case forms[g].has(h):
			right++
		case forms[1-g].has(h):
			wrong++
		}
	}
	return right > 0 || wrong < 3
}

// predicate gives the verb that follows the subject: right behind it or past an
// apposition between commas, “who”, auxiliaries and adverbs; 0 where something
// else follows.
func predicate(p *checker.Pass, k int) int {
	if k+1 < len(p.Tokens) && p.Tokens[k].Hash == ',' {
		if p.Tokens[k+1].Hash == hashWho {
			k += 2
		} else if k = apposition(p, k); k == 0 {
			return 0
		}
	}
	for ; k < len(p.Tokens); k++ {
		t := &p.Tokens[k]
		if t.Kind != prose.Word || t.Has(prose.Capital|prose.SentenceStart) || p.BlockOf(k) != p.BlockOf(k-1) {
			return 0
		}
		if t.Is(lexicon.Auxiliary) || t.Is(lexicon.Adverb) && !t.Is(lexicon.VerbPast|lexicon.VerbS) {
			continue
		}
		if t.Is(lexicon.VerbAny) {
			return k
		}
		return 0
	}
	return 0
}

// apposition gives the token behind an age or a calling between commas, 0 where
// the comma at k opens something else.
func apposition(p *checker.Pass, k int) int {
	if a := &p.Tokens[k+1]; a.Kind != prose.Number && a.Hash != hashThe && a.Hash != hashA && a.Hash != hashAn {
		return 0
	}
	for i := k + 1; i < len(p.Tokens) && i < k+10; i++ {
		switch t := &p.Tokens[i]; {
		case t.Hash == ',':
			return i + 1
		case t.Kind == prose.Punct && t.Hash != '-', t.Has(prose.SentenceStart):
			return 0
		}
	}
	return 0
}

// owned reports whether a thing follows the possessive at token i.
func owned(p *checker.Pass, i int) bool {
	return i+1 < len(p.Tokens) && p.Gap(i) && p.Tokens[i+1].Is(lexicon.Noun|lexicon.Adjective) && !p.Tokens[i+1].Is(lexicon.Function)
}
