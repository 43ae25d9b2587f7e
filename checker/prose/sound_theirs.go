package prose

import (
	"strings"
	"unicode/utf8"
)

// heard is a stretch of an original without capitals that may be a name: what places it
// may speak of, and the sounds that it writes.
type heard struct {
	token   int32
	at, end uint32 // the first of its bytes in the original, and the one behind its last
	places  [4]placeID
	kind    [36]byte
	n, free int8 // of the sounds, so many of the first may be what is written with a name
}

func (h *heard) put(c byte) {
	if c == 'n' && h.n > 0 && h.kind[h.n-1] == 'N' { // 唐纳德, for Donald
		h.n--
	}
	if int(h.n) < len(h.kind) && (h.n == 0 || h.kind[h.n-1] != c) {
		h.kind[h.n] = c
		h.n++
	}
}

func (h *heard) add(s string) {
	for i := 0; i < len(s); i++ {
		h.put(s[i])
	}
}

// instead puts a sound in the place of the last one.
func (h *heard) instead(c byte) {
	if h.n > 0 {
		h.kind[h.n-1] = c
	}
}

// latin reads what stands in Latin letters.
func (h *heard) latin(w string) {
	name := romanise(w)
	s := pronounce(name.text())
	for _, c := range s.kind[:s.n] {
		h.put(c)
	}
}

// syllables reads katakana and Chinese characters as they were romanised.
func (h *heard) syllables(s string) {
	for i := 0; i < len(s); i++ {
		if g, ok := spelt(romanisations, s[i:]); ok {
			h.put(g.sound)
			i += len(g.letters) - 1
		} else {
			h.put(s[i])
		}
	}
}

// romanisations are letters that Hepburn and pinyin write otherwise than a sound is written here.
var romanisations = []spelling{{"ch", 'C', 0}, {"j", 'J', 0}, {"ng", 'N', 0}, {"q", 'C', 0}, {"sh", 'S', 0}, {"ts", 'c', 0}, {"x", 'S', 0}, {"zh", 'J', 0}}

// korean reads a syllable of Hangul, given by its place in the block of them; before is
// the syllable before it, -1 for none.
func (h *heard) korean(n, before rune) {
	lead, vowel := koreanLeads[n/588], koreanVowels[n%588/28]
	switch {
	case lead == "" && before >= 0 && (before%28 == 19 || before%28 == 20): // an s that ended a syllable opens this one
		h.instead('s')
	case lead == "r" && before >= 0 && before%28 == 8: // one l, written twice
		lead = ""
	case lead == "s" && vowel[0] == 'y':
		lead, vowel = "S", vowel[1:]
	}
	h.add(lead)
	h.add(vowel)
	h.add(koreanCodas[n%28])
}

var (
	koreanLeads  = strings.Split("g k n d t r m b p s s  J J C k t p h", " ")
	koreanVowels = strings.Split("a e ya ye o e yo ye o wa we we yo u wo we wi yu u i i", " ")
	koreanCodas  = strings.Split(" k k k n n n t l k m l l l p l m p p t t N t t k t p ", " ")
)

// letter puts a sound for a letter of Arabic or Hebrew, which write a consonant once however long it is:
// טקסס, for Texas.
func (h *heard) letter(s string) {
	switch {
	case s == "":
	case s != "u" && s != "i" && h.n > 0 && h.kind[h.n-1] == s[0] && int(h.n) < len(h.kind):
		h.kind[h.n] = s[0]
		h.n++
	default:
		h.put(s[0])
	}
}

// semitic reads a word of Arabic or Hebrew.
func (h *heard) semitic(word string) {
	before, proclitic := rune(0), true
	for _, r := range word {
		switch {
		case r == 'ش' && before == 'ت', r == 'ש' && before == 'ט':
			h.instead('C')
		case r >= 0x621 && r <= 0x64a:
			h.letter(arabicSounds[r-0x621])
		case r >= 0x5d0 && r <= 0x5ea:
			h.letter(hebrewSounds[r-0x5d0 : r-0x5d0+1])
		case strings.ContainsRune(geresh, r):
			switch before {
			case 'ג':
				h.instead('J')
			case 'צ', 'ץ':
				h.instead('C')
			case 'ז':
				h.instead('Z')
			}
		case r == 'پ':
			h.put('p')
		case r == 'چ':
			h.put('C')
		case r == 'گ', r == 'ڭ':
			h.put('g')
		case r == 'ڤ':
			h.put('v')
		case r == 'ی':
			h.put('i')
		case r == 'ک':
			h.put('k')
		}
		if proclitic = proclitic && h.n <= 5 && strings.ContainsRune("ובלמהשכوفبلكا", r); proclitic {
			h.free = h.n
		}
		before = r
	}
	if before == 'ה' && h.n > 1 {
		h.instead('a')
	}
	if h.n > 14 { // words that a hasty hand ran together
		h.free = h.n
	}
}

// geresh is what stands behind a Hebrew letter that writes a sound of other languages.
const geresh = "׳'’‘´`"

// arabicSounds are U+0621 to U+064A.
var arabicSounds = [...]string{
	"", "a", "a", "u", "a", "i", "a", "b", "a", "t", "T", "J", "h", "x", "d", "d", "r", "z", "s", "S", "s", "d", "t", "z", "", "g",
	"", "", "", "", "", "", "f", "k", "k", "l", "m", "n", "h", "u", "a", "i",
}

