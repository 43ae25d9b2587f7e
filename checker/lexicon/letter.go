package lexicon

import "unicode"

// The letters of Latin, Greek and Cyrillic, by a table: nearly all of the news, and looking them up in those of
// package unicode takes as long as all else that is done with them.
const tabled = 0x530

const (
	isLetter = 1 << iota
	isUpper
)

var (
	small [tabled]uint16
	kinds [tabled]uint8
)

func init() {
	for r := range rune(tabled) {
		small[r] = uint16(unicode.ToLower(r))
		if unicode.IsLetter(r) {
			kinds[r] |= isLetter
		}
		if unicode.IsUpper(r) {
			kinds[r] |= isUpper
		}
	}
}

// ToLower is unicode.ToLower.
func ToLower(r rune) rune {
	if uint32(r) < tabled {
		return rune(small[r])
	}
	if r >= 0x590 && r < 0x10a0 || r >= 0x2e80 && r < 0xa640 || r >= 0xac00 && r < 0xd800 { // Hebrew to Burmese, and east of them, no letter has two cases
		return r
	}
	return unicode.ToLower(r)
}

// IsLetter is unicode.IsLetter.
func IsLetter(r rune) bool {
	if uint32(r) < tabled {
		return kinds[r]&isLetter != 0
	}
	return r >= 0x5d0 && r < 0x5eb || r >= 0x620 && r < 0x64b || r >= 0x4e00 && r < 0x9ffd || r >= 0xac00 && r < 0xd7a4 || unicode.IsLetter(r)
}

// IsUpper is unicode.IsUpper.
func IsUpper(r rune) bool {
	if uint32(r) < tabled {
		return kinds[r]&isUpper != 0
	}
	return unicode.IsUpper(r)
}
