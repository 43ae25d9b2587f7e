package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// dateFaults are faults of dates.
var dateFaults = []fault{
	{"month replaced", []string{"changed-date"}, replaceMonth},
	{"day of month changed", []string{"changed-date"}, changeDay},
	{"weekday replaced", []string{"changed-date"}, replaceWeekday},
	{"year of a date changed", []string{"changed-date"}, changeYear},
	{"day and month swapped", []string{"changed-date"}, swapDayAndMonth},
	{"relative day changed", []string{"changed-date"}, changeRelative},
	{"last for next week", []string{"changed-date"}, changePeriod},
}

// datePart is a part of a date: its value, and where it stands.
type datePart struct {
	value int
	at    prose.Stretch
}

// likelyDate chooses a date of the translation that has the parts which of asks for
// and whose paragraph of the original has them in one date, too.
func likelyDate(random *rand.Rand, w *checker.Worker, s *checker.Story, parts func(d *prose.Date) []datePart) (prose.Date, []datePart) {
	w.Scan(s)
	f := w.Facts()
	// A scanner of its own: what the worker keeps is of the story alone.
	original := &prose.Facts{}
	(&prose.Scanner{Lexicon: lexicon.English()}).Scan(s.Original, original)
	var list []prose.Date
	for _, d := range f.Dates("en", 0, int32(len(f.Tokens))) {
		if parts(&d) == nil || d.Weak || d.Either {
			continue
		}
		first, last := 0, len(original.Tokens)
		if len(s.Original.Blocks) == len(s.Translation.Blocks) {
			first, last = original.BlockTokens(f.BlockOf(int(d.First)))
		}
		for _, o := range original.Dates(s.OriginalLanguage, int32(first), int32(last)) {
			if agrees(parts(&d), parts(&o)) {
				list = append(list, d)
				break
			}
		}
	}
	if len(list) == 0 {
		return prose.Date{}, nil
	}
	d := list[random.IntN(len(list))]
	return d, parts(&d)
}

func agrees(a, b []datePart) bool {
	if len(a) != len(b) {
		return false
	}
	for n := range a {
		if a[n].value != b[n].value {
			return false
		}
	}
	return true
}

// part gives one part of a date, nil where it is not told.
func part(value int, at prose.Stretch) []datePart {
	if value == 0 {
		return nil
	}
	return []datePart{{value, at}}
}

// other is a number from 1 to most that is not the one given.
func other(random *rand.Rand, value, most int) int {
	n := 1 + random.IntN(most-1)
	if n >= value {
		n++
	}
	return n
}

// rename gives another name of a list in the place of one, as short as it was; ""
// where a short one has a full stop that the other would not have.
func rename(plain string, at prose.Stretch, names []string, old, value int) string {
	word, name := plain[at.Start:at.End], names[value-1]
	switch full := names[old-1]; {
	case len(word) < len(full):
		if len(name) < 6 {
			return ""
		}
		name = name[:3]
	case len(word) > len(full):
		name += word[len(full):]
	}
	return name
}

func replaceMonth(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	_, p := likelyDate(random, w, s, func(d *prose.Date) []datePart { return part(int(d.Month), d.MonthAt) })
	return renamed(random, s, p, prose.Months[:])
}

func replaceWeekday(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	_, p := likelyDate(random, w, s, func(d *prose.Date) []datePart { return part(int(d.Weekday), d.WeekdayAt) })
	return renamed(random, s, p, prose.Weekdays[:])
}

func renamed(random *rand.Rand, s *checker.Story, p []datePart, names []string) (*checker.Story, int, int, bool) {
	if p == nil || s.Translation.Plain[p[0].at.Start] <= '9' {
		return nil, 0, 0, false
	}
	at := p[0].at
	name := rename(s.Translation.Plain, at, names, p[0].value, other(random, p[0].value, len(names)))
	return replaced(s, int(at.Start), int(at.End), name), int(at.Start), int(at.Start) + len(name), name != ""
}

// changeDay sets another day of the same month, or changes one digit, whatever comes
// of it.
func changeDay(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	_, p := likelyDate(random, w, s, func(d *prose.Date) []datePart {
		if d.Month == 0 {
			return nil
		}
		return part(int(d.Day), d.DayAt)
	})
	if p == nil {
		return nil, 0, 0, false
	}
	old := p[0].value
	day := other(random, old, 28)
	switch random.IntN(4) {
	case 0:
		day = old/10*10 + other(random, old%10, 9)
	case 1:
		day = other(random, old/10, 9)*10 + old%10
	}
	return redated(s, p[0].at, day)
}

