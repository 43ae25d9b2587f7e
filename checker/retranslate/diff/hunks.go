package diff

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"
)

// stretch is words from to to-1 of one side that stand where the other has its own,
// or nothing.
type stretch struct {
	from, to       int // of the one side
	second, beyond int // of the other
}

// differ finds where two lists of words part. It uses its memory again.
type differ struct {
	runes map[thesaurus.Key]rune
	sides [2][]rune
	found []stretch
}

// stretches gives where two lists of words part, in order. Every word is a rune to
// Myers' algorithm, which is given all the time it takes: what it finds must not
// depend on the machine.
func (d *differ) stretches(a, b []word) []stretch {
	if d.runes == nil {
		d.runes = map[thesaurus.Key]rune{}
	}
	clear(d.runes)
	d.found = d.found[:0]
	pieces := max(len(a), len(b))/long + 1
	for k := range pieces {
		d.add(a, b, k*len(a)/pieces, (k+1)*len(a)/pieces, k*len(b)/pieces, (k+1)*len(b)/pieces)
	}
	return d.found
}

// long is how many words are held against as many. Finding where two lists part takes
// time by the square of them: longer ones are cut at the same share of either, and
// have no synonyms. Nobody writes such sentences; files without a full stop have them.
const long = 2000

// add adds where words i to to-1 of a list and j to beyond-1 of another part.
func (d *differ) add(a, b []word, i, to, j, beyond int) {
	d.sides[0] = d.encode(a[i:to], d.sides[0][:0])
	d.sides[1] = d.encode(b[j:beyond], d.sides[1][:0])
	engine := diffmatchpatch.DiffMatchPatch{} // no timeout
	for _, part := range engine.DiffMainRunes(d.sides[0], d.sides[1], false) {
		n := utf8.RuneCountInString(part.Text)
		if part.Type == diffmatchpatch.DiffEqual {
			i, j = i+n, j+n
			continue
		}
		if last := len(d.found) - 1; last < 0 || d.found[last].to != i || d.found[last].beyond != j {
			d.found = append(d.found, stretch{i, i, j, j})
		}
		if part.Type == diffmatchpatch.DiffDelete {
			i += n
		} else {
			j += n
		}
		last := &d.found[len(d.found)-1]
		last.to, last.beyond = i, j
	}
}

// The runes that stand for words: no surrogates, which a string cannot hold. Nobody's
// sentence has more than a million words; those beyond share a rune.
const firstSurrogate, surrogates = 0xD800, 0x800

func (d *differ) encode(words []word, into []rune) []rune {
	for i := range words {
		r, ok := d.runes[words[i].key]
		if !ok {
			r = rune(len(d.runes) + 1)
			if r >= firstSurrogate {
				r = min(r+surrogates, utf8.MaxRune)
			}
			d.runes[words[i].key] = r
		}
		into = append(into, r)
	}
	return into
}

// edits is how many words it takes to make one list the other, counted on the side
// that has more of them.
func edits(list []stretch) int {
	ours, theirs := 0, 0
	for _, s := range list {
		ours += s.to - s.from
		theirs += s.beyond - s.second
	}
	return max(ours, theirs)
}
