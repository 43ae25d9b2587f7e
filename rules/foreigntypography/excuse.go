package foreigntypography

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
)

// turned reports whether a figure with a point was turned already: the original has
// the same digits with a comma, so that the point is a decimal one. And a title
// keeps its figures.
func turned(p *checker.Pass, f *checker.Finding) bool {
	if words := p.Plain[f.Start:f.End]; strings.Count(words, ".") == 1 && strings.IndexByte(words, ',') < 0 {
		if _, _, ok := p.OriginalHas(f.Start, strings.Replace(words, ".", ",", 1)); ok && p.OriginalLanguage != "en" {
			return true
		}
	}
	return checker.TitledSo(p, f)
}
