package pronounslip

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// gendered are the pronouns of a language that tell his from her: by gender, male
// first.
type gendered [2]lexicon.Set

// genders gives them for the languages that tell. Romance possessives do not, but
// what stands behind a preposition or as a subject does.
func genders(language string) (gendered, bool) {
	switch language {
	case "es":
		return spanish, true
	case "pt":
		return portuguese, true
	case "it":
		return italian, true
	case "fr":
		return french, true
	case "de":
		return german, true
	case "nl":
		return dutch, true
	case "sv":
		return swedish, true
	case "ru":
		return russian, true
	case "uk":
		return ukrainian, true
	case "cs":
		return czech, true
	case "pl":
		return polish, true
	}
	return gendered{}, false
}

var (
	spanish    = gendered{lexicon.SetOf("él"), lexicon.SetOf("ella")}
	portuguese = gendered{lexicon.SetOf("ele dele nele"), lexicon.SetOf("ela dela nela")}
	italian    = gendered{lexicon.SetOf("lui egli"), lexicon.SetOf("lei ella")}
	french     = gendered{lexicon.SetOf("il"), lexicon.SetOf("elle")}
	german     = gendered{lexicon.SetOf("er ihm ihn sein seine seinem seinen seiner seines"), lexicon.SetOf("sie ihr ihre ihrem ihren ihrer ihres")}
	dutch      = gendered{lexicon.SetOf("hij hem zijn"), lexicon.SetOf("zij haar")}
	swedish    = gendered{lexicon.SetOf("han honom hans"), lexicon.SetOf("hon henne hennes")}
	russian    = gendered{lexicon.SetOf("он его него ему нему"), lexicon.SetOf("она её ее неё нее ей ней")}
	ukrainian  = gendered{lexicon.SetOf("він його нього йому"), lexicon.SetOf("вона її неї їй")}
	czech      = gendered{lexicon.SetOf("jeho něho němu"), lexicon.SetOf("její ní")}
	polish     = gendered{lexicon.SetOf("jego niego jemu"), lexicon.SetOf("jej niej")}
)

// told gives where the original has a pronoun of the gender that a finding's word
// has, and where it has one of the other; -1 where it has none.
func told(p *checker.Pass, f *checker.Finding) (same, other int) {
	same, other = -1, -1
	sets, ok := genders(p.OriginalLanguage)
	if !ok {
		return same, other
	}
	g := 0
	switch strings.ToLower(p.Plain[f.Start:f.End]) {
	case "she", "her", "hers", "herself":
		g = 1
	}
	first, last := p.Beside(f.Start)
	o := p.Original()
	for i := first; i < last; i++ {
		if o.Tokens[i].Kind != prose.Word {
			continue
		}
		if same < 0 && sets[g].Has(o.Tokens[i].Hash) {
			same = i
		}
		if other < 0 && sets[1-g].Has(o.Tokens[i].Hash) {
			other = i
		}
	}
	return same, other
}

// somebodyElse reports whether the original has the pronoun with its gender: it is
// somebody else's.
func somebodyElse(p *checker.Pass, f *checker.Finding) bool {
	if len(f.Evidence) > 0 && f.Evidence[0].Side == checker.Original { // guessed has asked
		return false
	}
	same, _ := told(p, f)
	return same >= 0
}

// otherGender shows where the original has a pronoun of the other gender.
func otherGender(p *checker.Pass, f *checker.Finding) {
	if same, other := told(p, f); same < 0 && other >= 0 {
		p.Show(f, other, other+1, "the pronoun, in the original")
	}
}
