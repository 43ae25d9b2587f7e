// Package translatedname finds names of people that an engine took for words.
//
// Publishers send an engine HTML, and each bold or linked stretch is translated
// by itself; a surname alone has no context and becomes the word it also is. The
// rule knows such names (one table an original language), but a table row is
// never enough: every wire story is full of ripe things and churches. What
// counts is the name itself standing elsewhere in the story, a given name before
// the word, or given name and surname both turned into words.
package translatedname

import (
	"embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is translated-name.
var Rule = &checker.Rule{
	ID:          "translated-name",
	Doc:         doc,
	Category:    checker.Names,
	Severity:    checker.Critical,
	Confidence:  95,
	Mutes:       []string{"run-together", "lowercase-name", "stray-capital", "misused-article", "fragment"},
	ITS:         "mistranslation",
	MQM:         "accuracy/do-not-translate",
	Tables:      tables,
	Capitalised: true,
	Check:       check,
}

// reading is a stretch of the story read as one row's name.
type reading struct {
	row         checker.Row
	first, last int // tokens of the gloss
	name        string
	known       standing
	given       string // the given name that stands before it
	confidence  uint8
}

func check(p *checker.Pass) {
	var known roll
	known.read(p)
	before := known.n
	for _, i := range p.Posting(prose.LowerGiven) {
		lowered(p, int(i), &known)
	}
	// A gloss behind a given name vouches for the other places where it stands alone.
	behindGiven(p, &known, func(h prose.Hit) {
		if r, ok := read(p, h, &known); ok && r.known.times == 0 && !r.known.glossed {
			known.vouch(h.Row, int(h.First), int(h.Last))
		}
	})
	if known.n > before {
		known.gloss(p)
	}
	// All rows for the same words are weighed together, and they come together.
	var best reading
	at := int32(-1)
	each(p, &known, func(h prose.Hit) {
		if h.First != at {
			report(p, best)
			best, at = reading{}, h.First
		}
		if r, ok := read(p, h, &known); ok && r.better(p, best) {
			best = r
		}
	})
	report(p, best)
	if known.n > 0 {
		small(p, &known)
		for _, i := range p.Posting(prose.Unknown) {
			if p.Tokens[i].Flags&(prose.Capital|prose.Upper) == prose.Capital {
				runTogether(p, int(i), &known)
			}
		}
	}
}

// better prefers the surer of two readings, then the original’s language, then
// the language that more copy comes from, then the commoner name.
func (r reading) better(p *checker.Pass, best reading) bool {
	if r.confidence != best.confidence {
		return r.confidence > best.confidence
	}
	if best.confidence == 0 {
		return false
	}
	a, b := r.row.Table.Language, best.row.Table.Language
	switch {
	case a == b:
	case a == p.OriginalLanguage || b == p.OriginalLanguage:
		return a == p.OriginalLanguage
	default:
		return strings.Index(byCopy, a) < strings.Index(byCopy, b)
	}
	return p.Lexicon.Word(r.row.Get("name")).Freq > p.Lexicon.Word(best.row.Get("name")).Freq
}

// byCopy are the languages by how much of the news in English is from them.
const byCopy = "es fr it pt de ru uk ar zh ja pl tr nl ro ca"

// each calls yield for every capitalised gloss that something may speak for: it
// is one of a name in the story, or a given name stands before it.
func each(p *checker.Pass, known *roll, yield func(prose.Hit)) {
	for _, h := range p.Hits() {
		if h.Variant != checker.NameItself && !p.Tokens[h.First].Has(prose.Upper|prose.Titled) && p.Tokens[h.Last-1].Has(prose.Capital) {
			yield(h)
		}
	}
	if known.glossed > 0 {
		for _, list := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
			for _, i := range list {
				t := &p.Tokens[i]
				if known.mask&(1<<(t.Hash&63)) == 0 || t.Has(prose.Upper|prose.Titled) || !t.Has(prose.Capital) {
					continue
				}
				for _, g := range known.glosses[:known.glossed] {
					if g.hash == t.Hash {
						yield(prose.Hit{Row: known.names[g.name].row, First: i, Last: i + 1})
					}
				}
			}
		}
	}
	behindGiven(p, known, yield)
}

