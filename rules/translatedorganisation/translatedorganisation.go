// Package translatedorganisation finds papers, broadcasters and other
// organisations whose names an engine translated: “The Commerce” for El Comercio.
//
// Mastheads are words, and an engine takes them for words. The tables say what
// each becomes. Some glosses are no name of anything in English (“Herald of
// Aragon”) and are reported wherever they stand; others are everyday words or the
// names of real papers (“The Nation”), and are reported only where the press is
// spoken of and the original's language is known, or the name itself stands in
// the story.
package translatedorganisation

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

// Rule is translated-organisation.
var Rule = &checker.Rule{
	ID:         "translated-organisation",
	Doc:        doc,
	Category:   checker.Names,
	Severity:   checker.Critical,
	Confidence: 90,
	Mutes:      []string{"misused-article", "translated-name", "stray-capital"},
	ITS:        "mistranslation",
	MQM:        "accuracy/do-not-translate",
	Tables:     tables,
	Check:      check,
}

// reading is a stretch of the story read as one organisation's name.
type reading struct {
	row         checker.Row
	hit         prose.Hit
	first, last int // tokens of the gloss, without “newspaper” and the like
	at          int // a token where the name itself stands, or -1
	confidence  uint8
	hints       int  // how much the reading says of the story's language: 2 is sure
	vouched     bool // other names of the language stand in the story

	// others are names that the same words may stand for just as well.
	others [3]string
}

// language is what the readings of a story say of one language.
type language struct {
	name  string // the language's code
	gloss string // the name that spoke for it first
	hints int
}

// languages are those the story's readings speak for.
type languages [6]language

// add counts a reading. The same name twice says no more than once.
func (l *languages) add(r reading) {
	for i := range l {
		switch e := &l[i]; {
		case e.name == "":
			*e = language{r.row.Table.Language, r.row.Get("name"), r.hints}
			return
		case e.name != r.row.Table.Language:
		case e.gloss == r.row.Get("name"):
			e.hints = max(e.hints, r.hints)
			return
		default:
			e.hints += r.hints
			return
		}
	}
}

// has reports whether one sure name or two likely ones speak for a language.
func (l *languages) has(name string) bool {
	for i := range l {
		if l[i].name == name {
			return l[i].hints > 1
		}
	}
	return false
}

func check(p *checker.Pass) {
	hits := p.Hits()
	var seen languages
	if len(hits) > 1 {
		for _, h := range hits {
			if named(p, h) {
				if r := read(p, h, &languages{}); r.hints > 0 {
					seen.add(r)
				}
			}
		}
	}
	var best reading
	for _, h := range hits {
		if !named(p, h) {
			continue
		}
		r := read(p, h, &seen)
		switch {
		case r.confidence == 0:
		case r.first >= best.last:
			report(p, best)
			best = r
		case better(r, best):
			best = r
		case !better(best, r):
			best.other(r.row.Get("name"))
		}
	}
	report(p, best)
}

// named reports whether the words of a hit can be a name: no capital, no name.
func named(p *checker.Pass, h prose.Hit) bool {
	f, l := &p.Tokens[h.First], &p.Tokens[h.Last-1]
	if f.Has(prose.Titled) || l.Has(prose.Upper) && l.Len > 4 {
		return false
	}
	// “The time came”: by far the most frequent hits.
	return !(f.Hash == hashThe && f.Has(prose.SentenceStart) && !l.Has(prose.Capital) && h.Last-h.First == 2)
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
	press, listed := r.trim(p, media)
	if longer(p, r.first, r.last) || business(p, r.last) {
		return r
	}
	lower := small(p, r.first, r.last)
	inside := inSentence(p, r.first, r.last)
	if media && lower && !inside {
		return r // “The voice of the North was heard.”
	}
	attributed := row.Get("context") == "attributed" && !listed
	known := p.OriginalLanguage == row.Table.Language
	r.vouched = !known && seen.has(row.Table.Language)
	spoken := press || attributed && media && spokenBefore(p, r.first)
	if attributed && media && !spoken {
		r.at = stands(p, row.Get("name"), r.first, r.last)
		switch {
		case spokenAfter(p, r.last):
		case lower && inside && relayed(p, r.first, r.last):
			spoken = true
		case inside && r.at >= 0 && bare(p, r.first, r.last):
		case inside && (known || r.vouched) && r.last-r.first > 1 && mentioned(p, r.first, r.last):
		default:
			return r
		}
	}
	if t := &p.Tokens[r.first]; t.Hash == hashThe && !t.Has(prose.Capital) && r.first+1 < r.last {
		r.first++ // “the National Audience”: the article stands
	}
	if r.at < 0 {
		r.at = stands(p, row.Get("name"), r.first, r.last)
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
	case !spoken || press || r.last-r.first < 2 || famous[final]:
	case p.Tokens[r.first].Is(lexicon.Determiner) && !papers[final]:
		r.confidence, r.hints = 78, 2 // “told The Commerce”: no paper of that name appears in English
	case traces(p) > 1:
		r.confidence, r.hints = 72, 1 // “told The Press” in a story that an engine wrote
	}
	return r
}

