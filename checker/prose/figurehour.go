package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// A time of day in words is told by the hour and by the halves and quarters of it, each language in
// its own way: half past seven, las siete y media, halb acht, в половине восьмого, 七点半.

// hourWord is what a language has beside the hour of a time in words. Before stands right before it,
// and behind right behind; a time has either, or both where that is asked for. Half and the like are
// phrases, whose words are parted by “_”.
type hourWord struct {
	before, behind lexicon.Set
	both           bool
	links          lexicon.Set // between the hour and the half of the day it falls in: de la tarde
	weak           lexicon.Set // before an hour and a half or a quarter
	halfTo         []string    // before the hour that is next: halb acht
	past, to       []string    // a quarter, before the hour: Viertel nach, Viertel vor
	half           []string    // behind the hour that has begun: ocho y media
	quarter, less  []string    // a quarter past it, and one before it: ocho y cuarto, ocho menos cuarto
}

var hourWords = map[string]*hourWord{
	"ar": {before: lexicon.SetOf("الساعة"), half: []string{"والنصف", "ونصف", "و_النصف"}, quarter: []string{"والربع", "وربع"}, less: []string{"إلا_ربعا", "إلا_ربع", "إلا_ربعاً", "إلا_الربع"}},
	"cs": {before: lexicon.SetOf("do kolem od po před v ve"), behind: lexicon.SetOf("hodin hodinu hodiny"), both: true, links: lexicon.SetOf("hodin hodinu hodiny"), halfTo: []string{"půl"}, to: []string{"tři_čtvrtě_na", "třičtvrtě_na"}},
	"de": {behind: lexicon.SetOf("uhr"), links: lexicon.SetOf("uhr"), halfTo: []string{"halb"}, past: []string{"viertel_nach"}, to: []string{"viertel_vor", "dreiviertel"}},
	"el": {before: lexicon.SetOf("στις"), links: lexicon.SetOf("το"), half: []string{"και_μισή"}, quarter: []string{"και_τέταρτο"}, less: []string{"παρά_τέταρτο"}},
	"en": {behind: lexicon.SetOf("o'clock"), links: lexicon.SetOf("in the o'clock at"), past: []string{"quarter_past", "quarter_after"}, to: []string{"quarter_to", "quarter_before"}},
	"es": {before: lexicon.SetOf("las"), links: lexicon.SetOf("de la"), half: []string{"y_media"}, quarter: []string{"y_cuarto"}, less: []string{"menos_cuarto"}},
	"fr": {before: lexicon.SetOf("avant après dès vers à"), behind: lexicon.SetOf("heure heures"), both: true, links: lexicon.SetOf("du heure heures"), half: []string{"heures_et_demie", "heure_et_demie"}, quarter: []string{"heures_et_quart", "heure_et_quart"}, less: []string{"heures_moins_le_quart", "heures_moins_quart"}},
	"he": {before: lexicon.SetOf("בשעה"), half: []string{"וחצי"}, quarter: []string{"ורבע"}},
	"it": {before: lexicon.SetOf("alle dalle"), links: lexicon.SetOf("del di"), half: []string{"e_mezza", "e_mezzo"}, quarter: []string{"e_un_quarto"}, less: []string{"meno_un_quarto"}},
	"nl": {before: lexicon.SetOf("om rond tegen vanaf"), behind: lexicon.SetOf("uur"), both: true, links: lexicon.SetOf("uur 's"), halfTo: []string{"half"}, past: []string{"kwart_over"}, to: []string{"kwart_voor"}},
	"pl": {before: lexicon.SetOf("godzina godzinie godziny"), halfTo: []string{"wpół_do"}, past: []string{"kwadrans_po"}, to: []string{"za_kwadrans"}},
	"pt": {before: lexicon.SetOf("às"), links: lexicon.SetOf("da horas"), half: []string{"e_meia"}, quarter: []string{"e_um_quarto"}, to: []string{"um_quarto_para_as"}},
	"ro": {before: lexicon.SetOf("ora orele"), weak: lexicon.SetOf("la"), half: []string{"și_jumătate", "şi_jumătate"}, quarter: []string{"și_un_sfert", "şi_un_sfert"}, less: []string{"fără_un_sfert"}},
	"ru": {before: lexicon.SetOf("в до к около после с"), behind: lexicon.SetOf("час часа часам часов"), both: true, links: lexicon.SetOf("час часа часов"), halfTo: []string{"половине", "половина", "половину"}, to: []string{"без_четверти"}},
	"sv": {before: lexicon.SetOf("kl klockan"), links: lexicon.SetOf("på"), halfTo: []string{"halv"}, past: []string{"kvart_över"}, to: []string{"kvart_i"}},
	"tr": {before: lexicon.SetOf("saat"), half: []string{"buçukta", "buçuktan"}},
	"uk": {before: lexicon.SetOf("о об"), behind: lexicon.SetOf("година годин години годині"), both: true, links: lexicon.SetOf("годин години годині"), halfTo: []string{"пів_на"}, to: []string{"за_чверть"}},
}

