package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// whens reports words for a time that are those for another one in the original: midnight for
// mediodía, in the summer for en hiver, late May for Anfang Mai, Tuesday morning for martes por la
// noche. Of each kind, what is compared is which of the kind it is.
func (c *FigureComparer) whens(n int, cues uint16) {
	for k := range whenKinds {
		if cues>>k&1 == 0 {
			continue
		}
		kind := &whenKinds[k]
		ours, theirs, ok := c.odd(n, func(n int) []quantity { return c.whensHere(n, k) }, func(n int) []quantity { return c.whensThere(n, k) })
		if !ok {
			continue
		}
		english := kind.names[theirs.value]
		if kind.beside == besideWeekday && endsWith(strings.ToLower(c.o.Slice(int(theirs.first), int(theirs.last))), afternoons) {
			english = "afternoon"
		}
		if c.t.Tokens[ours.first].Flags&Capital != 0 {
			english = strings.ToUpper(english[:1]) + english[1:]
		}
		if kind.beside == besideMonth && c.t.Tokens[ours.last-1].Hash == hashOf {
			english = [...]string{"beginning of", "middle of", "end of"}[theirs.value]
		}
		if kind.beside == besideWeekday && strings.HasSuffix(c.t.Word(int(ours.last)-1), "s") {
			english += "s"
		}
		c.tell(n, ours, theirs, english)
	}
}

// afternoons are how the words for an afternoon end, those for an evening apart.
var afternoons = strings.Fields("nachmittag tarde pomeriggio middag odpoledne popołudniu απόγευμα 下午 午後 오후")

// whenBeside is what a word for a time has to stand beside.
type whenBeside uint8

const (
	besideAny     whenBeside = iota
	besideMonth              // before a month, a year, a century
	besideWeekday            // beside a weekday
)

// whenKind is words for times of which one excludes the others: their names in English, what they
// stand beside, and those of each language, “_” within a phrase; of languages that part no words, signs.
type whenKind struct {
	names  []string
	beside whenBeside
	words  map[string][]string
}

