package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// terms reports a unit of time that is told without a number and is another in the original: in the
// coming weeks for in den kommenden Tagen, every hour for každou minutu. What is compared is the unit.
func (c *FigureComparer) terms(n int) {
	ours, theirs, ok := c.odd(n, c.termsHere, c.termsThere)
	if !ok {
		return
	}
	here, there := Unit(ours.value), Unit(theirs.value)
	from, to, their, beyond := c.span(n)
	for i := from; i < to; i++ {
		if c.ours.figures[i].Unit == there {
			return
		}
	}
	for k := their; k < beyond; k++ {
		if c.theirs.figures[k].Unit == here {
			return
		}
	}
	english := there.String()
	if word := c.t.Word(int(ours.first)); strings.HasSuffix(word, "s") {
		english += "s"
	}
	c.tell(n, ours, theirs, english)
}

// termsHere gives those of a link's translation: a few days, the coming weeks, every minute.
func (c *FigureComparer) termsHere(n int) (list []quantity) {
	first, _ := c.here(n)
	cues, _ := c.cuesIn(n)
	for _, h := range cues {
		i := h.token
		if h.kinds&cueSpan == 0 || i == first || c.t.Tokens[i].Flags&BlockStart != 0 {
			continue
		}
		plural := c.t.Plain[c.t.Tokens[i].End()-1] == 's'
		if before := c.t.Tokens[i-1].Hash; plural && termPlural.Has(before) || !plural && termEach.Has(before) {
			w, _ := figureWordsOf("en").find(c.t.Tokens[i].Hash)
			list = append(list, quantity{i, i + 1, uint64(w.unit), -1})
		}
	}
	return list
}

// termPlural and termEach stand in English before a unit of time that is told without a number.
var (
	termPlural = lexicon.SetOf("few several many coming recent past last next following previous")
	termEach   = lexicon.SetOf("every each")
)

// termsThere gives those of a link's original.
func (c *FigureComparer) termsThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	first, last := c.there(n)
	if signs := termSigns[language]; signs != "" {
		return c.unitSigns(n, signs)
	}
	reader := figureReader{Facts: c.o, words: figureWordsOf(language)}
	for i := first; i < last; i++ {
		t := &c.o.Tokens[i]
		if t.Kind != Word {
			continue
		}
		if w, ok := reader.lookup(i); ok && w.kind == 0 && spanUnits[w.unit.String()] && c.hazyTerm(i, first, last) {
			list = append(list, quantity{i, i + 1, uint64(w.unit), -1})
		}
	}
	return list
}

// unitSigns gives the units of time of a link's original that signs stand for.
func (c *FigureComparer) unitSigns(n int, signs string) (list []quantity) {
	text, from := c.textThere(n)
	for row := range strings.FieldsSeq(signs) {
		sign, unit, _ := strings.Cut(row, "=")
		sign = strings.ReplaceAll(sign, "_", " ")
		for at := strings.Index(text, sign); at >= 0; {
			i, j := c.o.Within(from+at, from+at+len(sign))
			list = append(list, quantity{int32(i), int32(j), uint64(unitNamed(unit)), -1})
			next := strings.Index(text[at+len(sign):], sign)
			if next < 0 {
				break
			}
			at += len(sign) + next
		}
	}
	return list
}

// hazyTerm reports whether a word beside token i of the original tells few or many, those that come or
// that went by, or each; at most one other stands between.
func (c *FigureComparer) hazyTerm(i, first, last int32) bool {
	for _, j := range [...]int32{i - 1, i - 2, i + 1, i + 2} {
		if j < first || j >= last {
			continue
		}
		if j == i-2 && c.o.Tokens[i-1].Kind != Word || j == i+2 && c.o.Tokens[i+1].Kind != Word {
			continue
		}
		if h := c.o.Tokens[j].Hash; hazyWords.Has(h) || termWords.Has(h) {
			return true
		}
	}
	return false
}

// termWords stand beside a unit of time that comes or went by, or that is each, before or behind it.
var termWords = lexicon.SetOf(`
	القادمة المقبلة الماضية الأخيرة التالية القليلة كل بضعة عدة
	nejbližších posledních příštích minulých každý každou každé následujících dalších uplynulých
	kommenden kommende letzten vergangenen nächsten jede jeden jeder jedes folgenden
	επόμενες επόμενα επόμενους επόμενων τελευταίες τελευταία τελευταίους τελευταίων κάθε ερχόμενες
	próximos próximas últimos últimas siguientes cada venideros pasados pasadas
	prochains prochaines derniers dernières chaque suivants suivantes venir
	הקרובים הקרובות האחרונים האחרונות הבאים הבאות כל כמה מספר
	prossimi prossime ultimi ultime ogni seguenti
	komende laatste afgelopen elke ieder iedere volgende paar
	najbliższych najbliższe ostatnich ostatnie kolejnych każdy każdą każde następnych
	seguintes vindouros
	următoarele următorii ultimele ultimii fiecare câteva
	ближайшие ближайших последние последних каждый каждую каждое каждые следующие следующих предстоящие прошлых
	kommande senaste varje närmaste följande
	önümüzdeki gelecek son her birkaç
	найближчі найближчих останні останніх кожен кожну кожного кожної наступні наступних
	par paar`)

// termSigns are the same in languages that part no words.
var termSigns = map[string]string{
	"ja": "数日=day 数週間=week 数か月=month 数カ月=month 数ヶ月=month 数ヵ月=month 数年=year 数時間=hour 数分=minute 毎日=day 毎週=week 毎月=month 毎年=year 毎時=hour 毎分=minute",
	"ko": "며칠=day 몇_주=week 수_주=week 수주_=week 몇_달=month 수개월=month 몇_년=year 수년=year 몇_시간=hour 몇_분_=minute 매일=day 매주=week 매달=month 매년=year",
	"zh": "几天=day 数天=day 数日=day 几周=week 数周=week 几个月=month 数月=month 数个月=month 几年=year 数年=year 几小时=hour 几个小时=hour 数小时=hour 几分钟=minute 数分钟=minute 每天=day 每周=week 每月=month 每年=year 每小时=hour 每分钟=minute",
}
