package lexicon

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"
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

// Key is the hash of s folded, Hash(Fold(s)), without a copy where every letter is ASCII, Latin or Cyrillic: those are
// composed already, so lower case is all they need. A soft hyphen is no part of a word.
func Key(s string) uint64 {
	h, bytes, n := Seed, uint64(0), 0
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
		case r >= 0xc0 && r < 0x250 || r >= 0x400 && r < 0x530:
			r = unicode.ToLower(r)
		case r == '’' || r == 'ʼ':
			r = '\''
		case r == '\u00ad':
			continue
		default:
			return HashBytes(Fold(nil, strings.ReplaceAll(s, "\u00ad", "")))
		}
		code, size := uint64(r), 1 // the rune's bytes in UTF-8, the first one lowest
		switch {
		case r >= 0x800:
			code, size = 0xe0|code>>12|(0x80|code>>6&0x3f)<<8|(0x80|code&0x3f)<<16, 3
		case r >= utf8.RuneSelf:
			code, size = 0xc0|code>>6|(0x80|code&0x3f)<<8, 2
		}
		bytes |= code << (8 * n & 63)
		if n += size; n >= 8 {
			n -= 8
			h, bytes = Mix(h, bytes), code>>(8*(size-n)&63)
		}
	}
	if n > 0 {
		h = Mix(h, bytes)
	}
	return h
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
// UTF-8 become U+FFFD, so that any input has a key. ASCII, Latin, Greek, Cyrillic and Chinese letters, which are composed
// already, take no detour.
func Fold(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= 0xc0 && r < 0x250, r >= 0x388 && r < 0x3cf, r >= 0x400 && r < 0x483, r > 0x489 && r < 0x530, r >= 0x4e00 && r < 0xa000:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		case r == '’':
			dst = append(dst, '\'')
		default:
			return foldUnicode(bytes.Clone(dst), s[i:]) // a copy, so that what is given may stay on the stack
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
			r = unicode.ToLower(r)
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
