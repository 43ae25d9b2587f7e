package prose

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Scanner makes the facts of a text. It is immutable and may be shared.
type Scanner struct {
	Lexicon *lexicon.Lexicon
	Phrases *Phrases // may be nil
}

// Facts are what rules read of a text. A Facts may be used again for the next
// text; its memory then is, too.
type Facts struct {
	*Text
	Tokens    []Token
	Sentences []Sentence
	Words     int // words and figures

	blocks  []blockFacts
	posts   [postings][]int32
	hits    [][]Hit
	seen    vocabulary
	repeats repeats
	memo    [memoSize]memo
	stops   []int32 // of the block being read: tokens that may end a sentence
	quoted  bool
	lastUse [1 << lastUseBits]int32

	block, sent int // what BlockOf and SentenceOf gave last: rules ask in reading order
}

// blockFacts is what is known of a block as a whole.
type blockFacts struct {
	first, last           int32 // tokens
	firstSent, lastSent   int32
	content               int32  // words that are no function words
	hash, opening         uint64 // of these words and the figures; of the first few
	titled, shouted, ends bool
}

const maxToken = 1 << 15 // bytes; a longer run of letters is cut

// The classes of ASCII bytes.
const (
	bOther = iota
	bSpace
	bLower
	bUpper
	bDigit
	bPunct
	bHigh
)

var byteClass = func() (k [256]uint8) {
	for c := 0; c < 256; c++ {
		switch {
		case c >= 0x80:
			k[c] = bHigh
		case c >= 'a' && c <= 'z':
			k[c] = bLower
		case c >= 'A' && c <= 'Z':
			k[c] = bUpper
		case c >= '0' && c <= '9':
			k[c] = bDigit
		case c <= ' ' || c == 0x7f:
			k[c] = bSpace
		case strings.IndexByte(`.,;:!?()[]{}"'-/`, byte(c)) >= 0:
			k[c] = bPunct
		}
	}
	return k
}()

// Scan reads a text once, block by block.
func (s *Scanner) Scan(t *Text, f *Facts) {
	f.reset(t)
	if s.Phrases != nil {
		for len(f.hits) < len(s.Phrases.lists) {
			f.hits = append(f.hits, nil)
		}
	}
	for i := range t.Blocks {
		b := &t.Blocks[i]
		first := len(f.Tokens)
		f.quoted = false
		f.stops = f.stops[:0]
		s.tokens(f, b.Start, b.End)
		if first < len(f.Tokens) {
			f.Tokens[first].Flags |= BlockStart
		}
		f.blocks = append(f.blocks, blockFacts{first: int32(first), last: int32(len(f.Tokens)), firstSent: int32(len(f.Sentences)), hash: lexicon.Seed})
		f.sentences(i)
		f.post(i)
		f.repeat(i)
		if s.Phrases != nil {
			s.Phrases.match(f, first)
		}
	}
}

func (f *Facts) reset(t *Text) {
	f.Text = t
	f.Tokens, f.Sentences, f.blocks = f.Tokens[:0], f.Sentences[:0], f.blocks[:0]
	for i := range f.posts {
		f.posts[i] = f.posts[i][:0]
	}
	for i := range f.hits {
		f.hits[i] = f.hits[i][:0]
	}
	f.Words = 0
	f.seen.clear()
	f.repeats.clear()
}

// tokens appends the tokens of bytes i to end.
func (s *Scanner) tokens(f *Facts, i, end int) {
	text := f.Plain
	spaced := Spaced
	seams := f.Seams
	for i < end {
		for len(seams) > 0 && seams[0] <= i {
			seams = seams[1:]
		}
		c := text[i]
		switch byteClass[c] {
		case bSpace:
			spaced = Spaced
			i++
			continue
		case bLower, bUpper:
			start := i
			i = s.word(f, i, end, spaced)
			if len(seams) > 0 && seams[0] < i {
				s.seam(f, start, seams[0], i, spaced)
			}
		case bDigit:
			i = f.number(i, end, spaced)
		case bHigh:
			r, n := utf8.DecodeRuneInString(text[i:end])
			switch {
			case unicode.IsLetter(r) || unicode.IsMark(r):
				i = s.word(f, i, end, spaced)
			case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
				spaced = Spaced
				i += n
				continue
			case unicode.IsDigit(r):
				i = f.number(i, end, spaced)
			default:
				i = f.mark(i, n, r, end, spaced)
			}
		default:
			if (c == '@' || c == '#') && i+1 < end && isWordByte(text[i+1]) {
				i = f.address(i, end, spaced)
			} else {
				i = f.mark(i, 1, rune(c), end, spaced)
			}
		}
		spaced = 0
	}
}

// seam parts the word just read, which no lexicon knows, where an inline tag
// stood in it, if one half is a word: “Hugo <b>Calvo</b>owner”.
func (s *Scanner) seam(f *Facts, start, seam, end int, flags Flags) {
	if t := &f.Tokens[len(f.Tokens)-1]; t.Kind != Word || t.Class != 0 || int(t.Start) != start || seam-start < 2 || end-seam < 2 || f.Plain[seam]&0xc0 == 0x80 {
		return
	}
	left, right := s.lookup(f, lexicon.Key(f.Plain[start:seam])), s.lookup(f, lexicon.Key(f.Plain[seam:end]))
	if left.Class == 0 && right.Class&lexicon.Known == 0 {
		return
	}
	f.Tokens = f.Tokens[:len(f.Tokens)-1]
	f.Words--
	s.longWord(f, start, seam, flags)
	s.longWord(f, seam, end, 0)
}

