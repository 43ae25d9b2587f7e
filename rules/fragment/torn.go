package fragment

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// long is how many words and marks a paragraph must have to be none of a poem's
// lines.
const long = 12

// torn looks at a sentence that goes on in the next paragraph, in small letters: a
// page that sets its bold words as paragraphs. It gives the last block of the
// sentence.
func torn(p *checker.Pass, b int) int {
	if set(p, b) { // “by the minister, / Ana Rojas, / to the judge”
		tear(p, b)
		tear(p, b+1)
		return b + 1
	}
	first, last := p.BlockTokens(b)
	if wrapped(p, b) {
		return b
	}
	if last-first < long && !dangles(p, b) || !p.Tokens[first].Has(prose.Capital) && p.Tokens[first].Kind == prose.Word || p.Titled(b) || !goesOn(p, b) {
		return b
	}
	for goesOn(p, b) {
		tear(p, b)
		b++
		if first, last = p.BlockTokens(b); last-first >= long {
			break
		}
	}
	return b
}

// line is the most bytes that a line of wrapped text has.
const line = 100

// wrapped reports whether block b is a line of text that was wrapped by hand: it
// and the lines around it are no longer than one.
func wrapped(p *checker.Pass, b int) bool {
	short, all := 0, 0
	for k := max(0, b-3); k < min(len(p.Blocks), b+4); k++ {
		if n := p.Blocks[k].End - p.Blocks[k].Start; n > 0 {
			all++
			if n <= line {
				short++
			}
		}
	}
	return short == all && all > 3 && p.Blocks[b].End-p.Blocks[b].Start > line/2
}

// goesOn reports whether block b ends in a word, and the next begins with an
// everyday one in small letters.
func goesOn(p *checker.Pass, b int) bool {
	if b+1 >= len(p.Blocks) || p.Blocks[b].Kind != prose.Paragraph && !dangles(p, b) || p.Blocks[b+1].Kind != prose.Paragraph || p.Ends(b) {
		return false
	}
	first, last := p.BlockTokens(b)
	next, end := p.BlockTokens(b + 1)
	if first == last || next == end || !everyday(&p.Tokens[next]) {
		return false
	}
	for k := max(first, last-4); k < last; k++ {
		if p.Tokens[k].Hash == '…' { // “… Read more” ends a teaser
			return false
		}
	}
	t := &p.Tokens[last-1]
	return t.Kind == prose.Word || t.Kind == prose.Number || (t.Hash == '"' || t.Hash == '\'' || t.Hash == ',') && !t.Has(prose.Spaced) && last-first > 1
}

// tear reports the place where block b breaks off.
func tear(p *checker.Pass, b int) {
	first, last := p.BlockTokens(b)
	next, _ := p.BlockTokens(b + 1)
	from := last - 1
	if from > first && p.Tokens[from].Kind == prose.Punct {
		from--
	}
	start, end := p.Span(from, last)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 86,
		Message: fmt.Sprintf("the paragraph breaks off in the middle of a sentence, after “%s”", p.Word(from)),
		Why:     fmt.Sprintf("it has no mark at its end, and the next one goes on with “%s”; pages set bold words apart", p.Word(next)),
	})
}

// everyday reports whether a word is one that English writes small.
func everyday(t *prose.Token) bool {
	return t.Kind == prose.Word && !t.Has(prose.Capital|prose.Inner|prose.Marked|prose.Initials) && t.Is(lexicon.Known) && (t.Len > 1 || t.Hash == hashA) &&
		(t.Is(lexicon.Function) || !t.Is(lexicon.Foreign|lexicon.Given))
}

// dangles reports whether a short block, which reads like a heading, ends in a word
// that no heading ends in: “Nor did he speak of the”.
func dangles(p *checker.Pass, b int) bool {
	first, last := p.BlockTokens(b)
	if last-first < 4 || p.Blocks[b].Kind != prose.Paragraph && p.Blocks[b].Kind != prose.Headline || p.Titled(b) {
		return false
	}
	t := &p.Tokens[last-1]
	return t.Kind == prose.Word && !t.Has(prose.Capital) && (t.Is(lexicon.Determiner|lexicon.Conjunction) || t.Is(lexicon.Preposition) && !t.Is(lexicon.Adverb)) && t.Is(lexicon.Function)
}

// name is how many words and marks a bold name may have.
const name = 6

// set reports whether the block behind b is a few words set apart: b breaks off in
// a word or a comma, they end no sentence, and what is behind them goes on in small
// letters or with a possessive.
func set(p *checker.Pass, b int) bool {
	if b+2 >= len(p.Blocks) || p.Ends(b) || p.Ends(b+1) || p.Titled(b) || p.Blocks[b].Kind == prose.ListItem || p.Blocks[b+1].Kind == prose.ListItem || p.Blocks[b+2].Kind != prose.Paragraph {
		return false
	}
	first, last := p.BlockTokens(b)
	next, end := p.BlockTokens(b + 1)
	on, stop := p.BlockTokens(b + 2)
	if last-first < 4 || end-next < 1 || end-next > name || stop == on || !p.Tokens[next].Has(prose.Capital) {
		return false
	}
	t := &p.Tokens[last-1]
	if t.Kind != prose.Word && t.Hash != ',' {
		return false
	}
	n := &p.Tokens[on]
	return (everyday(n) || n.Kind == prose.Clitic) && stop-on > 2 && p.Ends(b+2)
}