// behindGiven calls yield for every gloss of one word with a given name before it
// whose own name does not stand in the story.
func behindGiven(p *checker.Pass, known *roll, yield func(prose.Hit)) {
	for _, i := range p.Posting(prose.Capitals) {
		t := &p.Tokens[i]
		b := &p.Tokens[max(i-1, 0)]
		if !b.Is(lexicon.Given) || !b.Has(prose.Capital) || !t.Is(lexicon.Known) || t.Has(prose.Upper|prose.Titled) || !p.Gap(int(i)-1) {
			continue
		}
		if t.Is(lexicon.Surname | lexicon.Given | lexicon.Calendar) {
			if known.mask&(1<<(t.Hash&63)) != 0 && !b.Has(prose.Marked) && !known.owned(t.Hash) && !givenIn(p, b.Hash, "") {
				known.own(t.Hash) // John Cooper
			}
			continue
		}
		if !noSurname(t) && t.Is(lexicon.Noun) && p.OriginalLanguage == "" {
			continue
		}
		p.RowsFor(t.Hash, func(_ checker.Row, row int32) {
			if known.of(row).times == 0 {
				yield(prose.Hit{Row: row, First: i, Last: i + 1})
			}
		})
	}
}

// read weighs one hit.
func read(p *checker.Pass, h prose.Hit, names *roll) (reading, bool) {
	first, last := int(h.First), int(h.Last)
	g := &p.Tokens[last-1]
	if !g.Is(lexicon.Known) || g.Is(lexicon.Place|lexicon.Demonym) {
		return reading{}, false
	}
	before := &prose.Token{}
	if first > 0 && p.Gap(first-1) {
		before = &p.Tokens[first-1]
	}
	row := p.Row(h)
	if row.Get("kind") == "given" {
		return reading{}, false
	}
	isName := before.Is(lexicon.Given) && before.Has(prose.Capital) && !before.Is(lexicon.Known) &&
		!(before.Is(lexicon.Place) && before.Freq > 7) // Paris Club
	gloss := ""
	if before.Has(prose.Capital) && isGiven(p, first-1) {
		gloss = givenName(p, first-1, row.Table.Language)
	}
	if !alone(p, first, last, isName || gloss != "") {
		return reading{}, false
	}
	r := reading{row: row, first: first, last: last, name: row.Get("name")}
	if isName || gloss != "" {
		r.given = p.Word(first - 1)
	}
	r.known = names.of(h.Row)
	if r.known.glossed && r.known.first == first {
		r.known = standing{}
	}
	stands := r.known.times > 0 || r.known.glossed
	opens := p.Licensed(first) || first > 0 && (p.Tokens[first-1].Hash == ']' || p.Tokens[first-1].Hash == ')')
	english := g.Is(lexicon.Surname | lexicon.Given | lexicon.Calendar)
	switch {
	case english && before.Is(lexicon.Title) && before.Has(prose.Capital): // Bishop Church
		return reading{}, false
	case english && (names.owned(g.Hash) || isName && gloss == "" && !before.Has(prose.Marked) && !givenIn(p, before.Hash, row.Table.Language)): // John Cooper
		names.own(g.Hash)
		return reading{}, false
	case stands && r.given != "" && !landform.Has(g.Hash):
		r.confidence = 98
	case stands && r.given == "" && !r.known.introduced && !r.known.glossed && (english || alike.Has(g.Hash)):
		return reading{}, false
	case stands && alike.Has(g.Hash) && listed(p, first):
		return reading{}, false
	case stands && !opens:
		r.confidence = 97
	case stands && subject(p, last):
		r.confidence = 92
	case !stands && landform.Has(g.Hash):
		return reading{}, false
	case gloss != "" && !english && (noSurname(g) || p.OriginalLanguage == row.Table.Language && !g.Is(lexicon.Noun)): // Paul Married
		r.confidence = 90
		r.name = gloss + " " + r.name
		r.first--
		r.given = ""
	case isName && !english && (before.Has(prose.Marked) || givenIn(p, before.Hash, row.Table.Language)) &&
		(noSurname(g) || !g.Is(lexicon.Noun) || p.OriginalLanguage == row.Table.Language):
		r.confidence = 88
	default:
		return reading{}, false
	}
	return r, true
}

