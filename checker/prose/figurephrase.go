package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Tables of figures part the words of a phrase by “_”; a hyphen between them is a word of its own, and a
// word that ends with a star is the first letters of one.

// phraseHash is the hash of the token that a word of a phrase is.
func phraseHash(word string) uint64 {
	if word == "-" {
		return '-' // as tokens of one mark are
	}
	return lexicon.Key(word)
}

// phraseSize counts the tokens of a phrase.
func phraseSize(phrase string) int32 { return int32(strings.Count(phrase, "_")) + 1 }

// isWord reports whether token i is a word of a phrase.
func isWord(f *Facts, i int32, word string) bool {
	if stem, open := strings.CutSuffix(word, "*"); open {
		return strings.HasPrefix(strings.ToLower(f.Word(int(i))), stem)
	}
	return f.Tokens[i].Hash == phraseHash(word)
}

// phraseAt reports whether a phrase begins at token i.
func phraseAt(f *Facts, i int32, phrase string) bool {
	for ; int(i) < len(f.Tokens); i++ {
		word, rest, more := strings.Cut(phrase, "_")
		if !isWord(f, i, word) {
			return false
		}
		if !more {
			return true
		}
		phrase = rest
	}
	return false
}

// endsBehind gives how many tokens the phrase has that ends before token i; 0 where none of some does.
func endsBehind(f *Facts, i int32, phrases []string) int32 {
	for _, p := range phrases {
		if size := phraseSize(p); i >= size && f.Tokens[i].Flags&BlockStart == 0 && phraseAt(f, i-size, p) {
			return size
		}
	}
	return 0
}

// startsAt gives how many tokens the phrase has that begins at token i; 0 where none of some does.
func startsAt(f *Facts, i int32, phrases []string) int32 {
	for _, p := range phrases {
		if phraseAt(f, i, p) {
			return phraseSize(p)
		}
	}
	return 0
}
