// Package straycapital finds capitals in the middle of a sentence that no name
// asks for.
//
// The stretch behind a bold or linked one is translated as a sentence of its
// own and begins with a capital: “said that The call”. Only function words are
// judged: a content word with a capital may be a name.
package straycapital

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is stray-capital.
var Rule = &checker.Rule{
	ID:         "stray-capital",
	Doc:        doc,
	Category:   checker.Capitals,
	Severity:   checker.Minor,
	Confidence: 90,
	ITS:        "typographical",
	MQM:        "linguistic-conventions/spelling",
	Excuse:     checker.NamedSo,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, n := range p.Posting(prose.Capitals) {
		i := int(n)
		t := &p.Tokens[i]
		if t.Is(lexicon.VerbPast|lexicon.VerbS) && restarts(p, i) {
			report(p, i, fmt.Sprintf("the verb of “%s” begins anew, as behind a tag", p.Word(i-1)))
			continue
		}
		if t.Is(lexicon.VerbBase) && bidden(p, i) {
			report(p, i, fmt.Sprintf("a verb behind “to” and before “%s” begins no name", p.Word(i+1)))
			continue
		}
		if !judged.Has(t.Hash) || t.Has(prose.Titled|prose.Upper|prose.Initials|prose.Inner) {
			continue
		}
		if afterQuote(p, i) {
			report(p, i, "the sentence goes on after the quotation")
			continue
		}
		if p.Licensed(i) || !p.Gap(i) || sacred(p, t) || echoed(p, i) {
			continue
		}
		before, after := &p.Tokens[i-1], &p.Tokens[i+1]
		switch {
		case finite.Has(t.Hash) && (before.Hash == ')' || before.Kind == prose.Word && before.Has(prose.Capital)) && after.Kind == prose.Word && !after.Has(prose.Capital):
			// A verb can open no sentence that is no question: “Ostheim Has put off”.
			if asks(p, i) || p.Entitles(i-2) || before.Hash == ')' && (p.Tokens[max(i-2, 0)].Kind != prose.Word || p.Tokens[max(i-2, 0)].Len < 2) { // (a) Has
				continue
			}
		case t.Hash == hashThe && described(p, i):
			report(p, i, fmt.Sprintf("“%s” and “the %s” are one", p.Word(i-1), p.Word(i+1)))
			continue
		case before.Kind == prose.Word && (before.Has(prose.Capital) && !before.Has(prose.SentenceStart) || !t.Has(prose.Spaced)):
			continue
		case before.Kind == prose.Word && !before.Is(lexicon.Known) || before.Kind == prose.Number || before.Hash == ')' || before.Hash == ';' && !restarted(p, i) || p.Entitles(i-1):
			continue
		case before.Kind != prose.Word && before.Hash != ',' && before.Hash != ')' && before.Hash != ';':
			continue
		case before.Has(prose.Upper) && before.Len > 3 && before.Is(lexicon.Known): // TRANSPORTATION With the passage of …
			continue
		case strings.Contains(p.Plain[before.End():t.Start], "\n"): // a line of a song
			continue
		case couples.Has(before.Hash) && i > 1 && p.Gap(i-2) && p.Tokens[i-2].Has(prose.Capital) && p.Tokens[i-2].Is(lexicon.Function|lexicon.Adverb): // Here and There
			continue
		case before.Hash == ',' && (after.Has(prose.Capital) && cited(p, i-2) || verse(p, i)):
			continue
		case before.Hash == ',' && i > 1 && p.Tokens[i-2].Kind != prose.Word && p.Tokens[i-2].Kind != prose.Number && !spoken(p, i):
			continue
		}
		switch {
		case after.Kind != prose.Word:
			continue
		case !after.Has(prose.Capital):
			if after.Has(prose.Inner) || before.Hash != hashWho && (!t.Is(lexicon.Pronoun) || t.Is(lexicon.Determiner)) && titled(p, i) {
				continue
			}
			report(p, i, fmt.Sprintf("no name begins with “%s %s”", p.Word(i), p.Word(i+1)))
		case t.Hash == hashThe && before.Hash == ',' && after.Has(prose.Upper) && after.Len > 2 && after.Len < 6 && p.Gap(i+1) && !p.Tokens[i+2].Has(prose.Capital) && i > 1 && !p.Tokens[i-2].Has(prose.Capital):
			report(p, i, fmt.Sprintf("“the %s” has a small t inside a sentence", p.Word(i+1)))
		case t.Hash == hashThe && before.Kind == prose.Word && before.Is(lexicon.Adverb|lexicon.Conjunction) && office.Has(after.Hash) && holds(p, i+1):
			report(p, i, fmt.Sprintf("“the %s” has a small t inside a sentence", p.Word(i+1)))
		case t.Hash == hashThe && before.Hash == ',' && after.Is(lexicon.Demonym) && !after.Has(prose.Upper) && p.Gap(i+1) && p.Tokens[i+2].Kind == prose.Word && !p.Tokens[i+2].Has(prose.Capital) && p.Tokens[i+2].Is(lexicon.Noun) && !cited(p, i-2):
			report(p, i, fmt.Sprintf("“the %s %s” is no title", p.Word(i+1), p.Word(i+2)))
		case t.Hash == hashThe && smallElsewhere(p, i):
			report(p, i, fmt.Sprintf("the story writes “the %s” with a small t elsewhere", p.Word(i+1)))
		}
	}
}

