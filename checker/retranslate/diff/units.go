package diff

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Units gives what is to be translated again: one unit for each link of the alignment
// that has both sides, in the order of the translation. What only one side has is for
// the rules on passages.
func Units(translation, original *prose.Facts, a *prose.Alignment) []Unit {
	var units []Unit
	for _, l := range a.Links {
		if !l.Paired() {
			continue
		}
		u := Unit{Published: spanOf(translation, l.First, l.Last), Original: spanOf(original, l.OriginalFirst, l.Beyond)}
		u.Text = strings.Join(strings.Fields(original.Plain[u.Original.Start:u.Original.End]), " ")
		if u.Text != "" {
			units = append(units, u)
		}
	}
	return units
}

// Mark tells units what rules that read the original have found in them.
func Mark(p *checker.Pass, units []Unit) {
	for f := range p.Found {
		if !f.Rule.NeedsOriginal {
			continue
		}
		n := slices.IndexFunc(units, func(u Unit) bool { return u.Published.Start <= f.Start && f.Start < u.Published.End })
		if n >= 0 {
			units[n].Found += float64(f.Confidence) / 100
		}
	}
}

// spanOf gives the bytes of sentences first to last-1.
func spanOf(f *prose.Facts, first, last int32) Span {
	from, to := f.SentenceTokens(first, last)
	return Span{int(f.Tokens[from].Start), f.Tokens[to-1].End()}
}
