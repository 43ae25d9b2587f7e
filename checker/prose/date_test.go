package prose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// String writes a date as the tests have it: year-month-day/weekday.
func (d Date) String() string {
	var b strings.Builder
	part := func(n int) {
		if n == 0 {
			b.WriteByte('.')
		} else {
			fmt.Fprint(&b, n)
		}
	}
	switch {
	case d.Relative && d.Away == Open:
		return "open"
	case d.Relative:
		return fmt.Sprintf("%+d", d.Away)
	case d.Period > 0:
		return fmt.Sprintf("%s%+d", Periods[d.Period], d.Away)
	}
	part(int(d.Year))
	b.WriteByte('-')
	part(int(d.Month))
	b.WriteByte('-')
	part(int(d.Day))
	b.WriteByte('/')
	part(int(d.Weekday))
	if d.Weak {
		b.WriteByte('?')
	}
	if d.Either {
		b.WriteByte('~')
	}
	return b.String()
}

func scanned(text string) *Facts {
	t := &Text{Plain: text}
	start := 0
	for _, p := range strings.Split(text, "\n\n") {
		t.Blocks = append(t.Blocks, Block{Start: start, End: start + len(p)})
		start += len(p) + 2
	}
	f := &Facts{}
	(&Scanner{Lexicon: lexicon.English()}).Scan(t, f)
	return f
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "On Monday, October 3, 1998, they met.", "1998-10-3/1"},
		{"en", "It opened on 3 October 1998 and closed Oct. 5.", "1998-10-3/. .-10-5/."},
		{"en", "on the 3rd of October and October 4th, 2019", ".-10-3/. 2019-10-4/."},
		{"en", "May 3-5, and 3-5 June, or from July 3 to 5, 1999.", ".-5-3/. .-5-5/. .-6-3/. .-6-5/. .-7-3/. 1999-7-5/."},
		{"en", "May said in March that the March might march in May.", ".-3-./. .-5-./."},
		{"en", "yesterday and Tuesday, in October 1998", "-1 .-.-./2 1998-10-./."},
		{"en", "The Sunday Times on Good Friday, and Theresa May on Sunday.", ".-.-./7"},
		{"en", "On 10/13/98, 3/10/1998 and 2024-10-03.", "98-10-13/. 1998-3-10/.~ 2024-10-3/."},
		{"en", "On October 73 and October 3, 9998.", ".-10-73/. 9998-10-3/."},
		{"en", "In October 3 million people came; in October 3,000 went.", ".-10-./. .-10-./."},
		{"en", "It is held on Monday the 3rd.", ".-.-3/1"},
		{"es", "El lunes 3 de octubre de 1998, del 3 al 5 de mayo y ayer.", "1998-10-3/1 .-5-3/. .-5-5/. -1"},
		{"es", "El martes 4, Domingo llegó en marzo; el domingo 1 de mayo de 2018.", ".-.-4/2 .-.-./7? .-3-./. 2018-5-1/7"},
		{"fr", "Le 1er mai, du 3 au 5 mai 2018, le premier avril, jeudi 3 octobre.", ".-5-1/. 2018-5-3/. 2018-5-5/. .-4-1/. .-10-3/4"},
		{"fr", "début d’octobre et le 10 août 1914", ".-10-./. 1914-8-10/."},
		{"de", "Am Montag, den 3. Oktober 1998, und vom 3. bis zum 5. Mai.", "1998-10-3/1 .-5-3/. .-5-5/."},
		{"de", "Am Donnerstagabend, 3.–5. Mai und 3.10.1998.", ".-5-3/4 .-5-5/. 1998-10-3/."},
		{"de", "Die Dienstagsgeschäfte heute morgen, am Morgen, morgen.", ".-.-./2? +0 +1"},
		{"it", "Lunedì 3 ottobre 1998, dal 3 al 5 maggio, nell’ottobre scorso, l’1 aprile", "1998-10-3/1 .-5-3/. .-5-5/. .-10-./. .-4-1/."},
		{"pt", "Na segunda-feira (3), na quarta (5/10), 1º de maio de 2018 e a segunda vez.", ".-.-3/1 .-10-5/3 2018-5-1/. .-.-./1?"},
		{"nl", "Op maandag 3 oktober 1998 en donderdagavond, 3 tot 5 mei.", "1998-10-3/1 .-5-3/4 .-5-5/."},
		{"ru", "В понедельник, 3 октября 1998 года, и с 3 по 5 мая, в среду и вчера.", "1998-10-3/1 .-5-3/. .-5-5/. .-.-./3 -1"},
		{"ru", "3-го октября; в октябре 2018 г.", ".-10-3/. 2018-10-./."},
		{"ro", "În ultimele luni, șase luni, 20 de luni, și ședința de luni.", ".-.-./1"},
		{"ru", "пятничные дебаты и октябрьскими", ".-.-./5 .-10-./."},
		{"uk", "У понеділок, 3 жовтня 1998 року, у п’ятницю.", "1998-10-3/1 .-.-./5"},
		{"pl", "W poniedziałek 3 października 1998 r. i od 3 do 5 maja, w środę.", "1998-10-3/1 .-5-3/. .-5-5/. .-.-./3"},
		{"cs", "V pondělí 3. října 1998 a od 3. do 5. května, ve středu.", "1998-10-3/1 .-5-3/. .-5-5/. .-.-./3"},
		{"ro", "Luni, 3 octombrie 1998, și între 3 și 5 mai, marți.", "1998-10-3/1 .-5-3/. .-5-5/. .-.-./2"},
		{"tr", "3 Ekim 1998 Pazartesi günü, 5 Mayıs’ta ve salı günü.", "1998-10-3/1 .-5-5/. .-.-./2"},
		{"sv", "Måndagen den 3 oktober 1998, 3–5 maj och torsdagskvällen i går.", "1998-10-3/1 .-5-3/. .-5-5/. .-.-./4 -1"},
		{"el", "Τη Δευτέρα 3 Οκτωβρίου 1998, στις 3 και 5 Μαΐου, την Τρίτη.", "1998-10-3/1 .-5-3/. .-5-5/. .-.-./2"},
		{"ar", "يوم الاثنين 3 أكتوبر 1998 وفي ٥ تشرين الثاني", "1998-10-3/1 .-11-5/."},
		{"he", "ביום שני, 3 באוקטובר 1998, וב-5 במאי", "1998-10-3/1 .-5-5/."},
		{"zh", "1998年10月3日星期一,周二在北京,从十月三十一日到12 月,三个月", "1998-10-3/1 .-.-./2 .-10-31/. .-12-./."},
		{"ja", "1998年10月3日(月)と5日の火曜日、3日間", "1998-10-3/1 .-.-5/. .-.-./2"},
		{"ko", "1998년 10월 3일 월요일과 5일(화)에", "1998-10-3/1 .-.-5/2"},
		{"en", "USA Today said today, and the day before yesterday; last night, tonight. Tomorrow’s, the day after tomorrow.", "open +0 -2 open +0 +1 +2"},
		{"en", "Last week’s vote, over the last week, next year, this past weekend, last fall; read This Week.", "week-1 year+1 weekend-1 autumn-1"},
		{"es", "La semana pasada, la próxima semana, el mes que viene, este fin de semana", "week-1 week+1 month+1 weekend+0"},
		{"fr", "La semaine dernière, l’année prochaine, ce mois-ci, le week-end dernier, ce matin", "week-1 year+1 month+0 weekend-1 +0"},
		{"de", "Letzte Woche, im nächsten Jahr, heuer, dieses Wochenende, in den letzten Wochen, nächsten Montag", "week-1 year+1 year+0 weekend+0 .-.-./1"},
		{"it", "La settimana scorsa, lo scorso anno, quest’anno, il mese prossimo, l’anno che viene", "week-1 year-1 year+0 month+1 year+1"},
		{"pt", "Na semana passada, no ano que vem, nesta semana, no próximo mês, no fim de semana passado", "week-1 year+1 week+0 month+1 weekend-1"},
		{"ro", "Săptămâna trecută, anul viitor, luna aceasta și această săptămână", "week-1 year+1 month+0 week+0"},
		{"nl", "Vorige week, volgend jaar, deze maand", "week-1 year+1 month+0"},
		{"sv", "Förra veckan, nästa år, i fjol, i somras", "week-1 year+1 year-1 summer-1"},
		{"ru", "На прошлой неделе, в этом году, в следующем месяце, прошлым летом", "week-1 year+0 month+1 summer-1"},
		{"uk", "Минулого тижня, наступного року, торік", "week-1 year+1 year-1"},
		{"pl", "W zeszłym tygodniu, w przyszłym roku, w tym miesiącu", "week-1 year+1 month+0"},
		{"cs", "Minulý týden, příští rok, loni, letos", "week-1 year+1 year-1 year+0"},
		{"tr", "Geçen hafta, gelecek yıl, bu ay, geçen hafta sonu", "week-1 year+1 month+0 weekend-1"},
		{"el", "Την περασμένη εβδομάδα, πέρυσι, τον επόμενο μήνα", "week-1 year-1 month+1"},
		{"ar", "الأسبوع الماضي والعام المقبل وهذا الشهر", "week-1 year+1 month+0"},
		{"he", "בשבוע שעבר, השנה הבאה, בסוף השבוע הבא", "week-1 year+1 weekend+1"},
		{"zh", "上周,下个月去年,上周三,晚上周末,上周末", "week-1 month+1 year-1 .-.-./3 weekend-1"},
		{"ja", "先週、来年の、優先週間、今週末", "week-1 year+1 weekend+0"},
		{"ko", "지난주에 다음 주 작년 다음 주요", "week-1 week+1 year-1"},
		{"es", "Antes de ayer, ayer por la mañana y pasado mañana; mañana por la mañana; anoche.", "-2 -1 +2 +1 open"},
		{"fr", "Avant-hier, jusqu’aujourd’hui, après-demain, qu’hier et ce matin", "-2 +0 +2 -1 +0"},
		{"it", "l’altro ieri, ieri l’altro, dopodomani, stamattina", "-2 -2 +2 +0"},
		{"pt", "depois de amanhã, anteontem, hoje e amanhã", "+2 -2 +0 +1"},
		{"nl", "in de morgen, morgen, overmorgen", "+1 +2"},
		{"ro", "ieri, azi-noapte și mâine", "-1 open +1"},
		{"tr", "Dünkü maç, evvelki gün, bu sabah ve yarınki", "-1 -2 +0 +1"},
		{"sv", "I övermorgon, i förrgår och i natt", "+2 -2 open"},
		{"ar", "اليوم وأمس الأول وغدا في اليوم التالي", "+0 -2 +1 open"},
		{"he", "אתמול, היום האחרון, היום, ומחר", "-1 open +0 +1"},
		{"zh", "他昨天说明天气,今天在前天,今日美国,10月3日明天", "-1 +0 -2 .-10-3/. +1"},
		{"ja", "昨日の説明日、一昨日、今日、明日香、10月3日", "-1 -2 +0 .-10-3/."},
		{"ko", "어제는 오늘날 오늘 모레노 모레까지", "-1 +0 +2"},
	} {
		f := scanned(c.text)
		var got []string
		for _, d := range f.Dates(c.language, 0, int32(len(f.Tokens))) {
			got = append(got, d.String())
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.language, c.text, g, c.want)
		}
	}
}

