// Package misplacedpunctuation finds punctuation where none can stand: two marks
// where one belongs, a space before a comma, in a score or in a name, a full stop
// inside a quotation that goes on.
//
// Engines and the code around them put sentences together from pieces, each with
// its own marks: “a family quarrel.” and will say no more. French sets a space
// before some marks, and a tag that is taken out may leave one before any.
package misplacedpunctuation

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is misplaced-punctuation.
var Rule = &checker.Rule{
	ID:         "misplaced-punctuation",
	Doc:        doc,
	Category:   checker.Quotes,
	Severity:   checker.Minor,
	Confidence: 85,
	ITS:        "typographical",
	MQM:        "linguistic-conventions/punctuation",
	Excuse:     markedSo,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, i := range p.Posting(prose.Unspaced) {
		mark(p, int(i))
	}
	for _, i := range p.Posting(prose.Dashes) {
		hyphen(p, int(i))
	}
	for _, i := range p.Posting(prose.Numbers) {
		score(p, int(i))
	}
	for _, i := range p.Posting(prose.Openers) {
		object(p, int(i))
	}
	for _, i := range p.Posting(prose.Quotes) {
		switch p.Tokens[i].Hash {
		case '"':
			quote(p, int(i))
		case '\'':
			minute(p, int(i))
			possessive(p, int(i))
			clitic(p, int(i))
		}
	}
}

// mark looks at a mark that has a space before it, follows another mark, or
// opens a block.
func mark(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	first, last := p.BlockTokens(p.BlockOf(i))
	switch {
	case i == first:
		opening(p, i, last)
	case t.Hash == '…' && t.Len == 2 && t.Has(prose.Spaced):
		if bears(&p.Tokens[i-1]) && (i+1 == last || p.Gap(i) && p.Tokens[i+1].Has(prose.Capital)) { // as Arabic pauses: “for the guests ..”
			start := p.Tokens[i-1].End()
			report(p, start, t.End(), 85, "there are two full stops", "one sentence ends with one", ".")
		}
	case t.Has(prose.Spaced):
		if bears(&p.Tokens[i-1]) && !quoted(p, i, first) {
			spaced(p, i, last)
		} else {
			lost(p, i, first, last)
		}
	case t.Hash == '…':
		if t.Len == 2 {
			dots(p, i, first, last)
		}
	default:
		doubled(p, i, first)
	}
}

// opening looks at a mark that a block begins with.
func opening(p *checker.Pass, i, last int) {
	t := &p.Tokens[i]
	switch t.Hash {
	case ',', ';', '.':
	default:
		return
	}
	if i+1 >= last || p.Tokens[i+1].Kind != prose.Word || !p.Tokens[i+1].Has(prose.Spaced) {
		return
	}
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message: fmt.Sprintf("the paragraph begins with “%s”", p.Word(i)),
		Why:     "the mark belongs to what stood before it, which was cut off or set as a block of its own",
		Fixes:   []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end}}}},
	})
}

// spaced looks at a mark with a space before it.
func spaced(p *checker.Pass, i, last int) {
	t, b := &p.Tokens[i], &p.Tokens[i-1]
	if t.Hash == '…' || t.Hash == ')' || t.Len > 1 {
		return
	}
	glued := i+1 < last && !p.Tokens[i+1].Has(prose.Spaced)
	if glued {
		switch a := &p.Tokens[i+1]; {
		case a.Hash == '"' || a.Hash == '\'' || a.Hash == ')' || a.Hash == '»':
			glued = false
		case t.Hash == ',' && a.Kind == prose.Word && b.Kind == prose.Word: // “word ,next”
		default:
			return // .com, :-), !important
		}
	}
	if i+1 < last && p.Tokens[i+1].Hash == t.Hash { // a spaced ellipsis
		return
	}
	from := i - 1
	for from > 0 && p.Tokens[from].Kind != prose.Word && p.Tokens[from].Kind != prose.Number && !p.Tokens[from].Has(prose.Spaced) {
		from--
	}
	if p.Code(p.BlockOf(i)) || strings.IndexByte(p.Plain[b.End():t.Start], '\n') >= 0 { // a list whose source is set in lines
		return
	}
	start, end := p.Span(from, i+1)
	f := checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("there is a space before “%s”", p.Word(i)),
		Why:     "English sets no space before it; French does, and a tag that is taken out leaves one",
	}
	text := p.Plain[start:b.End()] + p.Word(i)
	if glued {
		end = int(p.Tokens[i+1].Start)
		text += " "
	}
	fix := checker.Replace(start, end, text)
	fix.Mechanical = true
	f.Fixes = []checker.Fix{fix}
	p.Report(f)
}

