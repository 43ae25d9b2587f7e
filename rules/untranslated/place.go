package untranslated

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// place reports a town or a country under its name in the original's language:
// “in Moscú”. The name alone proves little, since people, clubs and hotels are
// called Londres and Milano, too; so it must stand by itself, behind an English
// word that leads to places, and nothing in capitals may join it.
func place(p *checker.Pass, h prose.Hit) {
	first, last := int(h.First), int(h.Last)
	if p.Tokens[first].Has(prose.Upper|prose.Titled|prose.Quoted) || !reached(p, first) || joined(p, first, last) || excused(p, first, last) {
		return
	}
	row := p.Row(h)
	confidence := uint8(78)
	switch l := row.Table.Language; {
	case p.OriginalLanguage == l:
		confidence = 90
	case p.OriginalLanguage != "":
		confidence = 62
	}
	english := row.Variant("english", int(h.Variant))
	start, end := p.Span(first, last)
	p.Report(checker.Finding{
		Start: start, End: end, Severity: checker.Minor, Confidence: confidence,
		Message: fmt.Sprintf("“%s” has the name it bears in %s", p.Plain[start:end], p.LanguageName(row.Table.Language)),
		Why:     fmt.Sprintf("in English it is %s", english),
		Fixes:   []checker.Fix{checker.Replace(start, end, english)},
	})
}

// reached reports whether an English word that leads to places stands before
// token i. Behind “of” a name in capitals may go on: the Museum of Milano.
func reached(p *checker.Pass, i int) bool {
	if i == 0 || !p.Gap(i-1) || p.Tokens[i-1].Has(prose.Capital) && !p.Tokens[i-1].Has(prose.SentenceStart) || !towards.Has(p.Tokens[i-1].Hash) {
		return false
	}
	return p.Tokens[i-1].Hash != hashOf || i > 1 && p.Gap(i-2) && !p.Tokens[i-2].Has(prose.Capital)
}

// joined reports whether a name goes on before or behind words first to last-1: a
// capital, a figure or a sign ties them to it.
func joined(p *checker.Pass, first, last int) bool {
	if last >= len(p.Tokens) || p.BlockOf(last) != p.BlockOf(first) {
		return false
	}
	t := &p.Tokens[last]
	if !t.Has(prose.Spaced) {
		return t.Hash == '-' || t.Hash == '/' || t.Hash == '&' || t.Hash == '.' && !stops(p, last)
	}
	return t.Kind == prose.Number || t.Hash == '&' || t.Hash == '"' || t.Kind == prose.Word && (t.Has(prose.Capital) && !t.Is(lexicon.Calendar) || small(t))
}

// stops reports whether a mark ends its sentence.
func stops(p *checker.Pass, i int) bool {
	return i+1 >= len(p.Tokens) || p.BlockOf(i+1) != p.BlockOf(i) || p.Tokens[i+1].Has(prose.SentenceStart|prose.Spaced)
}

// named reports whether a row of a table is a place: its name has a capital.
func named(find string) bool {
	r, _ := utf8.DecodeRuneInString(find)
	return unicode.IsUpper(r)
}

// rather reports whether hit a says more than hit b: it is longer, or of the
// original's language.
func rather(p *checker.Pass, a, b prose.Hit) bool {
	if m, n := a.Last-a.First, b.Last-b.First; m != n {
		return m > n
	}
	return p.Row(a).Table.Language == p.OriginalLanguage
}

var (
	hashOf  = lexicon.Hash("of")
	towards = lexicon.SetOf("in from to near of for and between outside into toward towards via throughout around visited visit visiting left leave leaving reached reach")
)
