package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// bodiesIn reports the bodies that the original names by their letters and the translation not
// at all, neither in the sentence nor in those beside it.
func bodiesIn(p *checker.Pass) {
	o := p.Original()
	for _, k := range o.Posting(prose.Capitals) {
		if o.Tokens[k].Has(prose.Upper) {
			body(p, int(k))
		}
	}
	if eliding.Has(lexicon.Hash(p.OriginalLanguage)) {
		for k := range o.Tokens {
			if o.Tokens[k].Flags&(prose.Inner|prose.Capital) == prose.Inner { // l’ONU
				body(p, k)
			}
		}
	}
}

// eliding are languages that join an article or a preposition to what it stands before.
var eliding = lexicon.SetOf("ca fr it")

func body(p *checker.Pass, k int) {
	o, names, a := p.Original(), p.Names(), p.Alignment()
	t := &o.Tokens[k]
	if t.Len < 2 || k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == '-' || k+1 < len(o.Tokens) && o.Gap(k) && o.Tokens[k+1].Has(prose.Upper) || k > 0 && o.Gap(k-1) && o.Tokens[k-1].Has(prose.Upper) {
		return
	}
	words, known := prose.Bodies[names.Acronym(k)]
	l := a.To(o.SentenceOf(k))
	if !known || !l.Paired() {
		return
	}
	link := a.LinkOf(int(l.First))
	in, around := a.Window(p.Facts, o, link, 0), a.Window(p.Facts, o, link, 1)
	for i := around.First; i < around.Last; i++ {
		if words.Has(p.Tokens[i].Hash) || human.Has(p.Tokens[i].Hash) && i >= in.First && i < in.Last {
			return
		}
	}
	s := prose.Stranger{Token: int32(k), Listed: true, Place: true}
	if !standin(p, in, in, s, true) {
		report(p, o, s, in, -1)
	}
}
