package prose

import (
	"embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// calendar is how a language writes dates.
type calendar struct {
	language string
	words    lexicon.Map[dateWord]
	sieve    Sieve      // of words
	openers  Sieve      // of those that a date may begin with
	prefixes []string   // glued before a word: Hebrew and Arabic prepositions
	small    bool       // months and weekdays begin with a small letter
	capital  bool       // with a capital
	tails    bool       // weekdays begin compounds
	behind   bool       // “last” stands behind its week
	signs    []dateSign // the longest first
	opening  uint64     // with which signs they begin, in the lower six bits of the third byte of each
	initials uint32     // with which letters weekdays begin, in the lower five bits of each
}

// dateWord is what a word may be in a date.
type dateWord struct {
	kinds               dateKind
	month, weekday, day int8
	away                int8 // of a relative day, or of a week that needs no other word
	period              Period
}

type dateKind uint16

const (
	monthName     dateKind = 1 << iota
	monthAfter             // a month behind a preposition or beside a figure: in May
	monthMaybe             // a month or something else; beside a figure a month
	monthBeside            // one beside a figure alone: abbreviations
	weekdayName            //
	weekdayMaybe           // a weekday or something else
	weekdayBeside          // one beside a date alone
	dayWord                // premier
	dateLink               // between the parts of a date: de, den
	dateJoin               // between the days of a range: to, and
	relativeDay            // yesterday; the value is how many days away, or “open”
	feira                  // makes a weekday of a Portuguese ordinal
	beforePeriod           // says which week, month or year stands behind it: next; the value is how many away
	behindPeriod           // which stands before it: semana pasada
	namesPeriod            // week; the value is how many away, where the word tells that, too: loni
	opensMore              // the first of two words and more that are one name: יום שני

	namesMonth   = monthName | monthAfter | monthMaybe | monthBeside
	namesWeekday = weekdayName | weekdayMaybe | weekdayBeside
	opensDate    = namesMonth | namesWeekday | relativeDay | beforePeriod | opensMore
)

var dateKinds = map[string]dateKind{
	"month": monthName, "month-after": monthAfter, "maybe-month": monthMaybe, "beside-month": monthBeside,
	"weekday": weekdayName, "maybe-weekday": weekdayMaybe, "beside-weekday": weekdayBeside,
	"day": dayWord, "link": dateLink, "join": dateJoin, "relative": relativeDay, "feira": feira,
	"before": beforePeriod, "behind": behindPeriod,
	"period-week": namesPeriod, "period-month": namesPeriod, "period-year": namesPeriod, "period-weekend": namesPeriod,
	"period-spring": namesPeriod, "period-summer": namesPeriod, "period-autumn": namesPeriod, "period-winter": namesPeriod,
	"period-season": namesPeriod, "period-century": namesPeriod,
}

// One table a language: kind, value, and the forms, which share a stem before the
// bracket. Months and weekdays agree with CLDR’s where that has them; cases,
// adjectives and compounds are by hand.
//
//go:embed dates
var dateTables embed.FS

// The tables of Japanese, Chinese and Korean have days that are told from today alone;
// for the others see date_signs.go.
const dateLanguages = "ar cs de el en es fr he it ja ko nl pl pt ro ru sv tr uk zh"

var calendars [(len(dateLanguages) + 1) / 3]struct {
	once sync.Once
	calendar
}

// calendarOf gives the calendar of a language, whose table is parsed when it is
// asked for first; nil for a language without one.
func calendarOf(language string) *calendar {
	if len(language) > 2 && language[2] == '-' {
		language = language[:2]
	}
	n := strings.Index(dateLanguages, language)
	if n < 0 || len(language) != 2 || n%3 != 0 {
		return nil
	}
	c := &calendars[n/3]
	c.once.Do(func() { c.parse(language) })
	return &c.calendar
}

func (c *calendar) parse(language string) {
	c.language = language
	c.small = strings.Contains("cs es fr it nl pl pt ro ru sv uk", language)
	c.capital = language == "en" || language == "el"
	c.tails = language == "de" || language == "nl" || language == "sv"
	data, _ := dateTables.ReadFile("dates/" + language + ".tsv")
	rows := strings.Split(strings.TrimSpace(string(data)), "\n")[1:]
	for _, row := range rows {
		if kind, rest, _ := strings.Cut(row, "\t"); kind == "prefix" {
			c.prefixes = strings.Fields(rest)
		}
	}
	for _, row := range rows {
		cells := strings.Split(row, "\t")
		kind, ok := dateKinds[cells[0]]
		if !ok || len(cells) < 3 {
			continue
		}
		n, _ := strconv.Atoi(cells[1])
		w := dateWord{kinds: kind}
		switch {
		case kind&namesMonth != 0:
			w.month = int8(n)
		case kind&namesWeekday != 0:
			w.weekday = int8(n)
		case kind&(relativeDay|beforePeriod|behindPeriod|namesPeriod) != 0:
			if w.away = int8(n); cells[1] == "open" || cells[1] == "" {
				w.away = Open
			}
			if kind == namesPeriod {
				w.period = Period(slices.Index(Periods[:], strings.TrimPrefix(cells[0], "period-")))
			}
			c.behind = c.behind || kind == behindPeriod // such rows come first
		default:
			w.day = int8(n)
		}
		eachForm(cells[2], func(form string) {
			if c.signed() {
				c.signs = append(c.signs, dateSign{strings.ReplaceAll(form, "_", " "), w})
				c.opening |= 1 << (form[2] & 63)
				return
			}
			c.add(form, w)
			if w.month+w.weekday > 0 || kind&(relativeDay|beforePeriod|namesPeriod) != 0 {
				for _, p := range c.prefixes {
					c.add(p+form, w)
				}
			}
		})
	}
	slices.SortFunc(c.signs, func(a, b dateSign) int { return len(b.form) - len(a.form) })
}

// signed reports whether the language sets a sign behind year, month and day:
// 1998年10月3日, 10월 3일.
func (c *calendar) signed() bool {
	return c.language == "zh" || c.language == "ja" || c.language == "ko"
}

// eachForm gives the forms of a cell: words by themselves, and a stem with its
// endings in brackets, where “-” is none.
func eachForm(cell string, yield func(string)) {
	stem := ""
	for _, field := range strings.Fields(cell) {
		if before, ending, ok := strings.Cut(field, "("); ok {
			stem, field = before, ending
		} else if stem == "" {
			yield(field)
			continue
		}
		ending, closed := strings.CutSuffix(field, ")")
		yield(stem + strings.TrimPrefix(ending, "-"))
		if closed {
			stem = ""
		}
	}
}

// add files a form; the words of one that has more are parted by “_”.
func (c *calendar) add(form string, w dateWord) {
	if w.weekday > 0 {
		c.initials |= 1 << (form[0] & 31)
	}
	word, rest, more := strings.Cut(form, "_")
	h := lexicon.Key(word)
	for more {
		c.file(h, dateWord{kinds: opensMore})
		word, rest, more = strings.Cut(rest, "_")
		next := lexicon.Key(word)
		if word == "-" {
			next = '-' // the hash of a mark is the mark
		}
		h = lexicon.Mix(h, next)
	}
	c.file(h, w)
}

func (c *calendar) file(h uint64, w dateWord) {
	old := c.words.At(h)
	old.kinds |= w.kinds
	old.month, old.weekday, old.day = max(old.month, w.month), max(old.weekday, w.weekday), max(old.day, w.day)
	if w.kinds&(relativeDay|beforePeriod|behindPeriod|namesPeriod) != 0 {
		old.away, old.period = w.away, max(old.period, w.period)
	}
	c.sieve.Add(h)
	if w.kinds&opensDate != 0 || w.kinds&namesPeriod != 0 && (c.behind || w.away != Open) {
		c.openers.Add(h)
	}
}

// word gives what a word may be in a date.
func (c *calendar) word(h uint64) dateWord {
	if !c.sieve.May(h) {
		return dateWord{}
	}
	return c.words.Get(h)
}
