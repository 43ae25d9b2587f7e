package prose

import "sort"

// Date is a day, or what is told of one, that stands in a text: a day of a month, a
// month, a weekday. A year by itself is a figure and no date. One that is told from
// the day of writing, “yesterday”, has nothing but its place and how far away it is.
type Date struct {
	First, Last int32  // tokens, Last excluded
	Year        int16  // 0 where it is not told; two figures where the text has two
	Month       int8   // 1 to 12; 0 where it is not told
	Day         int8   // of the month; 0 where it is not told; more than 31 where a translation has it so
	Weekday     int8   // 1 is Monday, 7 is Sunday; 0 where it is not told
	Relative    bool   // yesterday, today, tomorrow
	Away        int8   // days from the day of writing to a relative one, -2 to 2; weeks, months, years: last is -1, this is 0; Open where the words leave it open
	Period      Period // of last week, this month, next year, which have nothing else but how far away they are; 0 for all others
	Weak        bool   // may be something else: “segunda” is Monday and the second
	Either      bool   // in figures, and day and month may change places

	YearAt, MonthAt, DayAt, WeekdayAt Stretch // where each part stands, if it is told
	AwayAt                            Stretch // where what is told from the day of writing stands
}

// Open is how far away a relative day is whose words do not tell: last night may be
// yesterday or today.
const Open = 127

// Period is a stretch of time that is told from the day of writing, as English calls it
// in Periods.
type Period int8

const (
	Week Period = 1 + iota
	Month
	Year
	Weekend
	Spring
	Summer
	Autumn
	Winter
	Season // of a sport
	Century
)

var Periods = [...]string{"", "week", "month", "year", "weekend", "spring", "summer", "autumn", "winter", "season", "century"}

// Stretch is bytes of a plain text.
type Stretch struct{ Start, End uint32 }

// Span gives the bytes from the first part of the date to the last.
func (d *Date) Span() (start, end int) {
	for _, s := range [...]Stretch{d.YearAt, d.MonthAt, d.DayAt, d.WeekdayAt, d.AwayAt} {
		if s.End > 0 {
			if end == 0 || int(s.Start) < start {
				start = int(s.Start)
			}
			end = max(end, int(s.End))
		}
	}
	return start, end
}

// Dates gives the dates that have a token from first to last-1, read as a language
// writes them (BCP 47, the primary tag), in reading order; nil for a language that
// no table knows. A day of a range has its month with the other: “May 3–5” are two
// dates. They are read once a text, block by block, since the point of “3. Oktober”
// may end what looks like a sentence. What is given is good until the next call.
func (f *Facts) Dates(language string, first, last int32) []Date {
	if !f.datesRead || f.datesOf != language {
		f.dates, f.datesRead, f.datesOf = f.dates[:0], true, language
		if c := calendarOf(language); c != nil {
			r := dateReader{Facts: f, calendar: c}
			for b := range f.blocks {
				r.first, r.last = int(f.blocks[b].first), int(f.blocks[b].last)
				r.read()
			}
		}
	}
	from := sort.Search(len(f.dates), func(n int) bool { return f.dates[n].Last > first })
	to := from
	for to < len(f.dates) && f.dates[to].First < last {
		to++
	}
	return f.dates[from:to]
}
