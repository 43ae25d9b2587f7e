package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// relative files a day that is told from the day of writing, tokens i to to-1.
func (r *dateReader) relative(i, to int, away int8) {
	if i > r.first && thatDay.Has(r.Tokens[i-1].Hash) && (r.language == "ar" || r.language == "he") {
		return // في ذلك اليوم
	}
	if r.dayItself(i, to) {
		away = Open
	}
	r.add(Date{First: int32(i), Last: int32(to), Relative: true, Away: away, AwayAt: r.from(i, to)})
}

// period files last week, this month, next year, which begins with what stands at
// tokens i to to-1: the word that tells which, or the one that it stands behind.
func (r *dateReader) period(i, to int, w dateWord) {
	next, end := r.phrase(to, r.wordAt(to))
	switch {
	case end > r.last || !r.Gap(to-1):
		next = dateWord{}
	case r.language == "en" && (r.Tokens[i].Flags&(Capital|SentenceStart|Titled) == Capital || i > r.first && r.Tokens[i-1].Hash == hashThe):
		return // over the last week, the last week of May
	}
	d := Date{First: int32(i), Last: int32(end), Period: w.period, Away: w.away}
	switch {
	case w.kinds&beforePeriod != 0 && next.kinds&namesPeriod != 0:
		d.Period = next.period
	case w.kinds&namesPeriod != 0 && next.kinds&behindPeriod != 0:
		d.Away = next.away
	case w.kinds&namesPeriod != 0 && w.away != Open:
		d.Last = int32(to)
	default:
		return
	}
	d.AwayAt = r.from(i, int(d.Last))
	r.add(d)
}

// Direction gives -1 for last Tuesday, 1 for next Tuesday and el martes próximo; 0 where nothing that is read beside
// a weekday tells.
func (f *Facts) Direction(language string, d *Date) int8 {
	c := calendarOf(language)
	if c == nil {
		return 0
	}
	if i := int(d.First) - 1; i >= 0 && f.Tokens[i+1].Flags&BlockStart == 0 {
		if w := c.word(f.Tokens[i].Hash); w.kinds&beforePeriod != 0 && w.away != Open {
			return w.away
		}
	}
	if i := int(d.Last); i < len(f.Tokens) && f.Tokens[i].Flags&BlockStart == 0 {
		if w := c.word(f.Tokens[i].Hash); w.kinds&behindPeriod != 0 && w.away != Open {
			return w.away
		}
	}
	return 0
}

var hashThe = lexicon.Hash("the")

// from gives the bytes of tokens i to to-1.
func (r *dateReader) from(i, to int) Stretch {
	return Stretch{r.Tokens[i].Start, uint32(r.Tokens[to-1].End())}
}

// dayItself reports whether what may be “today” is only the day (في اليوم التالي, היום
// הראשון), or part of a name: USA Today.
func (r *dateReader) dayItself(i, to int) bool {
	switch r.language {
	case "en":
		return r.Tokens[i].Flags&(Capital|SentenceStart|Titled) == Capital
	case "ar", "he":
		return to < r.last && r.Gap(to-1) && definite(r.Word(to)) || i > r.first && beforeDay.Has(r.Tokens[i-1].Hash)
	}
	return false
}

// definite reports whether an Arabic or Hebrew word may be an adjective or a clause
// that tells which day it is.
func definite(word string) bool {
	return strings.HasPrefix(word, "ال") || strings.HasPrefix(word, "ה") || strings.HasPrefix(word, "ש")
}

// morning reports whether what may be “tomorrow” is the morning: la mañana, am Morgen.
func (r *dateReader) morning(i int) bool {
	t := &r.Tokens[i]
	if i == r.first || !mornings.Has(t.Hash) {
		return false
	}
	if r.language == "de" && t.Flags&(Capital|SentenceStart) == Capital {
		return true
	}
	return beforeMorning.Has(r.Tokens[i-1].Hash) || r.wordAt(i-1).weekday > 0
}

