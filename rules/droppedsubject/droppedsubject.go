// Package droppedsubject finds sentences whose subject got lost.
//
// Spanish, Portuguese, Italian and many other languages do not write the
// pronoun. An engine that sees the sentence alone has to guess one, and sometimes
// guesses none: “Rather, responds to the owners”, “…,” summarize.”
package droppedsubject

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

// Rule is dropped-subject.
var Rule = &checker.Rule{
	ID:         "dropped-subject",
	Doc:        doc,
	Category:   checker.Grammar,
	Severity:   checker.Major,
	Confidence: 85,
	Trace:      true,
	ITS:        "grammar",
	MQM:        "linguistic-conventions/grammar",
	Help:       unspoken,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, i := range p.Posting(prose.Openers) {
		opener(p, int(i))
	}
	for _, i := range p.Posting(prose.Quotes) {
		afterQuote(p, int(i))
	}
}

var (
	hashThat = lexicon.Hash("that")
	hashOf   = lexicon.Hash("of")
	hashTo   = lexicon.Hash("to")
	hashYou  = lexicon.Hash("you")

	hashPoints = lexicon.Hash("points")
)

// opener looks at the first words of a sentence.
func opener(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if !t.Has(prose.Capital) || t.Has(prose.Titled|prose.Upper) || numbered(p, i) || !p.Gap(i) && !comma(p, i+1) {
		return
	}
	if auxiliary(p, i) {
		report(p, i, i+2, 75, fmt.Sprintf("“%s” has no subject; the original’s language does not write the pronoun", p.Slice(i, i+2)))
		return
	}
	if alsoDid(p, i) {
		report(p, i, i+2, 80, fmt.Sprintf("“%s” has no subject; the original’s language does not write the pronoun", p.Word(i+1)))
		return
	}
	if end := told(p, i); end > 0 {
		report(p, i, end, 85, "it reports what somebody said, and nobody is there to say it")
		return
	}
	that := i + 1
	if t.Hash == hashPoints && p.Tokens[that].Hash == hashOut && p.Gap(that) {
		that++
	}
	if t.Is(lexicon.VerbS|lexicon.VerbBase) && (t.Is(lexicon.Reporting) || that > i+1) && !defining.Has(t.Hash) && (t.Is(lexicon.VerbBase) && saying.Has(t.Hash) || t.Is(lexicon.VerbS) && (!t.Is(lexicon.Noun) || saying.Has(t.Hash) || that > i+1)) && p.Tokens[that].Hash == hashThat {
		if (clause(p, that+1) || t.Is(lexicon.VerbS) && !t.Is(lexicon.Noun) && (comma(p, that+1) || p.Gap(that) && p.Tokens[that+1].Is(lexicon.Preposition|lexicon.Conjunction))) && running(p, i) {
			report(p, i, that+1, 85, "it reports what somebody said, and nobody is there to say it")
		}
		return
	}
	// “Advises against music.”: a verb that can be nothing else.
	if t.Is(lexicon.VerbS) && t.Is(lexicon.Reporting) && !defining.Has(t.Hash) && !t.Is(lexicon.Noun|lexicon.Plural|lexicon.Auxiliary|lexicon.Name) &&
		!(i > 0 && p.Tokens[i-1].Hash == '…') && p.Tokens[i+1].Hash != hashOf && p.Tokens[i+1].Hash != hashThat && p.Tokens[i+1].Is(lexicon.Preposition|lexicon.Determiner) && running(p, i) && ends(p, i) {
		report(p, i, i+1, 78, fmt.Sprintf("“%s” has no subject; the original’s language does not write the pronoun", p.Word(i)))
		return
	}
	// “Rather, responds to”: an adverb or a short linking phrase, a comma, a verb.
	k := i + 1
	for k < i+4 && k < len(p.Tokens) && p.Tokens[k].Kind == prose.Word && !p.Tokens[k].Has(prose.Capital) {
		k++
	}
	if !comma(p, k) || !linking.Has(phraseHash(p, i, k)) {
		return
	}
	v := k + 1
	if v >= len(p.Tokens) || !p.Gap(v) {
		return
	}
	verb, after := &p.Tokens[v], &p.Tokens[v+1]
	if verb.Is(lexicon.VerbPast) && after.Hash == hashThat && told(p, v) > 0 {
		report(p, i, v+1, 88, fmt.Sprintf("“%s” has no subject; the original’s language does not write the pronoun", p.Word(v)))
		return
	}
	if verb.Is(lexicon.VerbS) && !verb.Is(lexicon.Noun|lexicon.Plural|lexicon.Function) && !verb.Has(prose.Capital) &&
		(after.Hash == hashThat || after.Is(lexicon.Determiner|lexicon.Preposition|lexicon.Adverb) || after.Hash == hashTo) && ends(p, i) && !inverted(p, v) {
		report(p, i, v+1, 88, fmt.Sprintf("“%s” has no subject; the original’s language does not write the pronoun", p.Word(v)))
	}
}

