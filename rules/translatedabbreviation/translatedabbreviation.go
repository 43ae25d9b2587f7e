// Package translatedabbreviation finds abbreviations that stayed in the
// original's language: OTAN for NATO, EE.UU. for the U.S., PIB for GDP.
//
// Engines know most of them alone and forget them in a caption, a bracket or a
// long sentence. Four letters mean many things, so a row says what it needs: some
// are found anywhere (OTAN), some only where the original's language is known (BCE
// is a Canadian company, too), some before a name (Sra.) or a figure (Nr.). Copy
// that explains an abbreviation, in brackets behind the name or in words, may use it.
package translatedabbreviation

import (
	"embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is translated-abbreviation.
var Rule = &checker.Rule{
	ID:         "translated-abbreviation",
	Doc:        doc,
	Category:   checker.Names,
	Severity:   checker.Minor,
	Confidence: 85,
	Trace:      true,
	Mutes:      []string{"run-together", "misplaced-punctuation", "fragment"},
	ITS:        "untranslated",
	MQM:        "accuracy/untranslated",
	Tables:     tables,
	Check:      check,
}

func check(p *checker.Pass) {
	hits := p.Hits()
	var best prose.Hit
	for _, h := range hits {
		switch {
		case !applies(p, h) || excused(p, h, hits):
		case h.First >= best.Last:
			report(p, best)
			best = h
		case better(p, h, best):
			best = h
		}
	}
	report(p, best)
}

// better prefers the longer of two hits, then the one of the original’s language,
// then Spanish, which most of the copy that comes with such letters is from.
func better(p *checker.Pass, h, best prose.Hit) bool {
	if a, b := h.Last-h.First, best.Last-best.First; a != b {
		return a > b
	}
	l, other := p.Row(h).Table.Language, p.Row(best).Table.Language
	return other != p.OriginalLanguage && (l == p.OriginalLanguage || l == "es")
}

// applies reports whether an abbreviation stands letter by letter as its row has
// it, and where its row wants it.
func applies(p *checker.Pass, h prose.Hit) bool {
	first, last := int(h.First), int(h.Last)
	row := p.Row(h)
	if !same(alternative(row.Get("find"), int(h.Variant)), p.Slice(first, last)) || p.Shouted(p.BlockOf(first)) {
		return false
	}
	context := row.Get("context")
	if rest, ok := strings.CutPrefix(context, "original"); ok {
		if p.OriginalLanguage != row.Table.Language || joined(p, first) || joined(p, last) {
			return false
		}
		context = strings.TrimPrefix(rest, " ")
		if context == "" && p.Gap(last-1) && p.Tokens[last].Kind == prose.Word && p.Tokens[last].Has(prose.Capital) && !p.Tokens[last].Has(prose.Titled) {
			return false // BNP Paribas, BAE Systems
		}
	}
	if first > 0 && !p.Tokens[first].Has(prose.Spaced) && (p.Tokens[first-1].Hash == '.' || p.Tokens[first-1].Kind == prose.Number) {
		return false
	}
	switch context {
	case "name":
		return p.Gap(last-1) && p.Tokens[last].Kind == prose.Word && p.Tokens[last].Has(prose.Capital) &&
			!(first > 0 && p.Gap(first-1) && p.Tokens[first-1].Has(prose.Capital) && !p.Tokens[first-1].Is(lexicon.Function|lexicon.Title))
	case "figure":
		return last < len(p.Tokens) && p.BlockOf(last) == p.BlockOf(first) && p.Tokens[last].Kind == prose.Number
	}
	return true
}

// alternative gives the n-th of a cell’s alternatives.
func alternative(cell string, n int) string {
	for ; n > 0; n-- {
		_, cell, _ = strings.Cut(cell, "|")
	}
	cell, _, _ = strings.Cut(cell, "|")
	return cell
}

// same compares two texts without their spaces.
func same(a, b string) bool {
	for {
		a, b = strings.TrimLeft(a, " "), strings.TrimLeftFunc(b, unicode.IsSpace)
		if a == "" || b == "" {
			return a == b
		}
		if a[0] != b[0] {
			return false
		}
		a, b = a[1:], b[1:]
	}
}

// joined reports whether a hyphen, a slash or a sign ties token i to the one
// before it.
func joined(p *checker.Pass, i int) bool {
	if i == 0 || i >= len(p.Tokens) || p.Tokens[i].Has(prose.Spaced) {
		return false
	}
	for _, k := range [...]int{i - 1, i} {
		switch p.Tokens[k].Hash {
		case '-', '/', '&', '@', '_', '=':
			return true
		}
	}
	return false
}

// excused reports whether the story explains the abbreviation, speaks of the
// letters, or leaves it in a stretch that is not English.
func excused(p *checker.Pass, h prose.Hit, hits []prose.Hit) bool {
	first, last := int(h.First), int(h.Last)
	if last < len(p.Tokens) {
		n := &p.Tokens[last]
		if !n.Has(prose.Spaced) && (n.Hash == '/' || n.Hash == '&' || n.Hash == '@' || n.Hash == '_' || n.Hash == '+') || n.Hash == '=' ||
			p.Gap(last-1) && (companies.Has(n.Hash) || foreign(n)) {
			return true
		}
		if first > 0 && n.Hash == '"' && p.Tokens[first-1].Hash == '"' {
			return true
		}
	}
	if first > 0 && (p.Gap(first-1) && foreign(&p.Tokens[first-1]) || !p.Tokens[first].Has(prose.Spaced) && (p.Tokens[first-1].Hash == '/' || p.Tokens[first-1].Hash == '&')) {
		return true
	}
	if p.Tokens[first].Has(prose.Quoted) { // a slogan, a title
		for k := last; k < min(len(p.Tokens), last+6) && p.Tokens[k].Hash != '"'; k++ {
			if t := &p.Tokens[k]; t.Kind == prose.Word && !t.Has(prose.Capital) && (t.Class == 0 || foreign(t)) {
				return true
			}
		}
	}
	for k := max(0, first-6); k < min(len(p.Tokens), last+4); k++ {
		if letters.Has(p.Tokens[k].Hash) && p.BlockOf(k) == p.BlockOf(first) {
			return true
		}
	}
	if strings.HasSuffix(p.Row(h).Get("fix"), ".S.") { // “Miami (EE.UU.)” explains nothing
		return false
	}
	for _, o := range hits {
		if p.Tokens[o.First].Hash != p.Tokens[h.First].Hash || o.First > 0 && p.Tokens[o.First-1].Hash == '/' { // (Photo: Barış Şahin/AA)
			continue
		}
		if inBrackets(p, int(o.First), int(o.Last)) || inWords(p.Row(h).Get("fix")) && apposed(p, int(o.First), int(o.Last)) || p.Gap(int(o.Last)-1) && companies.Has(p.Tokens[o.Last].Hash) {
			return true
		}
	}
	return false
}

// inBrackets reports whether a bracket opens before or closes behind a stretch,
// and a name stands before it.
func inBrackets(p *checker.Pass, first, last int) bool {
	opens := first > 1 && p.Tokens[first-1].Hash == '('
	closes := last < len(p.Tokens) && p.Tokens[last].Hash == ')' && !p.Tokens[last].Has(prose.Spaced)
	return opens && (closes || p.Tokens[first-2].Has(prose.Capital)) || closes && first > 0 && p.Tokens[first-1].Kind == prose.Punct
}

// inWords reports whether English has words for what is abbreviated, and no letters of its own: the audit office for the
// NIK, but NATO for the OTAN.
func inWords(fix string) bool { return strings.Contains(fix, " ") }

// apposed reports whether commas set a stretch off behind what it stands for: the country’s audit office, the NIK, …
func apposed(p *checker.Pass, first, last int) bool {
	if first < 3 || last >= len(p.Tokens) || p.Tokens[last].Kind != prose.Punct || p.Tokens[first-1].Hash != hashThe || p.Tokens[first-2].Hash != ',' {
		return false
	}
	before := &p.Tokens[first-3]
	return bodies.Has(before.Hash) && !before.Has(prose.Capital)
}

var (
	hashThe = lexicon.Hash("the")
	bodies  = lexicon.SetOf("agency alliance army association authority bank board broadcaster club coalition commission committee company confederation council court department federation fund group institute league ministry movement network office operator organisation organization parliament party police regulator service society union unit watchdog")
)

// foreign reports whether a token is a small word of another language.
func foreign(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Is(lexicon.Foreign) && !t.Is(lexicon.Known) && !t.Has(prose.Capital)
}

func report(p *checker.Pass, h prose.Hit) {
	if h.Last == 0 {
		return
	}
	row := p.Row(h)
	first, last := int(h.First), int(h.Last)
	start, end := p.Span(first, last)
	words := p.Plain[start:end]
	f := checker.Finding{
		Start: start, End: end, Confidence: 82,
		Message: fmt.Sprintf("“%s” is no English abbreviation", words),
		Why:     row.Get("why"),
	}
	switch l := row.Table.Language; {
	case p.OriginalLanguage == l, words[0] >= 0x80:
		f.Confidence = 93
	case p.OriginalLanguage != "" && !(checker.Romance(l) && checker.Romance(p.OriginalLanguage)):
		f.Confidence = 72
	}
	fixed := row.Get("fix")
	if bare, ok := strings.CutPrefix(fixed, "the "); ok && !article(p, first, last) {
		fixed = bare
	}
	if strings.HasSuffix(words, ".") && !strings.HasSuffix(fixed, ".") && stops(p, last) {
		fixed += "."
	}
	if p.Tokens[first].Has(prose.SentenceStart) {
		r, n := utf8.DecodeRuneInString(fixed)
		fixed = string(unicode.ToUpper(r)) + fixed[n:]
	}
	f.Fixes = []checker.Fix{checker.Replace(start, end, fixed)}
	p.Report(f)
}

// article reports whether English puts “the” before the abbreviation here: no
// article or possessive is there already, and it does not stand before a noun.
func article(p *checker.Pass, first, last int) bool {
	if joined(p, first) || joined(p, last) || p.Tokens[first].Has(prose.Titled) {
		return false
	}
	if first > 0 && p.BlockOf(first-1) == p.BlockOf(first) {
		if b := &p.Tokens[first-1]; b.Is(lexicon.Determiner) || b.Kind == prose.Clitic || b.Is(lexicon.Adjective) && !b.Is(lexicon.Function) || b.Hash == '(' {
			return false
		}
	}
	if last < len(p.Tokens) && p.Gap(last-1) {
		n := &p.Tokens[last]
		return n.Kind != prose.Word || n.Is(lexicon.Function|lexicon.VerbS|lexicon.VerbPast) && !n.Is(lexicon.Plural)
	}
	return true
}

// stops reports whether a sentence ends before token i.
func stops(p *checker.Pass, i int) bool {
	return i >= len(p.Tokens) || p.BlockOf(i) != p.BlockOf(i-1) || p.Tokens[i].Has(prose.SentenceStart)
}

var (
	companies = lexicon.SetOf("inc corp corporation co ltd plc llc ag gmbh sa spa nv group holdings")
	letters   = lexicon.SetOf("acronym acronyms initials initialism abbreviation abbreviations abbreviated acronymed letters logo slogan stands lettering spelled spelt")
)
