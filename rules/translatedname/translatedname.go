// Package translatedname finds names of people that an engine took for words.
//
// Publishers send an engine HTML, and each bold or linked stretch is translated
// by itself; a surname alone has no context and becomes the word it also is. The
// rule knows such names (one table an original language), but a table row is
// never enough: every wire story is full of ripe things and churches. What
// counts is the name itself standing elsewhere in the story, a given name before
// the word, or given name and surname both turned into words.
package translatedname

import (
	"embed"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is translated-name.
var Rule = &checker.Rule{
	ID:          "translated-name",
	Doc:         doc,
	Category:    checker.Names,
	Severity:    checker.Critical,
	Confidence:  95,
	Trace:       true,
	Mutes:       []string{"run-together", "lowercase-name", "stray-capital", "misused-article", "fragment", "changed-name", "missing-name"},
	ITS:         "mistranslation",
	MQM:         "accuracy/do-not-translate",
	Tables:      tables,
	Capitalised: true,
	Excuse:      checker.NamedSo,
	Check:       check,
}

func check(p *checker.Pass) {
	var known roll
	known.read(p)
	known.pair(p)
	known.attest(p)
	before := known.n
	for _, i := range p.Posting(prose.LowerGiven) {
		lowered(p, int(i), &known)
	}
	// A gloss behind a given name vouches for the other places where it stands alone.
	behindGiven(p, &known, func(h prose.Hit) {
		if r, ok := read(p, h, &known); ok && r.known.times == 0 && !r.known.glossed {
			known.vouch(h.Row, int(h.First), int(h.Last))
		}
	})
	if known.n > before {
		known.gloss(p)
	}
	// All rows for the same words are weighed together, and they come together.
	var best reading
	at := int32(-1)
	each(p, &known, func(h prose.Hit) {
		if known.tells(h) {
			return
		}
		if h.First != at {
			report(p, best)
			best, at = reading{}, h.First
		}
		if r, ok := read(p, h, &known); ok && r.better(p, best) {
			best = r
		}
	})
	report(p, best)
	if known.strangers > 0 {
		unlisted(p, &known)
	}
	if known.n > 0 {
		small(p, &known)
		for _, i := range p.Posting(prose.Unknown) {
			switch p.Tokens[i].Flags & (prose.Capital | prose.Upper) {
			case prose.Capital:
				runTogether(p, int(i), &known)
			case 0:
				joinedSmall(p, int(i), &known)
			}
		}
	}
	proven(p)
	if p.Original() != nil {
		particled(p)
		unheard(p)
	}
}

// each calls yield for every capitalised gloss that something may speak for: it
// is one of a name in the story, or a given name stands before it.
func each(p *checker.Pass, known *roll, yield func(prose.Hit)) {
	for _, h := range p.Hits() {
		if h.Variant != checker.NameItself && !p.Tokens[h.First].Has(prose.Upper|prose.Titled) && p.Tokens[h.Last-1].Has(prose.Capital) {
			yield(h)
		}
	}
	if known.glossed > 0 {
		for _, list := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
			for _, i := range list {
				t := &p.Tokens[i]
				if !known.mayGloss(t.Hash) || t.Has(prose.Upper|prose.Titled) || !t.Has(prose.Capital) {
					continue
				}
				for _, g := range known.glosses[:known.glossed] {
					if g.hash == t.Hash {
						yield(prose.Hit{Row: known.names[g.name].row, First: i, Last: i + 1})
					}
				}
			}
		}
	}
	behindGiven(p, known, yield)
}
