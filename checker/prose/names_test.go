package prose

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// A name and what stands for it in another language are the same, and other names
// of the kind are not.
func TestSameNames(t *testing.T) {
	for _, c := range []struct{ language, english, original, other string }{
		{"es", "London", "Londres", "Lisboa"},
		{"es", "Spain", "España", "Portugal"},
		{"es", "Moscow", "Moscú", "Múnich"},
		{"fr", "Iran", "l’Iran", "l’Irlande"},
		{"fr", "Estaing", "d’Estaing", "Delors"},
		{"de", "Cologne", "Köln", "Kiel"},
		{"de", "Merkel", "Merkels", "Schröders"},
		{"de", "Austria", "Österreichs", "Ungarns"},
		{"it", "Munich", "Monaco", "Milano"},
		{"pl", "Nowak", "Nowakiem", "Kowalskim"},
		{"pl", "Warsaw", "Warszawie", "Krakowie"},
		{"cs", "Babiš", "Babiše", "Zemana"},
		{"cs", "Prague", "Praze", "Vídni"},
		{"tr", "Ankara", "Ankara’da", "Berlin’de"},
		{"nl", "Ushakov", "Oesjakov", "Oestinov"},
		{"nl", "Shoigu", "Sjojgoe", "Sjoejgin"},
		{"nl", "Khrushchev", "Chroesjtsjov", "Gorbatsjov"},
		{"sv", "Shoigu", "Sjojgu", "Sjubin"},
		{"sv", "Chekhov", "Tjechov", "Gogol"},
		{"de", "Yeltsin", "Jelzin", "Selenskyj"},
		{"de", "Shoigu", "Schoigu", "Schuwalow"},
		{"es", "Khodorkovsky", "Jodorkovski", "Navalni"},
		{"pl", "Shoigu", "Szojgu", "Szuwałow"},
		{"cs", "Chubais", "Čubajsem", "Čajkou"},
		{"tr", "Shoigu", "Şoygu", "Şuvalov"},
		{"ru", "Putin", "Путина", "Медведева"},
		{"ru", "Trump", "Трампом", "Обамой"},
		{"ru", "Zelenskyy", "Зеленского", "Порошенко"},
		{"ru", "George", "Джордж", "Майкл"},
		{"ru", "Harry", "Гарри", "Чарльз"},
		{"ru", "Warren", "Уоррен", "Байден"},
		{"uk", "Lviv", "Львова", "Харкова"},
		{"el", "Tsipras", "Τσίπρας", "Μητσοτάκης"},
		{"el", "Warren", "Γουόρεν", "Χάρις"},
		{"ja", "Trump", "トランプ", "オバマ"},
		{"ko", "Moon", "문", "김"},
		{"he", "Netanyahu", "נתניהו", "ברק"},
		{"ar", "Mubarak", "مبارك", "السيسي"},
	} {
		text := func(plain string) *Facts {
			var f Facts
			(&Scanner{Lexicon: lexicon.English()}).Scan(&Text{Plain: plain, Blocks: []Block{{Start: 0, End: len(plain)}}}, &f)
			return &f
		}
		same := func(original string) bool {
			e, o := text("x "+c.english), text("x "+original)
			var n Names
			n.Read(e, o, c.language)
			return len(e.Tokens) > 1 && len(o.Tokens) > 1 && n.Same(1, 1)
		}
		if !same(c.original) {
			t.Errorf("%s: %s is not %s", c.language, c.english, c.original)
		}
		if same(c.other) {
			t.Errorf("%s: %s is %s", c.language, c.english, c.other)
		}
	}
}

func TestLatinise(t *testing.T) {
	for _, c := range [][3]string{
		{"ru", "Щербаков", "Shcherbakov"}, {"ru", "Юрьев", "Yuryev"}, {"ru", "Андреев", "Andreyev"}, {"uk", "Гриценко", "Hrytsenko"},
		{"el", "Παπαδόπουλος", "Papadopoulos"}, {"pl", "Wałęsa", "Wałęsa"}, {"ar", "مبارك", ""},
	} {
		if got := Latinise(c[1], c[0]); got != c[2] && !(c[0] == "el" && strings.EqualFold(got, "Papadopulos")) {
			t.Errorf("Latinise(%q, %q) = %q, want %q", c[1], c[0], got, c[2])
		}
	}
}

// Every file of places is there and well-formed.
func TestPlaces(t *testing.T) {
	for language := range gazetteers {
		g := gazetteerOf(language)
		if g.english.of.Len() < 500 || language != "" && g.exact.of.Len()+g.stems.Len() < 200 {
			t.Errorf("%q: %d English words, %d names, %d stems", language, g.english.of.Len(), g.exact.of.Len(), g.stems.Len())
		}
		if language == "" {
			continue
		}
		before := ""
		for row := range rowsOf(language) {
			find, place, ok := strings.Cut(row, "\t")
			if !ok || find == "" || place == "" || find <= before {
				t.Errorf("%s.tsv: %q stands behind %q", language, row, before)
			}
			before = find
		}
	}
}

// No bytes make the comparing panic, and a name is always like itself.
func FuzzNames(f *testing.F) {
	f.Add("Merkel met Путин in Köln", "Angela Merkel traf Putin in Köln.", "de")
	f.Add("O’Neill’s", "d’Estaing Ankara’da", "fr")
	f.Add("Αθήνα Ντόρα", "トランプ 문재인 נתניהו مبارك", "el")
	f.Add("\xff’", "’\xff’A", "ru")
	f.Fuzz(func(t *testing.T, english, original, language string) {
		var e, o Facts
		scanner := &Scanner{Lexicon: lexicon.English()}
		scanner.Scan(&Text{Plain: english, Blocks: []Block{{Start: 0, End: len(english)}}}, &e)
		scanner.Scan(&Text{Plain: original, Blocks: []Block{{Start: 0, End: len(original)}}}, &o)
		var n Names
		n.Read(&e, &o, language)
		n.Compare(Align(&e, &o))
		for k := range min(len(o.Tokens), 8) {
			Bare(o.Word(k))
			Latinise(o.Word(k), language)
			n.Place(k)
			if !n.Akin(k, k) {
				t.Errorf("%q is not akin to itself", o.Word(k))
			}
		}
	})
}
