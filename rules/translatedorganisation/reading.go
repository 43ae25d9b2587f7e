package translatedorganisation

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// reading is a stretch of the story read as one organisation's name.
type reading struct {
	row         checker.Row
	hit         prose.Hit
	first, last int // tokens of the gloss, without “newspaper” and the like
	at          int // a token where the name itself stands, or -1
	from, to    int // tokens of the original that are the name, where it has it here
	confidence  uint8
	hints       int  // how much the reading says of the story's language: 2 is sure
	vouched     bool // other names of the language stand in the story

	// others are names that the same words may stand for just as well.
	others [3]string
}

// better prefers the surer of two readings of the same words, then the longer.
func better(r, best reading) bool {
	if r.confidence != best.confidence {
		return r.confidence > best.confidence
	}
	return r.last-r.first > best.last-best.first
}

// other notes a second name for the same words.
func (r *reading) other(name string) {
	if name == r.row.Get("name") {
		return
	}
	for i := range r.others {
		if r.others[i] == name {
			return
		}
		if r.others[i] == "" {
			r.others[i] = name
			return
		}
	}
}

// read reads a hit as its row's name; the confidence is 0 when it is none.
func read(p *checker.Pass, h prose.Hit, seen *languages) reading {
	row := p.Row(h)
	r := reading{row: row, hit: h, first: int(h.First), last: int(h.Last), at: -1}
	k := row.Get("kind")
	media := k == "outlet" || k == "programme"
	if titled(p, h, row) {
		return r
	}
	press, listed := r.trim(p, media)
	if longer(p, r.first, r.last) || business(p, r.last) {
		return r
	}
	if r.attested(p) {
		return r
	}
	if p.Tokens[r.first].Has(prose.Titled) {
		return r
	}
	article := p.Tokens[r.first].Hash == hashThe && !p.Tokens[r.first].Has(prose.Capital) && articled(row.Get("name"))
	if article && qualifies(p, r.last) {
		return r // “told the Parisian crowd”
	}
	lower := small(p, r.first, r.last)
	inside := inSentence(p, r.first, r.last)
	if media && lower && !inside {
		return r // “The voice of the North was heard.”
	}
	if f := &p.Tokens[r.first]; f.Has(prose.SentenceStart) && f.Is(lexicon.VerbIng) && !media {
		return r // “Opening 2022 with a win, …”
	}
	attributed := row.Get("context") == "attributed" && !listed
	known := p.OriginalLanguage == row.Table.Language ||
		row.Table.Language == "ca" && p.OriginalLanguage == "es" && p.Story.OriginalLanguage == "" && p.Story.Original == nil // told by names that both have
	r.vouched = !known && seen.vouch(row)
	spoken := press || attributed && media && spokenBefore(p, r.first)
	if attributed && media && !spoken {
		r.at = stands(p, row.Get("name"), r.first, r.last)
		switch {
		case spokenAfter(p, r.first, r.last):
		case lower && inside && relayed(p, r.first, r.last):
			spoken = true
		case inside && r.at >= 0 && bare(p, r.first, r.last):
		case inside && (known || r.vouched) && r.last-r.first > 1 && mentioned(p, r.first, r.last):
		default:
			return r
		}
	}
	if t := &p.Tokens[r.first]; t.Hash == hashThe && !t.Has(prose.Capital) && r.first+1 < r.last && !article {
		r.first++ // “the National Audience”: the article stands
	}
	if r.at < 0 {
		r.at = stands(p, row.Get("name"), r.first, r.last)
	}
	if r.at >= 0 && explained(p, row.Get("name"), r.first, r.last) {
		return r
	}
	final := p.Tokens[r.last-1].Hash
	switch {
	case r.at >= 0:
		r.confidence, r.hints = 97, 2
	case known:
		r.confidence = 92
	case !attributed && p.OriginalLanguage != "" && !r.vouched:
		r.confidence, r.hints = 70, 2 // a paper of another country than the story
	case !attributed:
		r.confidence, r.hints = 85, 2
	case r.vouched:
		r.confidence, r.hints = 80, 1
	case p.OriginalLanguage != "":
	case lower && inside && p.Tokens[r.first].Hash == hashThe:
		// “told The world”, “The echoes notes”: no English masthead is set so.
		r.hints = 1
		if spoken {
			r.confidence = 76
		}
	case !spoken || press || r.last-r.first < 2 || famous.Has(final):
	case p.Tokens[r.first].Is(lexicon.Determiner) && !papers.Has(final):
		r.confidence, r.hints = 78, 2 // “told The Commerce”: no paper of that name appears in English
	case traces(p) > 1:
		r.confidence, r.hints = 72, 1 // “told The Press” in a story that an engine wrote
	}
	return r
}

// attested reports whether the original has the name itself here, and the translation has
// not: then nothing else need speak for it.
func (r *reading) attested(p *checker.Pass) bool {
	o := p.Original()
	if o == nil || r.row.Table.Language != p.OriginalLanguage && !foreign(r.row.Get("name")) || !p.Tokens[r.last-1].Has(prose.Capital) {
		return false
	}
	start, _ := p.Span(r.first, r.last)
	from, to, ok := p.OnlyThere(start, r.row.Get("name"))
	switch {
	case !ok || !o.Tokens[from].Has(prose.Capital):
		return false
	case byItself(p.Facts, r.first, r.last) && byItself(o, from, to): // a credit
	case to-from == 1 && (o.Licensed(from) || !inSentence(p, r.first, r.last)) && !inMarks(p, r.first, r.last): // “Libération des otages”
		return false
	case p.OriginalLanguage == "de" && o.Licensed(from) && p.Licensed(r.first): // every noun has a capital
		return false
	}
	if p.Tokens[r.first].Hash == hashThe && !p.Tokens[r.first].Has(prose.Capital) && !articled(r.row.Get("name")) {
		r.first++ // “the National Audience”: the article stands
	}
	r.from, r.to, r.confidence, r.hints = from, to, 97, 2
	return true
}

