package checker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// The confidence of a phrase, by what is known of the original.
const (
	PhraseOfItsLanguage     = 90
	PhraseOfAnotherLanguage = 72
	PhraseOfUnknownLanguage = 80
)

// phraseReading is a hit as one row reads it.
type phraseReading struct {
	hit        prose.Hit
	row        Row
	confidence uint8
}

// ReportPhrases reports the rows of the rule’s tables that stand in the story:
// columns original, find, fix and why. Where rows overlap, the longest is the one
// that is meant. A phrase inside a name, or with capitals its row does not have,
// is none; excused may say so of others. Message follows the words in quotation
// marks.
func (p *Pass) ReportPhrases(message string, excused func(prose.Hit) bool) {
	var best phraseReading
	for _, h := range p.Hits() {
		r, ok := p.readPhrase(h, excused)
		switch {
		case !ok:
		case h.First >= best.hit.Last || h.Last <= best.hit.First:
			best.report(p, message)
			best = r
		case better(r, best):
			best = r
		}
	}
	best.report(p, message)
}

func better(r, best phraseReading) bool {
	if a, b := r.hit.Last-r.hit.First, best.hit.Last-best.hit.First; a != b {
		return a > b
	}
	return r.confidence > best.confidence
}

func (p *Pass) readPhrase(h prose.Hit, excused func(prose.Hit) bool) (phraseReading, bool) {
	r := phraseReading{hit: h, row: p.Row(h), confidence: PhraseOfUnknownLanguage}
	if p.Tokens[h.First].Has(prose.Titled) {
		// A heading is what a phrase in capitals can be, a part of one it cannot.
		if first, last := p.BlockTokens(p.BlockOf(int(h.First))); int(h.First) != first || int(h.Last) < last-1 {
			return r, false
		}
	}
	if named(p, h) || !asWritten(p, h) || excused(h) {
		return r, false
	}
	switch l := r.row.Table.Language; {
	case p.OriginalLanguage == l:
		r.confidence = PhraseOfItsLanguage
	case p.OriginalLanguage != "" && !(Romance(l) && Romance(p.OriginalLanguage)):
		r.confidence = PhraseOfAnotherLanguage
	}
	return r, true
}

// Romance reports whether a language is of the family whose phrases are mostly
// the same, word for word.
func Romance(language string) bool {
	switch language {
	case "es", "pt", "fr", "it", "ca", "gl", "ro":
		return true
	}
	return false
}

// named reports whether a phrase is part of a name: a capital inside it or right
// beside it, or a hyphen.
func named(p *Pass, h prose.Hit) bool {
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
func asWritten(p *Pass, h prose.Hit) bool {
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

func (r phraseReading) report(p *Pass, message string) {
	if r.confidence == 0 {
		return
	}
	start, end := p.Span(int(r.hit.First), int(r.hit.Last))
	words := p.Plain[start:end]
	f := Finding{
		Start: start, End: end, Confidence: r.confidence,
		Message: "“" + Clip(words, 40) + "” " + message,
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
		f.Fixes = append(f.Fixes, Replace(start, end, want))
	}
	if p.Story.Original != nil && p.OriginalLanguage == r.row.Table.Language {
		p.showPhrase(&f, r.row.Get("original"))
	}
	p.Report(f)
}

// showPhrase adds to a finding the place where the original has the phrase that a
// row gives, without its article, in the sentence that is rendered here.
func (p *Pass) showPhrase(f *Finding, phrase string) {
	if _, rest, ok := strings.Cut(phrase, " "); ok && len(phrase)-len(rest) <= len("los ") {
		phrase = rest
	}
	words := hashes(phrase)
	o := p.Original()
	first, last := p.Beside(f.Start)
	for i := first; i+len(words) <= last && len(words) > 0; i++ {
		if stands(o, i, words) {
			p.Show(f, i, i+len(words), "the phrase that is rendered")
			return
		}
	}
}
