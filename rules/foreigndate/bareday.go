package foreigndate

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// bareDays looks for a day without its month, “on the 27th”, as Chinese and
// Japanese papers name the days of the current one. English may do so where the
// month has just been named.
func bareDays(p *checker.Pass) {
	switch p.OriginalLanguage {
	case "zh", "ja", "ko":
	default:
		return
	}
	for _, m := range p.Posting(prose.Numbers) {
		if i := int(m); bareDay(p, i) {
			start, end := p.Span(i-1, i+1)
			p.Report(checker.Finding{
				Start: start, End: end, Confidence: 72,
				Message: "a day without its month",
				Why:     "papers in " + p.LanguageName(p.OriginalLanguage) + " name the days of this month so; English has the weekday or the month",
			})
		}
	}
}

// bareDay reports whether “on the 27th” ends at token i, nothing is counted
// behind it and its sentence and the one before name no month.
func bareDay(p *checker.Pass, i int) bool {
	first, last := p.BlockTokens(p.BlockOf(i))
	w := p.Word(i)
	if i < first+2 || len(w) < 3 || len(w) > 4 || p.Tokens[i-1].Hash != hashThe || p.Tokens[i].Has(prose.Titled|prose.Quoted) {
		return false
	}
	switch w[len(w)-2:] {
	case "st", "nd", "rd", "th":
	default:
		return false
	}
	if n, ok := whole(w[:len(w)-2]); !ok || n < 1 || n > 31 || !onDay.Has(p.Tokens[i-2].Hash) {
		return false
	}
	if i+1 < last && p.Gap(i) {
		a := &p.Tokens[i+1]
		if a.Hash == hashOf || a.Kind == prose.Number || a.Has(prose.Capital) || a.Kind == prose.Word && !a.Is(lexicon.Preposition|lexicon.Conjunction|lexicon.Pronoun|lexicon.Auxiliary|lexicon.Reporting) {
			return false // “on the 5th floor”
		}
	} else if i+1 < last && p.Tokens[i+1].Kind != prose.Punct || i+1 < last && strings.Contains("-/'’", p.Word(i+1)) {
		return false
	}
	from := int(p.Sentences[p.SentenceOf(i)].First)
	if from > first {
		from = int(p.Sentences[p.SentenceOf(from-1)].First)
	}
	for k := from; k < last && k < i+12; k++ {
		if t := &p.Tokens[k]; t.Is(lexicon.Calendar) && t.Has(prose.Capital) {
			return false
		}
	}
	return true
}

// onDay are words that stand before a day.
var onDay = lexicon.SetOf("on until since by of from before after")
