package pronounslip

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// bound reports whether verb and possessive are part of a phrase whose possessive
// always means the subject: began his career, shook her head, in his own.
func bound(p *checker.Pass, verb, at int) bool {
	if at > verb+2 || at == verb+2 && !p.Tokens[verb+1].Is(lexicon.Preposition|lexicon.Adverb) {
		return false
	}
	for k := at + 1; k < at+4 && k < len(p.Tokens) && p.Gap(k-1); k++ {
		t := &p.Tokens[k]
		if nouns, ok := phrases[p.Tokens[verb].Hash]; ok {
			for _, n := range nouns {
				if n == t.Hash {
					return true
				}
			}
		}
		if !t.Is(lexicon.Adjective) && t.Hash != hashOwn {
			return false
		}
	}
	return false
}

// phrases are verbs, in every form, with the nouns whose possessive means the
// verb's subject.
var phrases = func() map[uint64][]uint64 {
	m := map[uint64][]uint64{}
	for line := range strings.SplitSeq(`began begins begin begun start started starts: career studies apprenticeship adulthood
make made makes making: debut mind comeback fortune name living peace way appearance
celebrate celebrated celebrates: birthday
change changed changes: mind tune clothes
shake shook shakes: head
shrug shrugged shrugs: shoulders
lose lost loses losing: temper nerve balance footing life job seat sight virginity cool mind
do did does: best utmost homework duty
take took takes taken: life time seat
spend spent spends: childhood youth adolescence life
hold held holds: breath tongue nerve
clear cleared clears: throat
bite bit: tongue lip
earn earned earns: living keep doctorate degree
score scored scores: first second third fourth fifth
break broke broken: leg arm ankle wrist nose silence collarbone
end ended ends: career life
finish finished: studies career degree
complete completed: studies degree doctorate
write wrote writes: memoirs autobiography
publish published publishes: memoirs autobiography
raise raised: hand eyebrows
close closed: eyes
open opened: eyes mouth
cast casts: vote ballot
keep kept keeps: word promise nerve temper composure
hurt injured: knee ankle shoulder back
pack packed: bags suitcase
resign resigned: seat post
quit: job post
leave left: homeland`, "\n") {
		verbs, nouns, _ := strings.Cut(line, ": ")
		for _, v := range strings.Fields(verbs) {
			for _, n := range strings.Fields(nouns) {
				h := lexicon.Hash(v)
				m[h] = append(m[h], lexicon.Hash(n))
			}
		}
	}
	return m
}()

// others reports whether somebody whom a pronoun of gender g may mean stands
// before token at in its sentence, or in the sentence before: a pronoun, a name
// that may be a person’s, a noun for a person. The subject, first to last-1, does
// not count.
func others(p *checker.Pass, first, last, at int, g gender) bool {
	from := p.SentenceOf(first)
	calling, surname := calling(p, first), p.Tokens[last-1].Hash
	for i := int(p.Sentences[max(from-1, 0)].First); i < at; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || i >= calling && i < first || i >= first && i < last || t.Hash == surname ||
			p.Tokens[i+1].Hash == surname || p.Tokens[min(i+2, at)].Hash == surname { // the deputy Ana Prado
			continue
		}
		switch {
		case forms[g].has(t.Hash), human.Has(t.Hash):
			return true
		case t.Has(prose.Capital) && !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym) && (!p.Licensed(i) || !t.Is(lexicon.Known)):
			if !(t.Is(lexicon.Place) && t.Freq > 3 && !t.Is(lexicon.Given)) && (t.Class == 0 || t.Is(lexicon.Surname|lexicon.Given)) {
				return true
			}
		case t.Is(lexicon.Title) && t.Is(lexicon.Noun) && !t.Is(lexicon.VerbAny|lexicon.Plural) && i+1 != first && i < first:
			return true
		}
	}
	return false
}

// calling gives the first token of what opens the sentence before a name and a comma
// and tells who it is, “The minister of Justice, Ana Prado,”; first where nothing does.
func calling(p *checker.Pass, first int) int {
	from := int(p.Sentences[p.SentenceOf(first)].First)
	if first < from+2 || p.Tokens[first-1].Hash != ',' || p.Tokens[from].Hash != hashThe && !p.Tokens[from].Is(lexicon.Title) {
		return first
	}
	for i := from; i < first-1; i++ {
		if t := &p.Tokens[i]; t.Kind != prose.Word || t.Is(lexicon.VerbAny) && !t.Is(lexicon.Noun) {
			return first
		}
	}
	return from
}

// human are nouns for a person that are no titles.
var human = lexicon.SetOf(`man men woman women boy girl child person someone somebody anyone nobody everyone one husband wife father mother son daughter
brother sister uncle aunt nephew niece cousin friend partner boyfriend girlfriend lover fiance baby infant teenager youth patient victim suspect defendant
accused killer murderer gunman attacker robber thief driver officer agent soldier neighbour neighbor colleague boss employee worker client customer
guest visitor student pupil player teammate opponent rival candidate successor predecessor winner loser champion hero guy fellow prisoner inmate hostage
refugee migrant immigrant citizen resident voter author writer artist singer actor actress musician composer painter poet king queen prince princess
lord lady sir president minister leader chief director manager coach captain doctor lawyer judge bishop pope priest god who whose whom widow widower
clone figure relative ancestor grandfather grandmother parent twin sibling host owner landlord tenant buyer seller character role hitler`)
