package translatedname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// reading is a stretch of the story read as one row's name.
type reading struct {
	row         checker.Row
	first, last int // tokens of the gloss
	name        string
	known       standing
	given       string // the given name that stands before it
	attest      bool   // the original has the name here
	confidence  uint8
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
const byCopy = "es fr it pt de ru uk ar zh ja ko pl tr nl cs sv hu el ro no da ca"

// read weighs one hit.
func read(p *checker.Pass, h prose.Hit, names *roll) (reading, bool) {
	first, last := int(h.First), int(h.Last)
	g := &p.Tokens[last-1]
	switch {
	case g.Is(lexicon.Demonym|lexicon.Place) && first > 0 && (spoken(p, first, last) || speaks(p, last)) && names.of(h.Row).introduced: // “declared Russian.”, for Rusu
	case !g.Is(lexicon.Known) || g.Is(lexicon.Place|lexicon.Demonym):
		return reading{}, false
	}
	if denied(p, p.Row(h)) {
		return reading{}, false
	}
	before := &prose.Token{}
	if first > 0 && p.Gap(first-1) {
		before = &p.Tokens[first-1]
	}
	if g.Is(lexicon.Demonym) && before.Is(lexicon.Given) && before.Has(prose.Capital) { // Paul Turk
		return reading{}, false
	}
	row := p.Row(h)
	if row.Get("kind") == "given" {
		return readGiven(p, h, row, names)
	}
	isName := before.Is(lexicon.Given) && before.Has(prose.Capital) && !before.Is(lexicon.Known) &&
		!(before.Is(lexicon.Place) && before.Freq > 7) // Paris Club
	if !isName && names.of(h.Row).introduced && before.Kind == prose.Word && before.Has(prose.Capital) && before.Class&^lexicon.Proper == 0 {
		isName = true // “Modou Small”, beside Alioune Petit
	}
	gloss := ""
	if before.Has(prose.Capital) && isGiven(p, first-1) {
		gloss = givenName(p, first-1, row.Table.Language)
	}
	r := reading{row: row, first: first, last: last, name: row.Get("name"), known: names.of(h.Row)}
	if r.pair(p) || r.particle(p) {
		return r, true
	}
	start, second := first, secondSurname(p, first, row.Table.Language)
	switch {
	case isName || gloss != "":
		start = first - 1
	case second > 0:
		start = second
	}
	if !alone(p, start, last, false) {
		return reading{}, false
	}
	if start < first {
		r.given = p.Slice(start, first)
	}
	if r.known.glossed && r.known.first == first {
		r.known = standing{}
	}
	stands := r.known.times > 0 || r.known.glossed
	opens := p.Licensed(first) || first > 0 && (p.Tokens[first-1].Hash == ']' || p.Tokens[first-1].Hash == ')')
	english := g.Is(lexicon.Surname | lexicon.Given | lexicon.Calendar)
	switch {
	case isName && r.known.times > 0 && r.known.first > 0 && p.Tokens[r.known.first-1].Hash == before.Hash && !landform.Has(g.Hash): // Anton White, as Anton Bely
		r.confidence = 97
	case english && before.Is(lexicon.Title) && before.Has(prose.Capital): // Bishop Church
		return reading{}, false
	case english && !stands && isName && gloss == "" && native(before.Hash, row.Table.Language) && p.OriginalLanguage == row.Table.Language && g.Is(lexicon.Noun) && !g.Is(lexicon.Given|lexicon.Calendar): // Sergei Sparrow
		r.confidence = 72
	case english && (names.owned(g.Hash) || isName && gloss == "" && !before.Has(prose.Marked) && !givenIn(p, before.Hash, row.Table.Language) && !native(before.Hash, p.OriginalLanguage)): // John Cooper
		names.own(g.Hash)
		return reading{}, false
	case stands && r.given != "" && !landform.Has(g.Hash):
		r.confidence = 98
		if k := r.known.first - 1; gloss != "" && k >= 0 && p.Gap(k) && p.Word(k) == gloss { // Peter Castle, elsewhere Pedro Castillo
			r.name = gloss + " " + r.name
			r.first--
			r.given = ""
		}
	case stands && r.given == "" && !r.known.introduced && !r.known.glossed && (english || alike.Has(g.Hash)):
		return reading{}, false
	case stands && alike.Has(g.Hash) && listed(p, first):
		return reading{}, false
	case r.given != "" && landform.Has(g.Hash), stands && opens && alike.Has(g.Hash) && !r.known.glossed && last < len(p.Tokens) && p.Tokens[last].Hash == hashIs && !isolated(p, first, last): // Santiago Harbor; “Black is the color of”
		return reading{}, false
	case stands && !opens:
		r.confidence = 97
	case stands && !g.Is(lexicon.Noun) && last < len(p.Tokens) && p.Tokens[last].Kind == prose.Clitic: // Ripe's lawyers
		r.confidence = 92
	case stands && (subject(p, last) || !english && isolated(p, first, last)):
		r.confidence = 92
	case !stands && landform.Has(g.Hash):
		return reading{}, false
	case gloss != "" && !english && (noSurname(g) && !g.Is(lexicon.Plural) || noSurname(g) && p.OriginalLanguage == row.Table.Language || p.OriginalLanguage == row.Table.Language && !g.Is(lexicon.Noun)): // Paul Married
		r.confidence = 90
		r.name = gloss + " " + r.name
		r.first--
		r.given = ""
	case second > 0 && !english && !alike.Has(g.Hash) && !g.Is(lexicon.Title) && (noSurname(g) || p.OriginalLanguage == row.Table.Language): // Luis Pérez Rabbit
		r.confidence = 86
	case isName && !english && (before.Has(prose.Marked) || givenIn(p, before.Hash, row.Table.Language) || native(before.Hash, row.Table.Language)) &&
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
var alike = lexicon.SetOf("black blue brown church congress count court courts day death duke earth emperor faith fate fortune freedom garden god green grey heaven hell hope house island islands justice king kings law liberty light lion lord love luck moon mount nature night paradise park parliament peace pope power powers prince queen red rose sea senate spirit state states sun time truth virtue war white wolf world")

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

// secondSurname gives where the name begins whose second surname may stand at
// token i, as Spaniards and Portuguese have them: a given name and a foreign
// surname before it. 0 when there is none.
func secondSurname(p *checker.Pass, i int, language string) int {
	if language != "es" && language != "pt" && language != "ca" || i < 2 || !p.Gap(i-1) || !p.Gap(i-2) {
		return 0
	}
	b, given := &p.Tokens[i-1], &p.Tokens[i-2]
	if !b.Is(lexicon.Surname) || b.Is(lexicon.Known|lexicon.Place) || !b.Has(prose.Capital) || !given.Is(lexicon.Given) || given.Is(lexicon.Known) || !given.Has(prose.Capital) {
		return 0
	}
	start := i - 2
	for start > 0 && p.Gap(start-1) && p.Tokens[start-1].Is(lexicon.Given) && p.Tokens[start-1].Has(prose.Capital) {
		start--
	}
	return start
}

// side are what is put before a name with a hyphen: anti-Castle.
var side = lexicon.SetOf("anti ex non post pre pro")

// articles are the Arabic article as names have it.
var articles = lexicon.SetOf("al el as an ar")

// noSurname reports whether a word has a form that English surnames do not have:
// a participle, a plural.
func noSurname(t *prose.Token) bool {
	return t.Is(lexicon.VerbPart|lexicon.Plural) && !t.Is(lexicon.VerbBase)
}

// alone reports whether the words stand as a bare name would: no capitalised
// neighbour but their own surname, no article before them, no hyphen at their
// ends.
func alone(p *checker.Pass, first, last int, surname bool) bool {
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
		case b.Hash == '-' && first > 1 && side.Has(p.Tokens[first-2].Hash) && !p.Tokens[first].Has(prose.Spaced): // anti-Castle
		case b.Hash == '-' || b.Hash == '\'' || b.Hash == '/' || b.Hash == '&':
			return false
		case b.Kind == prose.Clitic || b.Kind == prose.Number:
			return false
		}
	}
	if last < len(p.Tokens) && !surname {
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

var hashOf, hashIs = lexicon.Hash("of"), lexicon.Hash("is")

// subject reports whether a verb follows, as it does after a name that opens a
// sentence, or the pronoun that engines put behind a name: “Hair He asked”.
func subject(p *checker.Pass, next int) bool {
	if next >= len(p.Tokens) || p.Tokens[next].Kind != prose.Word || !p.Gap(next-1) {
		return false
	}
	t := &p.Tokens[next]
	aux := t.Is(lexicon.Auxiliary) && !p.Tokens[next-1].Is(lexicon.Noun) // not “War is over”
	return t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) && !t.Is(lexicon.Noun) || aux || t.Is(lexicon.Pronoun) && (t.Has(prose.Capital) || reflexive.Has(t.Hash)) ||
		t.Is(lexicon.VerbS|lexicon.VerbPast) && (!t.Is(lexicon.Noun|lexicon.Adjective) || object(p, next+1))
}

// reflexive are pronouns that stand behind a person: “Faith herself told”.
var reflexive = lexicon.SetOf("herself himself")

// object reports whether what follows a word makes it a verb: an article, a
// figure, a pronoun.
func object(p *checker.Pass, i int) bool {
	return i < len(p.Tokens) && p.Gap(i-1) && (p.Tokens[i].Kind == prose.Number || p.Tokens[i].Is(lexicon.Determiner|lexicon.Pronoun) ||
		p.Tokens[i].Hash == hashOut && p.Gap(i) && p.Tokens[i+1].Hash == hashThat) // points out that
}

var (
	hashOut  = lexicon.Hash("out")
	hashThat = lexicon.Hash("that")
)
