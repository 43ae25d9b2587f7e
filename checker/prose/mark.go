package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

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
			if !lexicon.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) || ideograph(r) {
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
			if !lexicon.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) { // a mark may be all the word before “@”
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
	apart, behind := flags&Spaced != 0 || i == 0 || text[i-1] == 0x0a, j == end || byteClass[text[j]] == bSpace
	f.quote(r, apart && !behind, !apart && behind)
	f.Tokens = append(f.Tokens, Token{Hash: h, Start: uint32(i), Len: uint16(j - i), Flags: flags, Kind: kind})
	if EndsSentence(h) {
		f.stops = append(f.stops, int32(len(f.Tokens)-1))
	}
	return j
}
