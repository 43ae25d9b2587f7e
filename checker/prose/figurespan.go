package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// spans reports one unit of time that is another in the original: a week for un mes. What is
// compared is the unit; of two and more, the figures are.
func (c *FigureComparer) spans(n int) {
	ours, theirs, ok := c.odd(n, c.spansHere, c.spansThere)
	if !ok {
		return
	}
	here, there := Figure{Value: one, Unit: Unit(ours.value), Written: true, Hour: -1}, Figure{Value: one, Unit: Unit(theirs.value), Written: true, Hour: -1}
	from, to, their, beyond := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; g.Unit != here.Unit && (g.converted(&there) || g.Unit == there.Unit && g.Value == one) {
			return // seven days, and twelve months there
		}
	}
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; g.Unit != there.Unit && (g.converted(&here) || g.Unit == here.Unit && g.Value == one) {
			return
		}
	}
	english, article := there.Unit.String(), c.t.Word(int(ours.first))
	if strings.EqualFold(article, "one") {
		english = article + " " + english
	} else if english == "hour" {
		english = article[:1] + "n " + english
	} else {
		english = article[:1] + " " + english
	}
	c.tell(n, ours, theirs, english)
}

// spansHere gives those of a link's translation, no rates: a month, one year.
func (c *FigureComparer) spansHere(n int) (list []quantity) {
	first, _ := c.here(n)
	cues, _ := c.cuesIn(n)
	for _, h := range cues {
		i := h.token - 1
		if h.kinds&cueSpan == 0 || i < first {
			continue
		}
		t := &c.t.Tokens[i]
		if t.Hash != hashA && t.Hash != hashAn && t.Hash != hashOne || i > first && !beforeSpan.Has(c.t.Tokens[i-1].Hash) && !(int(i)+2 < len(c.t.Tokens) && behindSpan.Has(c.t.Tokens[i+2].Hash)) || c.t.Plain[c.t.Tokens[i+1].End()-1] == 's' {
			continue
		}
		w, _ := figureWordsOf("en").find(c.t.Tokens[i+1].Hash)
		list = append(list, quantity{i, i + 2, uint64(w.unit), -1})
	}
	return list
}

var (
	hashAn     = lexicon.Hash("an")
	spanUnits  = map[string]bool{"day": true, "hour": true, "minute": true, "month": true, "week": true, "year": true}
	behindSpan = lexicon.SetOf("after ago before earlier late later long")
	beforeSpan = lexicon.SetOf("about after almost approximately around before for in just last lasted lasting lasts least most nearly of only over roughly some spend spending spends spent take takes taken taking took than to under until up within")
)

// spansThere gives those of a link's original: with a word for one, or a preposition that tells how
// long in a language without articles.
func (c *FigureComparer) spansThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	if signs := spanSigns[language]; signs != nil {
		return c.spansOfSigns(n, signs)
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; g.Value == one && g.Written && !g.Ordinal && !g.Derived && spanUnits[g.Unit.String()] && g.UnitStart > g.Start && int32(c.o.Tokens[g.Last].Start) == g.UnitStart {
			list = append(list, quantity{g.First, g.Last + 1, uint64(g.Unit), k})
		}
	}
	before := spanOpeners[language]
	first, last := c.there(n)
	for i := first + 1; i < last && before != nil; i++ {
		if !before.Has(c.o.Tokens[i-1].Hash) || c.o.Tokens[i].Kind != Word {
			continue
		}
		if w, ok := figureWordsOf(language).find(c.o.Tokens[i].Hash); ok && w.kind == 0 && spanUnits[w.unit.String()] && oneSpan.Has(c.o.Tokens[i].Hash) {
			list = append(list, quantity{i, i + 1, uint64(w.unit), -1})
		}
	}
	return list
}

// spanOpeners stand before a unit of time that is one without a word for it, oneSpan are those units
// in the singular.
var (
	spanOpeners = func() map[string]*lexicon.Set {
		m := map[string]*lexicon.Set{}
		for language, words := range map[string]string{
			"ar": "لمدة بعد قبل خلال", "cs": "za na přes", "he": "לפני תוך בתוך במשך למשך בעוד", "pl": "za przez na", "ru": "за через на почти", "uk": "за через на майже",
		} {
			set := lexicon.SetOf(words)
			m[language] = &set
		}
		return m
	}()
	oneSpan = lexicon.SetOf(`عام سنة شهر أسبوع ساعة hodinu týden měsíc rok שנה שבוע חודש שעה godzinę tydzień miesiąc rok
		час неделю месяц год годину тиждень місяць рік`)
)

