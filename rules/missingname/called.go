package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// called gives the name in a stretch of the original that stands behind Mr or the like, or behind what
// somebody is, and of which the translation has no word there or beside it, nor a pronoun; -1 where there is
// none. What stands so is a name, whether anybody has heard of it or not.
func called(p *checker.Pass, in, around prose.Window) int {
	o, names := p.Original(), p.Names()
	roles, known := prose.RolesOf(p.OriginalLanguage)
	for k := int(in.From) + 1; k < int(in.To); k++ {
		w := &o.Tokens[k]
		if !w.Has(prose.Capital) || w.Kind != prose.Word || w.Len < 4 || w.Has(prose.Titled|prose.Upper) || !o.Gap(k-1) && o.Tokens[k-1].Hash != '.' {
			continue
		}
		addressed := address(o, k)
		role := known && roles.At(o, k-1) > 0
		if !addressed && !role {
			continue
		}
		if class := names.Class(k); class&(lexicon.Function|lexicon.Title|lexicon.Calendar|lexicon.Demonym|lexicon.Foreign) != 0 || !addressed && (names.CommonWord(k) || class&lexicon.Known != 0 || o.Tokens[k-1].Has(prose.Capital) && !compounds(p) && !o.Licensed(k-1) || compounds(p) && (class&lexicon.Surname == 0 || w.Freq < 3) || adjectival(o.Word(k))) ||
			names.Place(k) != "" || o.Seen(w.Hash).Lower > 0 || o.Gap(k) && (o.Tokens[k+1].Has(prose.Capital) || !addressed && further.Has(o.Tokens[k+1].Hash)) || hyphenated(o, k) {
			continue
		}
		if names.Rendered(k, around) || names.Echo(k, around) || asOften(names, k) || has(p, subjects, in) || has(p, unique, in) || standin(p, in, in, prose.Stranger{Token: int32(k)}, false) || aged(p, in) {
			continue
		}
		return k
	}
	return -1
}

// address reports whether Mr or the like stands before word k of the original.
func address(o *prose.Facts, k int) bool {
	if o.Tokens[k-1].Hash == '.' && !o.Tokens[k-1].Has(prose.Spaced) && k > 1 {
		k--
	}
	b := &o.Tokens[k-1]
	if b.Hash == hashN || b.Hash == hashNa { // г-н
		return k > 2 && o.Tokens[k-2].Hash == '-' && o.Tokens[k-3].Hash == hashG
	}
	return addresses.Has(b.Hash) && (b.Len > 1 || b.Has(prose.Capital)) // 200 m
}

// adjectival reports whether a Slavic word may be an adjective that opens the name of an office.
func adjectival(word string) bool {
	for _, ending := range [...]string{"é", "ého", "ých", "ým", "ými", "ího", "ích", "ní", "ová", "ové", "ский", "ского", "ной", "ного", "ный", "ых", "ого", "его", "ая", "ое", "ые", "ій", "ої", "ego", "ych", "owa", "owy"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

var (
	// unique are offices that one holds, so that readers know who is meant.
	unique    = lexicon.SetOf("president chancellor pope king queen premier prime emperor")
	further   = lexicon.SetOf("da de del della der di do dos du of van von")
	addresses = lexicon.SetOf("m mm mme mlle monsieur madame sr sra srta señor señora senhor senhora signor signora sig herr herrn frau dhr mevr meneer mevrouw pan pana panu panem paní господин господина господину госпожа госпожи")
	hashG     = lexicon.Key("г")
	hashN     = lexicon.Key("н")
	hashNa    = lexicon.Key("жа")
)
