package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// anew reports whether the translation names somebody elsewhere, or by what he or she is, as a desk does that writes the
// sentence anew.
func anew(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	return seated(p, in, t) || retitled(p, in, t) || introducedBeside(p, in, t)
}

// seats are the houses and streets that papers name for who sits there, with the words by which English does.
var seats = [...]struct{ houses, sitters lexicon.Set }{
	{lexicon.SetOf("belém colle cotroceni eliseo elíseo miraflores planalto quirinale rosada élysée"), lexicon.SetOf("government presidency president presidential")},
	{lexicon.SetOf("bento chigi matignon moncloa victoria"), lexicon.SetOf("government premier prime")},
	{lexicon.SetOf("beauvau viminale"), lexicon.SetOf("interior")},
	{lexicon.SetOf("bercy"), lexicon.SetOf("economy finance tax treasury")},
	{lexicon.SetOf("farnesina itamaraty orsay"), lexicon.SetOf("diplomatic diplomats foreign")},
	{lexicon.SetOf("bourbon montecitorio"), lexicon.SetOf("assembly chamber deputies house lawmakers parliament")},
	{lexicon.SetOf("ferraz rato solférino"), lexicon.SetOf("socialist socialists")},
	{lexicon.SetOf("nazareno"), lexicon.SetOf("democratic democrats")},
	{lexicon.SetOf("generalitat xunta"), lexicon.SetOf("government region regional")},
	{lexicon.SetOf("cassazione palazzaccio"), lexicon.SetOf("court")},
	{lexicon.SetOf("госдума госдумой госдуме госдуму госдумы держдума держдуми держдумі держдумою держдуму"), lexicon.SetOf("chamber deputies deputy house lawmaker lawmakers legislator legislators mp mps parliament parliamentarian parliamentarians russian")},
	{lexicon.SetOf("zarzuela"), lexicon.SetOf("king palace royal")},
	{lexicon.SetOf("affari"), lexicon.SetOf("bourse exchange milan")},
}

// seated reports whether a name of the original is such a house, and the translation says who sits there.
func seated(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	h := p.Original().Tokens[t.Token].Hash
	for n := range seats {
		if seats[n].houses.Has(h) {
			return has(p, seats[n].sitters, in)
		}
	}
	return false
}

// retitled reports whether a headline of the translation says what somebody is, where a place is, or that somebody says so, for
// whom that of the original names; who it is, the story tells below.
func retitled(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	if !heading(p, int(in.First)) || lost(p.Names(), t) {
		return false
	}
	if !t.Listed && p.Headline(int(in.First)) && atHome(p, in) {
		return true
	}
	o, k := p.Original(), int(t.Token)
	roles, _ := prose.RolesOf("en")
	quoted := k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == ':'
	for i := in.First; i < in.Last; i++ {
		w := &p.Tokens[i]
		named := p.Gap(int(i)) && p.Tokens[i+1].Has(prose.Capital) && !p.Tokens[i+1].Has(prose.Titled)
		if named && quarters.Has(w.Hash) || !named && (w.Is(lexicon.Title) || doers.Has(w.Hash) || roles.At(p.Facts, int(i)) > 0) || w.Is(lexicon.Demonym) || quoted && w.Is(lexicon.Reporting) {
			return true
		}
	}
	return false
}

// heading reports whether token i stands in a headline, or in a line without a full stop below the first.
func heading(p *checker.Pass, i int) bool {
	if p.Headline(i) {
		return true
	}
	return p.BlockOf(i) == 1 && !p.Ends(1)
}

// quarters are where in a country a place is: in central Portugal.
var quarters = lexicon.SetOf("central coastal eastern northeastern northern northwestern rural southeastern southern southwestern western")

// doers are what headlines call somebody, or a body, by what it does, that the table of roles has not.
var doers = lexicon.SetOf("agency bank court firm government ministry pm police party watchdog")

// introducedBeside reports whether the translation gives somebody's full name in a sentence beside this one, where the
// original has not the given name: it introduces there whom the original introduces here.
func introducedBeside(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	k, o, names := int(t.Token), p.Original(), p.Names()
	if !full(p, k) {
		return false
	}
	a := p.Alignment()
	from, to := p.SentenceOf(int(in.First)), p.SentenceOf(int(in.Last-1))
	for s := max(from-reach, 0); s <= min(to+reach, len(p.Sentences)-1); s++ {
		if s >= from && s <= to {
			continue
		}
		first, last := p.SentenceTokens(int32(s), int32(s+1))
		for i := first + 1; i < last; i++ {
			if !p.Tokens[i].Has(prose.Capital) || !names.Same(i, k) || !names.Same(i-1, k-1) {
				continue
			}
			l := a.Of(s)
			given := o.Tokens[k-1].Hash
			for j := l.OriginalFirst; j < l.Beyond; j++ {
				begin, end := o.SentenceTokens(j, j+1)
				for m := begin; m < end; m++ {
					if o.Tokens[m].Hash == given {
						return false
					}
				}
			}
			return true
		}
	}
	return false
}

// reach is how many sentences away somebody may be introduced.
const reach = 3
