package prose

import (
	"strings"
	"unicode"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Scanner makes the facts of a text. It is immutable and may be shared.
type Scanner struct {
	Lexicon *lexicon.Lexicon
	Phrases *Phrases // may be nil

	// Foreign says that the text is not in the lexicon's language: only words with a
	// capital are looked up, which may be names, and those before a full stop, which may
	// be abbreviations. To look up the others, which no table has, was half of the pass.
	Foreign bool

	plain bool // what the lexicon knows of plain words is not asked for
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
	memo    *[memoSize]memo
	asked   []int32 // of the block being read: words the lexicon is still to be asked for
	stops   []int32 // of the block being read: tokens that may end a sentence
	opened  rune    // of the block being read: the mark that opened a quotation
	foreign bool    // what is English is not asked
	lastUse [1 << lastUseBits]int32

	anchored   []uint64 // by token, once asked for
	names      index    // of the anchors of words with a capital
	named      []int32  // the first word of each, by its number there
	namesRead  bool
	dates      []Date // of the whole text, as datesOf writes them
	datesOf    string
	datesRead  bool
	quoteMarks tokenSet
	quotesRead bool
	turns      []Turn // what Turns gave for this alignment
	turnsOf    *Alignment

	parted   *Facts   // what Parted gave
	partedBy *parting // for these words, of a text that was parted

	traits  traits
	turning turnRoom // memory of Turns
	looked  *looked  // of everyday words

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
	f.foreign = s.Foreign
	if s.Phrases != nil {
		for len(f.hits) < len(s.Phrases.lists) {
			f.hits = append(f.hits, nil)
		}
	}
	for i := range t.Blocks {
		b := &t.Blocks[i]
		first := len(f.Tokens)
		f.opened = 0
		f.stops = f.stops[:0]
		s.tokens(f, b.Start, b.End)
		s.classify(f)
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
	if f.memo == nil {
		f.memo = new([memoSize]memo)
	}
	f.Tokens, f.Sentences, f.blocks = f.Tokens[:0], f.Sentences[:0], f.blocks[:0]
	for i := range f.posts {
		f.posts[i] = f.posts[i][:0]
	}
	for i := range f.hits {
		f.hits[i] = f.hits[i][:0]
	}
	f.Words, f.datesRead, f.namesRead, f.quotesRead = 0, false, false, false
	f.anchored = f.anchored[:0]
	f.turnsOf, f.traits.language = nil, ""
	if f.parted != nil {
		f.parted.partedBy = nil
	}
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
				s.classify(f)
				s.seam(f, start, seams[0], i, spaced)
			}
		case bDigit:
			i = f.number(i, end, spaced)
		case bHigh:
			r, n := lexicon.DecodeRune(text[i:end])
			switch {
			case lexicon.IsLetter(r) || unicode.IsMark(r):
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
		if i < end && text[i] == ' ' {
			spaced = Spaced
			i++
		}
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