var (
	mornings      = lexicon.SetOf("mañana morgen")
	beforeMorning = lexicon.SetOf(`la una esta misma cada media toda el aquella am der guten jeden diesen diesem nächsten de heute gestern vorgestern
		een elke iedere deze die goede gisteren vorige volgende`)
	thatDay   = lexicon.SetOf("ذلك نفس אותו באותו")
	beforeDay = lexicon.SetOf("في ذلك نفس طوال منذ خلال כל אותו במשך סוף")
)

// dateSign is what Chinese, Japanese and Korean write for a day or a week, without a
// space before what follows.
type dateSign struct {
	form string
	dateWord
}

// relativeSign reads the day or week told from today at byte at of token i, where a sign of
// size bytes stands, and gives the byte behind what it read.
func (r *dateReader) relativeSign(i, at, size int) int {
	w := r.Word(i)
	if size != 3 || r.opening>>(w[at+2]&63)&1 == 0 {
		return at + size
	}
	for n := range r.calendar.signs {
		s := &r.calendar.signs[n]
		text, last := w, i
		if strings.Contains(s.form, " ") && i+1 < r.last { // 다음 주
			last = i + 1
			text = r.Plain[r.Tokens[i].Start:r.Tokens[last].End()]
		}
		if !strings.HasPrefix(text[at:], s.form) {
			continue
		}
		end := at + len(s.form)
		if !r.signStands(text[:at], s.form, text[end:]) {
			break
		}
		r.add(Date{First: int32(i), Last: int32(last + 1), Relative: s.kinds == relativeDay, Period: s.period, Away: s.away,
			AwayAt: Stretch{r.Tokens[i].Start + uint32(at), r.Tokens[i].Start + uint32(end)}})
		return min(end, len(w))
	}
	return at + size
}

// signStands reports whether what stands before and behind the signs of a day in the
// same stretch leaves it a day: not 说明天气 or 説明日, nor 오늘날 or 모레노. 上周三 is a
// weekday and no week.
func (r *dateReader) signStands(before, sign, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(behind)
	first, _ := utf8.DecodeRuneInString(sign)
	switch r.language {
	case "ko":
		return before == "" && slices.Contains(behindDay, behind)
	case "ja":
		if unicode.Is(unicode.Hiragana, first) && !kanaStands(last, next, behind) {
			return false
		}
		return !unicode.Is(unicode.Han, last) && next != '香' && next != '子'
	}
	if second := strings.TrimLeft(sign, "后後"); second == "天" && strings.ContainsRune("性的获獲得免形养養努培因教习習环環", next) { // 后天的努力, what is acquired
		return false
	}
	if first == '上' || first == '下' { // 晚上周三, 下周边
		return !strings.ContainsRune("晚早网網以身马馬线線会會地", last) && !strings.ContainsRune("一二三四五六日天边邊围圍期年岁歲转轉身刊长長", next)
	}
	return !strings.ContainsRune("说說证證声聲发發表文光透黎以之目然后後大先", last) && !strings.ContainsRune("气氣空候然才", next) &&
		signOf(behind, "美国", "美國", "头条", "頭條", "俄罗斯", "俄羅斯") == 0
}

// kanaStands reports whether a day in hiragana stands by itself: not きょう in ききょう, or あす in あすか.
func kanaStands(last, next rune, behind string) bool {
	return (!unicode.Is(unicode.Hiragana, last) || strings.ContainsRune("はがにをでともの", last)) &&
		(!unicode.Is(unicode.Hiragana, next) || strings.ContainsRune("のはも", next) || signOf(behind, "に", "から", "まで", "より") > 0)
}

var behindDay = strings.Split(",가,과,까지,는,도,로,를,만,면,밤,보다,부터,부터는,부로,새벽,아침,에,에는,에도,에만,에서야,에야,엔,였다,였습니다,와,은,을,의,이,이고,이나,이다,이며,이면,이었다,이자,인,입니다,자,저녁,조차,쯤,처럼,까지는,까지도,까지만,오전,오후", ",")
