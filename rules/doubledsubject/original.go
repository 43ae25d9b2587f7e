package doubledsubject

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unspoken shows where the original has the subject, with no pronoun behind it.
func unspoken(p *checker.Pass, f *checker.Finding) {
	at, _ := p.Within(f.Start, f.End)
	first, last := p.Beside(f.Start)
	if at == 0 || first == last || p.Tokens[at-1].Kind != prose.Word {
		return
	}
	o, subject := p.Original(), p.Tokens[at-1].Hash
	for i := first; i+1 < last; i++ {
		if o.Tokens[i].Hash == subject && o.Tokens[i].Has(prose.Capital) && !spoken.Has(o.Tokens[i+1].Hash) {
			p.Show(f, i, i+1, "the subject, in the original, with no pronoun behind it")
			return
		}
	}
}

// spoken are pronouns of the languages that news is translated from.
var spoken = lexicon.SetOf("él ella ellos ellas ele ela eles elas il elle ils elles lui lei loro egli er sie es hij zij он она они on ona oni")
