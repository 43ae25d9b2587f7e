package prose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// rates reports how often something is, or for how long so much of it, that is another in the original:
// 2,000 euros a year for 2000 Euro im Monat, weekly for täglich. What is compared is the unit of time.
func (c *FigureComparer) rates(n int) {
	ours, theirs, ok := c.odd(n, c.ratesHere, c.ratesThere)
	if !ok {
		return
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		if uint64(c.theirs.figures[k].Unit) == ours.value {
			return
		}
	}
	there := Unit(theirs.value)
	english := there.String()
	if rateWords.Has(c.t.Tokens[ours.first].Hash) {
		if english = rateNames[english]; english == "" {
			return
		}
	}
	c.tell(n, ours, theirs, english)
}

var (
	rateNames = map[string]string{"hour": "hourly", "day": "daily", "week": "weekly", "month": "monthly", "year": "annual"}
	rateWords = lexicon.SetOf("hourly daily weekly monthly annual annually yearly")
)

// rateAdverbs are the adjectives and adverbs of a language for each hour, day, week, month and year; endings
// in brackets follow a stem.
var rateAdverbs = map[string][5]string{
	"ar": {"", "يومي يومية يوميا يوميًا اليومي اليومية", "أسبوعي أسبوعية أسبوعيا أسبوعيًا الأسبوعي الأسبوعية", "شهري شهرية شهريا شهريًا الشهري الشهرية", "سنوي سنوية سنويا سنويًا السنوي السنوية"},
	"cs": {"hodinově", "denní(- ho m mu ch) denně každodenní(- ho m mu)", "týdenní(- ho m mu) týdně", "měsíční(- ho m mu) měsíčně", "roční(- ho m mu) ročně každoroční(- ho m mu)"},
	"de": {"stündlich(- e en er es)", "täglich(- e en er es)", "wöchentlich(- e en er es)", "monatlich(- e en er es)", "jährlich(- e en er es)"},
	"el": {"", "καθημεριν(ά ή ής ό) ημερήσι(α ας ο ου)", "εβδομαδιαί(α ας ο ου ως)", "μηνιαί(α ας ο ου ως)", "ετήσι(α ας ο ου ως)"},
	"en": {"hourly", "daily", "weekly", "monthly", "annual annually yearly"},
	"es": {"", "diari(a as amente o os)", "semanal(- es mente)", "mensual(- es mente)", "anual(- es mente)"},
	"fr": {"", "quotidien(- ne nes nement s)", "hebdomadaire(- s)", "mensuel(- le lement les s)", "annuel(- le lement les s)"},
	"he": {"", "יומי יומית היומי היומית", "שבועי שבועית השבועי השבועית", "חודשי חודשית החודשי החודשית", "שנתי שנתית השנתי השנתית"},
	"it": {"", "quotidian(a amente e i o) giornalier(a e i o)", "settimanal(e i) settimanalmente", "mensil(e i) mensilmente", "annual(e i) annualmente annu(a e i o)"},
	"nl": {"", "dagelijks(- e)", "wekelijks(- e)", "maandelijks(- e)", "jaarlijks(- e)"},
	"pl": {"", "codzienn(a e ego ej y ych ym) codziennie dziennie", "cotygodniow(a e ego ej y ych ym) tygodniowo", "comiesięczn(a e ego ej y ych ym) miesięcznie", "coroczn(a e ego ej y ych ym) rocznie"},
	"pt": {"", "diári(a as o os) diariamente", "seman(al ais almente)", "mens(al ais almente)", "anu(al ais almente)"},
	"ro": {"", "zilnic(- ă e)", "săptămânal(- ă e)", "lunar(- ă e)", "anual(- ă e)"},
	"ru": {"", "ежедневн(ая о ого ое ой ом ую ые ый ых)", "еженедельн(ая о ого ое ой ом ую ые ый ых)", "ежемесячн(ая о ого ое ой ом ую ые ый ых)", "ежегодн(ая о ого ое ой ом ую ые ый ых)"},
	"tr": {"saatte", "günde günlük", "haftada haftalık", "ayda aylık", "yılda yıllık"},
	"sv": {"", "daglig(- a en t)", "", "månatlig(- a en t)", "årlig(- a en t)"},
	"uk": {"", "щоденн(а е ий о ого ої у і их ій)", "щотижнев(а е ий о ого ої у і их ій)", "щомісячн(а е ий о ого ої у і их ій)", "щорічн(а е ий о ого ої у і их ій)"},
}

