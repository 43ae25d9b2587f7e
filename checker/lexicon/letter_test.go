package lexicon_test

import (
	"testing"
	"unicode"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func TestLetters(t *testing.T) {
	for r := rune(-1); r <= unicode.MaxRune+1; r++ {
		if lexicon.ToLower(r) != unicode.ToLower(r) || lexicon.IsLetter(r) != unicode.IsLetter(r) || lexicon.IsUpper(r) != unicode.IsUpper(r) {
			t.Errorf("%U: %U, letter %t, capital %t", r, lexicon.ToLower(r), lexicon.IsLetter(r), lexicon.IsUpper(r))
		}
	}
}
