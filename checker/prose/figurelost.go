package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Years and small numbers in words are often told otherwise: last year, both, a few. Where the other side has no word
// that could tell them so, they are as sure as any other figure. Of 11 years that human translators of four corpora
// added or left out in such sentences, none stood in the other side in any way.

// tellingYear reports whether a year of the original stands where the translation speaks of no time of that kind.
func (c *FigureComparer) tellingYear(n int, b *Figure) bool {
	return b.bareYear() && spaced(c.language) && !c.saysHere(n, &yearWords)
}

// bareYear reports whether a figure is a year by itself, and no part of a date.
func (g *Figure) bareYear() bool { return g.Year() && !g.Written && !g.Dated && g.Unit == 0 }

// yearWords are words that may tell which year it was.
var yearWords = lexicon.SetOf("ago anniversary annual century decade earlier former formerly last later next now once previous recent recently same season that then this time year years")

// addedYear reports whether a year of the translation, behind a preposition that goes with one, stands where the
// original speaks of no year.
func (c *FigureComparer) addedYear(n int, a *Figure) bool {
	if !a.bareYear() || !spaced(c.language) || a.First == 0 || !yearOpeners.Has(c.t.Tokens[a.First-1].Hash) {
		return false
	}
	first, last := c.there(n)
	words := figureWordsOf(c.language)
	for i := first; i < last; i++ {
		if w, ok := words.find(c.o.Tokens[i].Hash); ok && w.unit.String() == "year" || yearsThere.Has(c.o.Tokens[i].Hash) {
			return false
		}
		if c.o.Tokens[i].Len > 6 {
			word := strings.ToLower(c.o.Word(int(i)))
			if slices.ContainsFunc(tensThere, func(part string) bool { return strings.Contains(word, part) }) {
				return false
			}
		}
	}
	return true
}

// tensThere are parts of words for a year in two figures: v pětadevadesátém, im Siebenundneunziger, в девяносто пятом.
var tensThere = strings.Fields("desát dziesiąt zig девян десят сорок")

var (
	yearOpeners = lexicon.SetOf("by from in of since until")
	// yearsThere are words for this year or one before it that are no form of the word for a year.
	yearsThere = lexicon.SetOf("annuel annuelle bıldır damals entonces fjol heuer letos loni łoni předloni vloni vorjahr vorjahres vorjahren vorjährigen πέρυσι πέρσι πρόπερσι φέτος אשתקד цьогоріч торік позаторік тогда тоді")
)

// tellingWord reports whether a number from three to twelve in words counts what the word behind it names, and nothing
// in the translation could stand for it.
func (c *FigureComparer) tellingWord(n int, b *Figure) bool {
	if !b.Written || b.Derived || b.Ordinal || b.Loose || b.Dated || b.Unit != 0 || b.Value.Exp < 0 || b.Scale != (Decimal{}) {
		return false
	}
	v, ok := b.Value.Whole()
	if !ok || v < 3 || v > 12 || b.Last-b.First > 1 || c.o.Tokens[b.First].Flags&(Capital|SentenceStart) == Capital || !c.counts(b) {
		return false
	}
	language, _, _ := strings.Cut(c.language, "-")
	if other, known := smallNumbers[language]; !known || other == v {
		return false
	}
	if i := b.First - 1; i >= 0 && singular.Has(c.o.Tokens[i].Hash) || groupSayings.Has(c.o.Tokens[b.Last].Hash) {
		return false
	}
	first, last := c.here(n)
	return !c.saysHere(n, &groupWords) && !slices.ContainsFunc(c.t.Tokens[first:last], func(t Token) bool { return t.Hash == c.o.Tokens[b.First].Hash })
}

// smallNumbers are the languages whose small numbers are hardly ever another word, with the one that is: neuf is new,
// too, sei you are, nouă to us, acht heed. It is 0 where there is none.
var smallNumbers = map[string]uint64{"cs": 0, "de": 8, "el": 0, "es": 0, "fr": 9, "it": 6, "nl": 8, "pl": 0, "pt": 0, "ro": 9, "ru": 3, "sv": 0, "uk": 3}

var (
	// singular are words before a number that is the name of a thing: un onze, een tien, eine Acht.
	singular = lexicon.SetOf("een ein eine einem einen einer en ett o um uma un una une uno")
	// groupSayings are what is counted in sayings that English has without the number, or in another one: the four
	// corners of the world, within one's own four walls, a car of five doors.
	groupSayings = lexicon.SetOf("augen coins doors esquinas paredes portas porte portes puertas kanten windrichtingen windstreken wände wänden ventos vents vientos rohů stěn stěnami ścian ścianach ścianami сторон стін стен стенах стінах")
	// groupWords may tell how many there are.
	groupWords = lexicon.SetOf("all both couple dozen dozens few half handful hat-trick many multiple numerous octet pair quadruple quadruplets quartet quintet quintuplets several sextet some tens threesome treble trio triple triplets various weekly")
)
