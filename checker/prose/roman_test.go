package prose

import "testing"

func TestRoman(t *testing.T) {
	for word, want := range map[string]uint64{
		"I": 1, "III": 3, "IV": 4, "V": 5, "VIII": 8, "IX": 9, "XIX": 19, "XXI": 21, "XXXIX": 39, "XL": 40, "XCIX": 99,
		"CD": 400, "MDCCCXLVIII": 1848, "MCMXCIX": 1999, "MMXXVI": 2026,
		"": 0, "IIII": 0, "IIX": 0, "VV": 0, "IXI": 0, "IC": 0, "DVD": 0, "MMMM": 0, "xix": 0, "XIXe": 0, "CIVIL": 0,
	} {
		if got := Roman(word); got != want {
			t.Errorf("Roman(%q) = %d, want %d", word, got, want)
		}
	}
}
