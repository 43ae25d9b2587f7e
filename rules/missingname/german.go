package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// placed reports whether a German word that may be a name stands where nouns hardly do
// without an article: a surname behind what its bearer is (“Richter Lindqvist”, “die Werft
// Hollmann”) or behind the verb of its sentence (“warnte Terborg”), a town behind where (“in Voltacar”).
func placed(o *prose.Facts, t prose.Stranger) bool {
	k := int(t.Token)
	if k < 2 || !o.Gap(k-1) || k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == '-' || compass(o.Word(k)) {
		return false
	}
	w, b := &o.Tokens[k], &o.Tokens[k-1]
	switch {
	case b.Kind != prose.Word || w.Is(lexicon.Known|lexicon.Foreign|lexicon.Title) || w.Flags&prose.Capital == 0:
		return false
	case t.Place && (whereabouts.Has(b.Hash) || !t.Person && b.Hash == hashVon && !strings.HasSuffix(o.Word(k), "en")):
		return true
	case !w.Is(lexicon.Surname) || w.Is(lexicon.Given):
		return false
	case b.Has(prose.Capital):
		return !o.Licensed(k-1) && !w.Is(lexicon.Place) && !b.Is(lexicon.Place) && !quantities.Has(b.Hash) && b.Len > 2
	}
	return predicate(o, k-1)
}

// predicate reports whether a German word may be the verb of its sentence, and is no
// adjective before a noun.
func predicate(o *prose.Facts, k int) bool {
	w := o.Word(k)
	switch {
	case verbs.Has(o.Tokens[k].Hash):
		return true
	case uninflected.Has(o.Tokens[k].Hash):
		return false
	case strings.HasSuffix(w, "te"): // “an der Küste gebaute Häuser”
		b := &o.Tokens[k-1]
		return b.Kind == prose.Punct || b.Kind == prose.Word && !b.Has(prose.Capital) && !determiners.Has(b.Hash)
	}
	return strings.HasSuffix(w, "t")
}

// compass reports whether a German word is a part of the world: Ostafrika.
func compass(w string) bool {
	for _, part := range [...]string{"Nord", "Süd", "Ost", "West", "Mittel", "Zentral"} {
		if strings.HasPrefix(w, part) {
			return true
		}
	}
	return false
}

var (
	hashVon     = lexicon.Hash("von")
	whereabouts = lexicon.SetOf("in aus nach bei")
	verbs       = lexicon.SetOf("ließ will sei hatten wurden habe soll kann muss bot gab ging hielt kam lag nahm rief sah sprach trat traf zog verlor gewann schrieb erwies blieb fand")
	uninflected = lexicon.SetOf("gibt mit seit nicht erst fast jetzt bereits statt anstatt samt laut zuerst zuletzt selbst sonst meist etwat kaputt insgesamt überhaupt damit somit weit oft direkt komplett gut schlecht echt leicht recht dort heißt braucht kostet bedeutet enthält verursacht bringt kauft")
	determiners = lexicon.SetOf("der die das den dem des ein eine einen einem einer eines jede jeder jedes kein keine keinen dieser diese dieses seine seiner seinen ihre ihrer ihren im am zum zur vom beim mehrere viele einige alle und")
	quantities  = lexicon.SetOf("art sorte menge portion extraportion millionen milliarden tonnen liter prozent euro dollar kilo meter paar reihe anzahl teil stück glas tasse flasche spur")
)