var (
	hashOf  = lexicon.Hash("of")
	hashThe = lexicon.Hash("the")
	hashTo  = lexicon.Hash("to")
	hashWho = lexicon.Hash("who")

	// object are the little words for whom a verb is about.
	object = lexicon.SetOf("her him them us")
	// office are who speaks for a state or a firm.
	office = lexicon.SetOf("ambassador chancellor deputy director general governor minister ministry president prosecutor secretary spokesman spokesperson spokeswoman")
)

// finite are the verbs among the words judged.
var finite = lexicon.SetOf("are did does had has is was were")

// restarts reports whether a verb stands behind its subject with a capital:
// “Ana Prado Announced that”. A verb of saying tells by itself, any other where an
// inline tag stood.
func restarts(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if t.Is(lexicon.Noun|lexicon.Name|lexicon.Function) || t.Has(prose.Titled|prose.Upper|prose.Inner) || i == 0 || !p.Gap(i-1) || !p.Gap(i) {
		return false
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Kind != prose.Word || a.Kind != prose.Word || a.Has(prose.Capital) || p.Entitles(i-1) || !a.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Preposition|lexicon.Adverb|lexicon.Conjunction) {
		return false
	}
	if p.SeamAt(b.End(), int(t.Start)) {
		return b.Has(prose.Capital) || b.Is(lexicon.Noun)
	}
	return t.Is(lexicon.Reporting) && b.Has(prose.Capital) && !b.Has(prose.Upper) && !b.Is(lexicon.Known|lexicon.Place) && !titled(p, i)
}

// described reports whether “The coach” stands right behind a name and before its
// verb, as behind a link: “Luca Ferrante The coach will speak”.
func described(p *checker.Pass, i int) bool {
	if i < 2 || i+2 >= len(p.Tokens) || !p.Gap(i-1) || !p.Gap(i) || !p.Gap(i+1) || !p.Gap(i-2) {
		return false
	}
	b, a, v := &p.Tokens[i-1], &p.Tokens[i+1], &p.Tokens[i+2]
	return p.Tokens[i-2].Is(lexicon.Given) && p.Tokens[i-2].Has(prose.Capital) && b.Has(prose.Capital) && b.Is(lexicon.Surname) && !a.Has(prose.Capital) && a.Is(lexicon.Title) &&
		v.Is(lexicon.Auxiliary|lexicon.VerbPast|lexicon.VerbS) && !v.Is(lexicon.Noun) && !p.Tokens[i].Has(prose.Titled)
}

