package repeatedblock

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// thereToo reports whether the original repeats a block, too: then the writer meant
// it. Its sentences are those that the two blocks render, or stand as many blocks
// apart. A heading, a caption, or a block twice in a row nobody means: the page
// that the original was taken from has it as the picture's text, too.
func thereToo(p *checker.Pass, b, of int) bool {
	o := p.Original()
	if o == nil || b == of+1 {
		return false
	}
	switch p.Blocks[b].Kind {
	case prose.Headline, prose.Caption, prose.Credit, prose.Alt:
		return false
	}
	if x, y, ok := partners(p, b, of); ok && x != y && o.Wording(int(x)) == o.Wording(int(y)) {
		return true
	}
	for _, r := range o.Repeated() {
		if !r.Opening && int(r.Block-r.Of) == b-of {
			return true
		}
	}
	return false
}

// tokens are some of the original's.
type tokens struct{ first, last int }

// long is how many words and marks a block must have for its likeness to another to be
// no chance, where each seems to render a sentence of its own: the aligner slips by one
// beside a paragraph too many.
const long = 10

// onceThere reports whether the original has once what the translation has twice, and
// where: one of the two blocks has no partner, or both have the same, and no block of
// the original stands twice.
func onceThere(p *checker.Pass, b, of int) (at tokens, ok bool) {
	if p.Alignment() == nil || len(p.Original().Repeated()) > 0 {
		return at, false
	}
	x, y, both := partners(p, b, of)
	if first, last := p.BlockTokens(b); both && x != y && last-first < long {
		return at, false
	}
	if x < 0 {
		x = y
	}
	if x < 0 {
		return at, false
	}
	s := &p.Original().Sentences[x]
	return tokens{int(s.First), int(s.Last)}, true
}

// partners gives the sentences of the original that the first sentences of two blocks
// render, -1 where one has none, and whether both have one.
func partners(p *checker.Pass, b, of int) (x, y int32, both bool) {
	x, y = partner(p, b), partner(p, of)
	return x, y, x >= 0 && y >= 0
}

func partner(p *checker.Pass, block int) int32 {
	first, last := p.BlockTokens(block)
	if first == last {
		return -1
	}
	if l := p.Alignment().Of(p.SentenceOf(first)); l.Paired() {
		return l.OriginalFirst
	}
	return -1
}

// fewestInARow is how many words and marks a block must have for it to be told by the block before it alone: people answer
// “Yes” twice.
const fewestInARow = 4

// inARow reports whether block b is the block before it, word for word, in a translation of an original that has no block twice
// in a row.
func inARow(p *checker.Pass, b int) bool {
	if p.Alignment() == nil || p.Blocks[b].Kind == prose.ListItem || !alike(p.Facts, b) {
		return false
	}
	if first, last := p.BlockTokens(b); last-first < fewestInARow {
		return false
	}
	o := p.Original()
	if len(p.Blocks) <= len(o.Blocks) {
		return false
	}
	for k := 1; k < len(o.Blocks); k++ {
		if alike(o, k) {
			return false
		}
	}
	return true
}

// alike reports whether block b has the tokens of the block before it.
func alike(f *prose.Facts, b int) bool {
	i, end := f.BlockTokens(b - 1)
	k, last := f.BlockTokens(b)
	return k < last && slices.EqualFunc(f.Tokens[i:end], f.Tokens[k:last], func(x, y prose.Token) bool { return x.Hash == y.Hash })
}
