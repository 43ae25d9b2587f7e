package falsefriend

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// The confidence of a row, by what is known of the original.
const (
	sameLanguage  = 90
	otherLanguage = 72 // the original is in another language than the row
	noLanguage    = 80
)

// reading is a row at tokens first to last-1.
type reading struct {
	hit        prose.Hit
	row        checker.Row
	confidence uint8
}

// phrases reports the rows that stand in the story. Where rows overlap, the
// longest is the one that is meant.
func phrases(p *checker.Pass) {
	var best reading
	for _, h := range p.Hits() {
		r, ok := read(p, h)
		switch {
		case !ok:
		case h.First >= best.hit.Last || h.Last <= best.hit.First:
			best.report(p)
			best = r
		case better(r, best):
			best = r
		}
	}
	best.report(p)
}

func better(r, best reading) bool {
	if a, b := r.hit.Last-r.hit.First, best.hit.Last-best.hit.First; a != b {
		return a > b
	}
	return r.confidence > best.confidence
}

func read(p *checker.Pass, h prose.Hit) (reading, bool) {
	r := reading{hit: h, row: p.Row(h), confidence: noLanguage}
	if p.Tokens[h.First].Has(prose.Titled) {
		// A heading is what a phrase in capitals can be, a part of one it cannot.
		if first, last := p.BlockTokens(p.BlockOf(int(h.First))); int(h.First) != first || int(h.Last) < last-1 {
			return r, false
		}
	}
	if passive(p, int(h.First)) || named(p, h) || !asWritten(p, h) {
		return r, false
	}
	switch l := r.row.Table.Language; {
	case p.OriginalLanguage == l:
		r.confidence = sameLanguage
	case p.OriginalLanguage != "" && !(romance(l) && romance(p.OriginalLanguage)):
		r.confidence = otherLanguage
	}
	return r, true
}

// romance reports whether a language is of the family whose phrases are mostly
// the same, word for word.
func romance(language string) bool {
	switch language {
	case "es", "pt", "fr", "it", "ca", "gl", "ro":
		return true
	}
	return false
}

// named reports whether a phrase is part of a name: a capital inside it or right
// beside it, or a hyphen.
func named(p *checker.Pass, h prose.Hit) bool {
	first, last := int(h.First), int(h.Last)
	capital := p.Tokens[first].Has(prose.Capital) && !p.Licensed(first)
	if capital && last < len(p.Tokens) && p.Gap(last-1) && p.Tokens[last].Has(prose.Capital) && p.Tokens[last].Kind == prose.Word {
		return true
	}
	if capital && first > 0 && p.Gap(first-1) && p.Tokens[first-1].Has(prose.Capital) && !p.Tokens[first-1].Is(lexicon.Function) {
		return true
	}
	joined := func(a, b int) bool {
		return a >= 0 && b < len(p.Tokens) && !p.Tokens[b].Has(prose.Spaced) && (p.Tokens[a].Hash == '-' || p.Tokens[b].Hash == '-')
	}
	return joined(first-1, first) || joined(last-1, last)
}

// asWritten reports whether the capitals inside a phrase are those of the row:
// “Armed Hand” is somebody's title, not the calque “armed hand”.
func asWritten(p *checker.Pass, h prose.Hit) bool {
	capitals := false
	for i := h.First + 1; i < h.Last; i++ {
		capitals = capitals || p.Tokens[i].Has(prose.Capital)
	}
	if !capitals && (!p.Tokens[h.First].Has(prose.Capital) || p.Licensed(int(h.First))) {
		return true
	}
	find := p.Row(h).Variant("find", int(h.Variant))
	return strings.ContainsFunc(find, unicode.IsUpper) || p.Tokens[h.First].Has(prose.Titled)
}

func (r reading) report(p *checker.Pass) {
	if r.confidence == 0 {
		return
	}
	start, end := p.Span(int(r.hit.First), int(r.hit.Last))
	words := p.Plain[start:end]
	f := checker.Finding{
		Start: start, End: end, Confidence: r.confidence,
		Message: "“" + clip(words) + "” looks like a false friend of English",
		Why:     r.row.Get("why"),
	}
	if p.OriginalLanguage == r.row.Table.Language {
		f.Why += "; in " + p.LanguageName(p.OriginalLanguage) + " it is ‘" + r.row.Get("original") + "’"
	}
	for _, want := range strings.Split(r.row.Variant("fix", int(r.hit.Variant)), " / ") {
		if want == "" || strings.EqualFold(want, words) {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(words); unicode.IsUpper(first) {
			r, n := utf8.DecodeRuneInString(want)
			want = string(unicode.ToUpper(r)) + want[n:]
		}
		f.Fixes = append(f.Fixes, checker.Replace(start, end, want))
	}
	p.Report(f)
}

// clip keeps a message short.
func clip(s string) string {
	const most = 40 // bytes
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
