package translatedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// fewestBare is how often a word must stand as a bare name before it is read as
// one that no table has.
const fewestBare = 2

// unlisted finds a surname’s gloss that no table has: an everyday word with a
// capital behind a given name that only foreigners bear, and again and again by
// itself where a name stands, and never small: “Sergei Lantern … Lantern said …
// the lawyers of Lantern”.
func unlisted(p *checker.Pass, names *roll) {
	for _, i := range names.strange[:names.strangers] {
		word := p.Tokens[i].Hash
		if s := p.Seen(word); s.Lower > 0 || int(s.Capital)+int(s.Opening) <= fewestBare || names.owned(word) {
			continue
		}
		names.own(word) // looked at
		bare := 0
		places(p, word, i, func(int) { bare++ })
		if bare < fewestBare {
			continue
		}
		strange(p, int(i), int(i), bare)
		places(p, word, i, func(k int) { strange(p, k, int(i), bare) })
	}
}

// places calls yield for each token where a word stands alone as a name would,
// but for the one behind the given name.
func places(p *checker.Pass, word uint64, but int32, yield func(int)) {
	for _, list := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, n := range list {
			i := int(n)
			if t := &p.Tokens[i]; t.Hash != word || n == but || !t.Has(prose.Capital) || t.Has(prose.Upper|prose.Titled) || !alone(p, i, i+1, false) {
				continue
			}
			if !p.Licensed(i) || subject(p, i+1) {
				yield(i)
			}
		}
	}
}

// meet notes a word behind a foreign given name that no table has.
func (k *roll) meet(p *checker.Pass, i int32) {
	t, given := &p.Tokens[i], &p.Tokens[i-1]
	if k.strangers == len(k.strange) || given.Is(lexicon.Known) || !given.Has(prose.Marked) && !anyNative.Has(given.Hash) ||
		t.Len < 4 || t.Is(lexicon.Name|lexicon.Title|lexicon.Function) || landform.Has(t.Hash) || alike.Has(t.Hash) || given.Is(lexicon.Place) && given.Freq > 7 {
		return
	}
	k.strange[k.strangers] = i
	k.strangers++
}

// strange files one place.
func strange(p *checker.Pass, i, first, bare int) {
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 72,
		Message:  fmt.Sprintf("“%s” looks like a surname, translated", p.Word(i)),
		Why:      fmt.Sprintf("an everyday word stands behind the given name %s, and %d times by itself where a name stands", p.Word(first-1), bare),
		Evidence: []checker.Evidence{p.At(first-1, first+1, "with the given name")},
	})
}
