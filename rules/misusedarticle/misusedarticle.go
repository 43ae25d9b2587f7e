// Package misusedarticle finds articles that English does not have before a name,
// and one that it has: “the Trump's announcement”, “the Peru”, “According to
// Herald”.
//
// Other languages put an article before possessives and countries, and their
// papers carry one in the masthead; an engine that meets such a name in a segment
// of its own keeps the article, or loses it. English papers and clubs do have an
// article (“the Guardian's”), so the story itself must show that the name is a
// person's, or that the paper has one. And an article that a tag parts from its noun
// cannot know how the noun begins: “under a agreement”.
package misusedarticle

import (
	"embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed en.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is misused-article.
var Rule = &checker.Rule{
	ID:         "misused-article",
	Doc:        doc,
	Category:   checker.Grammar,
	Severity:   checker.Minor,
	Confidence: 85,
	ITS:        "grammar",
	MQM:        "linguistic-conventions/grammar",
	Tables:     tables,
	Help:       checker.NameBeside,
	Check:      check,
}

func check(p *checker.Pass) {
	vowels(p)
	one(p)
	for _, at := range p.Posting(prose.Capitals) {
		i := int(at)
		if i == 0 {
			continue
		}
		switch b := &p.Tokens[i-1]; b.Hash {
		case hashThe:
			possessive(p, i)
			country(p, i)
		case hashTo:
			if i > 1 && p.Tokens[i-2].Hash == hashAccording {
				paper(p, i)
			}
		case hashTold, hashTells:
			paper(p, i)
		}
	}
}

// plain reports whether a name stands alone at a token, in ordinary prose.
func plain(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Len > 2 && !t.Has(prose.Titled|prose.Upper|prose.Initials|prose.Inner) && p.Gap(i-1)
}

// clitic reports whether a token carries a possessive ’s.
func clitic(p *checker.Pass, i int) bool {
	return i+1 < len(p.Tokens) && p.Tokens[i+1].Kind == prose.Clitic && p.BlockOf(i) == p.BlockOf(i+1)
}

// possessive looks at “the Trump's announcement”.
func possessive(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !clitic(p, i) || !plain(p, i) || countries.Has(t.Hash) || t.Is(lexicon.Demonym|lexicon.Calendar|lexicon.Title|lexicon.Function) {
		return false
	}
	if i+2 >= len(p.Tokens) || p.Tokens[i+2].Kind != prose.Word && p.Tokens[i+2].Kind != prose.Number {
		return false
	}
	person := -1 // a token where a given name stands before it, or where it acts as people do
	given := false
	bare := !t.Is(lexicon.Known) // a word that is also a common noun must stand as a name by itself, too
	seen := p.Seen(t.Hash)
	for k, left := max(int(seen.First), 1), times(seen); k < len(p.Tokens) && left > 0; k++ {
		if p.Tokens[k].Hash != t.Hash {
			continue
		}
		left--
		switch b := &p.Tokens[k-1]; {
		case k == i:
		case b.Hash == hashThe && p.Gap(k-1) && !clitic(p, k) && !attribute(p, k):
			return false // “the Guardian”, “the Fed”
		case b.Hash != hashThe && p.Tokens[k].Has(prose.Capital) && acts(p, k):
			if bare = true; person < 0 {
				person = k
			}
		case !p.Gap(k - 1):
		case !b.Has(prose.Capital):
			bare = bare || b.Hash != hashThe && p.Tokens[k].Has(prose.Capital)
		case b.Has(prose.Upper) || b.Kind != prose.Word || b.Is(lexicon.Demonym):
		case b.Is(lexicon.Place) && !(b.Is(lexicon.Given) && t.Is(lexicon.Surname)): // “Arizona Biltmore”
		case b.Is(lexicon.Given|lexicon.Surname) || b.Class&^lexicon.Proper == 0 && !t.Is(lexicon.Known):
			if !given && opensName(p, k-1) {
				person, given = k, true
			}
		}
	}
	if person < 0 || !bare {
		return false
	}
	name := p.Word(i)
	start, end := p.Span(i-1, i+2)
	full, note := person, "it does what people do"
	if given {
		full, note = person-1, "the name in full"
	}
	drop := checker.Fix{Label: p.Slice(i, i+2), Edits: []checker.Edit{{Start: start, End: int(t.Start)}}}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 90,
		Message:  fmt.Sprintf("no article stands before a person's name: “%s”", checker.Clip(p.Plain[start:end], 40)),
		Why:      fmt.Sprintf("%s is a person; other languages have an article here, as in ‘the announcement of %s’", name, name),
		Evidence: []checker.Evidence{p.At(full, person+1, note)},
		Fixes:    []checker.Fix{drop},
	})
	return true
}

// opensName reports whether no other name and no article stands before a given
// name: “the New York Knicks” are no person.
func opensName(p *checker.Pass, i int) bool {
	if i == 0 || !p.Gap(i-1) {
		return true
	}
	b := &p.Tokens[i-1]
	return b.Hash != hashThe && (b.Kind != prose.Word || !b.Has(prose.Capital) || b.Has(prose.SentenceStart) || b.Is(lexicon.Title|lexicon.Given) || b.Class == 0)
}

