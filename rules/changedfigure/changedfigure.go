// Package changedfigure finds figures that are not those of the original.
//
// Comparing digits cries wolf on every fifth sentence that has some: 20.30 Uhr is
// 8:30 p.m., 2 000 is 2,000, “3” is “three”, “500 mil” is 500,000. So figures are
// compared by their significant digits, without zeros at the ends and without
// separators: all writings of one value have the same, and a wrong digit changes
// them. Only a sentence in which a figure of each side has no counterpart, not in
// the sentences around it either, is a fault. A wrong power of ten is another
// rule's matter.
package changedfigure

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-figure.
var Rule = &checker.Rule{
	ID:            "changed-figure",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Critical,
	Confidence:    90,
	ITS:           "numbers",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Check:         check,
}

func check(p *checker.Pass) {
	if len(p.Posting(prose.Numbers)) == 0 {
		return
	}
	o := p.Original()
	if len(o.Posting(prose.Numbers)) == 0 {
		return
	}
	links := p.Alignment().Links
	for n := range links {
		link(p, o, links, n)
	}
}

// most is how many figures of a sentence are compared. A table has more, and its
// order says more than its values.
const most = 12

// unmatched gives the figures of two paired sentences that the other has not. A
// sentence without a partner has none to compare.
func unmatched(p *checker.Pass, o *prose.Facts, l prose.Link) (ours, theirs []figure) {
	if !l.Paired() {
		return nil, nil
	}
	var here, there [most]figure
	ours = figures(p.Facts, p.Sentences[l.First].First, p.Sentences[l.Last-1].Last, here[:0])
	theirs = figures(o, o.Sentences[l.OriginalFirst].First, o.Sentences[l.Beyond-1].Last, there[:0])
	if len(ours) == most || len(theirs) == most {
		return nil, nil
	}
	return matched(ours, theirs)
}

// link compares the figures of paired sentences.
func link(p *checker.Pass, o *prose.Facts, links []prose.Link, n int) {
	l := links[n]
	ours, theirs := unmatched(p, o, l)
	if len(ours) == 0 || len(theirs) == 0 {
		return
	}
	// A figure may have gone to the sentence before or behind.
	for k := max(n-2, 0); k <= min(n+2, len(links)-1); k++ {
		if k != n {
			away, there := unmatched(p, o, links[k])
			ours, theirs = without(ours, there), without(theirs, away)
		}
	}
	theirs = unspelled(p, p.Sentences[l.First].First, p.Sentences[l.Last-1].Last, theirs)
	if len(ours) == len(theirs) { // in order
		for n, f := range ours {
			if f.akin(theirs[n]) && !converted(p, o, f, theirs[n]) {
				report(p, o, f, theirs[n])
			}
		}
		return
	}
	for _, f := range ours {
		if n := f.counterpart(theirs); n >= 0 && !converted(p, o, f, theirs[n]) {
			report(p, o, f, theirs[n])
			theirs = append(theirs[:n:n], theirs[n+1:]...)
		}
	}
}

// matched leaves out the figures that both lists have, each as often as the other
// list has it.
func matched(a, b []figure) (left, right []figure) {
	used := [most]bool{}
	for _, f := range a {
		n := f.find(b, &used)
		if n < 0 {
			left = append(left, f)
			continue
		}
		used[n] = true
	}
	for n, f := range b {
		if !used[n] {
			right = append(right, f)
		}
	}
	return left, right
}

// without leaves out the figures that another list has.
func without(list, others []figure) []figure {
	kept := list[:0:0]
	for _, g := range list {
		if !slices.ContainsFunc(others, func(o figure) bool { return g.same(&o) }) {
			kept = append(kept, g)
		}
	}
	return kept
}

func report(p *checker.Pass, o *prose.Facts, f, original figure) {
	start, end := p.Span(int(f.first), int(f.last))
	_, unit := split(p.Word(int(f.last) - 1))
	end -= len(unit)
	words := o.Slice(int(original.first), int(original.last))
	fix := original.english(o, p.OriginalLanguage)
	confidence := uint8(85)
	if f.slip(&original) {
		confidence = 95
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], fix),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, and neither it nor those around it have this figure", words),
		Evidence: []checker.Evidence{p.AtOriginal(int(original.first), int(original.last), "the figure in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, fix)},
	})
}
