package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// cyrillicSounds are U+0430 to U+045F.
const cyrillicSounds = "abvgdeZziiklmnoprstufxcCSS.i.eua" + "eodgezii" + "ilnCkiud"

// cyrillic reads a word of Russian, Ukrainian or another language that is written so.
func (h *heard) cyrillic(word string) {
	before := rune(0)
	for _, r := range word {
		switch r = lexicon.ToLower(r); {
		case r == 'ж' && before == 'д':
			h.instead('J')
		case r == 'ґ':
			h.put('g')
		case r >= 0x430 && r <= 0x45f && cyrillicSounds[r-0x430] != '.':
			h.put(cyrillicSounds[r-0x430])
		}
		before = r
	}
}

// greekPairs are letters of Greek that write one sound together, without their accents.
var greekPairs = map[[2]rune]byte{
	{'α', 'ι'}: 'e', {'γ', 'γ'}: 'g', {'γ', 'κ'}: 'g', {'ε', 'ι'}: 'i', {'μ', 'π'}: 'b', {'ν', 'τ'}: 'd', {'ο', 'ι'}: 'i', {'ο', 'υ'}: 'u', {'τ', 'ζ'}: 'J', {'τ', 'σ'}: 'C',
}

// greekSounds are the letters of Greek, each with the sound it writes.
var greekSounds = map[rune]string{
	'α': "a", 'β': "v", 'γ': "g", 'δ': "d", 'ε': "e", 'ζ': "z", 'η': "i", 'θ': "T", 'ι': "i", 'κ': "k", 'λ': "l", 'μ': "m", 'ν': "n", 'ξ': "ks", 'ο': "o", 'π': "p",
	'ρ': "r", 'σ': "s", 'ς': "s", 'τ': "t", 'υ': "i", 'φ': "f", 'χ': "x", 'ψ': "ps", 'ω': "o", 'ϊ': "i", 'ΐ': "i", 'ϋ': "i", 'ΰ': "i",
}

// greekBare are the letters of Greek that have an accent, each with the one without.
var greekBare = map[rune]rune{'ά': 'α', 'έ': 'ε', 'ή': 'η', 'ί': 'ι', 'ό': 'ο', 'ύ': 'υ', 'ώ': 'ω'}

// greek reads a word of Greek. What an accent stands on the first letter of is no pair: Ρέινολντς.
func (h *heard) greek(word string) {
	for len(word) > 0 {
		r, size := utf8.DecodeRuneInString(word)
		r = lexicon.ToLower(r)
		next, behind := utf8.DecodeRuneInString(word[size:])
		next = lexicon.ToLower(next)
		if bare, ok := greekBare[next]; ok {
			next = bare
		}
		if sound := greekPairs[[2]rune{r, next}]; sound != 0 {
			h.put(sound)
			word = word[size+behind:]
			continue
		}
		if r == 'γ' && next == 'ο' && h.n == 0 { // Γουάιτ, for White
			if third, _ := utf8.DecodeRuneInString(word[size+behind:]); lexicon.ToLower(third) == 'υ' {
				word = word[size:]
				continue
			}
		}
		if bare, ok := greekBare[r]; ok {
			r = bare
		}
		if r == 'γ' && strings.ContainsRune("ειηυ", next) { // Γέιλ, for Yale; Γιονγκ, for Yong
			h.put('y')
			if third, _ := utf8.DecodeRuneInString(word[size+behind:]); next == 'ι' && strings.ContainsRune("αάεέοόωώ", lexicon.ToLower(third)) {
				size += behind
			}
		} else {
			h.add(greekSounds[r])
		}
		word = word[size:]
	}
}

// sounding reads a word of the original that is written in Cyrillic or Greek.
func (n *Names) sounding(word string) (h heard) {
	if n.greek {
		h.greek(word)
	} else {
		h.cyrillic(word)
	}
	return h
}

// unlikeHeard is how much of a name may be heard otherwise in Cyrillic or Greek, in hundredths.
const unlikeHeard = 27

// heardAlike reports whether word i of the translation sounds like word k of an original in Cyrillic or Greek, an ending
// apart, as English reads it or as another language does: Хьюз, for Hughes, Кьеза, for Chiesa.
func (n *Names) heardAlike(i, k int) bool {
	if !n.scripts || n.caseless {
		return false
	}
	h := &n.soundings[n.there(k).sounding]
	return h.n > 1 && slices.ContainsFunc(n.readings(i, n.here(i)), func(name sounds) bool { return n.script.sameName(&name, h) })
}

// heardInside reports whether tokens from to to-1 of an original in Cyrillic or Greek have a word without a capital that is made
// from what word i of the translation sounds like: голливудский, of Hollywood.
func (n *Names) heardInside(i int, from, to int32) bool {
	if !n.scripts || n.caseless || n.here(i).latin.n < 5 {
		return false
	}
	readings := n.readings(i, n.here(i))
	for k := from; k < to; k++ {
		t := &n.o.Tokens[k]
		if t.Kind != Word || t.Flags&(Capital|Inner) != 0 || t.Len < 12 {
			continue
		}
		h := n.soundings[n.there(int(k)).sounding]
		all := h.n
		if slices.ContainsFunc(readings, func(name sounds) bool {
			h.n = min(all, int8(name.n)) // without what is put behind it
			return h.n+2 <= all && n.script.apart(name.kind[0], h.kind[0]) <= 5 && n.script.misheardFrom(&name, &h, true) <= clearly
		}) {
			return true
		}
	}
	return false
}

// resembles reports whether word i of the translation, as any language reads it, may be word k of an original in Cyrillic or Greek
// written by its letters or by a hasty hand.
func (n *Names) resembles(i, k int) bool {
	h := &n.soundings[n.there(k).sounding]
	return slices.ContainsFunc(n.readings(i, n.here(i)), func(name sounds) bool { return n.script.misheardFrom(&name, h, true) <= unlikeTied })
}

// sameName reports whether a name is heard as another, from its first sound on.
func (sc script) sameName(name *sounds, h *heard) bool {
	return name.n > 1 && sc.apart(name.kind[0], h.kind[0]) <= 5 && sc.misheardFrom(name, h, true) <= unlikeHeard
}
