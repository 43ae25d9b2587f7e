package prose

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Anchor gives what token i has in common with its rendering in another language:
// the digits of a figure, the first letters of a name or of a long word without
// what is set on them, in Latin letters. It is 0 where nothing is to be expected
// in common. Two words with one anchor need not be the same word. The anchors of a
// text are made together, when the first is asked for.
func (f *Facts) Anchor(i int) uint64 { return f.Anchors()[i] }

// Anchors gives the anchors of all tokens.
func (f *Facts) Anchors() []uint64 {
	if len(f.anchored) != len(f.Tokens) {
		tokens := f.Tokens
		anchors := zeros(f.anchored, len(tokens))
		for i := range tokens {
			if t := &tokens[i]; t.Kind == Word && t.Len < 7 && (t.Len < 3 || t.Flags&Capital == 0) || t.Kind == Punct {
				continue
			}
			anchors[i] = f.makeAnchor(&tokens[i])
		}
		f.anchored = anchors
	}
	return f.anchored
}

// FirstNamed gives the first word with a capital that has an anchor, -1 for none.
func (f *Facts) FirstNamed(anchor uint64) int {
	anchors := f.Anchors()
	if !f.namesRead {
		f.namesRead, f.named = true, f.named[:0]
		f.names.reset(len(f.Tokens) / 8)
		for i := range f.Tokens {
			if t := &f.Tokens[i]; t.Flags&Capital != 0 && t.Kind == Word && int(f.names.number(anchors[i])) == len(f.named) {
				f.named = append(f.named, int32(i))
			}
		}
	}
	if id := f.names.find(anchor); id >= 0 && anchor != 0 {
		return int(f.named[id])
	}
	return -1
}

// makeAnchor gives the anchor of a token that is no short word.
func (f *Facts) makeAnchor(t *Token) uint64 {
	switch {
	case t.Kind == Word && t.Flags&Capital != 0:
		return stem(f.Plain[t.Start:t.End()], 4)
	case t.Kind == Word:
		return stem(f.Plain[t.Start:t.End()], 6)
	case t.Kind == Number:
		return digits(f.Plain[t.Start:t.End()])
	case t.Kind == Address:
		return t.Hash
	}
	return 0
}

const (
	anchorSeed  = 0xcbf29ce484222325
	anchorPrime = 0x9e3779b97f4a7c15 // odd, its bits as if by chance
)

// digits hashes the digits of a figure, two at least.
func digits(w string) uint64 {
	h, n := uint64(anchorSeed), 0
	for _, r := range w {
		d := Digit(r)
		if d < 0 {
			continue
		}
		if n++; d == 0 && h == anchorSeed {
			continue // leading zeros
		}
		h = (h ^ uint64('0'+d)) * anchorPrime
	}
	if n < 2 {
		return 0
	}
	return h
}

// Digit gives the value of a decimal digit of any script, -1 for anything else.
func Digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r < 0x660 || !unicode.IsDigit(r):
		return -1
	}
	// Decimal digits come in runs of ten, and no two runs touch but for mathematical ones.
	zero := r
	for zero > r-9 && unicode.IsDigit(zero-1) {
		zero--
	}
	return int(r - zero)
}

// stem gives the first n letters of a word in plain Latin, eight at most, as one
// number; 0 where it has fewer than three.
func stem(w string, n int) uint64 {
	letters, got, full := uint64(0), 0, 8*n        // in bits
	for _, c := range []byte(w[:min(n, len(w))]) { // nearly all have nothing else
		if c >= utf8.RuneSelf || asciiFolded[c] == 0 {
			break
		}
		letters |= uint64(asciiFolded[c]) << (got & 63)
		got += 8
	}
	for i := got / 8; i < len(w) && got < full; {
		if c := w[i]; c < utf8.RuneSelf {
			i++
			if c = asciiFolded[c]; c != 0 {
				letters |= uint64(c) << (got & 63)
				got += 8
			}
			continue
		}
		r, size := lexicon.DecodeRune(w[i:])
		i += size
		for _, c := range []byte(latin(r)) {
			if got < full {
				letters |= uint64(c) << (got & 63)
				got += 8
			}
		}
	}
	if got < 3*8 {
		return 0
	}
	return (letters ^ letters>>29) * anchorPrime
}

// asciiFolded is latin of ASCII letters, 0 for anything else.
var asciiFolded = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		if l := latin(rune(c)); l != "" {
			table[c] = l[0]
		}
	}
	return table
}()

// folded are the letters a to z, those that languages write for one another taken for
// one.
const folded = "abkdefghiiklmnopkrstuvvxiz"

// latin gives the small Latin letters for a letter of a Latin, Cyrillic or Greek
// alphabet, "" for anything else. It is coarse on purpose: c, k and q are one, and
// so are i, y and j, v and w.
func latin(r rune) string {
	if c := lexicon.Letter(r); c != 0 {
		return folded[c-'a' : c-'a'+1]
	}
	switch r = lexicon.ToLower(r); {
	case r >= 0x430 && r <= 0x45f:
		return cyrillic[r-0x430]
	case r == 'ґ':
		return "g"
	case r >= 0x3ac && r <= 0x3ce:
		return greek[r-0x3ac]
	}
	return ""
}

// cyrillic are U+0430 to U+045F as English papers write Russian and Ukrainian
// names, folded as latin folds.
var cyrillic = [...]string{
	"a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
	"r", "s", "t", "u", "f", "kh", "ts", "kh", "sh", "shkh", "", "i", "", "e", "iu", "ia",
	"e", "io", "d", "g", "e", "z", "i", "i", "i", "l", "n", "kh", "k", "i", "u", "d",
}

// greek are U+03AC to U+03CE as papers write Greek names.
var greek = [...]string{
	"a", "e", "i", "i", "i", "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l",
	"m", "n", "x", "o", "p", "r", "s", "s", "t", "i", "f", "kh", "ps", "o", "i", "i",
	"o", "i", "o",
}
