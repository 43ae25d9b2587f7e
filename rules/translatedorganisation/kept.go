package translatedorganisation

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// kept weighs whether English would have kept a name that the original has where the
// translation has everyday words.
type kept struct {
	p           *checker.Pass
	o           *prose.Facts
	names       *prose.Names
	in          prose.Window
	gloss, name stretch
	end         int // the token of the translation behind the gloss and what it has of the name there
}

// alike leaves out what both begin with, and what both end with: Radio, in Radio South; of Mérida.
func (c *kept) alike() {
	p, o := c.p, c.o
	c.end = c.gloss.last
	for c.gloss.words() > 0 && c.name.words() > 0 && p.Tokens[c.gloss.first].Hash == o.Tokens[c.name.first].Hash {
		c.gloss.first++
		c.name.first++
	}
	for c.gloss.words() > 0 && c.name.words() > 0 && p.Tokens[c.gloss.last-1].Hash == o.Tokens[c.name.last-1].Hash {
		c.gloss.last--
		c.name.last--
	}
}

// partOfLonger reports whether the gloss is part of a longer name, but for what both sides have
// before or behind it.
func (c *kept) partOfLonger() bool {
	p, o := c.p, c.o
	if b := c.gloss.first - 1; b >= 0 && p.Gap(b) {
		t := &p.Tokens[b]
		switch k := c.name.first - 1; {
		case t.Hash == hashA: // a Just a Little Healthier restaurant
			return true
		case !t.Has(prose.Capital), t.Has(prose.SentenceStart) && (t.Is(lexicon.Function) || houses.Has(t.Hash)):
		case k < 0 || !c.names.Same(b, k) || !outlets.Has(t.Hash) && !houses.Has(t.Hash):
			return true
		default:
			return false
		}
	}
	if i, k := c.gloss.last, c.name.last; i < len(p.Tokens) && k < len(o.Tokens) && p.Tokens[i].Hash == hashOf && joining.Has(o.Tokens[k].Hash) {
		i, k = past(p.Facts, i+1, hashThe), k+1
		if i < len(p.Tokens) && k < len(o.Tokens) && c.names.Same(i, k) { // The Lighthouse of Mérida
			c.end = i + 1
			return false
		}
	}
	return longer(p, c.gloss.first, c.gloss.last)
}

// past gives the token behind token i, if that is the word, and token i if it is not.
func past(f *prose.Facts, i int, word uint64) int {
	if i < len(f.Tokens) && f.Tokens[i].Hash == word {
		return i + 1
	}
	return i
}

// why says what speaks for it; "" where nothing does.
func (c kept) why() string {
	p := c.p
	if script, _ := c.names.Script(); script && c.same() {
		return ""
	}
	if inEnglish(p, c.gloss) && c.name.words() == 1 && (!setApart(c.o, c.name) || c.names.Kindred(c.gloss.last-1, c.name.first)) { // The Independent, for Independant
		return ""
	}
	if c.name.words() == 1 && c.akin() {
		return ""
	}
	if c.elsewhere() {
		return "it stands elsewhere in the translation"
	}
	if who := c.called(); who >= 0 {
		return fmt.Sprintf("%s is somebody’s name elsewhere in the story", p.Word(who))
	}
	if p.OriginalLanguage == "de" && !setApart(c.o, c.name) && !hyphened(c.o, c.name) { // every noun has a capital
		return ""
	}
	if house := c.house(); house != "" {
		return fmt.Sprintf("it is what the %s is called", house)
	}
	if p.Tokens[c.gloss.last-1].Hash != hashHouse && c.pressed() {
		return "it stands where a paper is quoted"
	}
	return ""
}

// same reports whether the gloss is what English makes of the letters of the name: Sport, of Спорт.
func (c kept) same() bool {
	k := c.name.first
	for i := c.gloss.first; i < c.gloss.last && k < c.name.last; i, k = i+1, k+1 {
		if !c.names.Same(i, k) {
			return false
		}
	}
	return true
}

// akin reports whether a word of the gloss may be a form of the first of the name: Times Magazine, for Time.
func (c kept) akin() bool {
	for i := c.gloss.first; i < c.gloss.last; i++ {
		if c.p.Tokens[i].Kind == prose.Word && c.names.Overlaps(i, c.name.first) {
			return true
		}
	}
	return false
}

