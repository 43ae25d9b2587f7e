package lexicon

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Seed is the hash of the empty word.
const Seed uint64 = 0x9ae16a3b2f90404f

// Mix adds up to eight bytes, the first in the lowest place, to a hash. A reader that has eight letters of a word in a
// register hashes them with one multiplication; byte by byte, as FNV does it, hashing was a quarter of the token pass.
func Mix(hash, bytes uint64) uint64 {
	h := (hash ^ bytes) * 0x9e3779b97f4a7c15
	return h ^ h>>32
}

// Hash is the hash of a folded word: Seed, mixed with each eight bytes of the word in turn, the last ones filled up with
// zeros.
func Hash(folded string) uint64 {
	h := Seed
	for ; len(folded) >= 8; folded = folded[8:] {
		h = Mix(h, uint64(folded[0])|uint64(folded[1])<<8|uint64(folded[2])<<16|uint64(folded[3])<<24|
			uint64(folded[4])<<32|uint64(folded[5])<<40|uint64(folded[6])<<48|uint64(folded[7])<<56)
	}
	if folded == "" {
		return h
	}
	var rest uint64
	for i := len(folded) - 1; i >= 0; i-- {
		rest = rest<<8 | uint64(folded[i])
	}
	return Mix(h, rest)
}

// DecodeRune is [utf8.DecodeRuneInString], which takes its time for all that is not ASCII, with a short way for runes of two
// bytes, the letters of most alphabets.
func DecodeRune(s string) (r rune, size int) {
	if len(s) > 1 && s[0] >= 0xc2 && s[0] < 0xe0 && s[1]&0xc0 == 0x80 {
		return rune(s[0]&0x1f)<<6 | rune(s[1]&0x3f), 2
	}
	return utf8.DecodeRuneInString(s)
}

// composed gives the small letter of a rune beyond ASCII that is composed (NFC), unless a mark stands behind it, which
// is not; 0 for any other: Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean letters.
func composed(r rune) rune {
	switch {
	case r >= 0xc0 && r < 0x250, r >= 0x388 && r < 0x3cf, r >= 0x400 && r < 0x483, r > 0x489 && r < 0x530:
		return ToLower(r)
	case r >= 0x5d0 && r < 0x5eb, r >= 0x621 && r < 0x63b, r > 0x640 && r < 0x64b, r > 0x670 && r < 0x6d4,
		r >= 0x3041 && r < 0x3097, r >= 0x30a1 && r < 0x30fd, r >= 0x4e00 && r < 0xa000, r >= 0xac00 && r < 0xd7a4:
		return r
	}
	return 0
}

// point reports whether a rune is an Arabic vowel point, which is composed with no letter; two of them have an order.
func point(r rune) bool { return r >= 0x64b && r < 0x653 }

// Key is the hash of s folded, Hash(Fold(s)), without a copy where every letter is composed already, so that lower case
// is all it needs. A soft hyphen is no part of a word.
func Key(s string) uint64 {
	p := NewPrefix()
	rest := s
	for len(rest) > 0 {
		x := eight(rest)
		if x&(0x80*ones) != 0 {
			break
		}
		p.h = Mix(p.h, smallASCII(x))
		rest = rest[min(len(rest), 8):]
	}
	for i := 0; i < len(rest); {
		if c := rest[i]; c < utf8.RuneSelf {
			p.pointed = false
			p.put(smallASCII(uint64(c)), 1)
			i++
			continue
		}
		r, n := DecodeRune(rest[i:])
		if !p.Add(r) {
			return HashBytes(Fold(nil, strings.ReplaceAll(s, "\u00ad", "")))
		}
		i += n
	}
	return p.Key()
}

// eight gives the first eight bytes of a word, the first in the lowest place, with zeros behind a shorter one.
func eight(w string) uint64 {
	switch n := len(w); {
	case n >= 8:
		return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
	case n >= 4: // the first four and the last four, which may overlap
		first := uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24
		last := uint64(w[n-4]) | uint64(w[n-3])<<8 | uint64(w[n-2])<<16 | uint64(w[n-1])<<24
		return first | last<<(8*(n-4))
	case n > 0:
		return uint64(w[0]) | uint64(w[n/2])<<(8*(n/2)) | uint64(w[n-1])<<(8*(n-1))
	}
	return 0
}

const ones = 0x0101010101010101

// smallASCII makes capitals among eight ASCII bytes small.
func smallASCII(x uint64) uint64 {
	capitals := (x + (0x80-'A')*ones) &^ (x + (0x7f-'Z')*ones) & (0x80 * ones)
	return x | capitals>>2
}