// rateOpeners stand in an original between a figure and the unit of time for which it is: pro Tag, al mes.
var rateOpeners = map[string]string{
	"cs": "za", "de": "pro im je in_der am", "es": "al a_la por", "fr": "par", "it": "al alla all' l'", "nl": "per", "pl": "na",
	"pt": "por ao", "ro": "pe", "ru": "в", "sv": "per i om", "uk": "на",
}

// rateSigns are the same in languages that part no words.
var rateSigns = map[string]string{
	"ja": "毎日=day 1日に=day 一日に=day 毎週=week 週に=week 毎月=month 月に=month 月額=month 毎年=year 年に=year 年額=year 時速=hour 毎時=hour",
	"ko": "매일=day 하루에=day 매주=week 일주일에=week 매달=month 매월=month 한_달에=month 매년=year 1년에=year 시속=hour 시간당=hour",
	"zh": "每天=day 每日=day 每周=week 每月=month 每年=year 每小时=hour 时速=hour",
}

type rateTable struct {
	adverbs map[uint64]Unit
	openers []string
}

var rateTables = byLanguage[rateTable]{read: func(language string) *rateTable {
	t := &rateTable{map[uint64]Unit{}, strings.Fields(rateOpeners[language])}
	for n, unit := range [...]string{"hour", "day", "week", "month", "year"} {
		eachForm(rateAdverbs[language][n], func(form string) { t.adverbs[lexicon.Key(form)] = unitNamed(unit) })
	}
	return t
}}

// ratesHere gives those of a link's translation: 30 euros an hour, 20 % per year, monthly.
func (c *FigureComparer) ratesHere(n int) (list []quantity) {
	first, _ := c.here(n)
	cues, _ := c.cuesIn(n)
	for _, h := range cues {
		i := h.token
		t := &c.t.Tokens[i]
		switch {
		case h.kinds&cueRate != 0:
			if t.Flags&(Capital|SentenceStart) != Capital {
				list = append(list, quantity{i, i + 1, uint64(rateTables.of("en").adverbs[t.Hash]), -1})
			}
		case h.kinds&cueSpan != 0 && i-first > 1 && perWords.Has(c.t.Tokens[i-1].Hash) && c.t.Plain[t.End()-1] != 's' && (c.ours.endsAt(c.t, i-1) || figureWordsOf("en").isSpan(c.t.Tokens[i-2].Hash)):
			w, _ := figureWordsOf("en").find(t.Hash)
			list = append(list, quantity{i, i + 1, uint64(w.unit), -1})
		}
	}
	return list
}

var perWords = lexicon.SetOf("a an per")

// isSpan reports whether a word is a unit of time.
func (w *figureWords) isSpan(hash uint64) bool {
	e, ok := w.find(hash)
	return ok && spanUnits[e.unit.String()]
}

// ratesThere gives those of a link's original.
func (c *FigureComparer) ratesThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	if signs := rateSigns[language]; signs != "" {
		return c.unitSigns(n, signs)
	}
	table := rateTables.of(language)
	words := figureWordsOf(language)
	first, last := c.there(n)
	for i := first; i < last; i++ {
		t := &c.o.Tokens[i]
		if t.Kind != Word {
			continue
		}
		if unit := table.adverbs[t.Hash]; unit != 0 {
			list = append(list, quantity{i, i + 1, uint64(unit), -1})
			continue
		}
		if w, ok := words.find(t.Hash); ok && w.kind == 0 && spanUnits[w.unit.String()] {
			if size := endsBehind(c.o, i, table.openers); size > 0 && c.theirs.endsAt(c.o, i-size) {
				list = append(list, quantity{i, i + 1, uint64(w.unit), -1})
			}
		}
	}
	return list
}

// endsAt reports whether a figure of a side, or what it counts, ends right before token i, or a word before it.
func (s *figureSide) endsAt(f *Facts, i int32) bool {
	k, _ := slices.BinarySearchFunc(s.figures, i-7, func(g Figure, first int32) int { return cmp.Compare(g.First, first) })
	for ; k < len(s.figures) && s.figures[k].First < i; k++ {
		if g := &s.figures[k]; !g.Ordinal && !g.Year() {
			if _, last := g.reach(f); last == i || last == i-1 && g.Unit == 0 && f.Tokens[i-1].Kind == Word {
				return true
			}
		}
	}
	return false
}
