package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// post files the tokens of block b under their postings and counts its words.
func (f *Facts) post(b int) {
	bf := &f.blocks[b]
	bf.judge(f, f.Blocks[b].Kind)
	for si := bf.firstSent; si < bf.lastSent; si++ {
		f.open(&f.Sentences[si])
	}
	if f.foreign {
		f.postForeign(bf)
		return
	}
	tokens := f.Tokens[:bf.last]
	before := uint64(0) // the hash of the token before
	for i := int(bf.first); i < len(tokens); i++ {
		t := &tokens[i]
		switch t.Kind {
		case Word:
			if t.Class&lexicon.Function == 0 {
				bf.hash += t.Hash // a sum, so that another order of the words makes no difference
				if bf.content++; bf.content == openingWords {
					bf.opening = bf.hash
				}
			}
			last := &f.lastUse[t.Hash>>(64-lastUseBits)]
			if j := int(*last); i-j <= echoReach {
				f.echo(i, j, t, int(bf.first))
			}
			*last = int32(i)
			if t.Flags&^Quoted != Spaced || t.Class == 0 || t.Class&^plain != 0 || bf.titled || before == t.Hash {
				f.postWord(i, t, bf) // one word in four
			}
		case Number:
			bf.hash += t.Hash
			f.file(Numbers, i)
			if i > int(bf.first) && t.Flags&Spaced == 0 {
				f.postGlued(i)
			}
		case Punct, Symbol:
			f.postMark(i, t, bf)
		}
		before = t.Hash
	}
}

// postForeign is post of a text in another language: its names are filed, and how it
// uses its words is counted. What else is filed are faults of English.
func (f *Facts) postForeign(bf *blockFacts) {
	for i := int(bf.first); i < int(bf.last); i++ {
		t := &f.Tokens[i]
		switch t.Kind {
		case Word:
			capital := t.Flags&Capital != 0
			if bf.titled {
				t.Flags |= Titled
			}
			if capital && t.Flags&SentenceStart == 0 {
				f.file(Capitals, i)
			}
			if t.Class&lexicon.Function != 0 {
				continue
			}
			bf.hash += t.Hash
			if bf.content++; bf.content == openingWords {
				bf.opening = bf.hash
			}
			if t.Len > 1 && (capital || t.Class == 0 || t.Class&lexicon.Name != 0) {
				f.seen.count(t, i, capital && f.Licensed(i), bf.titled)
			}
		case Number:
			bf.hash += t.Hash
		}
	}
}

func (f *Facts) file(p Posting, i int) { f.posts[p] = append(f.posts[p], int32(i)) }

// judge decides whether a block is set in title case or all capitals: there
// capitals say nothing.
func (bf *blockFacts) judge(f *Facts, kind BlockKind) {
	words, upper, content, capital := 0, 0, 0, 0
	last := bf.last
	running := bf.ends && kind != Headline // only capitals throughout would matter, and the first words show them
	if running && last-bf.first > 16 {
		last = bf.first + 16
	}
	for i := bf.first; i < last; i++ {
		t := &f.Tokens[i]
		if t.Kind != Word || t.Len < 2 {
			continue
		}
		words++
		if t.Flags&Upper != 0 {
			upper++
		} else if running && words-upper == 4 {
			return // four of at most sixteen are too many
		}
		if t.Len >= 4 && t.Class&lexicon.Function == 0 {
			content++
			if t.Flags&Capital != 0 {
				capital++
			}
		}
	}
	bf.shouted = words > 0 && upper*5 >= words*4
	bf.titled = bf.shouted || content > 0 && capital*3 >= content*2 && (kind == Headline || !bf.ends && words < 60)
}

// open marks the first word of a sentence.
func (f *Facts) open(s *Sentence) {
	for i := s.First; i < s.Last; i++ {
		switch t := &f.Tokens[i]; t.Kind {
		case Word:
			t.Flags |= SentenceStart
			f.file(Openers, int(i))
			return
		case Number, Address:
			return
		}
	}
}

