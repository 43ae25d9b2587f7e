// Package furniture finds what a page prints around a story and a scraper took
// for the story: “LOOK:”, “Read also:”, “Culture Newsletter”, “Source”.
//
// The tables say what such lines are called once they are translated; where a
// line stands decides. A label opens a block, a line is a block, a tail ends one,
// a note is a block of which nothing else is said. The same words in running prose
// are nobody's fault.
package furniture

import (
	"embed"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is furniture.
var Rule = &checker.Rule{
	ID:         "furniture",
	Doc:        doc,
	Category:   checker.Furniture,
	Severity:   checker.Minor,
	Confidence: 90,
	Mutes:      []string{"foreign-typography", "leaked-markup"},
	ITS:        "non-conformance",
	MQM:        "accuracy/addition",
	Tables:     tables,
	Check:      check,
}

// piece is furniture in one block: tokens first to last-1.
type piece struct {
	block, first, last int
	row                checker.Row
	confidence         uint8
	why                string // of a form; a row says it itself
}

func check(p *checker.Pass) {
	var found pieces
	var best piece // of the block at hand; a block's hits come together
	for _, h := range p.Hits() {
		// Most hits are words of a sentence; they end here.
		if !p.Tokens[h.First].Has(prose.SentenceStart|prose.Spaced) || !ends(p, int(h.Last)) && !opens(p, int(h.First)) && p.Row(h).Get("where") != "note" {
			continue
		}
		if f, ok := read(p, h); ok {
			if f.block != best.block {
				found.add(p, best)
				best = f
			} else if better(p, f, best) {
				best = f
			}
		}
	}
	found.add(p, best)
	forms(p, &found)
	found.report(p)
}

// better prefers the longer piece, then the row of the original's language.
func better(p *checker.Pass, f, best piece) bool {
	if a, b := f.last-f.first, best.last-best.first; a != b {
		return a > b
	}
	if f.confidence != best.confidence {
		return f.confidence > best.confidence
	}
	return f.row.Table.Language == p.OriginalLanguage && best.row.Table.Language != p.OriginalLanguage
}

// opens reports whether a token can be the first word of a block.
func opens(p *checker.Pass, i int) bool {
	return i == 0 || p.Tokens[i].Has(prose.SentenceStart) || p.Tokens[i].Kind != prose.Word
}

// ends reports whether no word or figure follows in the block.
func ends(p *checker.Pass, last int) bool {
	if last >= len(p.Tokens) || p.Tokens[last].Kind != prose.Word {
		return true
	}
	return p.BlockOf(last) != p.BlockOf(last-1)
}

// read weighs one hit by where it stands.
func read(p *checker.Pass, h prose.Hit) (piece, bool) {
	f := piece{first: int(h.First), last: int(h.Last), row: p.Row(h)}
	f.block = p.BlockOf(f.first)
	// A page that marks its furniture needs no finding; the word of a link to the
	// source, left at the end without its link, does.
	if k := p.Blocks[f.block].Kind; k == prose.Alt || k == prose.Furniture && (f.block < len(p.Blocks)-1 || p.Tokens[f.first].Hash != hashSource) {
		return f, false
	}
	first, last := p.BlockTokens(f.block)
	open, shut := bare(p, first, f.first), bare(p, f.last, last)
	switch f.row.Get("where") {
	case "line":
		if !open || !shut || heads(p, f.block) {
			return f, false
		}
		f.confidence = lineConfidence(p, f, last)
		f.first, f.last = first, last
	case "lead":
		if !open {
			return f, false
		}
		f.first = first
		return lead(p, f, last)
	case "tail":
		if !shut && !(closing(p, f.first) != 0 && bracket(p, f.last, last, closing(p, f.first))) {
			return f, false
		}
		return tail(p, f, first, last)
	case "note":
		return note(p, f, first, last)
	}
	return f, f.confidence > 0
}

// heads reports whether a block is the headline of a story that has one as short in the original: News in brief, for En bref.
func heads(p *checker.Pass, block int) bool {
	if first, _ := p.BlockTokens(block); p.Story.Original == nil || !p.Headline(first) || !p.Original().Headline(0) {
		return false
	}
	_, last := p.Original().BlockTokens(0)
	return last <= shortHeadline
}

const shortHeadline = 4 // words

// note weighs words that stand anywhere in a note of the page: “press Ctrl+Enter”,
// “an experienced journalist. I specialize in”. All of a short block is the note,
// of a longer one the sentence.
func note(p *checker.Pass, f piece, first, last int) (piece, bool) {
	if p.Tokens[f.first].Has(prose.Quoted) {
		return f, false
	}
	f.confidence = 88
	if last-first <= 2*longest {
		f.first, f.last = first, last
		return f, true
	}
	s := p.Sentences[p.SentenceOf(f.first)]
	f.first, f.last = int(s.First), int(s.Last)
	return f, true
}

// bare reports whether tokens first to last-1 are only marks: bullets, arrows,
// full stops, a colon. A quotation mark is none of them: somebody says the words.
func bare(p *checker.Pass, first, last int) bool {
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Punct && t.Kind != prose.Symbol || t.Hash == '"' || t.Hash == '\'' || t.Hash == '?' || t.Hash == '{' || t.Hash == '<' {
			return false
		}
	}
	return last-first <= 4
}

