package prose

import (
	"bytes"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Copied reports whether a word is a given name of people whose language writes Latin letters, so that their surnames are copied
// letter for letter, and hardly one of anybody else.
func Copied(t *Token) bool { return t.Has(Capital) && latinBorn().Has(t.Hash) }

// SameGiven reports whether word i of the translation is word k of the original, letter by letter, or that in its case: Dawid, Dawida.
func (n *Names) SameGiven(i, k int) bool {
	word := Bare(n.o.Word(k))
	if n.t.Tokens[i].Hash == lexicon.Key(word) {
		return true
	}
	x, y := fold(n.t.Word(i)), fold(word)
	return n.cases != nil && len(x) > 3 && strings.HasPrefix(y, x) && len(y) <= len(x)+3
}

// OpensAlike reports whether word i of the translation and word k of the original begin with the same two letters.
func (n *Names) OpensAlike(i, k int) bool {
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	return len(x) > 1 && bytes.HasPrefix(y, x[:2])
}

// Stem reports whether word k of the original begins with the consonants of word i of the translation, as a case of it does: Dejmka, of
// Dejmek.
func (n *Names) Stem(i, k int) bool {
	return bytes.HasPrefix(n.there(k).bones.text(), n.here(i).bones.text())
}

// Miscopied reports whether word i of the translation, a surname that is copied from one language that writes Latin to another, has
// other letters than word k of the original: more parts them than marks, an ending or the ae for an ä.
func (n *Names) Miscopied(i, k int) bool {
	if n.scripts || n.t.Tokens[i].Hash == n.o.Tokens[k].Hash || n.transcribed(i, k) {
		return false
	}
	x, y := fold(Bare(n.t.Word(i))), fold(Bare(n.o.Word(k)))
	switch {
	case x == y, unmarked(x) == unmarked(y), x == fold(strings.ReplaceAll(n.o.Word(k), "î", "a")), unmarked(x) == unmarked(spelledOut.Replace(strings.ToLower(n.o.Word(k)))):
		return false
	case n.genitive && y == x+"s", n.cases != nil && strings.HasPrefix(y, strings.TrimRight(x, "aeio")) && len(y) <= len(x)+4, strings.HasPrefix(x, y) && strings.HasSuffix(x, "s") && len(x) == len(y)+1: // Müllers, Trumpová
		return false
	}
	if m := len(x) - 2; n.cases != nil && m > 1 && x[m] == 'e' && len(y) <= len(x)+4 && strings.HasPrefix(y, x[:m]+x[m+1:]) { // Kolec, Kolce
		return false
	}
	a, b := n.here(i).latin.text(), n.there(k).latin.text()
	return !bytes.Equal(a, b)
}

// unmarked is a word in which two letters stand for one with a mark (Mueller, Haaland), or one for two of a kind.
func unmarked(word string) string {
	plain := []byte(twoForOne.Replace(word))
	return string(slices.Compact(plain))
}

var (
	twoForOne  = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u", "aa", "a", "ss", "s", "dj", "d")
	spelledOut = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ø", "o", "å", "a", "æ", "a", "ß", "s", "ł", "l", "đ", "d")
)

// latinGiven are given names that hardly anybody bears whose language writes other letters, a line each: no Boris, Anna or Ali.
//
//go:embed people/latin.txt
var latinGiven string

var latinBorn = sync.OnceValue(func() *lexicon.Set {
	set := lexicon.SetOf(latinGiven + romanceGiven)
	return &set
})
