package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// wordLike reports whether s is one word: letters, with apostrophes inside at most.
func wordLike(s string) bool {
	last := rune('\'')
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && (r != '\'' && r != '’' || last == '\'') {
			return false
		}
		last = r
		if r == '’' {
			last = '\''
		}
	}
	return last != '\''
}

var bareLetters = strings.NewReplacer("ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "ß", "ss", "æ", "ae", "Æ", "Ae",
	"œ", "oe", "Œ", "Oe", "đ", "d", "Đ", "D", "ı", "i", "ð", "d", "þ", "th", "Þ", "Th")

// unaccented is s as a desk without accents would set it: Nicolás, Nicolas.
func unaccented(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < 0x80
	}
	if ascii {
		return s
	}
	t := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	out, _, err := transform.String(t, s)
	if err != nil {
		return s
	}
	return bareLetters.Replace(out)
}

var digraphs = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss", "ø", "oe", "Ø", "Oe", "å", "aa", "Å", "Aa")

// spellings are the forms a name takes in English copy: as it is, without accents, and with the digraphs that stand
// for German and Nordic letters: Weizsäcker, Weizsacker, Weizsaecker.
func spellings(s string) [3]string {
	return [3]string{s, unaccented(s), unaccented(digraphs.Replace(s))}
}

// capitalised are the words of a name that begin with a capital, split at anything that is no letter.
func capitalised(name string) []string {
	parts := strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’'
	})
	out := parts[:0]
	for _, p := range parts {
		p = strings.TrimSuffix(strings.TrimSuffix(p, "'s"), "’s") // King's Lynn
		if r := []rune(p); len(r) > 0 && unicode.IsUpper(r[0]) && wordLike(p) {
			out = append(out, p)
		}
	}
	return out
}

// latin reports whether every letter of s is of the Latin script.
func latin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}