// alike are words that English writes with a capital by themselves: the office,
// the planet, the virtue, the colour of a film. They speak for a name only where
// the name was introduced.
var alike = lexicon.SetOf("black blue brown church congress count court courts day death duke earth emperor faith fate fortune freedom garden green grey heaven hell hope house island islands justice king kings law liberty light lion lord love luck moon mount nature night paradise park parliament peace pope power powers prince queen red rose sea senate spirit state states sun time truth virtue war white wolf world")

// landform are heads of the names of places and firms: Solomon Islands, Christian
// Brothers.
var landform = lexicon.SetOf("bank banks brother brothers falls flats gardens harbor harbour heights hill hills island islands lake lakes meadows mount mountain mountains peaks plains rapids ridge river rivers saint saints sands shores sisters sons springs square street town valley valleys waters")

// listed reports whether a capitalised noun and “of”, “for” or “and” stand before
// token i: Secretary of War, An Agenda for Peace, Governments and Courts.
func listed(p *checker.Pass, i int) bool {
	if i < 2 || !p.Gap(i-1) || !p.Gap(i-2) {
		return false
	}
	b, head := &p.Tokens[i-1], &p.Tokens[i-2]
	return (b.Is(lexicon.Preposition) || b.Hash == hashAnd) && !b.Has(prose.Capital) && head.Has(prose.Capital) && !head.Has(prose.SentenceStart) && head.Is(lexicon.Noun) && head.Is(lexicon.Known)
}

var hashAnd = lexicon.Hash("and")

// givenIn reports whether a word is a given name of a language, or of any when
// none is named, that English translates: Pablo, Giuseppe.
func givenIn(p *checker.Pass, hash uint64, language string) (found bool) {
	p.RowsNamed(hash, func(row checker.Row, _ int32) {
		found = found || row.Get("kind") == "given" && (language == "" || row.Table.Language == language)
	})
	return found
}

// articles are the Arabic article as names have it.
var articles = lexicon.SetOf("al el as an ar")

// noSurname reports whether a word has a form that English surnames do not have:
// a participle, a plural.
func noSurname(t *prose.Token) bool {
	return t.Is(lexicon.VerbPart|lexicon.Plural) && !t.Is(lexicon.VerbBase)
}

// isGiven reports whether the word at a token is an English given name and no
// everyday word.
func isGiven(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Is(lexicon.Given) && (!t.Is(lexicon.Known) || properNames.Has(t.Hash))
}

// alone reports whether the words stand as a bare name would: no capitalised
// neighbour, no article before them, no hyphen at their ends.
func alone(p *checker.Pass, first, last int, given bool) bool {
	if given {
		first--
	}
	if first > 0 {
		switch b := &p.Tokens[first-1]; {
		case b.Kind == prose.Word && b.Has(prose.Capital) && !b.Has(prose.SentenceStart) && !b.Is(lexicon.Title|lexicon.Calendar):
			return false
		case b.Kind == prose.Word && b.Has(prose.SentenceStart) && !b.Is(lexicon.Function|lexicon.Title|lexicon.Adverb):
			return false
		case b.Is(lexicon.Determiner) && !b.Is(lexicon.Conjunction):
			return false
		case b.Is(lexicon.Adjective) && !b.Is(lexicon.Demonym|lexicon.VerbAny|lexicon.Title) && !b.Has(prose.Capital) && first > 1 && p.Gap(first-2) && p.Tokens[first-2].Is(lexicon.Determiner): // the new King
			return false
		case b.Hash == '-' && first > 1 && articles.Has(p.Tokens[first-2].Hash) && !p.Tokens[first-1].Has(prose.Spaced): // al-Chest
		case b.Hash == '-' || b.Hash == '\'' || b.Hash == '/' || b.Hash == '&':
			return false
		case b.Kind == prose.Clitic || b.Kind == prose.Number:
			return false
		}
	}
	if last < len(p.Tokens) {
		switch a := &p.Tokens[last]; {
		case a.Kind == prose.Word && a.Has(prose.Capital) && !a.Is(lexicon.Pronoun) && !a.Has(prose.SentenceStart) && a.Has(prose.Spaced):
			return false
		case a.Kind == prose.Number:
			return false
		case a.Hash == hashOf && last+1 < len(p.Tokens) && p.Tokens[last+1].Has(prose.Capital): // Bank of Brazil
			return false
		case a.Hash == '-' || a.Hash == '&' || a.Hash == '/':
			return a.Has(prose.Spaced)
		}
	}
	return true
}

