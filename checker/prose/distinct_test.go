package prose

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Two surnames that are both known are two people's, however alike they sound; one in another
// spelling, with an ending or in another script may be the same.
func TestDistinct(t *testing.T) {
	for _, c := range []struct {
		language, english, original string
		want                        bool
	}{
		{"fr", "Barrett", "Bennett", true},
		{"es", "Morrison", "Harrison", true},
		{"de", "Merkel", "Merkels", false},
		{"de", "Schroeder", "Schröder", false},
		{"nl", "Bennett", "Bennett", false},
		{"it", "Yeltsin", "Eltsin", false},
		{"de", "Volkov", "Wolkow", false},
		{"ru", "Wallace", "Уолш", false},
	} {
		n := besideNames(c.language, c.english, c.original)
		if got := n.Distinct(1, 1); got != c.want {
			t.Errorf("%s: Distinct(%s, %s) = %v, want %v", c.language, c.english, c.original, got, c.want)
		}
		if c.want && n.Same(1, 1) && !(n.t.Tokens[1].Is(lexicon.Given) && n.o.Tokens[1].Is(lexicon.Given)) {
			t.Errorf("%s: %s is %s", c.language, c.english, c.original)
		}
	}
}

// besideNames reads a word of a translation beside one of an original, each the second of its text.
func besideNames(language, english, original string) *Names {
	text := func(plain string) *Facts {
		var f Facts
		(&Scanner{Lexicon: lexicon.English(), Foreign: true}).Scan(&Text{Plain: plain, Blocks: []Block{{Start: 0, End: len(plain)}}}, &f)
		return &f
	}
	n := new(Names)
	n.Read(text("x "+english), text("x "+original), language)
	return n
}
