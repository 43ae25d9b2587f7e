package prose

import (
	"slices"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Posting gives the tokens filed under p, in reading order.
func (f *Facts) Posting(p Posting) []int32 { return f.posts[p] }

// Word gives the bytes of token i.
func (f *Facts) Word(i int) string {
	t := &f.Tokens[i]
	return f.Plain[t.Start : t.Start+uint32(t.Len)]
}

// Words from token i to token j-1, as they stand.
func (f *Facts) Slice(i, j int) string {
	if i >= j {
		return ""
	}
	return f.Plain[f.Tokens[i].Start:f.Tokens[j-1].End()]
}

// Wording is a hash of a sentence's words and figures in their order.
func (f *Facts) Wording(sentence int) uint64 {
	h := lexicon.Seed
	for i := f.Sentences[sentence].First; i < f.Sentences[sentence].Last; i++ {
		if k := f.Tokens[i].Kind; k == Word || k == Number {
			h = lexicon.Mix(h, f.Tokens[i].Hash)
		}
	}
	return h
}

// BlockOf gives the block that token i is in.
func (f *Facts) BlockOf(i int) int {
	if b := f.block; b < len(f.blocks) && int(f.blocks[b].first) <= i && i < int(f.blocks[b].last) {
		return b
	}
	f.block = f.findBlock(i)
	return f.block
}

func (f *Facts) findBlock(i int) int {
	lo, hi := 0, len(f.blocks)
	for lo+1 < hi {
		mid := int(uint(lo+hi) >> 1)
		if int(f.blocks[mid].first) <= i {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// BlockTokens gives the tokens first to last-1 of block b.
func (f *Facts) BlockTokens(b int) (first, last int) {
	return int(f.blocks[b].first), int(f.blocks[b].last)
}

// SentenceTokens gives the tokens from to to-1 of sentences first to last-1, one at
// least.
func (f *Facts) SentenceTokens(first, last int32) (from, to int) {
	return int(f.Sentences[first].First), int(f.Sentences[last-1].Last)
}

// Titled reports whether block b is set in title case or in capitals, where a
// capital says nothing of a word.
func (f *Facts) Titled(b int) bool { return f.blocks[b].titled }

// Shouted reports whether block b is set in capitals.
func (f *Facts) Shouted(b int) bool { return f.blocks[b].shouted }

// Ends reports whether block b ends like a sentence.
func (f *Facts) Ends(b int) bool { return f.blocks[b].ends }

// Headline reports whether token i stands in a headline over other text.
func (f *Facts) Headline(i int) bool {
	return len(f.blocks) > 1 && i < int(f.blocks[0].last) && !f.Ends(0)
}

// SentenceOf gives the index of the sentence that token i is in.
func (f *Facts) SentenceOf(i int) int {
	if s := f.sent; s < len(f.Sentences) && int(f.Sentences[s].First) <= i && i < int(f.Sentences[s].Last) {
		return s
	}
	f.sent = f.findSentence(i)
	return f.sent
}

func (f *Facts) findSentence(i int) int {
	lo, hi := 0, len(f.Sentences)
	for lo+1 < hi {
		mid := int(uint(lo+hi) >> 1)
		if int(f.Sentences[mid].First) <= i {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// Licensed reports whether a capital at token i is owed to its place: it opens
// a sentence or a block, or follows a quotation mark, a colon, a dash, a
// bracket, a bullet, a slash or a figure that opens.
func (f *Facts) Licensed(i int) bool {
	if f.Tokens[i].Flags&SentenceStart != 0 || i == 0 {
		return true
	}
	switch p := &f.Tokens[i-1]; p.Kind {
	case Word, Clitic, Number, Address:
		return false
	default:
		switch p.Hash {
		case ',', ';', ')', ']', '%', '$', '€', '£', '&':
			return false
		case '-', '\'':
			return f.Tokens[i].Flags&Spaced != 0 || p.Flags&Spaced != 0
		}
		return true
	}
}

// Gap reports whether tokens i and i+1 stand in the same block with only white
// space between them.
func (f *Facts) Gap(i int) bool {
	return i+1 < len(f.Tokens) && f.Tokens[i+1].Flags&(Spaced|BlockStart) == Spaced
}

// AnyOf reports whether one of tokens first to last-1 is one of some words.
func (f *Facts) AnyOf(words lexicon.Set, first, last int) bool {
	for i := first; i < last; i++ {
		if words.Has(f.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// Initials reports whether letters are those that the words from token i on, up to token last-1, begin with; little words may
// stand between. Begins tells whether token k begins with a letter, so that it decides whether that must be a capital.
func (f *Facts) Initials(i, last int, letters string, begins func(k int, letter byte) bool) bool {
	for at := 0; i < last && f.Tokens[i].Kind == Word; i++ {
		switch {
		case begins(i, letters[at]):
			if at++; at == len(letters) {
				return true
			}
		case at == 0 || !f.Tokens[i].Is(lexicon.Function):
			return false
		}
	}
	return false
}

// FirstRune gives the first rune of token i.
func (f *Facts) FirstRune(i int) rune {
	r, _ := utf8.DecodeRuneInString(f.Word(i))
	return r
}

// Hits gives the phrase hits of one group, in reading order.
func (f *Facts) Hits(group int) []Hit {
	if group >= len(f.hits) {
		return nil
	}
	return f.hits[group]
}

// Within gives the tokens first to last-1 that overlap bytes start to end of
// the plain text.
func (f *Facts) Within(start, end int) (first, last int) {
	lo, hi := 0, len(f.Tokens)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if f.Tokens[mid].End() <= start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for last = lo; last < len(f.Tokens) && int(f.Tokens[last].Start) < end; last++ {
	}
	return lo, last
}

// Caseless reports whether next to no sentence begins with a capital, as in
// transcripts and chats, where a small letter says nothing. It reads no further
// than it must; call it when there is something to report.
func (f *Facts) Caseless() bool {
	small, capital := 0, 0
	for i := 1; i < len(f.Tokens) && i < 1<<13 && small+capital < 64; i++ {
		t, p := &f.Tokens[i], &f.Tokens[i-1]
		if t.Kind != Word || t.Flags&Spaced == 0 || p.Kind != Punct || !EndsSentence(p.Hash) || p.Flags&Spaced != 0 {
			continue
		}
		if t.Flags&Capital != 0 {
			capital++
		} else {
			small++
		}
	}
	return small >= 4 && capital*10 < small
}

// Code reports whether block b is code and no copy: braces and what stands with
// them, lists in lists.
func (f *Facts) Code(b int) bool {
	first, last := f.BlockTokens(b)
	marks := f.posts[Marks]
	n, _ := slices.BinarySearch(marks, int32(first))
	braces, calls, nested := 0, 0, 0
	for ; n < len(marks) && int(marks[n]) < last; n++ {
		i := int(marks[n])
		switch f.Tokens[i].Hash {
		case '{', '}':
			braces++
		case '=':
			calls++
		case '(', '[':
			switch {
			case i == first || f.Tokens[i].Flags&Spaced != 0:
			case f.Tokens[i-1].Kind != Punct:
				calls++
			case f.Tokens[i].Hash == '[' && f.Tokens[i-1].Hash == '[':
				nested++
			}
		}
	}
	return braces > 0 && braces+calls > 1 || nested > 1
}
