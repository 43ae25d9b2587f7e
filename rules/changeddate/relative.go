package changeddate

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// relative reports “today” for tomorrow, and “next week” for last week or next month.
// Both sides of the link tell as many days from the day of writing, in an order in
// which one alone is another; no sentence near has either of the two that the other
// side lacks there; and no date may have taken the place of one, as “on Tuesday” does
// of yesterday. So it is with weeks, months and years.
func (r *reader) relative(n int, ours, theirs []prose.Date) {
	r.lastNight(n, ours, theirs)
	if d, o := onlyOther(ours, theirs, false); d != nil && !r.restated(n, ours, theirs, weekday, day) && !r.nearby(n, d, o) {
		by := d.Away - o.Away
		if by*by > 1 || !night(r.Facts, d) && !night(r.original, o) { // the night is of both days
			r.reportDay(d, o)
		}
	}
	if d, o := onlyOther(ours, theirs, true); d != nil && !r.restated(n, ours, theirs, weekday, day, month, year) && !r.years(n) && !r.nearby(n, d, o) && !r.loosely(d, o) {
		r.reportPeriod(d, o)
	}
}

// lastNight reports “last night” for a day that is yet to come, and the other way round. It may be today’s or
// yesterday’s to others, and so is compared with neither.
func (r *reader) lastNight(n int, ours, theirs []prose.Date) {
	d, o := soleRelative(ours), soleRelative(theirs)
	if d == nil || o == nil || r.restated(n, ours, theirs, weekday, day) {
		return
	}
	ahead := func(d *prose.Date) bool { return d.Away > 0 && d.Away != prose.Open }
	switch {
	case ahead(o) && r.Tokens[d.First].Hash == hashLast:
		r.reportDay(d, o)
	case ahead(d) && r.original.Tokens[o.First].Hash == hashAnoche:
		last := int(d.Last)
		if last < len(r.Tokens) && partOfDay(r.Word(last)) != "" {
			last++
		}
		r.reportTokens(int(d.First), last, o, "last night", "last night")
	}
}

// soleRelative gives the one day of a list that is told from today; nil where there is none or more.
func soleRelative(list []prose.Date) (found *prose.Date) {
	for k := range list {
		if list[k].Relative {
			if found != nil {
				return nil
			}
			found = &list[k]
		}
	}
	return found
}

// direction reports “next Tuesday” for last Tuesday and “next May” for last May, where either side has that weekday or
// month once.
func (r *reader) direction(ours, theirs []prose.Date) {
	for k := range ours {
		d := &ours[k]
		part := weekday
		if d.Month > 0 && d.Day == 0 && d.Year == 0 && d.Weekday == 0 {
			part = month
		}
		if value(d, part) == 0 || d.Weak || d.First == 0 || !lastNext.Has(r.Tokens[d.First-1].Hash) {
			continue
		}
		o, here, there := (*prose.Date)(nil), 0, 0
		for n := range ours {
			if same(part, &ours[n], d) {
				here++
			}
		}
		for n := range theirs {
			if same(part, &theirs[n], d) && !theirs[n].Weak {
				o = &theirs[n]
				there++
			}
		}
		if here != 1 || there != 1 {
			continue
		}
		way := r.original.Direction(r.OriginalLanguage, o)
		if way == 0 && part == month {
			way = yearBeside(o, theirs)
		}
		if way*r.Direction("en", d) < 0 {
			right := [...]string{"last ", "", "next "}[way+1] + r.Word(int(d.Last)-1)
			r.reportTokens(int(d.First)-1, int(d.First)+1, o, right, right)
		}
	}
}

// yearBeside gives how far away the year is that is told beside a month: 1 for 来年4月, for abril del próximo año.
func yearBeside(d *prose.Date, list []prose.Date) int8 {
	for k := range list {
		o := &list[k]
		before, behind := d.First-(o.Last-1), o.First-d.Last
		if o.Period == prose.Year && o.Away != prose.Open && (before == 0 || before == 1 || behind == 0 || behind == 1) {
			return o.Away
		}
	}
	return 0
}

var lastNext = lexicon.SetOf("last next")

