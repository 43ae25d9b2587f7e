package changedname

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// lone reports a name of one word that stands alone, where the original has another such near its place: each is the only one of its
// sentence that the other side has in no form, and nothing is alike in them. Whether anybody knows either is not asked, but that no
// language has a word of its own for it: where nouns have capitals, that cannot be told.
func lone(p *checker.Pass, names *prose.Names, i int) bool {
	if !smallNouns.Has(lexicon.Hash(p.OriginalLanguage)) || !bareName(p, i) {
		return false
	}
	in, around, ok := pairOf(p, i)
	if !ok || in.Last-in.First < 6 || names.Heard(i, around) || names.Variant(i, around) || !names.Foreign(i) {
		return false
	}
	for j := int(in.First); j < int(in.Last); j++ {
		if t := &p.Tokens[j]; j != i && t.Capitalised() && !p.Licensed(j) && !t.Is(lexicon.Calendar|lexicon.Function) && p.Original().Seen(t.Hash).First < 0 && !names.Heard(j, around) && !p.Tokens[j].Is(lexicon.Demonym) {
			return false
		}
	}
	loose := names.Loose(in)
	if len(loose) != 1 {
		return false
	}
	k := int(loose[0])
	if articled(p, i) && (names.Lone(k) && !declining.Has(lexicon.Hash(p.OriginalLanguage)) || p.Tokens[i-1].Hash == hashThe) || homeRegions.Has(p.Tokens[i].Hash) { // the Landesbanken, the Tatras: no name like the other
		return false
	}
	if !bareThere(p, names, k) || answered(names, k, around) || names.Kindred(i, k) || !names.Unlike(i, k) || names.Overlaps(i, k) || in.Apart(int32(i), int32(k)) > 0.25 {
		return false
	}
	reportFor(p, i, k, 72, "nothing")
	return true
}

// articled reports whether an article that is no noun's stands before token i: the Landesbanken, and not the Kreuzberg quarter.
func articled(p *checker.Pass, i int) bool {
	return i > 0 && p.Tokens[i-1].Is(lexicon.Determiner) && !(p.Gap(i) && p.Tokens[i+1].Is(lexicon.Noun) && !p.Tokens[i+1].Is(lexicon.Function))
}

// bareName reports whether token i is a name of one word by itself, and no country nor what a body is of: the Municipality of Budapest.
func bareName(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return oneCapital(t) && t.Len > 4 && !p.Licensed(i) && !t.Has(prose.Titled|prose.Quoted|prose.Initials) && t.Class&^(lexicon.Proper|lexicon.Place|lexicon.Surname) == 0 &&
		!capitalBefore(p.Facts, i) && !capitalBehind(p.Facts, i) && !hyphened(p.Facts, i) && !ofBody(p, i) && !plural(p.Word(i)) && nameable(p, i) && !unique.Has(t.Hash) && englishKinds.At(p.Facts, i) == 0 && !p.Names().National(i)
}

// ofBody reports whether token i stands behind “of” and a word with a capital.
func ofBody(p *checker.Pass, i int) bool {
	return i > 1 && p.Tokens[i-1].Hash == hashOf && p.Tokens[i-2].Capitalised() && !p.Tokens[i-2].Has(prose.SentenceStart)
}

// bareThere reports whether word k of the original is a name of one word by itself for which English has no other.
func bareThere(p *checker.Pass, names *prose.Names, k int) bool {
	o := p.Original()
	w := &o.Tokens[k]
	return oneCapital(w) && w.Len > 4 && (!o.Licensed(k) || names.Suffixed(k)) && !w.Has(prose.Titled|prose.Quoted) && !capitalBefore(o, k) && !capitalBehind(o, k) && !hyphened(o, k) &&
		names.Class(k)&(lexicon.Known|lexicon.Foreign|lexicon.Title|lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Given) == 0 && names.Place(k) == "" && !names.Nation(k) && !names.CommonWord(k) && !adjective(o.Word(k)) && o.Seen(w.Hash).Lower == 0
}

// adjective reports whether a Czech or Polish word is declined as adjectives are, which open what bodies are called by.
func adjective(word string) bool {
	return slices.ContainsFunc(adjectives, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

var adjectives = strings.Fields("ého ému ých ým ými í ího ímu ích ím ími é ý ego emu ych ymi")

// smallNouns are languages that write nouns small, in Latin letters.
var smallNouns = lexicon.SetOf("ca cs es fr it nl pl pt ro sv tr")
