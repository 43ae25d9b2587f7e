package droppedsubject

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unspoken shows how the original's sentence opens, where its language does not write
// the pronoun and none stands among its first words.
func unspoken(p *checker.Pass, f *checker.Finding) {
	switch p.OriginalLanguage {
	case "es", "pt", "it", "ca", "gl", "ro", "pl", "cs", "el", "tr":
	default:
		return
	}
	at, _ := p.Within(f.Start, f.End)
	first, last := p.Beside(f.Start)
	if last-first < 4 || int(p.Sentences[p.SentenceOf(at)].First) != at {
		return
	}
	o := p.Original()
	for i := first; i < first+4; i++ {
		if spoken.Has(o.Tokens[i].Hash) {
			return
		}
	}
	opens := first
	for opens+1 < last && o.Tokens[opens].Kind != prose.Word {
		opens++
	}
	p.Show(f, opens, opens+1, "the original's sentence opens so, with no pronoun")
}

var spoken = lexicon.SetOf("él ella ellos ellas ele ela eles elas lui lei loro egli ell ells ea el ei ona on oni o onlar")
