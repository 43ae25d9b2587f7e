package translatedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// runTogether reads a capitalised word that nobody knows as a gloss and the word
// after it: “Ripesomething”.
func runTogether(p *checker.Pass, i int, names *roll) {
	word := p.Word(i)
	for cut := len(word) - 2; cut >= 3; cut-- {
		if word[cut]&0xc0 == 0x80 || !p.Lexicon.Word(word[cut:]).Is(lexicon.Known) {
			continue
		}
		found := false
		p.RowsFor(lexicon.Key(word[:cut]), func(row checker.Row, index int32) {
			if found || row.Get("kind") == "given" {
				return
			}
			r := reading{row: row, name: row.Get("name")}
			r.known = names.of(index)
			if found = r.known.times > 0; !found {
				return
			}
			start, end := p.Span(i, i+1)
			f := checker.Finding{
				Start: start, End: end,
				Message: fmt.Sprintf("“%s” looks like the name %s, translated, and the next word", word, r.name),
				Fixes:   []checker.Fix{checker.Replace(start, end, r.name+" "+word[cut:])},
			}
			explain(p, &f, r, word[:cut])
			f.Why += "; a space was lost behind it"
			inOriginal(p, &f, i, r.name)
			p.Report(f)
		})
		if found {
			return
		}
	}
}
