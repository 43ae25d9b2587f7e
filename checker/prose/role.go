package prose

import (
	"bytes"
	_ "embed"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// roleTable has a row for each of some 40 things that one who speaks in the news may be, as [everydayTable] has: a
// mayor, a doctor, somebody's sister. What one person is called by turns is one row: expert and professor. Words
// that say it of too many are in none: presidente, woman.
//
//go:embed everyday/roles.tsv
var roleTable string

var rolesBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, roleTable) }}

// Roles says what words of a language call somebody.
type Roles struct{ words *everyday }

// RolesOf gives the roles of a language, and false where the table has none.
func RolesOf(language string) (Roles, bool) {
	words := rolesBy.of(language)
	return Roles{words}, words != nil
}

// At gives the row of what token i calls somebody, the same in every language; 0 for none.
func (r Roles) At(f *Facts, i int) uint16 {
	t := &f.Tokens[i]
	if t.Kind != Word {
		return 0
	}
	word := f.Word(i)
	if t.Flags&(Capital|Inner|Marked) == 0 && strings.IndexByte(word, '\'') < 0 { // as it is folded
		return find(r.words, word, t.Hash)
	}
	var room [96]byte
	w := lexicon.Fold(room[:0], word)
	if k := bytes.IndexByte(w, '\''); k >= 0 && k < 5 && k+3 < len(w) { // l’avocat
		w = w[k+1:]
	}
	return find(r.words, w, lexicon.HashBytes(w))
}
