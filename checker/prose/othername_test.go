package prose

import (
	"strings"
	"testing"
)

// TestOtherEnding holds that surnames that begin alike are told by their endings, and that no case or spelling of one is another.
func TestOtherEnding(t *testing.T) {
	for _, c := range []struct {
		language, rows string
		want           bool
	}{
		{"uk", "Лебедюка=Lebedenko Лазорко=Lazarenko Ковальчуку=Kovalenko", true},
		{"uk", "Лебедюка=Lebediuk Лазаренка=Lazarenko Ковальчуком=Kovalchuk Андрєєв=Andreev Казанова=Casanova", false},
		{"ru", "Анисимова=Aniskin Кондратюк=Kondratenko Лобадзе=Lobashvili", true},
		{"ru", "Анисимова=Anisimov Рахмонов=Rahmon Хрущёв=Khrushchev Лукашенко=Lukashenka Соболев=Sobaleu Бюлов=Bülow Мкртчян=Mkrtchyan", false},
		{"el", "Παπαγιάννης=Papadakis Παπαδόπουλος=Papazachos Δεληγιάννης=Delidakis Στάσσης=Stathakis", true},
		{"el", "Παπαδάκη=Papadakis Παπαδοπούλου=Papadopoulou Γκορμπατσόφ=Gorbachev Σαράποβα=Sharapova Λουκασένκο=Lukashenko", false},
	} {
		for row := range strings.FieldsSeq(c.rows) {
			theirs, ours, _ := strings.Cut(row, "=")
			if n, _ := namesOf("Then "+ours+" spoke.", theirs, c.language); n.OtherEnding(1, 0) != c.want {
				t.Errorf("%s: OtherEnding(%s, %s) is %t", c.language, ours, theirs, !c.want)
			}
		}
	}
}

// TestOfFamily holds which words of an original end as surnames do, and which as patronymics.
func TestOfFamily(t *testing.T) {
	for _, c := range []struct {
		language, word string
		family, father bool
	}{
		{"ru", "Гаджиева", true, false}, {"ru", "Петрович", false, true}, {"ru", "Ивановна", false, true}, {"ru", "Щербина", false, false},
		{"uk", "Асаубаєву", true, false}, {"uk", "Петрівна", false, true}, {"el", "Σαββίδης", true, false}, {"el", "Ναύπλιο", false, false},
	} {
		n, _ := namesOf("Then she spoke.", "x "+c.word, c.language)
		if n.OfFamily(1) != c.family || n.FathersName(1) != c.father {
			t.Errorf("%s: %s: OfFamily %t, FathersName %t", c.language, c.word, n.OfFamily(1), n.FathersName(1))
		}
	}
}

// TestNameAmid holds that a name in Greek is one though English has a word with its letters, behind κ. too, and that no everyday
// word of Greek and no word in Latin letters is.
func TestNameAmid(t *testing.T) {
	for original, want := range map[string]bool{
		"Το είπε ο Κόκερ.": true, "Μίλησε η κ. Σκόβελ.": true, "Το είπε ο Πόλεμος.": false, "Το είπε ο Coker.": false,
	} {
		n, _ := namesOf("Then she spoke.", original, "el")
		k := len(n.o.Tokens) - 2
		if n.nameAmid(k) != want {
			t.Errorf("%s: %s: nameAmid is %t", original, n.o.Word(k), !want)
		}
	}
}

// TestTwoPlaces holds that two places of the tables are not one, however alike they are.
func TestTwoPlaces(t *testing.T) {
	for _, c := range []struct {
		english, original string
		same              bool
	}{{"Budapest", "Бухарест", false}, {"Bucharest", "Бухаресте", true}, {"Austria", "Австралии", false}, {"Iran", "Ираке", false}, {"Iraq", "Ираке", true}} {
		if n, _ := namesOf("Then "+c.english+" spoke.", "x "+c.original, "ru"); n.Same(1, 1) != c.same {
			t.Errorf("Same(%s, %s) is %t", c.english, c.original, !c.same)
		}
	}
}
