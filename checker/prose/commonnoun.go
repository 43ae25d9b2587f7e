package prose

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// commonNounTable has some 5,400 German nouns of news, which have capitals as names have. A
// row has a noun, its other forms – endings, or words with capitals – and “names” where
// compounds that end so are as often the names of places, firms and prizes (Platz, Preis).
// Words that English papers print (Autobahn, Rathaus) and papers (Spiegel) are not in it.
//
//go:embed nouns/de.tsv
var commonNounTable string

// commonNouns are the nouns by their hashes; true where a compound that ends so is no name.
type commonNouns map[uint64]bool

var commonNounsBy = byLanguage[commonNouns]{read: func(language string) *commonNouns {
	if language != "de" {
		return nil
	}
	g := make(commonNouns, 1<<14)
	_, rows, _ := strings.Cut(commonNounTable, "\n")
	for rows != "" {
		var row string
		row, rows, _ = strings.Cut(rows, "\n")
		cells := strings.Split(row, "\t")
		g[lexicon.Key(cells[0])] = cells[2] == ""
		for _, form := range strings.Fields(cells[1]) {
			if r, _ := utf8.DecodeRuneInString(form); !unicode.IsUpper(r) {
				form = cells[0] + form
			}
			g[lexicon.Key(form)] = cells[2] == ""
		}
	}
	return &g
}}

// The bytes that the parts of a compound have: a last part of tailBytes is enough, a shorter
// one stands behind a noun.
const (
	headBytes  = 3
	shortBytes = 4
	tailBytes  = 5
)

// CommonNoun reports whether a word of a language whose nouns have capitals is a common noun
// of the table; false in any other language.
func CommonNoun(language, word string) bool { return commonNounsBy.of(language).has(word) }

// CommonCompound reports whether a word ends in a common noun, of which no names are made,
// behind another part.
func CommonCompound(language, word string) bool {
	g := commonNounsBy.of(language)
	if g == nil {
		return false
	}
	for cut := headBytes; cut <= len(word)-shortBytes; cut++ {
		if utf8.RuneStart(word[cut]) && (*g)[lexicon.Key(word[cut:])] && (cut <= len(word)-tailBytes || g.has(word[:cut])) {
			return true
		}
	}
	return false
}

// has reports whether a word is in the table, as it stands or without the ending that the
// dative of the plural and the genitive add to any noun.
func (g *commonNouns) has(word string) bool {
	if g == nil {
		return false
	}
	if _, ok := (*g)[lexicon.Key(word)]; ok {
		return true
	}
	if last := len(word) - 1; last > tailBytes && (word[last] == 'n' || word[last] == 's') {
		_, ok := (*g)[lexicon.Key(word[:last])]
		return ok
	}
	return false
}
