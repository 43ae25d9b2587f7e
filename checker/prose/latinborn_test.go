package prose

import "testing"

// A surname that is copied may lose its marks or its ending, and no letter.
func TestMiscopied(t *testing.T) {
	for _, c := range []struct {
		language, english, original string
		want                        bool
	}{
		{"de", "Haverkamp", "Havermans", true},
		{"de", "Muessig", "Müßig", false},
		{"de", "Mullers", "Müllers", false},
		{"de", "Klopp", "Klopps", false},
		{"de", "Volkov", "Wolkow", false},
		{"sv", "Haaland", "Håland", false},
		{"sv", "Norddal", "Nordahl", true},
		{"nl", "Mikkelsen", "Michielsen", true},
		{"pl", "Walesa", "Wałęsa", false},
		{"pl", "Kubas", "Kubasem", false},
		{"cs", "Trump", "Trumpová", false},
		{"cs", "Schubert", "Šubr", true},
		{"tr", "Kural", "Karul’un", true},
		{"tr", "Karul", "Karul’un", false},
	} {
		n := besideNames(c.language, c.english, c.original)
		if got := n.Miscopied(1, 1); got != c.want {
			t.Errorf("%s: Miscopied(%s, %s) = %v, want %v", c.language, c.english, c.original, got, c.want)
		}
	}
}