// numbered reports whether a figure and a full stop stand before token i, as in the
// paragraphs of a resolution: “5. Reaffirms that”.
func numbered(p *checker.Pass, i int) bool {
	return i > 1 && p.Tokens[i-1].Hash == '.' && p.Tokens[i-2].Kind == prose.Number && (i == 2 || p.Tokens[i-2].Has(prose.Spaced) && p.Tokens[i-3].Kind == prose.Punct)
}

// inverted reports whether the subject may come later, as in “Here, says the
// author, …”.
func inverted(p *checker.Pass, v int) bool {
	next := &p.Tokens[v+1]
	return p.Tokens[v].Is(lexicon.Reporting) && (next.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Title) && next.Hash != hashThat || next.Has(prose.Capital))
}

func comma(p *checker.Pass, i int) bool { return i < len(p.Tokens) && p.Tokens[i].Hash == ',' }

// linking are phrases that join a sentence to the one before it, by the hash of
// their words.
var linking = func() lexicon.Set {
	var hashes []uint64
	for _, phrase := range strings.Split("additionally|after that|afterwards|along the same lines|also|at the same time|besides|consequently|finally|for her part|for his part|for its part|for their part|further|furthermore|however|in addition|in addition to this|in any case|in contrast|in fact|in general|in its place|in parallel|in particular|in short|in that regard|in that sense|in the end|in this context|in this regard|in this sense|in this way|indeed|instead|lastly|later|likewise|meanwhile|moreover|nevertheless|next|nonetheless|of course|on her part|on his part|on its part|on the contrary|on the other hand|on the other side|previously|rather|similarly|so|still|subsequently|then|therefore|though|thus|to conclude|today|ultimately|yet", "|") {
		h := lexicon.Seed
		for _, w := range strings.Fields(phrase) {
			h = lexicon.Mix(h, lexicon.Hash(w))
		}
		hashes = append(hashes, h)
	}
	return lexicon.SetOfHashes(hashes...)
}()

func phraseHash(p *checker.Pass, first, last int) uint64 {
	h := lexicon.Seed
	for i := first; i < last; i++ {
		h = lexicon.Mix(h, p.Tokens[i].Hash)
	}
	return h
}

// saying are verbs of saying that no writer addresses to the reader: “Add that
// the”, but “Note that the”.
var saying = lexicon.SetOf("add affirm announce argue assert assure clarify conclude declare denounce detail emphasise emphasize explain highlight indicate insist guarantees recalls remarks states stresses maintain mention reiterate reveal specify state stress summarise summarize underline underlines underscore")

// clause reports whether a clause may begin at token i.
func clause(p *checker.Pass, i int) bool {
	if i+1 >= len(p.Tokens) {
		return false
	}
	t := &p.Tokens[i]
	if t.Hash == hashYou {
		return false // “Admit that you …” is said to the reader
	}
	if t.Is(lexicon.Preposition) && p.Gap(i) && p.Tokens[i+1].Kind == prose.Number {
		return true
	}
	return t.Kind == prose.Number || t.Kind == prose.Word && (t.Is(lexicon.Determiner|lexicon.Pronoun) || t.Has(prose.Capital) || t.Is(lexicon.Plural) || t.Is(lexicon.Noun|lexicon.Adjective) && !t.Is(lexicon.VerbAny|lexicon.Preposition))
}

// running reports whether token i is in running prose.
func running(p *checker.Pass, i int) bool {
	kind := p.Blocks[p.BlockOf(i)].Kind
	return kind != prose.Headline && kind != prose.ListItem
}

// ends reports whether the sentence of token i closes like one, in running
// prose: a line of notes does not.
func ends(p *checker.Pass, i int) bool {
	if !running(p, i) {
		return false
	}
	s := p.Sentences[p.SentenceOf(i)]
	for k := int(s.Last) - 1; k > int(s.First); k-- {
		switch p.Tokens[k].Hash {
		case '.', '!', '?', '…':
			return true
		case '"', '\'', ')', '»':
		default:
			return false
		}
	}
	return false
}

func report(p *checker.Pass, first, last int, confidence uint8, why string) {
	start, end := p.Span(first, last)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” has no subject", p.Plain[start:end]),
		Why:     why,
	})
}
