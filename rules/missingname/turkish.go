package missingname

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// compound reports whether word k of a Turkish original may end what a body or an event is called by, and no name of a person: that has
// an ending before the apostrophe, or no apostrophe at all (Dünya Savaşı'nda, Deniz Kuvvetlerine).
func compound(o *prose.Facts, k int) bool {
	word := prose.Bare(o.Word(k))
	if len(word) == len(o.Word(k)) {
		return !o.Tokens[k].Is(lexicon.Surname)
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.ContainsRune("ıiuü", last)
}
