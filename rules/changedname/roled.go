package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// roled reports an everyday word with a capital behind what somebody is, where the original has a name
// behind the same of which the translation has no word: spokesman Baker, for woordvoerder Bakker.
func roled(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	ours, _ := prose.RolesOf("en")
	theirs, ok := prose.RolesOf(p.OriginalLanguage)
	if !ok || i == 0 || !p.Gap(i-1) || t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner) != prose.Capital || t.Len < 4 || !t.Is(lexicon.Known) || t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Plural) || things.Has(t.Hash) || bodies.Has(t.Hash) || hyphened(p.Facts, i) || p.Gap(i) && capital(&p.Tokens[i+1]) || police.Has(p.Tokens[i-1].Hash) {
		return false
	}
	role, a, sentence := ours.At(p.Facts, i-1), p.Alignment(), p.SentenceOf(i)
	if role == 0 || !a.Of(sentence).Paired() {
		return false
	}
	in, found := a.Window(p.Facts, o, a.LinkOf(sentence), 0), -1
	for k := int(in.From) + 1; k < int(in.To); k++ {
		w := &o.Tokens[k]
		if !capital(w) || w.Has(prose.Titled|prose.Upper) || w.Len < 4 || !o.Gap(k-1) || theirs.At(o, k-1) != role || w.Is(lexicon.Function|lexicon.Title|lexicon.Calendar|lexicon.Demonym) || names.CommonWord(k) && !w.Is(lexicon.Surname) || o.Gap(k) && k+1 < len(o.Tokens) && capital(&o.Tokens[k+1]) || answered(names, k, in) {
			continue
		}
		if found >= 0 {
			return false
		}
		found = k
	}
	if found < 0 || names.Heard(i, in) {
		return false
	}
	reportGloss(p, i, found)
	return true
}

var police = lexicon.SetOf("police")

// particled reports an everyday word with a capital behind “the” where the original has a name with a particle of
// Dutch of which the translation has no word: Frank the Farmer, for Frank de Boer.
func particled(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if p.OriginalLanguage != "nl" || i == 0 || !p.Gap(i-1) || p.Tokens[i-1].Hash != hashThe || t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner) != prose.Capital || t.Len < 4 || !t.Is(lexicon.Known) || !t.Is(lexicon.Noun|lexicon.Adjective) || t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Plural) ||
		things.Has(t.Hash) || bodies.Has(t.Hash) || seasons.Has(t.Hash) || p.Seen(t.Hash).Lower > 0 || p.Gap(i) && (capital(&p.Tokens[i+1]) || linking.Has(p.Tokens[i+1].Hash)) || hyphened(p.Facts, i) {
		return false
	}
	a, sentence := p.Alignment(), p.SentenceOf(i)
	if !a.Of(sentence).Paired() {
		return false
	}
	in, found := a.Window(p.Facts, o, a.LinkOf(sentence), 0), -1
	for k := int(in.From) + 1; k < int(in.To); k++ {
		if w := &o.Tokens[k]; !capital(w) || w.Has(prose.Titled|prose.Upper) || w.Len < 3 || !o.Gap(k-1) || !particles.Has(o.Tokens[k-1].Hash) || !w.Is(lexicon.Surname) || names.Place(k) != "" || o.Seen(w.Hash).Lower > 0 ||
			o.Gap(k) && k+1 < len(o.Tokens) && capital(&o.Tokens[k+1]) || answered(names, k, in) {
			continue
		}
		if found >= 0 {
			return false
		}
		found = k
	}
	if found < 0 || in.Apart(int32(i), int32(found)) > 0.4 {
		return false
	}
	reportGloss(p, i, found)
	return true
}

var particles = lexicon.SetOf("de den der")
