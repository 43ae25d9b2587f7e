package foreigntypography

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// sign looks at what stands behind a figure: “480 €”, “60 %”, “38º C”, “180'000”,
// “3.500,–”, “the 31' minute”. English sets a currency's sign before its figure
// and the per cent sign close behind it.
func sign(p *checker.Pass, i int) {
	if i+1 >= len(p.Tokens) || p.BlockOf(i+1) != p.BlockOf(i) {
		return
	}
	a := &p.Tokens[i+1]
	switch a.Hash {
	case '€', '£':
		behind(p, i)
	case '%':
		if a.Has(prose.Spaced) && plainFigure(p.Word(i)) && !percentFirst(p, i+1) {
			start, end := p.Span(i, i+2)
			note(p, start, end, 80, "the per cent sign stands off its figure", "French, Spanish and German set a space before it", p.Word(i)+"%")
		}
	case '\'', '´', '′':
		if !a.Has(prose.Spaced) {
			prime(p, i)
		}
	case ',', '.':
		if !a.Has(prose.Spaced) && i+2 < len(p.Tokens) && !p.Tokens[i+2].Has(prose.Spaced) {
			if d := p.Word(i + 2); (d == "–" || d == "—" || d == "-") && p.Tokens[i].Len > 1 {
				round(p, i)
			}
		}
	}
	if w := p.Word(i); strings.HasSuffix(w, "º") && a.Len == 1 && (p.Word(i+1) == "C" || p.Word(i+1) == "F") {
		start, end := p.Span(i, i+2)
		note(p, start, end, 80, "an ordinal mark stands for a degree sign", "Spanish and Portuguese keyboards have º where the degree sign is", strings.TrimSuffix(w, "º")+"°"+p.Word(i+1))
	}
}

// percentBefore looks at a per cent sign before its figure: “% 60 of the wages”.
func percentBefore(p *checker.Pass, i int) {
	if i < 2 || p.Tokens[i-1].Hash != '%' || p.BlockOf(i-2) != p.BlockOf(i) || !p.Tokens[i-1].Has(prose.Spaced) || p.Tokens[i-2].Kind != prose.Word || !plainFigure(p.Word(i)) {
		return
	}
	start, end := p.Span(i-1, i+1)
	note(p, start, end, 88, "the per cent sign stands before its figure", "Turkish sets it there", p.Word(i)+"%")
}

// behind looks at a figure with its currency's sign behind it.
func behind(p *checker.Pass, i int) {
	w := p.Word(i)
	if !plainFigure(w) || i > 0 && p.BlockOf(i-1) == p.BlockOf(i) && (currency(p.Word(i-1)) || !p.Tokens[i].Has(prose.Spaced) && p.Tokens[i-1].Hash != '(' && p.Tokens[i-1].Hash != '"') {
		return
	}
	if n := i + 2; n < len(p.Tokens) && p.BlockOf(n) == p.BlockOf(i) && p.Tokens[n].Kind == prose.Number && !p.Tokens[n].Has(prose.Spaced) {
		return // “from 3 €5 notes”
	}
	start, end := p.Span(i, i+2)
	note(p, start, end, 82, "the sign of the currency stands behind the figure", "English sets it before the figure", p.Word(i+1)+english(w))
}

// prime looks at Swiss thousands, “180'000”, and at “the 31' minute”.
func prime(p *checker.Pass, i int) {
	n := i + 2
	if n >= len(p.Tokens) || p.BlockOf(n) != p.BlockOf(i) {
		return
	}
	a := &p.Tokens[n]
	w := p.Word(i)
	switch start, _ := p.Span(i, i+1); {
	case a.Kind == prose.Number && !a.Has(prose.Spaced) && p.Word(i+1) != "´" && len(w) <= 3 && p.Tokens[i].Has(prose.Spaced) && w[0] != '0':
		tail := p.Word(n)
		if digits, _ := leadingDigits(tail); digits != 3 || len(tail) > 3 && tail[3] != '.' && tail[3] != ',' {
			return
		}
		if _, ok := allDigits(w); !ok {
			return
		}
		_, end := p.Span(n, n+1)
		note(p, start, end, 88, "an apostrophe parts the thousands", "the Swiss write figures so", w+","+tail)
	case a.Has(prose.Spaced) && (a.Hash == hashMinute || a.Hash == hashMinutes):
		_, end := p.Span(i+1, i+2)
		note(p, start, end, 80, "a sign for minutes stands before the word", "papers abroad give the minute of a goal with it", w)
	}
}

// round looks at a price with a dash for no cents: “3.500,–”.
func round(p *checker.Pass, i int) {
	w := p.Word(i)
	if !plainFigure(w) {
		return
	}
	if n := i + 3; n < len(p.Tokens) && p.BlockOf(n) == p.BlockOf(i) && !p.Tokens[n].Has(prose.Spaced) && p.Tokens[n].Kind != prose.Punct {
		return
	}
	start, end := p.Span(i, i+3)
	note(p, start, end, 85, "a dash stands for no cents", "German and Swiss prices are written so", english(w))
}

// percentFirst reports whether a per cent sign belongs to what follows it.
func percentFirst(p *checker.Pass, i int) bool {
	return i+1 < len(p.Tokens) && p.BlockOf(i+1) == p.BlockOf(i) && !p.Tokens[i+1].Has(prose.Spaced) && p.Tokens[i+1].Kind != prose.Punct
}

// plainFigure reports whether a word is digits with commas and points.
func plainFigure(w string) bool {
	s, ok := shapeOf(w)
	return ok && s.tail == ""
}

func leadingDigits(w string) (n int, all bool) {
	for n < len(w) && w[n] >= '0' && w[n] <= '9' {
		n++
	}
	return n, n == len(w)
}

// english writes a figure's commas and points as English does.
func english(w string) string {
	s, _ := shapeOf(w)
	if s.points > 0 && s.commas <= 1 && grouped(&s, s.points+1) || s.points == 0 && s.commas == 1 && s.digits[1] <= 2 {
		return swapped(w)
	}
	return w
}

func note(p *checker.Pass, start, end int, confidence uint8, what, why, fixed string) {
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s”: %s", p.Plain[start:end], what),
		Why:     why,
		Fixes:   []checker.Fix{checker.Replace(start, end, fixed)},
	})
}
