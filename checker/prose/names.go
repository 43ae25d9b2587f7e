package prose

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Names tells which names of a translation stand for which of its original. Words
// are compared one by one: by what they are, by what the two languages call a
// place, by their letters in Latin, and by their consonants.
type Names struct {
	t, o        *Facts
	places      *gazetteer
	left, right nameWords // of the translation and of the original
	from, to    int32     // of the original: where else a word may have its own
	room        [48]byte  // for a word
	language    string
	scripts     bool // the original's script is not Latin
	caseless    bool // and has no capitals
	unspaced    bool // it parts no words
	hebrew      bool
	hanzi       bool   // it is Chinese
	functions   uint32 // the bit of its function words
	script      script
	listened    bool
	pieces      []heard            // of an original without capitals
	mentioned   map[uint64][]int32 // by the hash of a word with a capital
	read        []sounds           // as readings gives them
	soundings   []heard            // of words in Cyrillic or Greek
	abroad      []abroad           // of words of the translation
	korean      bool               // it is Korean
	people      *people            // as its language writes them
	teller      teller
	told        [][]Told // what Tell gave for this alignment
	toldOf      *Alignment
	vowelless   bool // it writes few vowels
	genitive    bool // it sets an s behind names
	greek       bool // it writes b, d and g with two letters
	articles    lexicon.Set
	nouns       lexicon.Set // that have capitals and are no names
	givens      lexicon.Set // given names in another script
	bodies      lexicon.Set // how words begin that name offices
	cases       *suffixes   // what it puts behind names, if anything
	slavic      bool        // its adjectives open the names of offices

	transcription *transcriber // of its spelling of names from other scripts into the English one; nil for none
	respelled     []romanised  // what that makes of words of the original

	roster [2]roster // of the translation and of the original

	compared  bool
	strangers []Strangers
	list      []Stranger
	unkept    []int32   // of all links
	unkeptOf  [][]int32 // by link
	spare     []int32   // for Theirs
	loose     []int32
	taken     []bool // of the words of a stretch, those that a word has for its own
}

// Read begins a story. The original is in a language given by its BCP 47 tag.
func (n *Names) Read(t, o *Facts, language string) {
	if n.places == nil || n.language != language {
		n.speak(language)
	}
	n.t, n.o = t, o
	n.compared, n.listened, n.mentioned, n.toldOf = false, false, nil, nil
	n.read, n.soundings, n.abroad, n.respelled = n.read[:0], n.soundings[:0], n.abroad[:0], n.respelled[:0]
	n.left.read(t)
	n.right.read(o)
	n.roster[0].made, n.roster[1].made = false, false
}

// speak notes what is so in a language.
func (n *Names) speak(language string) {
	n.language, n.places = language, gazetteerOf(language)
	primary, _, _ := strings.Cut(language, "-")
	switch primary {
	case "ru", "uk", "bg", "el", "ar", "he", "ja", "zh", "ko", "sr", "mk", "be", "fa", "ka", "hy":
		n.scripts = true
	default:
		n.scripts = false
	}
	n.slavic = primary == "ru" || primary == "uk" || primary == "bg" || primary == "cs" || primary == "pl"
	n.hebrew, n.korean, n.people = primary == "he", primary == "ko", nil
	n.hanzi, n.unspaced = primary == "zh", primary == "zh" || primary == "ja"
	n.vowelless = primary == "ar" || primary == "he" || primary == "fa"
	n.greek = primary == "el"
	n.functions = lexicon.FunctionsOf(primary)
	n.articles, n.nouns = articles[primary], *everydayNouns.of(primary)
	n.givens, n.bodies = *givens.of(primary), *bodies.of(primary)
	n.cases, n.transcription = casesOf[primary], transcriptions[primary]
	n.genitive = primary == "de" || primary == "nl" || primary == "sv"
	switch primary {
	case "ar", "he", "ja", "zh", "ko", "fa", "ka":
		n.caseless = true
	default:
		n.caseless = false
	}
	n.script = scripts[primary]
}

