package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// romanised is a name in small Latin letters: what English papers would write for
// it, or near enough for comparing.
type romanised struct {
	letters [22]byte
	n       uint8
	has     uint32 // a bit for each of its letters, those written for one another taken for one
}

func (w *romanised) add(s string) {
	for i := 0; i < len(s); i++ {
		w.put(s[i])
	}
}

func (w *romanised) put(c byte) {
	if int(w.n) < len(w.letters) {
		w.letters[w.n] = c
		w.n++
	}
}

// close notes the letters of a word that is all there.
func (w *romanised) close() {
	w.has = 0
	for _, c := range w.text() {
		w.has |= foldedBit[c]
	}
}

// foldedBit has a bit for each letter a to z, those written for one another taken for one.
var foldedBit = func() (bits [256]uint32) {
	for i := range folded {
		bits['a'+i] = 1 << (folded[i] - 'a')
	}
	return bits
}()

func (w *romanised) text() []byte { return w.letters[:w.n] }

// romanise writes a word in Latin letters, by the schemes that papers follow: BGN
// for Cyrillic, ELOT 743 for Greek, Hepburn for kana, the revised one for Korean,
// and the consonants alone for Arabic and Hebrew, which write few vowels. Chinese
// characters are left out: their reading needs a dictionary.
func romanise(word string) (w romanised) {
	at := 0
	for ; at < len(word) && word[at] < utf8.RuneSelf; at++ { // most words to the end
		if c := word[at] | 0x20; c >= 'a' && c <= 'z' && int(w.n) < len(w.letters) {
			w.letters[w.n] = c
			w.n++
			w.has |= foldedBit[c]
		}
	}
	if at == len(word) {
		return w
	}
	before := rune(0)
	for _, r := range word[at:] {
		if before >= 0x5d0 && before <= 0x5ea && strings.ContainsRune(geresh, r) {
			w.geresh(before)
			continue
		}
		if r < utf8.RuneSelf {
			if r |= 0x20; r >= 'a' && r <= 'z' {
				w.put(byte(r))
			}
			before = r
			continue
		}
		switch r = lexicon.ToLower(r); {
		case r == 'ß':
			w.add("ss")
		case r == 'æ':
			w.add("ae")
		case r == 'œ':
			w.add("oe")
		case r == 'þ':
			w.add("th")
		case lexicon.Letter(r) != 0:
			w.marked(r)
		case r >= 0x430 && r <= 0x45f:
			w.add(cyrillicNames[r-0x430])
		case r == 'ґ':
			w.add("g")
		case r >= 0x3ac && r <= 0x3ce:
			w.greek(before, r)
		case r >= 0x5d0 && r <= 0x5ea:
			w.add(hebrew[r-0x5d0])
		case r >= 0x621 && r <= 0x64a:
			w.add(arabic[r-0x621])
		case r == 'پ':
			w.add("p")
		case r == 'چ':
			w.add("ch")
		case r == 'گ' || r == 'ڭ':
			w.add("g")
		case r == 'ڤ':
			w.add("v")
		case r == 'ی':
			w.add("i")
		case r == 'ک':
			w.add("k")
		case r >= 0x30a1 && r <= 0x30fc:
			w.kana(r)
		case hangul(r):
			w.hangul(r - 0xac00)
		}
		before = r
	}
	w.close()
	return w
}

// marked writes a Latin letter; the marks of some change the sound that English
// writes.
func (w *romanised) marked(r rune) {
	switch r {
	case 'š', 'ş', 'ș', 'ś':
		w.add("sh")
	case 'č', 'ć':
		w.add("ch")
	case 'ž', 'ż', 'ź':
		w.add("zh")
	case 'ñ', 'ń', 'ň':
		w.put('n')
	default:
		w.put(byte(lexicon.Letter(r)))
	}
}

// cyrillicNames are U+0430 to U+045F.
var cyrillicNames = [...]string{
	"a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
	"r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia",
	"e", "io", "d", "g", "e", "z", "i", "i", "i", "l", "n", "ch", "k", "i", "u", "d",
}

// greek writes a letter, and two that stand for one sound.
func (w *romanised) greek(before, r rune) {
	if w.n > 0 {
		first := w.n == 1
		last := &w.letters[w.n-1]
		switch {
		case before == 'μ' && r == 'π':
			if first {
				*last = 'b'
				return
			}
		case before == 'ν' && r == 'τ':
			if first {
				*last = 'd'
				return
			}
		case before == 'γ' && (r == 'κ' || r == 'γ'):
			if !first {
				*last = 'n'
				w.add("g")
			}
			return
		case before == 'τ' && r == 'ζ':
			*last = 'd'
			w.add("zh")
			return
		case (before == 'ο' || before == 'ό') && (r == 'υ' || r == 'ύ'):
			*last = 'u'
			return
		case (before == 'α' || before == 'ε') && (r == 'υ' || r == 'ύ'):
			w.add("v")
			return
		}
	}
	if r == 'χ' {
		w.add("h")
		return
	}
	w.add(greek[r-0x3ac])
}

// geresh makes of a letter of Hebrew the sound of other languages that it writes with a geresh behind it.
func (w *romanised) geresh(letter rune) {
	switch {
	case w.n == 0:
	case letter == 'ג':
		w.letters[w.n-1] = 'j'
	case letter == 'ז' || letter == 'ת' || letter == 'ד':
		w.put('h')
	case (letter == 'צ' || letter == 'ץ') && w.n > 1:
		w.n -= 2
		w.add("ch")
	}
}

// hebrew are U+05D0 to U+05EA.
var hebrew = [...]string{
	"", "b", "g", "d", "h", "o", "z", "h", "t", "i", "k", "k", "l", "m", "m", "n", "n", "s", "", "f", "p", "ts", "ts", "k", "r", "sh", "t",
}

// arabic are U+0621 to U+064A.
var arabic = [...]string{
	"", "a", "a", "u", "i", "i", "a", "b", "a", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "", "gh",
	"", "", "", "", "", "", "f", "k", "k", "l", "m", "n", "h", "o", "a", "i",
}

// kana writes a katakana. The small ones change the one before them.
func (w *romanised) kana(r rune) {
	if r == 'ー' || r == 'ッ' || r == '・' {
		return
	}
	if r > 0x30f6 {
		return
	}
	s := katakana[r-0x30a1]
	switch r {
	case 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ャ', 'ュ', 'ョ':
		if w.n > 0 && vowel(w.letters[w.n-1]) { // フィ is fi, ジョ is jo
			w.n--
		}
	}
	w.add(s)
}

// katakana are U+30A1 to U+30F6.
var katakana = [...]string{
	"a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go",
	"sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to", "do",
	"na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po",
	"ma", "mi", "mu", "me", "mo", "a", "ya", "u", "yu", "o", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "vu", "ka", "ke",
}

// hangul writes a syllable, given by its place in the block of them.
func (w *romanised) hangul(n rune) {
	w.add(leads[n/588])
	w.add(vowels[n%588/28])
	w.add(codas[n%28])
}

var (
	leads  = [...]string{"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"}
	vowels = [...]string{"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"}
	codas  = [...]string{"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", ""}
)

func vowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' }
