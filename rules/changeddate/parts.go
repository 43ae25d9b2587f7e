package changeddate

import "github.com/wirecheck/wirecheck/checker/prose"

// The parts of a date, in the order they are compared.
const (
	day = iota
	month
	year
	weekday
	parts
)

// value gives a part of a date, 0 where it is not told.
func value(d *prose.Date, part int) int {
	switch part {
	case day:
		return int(d.Day)
	case month:
		return int(d.Month)
	case year:
		return int(d.Year)
	}
	return int(d.Weekday)
}

// at gives where a part of a date stands.
func at(d *prose.Date, part int) prose.Stretch {
	switch part {
	case day:
		return d.DayAt
	case month:
		return d.MonthAt
	case year:
		return d.YearAt
	}
	return d.WeekdayAt
}

// same reports whether two dates have the same part: a year may be told in two
// figures.
func same(part int, a, b *prose.Date) bool {
	x, y := value(a, part), value(b, part)
	if part == year && (x < 100 || y < 100) {
		return x%100 == y%100
	}
	return x == y
}

// compare counts the parts that two dates share and those they contradict.
func compare(a, b *prose.Date) (agree, clash int) {
	for part := range parts {
		switch {
		case value(a, part) == 0 || value(b, part) == 0:
		case same(part, a, b):
			agree++
		default:
			clash++
		}
	}
	if clash == 2 && (a.Either || b.Either) && swapped(a, b) {
		return agree + 2, 0
	}
	return agree, clash
}

func clashes(a, b *prose.Date) bool {
	_, clash := compare(a, b)
	return clash > 0
}

// swapped reports whether day and month have changed places, and nothing else is
// another.
func swapped(a, b *prose.Date) bool {
	return a.Day > 0 && a.Month > 0 && a.Day != a.Month && a.Day == b.Month && a.Month == b.Day &&
		(a.Year == 0 || b.Year == 0 || same(year, a, b)) && (a.Weekday == 0 || b.Weekday == 0 || a.Weekday == b.Weekday)
}

// confirmed reports whether a date of the other side has the part, and contradicts
// none of the others.
func confirmed(d *prose.Date, part int, list []prose.Date) bool {
	for k := range list {
		o := &list[k]
		if value(o, part) == 0 {
			continue
		}
		if same(part, d, o) && !clashes(d, o) || (d.Either || o.Either) && swapped(d, o) {
			return true
		}
	}
	return false
}