// Bare is a word of the original without what stands before or behind an
// apostrophe: l’Iran, Ankara’da.
func Bare(word string) string {
	apostrophe := 0
	for ; ; apostrophe++ {
		if apostrophe == len(word) { // as in most words
			return word
		}
		if c := word[apostrophe]; c == '\'' || c == "’"[0] || c == "ʼ"[0] {
			break
		}
	}
	for i, r := range word {
		if r != '\'' && r != '’' && r != 'ʼ' {
			continue
		}
		size := utf8.RuneLen(r)
		if next, _ := utf8.DecodeRuneInString(word[i+size:]); next >= 0x400 && next < 0x530 { // Хом'як
			return word
		}
		if next, _ := utf8.DecodeRuneInString(word[i+size:]); i <= 5 && unicode.IsUpper(next) && len(word) > i+size+1 {
			first, _ := utf8.DecodeRuneInString(word)
			if unicode.IsLower(first) || i <= 2 && i+size+3 <= len(word) && (first == 'L' || first == 'D') {
				return word[i+size:]
			}
			return word // O’Neill
		}
		if i >= 3 {
			return word[:i]
		}
		return word
	}
	return word
}

// Same reports whether word i of the translation may stand for word k of the
// original.
func (n *Names) Same(i, k int) bool {
	t, o := &n.t.Tokens[i], &n.o.Tokens[k]
	if t.Hash == o.Hash {
		return true
	}
	if !n.mayBe(i, k) {
		return false
	}
	a, b := n.here(i), n.there(k)
	if a.places[0] != 0 && b.places[0] != 0 && sharePlace(a.places, b.places) {
		return true
	}
	if o.Flags&(Capital|Inner) == 0 && !n.caseless { // a word that is no name: a demonym, if any
		return wanting(a.latin.has, b.latin.has) <= 2 && stemOf(a.latin.text(), b.latin.text())
	}
	return n.letters(a, b) || n.heardAlike(i, k) || b.respelled > 0 && n.transcribed(i, k)
}

func sharePlace(a, b [4]placeID) bool {
	for _, x := range a {
		for _, y := range b {
			if x != 0 && x == y {
				return true
			}
		}
	}
	return false
}

// spelled is Same, but for what two places have to do with each other.
func (n *Names) spelled(i, k int) bool {
	return n.written(i, k) || n.mayBe(i, k) && n.heardAlike(i, k)
}

// written is spelled, by the letters alone.
func (n *Names) written(i, k int) bool {
	if !n.mayBe(i, k) {
		return false
	}
	a, b := n.here(i), n.there(k)
	if b.places[0] != 0 && n.places.main(a.places, b.places[0]) && n.o.Seen(n.t.Tokens[i].Hash).First < 0 { // and not Oslo, for Norway
		return true
	}
	return n.letters(a, b)
}

// mayBe reports whether word i of the translation is a name and no other than word k of the original, which is no acronym
// in another script.
func (n *Names) mayBe(i, k int) bool {
	t := &n.t.Tokens[i]
	o := &n.o.Tokens[k]
	if n.scripts && o.Flags&Upper != 0 && o.Len < 9 && t.Flags&Upper == 0 && !strings.ContainsAny(n.o.Word(k), vowelsOfCapitals) { // КНР, and no Khan
		return false
	}
	return t.Kind == Word && o.Kind == Word && t.Flags&(Capital|Inner) != 0 && !n.distinct(i, k) && !(n.scripts && n.twoPlaces(i, k))
}

// twoPlaces reports whether two words are two places that the tables have, however alike: Budapest, Bucharest.
func (n *Names) twoPlaces(i, k int) bool {
	t := &n.t.Tokens[i]
	if n.caseless || !t.Is(lexicon.Place) || n.here(i).places[0] == 0 || !n.covered(i) || !n.National(i) && t.Is(lexicon.Given|lexicon.Surname|lexicon.Known) {
		return false
	}
	b := n.placed(k)
	return (b.place || b.places[0] != 0 && n.Nation(k)) && !sharePlace(n.here(i).places, b.places)
}

// vowelsOfCapitals are the capitals of Cyrillic and Greek that a name has one of at least.
const vowelsOfCapitals = "АЕЁИОУЫЭЮЯІЇЄΑΆΕΈΗΉΙΊΟΌΥΎΩΏ"

// Distinct reports whether two words are two surnames, however alike they sound: both are known and
// differ in more than a letter or an ending, and between languages that write Latin a surname is copied letter
// for letter: Bennett, Barrett.
func (n *Names) Distinct(i, k int) bool {
	t, o := &n.t.Tokens[i], &n.o.Tokens[k]
	if n.scripts || t.Hash == o.Hash || !t.Is(lexicon.Surname) || !o.Is(lexicon.Surname) || o.Is(lexicon.Foreign) || t.Freq < 4 || o.Freq < 4 {
		return false
	}
	a, b := n.here(i), n.there(k)
	return (a.places[0] == 0 || !t.Is(lexicon.Place)) && b.places[0] == 0 && !n.near(a, b) && !n.transcribed(i, k)
}

