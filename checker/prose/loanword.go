package prose

import (
	"embed"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// loanwordFiles are words from abroad that news in Japanese or Korean is full of and that name nobody and no place, a line each. A
// translation often says them in words that sound otherwise: マンション, a flat.
//
//go:embed loanwords/*.txt
var loanwordFiles embed.FS

var loanwords = byLanguage[lexicon.Set]{read: func(language string) *lexicon.Set {
	words, err := loanwordFiles.ReadFile("loanwords/" + language + ".txt")
	if err != nil {
		return nil
	}
	set := lexicon.SetOf(string(words))
	return &set
}}

// loanword reports whether a word of Japanese or Korean is one from abroad that names nobody.
func (n *Names) loanword(word string) bool {
	set := loanwords.of(n.language)
	return set != nil && set.Has(lexicon.Key(word))
}

// outlandish reports whether a stretch of the original can hardly be anything but a foreign name: in Chinese what is formed as one, in
// four signs of katakana and more, and in Hangul, no word from abroad that the language has made its own, nor put together of one.
func (n *Names) outlandish(p *snip) bool {
	text := n.o.Plain[p.start:p.end]
	switch {
	case n.hanzi:
		return n.formed(p)
	case n.korean:
		return hangulAbroad(text) && !n.borrowed(text)
	}
	return p.whole && utf8.RuneCountInString(text) > 3 && n.formed(p) && !n.borrowed(text)
}

// borrowed reports whether a word is one of the language's words from abroad, or has one of three syllables and more where it begins or ends;
// in Korean with what it writes behind words, too. What is said twice paints a sound: ガタガタ.
func (n *Names) borrowed(text string) bool {
	half := len(text) / 6 * 3 // each sign has three bytes
	if n.loanword(text) || text[:half] == text[half:] {
		return true
	}
	for at := 9; at < len(text); at += 3 {
		if n.loanword(text[:at]) || n.loanword(text[len(text)-at:]) {
			return true
		}
	}
	if !n.korean {
		return false
	}
	for at := 3; at < len(text); at += 3 {
		if tail := text[at:]; n.loanword(text[:at]) && (koreanTails.Has(lexicon.Key(tail)) || strings.HasPrefix(tail, "들") || len(tail) == 3 && strings.Contains(hangulSuffixes, tail)) {
			return true
		}
	}
	return false
}
