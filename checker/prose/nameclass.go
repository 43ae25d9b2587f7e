package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Class is what the lexicon knows of word k of the original as a name, and whether its language gives it to children.
func (n *Names) Class(k int) lexicon.Class { return n.class(k) }

// class is what the lexicon knows of word k of the original: in German without the
// genitive's s, in languages that inflect names without what their cases put behind
// them, and in Latin letters.
func (n *Names) class(k int) lexicon.Class {
	t := &n.o.Tokens[k]
	switch {
	case t.Has(Capital) && !n.scripts && n.givens.Has(t.Hash):
		return t.Class | lexicon.Given
	case t.Class != 0:
	case t.Flags&Capital == 0: // l’Iran
		return lexicon.English().Word(Bare(n.o.Word(k))).Class
	case n.genitive:
		if w, ok := strings.CutSuffix(n.o.Word(k), "s"); ok && len(w) > 3 {
			return lexicon.English().Word(w).Class
		}
	case n.cases != nil:
		return n.uninflected(k)
	}
	return t.Class
}

// uninflected is the class of the name that a word is a case of, if the lexicon has
// one.
func (n *Names) uninflected(k int) lexicon.Class {
	w := n.theirs(k)
	if !w.classed {
		w.classed = true
		word := Bare(n.o.Word(k))
		if n.scripts {
			word = Latinise(word, n.language)
		}
		w.class = n.nominative(word)
	}
	return w.class
}

func (n *Names) nominative(word string) lexicon.Class {
	if known := lexicon.English().Word(word); known.Class != 0 && (known.Freq >= 3 || n.scripts) { // rarer ones are villages that words are called by, too
		return known.Class
	}
	var room, space [64]byte
	folded := lexicon.Fold(room[:0], word)
	for _, ending := range n.cases.of(word) {
		if len(word)-len(ending) < 4 || !strings.HasSuffix(word, ending) {
			continue
		}
		stem := append(space[:0], folded[:len(folded)-len(ending)]...)
		for _, nominative := range [...]string{"", "a", "o", "y"} {
			if known := lexicon.English().Lookup(lexicon.HashBytes(append(stem, nominative...))); (known.Freq >= 3 && known.Is(lexicon.Surname|lexicon.Place) || n.scripts && known.Class == lexicon.Proper) && !known.Is(lexicon.Known|lexicon.Foreign) {
				return known.Class
			}
		}
	}
	return 0
}

// FirstCase is what somebody or something is called that a language with cases has as a word in Latin letters: Schultzová, for
// Schultzovou; Voronezh, for Voronezhe. A word whose ending is not sure to be a case's is left as it stands.
func FirstCase(word, language string) string {
	primary, _, _ := strings.Cut(language, "-")
	cases, english := casesOf[primary], lexicon.English()
	if cases == nil || firstCases[primary] == nil || english.Word(word).Class != 0 {
		return word
	}
	for _, x := range firstCases[primary] {
		if stem, ok := strings.CutSuffix(word, x[0]); ok && len(stem) > 2 {
			return stem + x[1]
		}
	}
	for _, ending := range cases.of(word) {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok || len(stem) < 4 {
			continue
		}
		for _, nominative := range [...]string{"", "a", "o", "y"} {
			if known := english.Word(stem + nominative); known.Is(lexicon.Surname|lexicon.Place) && known.Freq >= 3 && !known.Is(lexicon.Known|lexicon.Foreign) {
				return stem + nominative
			}
		}
	}
	return word
}

// firstCases are endings that only names that are declined as adjectives have, and women's, with those of the first case.
var firstCases = map[string][][2]string{
	"cs": {{"ovou", "ová"}, {"ové", "ová"}, {"ského", "ský"}, {"skému", "ský"}, {"ským", "ský"}, {"skou", "ská"}, {"ého", "ý"}, {"ému", "ý"}},
	"pl": {{"skiego", "ski"}, {"skiemu", "ski"}, {"skim", "ski"}, {"ckiego", "cki"}, {"ckiemu", "cki"}, {"ckim", "cki"}, {"skiej", "ska"}, {"ckiej", "cka"}, {"ą", "a"}, {"ę", "a"}},
	"ru": {{"ovoy", "ova"}, {"evoy", "eva"}, {"ovym", "ov"}, {"evym", "ev"}, {"inym", "in"}},
	"uk": {{"ovoyu", "ova"}, {"evoyu", "eva"}, {"ovym", "ov"}, {"enku", "enko"}, {"enka", "enko"}, {"enkom", "enko"}},
}

// casesOf are what a language puts behind names, the longest first; in Latin letters.
var casesOf = map[string]*suffixes{
	"cs": suffixesOf("ového ovou ovem ovým ovi ové ová ího ímu ého ému ech ům em ou ím ým y a u e ě i ů"),
	"pl": suffixesOf("owskiego skiego skiemu skim owej owie ego emu ach ami owi iem iej em im ym om ie a u y i ą ę"),
	"ru": suffixesOf("skogo skomu skoy ovym ovoy ami akh ogo omu oy om em yu ya ym y a u e i"),
	"uk": suffixesOf("skoho skomu skoyu ovi evi oyu ykh oho omu om em yu ya ym y a u i"),
	"tr": suffixesOf("nın nin nun nün dan den tan ten yı yi yu yü ya ye da de ta te ın in un ün a e ı i u ü"),
	"el": suffixesOf("ou on as is es a i o"),
}

// suffixes are what words end with, by its last byte: most words are asked for few of many.
type suffixes [256][]string

func suffixesOf(list string) *suffixes {
	var e suffixes
	for ending := range strings.FieldsSeq(list) {
		last := ending[len(ending)-1]
		e[last] = append(e[last], ending)
	}
	return &e
}

// of gives the endings that a word may have, in the order of the list.
func (e *suffixes) of(word string) []string {
	if word == "" {
		return nil
	}
	return e[word[len(word)-1]]
}
