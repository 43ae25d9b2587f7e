package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// surnamedInTurkish reports whether word k of a Turkish original, behind a given name, ends somebody's name and not what a body is
// called by: it is a surname as it stands or has its ending behind an apostrophe (Deniz Kuvvetlerine, Sergi Deniz Müzesi'nde).
func surnamedInTurkish(p *checker.Pass, k int) bool {
	o, names := p.Original(), p.Names()
	return (o.Tokens[k].Is(lexicon.Surname) || names.Suffixed(k)) && !(o.Licensed(k-1) && names.CommonWord(k-1)) && !(o.Gap(k) && o.Tokens[k+1].Has(prose.Capital))
}
