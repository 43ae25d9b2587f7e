package changedquote

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// speakers looks at the names beside verbs of speech: “Smith said”, “said Smith”.
func speakers(p *checker.Pass, o *prose.Facts, links []prose.Link, told []int) {
	for _, n := range told {
		for i, last := p.SentenceTokens(links[n].First, links[n].Last); i < last; i++ {
			if t := &p.Tokens[i]; t.Kind == prose.Word && speaks(t) {
				if k := speaker(p.Facts, i); k >= 0 {
					other(p, o, links, n, k)
				}
			}
		}
	}
}

// speaker gives the last word of the name beside the verb at token i, -1 where there
// is none.
func speaker(f *prose.Facts, i int) int {
	if i > 0 && named(f, i-1) && f.Gap(i-1) {
		return i - 1
	}
	if heard.Has(f.Tokens[i].Hash) {
		return -1
	}
	begin := i + 1
	for begin+1 < len(f.Tokens) && (f.Tokens[begin].Has(prose.Capital) && f.Tokens[begin].Is(lexicon.Title|lexicon.Abbreviation) || f.Tokens[begin].Hash == '.' && begin > i+1 && !f.Gap(begin-1)) { // “said Mr. Smith”
		begin++
	}
	for begin < min(i+roleWords, len(f.Tokens)) && role(f, begin) { // “said councillor Smith”
		begin++
	}
	if begin+1 < len(f.Tokens) && f.Tokens[begin].Kind == prose.Word && f.Tokens[begin].Has(prose.Capital) && f.Tokens[begin].Len < 4 && named(f, begin+1) { // Rui, Li
		begin++
	}
	k := begin
	for k < len(f.Tokens) && f.Gap(k-1) && named(f, k) {
		k++
	}
	if k == begin {
		return -1
	}
	return k - 1
}

// role reports whether token i is a noun or an adjective that tells who somebody is.
func role(f *prose.Facts, i int) bool {
	t := &f.Tokens[i]
	return t.Kind == prose.Word && !t.Has(prose.Capital) && t.Is(lexicon.Noun|lexicon.Adjective) && !t.Is(lexicon.Function|lexicon.Calendar)
}

// named reports whether token i is part of a person’s name.
func named(f *prose.Facts, i int) bool {
	t := &f.Tokens[i]
	return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Has(prose.Titled) && t.Len >= 4 && !t.Is(lexicon.Function|lexicon.Title|lexicon.Calendar|lexicon.Demonym) && (t.Is(lexicon.Surname) || !t.Is(lexicon.Place)) &&
		(t.Is(lexicon.Surname|lexicon.Given) || !t.Is(lexicon.Known))
}

// introduced reports whether a given name or Mr and the like stands before token i: Jeff Flake.
func introduced(f *prose.Facts, i int) bool {
	if i > 1 && f.Tokens[i-1].Hash == '.' && !f.Tokens[i-1].Has(prose.Spaced) {
		i--
	}
	if i == 0 {
		return false
	}
	b := &f.Tokens[i-1]
	return prose.GivenName(b) || b.Kind == prose.Word && b.Has(prose.Capital) && b.Is(lexicon.Title)
}

// other reports a speaker of whom the original says nothing here, while it has a
// name of the story that the translation has not.
func other(p *checker.Pass, o *prose.Facts, links []prose.Link, n, k int) {
	name := p.Anchor(k)
	if name == 0 {
		return
	}
	l := links[n]
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	// The story must know the speaker: a name of both sides, elsewhere.
	if has(o, name, from, to) >= 0 || o.FirstNamed(name) < 0 {
		return
	}
	for i := from; i < to; i++ {
		t := &o.Tokens[i]
		if t.Kind != prose.Word || !t.Has(prose.Capital) || t.Has(prose.Quoted) || t.Len < 4 || i > from && o.Tokens[i-1].Hash == '(' { // (CMVM)
			continue
		}
		theirs := o.Anchor(i)
		if theirs == 0 || has(p.Facts, theirs, first, last) >= 0 {
			continue
		}
		at := p.FirstNamed(theirs)
		if at < 0 || !named(p.Facts, at) && !introduced(p.Facts, at) {
			continue
		}
		right := p.Word(at)
		start, end := p.Span(k, k+1)
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 75, Severity: checker.Critical,
			Message:  fmt.Sprintf("in the original this is said by ‘%s’", o.Word(i)),
			Why:      fmt.Sprintf("the sentence that is rendered here does not have %s, and %s is missing here", p.Word(k), right),
			Evidence: []checker.Evidence{p.AtOriginal(i, i+1, "the name in the original")},
			Fixes:    []checker.Fix{checker.Replace(start, end, right)},
		})
		return
	}
}

// has gives a capitalised word with this anchor among tokens first to last-1, -1 for
// none.
func has(f *prose.Facts, anchor uint64, first, last int) int {
	for i := first; i < last; i++ {
		if t := &f.Tokens[i]; t.Kind == prose.Word && t.Has(prose.Capital) && f.Anchor(i) == anchor {
			return i
		}
	}
	return -1
}