// Any bytes are read in any language, and what is read stands in the text.
func FuzzDates(f *testing.F) {
	f.Add("On Monday, October 3, 1998, from 3 to 5 May and 3/10/98, the 33rd of May.")
	f.Add("Am 3.–5. Mai, den 3. 10.1998; del 3 al 5 de mayo, 1º de maio, na segunda-feira (3/10).")
	f.Add("1998年10月3日(月)と十月三十一日周一, 10월 3일(월), יום ו' 3 באוקטובר, ٣ تشرين الأول")
	f.Add("Oct.\n\n3. \n\nMay '98’ 1998 3-3-3-3-3 May 3, 4, 5 and\xff 6")
	f.Fuzz(func(t *testing.T, text string) {
		facts := scanned(text)
		n := int32(len(facts.Tokens))
		for _, language := range strings.Fields(dateLanguages + " xx pt-BR") {
			before := int32(0)
			for _, d := range facts.Dates(language, 0, n) {
				if d.First < before || d.First >= d.Last || d.Last > n {
					t.Fatalf("%s: date at %d to %d of %d tokens, the one before at %d", language, d.First, d.Last, n, before)
				}
				before = d.First
				if d.Month < 0 || d.Month > 12 || d.Day < 0 || d.Weekday < 0 || d.Weekday > 7 {
					t.Fatalf("%s: no date: %v", language, d)
				}
				if start, end := d.Span(); start >= end || end > len(text) {
					t.Fatalf("%s: %v stands at %d to %d", language, d, start, end)
				}
			}
			if len(facts.Dates(language, 0, n)) < len(facts.Dates(language, n/3, n)) {
				t.Fatalf("%s: more dates in a part than in the whole", language)
			}
		}
	})
}

