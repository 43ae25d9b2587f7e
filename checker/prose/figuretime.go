package prose

import (
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// times reports a time of day that is another in the original: 8:45 p.m. for 19.45 uur. What
// is compared are the minutes since midnight or noon.
func (c *FigureComparer) times(n int) {
	if len(c.timesHere(n)) == 0 {
		return
	}
	ours, theirs, ok := c.odd(n, c.timesHere, c.timesThere)
	if !ok {
		c.afternoon(n)
		return
	}
	worded := !c.digital(&c.ours, ours) || !c.digital(&c.theirs, theirs)
	if ours.value/60 == theirs.value/60 && (ours.value%60 == 0 || theirs.value%60 == 0) && !(worded && ours.value%60 == 0) { // of which the minutes may be told in another way
		return
	}
	if c.aroundHour(ours, theirs) {
		return
	}
	if worded && (ours.figure >= 0 && c.ours.elsewhere(ours.figure, theirs.figure) || theirs.figure >= 0 && c.theirs.elsewhere(theirs.figure, ours.figure)) {
		return
	}
	c.tell(n, ours, theirs, c.clockIn(ours, theirs))
}

// aroundHour reports whether the translation tells the time of the original by the full hour that it is near: shortly after
// four for 04.17, just before noon for 11.52.
func (c *FigureComparer) aroundHour(ours, theirs quantity) bool {
	if ours.value%60 != 0 || ours.first < 1 {
		return false
	}
	switch minute := theirs.value % 60; c.t.Tokens[ours.first-1].Hash {
	case hashAfter, hashPast:
		return minute <= 30 && theirs.value-minute == ours.value
	case hashBefore:
		return minute >= 30 && (theirs.value-minute+60)%720 == ours.value
	case hashAbout, hashAround:
		return minute <= 20 && theirs.value-minute == ours.value || minute >= 40 && (theirs.value-minute+60)%720 == ours.value
	}
	return false
}

var hashAbout, hashAfter, hashAround, hashBefore = lexicon.Hash("about"), lexicon.Hash("after"), lexicon.Hash("around"), lexicon.Hash("before")

// digital reports whether a time is a figure in digits that is one by itself.
func (c *FigureComparer) digital(s *figureSide, x quantity) bool {
	return x.figure >= 0 && s.figures[x.figure].Timed
}

// clockIn writes the original’s time as the translation has another one: 20:45, 8.45, half past six.
func (c *FigureComparer) clockIn(ours, theirs quantity) string {
	hour, minute := int(theirs.value/60), int(theirs.value%60)
	if !c.digital(&c.ours, ours) {
		number := func(n int) string {
			if g := &c.ours.figures[ours.figure]; !g.Written {
				return strconv.Itoa((n+11)%12 + 1)
			}
			return spelledOnes[(n+11)%12+1]
		}
		quarter := "quarter"
		if ours.first == 0 || c.t.Tokens[ours.first-1].Hash != hashA {
			quarter = "a quarter"
		}
		switch minute {
		case 0:
			return number(hour)
		case 15:
			return quarter + " past " + number(hour)
		case 30:
			return "half past " + number(hour)
		case 45:
			return quarter + " to " + number(hour+1)
		}
	}
	point, was := ":", ""
	if g := &c.ours.figures[ours.figure]; c.digital(&c.ours, ours) {
		if was = c.t.Plain[g.Start:g.End]; strings.Contains(was, ".") {
			point = "."
		}
		if g.Hour > 12 {
			hour += 12
		}
	}
	if hour%12 == 0 && hour < 13 {
		hour = 12
	}
	if minute == 0 && !strings.ContainsAny(was, ":.") {
		return strconv.Itoa(hour)
	}
	return strconv.Itoa(hour) + point + strconv.Itoa(minute/10) + strconv.Itoa(minute%10)
}

// afternoon reports “a.m.” behind the only time of a link that the original tells by more than
// twelve hours, or by a word for the other half of the day: de la tarde, 午後.
func (c *FigureComparer) afternoon(n int) {
	ours := c.timesHere(n)
	if len(ours) != 1 || int(ours[0].last) >= len(c.t.Tokens) {
		return
	}
	a, i := &c.ours.figures[ours[0].figure], ours[0].last
	if !a.Timed {
		return
	}
	c.halfADay(n, ours[0])
	morning := beforeNoon.Has(c.t.Tokens[i].Hash)
	if a.Hour < 1 || a.Hour > 11 || !morning && !afterNoon.Has(c.t.Tokens[i].Hash) {
		return
	}
	english := "a.m."
	if morning {
		english = "p.m."
	}
	if !strings.Contains(c.t.Word(int(i)), ".") {
		english = english[:1] + "m"
	}
	theirs := c.timesThere(n)
	if len(theirs) == 1 && ours[0].value == theirs[0].value && theirs[0].figure >= 0 && c.theirs.figures[theirs[0].figure].Hour > 12 {
		if morning {
			c.tell(n, quantity{i, i + 1, 0, -1}, theirs[0], english)
		}
		return
	}
	if told, ok := c.dayHalf(n, a); ok && (told.value == 0) != morning {
		c.tell(n, quantity{i, i + 1, 0, -1}, told, english)
	}
}

// halfADay reports a time of day in 24 hours that is twelve of them off: 16:00 for 04:00.
func (c *FigureComparer) halfADay(n int, ours quantity) {
	theirs := c.timesThere(n)
	if len(theirs) != 1 || theirs[0].figure < 0 || ours.value != theirs[0].value {
		return
	}
	a, b := &c.ours.figures[ours.figure], &c.theirs.figures[theirs[0].figure]
	if a.Hour > 12 && c.o.Plain[b.Start] == '0' && b.Hour == a.Hour-12 && b.Count == 4 || b.Hour > 12 && c.t.Plain[a.Start] == '0' && a.Hour == b.Hour-12 && a.Count == 4 && !afterNoon.Has(c.t.Tokens[ours.last].Hash) {
		c.tell(n, ours, theirs[0], c.o.Plain[b.Start:b.End])
	}
}

// dayHalf gives the word beside the hour of a link's original for the half of the day it falls in, 0
// before noon and 1 behind it, if that is told of no other time.
func (c *FigureComparer) dayHalf(n int, a *Figure) (told quantity, ok bool) {
	words, found := dayHalfWords[c.language]
	if !found {
		return told, false
	}
	_, _, their, beyond := c.span(n)
	first, last := c.there(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if g.Hour != a.Hour && g.Value != NewDecimal(uint64(a.Hour), 0) {
			continue
		}
		for _, side := range [...]int32{-1, 1} {
			i := g.First
			if side > 0 {
				i = g.Last - 1
			}
			for range 5 {
				if half := words.half(c.o, i, int(a.Hour)); half >= 0 {
					if ok && told.value != uint64(half) {
						return told, false
					}
					told, ok = quantity{i, i + 1, uint64(half), -1}, true
					break
				}
				if i += side; i < first || i >= last || words.parts.Has(c.o.Tokens[i].Hash) || strings.ContainsAny(c.o.Word(int(i)), ",.;،") {
					break
				}
			}
		}
	}
	return told, ok
}

// half gives the half of the day that a word tells at an hour: 0 in the morning, 1 in the afternoon
// and in the evening, which may be at night; -1 for any other word.
func (w *dayHalfWord) half(f *Facts, i int32, hour int) int {
	if w.signs[0] != "" {
		word := f.Word(int(i))
		for half, signs := range w.signs {
			for s := range strings.FieldsSeq(signs) {
				if strings.Contains(word, s) {
					return half
				}
			}
		}
		return -1
	}
	if i <= 0 || w.behind != 0 && f.Tokens[i-1].Hash != w.behind {
		return -1
	}
	switch h := f.Tokens[i].Hash; {
	case w.morning.Has(h):
		return 0
	case w.evening.Has(h):
		return 1
	case w.night.Has(h) && hour < 6:
		return 0
	case w.night.Has(h) && hour > 7:
		return 1
	}
	return -1
}

// dayHalfWord is what a language has beside a time for the halves of the day; of one that parts no
// words, the signs for either. Behind is the word that each needs before it, parts are those between
// one time and the next.
type dayHalfWord struct {
	morning, evening, night, parts lexicon.Set
	behind                         uint64
	signs                          [2]string
}

var dayHalfWords = map[string]dayHalfWord{
	"ar": {morning: lexicon.SetOf("صباحا صباحًا فجرا فجرًا"), evening: lexicon.SetOf("ظهرا ظهرًا عصرا عصرًا مساء مساءً")},
	"cs": {morning: lexicon.SetOf("dopoledne ráno"), evening: lexicon.SetOf("odpoledne večer"), parts: lexicon.SetOf("a do")},
	"de": {morning: lexicon.SetOf("morgens vormittags"), evening: lexicon.SetOf("abends nachmittags"), night: lexicon.SetOf("nachts"), parts: lexicon.SetOf("bis und")},
	"el": {morning: lexicon.SetOf("πρωί"), evening: lexicon.SetOf("απόγευμα βράδυ"), parts: lexicon.SetOf("και")},
	"es": {morning: lexicon.SetOf("madrugada mañana"), evening: lexicon.SetOf("tarde"), night: lexicon.SetOf("noche"), behind: lexicon.Hash("la"), parts: lexicon.SetOf("a y")},
	"fr": {morning: lexicon.SetOf("matin"), evening: lexicon.SetOf("soir"), night: lexicon.SetOf("nuit"), parts: lexicon.SetOf("et à")},
	"he": {morning: lexicon.SetOf("בבוקר"), evening: lexicon.SetOf("בערב"), night: lexicon.SetOf("בלילה"), parts: lexicon.SetOf("עד")},
	"it": {morning: lexicon.SetOf("mattina mattino"), evening: lexicon.SetOf("pomeriggio sera"), night: lexicon.SetOf("notte"), parts: lexicon.SetOf("alle e")},
	"ja": {signs: [2]string{"午前 早朝", "午後 夕方"}},
	"ko": {signs: [2]string{"오전 새벽", "오후"}},
	"nl": {morning: lexicon.SetOf("ochtends morgens"), evening: lexicon.SetOf("avonds middags namiddags"), night: lexicon.SetOf("nachts"), parts: lexicon.SetOf("en tot")},
	"pl": {morning: lexicon.SetOf("rano"), evening: lexicon.SetOf("wieczorem"), parts: lexicon.SetOf("do i")},
	"pt": {morning: lexicon.SetOf("madrugada manhã"), evening: lexicon.SetOf("tarde"), night: lexicon.SetOf("noite"), behind: lexicon.Hash("da"), parts: lexicon.SetOf("e às")},
	"ro": {morning: lexicon.SetOf("dimineața dimineaţa"), evening: lexicon.SetOf("seara"), night: lexicon.SetOf("noaptea"), parts: lexicon.SetOf("și")},
	"ru": {morning: lexicon.SetOf("утра"), evening: lexicon.SetOf("вечера"), night: lexicon.SetOf("ночи"), parts: lexicon.SetOf("до и")},
	"sv": {morning: lexicon.SetOf("förmiddagen morgonen"), evening: lexicon.SetOf("eftermiddagen kvällen"), parts: lexicon.SetOf("och till")},
	"tr": {morning: lexicon.SetOf("sabah"), evening: lexicon.SetOf("akşam"), parts: lexicon.SetOf("ve")},
	"uk": {morning: lexicon.SetOf("ранку"), evening: lexicon.SetOf("вечора"), night: lexicon.SetOf("ночі"), parts: lexicon.SetOf("до і та")},
	"zh": {signs: [2]string{"上午 凌晨 早上 清晨", "下午 晚上 傍晚"}},
}

var beforeNoon, afterNoon = lexicon.SetOf("a.m. am"), lexicon.SetOf("p.m. pm")

func (g *Figure) clock() uint64 { return (uint64(g.Hour)*60 + uint64(g.Minute)) % 720 }

// timesHere gives those of a link's translation that have a.m., a colon or the like, or are told in
// words.
func (c *FigureComparer) timesHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; g.Timed && g.Hour >= 0 {
			list = append(list, quantity{g.First, g.Last, g.clock(), i})
		}
	}
	list, ok := c.ours.hours(c.t, "en", from, to, list)
	if !ok {
		return nil
	}
	return list
}

// timesThere gives those of a link's original, and what may be one and nothing else of the
// translation is it: 19.45.
func (c *FigureComparer) timesThere(n int) (list []quantity) {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g, i := &c.theirs.figures[k], c.theirs.pair[k]
		if g.Hour >= 0 && (g.Timed || g.Count > 2 && (g.Unit == 0 || g.Unit.Dimension() == "time") && (i < 0 || c.ours.figures[i].Timed)) {
			list = append(list, quantity{g.First, g.Last, g.clock(), k})
		}
	}
	language, _, _ := strings.Cut(c.language, "-")
	if !spaced(language) {
		return append(list, c.hoursOfSigns(n, language)...)
	}
	list, ok := c.theirs.hours(c.o, language, their, beyond, list)
	if !ok {
		return nil
	}
	return c.wholeHours(n, language, list)
}
