package prose

import (
	"slices"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// cue is a word of the translation that a stage looks for. All are collected in one walk, so that a
// stage does nothing in sentences that have none.
type cue struct {
	token int32
	kinds uint16
}

// The kinds of cues: one for each of the kinds of words for times, and these.
const (
	cuePlural = 1 << (len(whenKinds) + iota)
	cueMultiple
	cueSpan
	cueRate
)

// cuesOfEnglish gives the kinds of cues that words are.
var cuesOfEnglish = sync.OnceValue(func() *lexicon.Map[uint16] {
	w := &lexicon.Map[uint16]{}
	add := func(hash uint64, kind uint16) { *w.At(hash) |= kind }
	for hash, phrases := range whenPhrasesBy.of("en").by.All() {
		for _, p := range phrases {
			add(hash, 1<<p.kind)
		}
	}
	for hash, word := range figureWordsOf("en").words.All() {
		if word.kind == 'p' {
			add(hash, cuePlural)
		}
		if spanUnits[word.unit.String()] {
			add(hash, cueSpan)
		}
	}
	for hash := range rateTables.of("en").adverbs {
		add(hash, cueRate)
	}
	for hash := range multipleOf {
		add(hash, cueMultiple)
	}
	return w
})

// readCues collects the cues of the translation.
func (c *FigureComparer) readCues() {
	c.cues = c.cues[:0]
	words, traits, last := cuesOfEnglish(), c.t.traitsIn("en"), int32(len(c.t.Tokens))
	for i := traits.next(mayCue, 0, last); i < last; i = traits.next(mayCue, i+1, last) {
		c.cues = append(c.cues, cue{i, words.Get(c.t.Tokens[i].Hash)})
	}
}

// cuesIn gives the cues of a link's translation, and their kinds.
func (c *FigureComparer) cuesIn(n int) (list []cue, kinds uint16) {
	first, last := c.here(n)
	from, _ := slices.BinarySearchFunc(c.cues, first, func(h cue, i int32) int { return int(h.token - i) })
	to := from
	for ; to < len(c.cues) && c.cues[to].token < last; to++ {
		kinds |= c.cues[to].kinds
	}
	return c.cues[from:to], kinds
}