// loosely reports whether the translation’s month or year may be the original’s for all that: Dutch has one
// word for last and this past, and “this year or next” tells both.
func (r *reader) loosely(d, o *prose.Date) bool {
	if d.Away*o.Away < 0 || d.Period != o.Period {
		return false
	}
	if d.Away == 0 && r.original.Tokens[o.First].Hash == hashAfgelopen {
		return true
	}
	for i := int(d.Last); i < min(int(d.Last)+4, len(r.Tokens)); i++ {
		if afterOr.Has(r.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

var (
	hashAfgelopen = lexicon.Hash("afgelopen")
	hashAnoche    = lexicon.Hash("anoche")
	hashLast      = lexicon.Hash("last")
	afterOr       = lexicon.SetOf("last next this")
)

// nearby reports whether a sentence near has one of two days that the other side lacks
// there.
func (r *reader) nearby(n int, d, o *prose.Date) bool {
	for k := max(n-near, 0); k <= min(n+near, len(r.links)-1); k++ {
		if k == n {
			continue
		}
		here, there := r.ours(r.links[k]), r.theirs(r.links[k])
		if count(there, d) > count(here, d) || count(here, o) > count(there, o) {
			return true
		}
	}
	return false
}

// onlyOther gives the relative days that differ, or the weeks, months and years; nil
// where more or none do, or where one of them all is open.
func onlyOther(ours, theirs []prose.Date, periods bool) (d, o *prose.Date) {
	is := func(d *prose.Date) bool { return d.Relative && !periods || d.Period > 0 && periods }
	k := 0
	for n := range ours {
		if !is(&ours[n]) {
			continue
		}
		for k < len(theirs) && !is(&theirs[k]) {
			k++
		}
		if k == len(theirs) {
			return nil, nil
		}
		switch a, b := &ours[n], &theirs[k]; {
		case a.Away == prose.Open || b.Away == prose.Open:
			return nil, nil
		case a.Away == b.Away && a.Period == b.Period:
		case d != nil || periods && !apart(a, b):
			return nil, nil
		default:
			d, o = a, b
		}
		k++
	}
	for ; k < len(theirs); k++ {
		if is(&theirs[k]) {
			return nil, nil
		}
	}
	return d, o
}

// apart reports whether two weeks, months or years cannot be the same: last and next,
// this year and last, or a week and a month. This week may be last week in another paper; a weekend may be the end of a week, a summer this year.
func apart(a, b *prose.Date) bool {
	if a.Period == b.Period {
		return a.Away != b.Away && (a.Away*b.Away < 0 || a.Period == prose.Month || a.Period == prose.Year || a.Period >= prose.Season)
	}
	return a.Period < prose.Weekend && b.Period < prose.Weekend
}

// restated reports whether one side of link n tells a part of a date that the other
// does not: it may be what the other tells from today. What the original tells in a
// sentence near, and nothing there renders, is not: Korean has two sentences for
// “…, she said on Friday”.
func (r *reader) restated(n int, ours, theirs []prose.Date, parts ...int) bool {
	return unmet(ours, theirs, parts, func(d *prose.Date, part int) bool { return r.elsewhere(n, d, part) }) ||
		unmet(theirs, ours, parts, func(*prose.Date, int) bool { return false })
}

func unmet(list, other []prose.Date, parts []int, elsewhere func(d *prose.Date, part int) bool) bool {
	for k := range list {
		for _, part := range parts {
			if d := &list[k]; value(d, part) > 0 && !confirmed(d, part, other) && !elsewhere(d, part) {
				return true
			}
		}
	}
	return false
}

// count counts the days or weeks of a list that are as far away as one.
func count(list []prose.Date, d *prose.Date) (n int) {
	for k := range list {
		if o := &list[k]; o.Relative == d.Relative && o.Period == d.Period && o.Away == d.Away {
			n++
		}
	}
	return n
}

// years reports whether one side of a link has a year in figures that the other has
// not: it may be what the other tells as last year.
func (r *reader) years(n int) bool {
	l := r.links[n]
	var list [2][4]int
	for side, f := range [...]*prose.Facts{r.Facts, r.original} {
		first, beyond := l.First, l.Last
		if side == 1 {
			first, beyond = l.OriginalFirst, l.Beyond
		}
		found := 0
		for i := f.Sentences[first].First; i < f.Sentences[beyond-1].Last; i++ {
			if f.Tokens[i].Kind != prose.Number {
				continue
			}
			if y := number(f.Word(int(i))); y >= 1900 && y < 2100 {
				if found == len(list[side]) {
					return true
				}
				list[side][found] = y
				found++
			}
		}
		slices.Sort(list[side][:])
	}
	return list[0] != list[1]
}

// daysFromToday are what English calls the days from -2 to 2 away.
var daysFromToday = [...]string{"the day before yesterday", "yesterday", "today", "tomorrow", "the day after tomorrow"}

// reportDay files a relative day that is the original’s o.
func (r *reader) reportDay(d, o *prose.Date) {
	first, last := int(d.First), int(d.Last)
	if (d.Away == -2 || d.Away == 2) && first > 0 && strings.EqualFold(r.Word(first-1), "the") {
		first--
	}
	part := partOfDay(r.Word(last - 1))
	if part == "" && last < len(r.Tokens) && r.Gap(last-1) {
		if part = partOfDay(r.Word(last)); part != "" {
			last++
		}
	}
	right := daysFromToday[o.Away+2]
	fix := right
	if part != "" {
		fix = withPart(right, part)
	}
	r.reportTokens(first, last, o, right, fix)
}

// reportPeriod files a week, month, year or season that is the original’s o.
func (r *reader) reportPeriod(d, o *prose.Date) {
	right := [...]string{"last ", "this ", "next "}[o.Away+1] + prose.Periods[o.Period]
	fix := right
	if d.Period == o.Period {
		fix = right[:5] + r.Word(int(d.Last)-1) // fall
	}
	r.reportTokens(int(d.First), int(d.Last), o, right, fix)
}

// reportTokens files tokens first to last-1, which should be what English calls o.
func (r *reader) reportTokens(first, last int, o *prose.Date, right, fix string) {
	start, end := int(r.Tokens[first].Start), r.Tokens[last-1].End()
	if c, size := utf8.DecodeRuneInString(fix); r.Tokens[first].Flags&prose.Capital != 0 {
		fix = string(unicode.ToUpper(c)) + fix[size:]
	}
	r.file(start, end, o, checker.Finding{
		Confidence: 90,
		Message:    fmt.Sprintf("“%s” is %s in the original", r.Plain[start:end], right),
		Why:        right + ", and no sentence near it tells what stands here",
		Fixes:      []checker.Fix{checker.Replace(start, end, fix)},
	}, "the day in the original")
}

// partOfDay gives the part of a day that a word behind one tells, “” where it is none.
func partOfDay(word string) string {
	switch w := strings.ToLower(word); w {
	case "morning", "afternoon", "evening", "night":
		return w
	case "tonight":
		return "night"
	}
	return ""
}

// withPart gives a part of a day as English says it: this morning, last night.
func withPart(day, part string) string {
	switch {
	case day == "today" && part == "night":
		return "tonight"
	case day == "today":
		return "this " + part
	case day == "yesterday" && part == "night":
		return "last night"
	case day == "yesterday" || day == "tomorrow":
		return day + " " + part
	}
	return day
}