var whenKinds = [...]whenKind{
	{[]string{"noon", "midnight"}, besideAny, map[string][]string{
		"ar": {"ظهرا ظهرًا", "منتصف_الليل"},
		"cs": {"poledne poledni", "půlnoc půlnoci půlnocí"},
		"de": {"mittag mittags", "mitternacht"},
		"el": {"μεσημέρι", "μεσάνυχτα"},
		"en": {"noon midday", "midnight"},
		"es": {"mediodía", "medianoche"},
		"fr": {"midi", "minuit"},
		"he": {"צהריים בצהריים", "חצות בחצות"},
		"it": {"mezzogiorno", "mezzanotte"},
		"ja": {"正午", "真夜中"},
		"ko": {"정오", "자정"},
		"nl": {"", "middernacht"},
		"pl": {"w_południe", "o_północy"},
		"pt": {"meio_-_dia", "meia_-_noite"},
		"ro": {"amiază amiaza", "miezul_nopții miezul_nopţii"},
		"ru": {"полдень", "полночь полуночи"},
		"sv": {"mitt_på_dagen", "midnatt"},
		"tr": {"öğlen", "gece_yarısı"},
		"uk": {"опівдні полудень", "опівночі"},
		"zh": {"正午 中午", "午夜 半夜"},
	}},
	{[]string{"spring", "summer", "autumn", "winter"}, besideAny, map[string][]string{
		"ar": {"الربيع ربيع", "الصيف صيف", "الخريف خريف", "الشتاء شتاء"},
		"cs": {"jara jaro jaře", "létě léto", "podzim podzimu", "zima zimu zimy zimě"},
		"de": {"frühling frühjahr", "sommer sommers", "herbst herbsts", "winter winters"},
		"el": {"άνοιξη άνοιξης", "καλοκαίρι καλοκαιριού", "φθινόπωρο φθινοπώρου", "χειμώνα χειμώνας"},
		"en": {"spring", "summer summers", "autumn in_the_fall last_fall next_fall this_fall", "winter winters"},
		"es": {"primavera", "verano", "otoño", "invierno"},
		"fr": {"printemps", "cet_été d'été en_été l'été", "automne d'automne l'automne", "d'hiver hiver l'hiver"},
		"he": {"אביב באביב האביב", "בקיץ הקיץ קיץ", "בסתיו הסתיו סתיו", "בחורף החורף חורף"},
		"it": {"primavera", "estate", "autunno", "inverno"},
		"ja": {"今春 春に", "今夏 夏に", "今秋 秋に", "今冬 冬に"},
		"ko": {"봄에 봄철", "여름", "가을", "겨울"},
		"nl": {"lente voorjaar", "zomer", "herfst najaar", "winter"},
		"pl": {"wiosna wiosny wiosną wiosnę", "latem lato", "jesieni jesienią jesień", "zima zimy zimą zimę"},
		"pt": {"primavera", "verão", "outono", "inverno"},
		"ro": {"primăvara primăvară primăverii", "vara vară verii", "toamna toamnei toamnă", "iarna iarnă iernii"},
		"ru": {"весна весне весной весну весны", "лето летом", "осени осень осенью", "зима зиме зимой зиму зимы"},
		"sv": {"våren", "sommar sommaren", "höst hösten", "vinter vintern"},
		"tr": {"ilkbahar ilkbaharda", "yazın", "sonbahar sonbaharda", "kış kışın"},
		"uk": {"весна весни весну навесні", "влітку літо", "восени осені осінь", "взимку зима зими зиму"},
		"zh": {"春天 春季", "夏天 夏季", "秋天 秋季", "冬天 冬季"},
	}},
	{[]string{"early", "mid", "late"}, besideMonth, map[string][]string{
		"ar": {"أوائل بداية مطلع", "منتصف", "أواخر نهاية"},
		"cs": {"počátkem počátku začátkem začátku", "polovině", "koncem konci konce"},
		"de": {"anfang anfangs beginn", "mitte", "ende"},
		"el": {"αρχές", "μέσα", "τέλη τέλος"},
		"en": {"beginning_of early start_of", "mid middle_of", "end_of late"},
		"es": {"comienzos inicios principios", "mediados", "finales fines"},
		"fr": {"début", "mi milieu", "fin"},
		"he": {"בתחילת תחילת", "אמצע באמצע", "בסוף סוף"},
		"it": {"inizi inizio", "metà", "fine"},
		"ja": {"上旬 初旬", "中旬", "下旬"},
		"ko": {"월초 초순", "중순", "월말 하순"},
		"nl": {"begin", "medio midden", "eind einde"},
		"pl": {"początkiem początku", "połowie połowy", "koniec końca końcu"},
		"pt": {"começo início princípios", "meados", "fim final finais"},
		"ro": {"începutul", "mijlocul", "finalul sfârşitul sfârșitul"},
		"ru": {"начала начале", "середине середины", "конца конце"},
		"sv": {"början", "mitten", "slutet"},
		"uk": {"початку", "середині середини", "кінці кінця наприкінці"},
		"zh": {"上旬 月初", "中旬", "下旬 月底 月末"},
	}},
	{[]string{"morning", "evening"}, besideWeekday, map[string][]string{
		"ar": {"صباح صباحا", "مساء"},
		"cs": {"dopoledne ráno", "odpoledne večer"},
		"de": {"morgen vormittag", "abend nachmittag"},
		"el": {"πρωί", "απόγευμα βράδυ"},
		"en": {"morning mornings", "afternoon afternoons evening evenings night nights"},
		"es": {"la_mañana esta_mañana", "la_noche la_tarde esta_noche esta_tarde"},
		"fr": {"matin matinée", "soir soirée"},
		"he": {"בבוקר בוקר", "בערב ערב"},
		"it": {"mattina mattino", "pomeriggio sera"},
		"ja": {"午前", "午後 夕方"},
		"ko": {"오전", "오후 저녁"},
		"nl": {"morgen ochtend", "avond middag"},
		"pl": {"rano", "popołudniu wieczorem"},
		"pt": {"de_manhã manhã", "noite tarde"},
		"ro": {"dimineaţa dimineaţă dimineața dimineață", "seara seară"},
		"ru": {"утра утро утром", "вечер вечера вечером"},
		"sv": {"morgon morgonen", "eftermiddag kväll kvällen"},
		"tr": {"sabah sabahı", "akşam akşamı"},
		"uk": {"вранці ранку ранок", "ввечері вечора вечір увечері"},
		"zh": {"上午 早上", "下午 晚上"},
	}},
	{[]string{"first quarter", "second quarter", "third quarter", "fourth quarter"}, besideAny, map[string][]string{
		"cs": {"", "druhé_čtvrtletí druhém_čtvrtletí druhého_čtvrtletí", "", ""},
		"en": {"first_quarter first_-_quarter", "second_quarter second_-_quarter", "third_quarter third_-_quarter", "fourth_quarter fourth_-_quarter"},
		"it": {"", "secondo_trimestre", "", ""},
		"pl": {"", "drugiego_kwartału drugim_kwartale drugi_kwartał", "", ""},
		"sv": {"", "andra_kvartal andra_kvartalet", "", ""},
	}},
	{[]string{"end of the month", "end of the year", "end of the decade"}, besideAny, map[string][]string{
		"ar": {"نهاية_الشهر نهاية_هذا_الشهر", "نهاية_السنة نهاية_العام نهاية_هذا_العام", "نهاية_العقد"},
		"cs": {"konce_měsíce konci_měsíce koncem_měsíce", "konce_letošního_roku konce_roku konci_roku koncem_roku", "konce_desetiletí"},
		"de": {"ende_des_monats monatsende", "ende_des_jahres jahresende", "ende_des_jahrzehnts"},
		"el": {"τέλος_του_μήνα τέλη_του_μήνα", "τέλος_του_έτους τέλος_του_χρόνου τέλη_του_έτους τέλη_του_χρόνου", "τέλος_της_δεκαετίας"},
		"en": {"end_of_the_month end_of_this_month", "end_of_the_year end_of_this_year", "end_of_the_decade end_of_this_decade"},
		"es": {"fin_de_mes final_de_mes final_del_mes finales_de_mes fin_del_mes fines_de_mes", "fin_de_año fin_del_año final_de_año final_del_año finales_de_año finales_del_año fines_de_año", "fin_de_la_década final_de_la_década"},
		"fr": {"fin_de_ce_mois fin_du_mois", "fin_d'année fin_de_cette_année fin_de_l'année", "fin_de_la_décennie"},
		"he": {"סוף_החודש", "סוף_השנה", "סוף_העשור"},
		"it": {"fine_del_mese fine_mese", "fine_anno fine_dell'anno", "fine_del_decennio"},
		"ja": {"月末", "年末 年内", ""},
		"ko": {"월말", "연말 올해_말 연내", ""},
		"nl": {"eind_van_de_maand einde_van_de_maand", "eind_van_het_jaar einde_van_het_jaar", "eind_van_het_decennium einde_van_het_decennium"},
		"pl": {"koniec_miesiąca końca_miesiąca końcem_miesiąca końcu_miesiąca", "koniec_roku końca_roku końcem_roku końcu_roku", "końca_dekady"},
		"pt": {"fim_do_mês final_do_mês", "fim_de_ano fim_do_ano final_de_ano final_do_ano", "fim_da_década final_da_década"},
		"ro": {"sfârșitul_lunii sfârşitul_lunii finalul_lunii", "sfârșitul_anului sfârşitul_anului finalul_anului", "sfârșitul_deceniului"},
		"ru": {"конец_месяца конца_месяца конце_месяца концу_месяца", "конец_года конца_года конце_года концу_года", "конца_десятилетия концу_десятилетия"},
		"sv": {"slutet_av_månaden", "slutet_av_året slutet_på_året årsskiftet", "slutet_av_årtiondet"},
		"tr": {"ay_sonu ay_sonuna ay_sonunda", "yıl_sonu yıl_sonuna yıl_sonunda", "on_yılın_sonuna"},
		"uk": {"кінець_місяця кінця_місяця кінці_місяця кінцю_місяця", "кінець_року кінця_року кінці_року кінцю_року", "кінця_десятиліття"},
		"zh": {"月底 月末", "年底 年末 年内", ""},
	}},
	// Of a year or a game, where the word is no figure: secondo is “according to” as well.
	{[]string{"first half", "second half"}, besideAny, map[string][]string{
		"cs": {"", "druhá_pol* druhé_pol* druhé_půl* druhého_pol* druhém_pol* druhou_pol* druhý_pol*"},
		"en": {"first_half first_-_half", "second_half second_-_half"},
		"fr": {"", "seconde_mi seconde_moitié seconde_période"},
		"it": {"", "nella_ripresa seconda_metà secondo_semestre secondo_tempo"},
		"ja": {"上半期 上期 前半", "下半期 下期 後半"},
		"ko": {"상반기 전반기 전반전", "하반기 후반기 후반전"},
		"pl": {"", "druga_poł* drugie_pół* drugiego_pół* drugiej_poł* drugą_poł* drugim_pół*"},
		"sv": {"", "andra_halv* andra_hälften"},
		"zh": {"上半年 上半场 上半場 前半", "下半年 下半场 下半場 后半 後半"},
	}},
}