// hours appends the times of day in words among figures from to to-1 of a side. A time that is told
// in a way that is not read makes all doubtful: then ok is false.
func (s *figureSide) hours(f *Facts, language string, from, to int32, list []quantity) (_ []quantity, ok bool) {
	words := hourWords[language]
	if words == nil {
		return list, true
	}
	for k := from; k < to; k++ {
		g := &s.figures[k]
		hour, whole := g.Value.Whole()
		if !whole || hour < 1 || hour > 24 || g.Timed || g.Dated || g.Derived && language != "ar" || g.Count > 2 || g.Unit != 0 && g.Unit.String() != "hour" {
			continue
		}
		if language == "en" && !(g.First > 0 && beforeHour.Has(f.Tokens[g.First-1].Hash)) && !(int(g.Last) < len(f.Tokens) && words.links.Has(f.Tokens[g.Last].Hash)) {
			continue
		}
		minutes, first, last := int(hour)*60, g.First, g.Last
		switch halfTo, past, to := endsBehind(f, g.First, words.halfTo), endsBehind(f, g.First, words.past), endsBehind(f, g.First, words.to); {
		case halfTo > 0:
			minutes, first = minutes-30, first-halfTo
		case past > 0:
			minutes, first = minutes+15, first-past
		case to > 0:
			minutes, first = minutes-15, first-to
		case language == "en" && endsBehind(f, g.First, []string{"half_past"}) > 0:
			minutes, first = minutes+30, first-2
		case language == "en" && g.First > 1 && g.Written && (f.Tokens[g.First-1].Hash == hashPast || f.Tokens[g.First-1].Hash == hashTo && f.Tokens[g.First-2].Kind == Number) && words.sure(f, g, language):
			return list, false // twenty past eight
		case !words.sure(f, g, language):
			continue
		default:
			switch half, quarter, less := startsAt(f, g.Last, words.half), startsAt(f, g.Last, words.quarter), startsAt(f, g.Last, words.less); {
			case half > 0:
				minutes, last = minutes+30, last+half
			case quarter > 0:
				minutes, last = minutes+15, last+quarter
			case less > 0:
				minutes, last = minutes-15, last+less
			}
		}
		if k+1 < to && s.figures[k+1].follows(f, last) { // las ocho y diez
			return list, false
		}
		if first > 0 && minutesTo.Has(f.Tokens[first-1].Hash) && k > from && s.figures[k-1].Last+1 >= first-1 { // zehn vor halb acht
			return list, false
		}
		list = append(list, quantity{first, last, uint64(minutes+720) % 720, k})
	}
	return list, true
}

// wholeHours gives the times of a link's original that one word tells: полдевятого, οκτώμισι, sekizde.
func (c *FigureComparer) wholeHours(n int, language string, list []quantity) []quantity {
	words, ok := wholeHours[language]
	if !ok {
		return list
	}
	first, last := c.there(n)
	for i := max(first, 1); i < last; i++ {
		if t := &c.o.Tokens[i]; t.Kind != Word || words.before != nil && !words.before.Has(c.o.Tokens[i-1].Hash) {
			continue
		}
		if stem, ok := strings.CutPrefix(strings.ToLower(c.o.Word(int(i))), words.head); ok {
			if stem, ok = strings.CutSuffix(stem, words.tail); ok {
				if hour := slices.Index(words.stems, stem) + 1; hour > 0 {
					list = append(list, quantity{i, i + 1, uint64(hour*60-words.less) % 720, -1})
				}
			}
		}
	}
	return list
}

// wholeHours are the words for the hours of a language from one to twelve, between a head and a tail;
// what stands before them, and how many minutes before the hour they tell.
var wholeHours = map[string]struct {
	head, tail string
	stems      []string
	before     *lexicon.Set
	less       int
}{
	"el": {tail: "μισι", stems: strings.Fields("μία δυό τρεισή τέσσερις πεντέ εξή εφτά οκτώ εννιά δέκα έντεκα δώδεκα"), before: setOf("στις"), less: -30},
	"ru": {head: "пол", stems: strings.Fields("первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого"), less: 30},
	"tr": {stems: strings.Fields("birde ikide üçte dörtte beşte altıda yedide sekizde dokuzda onda - -"), before: setOf("saat akşam sabah")},
}

func setOf(words string) *lexicon.Set { s := lexicon.SetOf(words); return &s }

var (
	minutesTo  = lexicon.SetOf("nach vor over voor över i past to")
	beforeHour = lexicon.SetOf("after before past to") // in English
)