// plain are the classes of which most words have some and no posting asks.
const plain = lexicon.Known | lexicon.Function | lexicon.Determiner | lexicon.Preposition | lexicon.Pronoun | lexicon.Conjunction |
	lexicon.Adverb | lexicon.Adjective | lexicon.Noun | lexicon.Plural | lexicon.VerbAny | lexicon.Title | lexicon.Reporting | lexicon.Abbreviation

// postWord files a word that some posting may ask for.
func (f *Facts) postWord(i int, t *Token, bf *blockFacts) {
	first := i == int(bf.first)
	if bf.titled {
		t.Flags |= Titled
	}
	if t.Flags&Capital != 0 && t.Flags&SentenceStart == 0 {
		f.file(Capitals, i)
	}
	switch {
	case t.Class == 0:
		if t.Len >= 4 {
			f.file(Unknown, i)
		}
	case t.Flags&Capital == 0 && t.Class&lexicon.Known == 0 && t.Class&lexicon.Name != 0 && t.Class&(lexicon.Function|lexicon.Foreign) == 0:
		f.file(LowerNames, i)
	}
	if t.Flags&Capital == 0 && t.Class&(lexicon.Given|lexicon.Function) == lexicon.Given && t.Freq < commonGiven {
		f.file(LowerGiven, i)
	}
	if t.Class&lexicon.Auxiliary != 0 && (t.Hash == hashWould || t.Hash == hashCould || t.Hash == hashShould) {
		f.file(Modals, i)
	}
	if !first {
		p := &f.Tokens[i-1]
		if p.Hash == t.Hash && p.Kind == Word {
			f.file(Repeats, i)
		}
		if t.Flags&Spaced == 0 {
			f.postGlued(i)
		}
	}
	if t.Flags&Marked != 0 || t.Class&(lexicon.Foreign|lexicon.Known) == lexicon.Foreign {
		f.file(Abroad, i)
	}
	if t.Flags&Marked != 0 && (garbled(f.Word(i)) || torn(f.Word(i))) {
		f.file(Garbled, i)
	}
	if t.Len > 1 && t.Class&lexicon.Function == 0 && (t.Flags&Capital != 0 || t.Class == 0 || t.Class&lexicon.Name != 0) {
		f.seen.count(t, i, f.Licensed(i), bf.titled)
	}
}

// commonGiven is how common a word must be for its being a given name to mean
// nothing in small letters: “mark”, “said”.
const commonGiven = 10

var (
	hashWould  = lexicon.Hash("would")
	hashCould  = lexicon.Hash("could")
	hashShould = lexicon.Hash("should")
)

// postGlued files a word or figure that stands right behind a closing mark.
func (f *Facts) postGlued(i int) {
	switch p := &f.Tokens[i-1]; p.Kind {
	case Punct:
		switch p.Hash {
		case '.', ',', ';', ':', '!', '?', '"', ')', ']', '»', '…', '’':
			f.file(Glued, i)
		}
	case Word, Number:
		f.file(Glued, i)
	case Symbol:
		if p.Hash == '%' || p.Hash == '€' || p.Hash == '£' {
			f.file(Glued, i)
		}
	}
}