// near reports whether two surnames differ in no more than a letter or an ending.
func (n *Names) near(a, b *nameWord) bool {
	if n.cases != nil {
		return alike(&a.latin, &b.latin)
	}
	x, y := a.latin.text(), b.latin.text()
	if len(x) > len(y) {
		x, y = y, x
	}
	return distance(x, y, 1) <= 1 || len(y) <= len(x)+2 && bytes.HasPrefix(y, x)
}

// distinct is Distinct for words that nothing else tells for surnames: given names have a form in each
// language.
func (n *Names) distinct(i, k int) bool {
	t, o := n.t.Tokens[i].Class, n.o.Tokens[k].Class
	return t&o&lexicon.Surname != 0 && (t|o)&(lexicon.Known|lexicon.Foreign) == 0 && t&o&lexicon.Given == 0 && n.Distinct(i, k)
}

func (n *Names) letters(a, b *nameWord) bool {
	if alike(&a.latin, &b.latin) {
		return true
	}
	if n.scripts {
		return n.sounds(a, b)
	}
	return a.latin.n <= b.latin.n+4 && b.latin.n <= a.latin.n+4 && a.bones.akin(&b.bones, false)
}

// Akin reports whether two words of the original may be one name in two cases.
func (n *Names) Akin(j, k int) bool {
	if n.o.Tokens[j].Hash == n.o.Tokens[k].Hash {
		return true
	}
	x, y := &n.there(j).latin, &n.there(k).latin
	if x.letters[0] != y.letters[0] {
		return false
	}
	a, b := x.text(), y.text()
	same := 0
	for same < len(a) && same < len(b) && a[same] == b[same] {
		same++
	}
	return same >= 3 && same+3 >= len(a) && same+3 >= len(b)
}

// stemOf reports whether a word without a capital is made from a name: Londoner,
// iraní, трамповский.
func stemOf(name, word []byte) bool {
	same := 0
	for same < len(name) && same < len(word) && fair(name[same], word[same]) {
		same++
	}
	return same >= 4 && same >= len(name)-2
}

// sounds compares a name with one in another script.
func (n *Names) sounds(a, b *nameWord) bool {
	heard := &n.abroad[a.abroad]
	x, y := heard.spoken.text(), b.latin.text()
	if wanting(heard.spoken.has, b.latin.has) <= 2 && inflected(x, y) {
		return true
	}
	if (a.bones.akin(&b.bones, true) || heard.bones.akin(&b.bones, true)) && (n.vowelless || 2*distance(x, y, 20) <= max(len(x), len(y))+2) {
		return true
	}
	if n.greek {
		if z := voiced(y); inflected(x, z.text()) {
			return true
		}
	}
	switch {
	case len(y) > 2 && len(x) > 4 && y[0] == 'h' && bytes.HasPrefix(x, []byte("dzh")): // Хосе, for Jose
		x, y = x[3:], y[1:]
	case len(y) > 1 && len(x) > 1 && x[0] == 'h' && (y[0] == 'g' || y[0] == 'k'): // Гарри, for Harry
		x, y = x[1:], y[1:]
	case len(y) > 2 && len(x) > 2 && x[0] == 'w' && y[0] != 'v': // Γουόρεν, Уоррен, for Warren
		if y[0] == 'g' {
			y = y[1:]
		}
		if y[0] == 'u' {
			y = y[1:]
		}
		x = x[1:]
	default:
		x = nil
	}
	return x != nil && inflected(x, y)
}

// Place gives what English calls the place whose name is word k of the original, ""
// where it is none that the tables have.
func (n *Names) Place(k int) string {
	if w := n.placed(k); w.place {
		return n.places.names[w.places[0]]
	}
	return n.citizen(k)
}

// OfPlace reports whether word k of the original, a name or a word that is made of one, speaks of a place in the tables.
func (n *Names) OfPlace(k int) bool { return n.placed(k).places[0] != 0 }

// PartOfPlace reports whether word k of the original is one of several that the tables call a place by: Корея, of Северная Корея.
func (n *Names) PartOfPlace(k int) bool { return n.places.parts.get(n.o.Tokens[k].Hash)[0] != 0 }

// IsPlace reports whether word i of the translation speaks of a place in the tables.
func (n *Names) IsPlace(i int) bool { return n.here(i).places[0] != 0 }

// Script reports whether the original is in another script, and whether that has no
// capitals.
func (n *Names) Script() (other, caseless bool) { return n.scripts, n.caseless }
