package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// nativeNames are given names as Arabic and Hebrew write them, those of their own peoples above all. Which are everyday words, too
// (Amir is a prince, Tal is dew), name somebody behind what he or she is: the minister, the coach.
type nativeNames struct{ all, words, offices lexicon.Set }

var nativeNamesBy = byLanguage[nativeNames]{read: func(language string) *nativeNames {
	offices := nativeOffices[language]
	if offices == "" {
		return nil
	}
	data, _ := peopleFiles.ReadFile("people/given." + language + ".tsv") // a test sees that they are there
	table, words := columnOf(string(data), "given"), []string(nil)
	for n, mark := range columnOf(string(data), "word") {
		if mark != "" {
			words = append(words, table[n])
		}
	}
	return &nativeNames{lexicon.SetOf(strings.Join(table, " ")), lexicon.SetOf(strings.Join(words, " ")), lexicon.SetOf(offices)}
}}

// unnamedNative gives the first whom a stretch of an original in Arabic or Hebrew names in full, and of whose name the translation has neither
// part, nor a name that may be a spelling of one.
func (n *Names) unnamedNative(in, around Window) (who Unnamed, ok bool) {
	names := nativeNamesBy.of(n.language)
	if names == nil {
		return who, false
	}
	for k := int(in.From); k+1 < int(in.To); k++ {
		t, next := &n.o.Tokens[k], &n.o.Tokens[k+1]
		if t.Kind != Word || !names.all.Has(t.Hash) || next.Kind != Word || !n.o.Gap(k) || k > 0 && !n.o.Gap(k-1) && n.o.Tokens[k-1].Hash == '-' || n.CommonWord(k+1) {
			continue
		}
		if word := names.words.Has(t.Hash); word && n.hebrew && strings.HasPrefix(n.o.Word(k+1), "ה") || !n.behindOffice(names, k, word) && (word || !n.surnamedNative(names, k+1)) { // אור השמש, sunlight
			continue
		}
		end := n.o.Tokens[n.wordEnd(k+1)].End()
		if n.answeredHere(k, in) {
			continue
		}
		surname := n.soundsOf(n.o.Plain[next.Start:end])
		if n.saidOf(&surname, -1, around.First, around.Last) >= strings.Count(n.o.Slice(int(around.From), int(around.To)), n.o.Word(k+1)) {
			continue
		}
		return Unnamed{Extent{int(t.Start), int(end)}, int32(k), -1, n.saidOf(&surname, -1, 0, int32(len(n.t.Tokens))) > 0}, true
	}
	return who, false
}

// surnamedNative reports whether word k of the original, which stands behind a given name, is another or nothing that a root of the
// language explains: a verb may stand there, too.
func (n *Names) surnamedNative(names *nativeNames, k int) bool {
	word := n.o.Word(k)
	return names.all.Has(n.o.Tokens[k].Hash) || n.people.of(letterKey(word)) != nil || n.unexplained(word, false) || !n.hebrew && strings.HasPrefix(word, "ال")
}

// answeredHere reports whether a word with a capital in a stretch of the translation is heard best in the name of the original that begins
// at token k, or in nothing there though it is a name, or may be one that English writes two of together: Abdulrahman.
func (n *Names) answeredHere(k int, in Window) bool {
	n.listen()
	from, to, first, last := n.pieceAt(in.From), n.pieceAt(in.To), n.pieceAt(int32(k)), n.pieceAt(int32(n.wordEnd(k+1)+1))
	return slices.ContainsFunc(n.left.among(in.First, in.Last), func(i int32) bool {
		t := &n.t.Tokens[i]
		if t.Is(lexicon.Title | lexicon.Function | lexicon.Calendar | lexicon.Demonym) {
			return false
		}
		if strings.HasPrefix(string(n.here(int(i)).latin.text()), "abd") || slices.ContainsFunc(n.pieces[first:last], func(h heard) bool { return n.listedAs(&h, int(i)) }) {
			return true
		}
		piece, loss := n.hearing(int(i), from, to)
		if loss > unheardOf {
			return !t.Is(lexicon.Known) && t.Flags&(Upper|Initials) == 0
		}
		return piece >= first && piece < last
	})
}

// behindOffice reports whether one of the four words before token k of the original, and in its sentence, says what somebody is. Strictly,
// nothing stands between the two but what has an article: the minister of youth, and no more (وزير الشباب بطولة كمال الأجسام).
func (n *Names) behindOffice(names *nativeNames, k int, strictly bool) bool {
	before := n.o.Slice(int(n.o.Sentences[n.o.SentenceOf(k)].First), k)
	article := "ال"
	if n.hebrew {
		article = "ה"
	}
	for range 4 {
		before = strings.TrimRight(before, " ,،\n")
		at := strings.LastIndexByte(before, ' ') + 1
		whole := before[at:]
		for word := whole; word != ""; {
			if names.offices.Has(lexicon.Key(word)) {
				return true
			}
			size := n.proclitic(word)
			if size == 0 {
				break
			}
			word = word[size:]
		}
		if before = before[:at]; before == "" || strictly && !strings.HasPrefix(whole, article) {
			break
		}
	}
	return false
}

