// Package foreigntypography finds what the original's language sets and English
// does not: marks that open questions, guillemets, the Spanish dash that hangs on
// its word, figures with a decimal comma.
//
// An engine translates words and carries marks over. Marks are read from short
// postings; figures are weighed one by one (figures.go), because English writes
// commas and points in figures, too, with the opposite meaning.
package foreigntypography

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is foreign-typography.
var Rule = &checker.Rule{
	ID:         "foreign-typography",
	Doc:        doc,
	Category:   checker.Quotes,
	Severity:   checker.Minor,
	Confidence: 88,
	ITS:        "locale-violation",
	MQM:        "locale-conventions/punctuation",
	Excuse:     turned,
	Help:       checker.CopiedSo,
	Check:      check,
}

func check(p *checker.Pass) {
	last := -1 // the last token of a quotation that was reported
	for _, m := range p.Posting(prose.ForeignMark) {
		i := int(m)
		if i <= last || p.Blocks[p.BlockOf(i)].Kind == prose.Furniture {
			continue
		}
		switch h := p.Tokens[i].Hash; h {
		case '¿', '¡':
			inverted(p, i)
		case '«', '»', '"', '‚':
			last = max(last, quotation(p, i))
		default:
			if latin := latinMark(rune(h)); latin != "" {
				eastern(p, i, latin)
			}
		}
	}
	dashes(p)
	hyphens(p)
	said(p)
	commas(p)
	datelines(p)
	figures(p)
}

// inverted looks at a mark that opens a question or an exclamation, which stands
// where Spanish words follow it, and in titles.
func inverted(p *checker.Pass, i int) {
	_, last := p.BlockTokens(p.BlockOf(i))
	words, small := 0, 0 // small: everyday words behind the first, without a capital
	names := false
	for k := i + 1; k < last && words < 3; k++ {
		t := &p.Tokens[k]
		if t.Kind == prose.Punct && (t.Hash == '?' || t.Hash == '!') {
			break
		}
		if t.Kind != prose.Word {
			continue
		}
		if !t.Is(lexicon.Known) && !(k > i+1 && t.Has(prose.Capital) && t.Is(lexicon.Name)) {
			return
		}
		if k > i+1 && !t.Has(prose.Capital) && !t.Is(lexicon.Function) {
			small++
		}
		words++
		names = names || k > i+1 && t.Has(prose.Capital)
	}
	first := &p.Tokens[min(i+1, last-1)]
	if words == 0 || words == 1 && first.Freq < 9 || names && small == 0 && first.Has(prose.Capital) && p.Tokens[i].Hash == '¡' {
		return
	}
	start, end := p.Span(i, i+1)
	what := "question"
	if p.Tokens[i].Hash == '¡' {
		what = "exclamation"
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 92,
		Message: fmt.Sprintf("English opens no %s with “%s”", what, p.Word(i)),
		Why:     "Spanish does; the words that follow are English",
		Fixes:   []checker.Fix{{Label: "delete", Mechanical: true, Edits: []checker.Edit{{Start: start, End: end}}}},
	})
}

// farthest is how many tokens a quotation in foreign marks may have.
const farthest = 120

// quotation looks at foreign quotation marks and gives the token that closes
// them.
func quotation(p *checker.Pass, i int) int {
	first, last := p.BlockTokens(p.BlockOf(i))
	open := p.Word(i)
	for k := i + 1; k < last && k < i+farthest; k++ {
		if !pairs(open, p.Word(k)) {
			continue
		}
		if k == i+1 || open == "»" && (i > first && !p.Tokens[i].Has(prose.Spaced) || p.Tokens[i+1].Has(prose.Spaced)) {
			break
		}
		if strings.IndexByte(p.Plain[p.Tokens[i].End():p.Tokens[k].Start], '|') >= 0 {
			return k // « previous | next »
		}
		start, end := p.Span(i, k+1)
		inner := strings.TrimFunc(p.Plain[p.Tokens[i].End():p.Tokens[k].Start], unicode.IsSpace)
		left, right := "“", "”"
		if open == "‚" {
			left, right = "‘", "’"
		}
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 90,
			Message: fmt.Sprintf("%s and %s are no English quotation marks", open, p.Word(k)),
			Why:     "they are the original’s; English sets “ and ”",
			Fixes: []checker.Fix{{Label: left + "…" + right, Edits: []checker.Edit{
				{Start: start, End: end, Text: left + inner + right}}}},
		})
		return k
	}
	if open != "«" && open != "»" && open != "„" || arrow(p, i, first, last) || last-first < 8 {
		return i // a bread crumb, an arrow, a comma from elsewhere
	}
	start, end := p.Span(i, i+1)
	fixed := "“"
	if open == "»" {
		fixed = "”"
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message: fmt.Sprintf("%s is no English quotation mark", open),
		Why:     "it is the original’s; English sets “ and ”",
		Fixes:   []checker.Fix{checker.Replace(start, end, fixed)},
	})
	return i
}

// arrow reports whether the mark at token i, which has no other, points somewhere:
// “More stories »”, “« Previous”, “Home » World”.
func arrow(p *checker.Pass, i, first, last int) bool {
	if i == first {
		return !p.Ends(p.BlockOf(i)) && i+1 < last && p.Tokens[i+1].Has(prose.Spaced)
	}
	if !p.Tokens[i].Has(prose.Spaced) {
		return false
	}
	b := &p.Tokens[i-1]
	return i+1 < last && p.Tokens[i+1].Has(prose.Spaced) || (b.Kind == prose.Word || b.Hash == '"') && (i+1 == last || !p.Ends(p.BlockOf(i)))
}

// pairs reports whether a mark closes what another opened.
func pairs(open, close string) bool {
	switch open {
	case "«":
		return close == "»"
	case "»":
		return close == "«"
	case "„":
		return close == "“" || close == "”" || close == `"`
	case "‚":
		return close == "‘"
	}
	return false
}

// latinMark gives what English sets for a mark of East Asia or Arabic.
func latinMark(r rune) string {
	switch r {
	case '、', '，', '،':
		return ","
	case '。':
		return "."
	case '：':
		return ":"
	case '；', '؛':
		return ";"
	case '？', '؟':
		return "?"
	case '！':
		return "!"
	case '（':
		return "("
	case '）':
		return ")"
	case '「', '『', '《':
		return "“"
	case '」', '』', '》':
		return "”"
	}
	return ""
}

// eastern looks at a mark of another script between words in Latin letters.
func eastern(p *checker.Pass, i int, latin string) {
	first, last := p.BlockTokens(p.BlockOf(i))
	plain := func(k int) bool {
		return k >= first && k < last && (p.Tokens[k].Kind == prose.Number || p.Tokens[k].Kind == prose.Word && p.Word(k)[0] < 0x80)
	}
	if !plain(i-1) && !plain(i+1) || i > first && !plain(i-1) && p.Tokens[i-1].Kind == prose.Word || i+1 < last && !plain(i+1) && p.Tokens[i+1].Kind == prose.Word {
		return
	}
	start, end := p.Span(i, i+1)
	switch {
	case latin == "(":
		if i > first && !p.Tokens[i].Has(prose.Spaced) {
			latin = " ("
		}
	case latin != "“" && i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) && plain(i+1):
		latin += " "
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 95,
		Message: fmt.Sprintf("“%s” is no English mark", p.Word(i)),
		Why:     "it belongs to another script and stands between words in Latin letters",
		Fixes:   []checker.Fix{checker.Replace(start, end, latin).AsMechanical()},
	})
}
