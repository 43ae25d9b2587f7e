package lexicon_test

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

var sentences = []struct{ tag, text string }{
	{"en", "The ministry said on Friday that the bridge would stay closed until engineers had looked at it."},
	{"en", "Rain stops play"},
	{"es", "El ministerio dijo el viernes que el puente seguirá cerrado hasta que lo revisen los ingenieros."},
	{"es", "¿Quién paga la cuenta?"},
	{"pt", "O ministério disse na sexta-feira que a ponte não será aberta até que os engenheiros a examinem."},
	{"fr", "Le ministère a dit vendredi que le pont resterait fermé jusqu'à ce que les ingénieurs l'aient examiné."},
	{"it", "Il ministero ha detto venerdì che il ponte resterà chiuso finché gli ingegneri non lo avranno esaminato."},
	{"de", "Das Ministerium sagte am Freitag, die Brücke bleibe gesperrt, bis Ingenieure sie untersucht haben."},
	{"ca", "El ministeri va dir divendres que el pont seguirà tancat fins que els enginyers no l'hagin revisat amb calma."},
	{"nl", "Het ministerie zei vrijdag dat de brug gesloten blijft totdat ingenieurs er naar hebben gekeken."},
	{"ro", "Ministerul a spus vineri că podul va rămâne închis până când inginerii îl vor verifica, iar circulația este deviată."},
	{"pl", "Ministerstwo podało w piątek, że most pozostanie zamknięty, dopóki nie zbadają go inżynierowie."},
	{"tr", "Bakanlık cuma günü, mühendisler inceleyene kadar köprünün kapalı kalacağını ve bunun için bir plan olduğunu söyledi."},
	{"cs", "Ministerstvo v pátek uvedlo, že most zůstane uzavřen, dokud si ho neprohlédnou inženýři."},
	{"sv", "Departementet sade på fredagen att bron förblir stängd tills ingenjörer har tittat på den."},
	{"ru", "Министерство сообщило в пятницу, что мост будет закрыт, пока его не осмотрят инженеры."},
	{"uk", "Міністерство повідомило в п'ятницю, що міст буде закритий, доки його не оглянуть інженери."},
	{"el", "Το υπουργείο είπε την Παρασκευή ότι η γέφυρα θα μείνει κλειστή."},
	{"ar", "قالت الوزارة يوم الجمعة إن الجسر سيبقى مغلقا حتى يفحصه المهندسون."},
	{"he", "המשרד אמר ביום שישי כי הגשר יישאר סגור עד שהמהנדסים יבדקו אותו."},
	{"zh", "该部周五表示，在工程师检查之前，这座桥将保持关闭。"},
	{"ja", "同省は金曜日、技術者が調べるまで橋は閉鎖されたままになると述べた。"},
	{"ko", "국토부는 금요일 기술자들이 점검할 때까지 다리를 폐쇄한다고 밝혔다."},
}

func TestIdentify(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range sentences {
		seen[s.tag] = true
		tag, confidence := lexicon.Identify(s.text)
		if tag != s.tag {
			t.Errorf("%s (%.2f), want %s: %s", tag, confidence, s.tag, s.text)
		}
		if confidence <= 0 || confidence > 1 {
			t.Errorf("%s: confidence %v", s.tag, confidence)
		}
	}
	for l := lexicon.EN; l < lexicon.Languages; l++ {
		if !seen[l.String()] {
			t.Errorf("no sentence in %v", l)
		}
	}
}

func TestIdentifyNothing(t *testing.T) {
	for _, s := range []string{"", " ", "12.30 – 14.00", "???", "Xqzt Vrrk", "\xff\xfe", "እንኳን ደህና መጡ"} {
		if tag, confidence := lexicon.Identify(s); tag != "" || confidence != 0 {
			t.Errorf("%q is %s (%.2f), want nothing", s, tag, confidence)
		}
	}
}

// A quotation in another language does not turn a paragraph.
func TestIdentifyMixed(t *testing.T) {
	const text = "She closed the meeting with the words “hasta la vista” and left the hall before anyone could ask about the budget."
	if tag, _ := lexicon.Identify(text); tag != "en" {
		t.Errorf("%s, want en", tag)
	}
}

func TestFunctionLanguages(t *testing.T) {
	for word, want := range map[string][]lexicon.Language{
		"the": {lexicon.EN}, "que": {lexicon.ES, lexicon.PT, lexicon.FR, lexicon.CA}, "und": {lexicon.DE}, "что": {lexicon.RU},
		"bridge": nil,
	} {
		got := lexicon.FunctionLanguages(lexicon.Hash(word))
		for _, l := range want {
			if got&(1<<l) == 0 {
				t.Errorf("%q is no function word of %v", word, l)
			}
		}
		if want == nil && got != 0 {
			t.Errorf("%q is a function word of %b", word, got)
		}
	}
}

func TestLanguageString(t *testing.T) {
	if s := lexicon.Languages.String(); s != "und" {
		t.Errorf("an unknown language is %q", s)
	}
}

func FuzzIdentify(f *testing.F) {
	for _, s := range sentences {
		f.Add(s.text)
	}
	f.Add("l''' d’’ \xff '")
	f.Fuzz(func(t *testing.T, s string) {
		if tag, c := lexicon.Identify(s); c < 0 || c > 1 || (tag == "") != (c == 0) {
			t.Errorf("%q, %v", tag, c)
		}
	})
}

func BenchmarkIdentify(b *testing.B) {
	text := sentences[0].text + " " + sentences[0].text
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		lexicon.Identify(text)
	}
}