// quoted reports whether the full stop at token i stands behind a quotation that
// has ended with one: “… home.” .
func quoted(p *checker.Pass, i, first int) bool {
	h := p.Tokens[i-1].Hash
	return p.Tokens[i].Hash == '.' && (h == '"' || h == '\'') && i-2 > first && terminal(&p.Tokens[i-2])
}

// bears reports whether a token may have a mark right behind it.
func bears(t *prose.Token) bool {
	switch t.Kind {
	case prose.Word, prose.Number, prose.Clitic:
		return true
	}
	switch t.Hash {
	case '"', '\'', ')', '%', '»':
		return true
	}
	return false
}

// dots looks at two full stops.
func dots(p *checker.Pass, i, first, last int) {
	b := &p.Tokens[i-1]
	if i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) && !closes(&p.Tokens[i+1]) || !bears(b) {
		return
	}
	start, end := p.Span(i, i+1)
	report(p, start, end, 85, "there are two full stops", "one sentence ends with one", ".")
}

func closes(t *prose.Token) bool {
	switch t.Hash {
	case '"', '\'', ')', ']', '»':
		return true
	}
	return false
}

// doubled looks at a mark that follows another without a space.
func doubled(p *checker.Pass, i, first int) {
	t, b := &p.Tokens[i], &p.Tokens[i-1]
	if b.Len > 1 && b.Hash != '"' || i-1 == first {
		return
	}
	if b.Hash == ',' && t.Hash == ',' && b.Has(prose.Spaced) { // ,,so”
		return
	}
	switch t.Hash {
	case ',', '.', ';', ':':
	default:
		return
	}
	start, end := p.Span(i-1, i+1)
	switch b.Hash {
	case ':':
		if t.Hash == ':' && (b.Has(prose.Spaced) || i+1 < len(p.Tokens) && (!p.Tokens[i+1].Has(prose.Spaced) || p.Tokens[i+1].Hash == ':') || p.Tokens[i-2].Hash == ':') {
			return // Mail::Address, a rule of colons
		}
		report(p, start, end, 90, both(p, start, end), "one of the two was left over", keep(p.Word(i-1), p.Word(i)))
	case ',', ';':
		report(p, start, end, 90, both(p, start, end), "one of the two was left over", keep(p.Word(i-1), p.Word(i)))
	case '.':
		if t.Hash == ',' || t.Hash == ';' || t.Hash == ':' {
			if !p.Tokens[i-1].Has(prose.Spaced) && ends(p, i-2) {
				report(p, start, end, 80, both(p, start, end), "one of the two was left over", p.Word(i))
			}
		}
	case '?', '!':
		if w := &p.Tokens[i-2]; (t.Hash == '.' || t.Hash == ',') && !b.Has(prose.Spaced) && w.Kind == prose.Word && !w.Has(prose.Capital|prose.Quoted) {
			report(p, start, end, 65, both(p, start, end), "one of the two was left over", p.Word(i-1))
		}
	case '"':
		if t.Hash != ',' && t.Hash != '.' || i-2 <= first || b.Has(prose.Spaced) {
			return
		}
		c := &p.Tokens[i-2]
		if c.Len > 1 || c.Hash != ',' && c.Hash != '.' || c.Hash == '.' && !ends(p, i-3) {
			return
		}
		start, end = p.Span(i-2, i+1)
		report(p, start, end, 85, both(p, start, end), "one stands inside the closing quotation mark and one outside it", p.Word(i)+p.Word(i-1))
	case ')':
		if c := &p.Tokens[i-2]; t.Hash == '.' && c.Hash == '.' && c.Len == 1 && ends(p, i-3) {
			start, end = p.Span(i-2, i+1)
			report(p, start, end, 65, both(p, start, end), "a full stop stands inside the bracket and another outside it", ").")
		}
	}
}

func both(p *checker.Pass, start, end int) string {
	return fmt.Sprintf("“%s”: one mark too many", p.Plain[start:end])
}

// keep gives the mark that outweighs the other.
func keep(a, b string) string {
	if a == "," || b == "." {
		return b
	}
	return a
}

// ends reports whether token i is a word behind which a full stop ends a
// sentence and nothing else: no abbreviation, no initial, no name.
func ends(p *checker.Pass, i int) bool {
	if i < 0 {
		return false
	}
	t := &p.Tokens[i]
	switch {
	case t.Kind != prose.Word || t.Has(prose.Initials|prose.Inner|prose.Upper) || t.Is(lexicon.Abbreviation) || !t.Is(lexicon.Known):
		return false
	case t.Has(prose.Capital):
		return t.Len > 4
	}
	return t.Len > 3 || t.Len > 1 && t.Freq >= 9
}

func report(p *checker.Pass, start, end int, confidence uint8, message, why, fixed string) {
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence, Message: message, Why: why,
		Fixes: []checker.Fix{checker.Replace(start, end, fixed)},
	})
}
