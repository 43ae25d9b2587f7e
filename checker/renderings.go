package checker

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// beside gives the rule's table for the language of the original, nil where it has
// none. It is read when a worker first meets an original in that language.
func (p *Pass) beside() *renderings {
	w := p.worker
	key := renderingsOf{p.Rule, p.OriginalLanguage}
	r, ok := w.renderings[key]
	if ok {
		return r
	}
	if text, err := embedded(p.Rule.Beside, "beside/"+p.OriginalLanguage+".tsv"); err == nil {
		if t, err := ParseTable(p.OriginalLanguage+".tsv", text); err == nil {
			r = readRenderings(t)
		}
	}
	if w.renderings == nil {
		w.renderings = map[renderingsOf]*renderings{}
	}
	w.renderings[key] = r
	return r
}

type renderingsOf struct {
	rule     *Rule
	language string
}

// mostRendered is how many findings of renderings a story may have; more are a table
// that does not fit it.
const mostRendered = 256

// ReportRenderings reports words of the translation that are good English and wrong
// for the word they render, by the rule's tables beside/LANG.tsv. Both must stand in
// sentences that render each other, and no word that the row excuses on either side.
func (p *Pass) ReportRenderings(message string) {
	o := p.Original()
	if o == nil || p.OriginalLanguage == "" {
		return
	}
	r := p.beside()
	if r == nil {
		return
	}
	left := mostRendered
	elides := p.OriginalLanguage == "fr" || p.OriginalLanguage == "it" || p.OriginalLanguage == "ca"
	for i := 0; i < len(o.Tokens) && left > 0; i++ {
		t := &o.Tokens[i]
		if !elides && !r.sieve.May(t.Hash) || t.Kind != prose.Word {
			continue
		}
		found := p.renderings(r, o, i, t.Hash, message)
		if !found && elides && t.Len > 4 {
			if bare := Unelided(o.Word(i)); bare != 0 {
				found = p.renderings(r, o, i, bare, message)
			}
		}
		if found {
			left--
		}
	}
}

// renderings looks at the rows filed under one word of the original, and reports
// whether one of them is found.
func (p *Pass) renderings(r *renderings, o *prose.Facts, i int, h uint64, message string) bool {
	if !r.sieve.May(h) {
		return false
	}
	for _, phrase := range r.under.Get(h) {
		first := i - int(phrase.anchor)
		if stands(o, first, phrase.words) && p.rendered(o, &r.rows[phrase.row], first, first+len(phrase.words), message) {
			return true
		}
	}
	return false
}

// stands reports whether the words stand at token first of a text, one behind the
// other.
func stands(f *prose.Facts, first int, words []uint64) bool {
	if first < 0 || first+len(words) > len(f.Tokens) {
		return false
	}
	for k, h := range words {
		if f.Tokens[first+k].Hash != h && (k > 0 || Unelided(f.Word(first)) != h) || k > 0 && h != '-' && words[k-1] != '-' && !f.Gap(first+k-1) {
			return false
		}
	}
	return true
}

// Unelided gives the hash of a word without what is elided before it: “l'avocat”,
// “dell'alluvione”; 0 where nothing is.
func Unelided(w string) uint64 {
	for i := 1; i < len(w)-1 && i < 6; i++ {
		if w[i] == '\'' {
			return lexicon.Key(w[i+1:])
		}
		if strings.HasPrefix(w[i:], "’") {
			return lexicon.Key(w[i+len("’"):])
		}
	}
	return 0
}

// rendered looks for a row's phrases in the sentences that render tokens from to
// to-1 of the original, and reports the first.
func (p *Pass) rendered(o *prose.Facts, row *rendering, from, to int, message string) bool {
	l := p.Alignment().To(o.SentenceOf(from))
	if !l.Paired() || !p.short(l) {
		return false
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	at, n := -1, 0
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		if row.unless.Has(t.Hash) {
			return false
		}
		if k := p.phraseAt(row.find, i, last); k >= 0 && !p.partOfName(i, i+len(row.find[k])) {
			if at < 0 {
				at, n = i, k
			}
			i += len(row.find[k]) - 1
		} else if p.phraseAt(row.right, i, last) >= 0 {
			return false
		}
	}
	if at < 0 {
		return false
	}
	for i := int(o.Sentences[l.OriginalFirst].First); i < int(o.Sentences[l.Beyond-1].Last); i++ {
		if row.unless.Has(o.Tokens[i].Hash) {
			return false
		}
	}
	start, end := p.Span(at, at+len(row.find[n]))
	words, fix := p.Plain[start:end], row.fix[0]
	capital, _ := utf8.DecodeRuneInString(words)
	if p.Told(start, end) || unicode.IsUpper(capital) && words == o.Slice(from, to) && !(o.Licensed(from) && p.Tokens[at].Has(prose.SentenceStart)) { // Mr. Brand
		return false
	}
	if len(row.fix) == len(row.find) {
		fix = row.fix[n]
	}
	f := Finding{
		Start: start, End: end, Confidence: 85,
		Message:  "“" + Clip(words, 40) + "” " + message,
		Why:      fmt.Sprintf("the original has ‘%s’; for what it means here English says “%s”", o.Slice(from, to), fix),
		Evidence: []Evidence{p.AtOriginal(from, to, "the word that is rendered")},
	}
	if fix != "" {
		if unicode.IsUpper(capital) {
			c, n := utf8.DecodeRuneInString(fix)
			fix = string(unicode.ToUpper(c)) + fix[n:]
		}
		f.Fixes = []Fix{Replace(start, end, fix)}
	}
	p.file(f) // “stage” for ‘stage’ is the fault, and no excuse
	return true
}

// Told reports whether the rule has a finding already that overlaps bytes start to
// end.
func (p *Pass) Told(start, end int) bool {
	for n := len(*p.findings) - 1; n >= 0 && (*p.findings)[n].Rule == p.Rule; n-- {
		if f := &(*p.findings)[n]; f.Start < end && start < f.End {
			return true
		}
	}
	return false
}

// phraseAt gives the longest of the phrases that stands at token i of the translation
// and ends before last, -1 where none does.
func (p *Pass) phraseAt(phrases [][]uint64, i, last int) int {
	best, longest := -1, 0
	for k, words := range phrases {
		if p.Tokens[i].Hash == words[0] && len(words) > longest && i+len(words) <= last && stands(p.Facts, i, words) {
			best, longest = k, len(words)
		}
	}
	return best
}

// partOfName reports whether tokens first to last-1 have a capital that is not owed to
// their place, or hang on a hyphen: “Dome” in the name of a hall.
func (p *Pass) partOfName(first, last int) bool {
	t := &p.Tokens[first]
	if t.Has(prose.Capital) && !t.Has(prose.Titled) && !p.Licensed(first) {
		return true
	}
	hyphen := func(a, b int) bool {
		return a >= 0 && b < len(p.Tokens) && !p.Tokens[b].Has(prose.Spaced) && (p.Tokens[a].Hash == '-' || p.Tokens[b].Hash == '-')
	}
	return hyphen(first-1, first) || hyphen(last-1, last)
}