// redated sets another day in the place of one, with the ending of its ordinal.
func redated(s *checker.Story, at prose.Stretch, day int) (*checker.Story, int, int, bool) {
	start, end, words := int(at.Start), int(at.End), strconv.Itoa(day)
	if _, ok := ordinalEnding(s.Translation.Plain[end:]); ok {
		end += 2
		words += ordinalOf(day)
	}
	return replaced(s, start, end, words), start, start + len(words), true
}

func ordinalEnding(s string) (string, bool) {
	for _, e := range []string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(s, e) {
			return e, true
		}
	}
	return "", false
}

func ordinalOf(n int) string {
	if n/10 != 1 && n%10 >= 1 && n%10 <= 3 {
		return []string{"st", "nd", "rd"}[n%10-1]
	}
	return "th"
}

func changeYear(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	_, p := likelyDate(random, w, s, func(d *prose.Date) []datePart {
		if d.Year < 1000 {
			return nil
		}
		return part(int(d.Year), d.YearAt)
	})
	if p == nil {
		return nil, 0, 0, false
	}
	year := p[0].value/10*10 + (p[0].value+1+random.IntN(9))%10
	if random.IntN(3) == 0 {
		year = p[0].value - 10*(1+random.IntN(5))
	}
	words := strconv.Itoa(year)
	at := p[0].at
	return replaced(s, int(at.Start), int(at.End), words), int(at.Start), int(at.End), true
}

// swapDayAndMonth reads 3/10 as March 10.
func swapDayAndMonth(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	d, p := likelyDate(random, w, s, func(d *prose.Date) []datePart {
		if d.Day == 0 || d.Month == 0 || d.Day > 12 || int(d.Day) == int(d.Month) {
			return nil
		}
		return []datePart{{int(d.Day), d.DayAt}, {int(d.Month), d.MonthAt}}
	})
	if p == nil || s.Translation.Plain[d.MonthAt.Start] <= '9' {
		return nil, 0, 0, false
	}
	plain := s.Translation.Plain
	month := rename(plain, d.MonthAt, prose.Months[:], int(d.Month), int(d.Day))
	day, dayEnd := fmt.Sprint(d.Month), int(d.DayAt.End)
	if _, ok := ordinalEnding(plain[dayEnd:]); ok {
		dayEnd += 2
		day += ordinalOf(int(d.Month))
	}
	start, end := int(d.DayAt.Start), int(d.MonthAt.End)
	words := ""
	if start < int(d.MonthAt.Start) {
		words = day + plain[dayEnd:d.MonthAt.Start] + month
	} else {
		start, end = int(d.MonthAt.Start), dayEnd
		words = month + plain[d.MonthAt.End:d.DayAt.Start] + day
	}
	return replaced(s, start, end, words), start, start + len(words), month != ""
}

// changeRelative sets another of yesterday, today and tomorrow.
func changeRelative(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	days := []string{"yesterday", "today", "tomorrow"}
	d, p := likelyDate(random, w, s, func(d *prose.Date) []datePart {
		if !d.Relative || d.Away < -1 || d.Away > 1 {
			return nil
		}
		return []datePart{{value: int(d.Away)}}
	})
	if p == nil {
		return nil, 0, 0, false
	}
	t := &w.Facts().Tokens[d.First]
	start, end := int(t.Start), t.End()
	if !slices.Contains(days, strings.ToLower(s.Translation.Plain[start:end])) {
		return nil, 0, 0, false
	}
	word := days[other(random, p[0].value+2, 3)-1]
	if t.Flags&prose.Capital != 0 {
		word = strings.ToUpper(word[:1]) + word[1:]
	}
	return replaced(s, start, end, word), start, start + len(word), true
}

// changePeriod sets next for last, and last for next, or month for week.
func changePeriod(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	d, p := likelyDate(random, w, s, func(d *prose.Date) []datePart {
		if d.Period == 0 || d.Away == prose.Open {
			return nil
		}
		return []datePart{{value: int(d.Period)*4 + int(d.Away)}}
	})
	if p == nil || d.Away == 0 && d.Period >= prose.Weekend {
		return nil, 0, 0, false
	}
	start, end := int(d.AwayAt.Start), int(d.AwayAt.End)
	which, period, _ := strings.Cut(s.Translation.Plain[start:end], " ")
	switch opposite := map[string]string{"last": "next", "next": "last", "Last": "Next", "Next": "Last"}[which]; {
	case opposite != "" && (d.Period >= prose.Weekend || random.IntN(2) == 0):
		which = opposite
	case d.Period < prose.Weekend:
		period = prose.Periods[other(random, int(d.Period), int(prose.Year))]
	default:
		return nil, 0, 0, false
	}
	words := which + " " + period
	return replaced(s, start, end, words), start, start + len(words), true
}
