package prose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// textOf makes the facts of one paragraph.
func textOf(plain string) *Facts {
	var f Facts
	(&Scanner{Lexicon: lexicon.English()}).Scan(&Text{Plain: plain, Blocks: []Block{{0, len(plain), Paragraph}}}, &f)
	return &f
}

func TestReadFigures(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "some 1,234 people", "1234"},
		{"en", "a loss of $1.2bn", "1.2 billion dollar"},
		{"en", "€5m and 20 per cent", "5 million euro; 20 percent"},
		{"en", "two hundred thousand people", "200,000"},
		{"en", "one hundred and ten days", "110 day"},
		{"en", "half a million", "500,000"},
		{"en", "a thousand million", "1 billion"},
		{"en", "nineteen eighty-four", "1984"},
		{"en", "twenty-five miles", "25 mile"},
		{"en", "5 to 6 million euros", "5 euro; 6 million euro"},
		{"en", "3 million 200 thousand", "3.2 million"},
		{"en", "at 8:30 p.m.", "830 8h30"},
		{"en", "12,500.75 tonnes", "12,500.75 tonne"},
		{"en", "US$ 30 million", "30 million dollar"},
		{"en", "64 thous. rubles", "64,000 rouble"},
		{"en", "92 mln hryvnias and 3 bn people", "92 million hryvnia; 3 billion"},
		{"en", "$ 64 k and £5 m, 5 m", "64,000 dollar; 5 million pound sterling; 5 metre"},
		{"en", "five lakh rupees", "500,000 rupee"},
		{"es", "2,5 mil millones de euros", "2.5 billion euro"},
		{"es", "1,2 billones de dólares", "1.2 trillion dollar"},
		{"es-US", "1,2 billones de dólares", "1.2 billion dollar"},
		{"es-MX", "1,2 billones de dólares", "1.2 trillion dollar"},
		{"es", "veintidós mil personas", "22,000"},
		{"es", "treinta y cinco años", "35 year"},
		{"es", "un 12,5 por ciento", "1; 12.5 percent"},
		{"es", "500 mil", "500,000"},
		{"es", "1.234.567 habitantes", "1.2 million|1,234,567"},
		{"fr", "quatre-vingt-dix-sept euros", "97 euro"},
		{"fr", "soixante et onze", "71"},
		{"fr", "mille deux cents", "1200"},
		{"fr", "50 milles soldats", "50,000"},
		{"fr", "depuis1993, jen12,5 %", "1993; 12.5 percent"},
		{"fr", "mille milliards d’euros", "1 trillion euro"},
		{"fr", "12 500 foyers", "12,500"},
		{"fr", "100 autres milliards d’euros", "100 billion euro"},
		{"cs", "700miliardového plánu", "700 billion"},
		{"fr", "à 20h30", "20 20h30"},
		{"fr", "vers 20 h 30", "20 20h30"},
		{"fr", "à 14h 05", "14 14h5"},
		{"fr", "24 h 96 fois", "24; 96"},
		{"zh", "当日15时30分", "15 15h30"},
		{"zh", "上午9点半", "9 9h30"},
		{"zh", "提出3点建议", "3"},
		{"ja", "午後3時15分に", "3 3h15"},
		{"ja", "約3時間", "3 hour"},
		{"ko", "3시 15분에", "3 3h15"},
		{"de", "3,5 Mrd. Euro", "3.5 billion euro"},
		{"de", "1,2 Billionen Euro", "1.2 trillion euro"},
		{"de", "dreiundzwanzig", "23"},
		{"de", "zweihundertfünfundvierzig", "245"},
		{"de", "um 16.15 Uhr", "16.15 16h15"},
		{"de", "18-jährige", "18 year"},
		{"it", "ventitré", "23"},
		{"it", "30 miliardi di euro", "30 billion euro"},
		{"pt", "R$ 2,7 bilhões", "2.7 billion real"},
		{"pt", "2 mil milhões de euros", "2 billion euro"},
		{"pt", "1 bilião", "1 trillion"},
		{"nl", "vijfentwintig", "25"},
		{"nl", "47,5 miljoen euro", "47.5 million euro"},
		{"ru", "двадцать три тысячи", "23,000"},
		{"ru", "3 млн 200 тыс. рублей", "3.2 million rouble"},
		{"ru", "12 млрд рублей", "12 billion rouble"},
		{"uk", "п’ять мільйонів гривень", "5 million hryvnia"},
		{"pl", "45 tys. zł", "45,000 zloty"},
		{"pl", "dwadzieścia trzy", "23"},
		{"cs", "12 milionů korun", "12 million crown"},
		{"cs", "pětadvacet", "25"},
		{"ro", "20 de milioane de lei", "20 million leu"},
		{"tr", "20 milyondan fazla", "20 million"},
		{"tr", "2 bin 300 kişi", "2300"},
		{"tr", "bin 250 ev", "1250"},
		{"tr", "%25", "25 percent"},
		{"sv", "3,5 miljarder kronor", "3.5 billion crown"},
		{"el", "5 εκατομμύρια ευρώ", "5 million euro"},
		{"ar", "30،000 دولار", "30,000 dollar"},
		{"ar", "خمسة ملايين دولار", "5 million dollar"},
		{"he", "5 מיליון שקל", "5 million shekel"},
		{"zh", "3.5亿元", "350 million yuan"},
		{"zh", "2000多万人", "20 million"},
		{"zh", "三千五百", "3500"},
		{"zh", "一九九八年", "1998"},
		{"ja", "3万5千人", "35,000"},
		{"ja", "1200円", "1200 yen"},
		{"ja", "1 万 5 千ドル", "15,000 dollar"},
		{"ko", "3억 5천만 달러", "350 million dollar"},
		{"de", "im XIX. Jahrhundert", "19; 100"},
		{"es", "La Central Campesina Independiente (CCI) firmó.", ""}, // an acronym behind its words
		{"ar", "خمسة وعشرون عضوا", "25"},
		{"he", "שבע עשרה מכוניות", "17"},
		{"he", "עשרים וחמש", "25"},
		{"cs", "čtyřdenní", "4"},
		{"cs", "dvě stovky", "200"},
		{"pl", "sześcioletni", "6"},
		{"ru", "трёхдневный", "3"},
		{"uk", "п’ятиденний", "5"},
		{"sv", "femårig", "5"},
		{"el", "τριήμερη", "3"},
		{"el", "πενταετής", "5"},
		{"ko", "다섯 명", "5"},
		{"cs", "zpět pětka", ""}, // what only begins like a number
		{"en", "one and a half million people", "1.5 million"},
		{"it", "due milioni e mezzo di euro", "2.5 million euro"},
		{"es", "un millón y medio de personas", "1.5 million"},
		{"fr", "trois milliards et demi d’euros", "3.5 billion euro"},
		{"ar", "أحد عشر شخصا", "11"},
		{"ar", "اثنتي عشرة ساعة", "12 hour"},
		{"tr", "yüzde otuz", "30 percent"},
		{"tr", "ellinin üzerinde", "50"},
		{"en", "12 sq. miles and a 40-square-metre flat", "12 square mile; 40 square metre"},
		{"fr", "365 kilomètres carrés", "365 square km"},
		{"de", "40 Quadratmeter", "40 square metre"},
		{"ru", "40 кв. км, 12 квадратных метров", "40 square km; 12 square metre"},
		{"el", "40 τετραγωνικά χιλιόμετρα", "40 square km"},
		{"zh", "一千三百余间房屋", "1300"},
		{"fr", "1'234'567,50 francs", "1.2 million|1,234,567.5 franc"},
	} {
		f := textOf(c.text)
		var got []string
		for _, g := range f.ReadFigures(c.language, 0, int32(len(f.Tokens)), true, nil) {
			s := g.Value.String()
			if g.Unit != 0 {
				s += " " + g.Unit.String()
			}
			if g.Timed {
				s += fmt.Sprintf(" %dh%d", g.Hour, g.Minute)
			}
			got = append(got, s)
		}
		_, last, _ := strings.Cut(c.want, "|")
		if last == "" {
			last = c.want
		}
		if s := strings.Join(got, "; "); s != last {
			t.Errorf("%s %q: %s, want %s", c.language, c.text, s, last)
		}
	}
}

