package namevariant

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// sound is how a name is spelled without what spellings of one name differ in:
// accents, doubled letters, h behind a consonant, y and ee for i, oo and ou for u, ph for f, ck and q for
// k, z and tz for s, w for v, the many ways to write ʃ and χ. Twelve
// symbols of five bits, the first lowest; of a longer name, how many more there
// are stands in the four bits above.
type sound uint64

const (
	symbolBits = 5
	symbols    = 12
	symbolMask = 1<<symbolBits - 1
)

// The symbols that are no letter’s own place in the alphabet; the others are.
const (
	symbolSh = 27 + iota // sh, ch, sch, tch, tsch, š, č
	symbolKh             // kh, j, zh, dj
)

// letter gives the plain small letter of the first rune of s and its bytes; 0
// where it has none.
func letter(s string) (byte, int) {
	c := s[0]
	switch {
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return c | 0x20, 1
	case c < utf8.RuneSelf:
		return 0, 1
	}
	r, n := utf8.DecodeRuneInString(s)
	return lexicon.Letter(r), n
}

// asciiLetter is letter of ASCII. Asked of a table, the sound of a name costs a third less.
var asciiLetter = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		table[c], _ = letter(string(rune(c)))
	}
	return table
}()

// soundOf makes the sound of a word.
func soundOf(w string) sound {
	if w == "" {
		return 0
	}
	var (
		s      sound
		n      uint
		last   byte // the symbol before
		before byte // the letter before
		next   byte // the letter behind, and its bytes
		wide   int
	)
	c, size := letter(w)
	for i := 0; i < len(w) && n < symbols+15; c, size = next, wide {
		i += size
		if next, wide = 0, 0; i < len(w) {
			if c := w[i]; c < utf8.RuneSelf {
				next, wide = asciiLetter[c], 1
			} else {
				next, wide = letter(w[i:])
			}
		}
		k := c - 'a' + 1
		switch c {
		case 0:
			continue
		case 'h':
			switch before {
			case 'c', 's':
				k = symbolSh
				if last == 's'-'a'+1 || last == 'k'-'a'+1 { // it was taken for s or k
					n--
					s &^= symbolMask << (n * symbolBits)
					last = 0
					if n > 0 {
						last = byte(s>>((n-1)*symbolBits)) & symbolMask
					}
				}
			case 'k', 'z':
				k = symbolKh
				if n > 0 {
					n--
					s &^= symbolMask << (n * symbolBits)
					last = 0
					if n > 0 {
						last = byte(s>>((n-1)*symbolBits)) & symbolMask
					}
				}
			case 'g', 't', 'd', 'b', 'r', 'p':
				k = 0
			default:
				if next == 0 {
					k = 0
				}
			}
			if before == 'p' && n > 0 { // ph
				n--
				s &^= symbolMask << (n * symbolBits)
				k = 'f' - 'a' + 1
			}
		case 'y':
			k = 'i' - 'a' + 1
		case 'j':
			k = symbolKh
		case 'q':
			k = 'k' - 'a' + 1
		case 'w':
			k = 'v' - 'a' + 1
		case 'z':
			k = 's' - 'a' + 1
		case 'c':
			if next == 'e' || next == 'i' || next == 'y' {
				k = 's' - 'a' + 1
			} else {
				k = 'k' - 'a' + 1
			}
		case 't':
			if next == 's' || next == 'z' || next == 'c' {
				k = 0
			}
		case 'd':
			if next == 'j' || next == 'z' {
				k = 0
			}
		case 'o':
			switch {
			case next == 'u' || next == 'o':
				k = 0
			case before == 'o': // Mahmood
				k = 'u' - 'a' + 1
			}
		case 'e':
			switch {
			case next == 'e':
				k = 0
			case before == 'e': // Sameer
				k = 'i' - 'a' + 1
			}
			if before == 'o' || before == 'u' { // the German way to write ö and ü without dots
				k = 0
			}
		}
		before = c
		if k == 0 || k == last {
			continue
		}
		if n < symbols {
			s |= sound(k) << (n * symbolBits)
		}
		last = k
		n++
	}
	if n > symbols {
		s |= sound(n-symbols) << (symbols * symbolBits)
	}
	return s
}

func (s sound) first() sound { return s & symbolMask }

func (s sound) size() int { return (bits.Len64(uint64(s)) + symbolBits - 1) / symbolBits }

// near reports whether two sounds are the same, or one edit apart in six symbols
// and more.
func (s sound) near(o sound) bool {
	if s == o {
		return s.size() > 2
	}
	at := bits.TrailingZeros64(uint64(s^o)) / symbolBits * symbolBits
	a, b := s>>at, o>>at
	if a>>symbolBits != b>>symbolBits && a>>symbolBits != b && a != b>>symbolBits {
		return false
	}
	return max(s.size(), o.size()) > 5
}

// sameLetters reports whether two words differ only in what is set on letters.
func sameLetters(a, b string) bool {
	for a != "" && b != "" {
		x, n := letter(a)
		y, m := letter(b)
		if x == 0 && n > 1 && isMark(a) {
			a = a[n:]
			continue
		}
		if y == 0 && m > 1 && isMark(b) {
			b = b[m:]
			continue
		}
		if x != y || x == 0 && a[:n] != b[:m] {
			return false
		}
		a, b = a[n:], b[m:]
	}
	return (a == "" || isMark(a)) && (b == "" || isMark(b))
}

func isMark(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Mn, r)
}