var hashOf = lexicon.Hash("of")

// subject reports whether a verb follows, as it does after a name that opens a
// sentence, or the pronoun that engines put behind a name: “Hair He asked”.
func subject(p *checker.Pass, next int) bool {
	if next >= len(p.Tokens) || p.Tokens[next].Kind != prose.Word || !p.Gap(next-1) {
		return false
	}
	t := &p.Tokens[next]
	aux := t.Is(lexicon.Auxiliary) && !p.Tokens[next-1].Is(lexicon.Noun) // not “War is over”
	return t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) && !t.Is(lexicon.Noun) || aux || t.Is(lexicon.Pronoun) && t.Has(prose.Capital) ||
		t.Is(lexicon.VerbS|lexicon.VerbPast) && (!t.Is(lexicon.Noun|lexicon.Adjective) || object(p, next+1))
}

// object reports whether what follows a word makes it a verb: an article, a
// figure, a pronoun.
func object(p *checker.Pass, i int) bool {
	return i < len(p.Tokens) && p.Gap(i-1) && (p.Tokens[i].Kind == prose.Number || p.Tokens[i].Is(lexicon.Determiner|lexicon.Pronoun))
}

// person reports whether a name stands as a person’s: no other name behind it
// (Banco Santander, Coca Cola) and no foreign particle beside it (Banco do
// Brasil), unless a given name is before it.
func person(p *checker.Pass, first, last int, language string) bool {
	var before, after prose.Token
	if first > 0 && p.Gap(first-1) {
		before = p.Tokens[first-1]
	}
	if p.Gap(last - 1) {
		after = p.Tokens[last]
	}
	if before.Is(lexicon.Given) && before.Has(prose.Capital) ||
		language == "zh" && after.Kind == prose.Word && after.Has(prose.Capital) && !after.Is(lexicon.Known) { // Jin Liqun
		return true
	}
	if last < len(p.Tokens) && p.Tokens[last].Hash == '-' && !p.Tokens[last].Has(prose.Spaced) {
		return false
	}
	foreign := func(t prose.Token) bool {
		return t.Is(lexicon.Foreign) && !t.Is(lexicon.Known) && !t.Has(prose.Capital)
	}
	return !foreign(before) && !foreign(after) &&
		!(after.Kind == prose.Word && after.Has(prose.Capital) && !after.Is(lexicon.Function))
}

// lowered looks at a small-letter given name in front of a surname’s gloss:
// “peter castle”. A given name that is also an everyday word tells nothing,
// unless the surname stands elsewhere.
func lowered(p *checker.Pass, given int, names *roll) {
	if !p.Gap(given) || p.Tokens[given+1].Kind != prose.Word || p.Tokens[given+1].Has(prose.Capital) ||
		given > 0 && p.Gap(given-1) && p.Tokens[given-1].Is(lexicon.Determiner|lexicon.Adjective) { // “the rose garden”
		return
	}
	s := &p.Tokens[given+1]
	if !isGiven(p, given) && names.mask&(1<<(s.Hash&63)) == 0 {
		return
	}
	var best reading
	var bestRow int32
	p.RowsFor(s.Hash, func(row checker.Row, index int32) {
		if row.Get("kind") == "given" {
			return
		}
		name := givenName(p, given, row.Table.Language)
		if name == "" {
			return
		}
		r := reading{row: row, first: given, last: given + 2, name: name + " " + row.Get("name")}
		r.known = names.of(index)
		switch {
		case s.Is(lexicon.Function):
			return
		case r.known.times > 0:
			r.confidence = 95
		case isGiven(p, given) && s.Is(lexicon.Noun) && !s.Is(lexicon.Adverb|lexicon.Reporting|lexicon.VerbPast|lexicon.VerbS|lexicon.Given|lexicon.Surname):
			r.confidence = 85
		}
		if r.better(p, best) {
			best, bestRow = r, index
		}
	})
	report(p, best)
	if best.confidence > 0 && best.known.times == 0 {
		names.vouch(bestRow, given+1, given+2)
	}
}