// Prefix makes the keys of a text's beginnings, one rune after the other. NewPrefix gives that of none.
type Prefix struct {
	h, bytes uint64
	n        int  // of bytes that h does not have
	pointed  bool // the last rune was a vowel point
}

// NewPrefix gives an empty beginning.
func NewPrefix() Prefix { return Prefix{h: Seed} }

// Add takes one rune more. It reports false, and takes none, where the rune may not be composed.
func (p *Prefix) Add(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
	case r == '’' || r == 'ʼ':
		r = '\''
	case r == '\u00ad':
		return true
	case point(r) && !p.pointed:
	default:
		if r = composed(r); r == 0 {
			return false
		}
	}
	p.pointed = point(r)
	code, size := uint64(r), 1 // the rune's bytes in UTF-8, the first one lowest
	switch {
	case r >= 0x800:
		code, size = 0xe0|code>>12|(0x80|code>>6&0x3f)<<8|(0x80|code&0x3f)<<16, 3
	case r >= utf8.RuneSelf:
		code, size = 0xc0|code>>6|(0x80|code&0x3f)<<8, 2
	}
	p.put(code, size)
	return true
}

// put adds the bytes of a rune, so many, the first one lowest.
func (p *Prefix) put(code uint64, size int) {
	p.bytes |= code << (8 * p.n & 63)
	if p.n += size; p.n >= 8 {
		p.n -= 8
		p.h, p.bytes = Mix(p.h, p.bytes), code>>(8*(size-p.n)&63)
	}
}

// Key is Key of what was added.
func (p *Prefix) Key() uint64 {
	if p.n > 0 {
		return Mix(p.h, p.bytes)
	}
	return p.h
}

// HashBytes is Hash of bytes.
func HashBytes(folded []byte) uint64 {
	h := Seed
	for ; len(folded) >= 8; folded = folded[8:] {
		h = Mix(h, binary.LittleEndian.Uint64(folded))
	}
	if len(folded) == 0 {
		return h
	}
	var rest uint64
	for i := len(folded) - 1; i >= 0; i-- {
		rest = rest<<8 | uint64(folded[i])
	}
	return Mix(h, rest)
}

// Fold appends the key of s to dst: lower case, composed (NFC), with every apostrophe written '. Bytes that are no
// UTF-8 become U+FFFD, so that any input has a key. Letters that are composed already take no detour.
func Fold(dst []byte, s string) []byte {
	for len(s) > 0 {
		x := eight(s)
		if x&(0x80*ones) != 0 {
			break
		}
		n := min(len(s), 8)
		dst = binary.LittleEndian.AppendUint64(dst, smallASCII(x))
		dst, s = dst[:len(dst)-8+n], s[n:]
	}
	pointed := false // the last rune was a vowel point
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			dst = append(dst, byte(smallASCII(uint64(c))))
			i++
			continue
		}
		r, n := DecodeRune(s[i:])
		switch {
		case r == '’':
			dst = append(dst, '\'')
		case point(r) && !pointed:
			dst, pointed = utf8.AppendRune(dst, r), true
			i += n
			continue
		default:
			letter := composed(r)
			if letter == 0 {
				return foldUnicode(bytes.Clone(dst), s[i:]) // a copy, so that what is given may stay on the stack
			}
			dst, pointed = utf8.AppendRune(dst, letter), false
		}
		i += n
	}
	return dst
}

// foldUnicode folds from the first rune that may not be composed. A combining mark there belongs to the letter before
// it, already in dst, so the composing starts one rune back.
func foldUnicode(dst []byte, s string) []byte {
	var lowered []byte
	if _, n := utf8.DecodeLastRune(dst); n > 0 {
		lowered = append(lowered, dst[len(dst)-n:]...)
		dst = dst[:len(dst)-n]
	}
	for _, r := range s {
		switch r {
		case '’', 'ʼ', '‘', '＇':
			r = '\''
		default:
			r = ToLower(r)
		}
		lowered = utf8.AppendRune(lowered, r)
	}
	return norm.NFC.Append(dst, lowered...)
}

// unmarked are the letters U+00C0 to U+017F without what is set on them.
const unmarked = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

// Letter gives the small letter a to z that a Latin letter is written with, without what is set on it (é is e, ß is s, ł
// is l); 0 for anything else. Unlike a decomposition it knows ø, đ and ł.
func Letter(r rune) byte {
	switch {
	case r|0x20 >= 'a' && r|0x20 <= 'z':
		return byte(r | 0x20)
	case r >= 0xc0 && r < 0x180 && unmarked[r-0xc0] != '.':
		return unmarked[r-0xc0]
	case r >= 0x218 && r <= 0x21b:
		return "sstt"[r-0x218]
	}
	return 0
}
