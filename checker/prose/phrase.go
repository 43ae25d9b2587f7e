package prose

import (
	"math/bits"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Phrases finds many phrases in one pass. A phrase is filed under its rarest three
// neighbours, or all its words if it has fewer: filed under one word, phrases of
// everyday words took a third of a check, under two still a fifth. A token where
// no phrase’s three begin costs two looks at bitmaps. The zero Phrases finds none.
type Phrases struct {
	lists   []*List
	small   bitmap   // single words that match in any case
	capital bitmap   // single words that match with a capital, those of small among them
	lead    bitmap   // two neighbours that are a key or begin one
	pair    bitmap   // two neighbours
	triple  bitmap   // three
	asked   bitmap   // single words that are only asked for
	open    bitmap   // of any length, for where a block begins
	anchors []anchor // open addressing, by key: the first phrase with it
	mask    uint64
}

// bitmap tells keys that are surely not there from those that may be: two bits for
// each key in one word of it (a blocked Bloom filter). A small one stays in the
// first cache; a full one lets too much through, and each such key costs a look
// into a table that is in no near cache.
type bitmap struct {
	words []uint64
	shift uint8
}

// newBitmap makes a bitmap of about sixteen bits a key.
func newBitmap(keys int) bitmap {
	words := 64
	for words*4 < keys {
		words *= 2
	}
	return bitmap{make([]uint64, words), uint8(64 - bits.Len(uint(words-1)))}
}

func (b *bitmap) set(h uint64) { b.words[h>>b.shift] |= 1<<(h>>30&63) | 1<<(h>>36&63) }

func (b *bitmap) has(h uint64) bool {
	mask := uint64(1)<<(h>>30&63) | 1<<(h>>36&63)
	return b.words[h>>b.shift]&mask == mask
}

// anchor is the first phrase with a key, and the upper half of that, by which another's
// is told without a look at the phrase. Two keys may have one half: what is filed here
// is compared word by word.
type anchor struct {
	half  uint32
	first number
}

// number is a phrase's number among all: its list in the upper eight bits, one more
// than its index in the list in the others. 0 is no phrase.
type number uint32

func (n number) group() int { return int(n >> 24) }

func (p *Phrases) phrase(n number) *phrase { return &p.lists[n>>24].phrases[n&(1<<24-1)-1] }

// key is what the phrase with this number is filed under.
func (p *Phrases) key(n number) uint64 {
	l, ph := p.lists[n>>24], p.phrase(n)
	e := l.words[ph.from+uint32(ph.anchor):]
	switch ph.length {
	case 1:
		return e[0]
	case 2:
		return join(e[0], e[1])
	}
	return join(join(e[0], e[1]), e[2])
}

func join(a, b uint64) uint64 { return lexicon.Mix(a, b<<1|b>>63) }

// Hit is a phrase that stands at tokens First to Last-1.
type Hit struct {
	Row     int32 // as given to Add
	Variant int32 // as given to Add
	First   int32
	Last    int32
}

// NewPhrases makes lists ready to match. A list's index is its group. Nothing is
// sorted, since that took half of a start-up: phrases with one key are chained in
// the order they were added.
func NewPhrases(lists []*List) *Phrases {
	p := &Phrases{lists: lists}
	var small, capital, pair, triple, asked, open, all int
	for _, l := range lists {
		all += len(l.phrases)
		for i := range l.phrases {
			switch ph := &l.phrases[i]; {
			case ph.how == asks:
				asked++
			case ph.how == opens:
				open++
			case ph.length > 2:
				triple++
			case ph.length == 2:
				pair++
			case ph.capitals != 0:
				capital++
			default:
				small++
			}
		}
	}
	p.small, p.capital, p.lead, p.pair, p.triple = newBitmap(small), newBitmap(small+capital), newBitmap(pair+triple), newBitmap(pair), newBitmap(triple)
	p.asked, p.open = newBitmap(asked), newBitmap(open)
	size := 16
	for size < 2*all {
		size *= 2
	}
	p.anchors = make([]anchor, size)
	p.mask = uint64(size - 1)
	// Bitmaps and anchors are filled side by side.
	var bitmaps sync.WaitGroup
	bitmaps.Go(func() {
		for g, l := range lists {
			for i := range l.phrases {
				p.mark(number(g)<<24|number(i+1), &l.phrases[i])
			}
		}
	})
	for g := len(lists) - 1; g >= 0; g-- {
		l := lists[g]
		for i := len(l.phrases) - 1; i >= 0; i-- { // each stands before those with the same key
			n := number(g)<<24 | number(i+1)
			key := p.key(n)
			a := p.under(key)
			l.phrases[i].next, *a = a.first, anchor{uint32(key >> 32), n}
		}
	}
	bitmaps.Wait()
	return p
}

// mark sets the bits of a phrase's key.
func (p *Phrases) mark(n number, ph *phrase) {
	key := p.key(n)
	switch {
	case ph.how == opens:
		p.open.set(key)
	case ph.length > 2:
		e := p.lists[n.group()].words[ph.from+uint32(ph.anchor):]
		p.lead.set(join(e[0], e[1]))
		p.triple.set(key)
	case ph.length == 2:
		p.lead.set(key)
		p.pair.set(key)
	case ph.how == asks:
		p.asked.set(key)
	case ph.capitals != 0:
		p.capital.set(key)
	default:
		p.capital.set(key)
		p.small.set(key)
	}
}

// under gives the anchor of a key; its first phrase is 0 when none has the key.
func (p *Phrases) under(key uint64) *anchor {
	k, half := key&p.mask, uint32(key>>32)
	for p.anchors[k].first > 0 && p.anchors[k].half != half {
		k = (k + 1) & p.mask
	}
	return &p.anchors[k]
}

// match files the hits among the tokens from first on, which are one block.
func (p *Phrases) match(f *Facts, first int) {
	if p.anchors == nil {
		return
	}
	p.opening(f, first)
	tokens := f.Tokens
	for i := first; i < len(tokens); i++ {
		h := tokens[i].Hash
		single := &p.small
		if tokens[i].Flags&Capital != 0 {
			single = &p.capital
		}
		if single.has(h) {
			p.try(f, first, i, 1, h, false)
		}
		if i+1 == len(tokens) {
			break
		}
		pair := join(h, tokens[i+1].Hash)
		if !p.lead.has(pair) {
			continue
		}
		if p.pair.has(pair) {
			p.try(f, first, i, 2, pair, false)
		}
		if i+2 == len(tokens) {
			continue
		}
		if triple := join(pair, tokens[i+2].Hash); p.triple.has(triple) {
			p.try(f, first, i, 3, triple, false)
		}
	}
}

// opening looks for the phrases that a block begins with, behind whatever marks
// stand before its first word.
func (p *Phrases) opening(f *Facts, first int) {
	for i := first; i < len(f.Tokens) && i < first+8; i++ {
		key := f.Tokens[i].Hash
		if p.open.has(key) {
			p.try(f, first, i, 1, key, true)
		}
		for n := 1; n < 3 && i+n < len(f.Tokens); n++ {
			key = join(key, f.Tokens[i+n].Hash)
			if p.open.has(key) {
				p.try(f, first, i, n+1, key, true)
			}
		}
		if k := f.Tokens[i].Kind; k == Word || k == Number {
			return
		}
	}
}

// try files the phrases with the key of the n tokens from i on that stand here.
func (p *Phrases) try(f *Facts, first, i, n int, key uint64, atStart bool) {
	for next := p.under(key).first; next > 0; next = p.phrase(next).next {
		ph := p.phrase(next)
		length := int(ph.length)
		if ph.how == asks || (ph.how == opens) != atStart || min(length, 3) != n {
			continue
		}
		if from := i - int(ph.anchor); from >= first && from+length <= len(f.Tokens) && p.matches(next.group(), ph, f.Tokens[from:]) {
			g := next.group()
			hit := Hit{ph.row, int32(ph.variant), int32(from), int32(from + length)}
			f.hits[g] = append(f.hits[g], hit)
			for hit.Row = p.lists[g].twin(hit.Row); hit.Row > 0; hit.Row = p.lists[g].twin(hit.Row) {
				f.hits[g] = append(f.hits[g], hit)
			}
		}
	}
}

func (p *Phrases) matches(group int, ph *phrase, tokens []Token) bool {
	for i, hash := range p.lists[group].words[ph.from : ph.from+uint32(ph.length)] {
		if t := &tokens[i]; hash != t.Hash || ph.capitals>>i&1 != 0 && t.Flags&Capital == 0 {
			return false
		}
	}
	return true
}

// Single calls yield for each one-word phrase of a group whose word has this
// hash: for words that a rule finds by other means than the token pass.
func (p *Phrases) Single(group int, hash uint64, yield func(row, variant int)) {
	if p.anchors == nil || !p.asked.has(hash) && !p.capital.has(hash) {
		return
	}
	for n := p.under(hash).first; n > 0; n = p.phrase(n).next {
		if ph := p.phrase(n); n.group() == group && ph.length == 1 && p.key(n) == hash {
			yield(int(ph.row), int(ph.variant))
		}
	}
}
