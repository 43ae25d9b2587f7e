package prose

import "strings"

// Roman gives the value of a number in Roman numerals, in capitals and as they are written by rule; 0 for
// anything else.
func Roman(word string) (n uint64) {
	if strings.Trim(word, "IVXLCDM") != "" { // as of most words
		return 0
	}
	for _, digits := range romanDigits {
		n *= 10
		for k := len(digits) - 1; k >= 0; k-- { // VIII before V, IX and IV before I
			if rest, ok := strings.CutPrefix(word, digits[k]); ok {
				n, word = n+uint64(k)+1, rest
				break
			}
		}
	}
	if word != "" {
		return 0
	}
	return n
}

// romanDigits are one to nine in thousands, hundreds, tens and units.
var romanDigits = [...][]string{
	{"M", "MM", "MMM"},
	{"C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"},
	{"X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"},
	{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"},
}
