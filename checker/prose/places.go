package prose

import (
	"bytes"
	"embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// placeFiles are what other languages call places, one file a language, made of
// CLDR's names of territories and cities and of a list written by hand: exonyms,
// stems of demonyms (with an asterisk), acronyms of organisations. The column
// place has a country's code or an English name. What English calls a country, its
// people and its seats is in countries.tsv.
//
//go:embed places/*.tsv
var placeFiles embed.FS

// placeID is a country or another place; 0 is none.
type placeID uint16

// gazetteer is what one language calls places, and English.
type gazetteer struct {
	language  string
	read      bool                   // there are names in a language other than English
	ids       map[string]placeID     // by code or English name
	names     []string               // English, by ID
	countries placeID                // the last ID of one
	english   placeMap               // by the hash of an English word
	exact     placeMap               // by the hash of a word
	parts     placeMap               // by the hash of a word of a longer name
	any       Sieve                  // the words of all three
	stems     lexicon.Map[placeStem] // by the hash of a word's first letters
	within    map[placeID][4]placeID // what English takes for a part of another place
	rows      map[placeID]bool       // the places that have a name in the language
	longest   int                    // of the stems, in bytes
	stemmed   Sieve                  // the stems
	starts    Sieve                  // the first three bytes of each stem: most words begin like none
	opens     Sieve                  // the first two letters of each word of exact
}

// placeStem is what the first letters of words say.
type placeStem struct {
	id    placeID
	made  bool // words that begin so are made from a name: español
	named bool // and a name without its ending is, too: Росси-я, росси-йский
}

// placeMap leads from the hash of a word to the places it may speak of. Few words
// speak of any.
type placeMap struct {
	sieve Sieve
	of    lexicon.Map[[4]placeID]
}

func (m *placeMap) get(hash uint64) [4]placeID {
	if !m.sieve.May(hash) {
		return [4]placeID{}
	}
	return m.of.Get(hash)
}

// gazetteers are read when a story of the language asks.
var gazetteers = func() map[string]func() *gazetteer {
	m := map[string]func() *gazetteer{}
	for language := range strings.FieldsSeq("ar cs de el es fr he it ja ko nl pl pt ro ru sv tr uk zh") {
		m[language] = sync.OnceValue(func() *gazetteer { return readGazetteer(language) })
	}
	m[""] = sync.OnceValue(func() *gazetteer { return readGazetteer("") })
	return m
}()

// gazetteerOf gives what a language (BCP 47) calls places; of one that has no file,
// what English does.
func gazetteerOf(language string) *gazetteer {
	language, _, _ = strings.Cut(language, "-")
	if read, ok := gazetteers[language]; ok {
		return read()
	}
	return gazetteers[""]()
}

func readGazetteer(language string) *gazetteer {
	g := &gazetteer{
		language: language,
		ids:      map[string]placeID{}, names: []string{""}, rows: map[placeID]bool{}, within: map[placeID][4]placeID{},
	}
	for row := range rowsOf("countries") {
		cells := strings.Split(row, "\t")
		name, _, _ := strings.Cut(cells[1], "|")
		id := g.add(cells[0], name)
		for _, cell := range cells[1:] {
			for form := range strings.SplitSeq(cell, "|") {
				for word := range strings.FieldsSeq(form) {
					note(&g.english, strings.ToLower(word), id)
				}
			}
		}
	}
	g.countries = placeID(len(g.names) - 1)
	if language == "" {
		return g
	}
	g.read = true
	for row := range rowsOf(language) {
		find, place, _ := strings.Cut(row, "\t")
		id, ok := g.ids[place]
		if !ok {
			id = g.add(place, place)
			g.within[id] = g.english.get(lexicon.Key(place)) // England, a part of Britain; Brussels, a seat of two
			for word := range strings.FieldsSeq(place) {
				note(&g.english, strings.ToLower(word), id)
			}
		}
		g.rows[id] = true
		stem, stems := strings.CutSuffix(find, "*")
		switch {
		case stems:
			g.stem(stem, id)
		case strings.ContainsAny(find, " -"): // a hyphen parts words
			for word := range strings.FieldsFuncSeq(find, func(r rune) bool { return r == ' ' || r == '-' }) {
				if utf8.RuneCountInString(word) > 2 {
					note(&g.parts, word, id)
				}
			}
		default:
			note(&g.exact, find, id)
			if letters := []rune(find); len(letters) > 1 {
				g.opens.Add(opening(letters[0], letters[1]))
			}
			if first, size := utf8.DecodeRuneInString(find); first == 'É' || first == 'Î' || first == 'Á' || first == 'Ö' {
				note(&g.exact, string(rune(lexicon.Letter(first)))+find[size:], id) // capitals lose their accents
			}
			switch {
			case inflecting.Has(lexicon.Hash(language)):
				g.ending(find, id)
			case language == "de" && utf8.RuneCountInString(find) < 5: // Kölner, Genfer
				note(&g.exact, find+"er", id)
			case joining.Has(lexicon.Hash(language)) && utf8.RuneCountInString(find) >= 5:
				if h := lexicon.Key(find); g.stems.Get(h).id == 0 {
					g.stem(find, id).made = true
				}
			}
		}
	}
	for n := range g.any {
		g.any[n] = g.english.sieve[n] | g.exact.sieve[n] | g.parts.sieve[n]
	}
	return g
}

// ending notes a name of a place without its last letter, if that is a vowel, as a
// stem: languages that inflect names change no more.
func (g *gazetteer) ending(word string, id placeID) {
	letters := []rune(word)
	if len(letters) < 5 {
		return
	}
	if strings.ContainsRune("aeiouyáéíýěůňťďаеиоуыэюяьіїйαεηιουωάέήίόύώσς", letters[len(letters)-1]) {
		letters = letters[:len(letters)-1]
	}
	if stem := string(letters); g.stems.Get(lexicon.Key(stem)).id == 0 {
		g.stem(stem, id).named = true
	}
}

// stem notes the first letters of a place's name, or of a word made from it, which
// the tables write small.
func (g *gazetteer) stem(stem string, id placeID) *placeStem {
	h := lexicon.Key(stem)
	s := g.stems.At(h)
	s.id = id
	g.stemmed.Add(h)
	g.longest = max(g.longest, len(stem))
	var folded [16]byte
	g.starts.Add(beginning(lexicon.Fold(folded[:0], stem)))
	if !capital(stem) {
		s.made = true
	}
	return s
}

// unlike reports whether no stem begins as a word does: most words are told so by their first letters.
func (g *gazetteer) unlike(word string) bool {
	var room [64]byte
	small := room[:min(4, len(word))] // a mark behind the third letter might belong to it
	for i := range small {
		c := word[i]
		if c >= utf8.RuneSelf {
			small = lexicon.Fold(room[:0], word)
			break
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		small[i] = c
	}
	return !g.starts.May(beginning(small)) && !g.starts.May(beginning(small[:min(2, len(small))]))
}

// none reports whether a word speaks of no place, as far as its hash and its first letters show at once.
func (g *gazetteer) none(word string, hash uint64) bool {
	return !g.any.May(hash) && g.unlike(word)
}

// opening is what opens holds of two letters.
func opening(first, second rune) uint64 {
	return (uint64(first)<<32 | uint64(second)) * 0x9e3779b97f4a7c15
}

// joining are the languages that join words to names of places: Rheintal.
var joining = lexicon.SetOf("de nl sv")

// inflecting are the languages whose names of places have cases, or suffixes.
var inflecting = lexicon.SetOf("cs el pl ro ru tr uk ar he")

func (g *gazetteer) add(key, name string) placeID {
	id := placeID(len(g.names))
	g.ids[key], g.names = id, append(g.names, name)
	return id
}

// note adds a place to those a word may speak of.
func note(m *placeMap, word string, id placeID) {
	h := lexicon.Key(word)
	if ofMany.Has(h) {
		return
	}
	m.sieve.Add(h)
	list := m.of.At(h)
	for n := range list {
		if list[n] == id {
			return
		}
		if list[n] == 0 {
			list[n] = id
			break
		}
	}
}

// ofMany are words that the names of many places have.
var ofMany = lexicon.SetOf("of the and city new north south east west republic democratic united de del la el los las y e du des le les et d' der die und di da do dos das san saint st. islands island")

// rowsOf gives the rows of a file behind the one that names the columns.
func rowsOf(name string) func(func(string) bool) {
	data, _ := placeFiles.ReadFile("places/" + name + ".tsv") // a test sees that they are there
	_, rows, _ := strings.Cut(strings.TrimSuffix(string(data), "\n"), "\n")
	return strings.SplitSeq(rows, "\n")
}

// of gives the places a word of the other language may speak of, and whether it is
// the name of one. Room is for the word.
func (g *gazetteer) of(word string, hash uint64, room []byte) (ids [4]placeID, name bool) {
	if ids := g.exact.get(hash); ids[0] != 0 {
		part := g.parts.get(hash) // Bretaña, of Gran Bretaña
		return together(together(ids, g.within[ids[0]]), part), part[0] == 0
	}
	if g.unlike(word) {
		return g.parts.get(hash), false
	}
	lower := lexicon.Fold(room[:0], word)
	for n := min(len(lower), g.longest); n >= 2; n-- {
		if n < len(lower) && lower[n]&0xc0 == 0x80 {
			continue
		}
		h := lexicon.HashBytes(lower[:n])
		if !g.stemmed.May(h) {
			continue
		}
		if s := g.stems.Get(h); s.id != 0 && (!s.made || g.fits(lower[:n], lower[n:])) {
			return together(together([4]placeID{s.id}, g.within[s.id]), g.parts.get(hash)), !s.made || s.named && nominal(lower[n:])
		}
	}
	return g.parts.get(hash), false
}

// fits reports whether what stands behind a small stem of three letters may be an ending: polský, Polák, and not politika.
func (g *gazetteer) fits(stem, ending []byte) bool {
	if len(ending) == 0 || g.language != "cs" && g.language != "pl" || utf8.RuneCount(stem) != 3 {
		return true
	}
	for n, r := range string(ending) {
		if consonant(r) {
			return n < 3 && strings.ContainsRune("cčksš", r)
		}
	}
	return utf8.RuneCount(ending) <= 2
}

// nation reports whether a word is a country's name, or what its people or something of it is
// called: its stem is long, or what stands behind it is an ending. Finanční is no Finn.
func (g *gazetteer) nation(word string, hash uint64, room []byte) bool {
	if ids := g.exact.get(hash); ids[0] != 0 {
		return g.parts.get(hash)[0] == 0 && g.country(ids[0])
	}
	if g.unlike(word) {
		return false
	}
	lower := lexicon.Fold(room[:0], word)
	for n := min(len(lower), g.longest); n >= 3; n-- {
		h := lexicon.HashBytes(lower[:n])
		if !g.stemmed.May(h) {
			continue
		}
		if id := g.stems.Get(h).id; id != 0 && g.country(id) && (n == len(lower) || lower[n]&0xc0 != 0x80) {
			stem, ending := utf8.RuneCount(lower[:n]), utf8.RuneCount(lower[n:])
			return (stem >= 4 && (ending <= 5 || ending <= 8 && ofCountry(lower[n:])) || stem >= 6 && ending <= 7 || stem == 3 && ending > 0 && (ending <= 4 && bytes.IndexByte([]byte("sk"), lower[n]) >= 0 || ending <= 2 && !bytes.ContainsFunc(lower[n:], consonant)))
		}
	}
	return false
}

func consonant(r rune) bool {
	return lexicon.Letter(r) != 0 && !strings.ContainsRune("aeiouy", rune(lexicon.Letter(r)))
}

// ofCountry reports whether what stands behind a country's stem has what makes adjectives of countries: rumän-ischen, niem-ieckiego,
// росі-йського.
func ofCountry(ending []byte) bool {
	return slices.ContainsFunc(countryAdjectives, func(core []byte) bool { return bytes.Contains(ending, core) })
}

var countryAdjectives = bytes.Fields([]byte("sk ck isch ск ськ цьк зьк"))

// country reports whether a place is a country.
func (g *gazetteer) country(id placeID) bool { return id <= g.countries }

// nominal reports whether what stands behind the stem of a place's name is the ending of a
// noun's case, and of no adjective: Ruska, России, and not ruská, российский.
func nominal(ending []byte) bool {
	switch string(ending) {
	case "ou", "á", "é", "í", "ý":
		return false
	}
	return utf8.RuneCount(ending) <= 2
}

// together appends places to a list, as far as there is room.
func together(ids, more [4]placeID) [4]placeID {
	for n, m := 0, 0; n < len(ids) && m < len(more); n++ {
		if ids[n] == 0 {
			ids[n] = more[m]
			m++
		}
	}
	return ids
}

// main reports whether an English word speaks of a place and of no other.
func (g *gazetteer) main(english [4]placeID, id placeID) bool {
	return english[0] == id && english[1] == 0
}

// inEnglish gives the places an English word may speak of: their names, their
// people, their seats.
func (g *gazetteer) inEnglish(word string, hash uint64) [4]placeID {
	if ids := g.english.get(hash); ids[0] != 0 {
		return ids
	}
	for _, ending := range peoplesEndings.of(word) {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 3 {
			if ids := g.english.get(lexicon.Key(stem)); ids[0] != 0 {
				return ids
			}
		}
	}
	return [4]placeID{}
}

// peoplesEndings are what English puts behind a place for its people: Abkhazian, Londoners.
var peoplesEndings = suffixesOf("s n ns an ans ian ians er ers ese i is")
