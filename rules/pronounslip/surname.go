package pronounslip

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// surnames looks at people whom the story has by their full names and then by their
// surnames: “Giorgio Ferrante won. … Ferrante defended her party”.
func surnames(p *checker.Pass) {
	for n, h := range p.Hits() {
		if n > mostPersons {
			return
		}
		row := p.Row(h)
		g := female
		if row.Get("gender") == "m" {
			g = male
		}
		if row.Get("kind") != "name" {
			continue
		}
		first := int(h.First)
		last := first + 2 // given name and surname, no more
		if !named(p, first) {
			continue
		}
		surname := p.Tokens[last-1].Hash
		if seen := p.Seen(surname); seen.Capital+seen.Opening < 2 || int(seen.First) != last-1 || shared(p, surname, p.Tokens[first].Hash) {
			continue
		}
		for i := last; i < len(p.Tokens); i++ {
			if p.Tokens[i].Hash == surname && p.Tokens[i].Has(prose.Capital) && alone(p, i) {
				if at := behind(p, i+1, 1-g); at > 0 && at <= i+near {
					person(p, i, i+1, true, g, at)
				}
			}
		}
	}
}

// named reports whether token i and the next are a name of given name and surname,
// and no part of a longer one.
func named(p *checker.Pass, i int) bool {
	if !p.Gap(i) || i > 0 && p.Gap(i-1) && p.Tokens[i-1].Has(prose.Capital) && !p.Licensed(i-1) && !p.Tokens[i-1].Is(lexicon.Title) {
		return false
	}
	t := &p.Tokens[i+1]
	return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Has(prose.Upper|prose.Inner) && (!t.Is(lexicon.Known) || p.Seen(t.Hash).Lower == 0) && (t.Is(lexicon.Surname) || !t.Is(lexicon.Given)) && !(p.Gap(i+1) && p.Tokens[i+2].Has(prose.Capital))
}

// near is how far behind a surname its pronoun may stand: a verb of two words and
// “that” are between them.
const near = 4

// shared reports whether the story has a surname behind another given name, too: a
// wife, a brother.
func shared(p *checker.Pass, surname, given uint64) bool {
	for i := 1; i < len(p.Tokens); i++ {
		if p.Tokens[i].Hash != surname || !p.Gap(i-1) {
			continue
		}
		if b := &p.Tokens[i-1]; b.Kind == prose.Word && b.Hash != given && b.Has(prose.Capital) && (b.Is(lexicon.Given) || b.Class == 0) || spouse.Has(b.Hash) {
			return true
		}
	}
	return false
}

var spouse = lexicon.SetOf("mr mrs ms miss madame lady family")

// alone reports whether a surname stands without its given name, as a subject may.
func alone(p *checker.Pass, i int) bool {
	if p.Tokens[i].Has(prose.SentenceStart) {
		return true
	}
	b := &p.Tokens[i-1]
	if b.Hash == ',' && i > 1 && p.Tokens[i-2].Has(prose.SentenceStart) { // However, Prado
		b = &p.Tokens[i-2]
		return p.Gap(i-1) && b.Is(lexicon.Adverb)
	}
	return p.Gap(i-1) && b.Kind == prose.Word && (b.Is(lexicon.Title) || (b.Has(prose.SentenceStart) || !b.Has(prose.Capital)) && b.Is(lexicon.Conjunction|lexicon.Adverb) && !couples.Has(b.Hash))
}

var couples = lexicon.SetOf("and or with than like as")