// inEnglish reports whether papers of the English-speaking world are called as the gloss is.
func inEnglish(p *checker.Pass, gloss stretch) bool {
	final := p.Tokens[gloss.last-1].Hash
	return gloss.words() < 3 && (papers.Has(final) || famous.Has(final))
}

// elsewhere reports whether the whole name, of several words, stands in the translation.
func (c kept) elsewhere() bool {
	if c.name.words() < 2 {
		return false
	}
	at := stands(c.p, c.o.Slice(c.name.first, c.name.last), c.gloss.first, c.gloss.last)
	return at >= 0 && at != c.gloss.first // which tells of the metadata
}

// called gives a token of the translation where a word of the name is a person's, behind a given
// name: the owner of Transportes Herrero; -1 for none.
func (c kept) called() int {
	for k := c.name.first; k < c.name.last; k++ {
		w := &c.o.Tokens[k]
		if !w.Has(prose.Capital) || w.Is(lexicon.Known) || c.p.Seen(w.Hash).Capital == 0 || k > 0 && joining.Has(c.o.Tokens[k-1].Hash) { // Feria de la Palma
			continue
		}
		for _, n := range c.p.Posting(prose.Capitals) {
			if i := int(n); c.p.Tokens[i].Hash == w.Hash && i > 0 && c.p.Gap(i-1) && prose.GivenName(&c.p.Tokens[i-1]) {
				return i
			}
		}
	}
	return -1
}

// house gives the small word beside the gloss, or beside the name, that says that a house, a firm
// or the like is called so.
func (c kept) house() string {
	p, o := c.p, c.o
	if i := c.gloss.first - 1; i >= 0 && p.Gap(i) && houses.Has(p.Tokens[i].Hash) {
		return p.Word(i)
	}
	if i := c.end; i < len(p.Tokens) && p.Gap(i-1) && houses.Has(p.Tokens[i].Hash) && !p.Tokens[i].Has(prose.Capital) {
		return p.Word(i)
	}
	if k := c.name.first - 1; k >= 0 && o.Gap(k) && c.names.Head(k) && !groups.Has(o.Tokens[k].Hash) && (!o.Tokens[k].Has(prose.Capital) || o.Tokens[k].Has(prose.SentenceStart)) {
		return "‘" + o.Word(k) + "’"
	}
	return ""
}

// pressed reports whether the press is spoken of.
func (c kept) pressed() bool {
	p, o := c.p, c.o
	if i := c.gloss.first - 1; i >= 0 && p.Gap(i) && outlets.Has(p.Tokens[i].Hash) && !shows.Has(p.Tokens[i].Hash) {
		return true
	}
	if article := c.names.Article(c.name.first) && !o.Tokens[c.name.first].Has(prose.SentenceStart); !article && p.Tokens[c.gloss.first].Hash != hashThe {
		i := before(p, c.gloss.first)
		return i >= 0 && tellsOf.Has(p.Tokens[i].Hash)
	}
	return spokenBefore(p, c.gloss.first) || spokenAfter(p, c.gloss.first, c.end) && !shows.Has(p.Tokens[c.end].Hash)
}

// tellsOf are the verbs behind which a paper stands without an article, and little else.
var tellsOf = lexicon.SetOf("informed tell telling tells told")

// groups are words for bodies of people, whose names say what they are, or are known in English by what they mean.
var groups = lexicon.SetOf("club groep groupe grupo gruppo группа группе группы клуб клуба клубе")

// houses are what mostly keeps its own name in English. Films, books and plays do not.
var houses = lexicon.SetOf("airline bakery band bar barge bistro boat bookseller bookshop bookstore brand brewery builder cafe café cargo carrier chain cinema clinic company consortium cooperative cruiser daily dairy developer disco factory farm ferry firm freighter gallery garage guesthouse hostel hotel inn journal label magazine maker manufacturer mill newspaper nightclub outlet paper parlor parlour pharmacy pizzeria plant portal producer pub publisher quartet restaurant retailer shelter ship shipyard shop spa startup store supermarket tabloid tanker tavern theater theatre trattoria trawler troupe tug tugboat vessel vineyard website weekly winery workshop yacht")

// shows are what broadcasters have, and others, too: the Transportation program.
var shows = lexicon.SetOf("network medium paper program programme set show site supplement")
