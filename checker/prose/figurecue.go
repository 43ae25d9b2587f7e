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
	kinds uint8
}

// The kinds of cues: one for each of the kinds of words for times, and these.
const (
	cuePlural = 1 << (len(whenKinds) + iota)
	cueMultiple
	cueSpan
	cueRate
)

type cueWords struct {
	sieve Sieve
	kinds lexicon.Map[uint8]
}

func (w *cueWords) add(hash uint64, kind uint8) {
	w.sieve.Add(hash)
	*w.kinds.At(hash) |= kind
}

var cuesOfEnglish = sync.OnceValue(func() *cueWords {
	w := &cueWords{}
	for hash, phrases := range whenPhrasesBy.of("en").by.All() {
		for _, p := range phrases {
			w.add(hash, 1<<p.kind)
		}
	}
	for hash, word := range figureWordsOf("en").words.All() {
		if word.kind == 'p' {
			w.add(hash, cuePlural)
		}
		if spanUnits[word.unit.String()] {
			w.add(hash, cueSpan)
		}
	}
	for hash := range rateTables.of("en").adverbs {
		w.add(hash, cueRate)
	}
	for hash := range multipleOf {
		w.add(hash, cueMultiple)
	}
	return w
})

// readCues collects the cues of the translation.
func (c *FigureComparer) readCues() {
	c.cues = c.cues[:0]
	words := cuesOfEnglish()
	for i := range c.t.Tokens {
		if h := c.t.Tokens[i].Hash; words.sieve.May(h) {
			if kinds := words.kinds.Get(h); kinds != 0 {
				c.cues = append(c.cues, cue{int32(i), kinds})
			}
		}
	}
}

// cuesIn gives the cues of a link's translation, and their kinds.
func (c *FigureComparer) cuesIn(n int) (list []cue, kinds uint8) {
	first, last := c.here(n)
	from, _ := slices.BinarySearchFunc(c.cues, first, func(h cue, i int32) int { return int(h.token - i) })
	to := from
	for ; to < len(c.cues) && c.cues[to].token < last; to++ {
		kinds |= c.cues[to].kinds
	}
	return c.cues[from:to], kinds
}