func (f *Facts) postMark(i int, t *Token, bf *blockFacts) {
	switch t.Hash {
	case '"', '\'', '«', '»', '‹', '›':
		f.file(Quotes, i)
	}
	switch t.Hash {
	case '–', '—', '-', '―':
		if t.Hash != '-' || t.Len > 1 || t.Flags&Spaced != 0 {
			f.file(Dashes, i)
		}
	case '&', '<', '>', '{', '}', '[', ']', '|', '\\', '^', '~', '`', '_', '%', '$', '=', '(', '@', '▁', '￭', '⁇':
		f.file(Marks, i)
	case '¿', '¡', '«', '»', '„', '‚', '‹', '›', '·', '、', '。', '「', '」', '『', '』', '《', '》', '（', '）', '，', '：', '；', '？', '！', '،', '؟', '؛':
		f.file(ForeignMark, i)
	case 0xfffd, '├', '┬':
		f.file(Garbled, i)
	default:
		if t.Hash < 0xa0 && t.Hash >= 0x80 {
			f.file(Garbled, i)
		}
	}
	// A raw „ has the hash of a quotation mark, so it is told by its bytes.
	if t.Flags&Marked != 0 && t.Hash == '"' && f.Word(i) == "„" {
		f.file(ForeignMark, i)
	}
	if t.Flags&Marked != 0 && garbled(f.Word(i)) {
		f.file(Garbled, i)
	}
	if t.Flags&(Marked|Spaced) == Marked && i > int(bf.first) && torn(f.Word(i-1)) {
		f.file(Garbled, i)
	}
	if (t.Hash == '.' || t.Hash == '!' || t.Hash == '?') && t.Len == 1 && t.Flags&Spaced == 0 && i > int(bf.first) && i+1 < int(bf.last) {
		// What follows a full stop in small letters ended no sentence, so it is no Opener.
		if n := &f.Tokens[i+1]; n.Kind == Word && n.Flags&(Capital|Inner|Spaced) == Spaced {
			f.file(SmallOpeners, i+1)
		}
	}
	switch t.Hash {
	case '.', ',', ';', ':', '!', '?', '…', ')':
		if i > int(bf.first) {
			p := &f.Tokens[i-1]
			if t.Flags&Spaced != 0 || p.Kind == Punct || t.Hash == '…' && t.Len == 2 {
				f.file(Unspaced, i)
			}
		} else if t.Hash != '…' {
			f.file(Unspaced, i)
		}
	}
}

// garbled reports whether a word holds what UTF-8 looks like when it is read as
// Latin-1 or Windows-1252: Ã, Â, â, Ð, Ñ, Ø before a sign of the upper half. The
// rule looks closer.
func garbled(w string) bool {
	for i := 0; i+2 < len(w); i++ {
		if w[i] != 0xc3 {
			continue
		}
		if w[i+2] >= 0xc2 {
			switch w[i+1] {
			case 0x82, 0x83, 0xa2, 0x85, 0x84, 0x90, 0x91, 0x98, 0x99, 0xaf, 0x8e, 0x8f:
				return true
			case 0x94: // ÔÇÖ, what code page 850 makes of ’
				if i+3 < len(w) && w[i+3] == 0x87 {
					return true
				}
			}
		} else if w[i+1] == 0x83 && i > 0 && w[i-1] >= 'a' { // “MartÃnez”, its soft hyphen stripped
			return true
		}
	}
	return false
}

// torn reports whether a word ends where garbled leads on: the mark behind it
// may be the rest of a letter, as in “JosÃ©”.
func torn(w string) bool {
	if n := len(w); n >= 2 && w[n-2] == 0xc3 {
		switch w[n-1] {
		case 0x82, 0x83, 0xa2, 0x84, 0x85, 0x90, 0x91, 0xaf:
			return true
		}
	}
	return false
}

// echoReach is how far back, in tokens, the last use of a word is looked for.
const echoReach = 24

// lastUseBits are the bits of a hash by which the last use of a word is kept. With
// eight, one word in eleven met another's; with ten, one in forty.
const lastUseBits = 10

// echo files a word that comes back together with the word before it: what a
// loop of an engine leaves. j is the last token whose hash begins alike; one
// token a slot is enough, a loop has few words.
func (f *Facts) echo(i, j int, t *Token, first int) {
	if j > first && j < i-1 && f.Tokens[j].Hash == t.Hash && f.Tokens[j-1].Hash == f.Tokens[i-1].Hash {
		f.file(Echoes, i)
	}
}
