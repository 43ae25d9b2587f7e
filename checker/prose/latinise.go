package prose

import (
	"strings"
	"sync"
	"unicode"
)

// Latinise writes a name of the original as an English paper would: as it stands
// where it is in Latin letters, by the schemes of BGN for Cyrillic and of ELOT for
// Greek; "" for the scripts that do not write what English needs.
func Latinise(word, language string) string {
	var b strings.Builder
	before := rune(0)
	for _, r := range word {
		low := unicode.ToLower(r)
		s := ""
		switch {
		case low < 0x370 || low >= 0x1e00 && low < 0x2100:
			s = string(low)
		case low >= 0x430 && low <= 0x45f || low == 'ґ':
			if s = display()[low]; language == "uk" && ukrainian()[low] != "" {
				s = ukrainian()[low]
			}
			if low == 'е' && language == "ru" && (before == 0 || strings.ContainsRune("аеёиоуыэюяйьъ", before)) {
				s = "ye"
			}
		case low >= 0x3ac && low <= 0x3ce:
			s = ellinika()[low]
			if before == 'ο' && (low == 'υ' || low == 'ύ') {
				s = "u"
			}
		default:
			return ""
		}
		if r != low && s != "" {
			first := []rune(s)
			s = string(unicode.ToUpper(first[0])) + string(first[1:])
		}
		b.WriteString(s)
		before = low
	}
	return b.String()
}

var display = runes("а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ё yo і i ї i є e ј j љ lj њ nj ћ c џ dz ђ dj ў u")

var ukrainian = runes("г h ґ g и y і i ї yi є ye")

var ellinika = runes("α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p ρ r σ s ς s τ t υ y ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o")

// runes makes a map of letters and what each is written with, when it is first asked.
func runes(list string) func() map[rune]string {
	return sync.OnceValue(func() map[rune]string {
		m := map[rune]string{}
		fields := strings.Fields(list)
		for n := 0; n+1 < len(fields); n += 2 {
			for _, r := range fields[n] {
				m[r] = fields[n+1]
			}
		}
		return m
	})
}
