package prose

import "testing"

// A name is heard in what another script writes for it, and hardly in what it writes for another.
func TestSounds(t *testing.T) {
	for _, c := range []struct {
		language, original string
		has, lacks         []string
	}{
		{"ja", "ジェラード", []string{"Gerrard"}, []string{"Lambert", "Jennings"}},
		{"ja", "フィッツジェラルド", []string{"Fitzgerald"}, []string{"Fontaine"}},
		{"ja", "サンフランシスコ", []string{"Francisco"}, []string{"Ferrara"}},
		{"ko", "해밀턴은", []string{"Hamilton"}, []string{"Harrison", "Horton"}},
		{"ko", "할리우드", []string{"Hollywood"}, []string{"Haddad"}},
		{"ko", "부샤르는", []string{"Bouchard"}, []string{"Barros"}},
		{"zh", "唐纳德", []string{"Donald"}, []string{"Demir"}},
		{"zh", "麦克罗伊", []string{"McIlroy"}, []string{"Moretti"}},
		{"zh", "波士顿", []string{"Boston"}, []string{"Bilbao"}},
		{"ar", "وهاملتون", []string{"Hamilton"}, []string{"Martin"}},
		{"ar", "تشارلز", []string{"Charles"}, []string{"Torres"}},
		{"ar", "بومبيو", []string{"Pompeo"}, []string{"Bianchi"}},
		{"he", "צ‘לסי", []string{"Chelsea"}, []string{"Leslie"}},
		{"he", "ווידודו", []string{"Widodo"}, []string{"Dubois"}},
		{"he", "לג׳רארד", []string{"Gerrard"}, []string{"Richard"}},
	} {
		for n, list := range [][]string{c.has, c.lacks} {
			for _, name := range list {
				names, _ := namesOf("x "+name, c.original, c.language)
				if got := names.Hearing(1, Window{From: 0, To: int32(len(names.o.Tokens))}); got <= misheard != (n == 0) {
					t.Errorf("%s: %d of %s is not in %s", c.language, got, name, c.original)
				}
			}
		}
	}
}