// restarted reports whether the semicolon before token i parts two clauses of prose,
// and not the items of a list or of a resolution: everything around it is small.
func restarted(p *checker.Pass, i int) bool {
	b := p.BlockOf(i)
	if i < 4 || !p.Ends(b) || p.Blocks[b].Kind != prose.Paragraph || p.Titled(b) {
		return false
	}
	first, last := p.BlockTokens(b)
	for k := first; k < last; k++ {
		if k != i-1 && p.Tokens[k].Hash == ';' {
			return false
		}
	}
	return i-first > 5 && last-i > 4
}

// bidden reports whether a verb stands between “to” and a little word for a person:
// “went to Ask him”.
func bidden(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return i > 1 && p.Gap(i-1) && p.Gap(i) && p.Gap(i-2) && p.Tokens[i-1].Hash == hashTo && !p.Tokens[i-1].Has(prose.Capital) && p.Tokens[i-2].Kind == prose.Word && !p.Tokens[i-2].Has(prose.Capital) &&
		!t.Is(lexicon.Name|lexicon.Function) && !t.Has(prose.Titled|prose.Upper|prose.Inner|prose.Quoted) && object.Has(p.Tokens[i+1].Hash) && !p.Tokens[i+1].Has(prose.Capital)
}

// holds reports whether an office at token i is that of somebody or of something:
// “The Prosecutor General of”, “The Minister said”, not “The President’s Men”.
func holds(p *checker.Pass, i int) bool {
	for i++; i < len(p.Tokens) && p.Gap(i-1) && p.Tokens[i].Has(prose.Capital) && p.Tokens[i].Is(lexicon.Adjective|lexicon.Title); i++ {
	}
	return i < len(p.Tokens) && p.Gap(i-1) && (p.Tokens[i].Hash == hashOf || p.Tokens[i].Is(lexicon.Reporting) && p.Tokens[i].Is(lexicon.VerbPast) && !p.Tokens[i].Has(prose.Capital))
}

// asks reports whether the sentence of token i is a question.
func asks(p *checker.Pass, i int) bool {
	s := p.Sentences[p.SentenceOf(i)]
	for k := i; k < int(s.Last); k++ {
		if p.Tokens[k].Hash == '?' {
			return true
		}
	}
	return false
}

// judged are the function words that no name consists of and few begin with.
var judged = lexicon.SetOf("according after although and are as at because before but by did does during everybody everyone for from had has have he her his however if in is it its nobody not of on or our over she since some that the their there these they this those to under until was we were when where which while who whose with without")

// echoed reports whether the word stands two words off again, with a capital: Who
// is Who.
func echoed(p *checker.Pass, i int) bool {
	for _, k := range [2]int{i - 2, i + 2} {
		if k >= 0 && k < len(p.Tokens) && p.Tokens[k].Hash == p.Tokens[i].Hash && p.Tokens[k].Has(prose.Capital) {
			return true
		}
	}
	return false
}

// spoken reports whether who said it stands at token i behind a quotation and a
// comma: “…”, The coach said.
func spoken(p *checker.Pass, i int) bool {
	q := &p.Tokens[i-2]
	if q.Hash != '"' || q.Has(prose.Spaced) || p.Word(i-2) == "“" {
		return false
	}
	for k := i + 1; k < i+5 && p.Gap(k-1); k++ {
		if t := &p.Tokens[k]; t.Kind != prose.Word || t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) {
			return t.Kind == prose.Word
		}
	}
	return false
}