// whenPhrase is a phrase for a time of a kind.
type whenPhrase struct {
	text  string
	size  int32
	kind  int
	value uint64
}

// whenPhrases are those of a language that parts words, by the first word.
type whenPhrases struct {
	language string
	openers  Sieve // the first words
	by       lexicon.Map[[]whenPhrase]
}

var whenPhrasesBy = byLanguage[whenPhrases]{read: func(language string) *whenPhrases {
	w := &whenPhrases{language: language}
	for kind := range whenKinds {
		for value, row := range whenKinds[kind].words[language] {
			for p := range strings.FieldsSeq(row) {
				first, _, _ := strings.Cut(p, "_")
				h := phraseHash(first)
				w.openers.Add(h)
				by := w.by.At(h)
				*by = append(*by, whenPhrase{p, phraseSize(p), kind, uint64(value)})
			}
		}
	}
	return w
}}

// of gives the phrases that begin with a word.
func (w *whenPhrases) of(hash uint64) []whenPhrase {
	if !w.openers.May(hash) {
		return nil
	}
	return w.by.Get(hash)
}

func (c *FigureComparer) whensHere(n, kind int) (list []quantity) {
	_, last := c.here(n)
	cues, _ := c.cuesIn(n)
	english := whenPhrasesBy.of("en")
	for _, h := range cues {
		if h.kinds>>kind&1 != 0 {
			if q, found, _ := c.t.whenAt(english, kind, h.token, last); found {
				list = append(list, q)
			}
		}
	}
	return list
}

