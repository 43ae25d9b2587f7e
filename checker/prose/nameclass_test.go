package prose

import "testing"

// A fix has what somebody is called, and not what a case makes of it; where that is not sure, the word of the original.
func TestFirstCase(t *testing.T) {
	for _, x := range [...]struct{ language, word, want string }{
		{"cs", "Schultzovou", "Schultzová"},
		{"cs", "Schultzové", "Schultzová"},
		{"cs", "Kopeckého", "Kopecký"},
		{"cs", "Svoboda", "Svoboda"},
		{"cs", "Kováře", "Kováře"}, // Kovář, or Kováře
		{"pl", "Zielińskiego", "Zieliński"},
		{"pl", "Zielińską", "Zielińska"},
		{"pl", "Warszawę", "Warszawa"},
		{"ru", "Voronezhe", "Voronezh"},
		{"ru", "Petrova", "Petrova"},
		{"uk", "Shevchenku", "Shevchenko"},
		{"tr", "Demirci", "Demirci"},
		{"es", "Delgado", "Delgado"},
	} {
		if got := FirstCase(x.word, x.language); got != x.want {
			t.Errorf("%s %s: got %s, want %s", x.language, x.word, got, x.want)
		}
	}
}