// afterQuote reports whether “He said” follows a quotation that ends with a
// comma.
func afterQuote(p *checker.Pass, i int) bool {
	if i < 3 || !p.Gap(i) || p.Tokens[i-1].Hash != '"' || !p.Tokens[i].Is(lexicon.Pronoun) || p.Tokens[i-1].Has(prose.Spaced) || !p.Tokens[i].Has(prose.Spaced) {
		return false
	}
	if p.Tokens[i-2].Hash != ',' || !subject[strings.ToLower(p.Word(i))] {
		return false
	}
	verb := &p.Tokens[i+1]
	return verb.Is(lexicon.Reporting) && verb.Is(lexicon.VerbPast|lexicon.VerbS)
}

var subject = map[string]bool{"he": true, "she": true, "they": true, "it": true}

// sacred reports whether a pronoun may stand for God.
func sacred(p *checker.Pass, t *prose.Token) bool {
	if !t.Is(lexicon.Pronoun) {
		return false
	}
	for _, h := range divine {
		if s := p.Seen(h); s.Capital+s.Opening > 0 {
			return true
		}
	}
	return false
}

var divine = []uint64{lexicon.Hash("god"), lexicon.Hash("lord"), lexicon.Hash("jesus"), lexicon.Hash("allah"), lexicon.Hash("christ"), lexicon.Hash("almighty"), lexicon.Hash("yahweh")}

// cited reports whether a name stands at token i, so that what follows its comma
// may be the title of a work: Ana Prior, The Long Way Round, p. 30.
func cited(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Has(prose.SentenceStart) && !t.Is(lexicon.Place|lexicon.Calendar)
}

var couples = lexicon.SetOf("and or")

// verse reports whether the capital behind a comma opens a line of verse that is
// set as prose: another stands so close by.
func verse(p *checker.Pass, i int) bool {
	first, last := p.BlockTokens(p.BlockOf(i))
	for k := max(first+1, i-line); k < min(last, i+line); k++ {
		if t := &p.Tokens[k]; k != i && p.Tokens[k-1].Hash == ',' && t.Has(prose.Capital) && judged.Has(t.Hash) {
			return true
		}
	}
	return false
}

// line is the most tokens that a line of verse has.
const line = 14

// titled reports whether the words around are set as a title: another
// capitalised word stands within three to the right of the small one, or the
// words are in quotation marks.
func titled(p *checker.Pass, i int) bool {
	switch b := &p.Tokens[i-1]; b.Hash {
	case hashTitled, hashCalled, hashNamed, hashEntitled:
		return true
	}
	for k := i + 2; k < i+5 && k < len(p.Tokens); k++ {
		if t := &p.Tokens[k]; t.Kind != prose.Word || t.Has(prose.SentenceStart) {
			break
		} else if t.Has(prose.Capital) && !t.Is(lexicon.Name) {
			return true
		}
	}
	return false
}

var (
	hashTitled   = lexicon.Hash("titled")
	hashEntitled = lexicon.Hash("entitled")
	hashCalled   = lexicon.Hash("called")
	hashNamed    = lexicon.Hash("named")
)

// smallElsewhere reports whether the story writes the same name with a small
// “the” elsewhere.
func smallElsewhere(p *checker.Pass, i int) bool {
	name := p.Tokens[i+1].Hash
	for k := 1; k < len(p.Tokens); k++ {
		if p.Tokens[k].Hash == name && p.Tokens[k].Has(prose.Capital) && p.Tokens[k-1].Hash == hashThe && !p.Tokens[k-1].Has(prose.Capital) && k+1 < len(p.Tokens) && i+2 < len(p.Tokens) && p.Tokens[k+1].Hash == p.Tokens[i+2].Hash && p.Tokens[i+2].Has(prose.Capital) {
			return true
		}
	}
	return false
}

func report(p *checker.Pass, i int, why string) {
	start, end := p.Span(i, i+1)
	fix := checker.Replace(start, end, strings.ToLower(p.Word(i))).AsMechanical()
	p.Report(checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("“%s” has a capital in the middle of a sentence", p.Word(i)),
		Why:     why, Fixes: []checker.Fix{fix},
	})
}