func (c *FigureComparer) whensThere(n, kind int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	if spaced(language) {
		first, last := c.there(n)
		return whensIn(c.o, language, kind, first, last)
	}
	text, from := c.textThere(n)
	if kind == 1 && language == "ja" && strings.Count(text, "春")+strings.Count(text, "夏")+strings.Count(text, "秋")+strings.Count(text, "冬") > 1 {
		return nil
	}
	for value, row := range whenKinds[kind].words[language] {
		for sign := range strings.FieldsSeq(row) {
			for at := 0; ; {
				k := strings.Index(text[at:], sign)
				if k < 0 {
					break
				}
				start := from + at + k
				at += k + len(sign)
				i, j := c.o.Within(start, start+len(sign))
				if whenKinds[kind].beside == besideWeekday && !c.o.weekdayNear(language, int32(i), int32(j)) {
					continue
				}
				list = append(list, quantity{int32(i), int32(j), uint64(value), -1})
			}
		}
	}
	return list
}

// whensIn gives the words for times of a kind among tokens first to last-1 of an original.
func whensIn(f *Facts, language string, kind int, first, last int32) (list []quantity) {
	phrases := whenPhrasesBy.of(language)
	for i := first; i < last; i++ {
		t := &f.Tokens[i]
		if t.Kind != Word {
			continue
		}
		if whenKinds[kind].beside == besideWeekday && nightly.Has(t.Hash) {
			return nil // in der Nacht zum Dienstag
		}
		if whenKinds[kind].beside == besideWeekday && (language == "de" || language == "nl" || language == "sv") {
			if value, ok := dayOfCompound(strings.ToLower(f.Word(int(i))), whenKinds[kind].words[language]); ok {
				list = append(list, quantity{i, i + 1, value, -1})
				continue
			}
		}
		switch q, found, doubtful := f.whenAt(phrases, kind, i, last); {
		case doubtful:
			return nil // nicht anfangs, sondern Ende 2009
		case found:
			list = append(list, q)
		}
	}
	return list
}

