package prose

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Phrases finds many phrases in one pass. Each phrase is filed under its
// rarest word; a token whose word has no phrase costs one look at a bitmap.
// The zero value is empty and ready to fill; Compile it before use.
type Phrases struct {
	groups  int
	phrases []phrase
	small   bitmap   // anchors that match in any case
	capital bitmap   // anchors that match with a capital
	anchors []anchor // open addressing
	mask    uint64
}

// bitmap has a bit for the top 17 bits of each anchor’s hash: 16 KB, so that the
// one a text mostly asks stays in the first cache.
type bitmap []uint64

func (b bitmap) set(h uint64) { b[h>>47>>6] |= 1 << (h >> 47 & 63) }

func (b bitmap) has(h uint64) bool { return b[h>>47>>6]&(1<<(h>>47&63)) != 0 }

type phrase struct {
	group, row, variant int32
	anchor              int32 // index of the rarest element
	elements            []element
}

type element struct {
	hash    uint64
	capital bool
}

type anchor struct {
	hash     uint64
	from, to int32 // phrases
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

	facts    Facts
	elements []element
}

// Add files a phrase. A word written small matches in any case, a word with a
// capital only where the text has one, too; capitalised asks for a capital at
// the first word, however it is written here. Group tells whose phrase it is; row
// and variant are given back with each hit.
func (b *Filler) Add(group, row, variant int, words string, capitalised bool) error {
	f := &b.facts
	text := Text{Plain: words}
	f.Text, f.Tokens = &text, f.Tokens[:0]
	(&Scanner{Lexicon: b.Lexicon}).tokens(f, 0, len(words))
	if len(f.Tokens) == 0 {
		return fmt.Errorf("phrase %q has no words", words)
	}
	ph := phrase{group: int32(group), row: int32(row), variant: int32(variant)}
	from := len(b.elements)
	best := 1 << 30
	for i := range f.Tokens {
		t := &f.Tokens[i]
		b.elements = append(b.elements, element{t.Hash, t.Flags&Capital != 0 || capitalised && i == 0})
		cost := int(t.Freq)*100 - int(t.Len)
		if t.Kind != Word {
			cost = 2000
		} else if t.Is(lexicon.Function) {
			cost += 1000 // a verb or noun of the same count is less often a neighbour
		}
		if cost < best {
			best, ph.anchor = cost, int32(i)
		}
	}
	ph.elements = b.elements[from:len(b.elements):len(b.elements)]
	b.Phrases.phrases = append(b.Phrases.phrases, ph)
	b.Phrases.groups = max(b.Phrases.groups, group+1)
	return nil
}

// Compile makes the phrases added ready to match.
func (p *Phrases) Compile() {
	order := make([]int, len(p.phrases)) // sorting the phrases themselves took half of a start-up
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(p.phrases[i].key(), p.phrases[j].key()), cmp.Compare(i, j))
	})
	sorted := make([]phrase, len(order))
	for to, from := range order {
		sorted[to] = p.phrases[from]
	}
	p.phrases = sorted
	p.small, p.capital = make(bitmap, 1<<17/64), make(bitmap, 1<<17/64)
	size := 16
	for size < 2*len(p.phrases) {
		size *= 2
	}
	p.anchors = make([]anchor, size)
	p.mask = uint64(size - 1)
	for i := 0; i < len(p.phrases); {
		h := p.phrases[i].key()
		j := i
		for ; j < len(p.phrases) && p.phrases[j].key() == h; j++ {
			ph := &p.phrases[j]
			p.capital.set(h)
			if !ph.elements[ph.anchor].capital {
				p.small.set(h)
			}
		}
		k := h & p.mask
		for p.anchors[k].to > 0 {
			k = (k + 1) & p.mask
		}
		p.anchors[k] = anchor{h, int32(i), int32(j)}
		i = j
	}
}

func (ph *phrase) key() uint64 { return ph.elements[ph.anchor].hash }

// match files the hits among the tokens from first on, which are one block.
func (p *Phrases) match(f *Facts, first int) {
	if p.small == nil {
		return
	}
	tokens := f.Tokens
	for i := first; i < len(tokens); i++ {
		h := tokens[i].Hash
		if tokens[i].Flags&Capital == 0 {
			if !p.small.has(h) {
				continue
			}
		} else if !p.capital.has(h) {
			continue
		}
		k := h & p.mask
		for p.anchors[k].to > 0 && p.anchors[k].hash != h {
			k = (k + 1) & p.mask
		}
		for n := p.anchors[k].from; n < p.anchors[k].to; n++ {
			ph := &p.phrases[n]
			from := i - int(ph.anchor)
			if len(ph.elements) > 1 {
				if from < first || from+len(ph.elements) > len(tokens) || !ph.matches(tokens[from:]) {
					continue
				}
			} else if ph.elements[0].capital && tokens[i].Flags&Capital == 0 {
				continue
			}
			f.hits[ph.group] = append(f.hits[ph.group], Hit{ph.row, ph.variant, int32(from), int32(from + len(ph.elements))})
		}
	}
}

func (ph *phrase) matches(tokens []Token) bool {
	for i := range ph.elements {
		e, t := &ph.elements[i], &tokens[i]
		if e.hash != t.Hash || e.capital && t.Flags&Capital == 0 {
			return false
		}
	}
	return true
}

// Single calls yield for each one-word phrase of a group whose word has this
// hash: for words that a rule finds by other means than the token pass.
func (p *Phrases) Single(group int, hash uint64, yield func(row, variant int)) {
	if p.capital == nil || !p.capital.has(hash) {
		return
	}
	k := hash & p.mask
	for p.anchors[k].to > 0 && p.anchors[k].hash != hash {
		k = (k + 1) & p.mask
	}
	for n := p.anchors[k].from; n < p.anchors[k].to; n++ {
		if ph := &p.phrases[n]; int(ph.group) == group && len(ph.elements) == 1 {
			yield(int(ph.row), int(ph.variant))
		}
	}
}
