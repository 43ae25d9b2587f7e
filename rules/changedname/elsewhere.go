package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// elsewhere gives the place of the original, or what is made of its name, for which a place stands that the original has nowhere; -1
// where there is none. Each is the only one of its sentence that the other side has not, so that it says nothing that the sentences
// around name the right one, too: readers are told of two places where there is one.
func elsewhere(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) int {
	i := int(s.Token)
	if len(link.Ours) != 1 || !s.Place || !s.Known || s.Introduced || p.Tokens[i].Is(lexicon.Given|lexicon.Foreign) || p.Tokens[i].Has(prose.Quoted) || !names.IsPlace(i) && (longer(p.Facts, i) || p.Tokens[i].Freq < 5) || p.Licensed(i) || p.InDateline(i) || explains(p, names, i) || names.Variant(i, link.In) || !names.Foreign(i) {
		return -1
	}
	o, found := p.Original(), -1
	for _, n := range names.Loose(link.In) {
		k := int(n)
		if !(names.OfPlace(k) && o.Tokens[k].Capitalised()) && !names.Nation(k) && !(names.Class(k)&(lexicon.Place|lexicon.Given) == lexicon.Place && oneCapital(&o.Tokens[k])) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	if found < 0 || names.PartOfPlace(found) || bracketed(o, found) || signs(o, found) || names.National(i) != names.Nation(found) || link.In.Apart(s.Token, int32(found)) > 0.3 {
		return -1
	}
	return found
}

// reportElsewhere reports a place for which the original has another, or what is made of its name, for which no fix is known.
func reportElsewhere(p *checker.Pass, i, k int) {
	if p.Original().Tokens[k].Capitalised() {
		reportFor(p, i, k, 75, "nothing")
		return
	}
	reportOther(p, i, k, ", for which nothing stands, and the original names “"+p.Word(i)+"” nowhere", "the place in the original")
}
