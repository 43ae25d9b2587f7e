package prose

import (
	"strings"
	"testing"
)

// What a row of the tables or the letters tell is accounted for, and nothing else.
func TestSources(t *testing.T) {
	for _, k := range []struct{ language, original, asked, not string }{
		{"es", "El ministro visitó Lima con la policía.", "minister Lima police lawyers Limassol", "lawyers Limassol"},
		{"es", "Se habló de política.", "Politics politicians poll", "poll"},
		{"fr", "L’hôpital est fermé.", "hospital hospitals school", "school"},
		{"fr", "Il a quitté l’Ontario.", "Ontario Quebec", "Quebec"},
		{"de", "Die Universität und die Polizei.", "University police bakery", "bakery"},
		{"ru", "Полиция закрыла больницу.", "Police hospital Moscow", "Moscow"},
		{"zh", "警察关闭了医院。", "Police hospital school", "school"},
		{"zh", "他在WHO工作。", "WHO UNICEF", "UNICEF"},
		{"ko", "경찰은 병원을 폐쇄했다.", "Police hospital school", "school"},
	} {
		words, original := factsOf(k.asked), factsOf(k.original)
		s := SourcesOf(words, original, k.language)
		s.Read(0, int32(len(original.Tokens)))
		var not []string
		for i := range words.Tokens {
			if !s.Account(int32(i)) {
				not = append(not, words.Word(i))
			}
		}
		if got := strings.Join(not, " "); got != k.not {
			t.Errorf("%s: %q does not account for %q, want %q", k.language, k.original, got, k.not)
		}
	}
}

// Each stretch of the original accounts for its own words only.
func TestSourcesOfAStretch(t *testing.T) {
	s := SourcesOf(factsOf("Police hospital Lima."), factsOf("La policía. El hospital de Lima."), "es")
	for _, k := range []struct {
		first, last int32
		want        [3]bool
	}{{0, 3, [3]bool{true, false, false}}, {3, 8, [3]bool{false, true, true}}, {0, 0, [3]bool{}}} {
		s.Read(k.first, k.last)
		if got := [3]bool{s.Account(0), s.Account(1), s.Account(2)}; got != k.want {
			t.Errorf("tokens %d to %d account for %v, want %v", k.first, k.last, got, k.want)
		}
	}
}

// Of a language that the tables have not nothing is said.
func TestSourcesUnknown(t *testing.T) {
	if s := SourcesOf(factsOf("A cat."), factsOf("Kissa."), "fi"); s != nil {
		t.Error("Finnish has sources")
	}
}