// sure reports whether what stands beside a number of hours makes a time of day of it.
func (w *hourWord) sure(f *Facts, g *Figure, language string) bool {
	at := func(i int32) uint64 {
		if i < 0 || int(i) >= len(f.Tokens) {
			return 0
		}
		return f.Tokens[i].Hash
	}
	opens, follows := w.before.Has(at(g.First-1)), w.behind.Has(at(g.Last))
	broken := startsAt(f, g.Last, w.half) + startsAt(f, g.Last, w.quarter) + startsAt(f, g.Last, w.less)
	if weak := w.weak.Has(at(g.First-1)) || language == "he" && strings.HasPrefix(f.Word(int(g.First)), "ב") || language == "tr"; weak && broken > 0 && (language == "tr" || endsAt(f, g.Last+broken)) {
		return true
	}
	if !w.both && (follows || opens && (broken > 0 || endsAt(f, g.Last))) || w.both && opens && follows && g.Value != one {
		return true
	}
	i, halves := g.Last, dayHalfWords[language]
	for n := 0; n < 3 && w.links.Has(at(i)); n++ {
		i++
	}
	if int(i) >= len(f.Tokens) {
		return false
	}
	if language == "en" {
		return i > g.Last+1 && dayParts.Has(at(i))
	}
	if language == "tr" {
		return halves.half(f, g.First-1, 8) >= 0
	}
	return !(g.Ordinal && language != "ar" && language != "pl" && language != "uk") && halves.half(f, i, 8) >= 0
}

// endsAt reports whether nothing that is counted stands at token i.
func endsAt(f *Facts, i int32) bool {
	return int(i) >= len(f.Tokens) || f.Tokens[i].Kind != Word || f.Tokens[i].Flags&BlockStart != 0 || lexicon.FunctionLanguages(f.Tokens[i].Hash) != 0
}

// follows reports whether the figure stands right behind token i-1, or behind one word or two there.
func (g *Figure) follows(f *Facts, i int32) bool {
	if g.First < i || g.First > i+2 || g.Timed {
		return false
	}
	for ; i <= g.First; i++ {
		if f.Tokens[i].Kind == Punct || f.Tokens[i].Flags&BlockStart != 0 {
			return false
		}
	}
	return true
}

var dayParts = lexicon.SetOf("morning afternoon evening night")

// hoursOfSigns gives the times of day in words of a link's original in Chinese, Japanese or Korean.
func (c *FigureComparer) hoursOfSigns(n int, language string) (list []quantity) {
	text, from := c.textThere(n)
	for at, r := range text {
		if !strings.ContainsRune(hourSigns[language], r) {
			continue
		}
		hour, start := trailingCount(text[:at])
		if hour < 1 || hour > 24 {
			continue
		}
		before, end := strings.TrimRight(text[:start], " "), at+utf8.RuneLen(r)
		behind := text[end:]
		if endsWith(before, []string{"第", "."}) || opensWith(behind, []string{"間", "间", "代", "期", "点", "的", "停", "建", "意", "要", "看", "간"}) {
			continue
		}
		sure, minutes := endsWith(before, hourOpeners), uint64(0)
		switch rest := strings.TrimLeft(behind, " "); {
		case strings.HasPrefix(rest, "半"), strings.HasPrefix(rest, "반"):
			sure, minutes = true, 30
		case strings.HasPrefix(rest, "一刻"):
			sure, minutes = true, 15
		case strings.HasPrefix(rest, "三刻"):
			sure, minutes = true, 45
		case opensWith(rest, []string{"钟", "鐘", "整"}):
			sure = true
		default:
			if m, after := leadingCount(rest); m > 0 && m < 60 && opensWith(strings.TrimLeft(after, " "), []string{"分", "분"}) {
				sure, minutes = true, m
			}
		}
		if language == "ko" && !sure {
			sure = opensWith(behind, []string{"에", "부터", "까지", "쯤", "경", "께", "정각"})
		}
		if !sure {
			continue
		}
		i, j := c.o.Within(from+start, from+end)
		if c.timedAt(n, int32(from+start)) {
			continue
		}
		list = append(list, quantity{int32(i), int32(j), (hour*60 + minutes) % 720, -1})
	}
	return list
}

// timedAt reports whether a figure of the original that begins at a byte is a time already.
func (c *FigureComparer) timedAt(n int, start int32) bool {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; g.Timed && g.Start <= start && start < g.End {
			return true
		}
	}
	return false
}

// hourSigns mark an hour, hourOpeners stand before it.
var (
	hourSigns   = map[string]string{"ja": "時", "ko": "시", "zh": "点點时時"}
	hourOpeners = strings.Fields("上午 下午 晚上 早上 凌晨 中午 傍晚 清晨 夜里 深夜 今晚 昨晚 当晚 午前 午後 朝 夕方 夜 深夜 未明 오전 오후 새벽 아침 저녁 밤")
)
