package misplacedpunctuation

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// quote looks at the marks inside a quotation mark, and at the space there.
func quote(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	first, last := p.BlockTokens(p.BlockOf(i))
	if i == first {
		if i+1 < last && p.Tokens[i+1].Has(prose.Spaced) && p.Word(i) == "“" {
			inner(p, i, i+1)
		}
		return
	}
	switch w := p.Word(i); {
	case w == "“":
		if i+1 < last && p.Tokens[i+1].Has(prose.Spaced) && t.Has(prose.Spaced) {
			inner(p, i, i+1)
		}
	case t.Has(prose.Spaced):
		if w == "”" && (i+1 == last || p.Tokens[i+1].Has(prose.Spaced) || p.Tokens[i+1].Kind == prose.Punct) {
			inner(p, i-1, i)
		}
		if w == `"` && (i+1 == last || stops(&p.Tokens[i+1])) && i-1 > first && odd(p, first, i) {
			inner(p, i-1, i)
		}
	case i+1 == last:
		if b := &p.Tokens[i-1]; b.Hash == ',' && !b.Has(prose.Spaced) && last-first > 6 {
			start, end := p.Span(i-1, i+1)
			report(p, start, end, 70, "the paragraph ends on a comma inside the quotation", "nothing follows that the comma could lead on to", "."+w)
		}
	default:
		goesOn(p, i)
	}
}

// stops reports whether a token is a comma or a full stop that hangs on what stands
// before it: the mark it hangs on closes.
func stops(t *prose.Token) bool {
	return (t.Hash == ',' || t.Hash == '.') && t.Len == 1 && !t.Has(prose.Spaced)
}

// odd reports whether the straight quotation mark at token i closes: an odd number
// of them stands before it in the block.
func odd(p *checker.Pass, first, i int) bool {
	n := 0
	for k := first; k < i; k++ {
		if p.Tokens[k].Hash == '"' {
			n++
		}
	}
	return n%2 == 1
}

// inner reports a space inside a quotation mark, between tokens i and j.
func inner(p *checker.Pass, i, j int) {
	start, end := p.Span(i, j+1)
	a, b := p.Word(i), p.Word(j)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message: "there is a space inside the quotation mark",
		Why:     "English sets none there; French does, and a tag that is taken out leaves one",
		Fixes:   []checker.Fix{checker.Replace(start, end, a+b).AsMechanical()},
	})
}

// goesOn looks for a full stop inside the quotation mark at token i when the
// sentence goes on behind it.
func goesOn(p *checker.Pass, i int) {
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Hash != '.' || b.Len > 1 || !a.Has(prose.Spaced) || a.Kind != prose.Word || p.Word(i) == "“" ||
		a.Has(prose.Capital|prose.Inner|prose.Marked) || a.Len == 1 && a.Hash != hashA || !ends(p, i-2) || p.Caseless() {
		return
	}
	start, end := p.Span(i-1, i+1)
	fixed, label := p.Word(i), "no full stop"
	if a.Is(lexicon.Reporting) || p.Gap(i+1) && a.Is(lexicon.Pronoun) && p.Tokens[i+2].Is(lexicon.Reporting) {
		fixed, label = ","+fixed, "a comma"
	}
	p.Report(checker.Finding{
		Severity: checker.Major, Start: start, End: end, Confidence: 88,
		Message: "a full stop inside a quotation, but the sentence goes on",
		Why:     fmt.Sprintf("“%s” begins small: the sentence does not end with the quotation", p.Word(i+1)),
		Fixes:   []checker.Fix{{Label: label, Edits: []checker.Edit{{Start: start, End: end, Text: fixed}}}},
	})
}

var hashA = lexicon.Hash("a")
