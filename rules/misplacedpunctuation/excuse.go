package misplacedpunctuation

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
)

// markedSo reports whether the original has the same marks behind the same word: a
// title, a brand, a trade name (“Wer?!,” “Toys..”). White space is never excused:
// before a question mark it is how French is set.
func markedSo(p *checker.Pass, f *checker.Finding) bool {
	first, last := p.Within(f.Start, f.End)
	if first > 0 && p.Gap(first-1) {
		return false
	}
	if first > 0 && p.BlockOf(first-1) == p.BlockOf(first) {
		first--
	}
	if first >= last {
		return false
	}
	start, end := p.Span(first, last)
	words := p.Plain[start:end]
	if strings.ContainsAny(words, " \u00a0\u202f\n") {
		return false
	}
	_, _, ok := p.OriginalHas(f.Start, words)
	return ok
}