// byItself reports whether tokens first to last-1 open a block that has no more, but for what stands in brackets
// or behind a comma: The Mirror (spiegel.de).
func byItself(f *prose.Facts, first, last int) bool {
	if first > 0 && f.BlockOf(first-1) == f.BlockOf(first) {
		return false
	}
	if last >= len(f.Tokens) || f.BlockOf(last) != f.BlockOf(first) {
		return true
	}
	return (f.Tokens[last].Hash == '(' || f.Tokens[last].Hash == ',') && (first+9 >= len(f.Tokens) || f.BlockOf(first+9) != f.BlockOf(first))
}

// inMarks reports whether quotation marks stand around tokens first to last-1.
func inMarks(p *checker.Pass, first, last int) bool {
	return first > 0 && last < len(p.Tokens) && p.Tokens[first-1].Hash == '"' && p.Tokens[last].Hash == '"'
}

// foreign reports whether a name is told from words of another language by itself: L'Humanité, in a
// Spanish story.
func foreign(name string) bool { return strings.ContainsAny(name, " '’") }

// titled reports whether a hit begins with a “newspaper” that the table has small and
// the text with a capital of its own, as part of a title: “News and Newspaper Summary”.
func titled(p *checker.Pass, h prose.Hit, row checker.Row) bool {
	t := &p.Tokens[h.First]
	if !t.Has(prose.Capital) || !outlets.Has(t.Hash) || p.Licensed(int(h.First)) {
		return false
	}
	find := row.Variant("find", int(h.Variant))
	return find[0] >= 'a' && find[0] <= 'z'
}

// trim takes the words off a hit that tell what the name is of, “the newspaper
// Commerce”, “on behalf of the Picture”: only the name is at fault. Press is true
// where they speak of the press, and listed where they leave no doubt.
func (r *reading) trim(p *checker.Pass, media bool) (press, listed bool) {
	for i := r.first; i < r.last-1; i++ {
		if t := &p.Tokens[i]; outlets.Has(t.Hash) && !t.Has(prose.Capital) {
			press, r.first = true, i+1
		}
	}
	for r.last-1 > r.first && outlets.Has(p.Tokens[r.last-1].Hash) && !p.Tokens[r.last-1].Has(prose.Capital) {
		press, r.last = true, r.last-1
	}
	if !media {
		return press, false
	}
	for i := r.first; i < r.last; i++ {
		if t := &p.Tokens[i]; t.Has(prose.Capital) && !(t.Hash == hashAccording && i < r.last-1) {
			r.first = i
			if i > int(r.hit.First) && p.Tokens[i-1].Hash == hashThe && articled(r.row.Get("name")) {
				r.first-- // “told the Parisian”: the article is the masthead's
			}
			break
		}
	}
	for i := int(r.hit.First); i < r.first; i++ {
		t := &p.Tokens[i]
		listed = listed || t.Has(prose.Capital) && !outlets.Has(t.Hash) && !t.Is(lexicon.Function) ||
			!t.Has(prose.Capital) && t.Is(lexicon.Preposition|lexicon.Reporting) || relays.Has(t.Hash)
	}
	return press, listed
}

// articled reports whether a masthead has an article: Le Parisien.
func articled(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	switch first {
	case "Le", "La", "Les", "Il", "Lo", "El", "Los", "Las", "Der", "Die", "Das", "De", "Het", "O", "A", "la":
		return true
	}
	return false
}

// qualifies reports whether the words before token i say something of a noun
// there: “the Parisian crowd”.
func qualifies(p *checker.Pass, i int) bool {
	if i >= len(p.Tokens) || !p.Gap(i-1) {
		return false
	}
	t := &p.Tokens[i]
	return t.Kind == prose.Word && !t.Is(lexicon.Function) && !(t.Is(lexicon.Reporting|lexicon.VerbPast) && !t.Is(lexicon.Noun|lexicon.Plural))
}

// bare reports whether nothing ties a gloss to the words before it: of one word,
// “the Public” may be what it says.
func bare(p *checker.Pass, first, last int) bool {
	if last-first > 1 {
		return true
	}
	return first > 0 && p.Tokens[first-1].Is(lexicon.Preposition|lexicon.Reporting)
}

// language is what the readings of a story say of one language.
type language struct {
	name        string // the language's code
	gloss       string // the name that spoke for it first
	hints, rest int    // of that name, and of the others together
}

// languages are those the story's readings speak for.
type languages [6]language

// add counts a reading. The same name twice says no more than once.
func (l *languages) add(r reading) {
	for i := range l {
		switch e := &l[i]; {
		case e.name == "":
			*e = language{name: r.row.Table.Language, gloss: r.row.Get("name"), hints: r.hints}
			return
		case e.name != r.row.Table.Language:
		case e.gloss == r.row.Get("name"):
			e.hints = max(e.hints, r.hints)
			return
		default:
			e.rest += r.hints
			return
		}
	}
}

// vouch reports whether other names in the story speak for a row's language: a
// sure one, or a likely one beside the row's own.
func (l *languages) vouch(row checker.Row) bool {
	for i := range l {
		if e := &l[i]; e.name == row.Table.Language {
			return e.hints+e.rest > 1 && (e.rest > 0 || e.gloss != row.Get("name"))
		}
	}
	return false
}
