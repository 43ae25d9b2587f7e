package changedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// few looks at a quotation of a few words amid a sentence that has no marks in the translation. Titles and names
// lose theirs freely, and so does what is called so.
func few(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair, ring *[5]pair, found []checker.Finding) []checker.Finding {
	if l.Last-l.First != 1 || m.ours.other || m.ours.within || m.theirs.within || open(ring) || !quiet(ring, true) || !phrase(p, o, m.theirs.first, m.theirs.last) {
		return found
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	for i := first; i < last; i++ {
		if calling.Has(p.Tokens[i].Hash) {
			return found
		}
		for k := m.theirs.first + 1; k < m.theirs.last; k++ { // a foreign word
			if t := &o.Tokens[k]; t.Kind == prose.Word && t.Len > 3 && t.Hash == p.Tokens[i].Hash {
				return found
			}
		}
	}
	at := func(i int) int { return first + (i-from)*(last-first)/(to-from) }
	begin, end := max(first, at(m.theirs.first)-unsure), min(last, at(m.theirs.last)+unsure)
	a, b := p.Span(begin, end)
	return append(found, checker.Finding{
		Start: a, End: b, Confidence: 62,
		Message:  "‘" + o.Slice(m.theirs.first+1, m.theirs.last) + "’ stands in marks in the original, and nothing here does",
		Why:      "the sentence that is rendered here quotes these words; without marks they are the paper's own",
		Evidence: []checker.Evidence{p.AtOriginal(m.theirs.first, m.theirs.last+1, "the quotation in the original")},
	})
}

// unsure is by how many words the place of a few words in the translation may be missed.
const unsure = 2

// phrase reports whether what stands between two marks is of two words or more and no name or title: none has a
// capital; in German, whose nouns have one, not the first. One word in marks is mostly a figure of speech, whose marks
// translators drop.
func phrase(p *checker.Pass, o *prose.Facts, first, last int) bool {
	words := 0
	for i := first + 1; i < last; i++ {
		t := &o.Tokens[i]
		switch {
		case t.Kind != prose.Word:
			continue
		case o.FirstRune(i) >= 0x590, t.Has(prose.Capital) && (p.OriginalLanguage != "de" || words == 0): // Hebrew, Arabic, Chinese know no capitals
			return false
		}
		words++
	}
	return words > 1
}

// calling are words by which a paper says that something is called so.
var calling = lexicon.SetOf("called calls called call dubbed entitled known named nickname nicknamed so-called term termed titled word words")
