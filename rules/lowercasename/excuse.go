package lowercasename

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// writtenSmall reports whether the original writes the same word small: a brand, a
// stage name, the colour rosa. It says nothing of what most languages write small
// and English does not: peoples, months, faiths.
func writtenSmall(p *checker.Pass, f *checker.Finding) bool {
	first, last := p.Within(f.Start, f.End)
	for i := first; i < last; i++ {
		if t := &p.Tokens[i]; t.Is(lexicon.Demonym|lexicon.Calendar) || faiths.Has(t.Hash) {
			return false
		}
	}
	return checker.WrittenSo(p, f)
}

var faiths = lexicon.SetOf("internet islam koran quran sharia talmud torah")
