package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// stemmed says whether the words of a language explain a stretch, once that was asked.
type stemmed uint8

const (
	unread stemmed = iota
	explained
	unexplained
)

// unrooted reports whether a stretch of the original is a word of Arabic or Hebrew that no root and no word of the language
// explains, or a place that is called by none of them, and that no name in a stretch of the translation is heard in.
func (n *Names) unrooted(p *snip, key *toldKey, in Window) bool {
	if !n.vowelless || p.sketch.n < 2 || p.places[0] == 0 && p.start != int32(n.o.Tokens[p.token].Start) {
		return false
	}
	text := n.o.Plain[p.start:p.end]
	if key.stem == unread {
		key.stem = explained
		if n.unexplained(text, p.places[0] != 0) {
			key.stem = unexplained
		}
	}
	if key.stem == explained {
		return false
	}
	h := n.soundsOf(text)
	return !slices.ContainsFunc(n.left.among(in.First, in.Last), func(i int32) bool {
		sounds := pronounce(n.here(int(i)).latin.text())
		return h.asLong(&sounds) && n.script.mishearing(&sounds, &h) <= unheardOf
	})
}

// unexplained reports whether no root and no word of the language explains a word, or if it is a place none is written as that is.
func (n *Names) unexplained(word string, place bool) bool {
	letters, s := utf8.RuneCountInString(word), stemsBy.of(n.language)
	switch {
	case s == nil, letters < 4, letters > 12:
		return false
	case place:
		return !s.has(word)
	}
	return !strings.ContainsAny(word, "\"״“”") && !s.explains(word) && (n.hebrew || !runTogether(s, word, n.teller.runOn))
}

// seated reports whether a stretch of the translation has the country that a place of the original is the seat of, which may stand for it.
func (n *Names) seated(p *snip, in Window) bool {
	land := n.places.within[p.places[0]]
	for i := in.First; i < in.Last && land[0] != 0; i++ {
		if w := &n.t.Tokens[i]; w.Kind == Word && w.Has(Capital) && sharePlace(land, n.here(int(i)).places) {
			return true
		}
	}
	return false
}

// runTogether reports whether a word may be two words of Arabic without the space between them, as texts have them that
// went through many hands: what ends a word stands inside it, or an article, or a particle and a word make it up, or in a text that has
// more of them any two words.
func runTogether(s *stems, word string, often bool) bool {
	for at, r := range word {
		_, size := utf8.DecodeRuneInString(word[at:]) // which is 1 for a byte that is no letter's
		first, rest := word[:at+size], word[at+size:]
		switch {
		case at == 0 || rest == "":
		case r == 'ة' || r == 'ى', unicode.Is(unicode.Mn, r) && rest != "ا", strings.HasPrefix(rest, "ال") && len(rest) > 8 && at > 2:
			return true
		case (often && at >= 4 && len(rest) >= 6 || strings.HasPrefix(rest, "و") && at >= 6 && len(rest) >= 10 || runOn.Has(lexicon.Key(first))) && s.explains(first) && s.explains(rest):
			return true
		}
	}
	return false
}

// runsOn reports whether a text of Arabic has a word inside which stands what ends one, or one that is longer than any.
func runsOn(text string) bool {
	letters, ended := 0, false
	for _, r := range text {
		switch {
		case r < 0x621 || r > 0x652:
			letters, ended = 0, false
			continue
		case ended && r < 0x64b && r != 'ا', letters > 15:
			return true
		}
		letters++
		ended = ended && r == 'ا' || r == 'ة' || r == 'ى' || r == 0x64b
	}
	return false
}

// runOn are short words of Arabic that stand before another.
var runOn = lexicon.SetOf("في من على عن مع إلى الى أن ان إن ما لا لم لن هو هي كل ثم أو ذلك هذا هذه منه له لهم لكنه لكنها هنا كان أي")