// hebrewSounds are U+05D0 to U+05EA.
const hebrewSounds = "abgdhuzxtikklmmnnsappcckrSt"

// listen cuts the original into the stretches that may be names: runs of katakana, runs of the
// characters that Chinese writes foreign names with, words of the other scripts, what is in
// Latin letters, and the places that the tables have. It is done once a story.
func (n *Names) listen() {
	if n.listened {
		return
	}
	n.listened, n.pieces = true, n.pieces[:0]
	for k := range n.o.Tokens {
		if n.o.Tokens[k].Kind != Word {
			continue
		}
		if n.unspaced {
			n.runs(int32(k))
		} else {
			n.spaced(int32(k))
		}
	}
}

// spaced appends a word of Korean, Arabic or Hebrew.
func (n *Names) spaced(k int32) {
	h := heard{token: k, at: n.o.Tokens[k].Start, end: uint32(n.o.Tokens[n.wordEnd(int(k))].End()), places: n.there(int(k)).places}
	word := n.o.Plain[h.at:h.end]
	if h.places[0] == 0 {
		h.places = n.placeWithin(word)
	}
	n.hear(&h, word)
	n.pieces = append(n.pieces, h)
}

// wordEnd gives the last token of a word of the original that token k begins: of several in Hebrew or Arabic that a geresh of
// whatever shape joins: צ‘לסי.
func (n *Names) wordEnd(k int) int {
	for f := n.o; n.vowelless && k+2 < len(f.Tokens) && !f.Tokens[k+1].Has(Spaced) && !f.Tokens[k+2].Has(Spaced) && f.Tokens[k+2].Kind == Word && strings.Contains(geresh, f.Word(k+1)); {
		k += 2
	}
	return k
}

// hear reads a word of Korean, Arabic or Hebrew.
func (n *Names) hear(h *heard, word string) {
	switch {
	case word[0] < utf8.RuneSelf:
		h.latin(word)
	case n.vowelless:
		h.semitic(word)
	default:
		before := rune(-1)
		for _, r := range word {
			if !hangul(r) {
				before = -1
				continue
			}
			h.korean(r-0xac00, before)
			before = r - 0xac00
		}
	}
}

// runs appends the names that a token of Chinese or Japanese may have.
func (n *Names) runs(k int32) {
	t := &n.o.Tokens[k]
	text := n.o.Plain[t.Start:t.End()]
	begin, script := -1, 0
	for at, r := range text {
		s := n.scriptOf(r)
		if s == 0 && script == inCharacters && n.hanzi && !strings.ContainsRune(hanziParticles, r) { // 马萨诸塞
			if next, _ := utf8.DecodeRuneInString(text[at+utf8.RuneLen(r):]); n.scriptOf(next) == inCharacters && readings()[r] != "" {
				s = inCharacters
			}
		}
		if s != script && begin >= 0 {
			n.run(k, begin, at, script)
			begin = -1
		}
		if script = s; s != 0 && begin < 0 {
			begin = at
		}
		if ids := n.placeAt(text[at:]); ids[0] != 0 {
			n.pieces = append(n.pieces, heard{token: k, at: t.Start + uint32(at), end: t.Start + uint32(at), places: ids})
		}
	}
	if begin >= 0 {
		n.run(k, begin, len(text), script)
	}
}

// hanziParticles are characters between names that are no part of one.
const hanziParticles = "和与及或的在是由从被把给跟但而称说为以等已也都还就"

const (
	inLatin = iota + 1
	inKana
	inCharacters
)

func (n *Names) scriptOf(r rune) int {
	switch {
	case r < utf8.RuneSelf && r|0x20 >= 'a' && r|0x20 <= 'z':
		return inLatin
	case r >= 0x30a1 && r <= 0x30fc && r != '・':
		return inKana
	case n.hanzi && transliterating()[r]:
		return inCharacters
	}
	return 0
}

// run appends one stretch of a token, from byte to byte of it.
func (n *Names) run(k int32, begin, end, script int) {
	start := n.o.Tokens[k].Start
	h := heard{token: k, at: start + uint32(begin), end: start + uint32(end)}
	h.run(n.o.Plain[h.at:h.end], script)
	n.pieces = append(n.pieces, h)
}

// run reads a stretch of one script.
func (h *heard) run(text string, script int) {
	switch script {
	case inLatin:
		h.latin(text)
	case inKana:
		for len(text) > 0 { // romanised holds so many
			part := text[:min(len(text), 18)]
			text = text[len(part):]
			var kana romanised
			for _, r := range part {
				kana.kana(r)
			}
			h.syllables(string(kana.text()))
		}
	case inCharacters:
		for _, r := range text {
			h.syllables(readings()[r])
		}
	}
}

// soundsOf reads a stretch that may be a name.
func (n *Names) soundsOf(text string) (h heard) {
	if !n.unspaced {
		n.hear(&h, text)
		return h
	}
	r, _ := utf8.DecodeRuneInString(text)
	script := n.scriptOf(r)
	if script == 0 && n.hanzi {
		script = inCharacters
	}
	h.run(text, script)
	return h
}
