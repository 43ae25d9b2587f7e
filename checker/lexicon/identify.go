package lexicon

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How much of a text Identify reads. 100 words of a news story hold some 40 function words, more than enough, and a
// longer look would only cost time: it is done for every block of a story.
const (
	identifyWords = 100
	identifyRunes = 1200 // bounds scripts that put no space between words
)

// mark is the set of languages a letter gives away, 0 for a letter many have. One says as much as half a function
// word that only they have.
func mark(r rune) uint32 {
	switch r {
	case 'ñ', '¿', '¡':
		return 1 << ES
	case 'ã', 'õ':
		return 1 << PT
	case 'œ':
		return 1 << FR
	case 'ê':
		return 1<<FR | 1<<PT
	case 'è':
		return 1<<FR | 1<<IT | 1<<CA
	case 'ù':
		return 1<<FR | 1<<IT
	case 'ò':
		return 1<<IT | 1<<CA
	case 'ì':
		return 1 << IT
	case 'ß':
		return 1 << DE
	case 'ü':
		return 1<<DE | 1<<TR
	case 'ö':
		return 1<<DE | 1<<SV | 1<<TR
	case 'ä':
		return 1<<DE | 1<<SV
	case '·':
		return 1 << CA
	case 'ț', 'ș', 'ă', 'ţ':
		return 1 << RO
	case 'ł', 'ą', 'ę', 'ż', 'ś', 'ź', 'ć':
		return 1 << PL
	case 'ğ', 'ı', 'ş':
		return 1 << TR
	case 'ř', 'ě', 'ů', 'ý', 'č', 'š', 'ž':
		return 1 << CS
	case 'å':
		return 1 << SV
	case 'ы', 'э', 'ё', 'ъ':
		return 1 << RU
	case 'і', 'ї', 'є', 'ґ':
		return 1 << UK
	}
	return 0
}

// scripts counts letters by the scripts that tell languages apart.
type scripts struct{ latin, cyrillic, greek, arabic, hebrew, han, kana, hangul, other int }

func (s *scripts) add(r rune) {
	switch {
	case r < 0x250 || 0x1e00 <= r && r < 0x1f00:
		s.latin++
	case 0x370 <= r && r < 0x400 || 0x1f00 <= r && r < 0x2000:
		s.greek++
	case 0x400 <= r && r < 0x530:
		s.cyrillic++
	case 0x590 <= r && r < 0x600:
		s.hebrew++
	case 0x600 <= r && r < 0x780 || 0xfb50 <= r && r < 0xfe00 || 0xfe70 <= r && r < 0xff00:
		s.arabic++
	case 0x3040 <= r && r < 0x3100:
		s.kana++
	case 0x1100 <= r && r < 0x1200 || 0xac00 <= r && r < 0xd7b0:
		s.hangul++
	case unicode.Is(unicode.Han, r):
		s.han++
	default:
		s.other++
	}
}

// Identify names the language of plain text by its BCP 47 tag, with a confidence from 0 to 1. Script decides first;
// among languages of one script the function words of the first hundred words do. The tag is empty when nothing
// speaks for any language the lexicon knows. A whole paragraph is all but certain; a headline of names is a guess, and
// its confidence says so.
func Identify(plain string) (tag string, confidence float64) {
	var (
		seen  scripts
		score [Languages]float64
		words int
		start = -1
		runes int
	)
	vote := func(set uint32, weight float64) {
		share := weight / float64(bits.OnesCount32(set))
		for ; set != 0; set &= set - 1 {
			if l := bits.TrailingZeros32(set); l < len(score) {
				score[l] += share
			}
		}
	}
	word := func(s string) {
		words++
		h := Key(s)
		if set := FunctionLanguages(h); set != 0 {
			vote(set, 1)
			return
		}
		if e := english.Lookup(h); len(s) > 3 && e.Is(Known) && e.Freq >= 6 {
			vote(1<<EN, 0.2)
			return
		}
		if i := strings.IndexAny(s, "'’"); i > 0 { // l'État, dell'anno, c'est
			_, size := utf8.DecodeRuneInString(s[i:])
			vote(FunctionLanguages(Key(s[:i])), 0.5)
			vote(FunctionLanguages(Key(s[i+size:])), 0.5)
		}
	}
	for i, r := range plain {
		letter := IsLetter(r) || unicode.Is(unicode.Mn, r)
		if letter {
			runes++
			if r != utf8.RuneError {
				seen.add(r)
			}
		}
		if r >= utf8.RuneSelf {
			if set := mark(ToLower(r)); set != 0 {
				vote(set, 0.5)
			}
		}
		inside := letter || start >= 0 && (r == '\'' || r == '’')
		if inside && start < 0 {
			start = i
		} else if !inside && start >= 0 {
			word(plain[start:i])
			start = -1
		}
		if words >= identifyWords || runes >= identifyRunes {
			break
		}
	}
	if start >= 0 && words < identifyWords && runes < identifyRunes {
		word(plain[start:])
	}
	return seen.judge(&score)
}

// judge joins what the scripts and the function words say.
func (s *scripts) judge(score *[Languages]float64) (string, float64) {
	total := s.latin + s.cyrillic + s.greek + s.arabic + s.hebrew + s.han + s.kana + s.hangul + s.other
	if total == 0 {
		return "", 0
	}
	share := func(n int) float64 { return float64(n) / float64(total) }
	// A character of Chinese, Japanese or Korean is a word or half of one: a third of the letters is most of the text.
	switch east := s.han + s.kana + s.hangul; {
	case share(east) > 1.0/3 && s.hangul*2 > east:
		return KO.String(), share(east)
	case share(east) > 1.0/3 && s.kana*10 > east:
		return JA.String(), share(east)
	case share(east) > 1.0/3:
		return ZH.String(), share(east)
	case share(s.arabic) > 0.5:
		if score[AR] == 0 { // Persian, Urdu, Pashto…
			return "", 0
		}
		return AR.String(), share(s.arabic)
	case share(s.hebrew) > 0.5:
		return HE.String(), share(s.hebrew)
	case share(s.greek) > 0.5:
		return EL.String(), share(s.greek)
	case share(s.cyrillic) > 0.5:
		return best(score, 1<<RU|1<<UK)
	case share(s.latin) > 0.5:
		return best(score, ^uint32(1<<RU|1<<UK|1<<EL|1<<AR|1<<HE|1<<ZH|1<<JA|1<<KO))
	}
	return "", 0
}

// enough is the score from which on one of two languages is named that nothing tells apart: the one whose constant comes
// first, Spanish before Catalan; and none where one of them is English. That is a guess, and its confidence the least there is.
const (
	enough = 2
	guess  = 0.01
)

// best is the language of a set with the highest score. Its confidence is its lead over the next, less when there is little
// to go by.
func best(score *[Languages]float64, among uint32) (string, float64) {
	first, second := Languages, 0.0
	for l := EN; l < Languages; l++ {
		if among&(1<<l) == 0 || score[l] == 0 {
			continue
		}
		if first == Languages || score[l] > score[first] {
			if first != Languages {
				second = max(second, score[first])
			}
			first = l
		} else {
			second = max(second, score[l])
		}
	}
	if first == Languages || score[first] == second && (first == EN || second < enough) {
		return "", 0
	}
	lead := (score[first] - second) / score[first]
	return first.String(), max(lead*min(1, score[first]/3), guess)
}