// trim takes the words off a hit that tell what the name is of, “the newspaper
// Commerce”, “on behalf of the Picture”: only the name is at fault. Press is true
// where they speak of the press, and listed where they leave no doubt.
func (r *reading) trim(p *checker.Pass, media bool) (press, listed bool) {
	for i := r.first; i < r.last-1; i++ {
		if t := &p.Tokens[i]; outlets[t.Hash] && !t.Has(prose.Capital) {
			press, r.first = true, i+1
		}
	}
	for r.last-1 > r.first && outlets[p.Tokens[r.last-1].Hash] && !p.Tokens[r.last-1].Has(prose.Capital) {
		press, r.last = true, r.last-1
	}
	if !media {
		return press, false
	}
	for i := r.first; i < r.last; i++ {
		if p.Tokens[i].Has(prose.Capital) {
			r.first = i
			break
		}
	}
	for i := int(r.hit.First); i < r.first; i++ {
		t := &p.Tokens[i]
		listed = listed || t.Has(prose.Capital) && !outlets[t.Hash] && !t.Is(lexicon.Function) ||
			!t.Has(prose.Capital) && t.Is(lexicon.Preposition|lexicon.Reporting) || relays[t.Hash]
	}
	return press, listed
}

// bare reports whether nothing ties a gloss to the words before it: of one word,
// “the Public” may be what it says.
func bare(p *checker.Pass, first, last int) bool {
	if last-first > 1 {
		return true
	}
	return first > 0 && p.Tokens[first-1].Is(lexicon.Preposition|lexicon.Reporting)
}

// longer reports whether the words are part of a longer name: “The Nation
// Institute”, “South China Morning Post”.
func longer(p *checker.Pass, first, last int) bool {
	if first > 0 && last < len(p.Tokens) && p.Tokens[first-1].Hash == '(' && p.Tokens[last].Hash == ')' {
		return true // “Le Canard enchaîné (The Chained Duck)” explains the name
	}
	if last < len(p.Tokens) && p.Gap(last-1) {
		if a := &p.Tokens[last]; a.Kind == prose.Word && a.Has(prose.Capital) && !a.Has(prose.SentenceStart) && !a.Is(lexicon.Pronoun|lexicon.Calendar) {
			return true
		}
		if a := &p.Tokens[last]; a.Hash == hashOf && last+1 < len(p.Tokens) && p.Tokens[last+1].Has(prose.Capital) || a.Hash == '&' {
			return true
		}
	}
	if last < len(p.Tokens) && !p.Tokens[last].Has(prose.Spaced) && (p.Tokens[last].Hash == '-' || p.Tokens[last].Hash == '/') {
		return true
	}
	if first == 0 || !p.Gap(first-1) {
		return first > 0 && !p.Tokens[first].Has(prose.Spaced) && p.Tokens[first-1].Hash == '-'
	}
	b := &p.Tokens[first-1]
	return b.Kind == prose.Word && b.Has(prose.Capital) && !b.Has(prose.SentenceStart) && !b.Is(lexicon.Function|lexicon.Demonym)
}

// business reports whether a name is one that English gave: “The Mirror Inc”,
// “The Nation, the New York magazine”.
func business(p *checker.Pass, last int) bool {
	for i := last; i < last+2 && i < len(p.Tokens); i++ {
		if companies[p.Tokens[i].Hash] {
			return true
		}
	}
	if last+1 >= len(p.Tokens) || p.Tokens[last].Hash != ',' {
		return false
	}
	// An apposition that tells of an English-language or a United States paper.
	for i := last + 1; i < last+8 && i < len(p.Tokens); i++ {
		switch t := &p.Tokens[i]; {
		case t.Hash == ',' || t.Hash == '.':
			return false
		case english[t.Hash] && t.Has(prose.Capital):
			return true
		}
	}
	return false
}

