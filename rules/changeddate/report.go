package changeddate

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// report files one part of a date, or day and month where they have changed places.
func (r *reader) report(d, o *prose.Date, part int, akin bool) {
	s := at(d, part)
	start, end := int(s.Start), int(s.End)
	var fix, right string
	swap := swapped(d, o)
	switch {
	case swap:
		a, b := d.DayAt, d.MonthAt
		fixA, fixB := r.written(d, o, day), r.written(d, o, month)
		if b.Start < a.Start {
			a, b, fixA, fixB = b, a, fixB, fixA
		}
		start, end = int(a.Start), int(b.End)
		fix = fixA + r.Plain[a.End:b.Start] + fixB
		right = fix
	default:
		if part == day {
			end = r.suffixed(end)
		}
		fix = r.written(d, o, part)
		right = fix
		if part == month && len(fix) > 2 && r.Plain[start] > '9' && end-start < len(prose.Months[d.Month-1]) && fix == prose.Months[o.Month-1] && strings.HasPrefix(r.Plain[end:], ".") {
			end++ // “Oct. 3” is “May 3”
		}
	}
	if start == r.reported {
		return
	}
	r.reported = start
	confidence := uint8(90)
	if akin || swap {
		confidence = 95
	}
	r.file(start, end, o, checker.Finding{
		Confidence: confidence,
		Message:    fmt.Sprintf("“%s” is %s in the original", r.Plain[start:end], right),
		Why:        english(o) + ", and no date near it is the one that stands here",
		Fixes:      []checker.Fix{checker.Replace(start, end, fix)},
	}, "the date in the original")
}

// file reports a finding at some bytes that should be the original's o, whose words open the
// reason and are the evidence.
func (r *reader) file(start, end int, o *prose.Date, f checker.Finding, note string) {
	from, to := o.Span()
	date := r.BytesOfOriginal(from, to, note)
	f.Start, f.End = start, end
	f.Why = fmt.Sprintf("‘%s’ is %s", date.Text, f.Why)
	f.Evidence = []checker.Evidence{date}
	r.Report(f)
}

// suffixed gives the byte behind an ordinal’s letters.
func (r *reader) suffixed(end int) int {
	for _, s := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(r.Plain[end:], s) {
			return end + len(s)
		}
	}
	return end
}

// written gives the original’s part as the translation writes this one.
func (r *reader) written(d, o *prose.Date, part int) string {
	s := at(d, part)
	old := r.Plain[s.Start:s.End]
	n := value(o, part)
	switch part {
	case day:
		if r.suffixed(int(s.End)) > int(s.End) {
			return prose.Ordinal(n)
		}
	case month:
		if old[0] > '9' {
			return likewise(prose.Months[n-1], shortMonths[n-1], prose.Months[d.Month-1], old)
		}
	case weekday:
		return likewise(prose.Weekdays[n-1], prose.Weekdays[n-1][:3], prose.Weekdays[d.Weekday-1], old)
	case year:
		switch {
		case d.Year < 100:
			return fmt.Sprintf("%02d", n%100)
		case n < 100:
			n += int(d.Year) / 100 * 100
		}
	}
	return strconv.Itoa(n)
}

// likewise writes a name in full or short, as another was written, with its plural.
func likewise(name, short, full, old string) string {
	switch {
	case len(old) < len(full):
		name = short
	case len(old) > len(full):
		name += old[len(full):]
	}
	if old == strings.ToUpper(old) {
		name = strings.ToUpper(name)
	}
	return name
}

// english writes a date as English does.
func english(d *prose.Date) string {
	var b strings.Builder
	if d.Weekday > 0 {
		b.WriteString(prose.Weekdays[d.Weekday-1])
		if d.Month+d.Day > 0 {
			b.WriteString(", ")
		}
	}
	if d.Month > 0 {
		b.WriteString(prose.Months[d.Month-1])
		if d.Day > 0 {
			fmt.Fprintf(&b, " %d", d.Day)
		}
	} else if d.Day > 0 {
		b.WriteString("the " + prose.Ordinal(int(d.Day)))
	}
	if d.Year > 0 {
		if d.Day > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, " %d", d.Year)
	}
	return b.String()
}

// shortMonths are the Associated Press’s, which sets five of them in full.
var shortMonths = [...]string{"Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"}