// lineConfidence weighs a block that is nothing but the phrase. A lone everyday
// word may be a heading (“Beginning”), so something more must tell: marks that
// pages put there, or its place at an end of the story.
func lineConfidence(p *checker.Pass, f piece, end int) uint8 {
	kind := p.Blocks[f.block].Kind
	words := f.last - f.first
	if kind == prose.ListItem && words < 4 && !(f.last < end && p.Tokens[f.last].Hash == '-') { // “- Advertising -” is no item of a list
		return 0
	}
	marked := f.last < end && marks(p.Tokens[f.last].Hash)
	final := f.block > 0 && f.block == len(p.Blocks)-1
	switch h := p.Tokens[f.first].Hash; {
	case words > 2 || final || words == 1 && sure.Has(h) && f.block > 0:
		return 92
	case marked:
		return 88
	case words == 2 && f.block > 0:
		return 85
	case f.block > 0 && f.row.Table.Language == p.OriginalLanguage && kind != prose.Headline:
		return 70
	}
	return 0
}

// marks reports whether a mark behind a phrase points at something that the page
// had there.
func marks(h uint64) bool {
	switch h {
	case '…', ':', '>', '»', '›', '→', '▶', '►', '+', '↓', '⬇':
		return true
	}
	return false
}

// The longest a block of furniture may be, in tokens, when its opening is not
// followed by a colon.
const (
	longest = 45
	teaser  = 30 // a line that leads to another story
)

// lead weighs a phrase that opens a block: as a label with a colon it is furniture
// by itself; without one the whole block is, if it is short.
func lead(p *checker.Pass, f piece, end int) (piece, bool) {
	colon := p.Tokens[f.last-1].Hash == ':'
	if !colon && f.last < end && (p.Tokens[f.last].Hash == ':' || p.Tokens[f.last].Hash == '…' || p.Tokens[f.last].Hash == '|') {
		f.last++
		colon = true
	}
	words := 0
	for i := f.first; i < f.last; i++ {
		if p.Tokens[i].Kind == prose.Word {
			words++
		}
	}
	capitals := p.Tokens[f.last-1].Has(prose.Upper) || f.last-2 >= f.first && p.Tokens[f.last-2].Has(prose.Upper)
	rest := end - f.last
	switch {
	case colon && rest > 2 && p.Blocks[f.block].Kind == prose.Headline && (f.block == 0 || headed.Has(p.Tokens[f.last-2].Hash)): // “In pictures: the kite makers” heads a story of its own
		return f, false
	case colon && (words > 1 || capitals):
		f.confidence = 92
	case colon && (sure.Has(p.Tokens[f.last-2].Hash) || !p.Ends(f.block) && rest > 3 && !listed.Has(p.Tokens[f.last-2].Hash)):
		f.confidence = 70
	case colon: // “Look: it is the third bridge to fall.”
		return f, false
	case rest == 0 || bare(p, f.last, end):
		f.last = end
		f.confidence = 90
	case p.Tokens[f.last-1].Hash == ']' && f.last-f.first > 2: // “[Photo] The bridge at dawn”
		f.confidence = 85
	case capitals && words > 1 && !p.Shouted(f.block):
		if rest > teaser {
			return f, false
		}
		f.confidence = 85
	case words < 2 || end-f.first > longest || p.Ends(f.block) && (words < 3 || rest > teaser):
		return f, false
	default:
		f.last = end
		f.confidence = 82
		if p.Ends(f.block) {
			f.confidence = 75
		}
	}
	return f, true
}

// tail weighs a phrase that ends a block. A bracket or a figure before it belongs
// to it: “(with agencies)”, “3 min read”.
func tail(p *checker.Pass, f piece, first, last int) (piece, bool) {
	f.last = last
	if closing(p, f.first) != 0 {
		if p.Blocks[f.block].Kind == prose.Caption { // there it is the credit
			return f, false
		}
		f.confidence = 92
		return f, true
	}
	if f.first > first && p.Tokens[f.first-1].Kind == prose.Number {
		f.first--
		if f.first != first || last-first > 5 {
			return f, false // “it was a three-minute read”
		}
	} else if hours(p, f) {
		return f, false
	}
	switch {
	case f.first == first:
		f.confidence = 92
	case p.Tokens[f.first].Hash == '…': // “… Read more”: a teaser’s end
		f.confidence = 88
	case last-first <= 14 && !p.Ends(f.block):
		f.first = first
		f.confidence = 80
	case p.Tokens[f.first].Has(prose.SentenceStart):
		f.confidence = 85
	default:
		return f, false
	}
	return f, true
}

// hours reports whether a phrase is one of the reading time, which says nothing
// without its figure.
func hours(p *checker.Pass, f piece) bool {
	h := p.Tokens[f.first].Hash
	return h == hashMin || h == hashMinute || h == hashMinutes
}

// closing gives the mark that closes the bracket at token i, 0 where there is none.
func closing(p *checker.Pass, i int) uint64 {
	switch p.Tokens[i].Hash {
	case '(':
		return ')'
	case '[':
		return ']'
	}
	return 0
}

// bracket reports whether a bracket that was opened closes at the block's end.
func bracket(p *checker.Pass, from, last int, closing uint64) bool {
	if last-from > 10 {
		return false
	}
	for i := from; i < last; i++ {
		if p.Tokens[i].Hash == closing {
			return bare(p, i, last)
		}
	}
	return false
}