// whenAt gives the words for a time of a kind that begin at token i and end before token last. One
// that should have a month behind it, and has none, makes the others doubtful.
func (f *Facts) whenAt(phrases *whenPhrases, kind int, i, last int32) (q quantity, found, doubtful bool) {
	for _, p := range phrases.of(f.Tokens[i].Hash) {
		if p.kind != kind || i+p.size > last || p.size > 1 && !phraseAt(f, i, p.text) {
			continue
		}
		switch whenKinds[kind].beside {
		case besideMonth:
			if !f.periodBehind(phrases.language, i+p.size) {
				doubtful = true
				continue
			}
		case besideWeekday:
			if !f.weekdayNear(phrases.language, i, i+p.size) {
				continue
			}
		}
		return quantity{i, i + p.size, p.value, -1}, true, doubtful
	}
	return q, false, doubtful
}

// nightly are words of originals for the night, which belongs to two days.
var nightly = lexicon.SetOf("nacht nuit notte nachts madrugada ночь ночи ніч ночі noc noci nocy noaptea natt natten νύχτα ليلة ليل בלילה gece")

// dayOfCompound gives the part of the day that a weekday’s compound ends with: Dienstagmorgen.
func dayOfCompound(word string, rows []string) (uint64, bool) {
	if !strings.Contains(word, "tag") && !strings.Contains(word, "dag") && !strings.HasPrefix(word, "mittwoch") {
		return 0, false
	}
	for value, row := range rows {
		for end := range strings.FieldsSeq(row) {
			if head, ok := strings.CutSuffix(strings.TrimSuffix(word, "s"), end); ok && (strings.HasSuffix(head, "tag") || strings.HasSuffix(head, "dag") || head == "mittwoch") {
				return uint64(value), true
			}
		}
	}
	return 0, false
}

// thisDay are words before the part of a day that is today’s, or the first of such words.
var thisDay = lexicon.SetOf("this esta ce cette questa questo deze bu denna")

// weekdayNear reports whether a weekday, or today and the like, stands beside tokens i to j-1, or a word or two away.
func (f *Facts) weekdayNear(language string, i, j int32) bool {
	reach := int32(2)
	if language == "en" {
		reach = 1
	}
	first := max(i-reach, 0)
	last := min(j+reach, int32(len(f.Tokens)))
	return i > 0 && thisDay.Has(f.Tokens[i-1].Hash) || thisDay.Has(f.Tokens[i].Hash) ||
		slices.ContainsFunc(f.Dates(language, first, last), func(d Date) bool { return (d.Weekday > 0 || d.Relative) && !d.Weak && d.Month == 0 })
}

// periodBehind reports whether a month, a year or a century begins at token i, or behind a word or two
// there that are nothing else.
func (f *Facts) periodBehind(language string, i int32) bool {
	for n := int32(0); n < 4 && int(i+n) < len(f.Tokens); n++ {
		t := &f.Tokens[i+n]
		if t.Kind == Punct && t.Hash != '-' || t.Flags&BlockStart != 0 {
			return false
		}
		if t.Kind == Number {
			return t.Len >= 4 || f.Plain[t.End()-1] == 's' || n > 0 && yearly.Has(f.Tokens[i+n-1].Hash) || f.yearsAt(i+n+1) || f.yearsAt(i+n+2) || f.yearsAt(i+n+3)
		}
		if slices.ContainsFunc(f.Dates(language, i+n, i+n+1), func(d Date) bool { return d.Month > 0 && d.Day == 0 && !d.Weak }) {
			return true
		}
		if w, ok := figureWordsOf(language).find(t.Hash); ok && (w.derived && w.value == (Decimal{1, 2}) || w.value.Exp == 1 && w.value.Digits > 1 && w.value.Digits < 10) { // a century, the nineties
			return true
		}
		if t.Flags&Capital != 0 && Roman(strings.TrimSuffix(f.Word(int(i+n)), "e")) > 0 {
			continue
		}
		if t.Hash != '-' && t.Kind == Word && lexicon.FunctionLanguages(t.Hash) == 0 && !yearly.Has(t.Hash) {
			return false
		}
	}
	return false
}

// yearsAt reports whether a word for years stands at token i: 20er Jahre.
func (f *Facts) yearsAt(i int32) bool { return int(i) < len(f.Tokens) && yearly.Has(f.Tokens[i].Hash) }

var yearly = lexicon.SetOf("años années anni anos anii anilor jaren jahre jahren lat let letech léta roků годов годах років роках δεκαετίας año mes jahres année année mois mese anno ano mês lunii anului maand jaar года году месяца roku měsíce")
