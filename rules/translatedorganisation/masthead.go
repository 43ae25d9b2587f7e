package translatedorganisation

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// mastheads looks for names that have an article with a capital inside a sentence of the
// original, as papers have and little else: “dont Le Monde”. Where the translation has no
// word of the name, and one everyday word in capitals that the original has nowhere, that
// word is the name, translated; if the sentence speaks of the press: films have such names,
// too, and English ones.
func mastheads(p *checker.Pass) {
	o, a := p.Original(), p.Alignment()
	if a == nil {
		return
	}
	switch p.OriginalLanguage {
	case "es", "fr", "it", "pt", "ca":
	default:
		return
	}
	names, end := p.Names(), 0
	for _, c := range o.Posting(prose.Capitals) {
		from := int(c)
		to := mastheadThere(p, o, from)
		if from < end || to == from {
			continue
		}
		end = to
		l := a.To(o.SentenceOf(from))
		if !l.Paired() || names.Place(to-1) != "" {
			continue
		}
		in := a.Window(p.Facts, o, a.LinkOf(int(l.First)), 0)
		if !rendered(names, in, from, to) {
			if first, last := translated(p, o, in, to-from); first < last && ofPress(p, first, last) {
				told(p, o, first, last, from, to)
			}
		}
	}
}

// mastheadThere gives the token behind a name of the original that begins with an article
// at token k; k where none does.
func mastheadThere(p *checker.Pass, o *prose.Facts, k int) int {
	t := &o.Tokens[k]
	if t.Has(prose.Titled|prose.SentenceStart|prose.Upper) || o.Licensed(k) {
		return k
	}
	last := k + 1
	switch {
	case p.Names().Article(k) && t.Len > 1 && o.Gap(k):
	case t.Len > 4 && strings.HasPrefix(o.Word(k), "L'"), t.Len > 5 && strings.HasPrefix(o.Word(k), "L’"): // L'Humanité
		return last
	default:
		return k
	}
	for last < len(o.Tokens) && o.Tokens[last].Kind == prose.Word && o.Tokens[last].Has(prose.Capital) && !o.Tokens[last].Has(prose.SentenceStart|prose.Titled|prose.Upper) {
		if last++; !o.Gap(last - 1) {
			break
		}
	}
	if last == k+1 || last-k > 4 {
		return k
	}
	return last
}

// rendered reports whether the translation has a word of a name of the original, but for the
// article that it begins with.
func rendered(names *prose.Names, in prose.Window, from, to int) bool {
	for k := min(from+1, to-1); k < to; k++ {
		if names.Rendered(k, in) {
			return true
		}
	}
	return false
}

// translated gives the one run of everyday words with capitals in a stretch that the
// original has nowhere; none where there are more, or where it is longer than the name.
func translated(p *checker.Pass, o *prose.Facts, in prose.Window, most int) (first, last int) {
	for i := int(in.First); i < int(in.Last); i++ {
		if !p.Tokens[i].Has(prose.Capital) || !inSentence(p, i, i+1) {
			continue
		}
		begin, end := i, masthead(p, i)
		if end == begin {
			continue
		}
		i = end - 1
		final := &p.Tokens[i]
		if longer(p, begin, end) || business(p, end) || end-begin > most || final.Is(lexicon.Plural|lexicon.Surname) || o.Seen(final.Hash).First >= 0 || bodies.Has(final.Hash) || p.Seen(final.Hash).Lower > 0 {
			continue
		}
		if last > 0 {
			return 0, 0
		}
		first, last = begin, end
	}
	return first, last
}

// ofPress reports whether a sentence of the translation speaks of the press beside tokens
// first to last-1.
func ofPress(p *checker.Pass, first, last int) bool {
	if spokenBefore(p, first) || spokenAfter(p, first, last) {
		return true
	}
	s := p.Sentences[p.SentenceOf(first)]
	for i := int(s.First); i < int(s.Last); i++ {
		if t := &p.Tokens[i]; (i < first || i >= last) && !t.Has(prose.Capital) && trade.Has(t.Hash) {
			return true
		}
	}
	return false
}

// trade are words of the printed press; broadcasters show films.
var trade = lexicon.SetOf("columnist columnists correspondent correspondents daily dailies editorial editorials journal journals journalist journalists magazine magazines media newspaper newspapers paper papers press reporter reporters tabloid weekly")

// told reports a masthead that only the original tells.
func told(p *checker.Pass, o *prose.Facts, first, last, from, to int) {
	if listed(p, first, last) {
		return
	}
	start, end := p.Span(first, last)
	name := o.Slice(from, to)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 85,
		Message:  fmt.Sprintf("“%s” looks like the name %s, translated", checker.ClipWords(p.Plain[start:end], 40), checker.ClipWords(name, 30)),
		Why:      "the original has a name here that begins with an article, as those of papers do, and it stands nowhere in the translation",
		Evidence: []checker.Evidence{p.AtOriginal(from, to, "the name, in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, name)},
	})
}
