package namevariant

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
)

// rendered reports a name that an original in another script writes alike each time: that proves what no likeness can.
func rendered(p *checker.Pass) {
	names := p.Names()
	if names == nil {
		return
	}
	for _, twice := range names.Twice(p.Alignment()) {
		right, wrong := usagesOf(p, int(twice.Usual), int(twice.Other))
		if told(p, right.token) || told(p, wrong.token) { // one as the other's variant
			continue
		}
		word := p.BytesOfOriginal(twice.Theirs.Start, twice.Theirs.End, "the name in the original")
		report(p, &right, &wrong, 85, fmt.Sprintf("the original writes ‘%s’ for both", word.Text), word)
	}
}

// told reports whether a finding has token i.
func told(p *checker.Pass, i int) bool { return p.Told(p.Span(i, i+1)) }
