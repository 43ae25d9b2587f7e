package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// called gives the name in a stretch of the original that stands behind Mr or the like, or behind what
// somebody is, and that the translation has neither there nor beside it, nor a pronoun; -1 where there is
// none. What stands so is a name, whether anybody has heard of it or not.
func called(p *checker.Pass, unkept []int32, in, around prose.Window) int {
	o, names := p.Original(), p.Names()
	roles, known := prose.RolesOf(p.OriginalLanguage)
	for _, n := range unkept {
		k := int(n)
		if n == in.From || !last(o, k) || !(addressed(o, k) || known && roles.At(o, k-1) > 0 && behindRole(p, k)) || !surnamed(o, names, k) {
			continue
		}
		if !answered(names, k, around) && !asOften(names, k) && !has(p, subjects, in) && !has(p, unique, in) && !standin(p, in, in, prose.Stranger{Token: int32(k)}, false) && !aged(p, in) && !anew(p, in, prose.Stranger{Token: n}) {
			return k
		}
	}
	return -1
}

// last reports whether word k of the original is written behind another as the last of a name.
func last(o *prose.Facts, k int) bool {
	w := &o.Tokens[k]
	return w.Flags&(prose.Capital|prose.Titled|prose.Upper) == prose.Capital && w.Len > 3 && (o.Gap(k-1) || o.Tokens[k-1].Hash == '.') &&
		!hyphenated(o, k) && !(o.Gap(k) && o.Tokens[k+1].Has(prose.Capital))
}

// surnamed reports whether word k of the original may be somebody's name.
func surnamed(o *prose.Facts, names *prose.Names, k int) bool {
	w := &o.Tokens[k]
	return names.Class(k)&(lexicon.Function|lexicon.Title|lexicon.Calendar|lexicon.Demonym|lexicon.Foreign) == 0 && names.Place(k) == "" && o.Seen(w.Hash).Lower == 0
}

// behindRole reports whether word k of the original, behind what somebody is, is a name and no more of what he or she is.
func behindRole(p *checker.Pass, k int) bool {
	o, names := p.Original(), p.Names()
	class := names.Class(k)
	switch {
	case names.CommonWord(k), class&lexicon.Known != 0, adjectival(o.Word(k)), o.Gap(k) && further.Has(o.Tokens[k+1].Hash):
		return false
	case p.OriginalLanguage == "ro" && genitive(o.Word(k)): // ministrul Sănătății
		return false
	case compounds(p): // every noun has a capital
		return class&lexicon.Surname != 0 && o.Tokens[k].Freq >= 3
	}
	return !o.Tokens[k-1].Has(prose.Capital) || o.Licensed(k-1)
}

// genitive reports whether a Romanian word ends as one does that says whose something is.
func genitive(word string) bool {
	return strings.HasSuffix(word, "ii") || strings.HasSuffix(word, "ei") || strings.HasSuffix(word, "lui") || strings.HasSuffix(word, "elor")
}

// addressed reports whether Mr or the like stands before word k of the original.
func addressed(o *prose.Facts, k int) bool {
	if o.Tokens[k-1].Hash == '.' && !o.Tokens[k-1].Has(prose.Spaced) && k > 1 {
		k--
	}
	b := &o.Tokens[k-1]
	if b.Hash == hashN || b.Hash == hashNa { // г-н
		return k > 2 && o.Tokens[k-2].Hash == '-' && o.Tokens[k-3].Hash == hashG
	}
	return addresses.Has(b.Hash) && (b.Len > 1 || b.Has(prose.Capital)) // 200 m
}

// adjectival reports whether a Slavic word may be an adjective that opens the name of an office, or a side is called by:
// Niebieskich, Azuriilor.
func adjectival(word string) bool {
	for _, ending := range [...]string{"é", "ého", "ých", "ým", "ými", "ího", "ích", "ní", "ová", "ové", "ский", "ского", "ной", "ного", "ный", "ых", "іх", "их", "ої", "ого", "его", "ая", "ое", "ые", "ій", "ego", "ych", "kich", "owa", "owy", "ilor"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

var (
	// unique are offices that one holds, so that readers know who is meant.
	unique = lexicon.SetOf("president chancellor pope king queen premier prime emperor")
	// further are words that a name goes on with.
	further   = lexicon.SetOf("da de del della der di do dos du of van von")
	addresses = lexicon.SetOf("m mm mme mlle monsieur madame sr sra srta señor señora senhor senhora signor signora sig herr herrn frau dhr mevr meneer mevrouw pan pana panu panem paní господин господина господину госпожа госпожи")
	hashG     = lexicon.Key("г")
	hashN     = lexicon.Key("н")
	hashNa    = lexicon.Key("жа")
)
