package prose

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestTold holds the names that originals without capitals have and their translations
// have not, and those that have.
func TestTold(t *testing.T) {
	for _, c := range []struct{ language, original, translation, want string }{
		{"zh", "部长贝尔特兰周二参观了学校。周三，校长在信里感谢贝尔特兰。", "Minister Beltran visited the school on Tuesday. On Wednesday the headmaster sent thanks in a letter.", "贝尔特兰"},
		{"zh", "部长贝尔特兰周二参观了学校。周三，校长在信里感谢贝尔特兰。", "Minister Beltran visited the school on Tuesday. On Wednesday the headmaster sent thanks to Beltran in a letter.", ""},
		{"zh", "记者采访了唐纳德·埃斯特韦斯。", "The reporter had an interview.", "唐纳德"},
		{"zh", "许多人参加了比赛。", "Many people took part in the match.", ""},
		{"ja", "ベルトラン大臣は学校を訪れた。校長はベルトランに感謝した。", "Minister Beltran visited the school. The headmaster was grateful.", "ベルトラン"},
		{"ja", "大臣はホテルでコメントした。", "The minister commented in the hotel.", ""},
		{"ja", "国連は火曜日に報告書を出した。", "The report came out on Tuesday.", "国連"},
		{"ko", "벨트란 장관은 학교를 방문했다. 교장은 벨트란에게 감사했다.", "Minister Beltran visited the school. The headmaster was grateful.", "벨트란"},
		{"ko", "푸틴은 화요일에 도착했다.", "The arrival was on Tuesday.", "푸틴"},
		{"ko", "푸틴은 화요일에 도착했다.", "Putin arrived on Tuesday.", ""},
		{"ar", "وصل بوتين يوم الثلاثاء.", "The arrival was on Tuesday.", "بوتين"},
		{"ar", "وصل بوتين يوم الثلاثاء.", "Putin arrived on Tuesday.", ""},
		{"ar", "قال الوزير إن المدرسة مفتوحة.", "The minister said the school was open.", ""},
		{"he", "פוטין הגיע ביום שלישי.", "The arrival was on Tuesday.", "פוטין"},
		{"he", "הפגישה עם פוטין היתה ביום שלישי.", "The meeting with Putin was on Tuesday.", ""},
		{"he", "השר אמר שבית הספר פתוח.", "The minister said the school was open.", ""},
	} {
		f, o := factsOf(c.translation), factsOf(c.original)
		aligner := Aligner{Language: c.language}
		var n Names
		n.Read(f, o, c.language)
		got := ""
		for _, list := range n.Tell(aligner.Align(f, o)) {
			for k := range list {
				if told := &list[k]; got == "" && (told.Carried > 0 || told.Person || told.Place) {
					got = c.original[told.Start:told.End]
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %q beside %q tells of %q, want %q", c.language, c.original, c.translation, got, c.want)
		}
	}
}

// TestPeople holds the tables to their form: sorted, one row a name, and each column in
// its own script.
func TestPeople(t *testing.T) {
	scripts := []*unicode.RangeTable{unicode.Latin, unicode.Arabic, unicode.Hebrew, unicode.Katakana, unicode.Hangul, unicode.Han}
	for _, file := range [...]string{"given", "surnames", "bodies"} {
		data, err := peopleFiles.ReadFile("people/" + file + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		rows := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
		if rows[0] != "english\tar\the\tja\tko\tzh" {
			t.Errorf("%s: columns %q", file, rows[0])
		}
		names := make([]string, 0, len(rows))
		for _, row := range rows[1:] {
			cells := strings.Split(row, "\t")
			names = append(names, cells[0])
			if len(cells) != len(scripts) {
				t.Errorf("%s: %q has %d cells", file, row, len(cells))
				continue
			}
			for n, cell := range cells {
				for _, r := range cell {
					if unicode.IsLetter(r) && r != 'ー' && !unicode.Is(scripts[n], r) && !(n == 3 && unicode.Is(unicode.Han, r)) {
						t.Errorf("%s: %q in column %d of %q", file, r, n, row)
					}
				}
			}
		}
		if !slices.IsSorted(names) || len(slices.Compact(names)) != len(rows)-1 {
			t.Errorf("%s: rows are not sorted, or a name has two", file)
		}
	}
}

// A word of the translation may have no letters that are heard.
func TestSpelt(t *testing.T) {
	p := person{english: []string{"cook"}}
	for word, want := range map[string]int{"cook": 0, "cooke": 1, "book": 2, "clark": 2, "": 2} {
		if got := p.spelt([]byte(word)); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
}
