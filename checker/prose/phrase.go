package prose

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Phrases finds many phrases in one pass. A phrase is filed under its rarest three
// neighbours, or all its words if it has fewer: filed under one word, phrases of
// everyday words took a third of a check, under two still a fifth. A token where
// no phrase’s three begin costs two looks at bitmaps. The zero value is empty; fill it with a Filler and
// Compile it before use.
type Phrases struct {
	groups   int
	phrases  []phrase
	elements []element // of all phrases: no pointers, so that the collector has nothing to look at
	small    bitmap    // single words that match in any case
	capital  bitmap    // single words that match with a capital, those of small among them
	lead     bitmap    // two neighbours that are a key or begin one
	pair     bitmap    // two neighbours
	triple   bitmap    // three
	asked    bitmap    // single words that are only asked for
	open     bitmap    // of any length, for where a block begins
	anchors  []anchor  // open addressing
	mask     uint64
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

type phrase struct {
	group, row, variant int32
	anchor              int32 // index of the element, or of the first of the two, that it is filed under
	asked               bool  // not matched, but answered by Single
	opens               bool  // matched only where a block begins
	next                int32 // one more than the index of the next phrase with the same key
	from, to            int32 // elements
}

// key is what the phrase is filed under.
func (p *Phrases) key(ph *phrase) uint64 {
	e := p.elements[ph.from+ph.anchor:]
	switch ph.to - ph.from {
	case 1:
		return e[0].hash
	case 2:
		return join(e[0].hash, e[1].hash)
	}
	return join(join(e[0].hash, e[1].hash), e[2].hash)
}

func join(a, b uint64) uint64 { return lexicon.Mix(a, b<<1|b>>63) }

// Matching says where a phrase is looked for.
type Matching uint8

// The ways of matching.
const (
	Anywhere    Matching = 0
	Capitalised Matching = 1 // only where its first word has a capital, however it is written in the table
	Opening     Matching = 2 // only where a block begins
)

type element struct {
	hash    uint64
	capital bool
}

type anchor struct {
	key   uint64
	first int32 // one more than the index of the first phrase
}

// Hit is a phrase that stands at tokens First to Last-1.
type Hit struct {
	Row     int32 // as given to Add
	Variant int32 // as given to Add
	First   int32
	Last    int32
}

// Filler adds phrases. It exists to use its memory again: a start-up adds many
// thousand phrases.
type Filler struct {
	Phrases *Phrases
	Lexicon *lexicon.Lexicon

	facts Facts
	text  Text
}

// Add files a phrase. A word written small matches in any case, a word with a
// capital only where the text has one, too. A capitalised phrase of one word that
// is a variant of a row (0 or more) is not matched: one name in twenty in any story
// glosses some name of the tables, and nearly all mean nothing. It is there for
// Single. Group tells whose phrase it is; row and variant are given back with each
// hit.
func (b *Filler) Add(group, row, variant int, words string, how Matching) error {
	capitalised := how == Capitalised
	f, p := &b.facts, b.Phrases
	b.text.Plain = words
	f.Text, f.Tokens = &b.text, f.Tokens[:0]
	(&Scanner{Lexicon: b.Lexicon}).tokens(f, 0, len(words))
	if len(f.Tokens) == 0 {
		return fmt.Errorf("phrase %q has no words", words)
	}
	ph := phrase{group: int32(group), row: int32(row), variant: int32(variant)}
	ph.from = int32(len(p.elements))
	best, before, beforeThat := 1<<30, 0, 0
	for i := range f.Tokens {
		t := &f.Tokens[i]
		capital := t.Flags&Capital != 0 || capitalised && i == 0
		if variant < 0 && i+1 < len(f.Tokens) {
			capital = false // “Frank de Boer” has the name De Boer
		}
		p.elements = append(p.elements, element{t.Hash, capital})
		cost := int(t.Freq)
		if t.Kind != Word || t.Is(lexicon.Function) {
			cost = 16
		}
		if i > 1 && how != Opening && beforeThat+before+cost < best {
			best, ph.anchor = beforeThat+before+cost, int32(i-2)
		}
		beforeThat, before = before, cost
	}
	ph.to = int32(len(p.elements))
	ph.opens = how == Opening
	ph.asked = capitalised && variant >= 0 && len(f.Tokens) == 1
	p.phrases = append(p.phrases, ph)
	p.groups = max(p.groups, group+1)
	return nil
}

// Compile takes the phrases of all parts and makes them ready to match. Nothing is
// sorted, since that took half of a start-up: phrases with one key are chained in
// the order they were added.
func (p *Phrases) Compile(parts []*Phrases) {
	phrases, elements := len(p.phrases), len(p.elements)
	for _, part := range parts {
		phrases, elements = phrases+len(part.phrases), elements+len(part.elements)
	}
	p.phrases, p.elements = slices.Grow(p.phrases, phrases), slices.Grow(p.elements, elements)
	for _, part := range parts {
		p.groups = max(p.groups, part.groups)
		for _, ph := range part.phrases {
			ph.from, ph.to = ph.from+int32(len(p.elements)), ph.to+int32(len(p.elements))
			p.phrases = append(p.phrases, ph)
		}
		p.elements = append(p.elements, part.elements...)
	}
	var small, capital, pair, triple, asked, open int
	for i := range p.phrases {
		switch ph := &p.phrases[i]; {
		case ph.asked:
			asked++
		case ph.opens:
			open++
		case ph.to-ph.from > 2:
			triple++
		case ph.to-ph.from == 2:
			pair++
		case p.elements[ph.from].capital:
			capital++
		default:
			small++
		}
	}
	p.small, p.capital, p.lead, p.pair, p.triple = newBitmap(small), newBitmap(small+capital), newBitmap(pair+triple), newBitmap(pair), newBitmap(triple)
	p.asked, p.open = newBitmap(asked), newBitmap(open)
	size := 16
	for size < 2*len(p.phrases) {
		size *= 2
	}
	p.anchors = make([]anchor, size)
	p.mask = uint64(size - 1)
	for i := len(p.phrases) - 1; i >= 0; i-- {
		ph := &p.phrases[i]
		key := p.key(ph)
		switch {
		case ph.opens:
			p.open.set(key)
		case ph.to-ph.from > 2:
			e := p.elements[ph.from+ph.anchor:]
			p.lead.set(join(e[0].hash, e[1].hash))
			p.triple.set(key)
		case ph.to-ph.from == 2:
			p.lead.set(key)
			p.pair.set(key)
		case ph.asked:
			p.asked.set(key)
		case p.elements[ph.from].capital:
			p.capital.set(key)
		default:
			p.capital.set(key)
			p.small.set(key)
		}
		a := p.under(key)
		a.key, ph.next, a.first = key, a.first, int32(i+1)
	}
}

// under gives the anchor of a key; its first is 0 when no phrase has the key.
func (p *Phrases) under(key uint64) *anchor {
	k := key & p.mask
	for p.anchors[k].first > 0 && p.anchors[k].key != key {
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
func (p *Phrases) try(f *Facts, first, i, n int, key uint64, opens bool) {
	for next := p.under(key).first; next > 0; next = p.phrases[next-1].next {
		ph := &p.phrases[next-1]
		length := int(ph.to - ph.from)
		if ph.asked || ph.opens != opens || min(length, 3) != n {
			continue
		}
		if from := i - int(ph.anchor); from >= first && from+length <= len(f.Tokens) && p.matches(ph, f.Tokens[from:]) {
			f.hit(ph, from)
		}
	}
}

func (f *Facts) hit(ph *phrase, from int) {
	f.hits[ph.group] = append(f.hits[ph.group], Hit{ph.row, ph.variant, int32(from), int32(from) + ph.to - ph.from})
}

func (p *Phrases) matches(ph *phrase, tokens []Token) bool {
	for i, e := range p.elements[ph.from:ph.to] {
		t := &tokens[i]
		if e.hash != t.Hash || e.capital && t.Flags&Capital == 0 {
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
	for n := p.under(hash).first; n > 0; n = p.phrases[n-1].next {
		if ph := &p.phrases[n-1]; int(ph.group) == group && ph.to-ph.from == 1 {
			yield(int(ph.row), int(ph.variant))
		}
	}
}