func BenchmarkDates(b *testing.B) {
	text := strings.Repeat("The hearing in the district court will be held on Monday, October 3, 1998, before noon. ", 2000)
	f := scanned(text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		f.datesRead = false
		f.Dates("en", 0, int32(len(f.Tokens)))
	}
}

// A table is sorted, has each row once, tells twelve months and seven weekdays, and no
// word is away by two distances.
func TestDateTables(t *testing.T) {
	for _, language := range strings.Fields(dateLanguages) {
		data, err := dateTables.ReadFile("dates/" + language + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		rows := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:]
		away := map[string]string{}
		for n, row := range rows {
			cells := strings.Split(row, "\t")
			if _, ok := dateKinds[cells[0]]; !ok && cells[0] != "prefix" || len(cells) != 3 || cells[2] == "" {
				t.Errorf("%s.tsv:%d: %q", language, n+2, row)
			}
			if n > 0 && row <= rows[n-1] {
				t.Errorf("%s.tsv:%d: not sorted: %q", language, n+2, row)
			}
			if dateKinds[cells[0]]&(relativeDay|beforePeriod|behindPeriod|namesPeriod) == 0 {
				continue
			}
			eachForm(cells[2], func(form string) {
				if other, ok := away[form]; ok && other != cells[1] {
					t.Errorf("%s.tsv:%d: %s is away by %q and %q", language, n+2, form, other, cells[1])
				}
				away[form] = cells[1]
			})
		}
		if calendarOf(language).signed() {
			continue
		}
		var months, weekdays [13]bool
		for _, w := range calendarOf(language).words.All() {
			months[w.month], weekdays[w.weekday] = true, true
		}
		for n := 1; n <= 12; n++ {
			if !months[n] || n <= 7 && !weekdays[n] {
				t.Errorf("%s: no month or weekday %d", language, n)
			}
		}
	}
}
