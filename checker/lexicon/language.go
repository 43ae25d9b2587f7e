package lexicon

import (
	_ "embed"

	"github.com/wirecheck/wirecheck/checker/lexicon/internal/perfect"
)

// Language is a language the lexicon holds function words of, for identification.
type Language uint8

const (
	EN Language = iota
	ES
	PT
	FR
	IT
	DE
	CA
	NL
	RO
	PL
	TR
	CS
	SV
	RU
	UK
	EL
	AR
	HE
	ZH
	JA
	KO
	Languages // how many there are
)

var tags = [...]string{"en", "es", "pt", "fr", "it", "de", "ca", "nl", "ro", "pl", "tr", "cs", "sv", "ru", "uk", "el", "ar", "he", "zh", "ja", "ko"}

// String is the BCP 47 tag.
func (l Language) String() string {
	if int(l) < len(tags) {
		return tags[l]
	}
	return "und"
}

// FunctionLanguages is the set of languages, bit 1<<Language, in which this folded word is a frequent function word.
func FunctionLanguages(hash uint64) uint32 { return uint32(languages.Lookup(hash)) }

// FunctionsOf is the set of one, for [FunctionLanguages], of the language that a primary subtag
// names; empty where the table has none of it.
func FunctionsOf(subtag string) uint32 {
	for l, tag := range tags {
		if tag == subtag {
			return 1 << l
		}
	}
	return 0
}

// languagesBin is the table of function words, written by gen.
//
//go:embed languages.bin
var languagesBin string

var languages = perfect.Open(languagesBin)
