// Package wronglanguage finds paragraphs in a language that is neither English nor the
// original's, and whole stories that are not in English.
//
// What was left in the original's language is another rule's matter (untranslated). A
// third language comes from elsewhere: a template, a service that was asked for the
// wrong language, a model that fell into one.
package wronglanguage

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

// Rule is wrong-language.
var Rule = &checker.Rule{
	ID:         "wrong-language",
	Doc:        doc,
	Category:   checker.Leftover,
	Severity:   checker.Critical,
	Confidence: 88,
	Mutes:      []string{"added-passage", "calque", "doubled-word", "false-friend", "foreign-typography", "fragment", "lowercase-name", "run-together", "untranslated"},
	ITS:        "other",
	MQM:        "accuracy/mistranslation",
	Check:      check,
}

const (
	fewest = 8    // words a block must have to be told by
	surest = 0.45 // how sure of its language one must be
)

func check(p *checker.Pass) {
	abroad := p.Posting(prose.Abroad)
	if len(abroad) < 3 {
		return
	}
	if whole(p, len(abroad)) {
		return
	}
	if p.OriginalLanguage == "" {
		return
	}
	for len(abroad) > 0 {
		b := p.BlockOf(int(abroad[0]))
		first, last := p.BlockTokens(b)
		n := 0
		for len(abroad) > 0 && int(abroad[0]) < last {
			abroad, n = abroad[1:], n+1
		}
		if n < 3 || n*8 < last-first {
			continue
		}
		if tag := third(p, b, first, last); tag != "" {
			report(p, p.Blocks[b].Start, p.Blocks[b].End, "this "+kind(p.Blocks[b].Kind)+" is in "+p.LanguageName(tag)+", not in English",
				"its words are "+p.LanguageName(tag)+", and the original is in "+p.LanguageName(p.OriginalLanguage))
		}
	}
}

// whole reports a story of which hardly a word is English, if it was said to be: one
// of which nothing was said is not checked at all.
func whole(p *checker.Pass, abroad int) bool {
	words, english := 0, 0
	for i := range p.Tokens[:min(len(p.Tokens), 400)] {
		if t := &p.Tokens[i]; t.Kind == prose.Word {
			words++
			if t.Is(lexicon.Function) && lexicon.FunctionLanguages(t.Hash)&^1 == 0 {
				english++
			}
		}
	}
	if words < fewest || english*20 >= words || abroad*8 < min(words, len(p.Tokens)) {
		return false
	}
	tag, confidence := lexicon.Identify(p.Plain)
	if tag == "" || tag == "en" || confidence < surest {
		return false
	}
	first, last := p.Blocks[0], p.Blocks[len(p.Blocks)-1]
	report(p, first.Start, last.End, "the story is in "+p.LanguageName(tag)+", not in English", fmt.Sprintf("of its first %d words hardly one is English", words))
	return true
}

// third gives the language of a block that is neither English nor the original's, ""
// for any other.
func third(p *checker.Pass, b, first, last int) string {
	words, quoted, english := 0, 0, 0
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		words++
		if t.Has(prose.Quoted) {
			quoted++
		}
		if t.Is(lexicon.Function) && lexicon.FunctionLanguages(t.Hash)&^1 == 0 {
			english++
		}
	}
	plain := p.Plain[p.Blocks[b].Start:p.Blocks[b].End]
	if words < fewest && len(plain) < 60 || quoted*2 > words || english*8 >= max(words, 1) {
		return ""
	}
	tag, confidence := lexicon.Identify(plain)
	if tag == "" || tag == "en" || tag == p.OriginalLanguage || confidence < surest || kin(tag, p.OriginalLanguage) {
		return ""
	}
	if p.Story.Original != nil && strings.Contains(p.Story.Original.Plain, plain) {
		return "" // a song, a letter: the original has it so
	}
	return tag
}

// kin reports whether a paragraph of one language is easily taken for one of the
// other.
func kin(a, b string) bool {
	for _, pair := range [...][2]string{{"es", "ca"}, {"es", "pt"}, {"pt", "ca"}, {"ru", "uk"}, {"zh", "ja"}, {"fr", "ca"}, {"it", "ca"}} {
		if a == pair[0] && b == pair[1] || a == pair[1] && b == pair[0] {
			return true
		}
	}
	return false
}

func kind(k prose.BlockKind) string {
	switch k {
	case prose.ListItem:
		return "item"
	case prose.Alt:
		return "text"
	}
	return k.String()
}

func report(p *checker.Pass, start, end int, message, why string) {
	p.Report(checker.Finding{Start: start, End: end, Message: message, Why: why})
}