// stands looks for the name itself outside tokens first to last-1 and gives a
// token of it, or -1.
func stands(p *checker.Pass, name string, first, last int) int {
	var words [8]uint64
	n := 0
	var fold [64]byte
	for rest := name; rest != "" && n < len(words); {
		word := rest
		if i := strings.IndexByte(rest, ' '); i >= 0 {
			word, rest = rest[:i], rest[i+1:]
		} else {
			rest = ""
		}
		words[n] = lexicon.Hash(string(lexicon.Fold(fold[:0], word)))
		n++
	}
	seen := p.Seen(words[n-1])
	if n == 0 || seen.First < 0 || seen.Capital+seen.Opening+seen.Upper == 0 {
		if p.Story.Metadata.Mentions(name) {
			return first
		}
		return -1
	}
next:
	for i := max(int(seen.First)-n+1, 0); i+n <= len(p.Tokens); i++ {
		for k := 0; k < n; k++ {
			if p.Tokens[i+k].Hash != words[k] || k == 0 && !p.Tokens[i].Has(prose.Capital) {
				continue next
			}
		}
		// “Poder Público” does not speak of the paper Público.
		if n == 1 && (part(p, i-1, i) || part(p, i, i+1)) {
			continue
		}
		if i+n <= first || i >= last {
			return i
		}
	}
	return -1
}

// part reports whether tokens i and j are neighbours in one name.
func part(p *checker.Pass, i, j int) bool {
	if i < 0 || j >= len(p.Tokens) || !p.Gap(i) {
		return false
	}
	a, b := &p.Tokens[i], &p.Tokens[j]
	return a.Kind == prose.Word && b.Kind == prose.Word && a.Has(prose.Capital) && b.Has(prose.Capital) &&
		!a.Has(prose.SentenceStart|prose.Titled) && !outlets[a.Hash]
}

func report(p *checker.Pass, r reading) {
	if r.confidence == 0 {
		return
	}
	start, end := p.Span(r.first, r.last)
	name := r.row.Get("name")
	want := r.row.Variant("english", int(r.hit.Variant))
	if want == "" {
		want = name
	}
	// “the weekly Week” gives “Semana”, and “weekly” stands where it stood.
	want = strings.TrimPrefix(want, p.Slice(int(r.hit.First), r.first)+" ")
	want = strings.TrimSuffix(want, " "+p.Slice(r.last, int(r.hit.Last)))
	words := p.Plain[start:end]
	if words == want || words == name {
		return
	}
	f := checker.Finding{
		Start: start, End: end, Confidence: r.confidence,
		Message: fmt.Sprintf("“%s” looks like the name %s, translated", words, name),
		Why:     fmt.Sprintf("%s is %s", name, kind(r.row.Get("kind"))),
		Fixes:   []checker.Fix{checker.Replace(start, end, want)},
	}
	if len(f.Message) > 90 {
		f.Message = fmt.Sprintf("the name %s was translated", name)
	}
	switch {
	case r.at >= 0 && r.at != r.first:
		f.Why += ", and its name stands elsewhere in the story"
		f.Evidence = append(f.Evidence, p.At(r.at, r.at+1+strings.Count(name, " "), "the name, elsewhere in the story"))
	case r.at >= 0:
		f.Why += ", and its name stands in the story’s metadata"
	case p.OriginalLanguage == r.row.Table.Language:
		f.Why += fmt.Sprintf(", and the original is %s", p.LanguageName(p.OriginalLanguage))
	case r.vouched:
		f.Why += fmt.Sprintf(", and other names in the story were translated from %s", p.LanguageName(r.row.Table.Language))
	}
	if want != name {
		f.Fixes = append(f.Fixes, checker.Replace(start, end, name))
	}
	for i, other := range r.others {
		if other == "" {
			break
		}
		if i == 0 {
			f.Why += "; it may also be "
		} else {
			f.Why += ", "
		}
		f.Why += other
		f.Fixes = append(f.Fixes, checker.Replace(start, end, other))
	}
	p.Report(f)
}

// kind says what an organisation is, with its article.
func kind(k string) string {
	switch k {
	case "outlet":
		return "a news outlet"
	case "place":
		return "a place"
	case "":
		return "a name"
	}
	if strings.IndexByte("aeiou", k[0]) >= 0 {
		return "an " + k
	}
	return "a " + k
}
