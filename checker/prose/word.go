package prose

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// letters finds the ASCII letters at the beginning of eight bytes of text: how
// many there are, their small forms, and a bit in the sixth place of each byte
// that was a capital.
func letters(x uint64) (n int, small, capitals uint64) {
	const ones = 0x0101010101010101
	low := x | 0x20*ones
	seven := low & (0x7f * ones)
	other := ^((seven + (0x80-'a')*ones) &^ (seven + (0x7f-'z')*ones) &^ x) & (0x80 * ones)
	if other == 0 {
		return 8, low, ^x & (0x20 * ones)
	}
	n = bits.TrailingZeros64(other) / 8
	mask := uint64(1)<<(8*n) - 1
	return n, low & mask, ^x & (0x20 * ones) & mask
}

// word appends the word at i and gives the byte behind it. Nearly every word is
// ASCII letters with something plain behind them, and is read eight letters at a
// time; the others go the long way.
func (s *Scanner) word(f *Facts, i, end int, flags Flags) int {
	text := f.Plain
	h := lexicon.Seed
	upper := 0
	var first, inner uint64
	j := i
	for {
		if j+8 > len(text) || j-i > 64 {
			return s.longWord(f, i, end, flags)
		}
		b := text[j : j+8]
		n, small, capitals := letters(uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56)
		if n == 0 {
			break
		}
		h = lexicon.Mix(h, small)
		if j == i {
			first = capitals & 0x20
			inner = capitals &^ 0x20
		} else {
			inner |= capitals
		}
		if capitals != 0 {
			upper += bits.OnesCount64(capitals)
		}
		j += n
		if n < 8 {
			break
		}
	}
	switch c := text[min(j, len(text)-1)]; byteClass[c] {
	case bSpace:
	case bHigh, bDigit:
		return s.longWord(f, i, end, flags)
	default:
		if j < end && (c == '\'' || c == '.' && j-i == 1 || c == '@' || c == ':' || c == '.' && j-i == 3) || j == i {
			return s.longWord(f, i, end, flags)
		}
	}
	if j > end {
		return s.longWord(f, i, end, flags)
	}
	if upper > 0 {
		switch {
		case upper == j-i && upper > 1:
			flags |= Capital | Upper
		case first != 0:
			flags |= Capital
			if inner != 0 && !leading(text[i:j], upper) {
				flags |= Inner
			}
		default:
			flags |= Inner
		}
	}
	if f.opened != 0 {
		flags |= Quoted
	}
	if !s.plain && (!s.Foreign || flags&Capital != 0 || j < end && text[j] == '.') {
		f.asked = append(f.asked, int32(len(f.Tokens)))
	}
	f.Tokens = append(f.Tokens, Token{Hash: h, Start: uint32(i), Len: uint16(j - i), Flags: flags, Kind: Word})
	f.Words++
	return j
}

// leading reports whether all n capitals of a word stand at its beginning, as in
// “USwhere”.
func leading(w string, n int) bool {
	for k := 0; k < n; k++ {
		if byteClass[w[k]] != bUpper {
			return false
		}
	}
	return true
}

// longWord appends a word with apostrophes, digits or letters outside ASCII, or
// one that may be initials or an address.
func (s *Scanner) longWord(f *Facts, i, end int, flags Flags) int {
	text := f.Plain
	apostrophe := -1
	script := false // the last letter is Chinese, Japanese or Korean, where no space parts a figure from it
	uppers, letters := 0, 0
	limit := min(end, i+maxToken)
	j := i
loop:
	for j < limit {
		c := text[j]
		switch byteClass[c] {
		case bLower:
			begin := j
			for j++; j < limit && byteClass[text[j]] == bLower; j++ {
			}
			letters += j - begin
		case bUpper:
			if letters == 0 {
				flags |= Capital
			} else if uppers < letters {
				flags |= Inner
			}
			uppers++
			letters++
			j++
		case bDigit:
			if script {
				break loop
			}
			j++
		case bHigh:
			r, n := lexicon.DecodeRune(text[j:end])
			if script = ideograph(r); r == '’' || r == 'ʼ' {
				if j+n < end && isLetterAt(text[j+n:end]) {
					apostrophe = j
					j += n
					continue
				}
				break loop
			}
			if !lexicon.IsLetter(r) && !unicode.IsMark(r) && r != '\u00ad' {
				break loop
			}
			flags |= Marked
			if lexicon.IsUpper(r) {
				if letters == 0 {
					flags |= Capital
				} else if uppers < letters {
					flags |= Inner
				}
				uppers++
			}
			if lexicon.IsLetter(r) {
				letters++
			}
			j += n
		default:
			if c == '\'' && j+1 < end && isLetterAt(text[j+1:end]) {
				apostrophe = j
				j++
				continue
			}
			if c == '.' && letters == 1 && j-i == 1 {
				if k := initials(text[i:end]); k > 0 {
					return s.initials(f, i, i+k, flags)
				}
			}
			if c == ':' && strings.HasPrefix(text[j:end], "://") || c == '@' && j+1 < end && isWordByte(text[j+1]) ||
				c == '.' && j-i == 3 && strings.EqualFold(text[i:j], "www") {
				return f.address(i, end, flags)
			}
			break loop
		}
	}
	if j == i { // a lone mark that no letter carries
		_, n := utf8.DecodeRuneInString(text[i:end])
		j = i + n
	}
	if uppers == letters && letters > 1 {
		flags |= Upper
		flags &^= Inner
	}
	h := lexicon.Key(text[i:j])
	var e lexicon.Entry
	if !s.Foreign || flags&Capital != 0 || apostrophe > i || j < end && text[j] == '.' {
		e = s.lookup(f, h)
	}
	cut := j
	if apostrophe > i && s.plain {
		e = s.Lexicon.Lookup(h)
	}
	if apostrophe > i && e.Class == 0 && isS(text[apostrophe:j]) {
		cut, h = apostrophe, lexicon.Key(text[i:apostrophe])
		e = s.lookup(f, h)
	}
	if f.opened != 0 {
		flags |= Quoted
	}
	f.Tokens = append(f.Tokens, Token{Hash: h, Start: uint32(i), Class: e.Class, Freq: e.Freq, Len: uint16(cut - i), Flags: flags, Kind: Word})
	f.Words++
	if cut < j {
		f.Tokens = append(f.Tokens, Token{Hash: hashClitic, Start: uint32(cut), Len: uint16(j - cut), Kind: Clitic})
	}
	return j
}

