package prose

import (
	"strings"
	"testing"
)

// TestHeardAlike holds that a name is heard in how papers write it in Cyrillic and Greek, whatever language's
// spelling it has, and that it is not heard in another.
func TestHeardAlike(t *testing.T) {
	for language, rows := range map[string]string{
		"ru": "Хьюз=Hughes Хоу=Howe Лоу=Lowe Найт=Knight Уайт=White Уокер=Walker Кьеза=Chiesa Вуйцик=Wójcik Войцех=Wojciech Цинь=Qin Сюй=Xu Чжан=Zhang Цзян=Jiang " +
			"Эро=Ayrault Жак=Jacques Жуан=João Хави=Xavi Сульшер=Solskjær Дьери=Győri Ходжа=Hoxha Джильо=Giglio Ньокки=Gnocchi Щенсный=Szczęsny Свентек=Świątek Лев=Löw Пуч=Puig Хьюзом=Hughes Уокера=Walker " +
			"Кавано=Kavanaugh Леруа=Leroy Моро=Moreau Зёдер=Söder Зедер=Söder Хименес=Jiménez Жоржи=Jorge Качиньский=Kaczyński Ржига=Říha Сийярто=Szijjártó Чавушоглу=Çavuşoğlu Кэцян=Keqiang Вустер=Worcester Щербаков=Shcherbakov",
		"uk": "Г'юз=Hughes Вайт=White Вокер=Walker К'єза=Chiesa Вуйцік=Wójcik Цінь=Qin Еро=Ayrault Жак=Jacques Гемфрі=Humphrey Гебештрайт=Hebestreit Єжи=Jerzy",
		"el": "Χιουζ=Hughes Νάιτ=Knight Γουάιτ=White Γουόκερ=Walker Κιέζα=Chiesa Τσιν=Qin Ζακ=Jacques Ζοάο=João Χόιχενς=Huygens Μπορντό=Bordeaux Γέιλ=Yale Γιονγκ=Yong Γιούνκερ=Juncker Χόλιγουντ=Hollywood Τσάβες=Chávez",
	} {
		for row := range strings.FieldsSeq(rows) {
			theirs, ours, _ := strings.Cut(row, "=")
			if n, _ := namesOf("Then "+ours+" spoke.", theirs, language); !n.Same(1, 0) {
				t.Errorf("%s: %s is not %s", language, theirs, ours)
			}
		}
	}
	for language, rows := range map[string]string{
		"ru": "Хьюз=Harris Уокер=Parker Уайт=Wilson Найт=Knox Кьеза=Costa Жак=Jones Цинь=Zhou",
		"el": "Χιουζ=Harris Γουόκερ=Parker Γουάιτ=Wilson",
	} {
		for row := range strings.FieldsSeq(rows) {
			theirs, ours, _ := strings.Cut(row, "=")
			if n, _ := namesOf("Then "+ours+" spoke.", theirs, language); n.Same(1, 0) {
				t.Errorf("%s: %s is %s", language, theirs, ours)
			}
		}
	}
}

// TestHeardInside holds that a name is heard in an adjective that is made from it, and in no other word.
func TestHeardInside(t *testing.T) {
	for _, c := range []struct {
		language, original, english string
		heard                       bool
	}{
		{"ru", "Там голливудские студии.", "Hollywood", true},
		{"ru", "Там голливудские студии.", "Holyoke", false},
		{"ru", "Там бродвейские театры.", "Broadway", true},
		{"uk", "Там голлівудська зірка.", "Hollywood", true},
		{"el", "Ήταν χολιγουντιανή ταινία.", "Hollywood", true},
		{"el", "Ήταν χολιγουντιανή ταινία.", "Hamilton", false},
		{"ru", "Там Голливуд.", "Hollywood", false}, // which has a capital
	} {
		if n, _ := namesOf("Then "+c.english+" spoke.", c.original, c.language); n.heardInside(1, 0, int32(len(n.o.Tokens))) != c.heard {
			t.Errorf("%s: heardInside gives %t for %s", c.original, !c.heard, c.english)
		}
	}
}

// TestPeoples holds that what somebody or something of a country is called speaks of it.
func TestPeoples(t *testing.T) {
	for language, rows := range map[string]string{
		"ru": "финка=Finland немка=Germany полька=Poland турок=Turkey казашка=Kazakhstan узбечка=Uzbekistan таец=Thailand ямаец=Jamaica дамасский=Damascus Эгейское=Aegean средиземноморский=Mediterranean",
		"uk": "німкеня=Germany чешка=Czechia латиш=Latvia киянин=Kyiv Середземне=Mediterranean",
		"el": "ρωμαϊκός=Rome Αιγαίου=Aegean Μεσογείου=Mediterranean Κερκύρας=Corfu Βρυξελλών=Brussels",
	} {
		for row := range strings.FieldsSeq(rows) {
			theirs, ours, _ := strings.Cut(row, "=")
			if n, _ := namesOf("Then "+ours+" spoke.", "x "+theirs+" y.", language); n.Foreign(1) {
				t.Errorf("%s: %s is nothing of %s", language, theirs, ours)
			}
		}
	}
}

// TestUnreadScript holds that nothing is foreign to an original in a script that is not read.
func TestUnreadScript(t *testing.T) {
	if n, _ := namesOf("Then Walker spoke.", "Ուոքերը խոսեց։", "hy"); n.Foreign(1) {
		t.Error("Walker is foreign to Armenian, which nobody reads")
	}
}