// spansOfSigns gives those of an original that parts no words.
func (c *FigureComparer) spansOfSigns(n int, signs []string) (list []quantity) {
	text, from := c.textThere(n)
	for _, row := range signs {
		sign, unit, _ := strings.Cut(row, "=")
		for at := 0; ; {
			k := strings.Index(text[at:], sign)
			if k < 0 {
				break
			}
			before := strings.TrimRight(text[:at+k], " ")
			behind := text[at+k+len(sign):]
			start := from + at + k
			at += k + len(sign)
			if opensWith(behind, notOneSpan) || endsWith(before, notOneBefore) {
				continue
			}
			i, j := c.o.Within(start, start+len(sign))
			list = append(list, quantity{int32(i), int32(j), uint64(unitNamed(unit)), -1})
		}
	}
	return list
}

// unitNamed gives the unit with an English name; 0 where there is none.
func unitNamed(name string) Unit {
	for n, u := range unitNames() {
		if u.name == name {
			return Unit(n)
		}
	}
	return 0
}

// endsWith reports whether a text ends with one of some endings.
func endsWith(text string, endings []string) bool {
	for _, e := range endings {
		if strings.HasSuffix(text, e) {
			return true
		}
	}
	return false
}

var (
	spanSigns = map[string][]string{
		"ja": strings.Fields("一年間=year 1年間=year 一週間=week 1週間=week 一か月=month 一カ月=month 1か月=month 1カ月=month 一ヶ月=month 1ヶ月=month 一時間=hour 1時間=hour"),
		"ko": {"일 년=year", "일년=year", "1년 동안=year", "1년간=year", "한 달=month", "한달=month", "일주일=week", "1주일=week", "한 시간=hour", "1시간=hour"},
		"zh": strings.Fields("一年=year 一个月=month 1个月=month 一周=week 一星期=week 一个星期=week 一小时=hour 一个小时=hour"),
	}
	notOneSpan   = strings.Fields("一 多 半 级 年 以来 又 来 之 中 内 里 岁 后 四")
	notOneBefore = strings.Fields("第 每 十 百 千 万 二 三 四 五 六 七 八 九 〇 零 这 那 上 下 同 某 前 后 近 另 的 过去 最后 今后 0 1 2 3 4 5 6 7 8 9 . 毎 約 ここ 이 그 지난 매")
)

// manySpans reports one unit of time that is two and more in the original, or the other way round: an hour
// for dos horas. What is compared is the number, and the unit is to be the same.
func (c *FigureComparer) manySpans(n int) {
	ours, theirs, ok := c.odd(n, c.manySpansHere, c.manySpansThere)
	if !ok || ours.value>>32 != theirs.value>>32 || uint32(ours.value) > 1 && uint32(theirs.value) > 1 || !c.inPlace(n) {
		return
	}
	if i := ours.figure; i >= 0 && c.ours.pair[i] >= 0 && uint32(ours.value) > 1 {
		return
	}
	if k := theirs.figure; k >= 0 && c.theirs.pair[k] >= 0 && uint32(theirs.value) > 1 {
		return
	}
	unit := Unit(theirs.value >> 32)
	number := Figure{Value: NewDecimal(uint64(uint32(theirs.value)), 0)}
	english, ok := number.Spelled()
	if !ok {
		english = number.Value.String()
	}
	if number.Value == one {
		english += " " + unit.String()
	} else {
		english += " " + unit.Plural()
	}
	c.tell(n, ours, theirs, english)
}

func (c *FigureComparer) manySpansHere(n int) []quantity {
	from, to, _, _ := c.span(n)
	return c.ours.manySpans(c.t, from, to, c.spansHere(n))
}

func (c *FigureComparer) manySpansThere(n int) []quantity {
	_, _, their, beyond := c.span(n)
	return c.theirs.manySpans(c.o, their, beyond, c.spansThere(n))
}

// manySpans appends the spans of two units and more among figures from to to-1 of a side to those of one.
func (s *figureSide) manySpans(f *Facts, from, to int32, list []quantity) []quantity {
	for n := range list {
		list[n].value = list[n].value<<32 | 1
	}
	for k := from; k < to; k++ {
		g := &s.figures[k]
		if v, ok := g.Value.Whole(); ok && v > 1 && v < 1000 && !g.Ordinal && !g.Derived && !g.Dated && !g.Timed && spanUnits[g.Unit.String()] && g.UnitStart > g.Start {
			_, last := f.Within(int(g.UnitStart), int(g.UnitEnd))
			list = append(list, quantity{g.First, int32(last), uint64(g.Unit)<<32 | v, k})
		}
	}
	return list
}