// ideograph reports whether a letter is Chinese, Japanese or Korean.
func ideograph(r rune) bool {
	return r >= 0x2e80 && r < 0xa000 || r >= 0xac00 && r < 0xd7b0 || r >= 0xf900 && r < 0xfb00 || r >= 0x20000 && r < 0x40000
}

// memo keeps the entries of the words seen last: four words in five of news are
// among the commonest two thousand, and the table is too large for the cache.
type memo struct {
	hash  uint64
	entry lexicon.Entry
}

func (s *Scanner) lookup(f *Facts, hash uint64) lexicon.Entry {
	if s.plain {
		return lexicon.Entry{}
	}
	m := &f.memo[hash>>30&(memoSize-1)]
	if m.hash != hash {
		*m = memo{hash, s.Lexicon.Lookup(hash)}
	}
	return m.entry
}

const memoSize = 16384

// classify asks the lexicon for the words of a block, one right behind the other: the
// looks into its table, which is in no near cache, then wait together.
func (s *Scanner) classify(f *Facts) {
	missed := f.asked[:0]
	for _, i := range f.asked {
		t := &f.Tokens[i]
		if m := &f.memo[t.Hash>>30&(memoSize-1)]; m.hash == t.Hash {
			t.Class, t.Freq = m.entry.Class, m.entry.Freq
		} else {
			missed = append(missed, i)
		}
	}
	for _, i := range missed {
		t := &f.Tokens[i]
		e := s.Lexicon.Lookup(t.Hash)
		f.memo[t.Hash>>30&(memoSize-1)] = memo{t.Hash, e}
		t.Class, t.Freq = e.Class, e.Freq
	}
	f.asked = missed[:0]
}

// Share makes f keep the words it has looked up where g does: a story and its original
// have many names in common, and both must be read with one lexicon, not at once.
func (f *Facts) Share(g *Facts) { f.memo = g.memo }

var hashClitic = lexicon.Hash("'s")

// isS reports whether an apostrophe and what follows are the possessive ’s.
func isS(tail string) bool { return (tail[len(tail)-1]|0x20) == 's' && len(tail) <= 4 }

func isLetterAt(s string) bool {
	if byteClass[s[0]] != bHigh {
		return isWordByte(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return lexicon.IsLetter(r)
}

// initials gives the length of a run of single letters with full stops, two at
// least (U.S., a.m.), or 0.
func initials(s string) int {
	n := 0
	for n+1 < len(s) && (byteClass[s[n]] == bUpper || byteClass[s[n]] == bLower) && s[n+1] == '.' {
		n += 2
	}
	if n < 4 || n < len(s) && isWordByte(s[n]) {
		return 0
	}
	return n
}

func (s *Scanner) initials(f *Facts, i, end int, flags Flags) int {
	h := lexicon.Key(f.Plain[i:end])
	e := s.Lexicon.Lookup(h)
	flags |= Initials
	if byteClass[f.Plain[i]] == bUpper {
		flags |= Capital | Upper
	}
	f.Tokens = append(f.Tokens, Token{Hash: h, Start: uint32(i), Class: e.Class, Freq: e.Freq, Len: uint16(end - i), Flags: flags, Kind: Word})
	f.stops = append(f.stops, int32(len(f.Tokens)-1))
	f.Words++
	return end
}