// nativeOffices are what Arabic and Hebrew call one person by his or her office, work or kin, without the article. Where a word is
// everyday ones as well (אם, if), it is not here.
var nativeOffices = map[string]string{
	"ar": "أخصائي أستاذ أستاذة أسقف أمين أمينة إعلامي إعلامية إمام ابنته اقتصادي بابا باحث باحثة بروفيسور بطل بطلة تاجر ثائر جراح جندي حارس حاكم حكم خبير خبيرة دكتور دكتورة دبلوماسي " +
		"رئيس رئيسة راقصة رسام رسامة روائي روائية زعيم زعيمة زميله زوجته زوجها سائق سفير سفيرة سيد سيدة سيناتور شاعر شاعرة شقيقه شقيقته شهيد شيخ صحافي صحافية صحفي صحفية ضابط طالب طالبة طبيب طبيبة " +
		"عازف عالم عالمة عداء عضو عضوة عقيد عمدة عميد فريق فنان فنانة قائد قائدة قاض قاضي قاضية قيادي قيادية كابتن كاتب كاتبة لاعب لاعبة لواء مؤرخ مؤسس مؤلف متحدث متحدثة متهم محافظ محافظة محام محامي محامية محاميه محلل محللة " +
		"مخرج مخرجة مدافع مدرب مدربة مدرس مدير مديرة مذيع مذيعة مراسل مراسلة مرشح مرشحة مرشد مستشار مستشارة مسؤول مسؤولة مشرف مصمم مصور مصورة مطرب مطربة معارض معارضة معلم معلمة معلق مغني مغنية مفتي مفوض مفوضة مقدم ملازم ملك ملكة " +
		"ممثل ممثلة منتج مندوب مندوبة منسق منسقة مهاجم مهندس مهندسة موسيقار مواطن ناشط ناشطة ناطق ناطقة نائب نائبة نائبه نجم نجمة نظيره نظيرته نقيب والدته والده والي وال وزير وزيرة وكيل ولي يدعى ويدعى اسمه تدعى",
	"he": "אדריכל אדריכלית אחותו אחיו אלוף אלופת אמן אמנית אשתו בכיר בכירה במאי במאית בעלה בנו בתו גברת דובר דוברת דוקטור ד״ר ד\"ר דר' הרמטכ\"ל זמר זמרת חבר חברת ח\"כ ח״כ חוקר חוקרת חלוץ טייס יו\"ר יו״ר יועץ יועצת יזם יזמית " +
		"כוכב כוכבת כלכלן כלכלנית כתב כתבת לוחם מאמן מאמנת מהנדס מהנדסת מורה מזכ\"ל מזכיר מזכירת מחזאי מייסד מייסדת מנהל מנהלת מנהיג מנהיגת מנכ\"ל מנכ\"לית מנכ״ל מנכ״לית מפיק מפיקה מפכ\"ל מפקד מפקדת מרצה משורר משוררת " +
		"נגיד נהג נהגת נציב נציבת נציג נציגת נשיא נשיאת סגן סגנית סא\"ל סופר סופרת סמנכ\"ל סנגורו סנגורה סנגור סנגורית סרן עו\"ד עו״ד עורך עורכת עיתונאי עיתונאית עמיתו פעיל פעילה פעילת פרופ' פרופסור פרופ׳ פרקליט פרקליטת פרמדיק פרשן פרשנית " +
		"צייר ציירת קבלן קפטן קצין קצינת ראש ראשת רב רב\"ט רופא רופאה רופאת רכז רכזת רס\"ן שגריר שגרירת שוטר שוטרת שופט שופטת שוער שחיין שחיינית שחקן שחקנית שף שר שרת תא\"ל תובע תובעת תושב תושבת ניצב רפ\"ק גנן אופה מר גב'",
}

// NativelyGiven reports whether word k of an original in Arabic or Hebrew is a given name, or may be one.
func (n *Names) NativelyGiven(k int) bool {
	names := nativeNamesBy.of(n.language)
	if names == nil || k < 0 {
		return false
	}
	known := peoples.of(n.language).of(letterKey(n.o.Word(k)))
	return names.all.Has(n.o.Tokens[k].Hash) || known != nil && known.given
}
