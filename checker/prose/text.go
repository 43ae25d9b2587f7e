// Package prose holds plain text and its facts: blocks, tokens, sentences,
// postings, the words a story uses, and the map from plain
// text back to the bytes a reader was given.
//
// Everything is computed in one forward pass over one block at a time, so that
// a block's tokens are still in the cache when its sentences and postings are
// made. All offsets are bytes of [Text.Plain]; runes and UTF-16 units are made
// at the edge, by [Lines].
package prose

import "sort"

// BlockKind says what a block of a story is for. A rule that is right for a
// paragraph is often wrong for a caption or a headline.
type BlockKind uint8

// The kinds of block, in the words of the trade.
const (
	Paragraph BlockKind = iota
	Headline            // a headline or a heading inside the story
	Dek                 // the line under the headline
	Byline
	Dateline
	Caption
	Credit
	ListItem
	Furniture // what the page prints around a story
	Alt       // text that stands in for a picture
)

var blockNames = [...]string{"paragraph", "headline", "dek", "byline", "dateline", "caption", "credit", "list", "furniture", "alt"}

// String gives the name the report uses.
func (k BlockKind) String() string { return blockNames[k] }

// BlockKindOf gives the kind a name stands for.
func BlockKindOf(name string) (BlockKind, bool) {
	for i, n := range blockNames {
		if n == name {
			return BlockKind(i), true
		}
	}
	return 0, false
}

// Block is one piece of a story: bytes Start to End of the plain text, without
// the white space around it.
type Block struct {
	Start, End int
	Kind       BlockKind
}

// Text is one side of a story: the translation or the original.
type Text struct {
	Plain    string  // the prose, UTF-8; blocks are parted by white space
	Blocks   []Block // in reading order; they do not overlap
	Seams    []int   // offsets in Plain where an inline tag stood, sorted: engines lose spaces there
	Map      Map     // from Plain to the bytes as received
	Language string  // BCP 47; "" when unknown
	Changed  int64   // when its carrier says that it was last changed, in Unix seconds; 0 when it does not
}

// SeamAt reports whether an inline tag stood within bytes start to end of the
// plain text, both ends included.
func (t *Text) SeamAt(start, end int) bool {
	i := sort.SearchInts(t.Seams, start)
	return i < len(t.Seams) && t.Seams[i] <= end
}

// Run says where a stretch of plain text stood in the input. Plain bytes from
// Plain on stood at Input on, byte for byte; unless Width is set, when the
// whole run was written as Width bytes of input (an entity, an escape).
type Run struct {
	Plain, Input, Width int
}

// Map leads from plain text to the input. The zero Map is the identity. Runs
// are sorted by Plain and are made while the input is read: nobody searches
// the input again to learn where something stood.
type Map struct {
	Runs []Run
}

// Add appends a run. It is free to call it for every piece: a run that only
// continues the one before it is not stored.
func (m *Map) Add(plain, input, width int) {
	if n := len(m.Runs); n > 0 && width == 0 {
		last := m.Runs[n-1]
		if last.Width == 0 && input-last.Input == plain-last.Plain {
			return
		}
	}
	if n := len(m.Runs); n == 0 && plain == 0 && input == 0 && width == 0 {
		m.Runs = append(m.Runs, Run{})
		return
	}
	m.Runs = append(m.Runs, Run{plain, input, width})
}

// Span leads from plain bytes start to end to the bytes of the input that hold
// them. Tags inside the span are inside the result; tags at its ends are not.
func (m *Map) Span(start, end int) (int, int) {
	if len(m.Runs) == 0 {
		return start, end
	}
	if start >= end { // an insertion: right after the byte before it
		if start == 0 {
			p := m.first(0)
			return p, p
		}
		p := m.last(start - 1)
		return p, p
	}
	return m.first(start), m.last(end - 1)
}

// run finds the last run that begins at or before plain byte p.
func (m *Map) run(p int) Run {
	i := sort.Search(len(m.Runs), func(i int) bool { return m.Runs[i].Plain > p })
	if i == 0 {
		return Run{}
	}
	return m.Runs[i-1]
}

// first gives the input byte where plain byte p begins.
func (m *Map) first(p int) int {
	r := m.run(p)
	if r.Width > 0 {
		return r.Input
	}
	return r.Input + p - r.Plain
}

// last gives the input byte behind plain byte p.
func (m *Map) last(p int) int {
	r := m.run(p)
	if r.Width > 0 {
		return r.Input + r.Width
	}
	return r.Input + p - r.Plain + 1
}