// acts reports whether the name at token k does what people do: “Noronha, who”,
// “said Bombarda”, “Bombarda said”.
func acts(p *checker.Pass, k int) bool {
	said := func(i int) bool {
		t := &p.Tokens[i]
		return !p.Tokens[k].Is(lexicon.Known) && !clitic(p, k) && t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast) && !t.Has(prose.Capital) && !t.Is(lexicon.Noun|lexicon.Adjective)
	}
	if k > 0 && p.Gap(k-1) && (said(k-1) || p.Tokens[k-1].Has(prose.Capital) && p.Tokens[k-1].Hash == hashThe) {
		return said(k - 1)
	}
	if k+1 >= len(p.Tokens) || p.BlockOf(k+1) != p.BlockOf(k) {
		return false
	}
	if p.Gap(k) && said(k+1) {
		return true
	}
	return k+2 < len(p.Tokens) && p.Tokens[k+1].Hash == ',' && p.Tokens[k+2].Hash == hashWho
}

// attribute reports whether the name at token k stands before a noun as its
// attribute: “the Poulet family”.
func attribute(p *checker.Pass, k int) bool {
	if !p.Gap(k) {
		return false
	}
	a := &p.Tokens[k+1]
	return a.Kind == prose.Word && a.Is(lexicon.Noun) && !a.Is(lexicon.Function|lexicon.VerbPast|lexicon.VerbS) && !a.Has(prose.Capital)
}

func times(s prose.Seen) int { return int(s.Lower) + int(s.Capital) + int(s.Opening) + int(s.Upper) }

// country looks at “the Peru”. Before a noun the name may be an attribute (“the
// France coach”), so a mark, a verb or a possessive must follow.
func country(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Place) || !countries.Has(t.Hash) || !plain(p, i) || i+1 >= len(p.Tokens) {
		return
	}
	if i > 1 && p.Gap(i-2) && (p.Tokens[i-2].Kind == prose.Number || p.Tokens[i-2].Has(prose.Upper)) {
		return
	}
	switch a := &p.Tokens[i+1]; {
	case p.BlockOf(i+1) != p.BlockOf(i):
	case a.Kind == prose.Clitic:
		if i+2 >= len(p.Tokens) || p.Tokens[i+2].Has(prose.Capital) || p.Tokens[i+2].Kind != prose.Word {
			return
		}
	case a.Hash == '.' || a.Hash == ';':
	case a.Hash == ',':
		if i+2 >= len(p.Tokens) || p.Tokens[i+2].Has(prose.Capital) || p.Tokens[i+2].Is(lexicon.Adjective) {
			return
		}
	case verbs.Has(a.Hash):
	default:
		return
	}
	start, end := p.Span(i-1, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 85,
		Message: fmt.Sprintf("“%s”: the country has no article in English", checker.Clip(p.Plain[start:end], 40)),
		Why:     "Spanish, Portuguese, French, Italian and German have an article before many countries",
		Fixes:   []checker.Fix{{Label: p.Word(i), Edits: []checker.Edit{{Start: start, End: int(t.Start)}}}},
	})
}

// paper looks at “According to Herald”: a name that the story elsewhere writes
// with an article, always.
func paper(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if !plain(p, i) || t.Is(lexicon.Place|lexicon.Demonym|lexicon.Calendar|lexicon.Function|lexicon.Title) || i+1 >= len(p.Tokens) {
		return
	}
	if a := &p.Tokens[i+1]; a.Hash != ',' && a.Hash != '.' && a.Hash != hashThat && p.BlockOf(i+1) == p.BlockOf(i) {
		return
	}
	seen := p.Seen(t.Hash)
	full := -1 // the first token of the name with its article
	at := -1
	for k, left := max(int(seen.First), 1), times(seen); k < len(p.Tokens) && left > 0; k++ {
		if p.Tokens[k].Hash != t.Hash {
			continue
		}
		left--
		if k == i {
			continue
		}
		from := k - 1
		if !articles.Has(p.Tokens[from].Hash) && from > 0 && p.Tokens[from].Has(prose.Capital) && p.Gap(from) {
			from-- // “El Nuevo Herald”
		}
		if !articles.Has(p.Tokens[from].Hash) || !p.Gap(k-1) {
			return // it also stands bare
		}
		if full < 0 && (p.Tokens[from].Has(prose.Capital) && !p.Tokens[from].Has(prose.SentenceStart) || p.Tokens[from].Hash == hashThe) {
			full, at = from, k
		}
	}
	if full < 0 {
		return
	}
	start, end := p.Span(i, i+1)
	name := p.Slice(full, at+1)
	if p.Tokens[full].Has(prose.SentenceStart) {
		name = strings.ToLower(name[:1]) + name[1:]
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message:  fmt.Sprintf("“%s” has lost its article", checker.Clip(p.Plain[start:end], 40)),
		Why:      fmt.Sprintf("the story writes it ‘%s’ elsewhere", name),
		Evidence: []checker.Evidence{p.At(full, at+1, "the name with its article")},
		Fixes:    []checker.Fix{checker.Replace(start, end, name)},
	})
}

var (
	hashThe, hashTo, hashAccording = lexicon.Hash("the"), lexicon.Hash("to"), lexicon.Hash("according")
	hashWho                        = lexicon.Hash("who")
	hashTold, hashTells, hashThat  = lexicon.Hash("told"), lexicon.Hash("tells"), lexicon.Hash("that")

	articles  = lexicon.SetOf("the el la los las le les il lo o os der die das het de")
	verbs     = lexicon.SetOf("is was has had will would says said did does")
	countries = lexicon.SetOf("afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia brazil bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia finland france germany ghana greece guatemala haiti honduras hungary india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kuwait latvia libya lithuania luxembourg malaysia malta mexico moldova mongolia morocco mozambique myanmar nepal nicaragua nigeria norway pakistan panama paraguay peru poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe")
)
