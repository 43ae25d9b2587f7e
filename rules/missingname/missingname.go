// Package missingname finds names of the original that its translation has lost.
package missingname

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is missing-name.
var Rule = &checker.Rule{
	ID:            "missing-name",
	Doc:           doc,
	Category:      checker.Names,
	Severity:      checker.Major,
	Confidence:    75,
	ITS:           "omission",
	MQM:           "accuracy/omission",
	NeedsOriginal: true,
	Check:         check,
}

func check(p *checker.Pass) {
	o := p.Original()
	if len(o.Tokens) == 0 {
		return
	}
	names := p.Names()
	inflects := inflecting.Has(lexicon.Hash(p.OriginalLanguage))
	for _, link := range names.Compare(p.Alignment()) {
		for _, t := range link.Theirs {
			near := stretch(link.In, t.Token)
			if named(names, t) {
				if tear := torn(p, link.In, near); tear >= 0 {
					report(p, o, t, link.In, tear, false)
					break
				}
			}
			if t.Near {
				continue
			}
			if inflects && !t.Carried && !t.Again {
				t.Carried, t.Known = known(p, names, t)
			}
			hole := -1
			if likely(p, t, true) {
				hole = gap(p, link.In, near, t.Place)
			}
			if hole >= 0 && !likely(p, t, p.Tokens[hole].Has(prose.SentenceStart) || hole == int(link.In.First) || behindTitle(p, hole)) {
				hole = -1
			}
			if hole >= 0 || len(link.Ours) == 0 && !t.Shared && sure(p, t, link.In) && !standin(p, link.In, near, t, true) && !asOften(p, o, names, int(t.Token)) {
				report(p, o, t, link.In, hole, false)
				break
			}
			if len(link.Ours) == 0 && !t.Shared && certain(p, t, link.In) && lost(p, names, t, link.In) && (t.Introduced || !standin(p, link.In, near, t, false)) {
				report(p, o, t, link.In, hole, true)
				break
			}
		}
	}
}

// asOften reports whether the whole translation has a name as often as the original:
// then it went elsewhere, or a paragraph printed twice led the aligner astray.
func asOften(p *checker.Pass, o *prose.Facts, names *prose.Names, k int) bool {
	left := 0
	for _, list := range [...][]int32{o.Posting(prose.Capitals), o.Posting(prose.Openers)} {
		for _, j := range list {
			if names.Akin(int(j), k) {
				left++
			}
		}
	}
	for _, list := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, i := range list {
			if left > 0 && p.Tokens[i].Has(prose.Capital) && names.Same(int(i), k) {
				left--
			}
		}
	}
	return left == 0
}

// stretch gives the part of a sentence in which a word of the original would stand
// in the translation: a quarter of it on either side.
func stretch(in prose.Window, k int32) prose.Window {
	long, at := in.Last-in.First, (k-in.From)*(in.Last-in.First)/(in.To-in.From)
	slack := max(long/4, 5)
	return prose.Window{First: max(in.First, in.First+at-slack), Last: min(in.Last, in.First+at+slack)}
}

func report(p *checker.Pass, o *prose.Facts, t prose.Stranger, in prose.Window, hole int, lost bool) {
	k := int(t.Token)
	word := prose.Bare(o.Word(k))
	name := p.Names().Place(k)
	if name == "" {
		name = prose.Latinise(word, p.OriginalLanguage)
	}
	if name == "" {
		name = word
	}
	start, end := p.Span(int(in.First), int(in.Last))
	f := checker.Finding{
		Start: start, End: end, Confidence: 66,
		Message:  fmt.Sprintf("the original names %s here", name),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation has neither the name nor anything that may stand for it", word),
		Evidence: []checker.Evidence{p.AtOriginal(k, k+1, "the name in the original")},
	}
	if lost {
		f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation names it nowhere", word)
	}
	if hole >= 0 {
		f.Confidence = 80
		f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation has a gap before “%s”", word, p.Word(hole))
		f.Evidence = append(f.Evidence, p.At(hole, hole+1, "a word is wanting before this one"))
	}
	p.Report(f)
}
