package unbalancedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// singles looks for single marks of a block that are turned the wrong way.
// Single marks are not balanced, as apostrophes stand in the same form; but a
// mark that opens and is followed by a comma, or by who said it, closes.
func singles(p *checker.Pass, first, last int, marks []int32) {
	open := -1
	for _, m := range marks {
		i := int(m)
		t := &p.Tokens[i]
		if t.Hash != '\'' || i == first || i+1 == last {
			if i == first && t.Hash == '\'' {
				open = i
			}
			continue
		}
		b, a := &p.Tokens[i-1], &p.Tokens[i+1]
		word := p.Word(i)
		left, right := !t.Has(prose.Spaced), !a.Has(prose.Spaced)
		switch {
		case open >= 0 && !left && right && word != "’" && a.Kind == prose.Word && b.Kind == prose.Punct && !b.Has(prose.Spaced) && pauses(b.Hash) && attribution(p, i+1, last),
			open >= 0 && left && word == "‘" && p.Word(open) == "‘" && b.Kind == prose.Word && (!right || stop(p, i+1, last)):
			reportSingle(p, i, last)
			open = -1
		case right && (!left || leads(p, i-1) || b.Hash == '"') && word != "’" && a.Kind == prose.Word && a.Len > 2:
			open = i
		case left && (!right || trails(p, i+1, last)):
			open = -1
		}
	}
}

// reportSingle reports the single mark at token i, which opens where one closes.
func reportSingle(p *checker.Pass, i, last int) {
	start, end, text := closing(p, i, last)
	p.Report(checker.Finding{
		Severity: checker.Minor, Confidence: 85, Start: start, End: end,
		Message: "this quotation mark is turned the wrong way: it closes",
		Why:     "a single mark opened before it, and the space stands on the wrong side of this one",
		Fixes:   []checker.Fix{checker.Replace(start, end, text).AsMechanical()},
	})
}

// pair reports whether the single marks at tokens i and i+1 are a typewriter’s
// double mark that closes: “so’’, “so”.
func pair(p *checker.Pass, i, last int) bool {
	if i == 0 || i+1 >= last || p.Tokens[i].Has(prose.Spaced) || p.Tokens[i+1].Has(prose.Spaced) || p.Tokens[i+1].Hash != '\'' {
		return false
	}
	b := &p.Tokens[i-1]
	return b.Hash != '\'' && p.Word(i) == p.Word(i+1) && (i+2 == last || p.Tokens[i+2].Has(prose.Spaced) || trails(p, i+2, last))
}

// typewriter reports whether a double mark made of two signs stands open before
// token i of its block: “so", ,,so”.
func typewriter(p *checker.Pass, i int) bool {
	first, last := p.BlockTokens(p.BlockOf(i))
	for k := i - 2; k >= first; k-- {
		t := &p.Tokens[k]
		switch t.Hash {
		case ',', '`', '\'':
		default:
			continue
		}
		a := &p.Tokens[k+1]
		if a.Hash == t.Hash && !a.Has(prose.Spaced) && k+2 < last && !p.Tokens[k+2].Has(prose.Spaced) && (t.Has(prose.Spaced) || k == first || leads(p, k-1)) {
			return true
		}
	}
	return false
}
