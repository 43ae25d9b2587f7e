package prose

import "testing"

// TestUnnamed holds whose full name is missing, in all or but for the given name.
func TestUnnamed(t *testing.T) {
	for _, c := range []struct{ language, original, translation, want, given string }{
		{"zh", "莎伦·迪克森和凯莉·汉普森打扫了海滩。", "Sharon Dixon cleaned the beach.", "凯莉·汉普森", ""},
		{"zh", "莎伦·迪克森和凯莉·汉普森打扫了海滩。", "Sharon Dixon and Kelly Hampson cleaned the beach.", "", ""},
		{"zh", "馆长保罗·巴雷托说，展览将延长。", "Paul, the director, said the exhibition would be extended.", "保罗·巴雷托", "Paul"},
		{"zh", "馆长保罗·巴雷托说，展览将延长。", "Barreto, the director, said the exhibition would be extended.", "", ""},
		{"ja", "館長のポール・バレットは展示を延長した。", "The exhibition was extended.", "ポール・バレット", ""},
		{"ja", "館長のポール・バレットは展示を延長した。", "The exhibition was extended by Paul Barrett.", "", ""},
		{"ko", "관장 로버트 프리먼은 전시를 연장했다.", "The exhibition was extended.", "로버트 프리먼", ""},
		{"ko", "관장 로버트 프리먼은 전시를 연장했다.", "Robert Freeman extended the exhibition.", "", ""},
	} {
		f, o := factsOf(c.translation), factsOf(c.original)
		aligner := Aligner{Language: c.language}
		var n Names
		n.Read(f, o, c.language)
		in := aligner.Align(f, o).Window(f, o, 0, 0)
		who, ok := n.Unnamed(in, in)
		got, given := c.original[who.Start:who.End], ""
		if ok && who.Given >= 0 {
			given = f.Word(who.Given)
		}
		if got != c.want || given != c.given {
			t.Errorf("%q beside %q: %q without %q, want %q without %q", c.translation, c.original, given, got, c.given, c.want)
		}
	}
}