func TestDecimal(t *testing.T) {
	d := NewDecimal(1200, -1)
	if d != (Decimal{12, 1}) || d.String() != "120" {
		t.Errorf("120 is %v", d)
	}
	if x, ok := d.Plus(NewDecimal(5, -2)); !ok || x.String() != "120.05" {
		t.Errorf("120 + 0.05 is %v", x)
	}
	if x, ok := d.Times(NewDecimal(1, 9)); !ok || x.String() != "120 billion" {
		t.Errorf("120 × 10^9 is %v", x)
	}
	if _, ok := NewDecimal(123456789012, 0).Times(NewDecimal(123456789012, 0)); ok {
		t.Error("a product of 23 digits is said to be exact")
	}
	if x := NewDecimal(23456, 0).Rounded(2); x.String() != "23,000" {
		t.Errorf("23456 rounded to two digits is %v", x)
	}
}

// Tables are sorted, and no word of a language has two values.
func TestFigureTables(t *testing.T) {
	for name, table := range map[string]string{"numberwords.tsv": numberTable, "units.tsv": unitTable} {
		lines := strings.Split(strings.TrimSuffix(table, "\n"), "\n")
		for n := 2; n < len(lines); n++ {
			if lines[n] <= lines[n-1] {
				t.Errorf("%s:%d: %q stands behind %q", name, n+1, lines[n], lines[n-1])
			}
		}
		columns := strings.Count(lines[0], "\t")
		for n, line := range lines {
			if strings.Count(line, "\t") != columns {
				t.Errorf("%s:%d: %d cells", name, n+1, strings.Count(line, "\t")+1)
			}
		}
	}
}

func FuzzReadFigures(f *testing.F) {
	f.Add("es", "2,5 mil millones de euros y 1.234.567,89 %")
	f.Add("de", "dreiundzwanzig 16.15 Uhr 3,5 Mrd. Euro 18-jährige")
	f.Add("zh", "三千五百万元 3.5亿 2000多万")
	f.Add("ar", "و49 ٣٠٪ 30،000")
	f.Add("ar", "وA110 \xd9A0000000000000") // a name at the beginning, with a figure glued to it
	f.Add("en", "99999999999999999999 1:2:3 5&5 $ 1.2bn 1'234 half a million million million")
	f.Fuzz(func(t *testing.T, language, plain string) {
		facts := textOf(plain)
		for _, deep := range []bool{false, true} {
			for _, g := range facts.ReadFigures(language, 0, int32(len(facts.Tokens)), deep, nil) {
				if g.First < 0 || g.Last <= g.First || int(g.Last) > len(facts.Tokens) || g.Start < 0 || g.End < g.Start || int(g.End) > len(plain) || int(g.ScaleEnd) > len(plain) || int(g.UnitEnd) > len(plain) || g.UnitEnd < g.UnitStart || g.ScaleEnd < g.ScaleStart {
					t.Fatalf("%q: %+v", plain, g)
				}
				_, _, _ = g.English(), g.Value.String(), g.Value.Float()
			}
		}
		var c FigureComparer
		other := textOf(plain + " 12")
		c.Compare(facts, other, Align(facts, other), language)
	})
}
