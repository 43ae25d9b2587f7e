package translatedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// particled finds surnames that were translated together with their particle, by the original:
// “Lucía of the Mountain”, where it has Lucía del Monte.
func particled(p *checker.Pass) {
	o, names := p.Original(), p.Names()
	if script, _ := names.Script(); script {
		return
	}
	for _, c := range p.Posting(prose.Capitals) {
		i := int(c)
		first := i
		for first > 0 && p.Gap(first-1) && ofThe.Has(p.Tokens[first-1].Hash) {
			first--
		}
		given := first - 1
		if given < 0 || !p.Gap(given) || !bearsParticle(&p.Tokens[given]) || prose.Roman(p.Word(given)) > 0 || !noun(&p.Tokens[i]) || !ends(p, i) {
			continue
		}
		if first == i && (p.Tokens[i].Is(lexicon.Name|lexicon.Title) || !p.Tokens[given].Is(lexicon.Given)) {
			continue
		}
		s, a := p.SentenceOf(i), p.Alignment()
		if !a.Of(s).Paired() {
			continue
		}
		in := a.Window(p.Facts, o, a.LinkOf(s), 0)
		epithet := first == i-1 && p.Tokens[first].Hash == hashThe
		if from, to := surnameWithParticle(p, o, in, given, i, epithet); from < to && (p.Tokens[first].Hash != hashFrom || o.Tokens[to-1].Is(lexicon.Surname)) { // Luca from the Post Office
			tellParticled(p, o, first, i+1, from, to)
		}
	}
}

// bearsParticle reports whether a surname may stand behind a word: it is a given name, or nothing that English knows, and no
// prize, which is for something: the Nobel of Peace.
func bearsParticle(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Has(prose.Upper|prose.Titled) && !prizes.Has(t.Hash) &&
		(t.Is(lexicon.Given) || !t.Is(lexicon.Known|lexicon.Place|lexicon.Title|lexicon.Function))
}

var prizes = lexicon.SetOf("emmy goya grammy nobel oscar pulitzer")

// noun reports whether a word is an everyday noun or adjective with a capital.
func noun(t *prose.Token) bool {
	return t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner) == prose.Capital && t.Len > 2 && t.Is(lexicon.Noun|lexicon.Adjective) &&
		!t.Is(lexicon.Function|lexicon.Demonym|lexicon.Calendar|lexicon.Place) && !ours.Has(t.Hash) && !epithets.Has(t.Hash) && (!named.Has(t.Hash) || sites.Has(t.Hash))
}

// epithets are what rulers and saints are called, in each language in its own words.
var epithets = lexicon.SetOf("bald bold brave child cross fair good great heart incarnation just lame pious pretender rich short silent terrible tall trinity wise young younger elder")

// sites are words that institutions have in their names, but that surnames with a particle mean, too: della Torre.
var sites = lexicon.SetOf("bridge church garden gardens house island mountain palace river tower")

// surnameWithParticle gives the tokens of the original from the particle behind a given name to the end of the
// surname, where the translation has nothing of it but a gloss. Behind a particle with a small letter “the” is an epithet's,
// but in Dutch.
func surnameWithParticle(p *checker.Pass, o *prose.Facts, in prose.Window, given, gloss int, epithet bool) (from, to int) {
	names := p.Names()
	before, behind := in.Without(gloss, gloss+1) // Cross looks like Cruz
	for k := int(in.From); k < int(in.To)-2; k++ {
		if o.Tokens[k].Hash != p.Tokens[given].Hash || !o.Tokens[k].Has(prose.Capital) || !o.Gap(k) {
			continue
		}
		from, to = k+1, k+1
		for to < int(in.To)-1 && o.Tokens[to].Kind == prose.Word && ofSurnames.Has(o.Tokens[to].Hash) && o.Gap(to) {
			to++
		}
		w := &o.Tokens[to]
		if to == from || w.Kind != prose.Word || !w.Has(prose.Capital) || w.Has(prose.Upper|prose.Titled) || w.Len < 3 ||
			o.Tokens[to+1].Hash == '-' || surnamed(p, k) || epithet && p.OriginalLanguage != "nl" && !o.Tokens[from].Has(prose.Capital) || names.Rendered(to, before) || names.Rendered(to, behind) || names.Place(to) != "" && !w.Is(lexicon.Surname) {
			continue
		}
		return from, to + 1
	}
	return 0, 0
}

// surnamed reports whether word k of a Germanic original ends somebody's name already: Eva Lang vom Forstamt.
func surnamed(p *checker.Pass, k int) bool {
	o := p.Original()
	return k > 0 && germanic.Has(lexicon.Hash(p.OriginalLanguage)) && o.Gap(k-1) && o.Tokens[k-1].Has(prose.Capital) && o.Tokens[k-1].Is(lexicon.Given) && !o.Tokens[k].Is(lexicon.Given)
}

// germanic are languages in which nobody has a particle between two surnames.
var germanic = lexicon.SetOf("da de nl no sv")

func tellParticled(p *checker.Pass, o *prose.Facts, first, last, from, to int) {
	start, end := p.Span(first, last)
	surname := o.Slice(from, to)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 98,
		Message:  fmt.Sprintf("“%s” looks like the name %s, translated", p.Plain[start:end], surname),
		Why:      fmt.Sprintf("the original has %s here, behind the same name %s", surname, p.Word(first-1)),
		Evidence: []checker.Evidence{p.AtOriginal(from-1, to, "the name, in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, surname)},
	})
}

// ofThe is what an engine makes of a particle.
var ofThe = lexicon.SetOf("from of the")

var hashFrom = lexicon.Hash("from")

// ofSurnames are the particles that surnames begin with.
var ofSurnames = lexicon.SetOf("af d' da dal dalla dall' de degli dei del dell' della delle den der di do dos du el het la le les op 't te ten ter van vom von y zu zum zur")