// properNames are English given names that dictionaries also hold as rare
// verbs or nouns; before a surname’s gloss, small letters do not make them such.
var properNames = lexicon.SetOf("charles frank george henry jack james john louis paul peter")

// givenName gives the name whose gloss stands at a token, "" when it is none.
func givenName(p *checker.Pass, token int, language string) (name string) {
	p.RowsFor(p.Tokens[token].Hash, func(row checker.Row, _ int32) {
		if name == "" && row.Table.Language == language && row.Get("kind") == "given" {
			name = row.Get("name")
		}
	})
	return name
}

func report(p *checker.Pass, r reading) {
	if r.confidence == 0 {
		return
	}
	start, end := p.Span(r.first, r.last)
	f := checker.Finding{
		Confidence: r.confidence, Start: start, End: end,
		Message: fmt.Sprintf("“%s” looks like the name %s, translated", p.Plain[start:end], r.name),
		Fixes:   []checker.Fix{checker.Replace(start, end, r.name)},
	}
	explain(p, &f, r, p.Word(r.last-1))
	if r.known.times == 0 {
		others(p, &f, r)
	}
	if r.given != "" {
		f.Why += fmt.Sprintf("; the given name %s stands before it", r.given)
	}
	p.Report(f)
}

// others offers the other surnames that the gloss may stand for, where the story
// does not have the name itself.
func others(p *checker.Pass, f *checker.Finding, r reading) {
	surname := r.row.Get("name")
	p.RowsFor(p.Tokens[r.last-1].Hash, func(row checker.Row, _ int32) {
		if len(f.Fixes) < 4 && row.Table == r.row.Table && row.Get("kind") != "given" && row.Get("name") != surname {
			f.Fixes = append(f.Fixes, checker.Replace(f.Start, f.End, strings.TrimSuffix(r.name, surname)+row.Get("name")))
		}
	})
}

// explain writes the reason and the evidence.
func explain(p *checker.Pass, f *checker.Finding, r reading, gloss string) {
	name := r.row.Get("name")
	f.Why = fmt.Sprintf("‘%s’ is %s for ‘%s’", strings.ToLower(name), p.LanguageName(r.row.Table.Language), strings.ToLower(gloss))
	switch k := r.known; {
	case k.glossed:
		f.Why += "; a given name stands before it elsewhere in the story"
		f.Evidence = append(f.Evidence, p.At(k.first-1, k.last, "with its given name"))
	case k.times > 0 && k.first >= 0:
		count := fmt.Sprintf("%d times", k.times)
		if k.times == 1 {
			count = "once"
		}
		f.Why += fmt.Sprintf("; %s stands %s elsewhere in the story", name, count)
		f.Evidence = append(f.Evidence, p.At(k.first, k.last, "the name, elsewhere in the story"))
	case k.times > 0:
		f.Why += fmt.Sprintf("; the story’s metadata has %s", name)
		f.Evidence = append(f.Evidence, checker.Evidence{Side: checker.Meta, Text: name, Note: "the name, in the metadata"})
	}
}

// runTogether reads a capitalised word that nobody knows as a gloss and the word
// after it: “Ripesomething”.
func runTogether(p *checker.Pass, i int, names *roll) {
	word := p.Word(i)
	for cut := len(word) - 2; cut >= 3; cut-- {
		if word[cut]&0xc0 == 0x80 || !p.Lexicon.Word(word[cut:]).Is(lexicon.Known) {
			continue
		}
		found := false
		p.RowsFor(lexicon.Key(word[:cut]), func(row checker.Row, index int32) {
			if found || row.Get("kind") == "given" {
				return
			}
			r := reading{row: row, name: row.Get("name")}
			r.known = names.of(index)
			if found = r.known.times > 0; !found {
				return
			}
			start, end := p.Span(i, i+1)
			f := checker.Finding{
				Start: start, End: end,
				Message: fmt.Sprintf("“%s” looks like the name %s, translated, and the next word", word, r.name),
				Fixes:   []checker.Fix{checker.Replace(start, end, r.name+" "+word[cut:])},
			}
			explain(p, &f, r, word[:cut])
			f.Why += "; a space was lost behind it"
			p.Report(f)
		})
		if found {
			return
		}
	}
}