func isWordByte(c byte) bool { k := byteClass[c]; return k == bLower || k == bUpper || k == bHigh }

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
	if f.quoted {
		flags |= Quoted
	}
	e := s.lookup(f, h)
	f.Tokens = append(f.Tokens, Token{Hash: h, Start: uint32(i), Class: e.Class, Freq: e.Freq, Len: uint16(j - i), Flags: flags, Kind: Word})
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
			letters++
			j++
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
			r, n := utf8.DecodeRuneInString(text[j:end])
			if script = ideograph(r); r == '’' || r == 'ʼ' {
				if j+n < end && isLetterAt(text[j+n:end]) {
					apostrophe = j
					j += n
					continue
				}
				break loop
			}
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\u00ad' {
				break loop
			}
			flags |= Marked
			if unicode.IsUpper(r) {
				if letters == 0 {
					flags |= Capital
				} else if uppers < letters {
					flags |= Inner
				}
				uppers++
			}
			if unicode.IsLetter(r) {
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
	e := s.lookup(f, h)
	cut := j
	if apostrophe > i && e.Class == 0 && isS(text[apostrophe:j]) {
		cut, h = apostrophe, lexicon.Key(text[i:apostrophe])
		e = s.lookup(f, h)
	}
	if f.quoted {
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
	m := &f.memo[hash>>30&(memoSize-1)]
	if m.hash != hash {
		*m = memo{hash, s.Lexicon.Lookup(hash)}
	}
	return m.entry
}

const memoSize = 16384

var hashClitic = lexicon.Hash("'s")

// isS reports whether an apostrophe and what follows are the possessive ’s.
func isS(tail string) bool { return (tail[len(tail)-1]|0x20) == 's' && len(tail) <= 4 }

func isLetterAt(s string) bool {
	if byteClass[s[0]] != bHigh {
		return isWordByte(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
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

// number appends the figure at i: digits, separators between digits, letters
// glued behind.
func (f *Facts) number(i, end int, flags Flags) int {
	text := f.Plain
	limit := min(end, i+maxToken)
	j := i
scan:
	for j < limit {
		c := text[j]
		switch byteClass[c] {
		case bDigit, bLower, bUpper:
			j++
		case bHigh:
			r, n := utf8.DecodeRuneInString(text[j:end])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) || ideograph(r) {
				break scan
			}
			j += n
		default:
			if (c != '.' && c != ',' && c != ':') || j+1 >= end || byteClass[text[j+1]] != bDigit {
				break scan
			}
			j++
		}
	}
	f.Tokens = append(f.Tokens, Token{Hash: lexicon.Key(text[i:j]), Start: uint32(i), Len: uint16(j - i), Flags: flags, Kind: Number})
	f.Words++
	return j
}

// address appends a web or mail address, a handle or a hashtag.
func (f *Facts) address(i, end int, flags Flags) int {
	limit := min(end, i+maxToken)
	j := i
	for j < limit && byteClass[f.Plain[j]] != bSpace && strings.IndexByte(`"<>()[]{}|`, f.Plain[j]) < 0 {
		if f.Plain[j] >= 0x80 {
			r, n := utf8.DecodeRuneInString(f.Plain[j:end])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				break
			}
			j += n
			continue
		}
		j++
	}
	for j > i+1 && strings.IndexByte(".,;:!?'", f.Plain[j-1]) >= 0 {
		j--
	}
	f.Tokens = append(f.Tokens, Token{Start: uint32(i), Len: uint16(j - i), Flags: flags, Kind: Address})
	return j
}

// mark appends a punctuation mark or sign of n bytes.
func (f *Facts) mark(i, n int, r rune, end int, flags Flags) int {
	text := f.Plain
	j := i + n
	kind := Symbol
	if n > 1 {
		flags |= Marked
		if unicode.IsPunct(r) {
			kind = Punct
		}
	} else if byteClass[text[i]] == bPunct {
		kind = Punct
	}
	h := uint64(r)
	switch r {
	case '.', '-', '_', '*', '=':
		for j < end && j < i+maxToken && text[j] == text[i] {
			j++
		}
		if r == '.' && j > i+1 {
			h = '…'
		}
	case '’', '‘', 'ʼ':
		h = '\''
	case '“', '”', '„', '‟':
		h = '"'
	}
	switch r {
	case '“', '«', '„':
		f.quoted = true
	case '”', '»':
		f.quoted = false
	case '"':
		f.quoted = !f.quoted
	}
	f.Tokens = append(f.Tokens, Token{Hash: h, Start: uint32(i), Len: uint16(j - i), Flags: flags, Kind: kind})
	if isTerminal(h) {
		f.stops = append(f.stops, int32(len(f.Tokens)-1))
	}
	return j
}
