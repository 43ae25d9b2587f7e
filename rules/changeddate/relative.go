package changeddate

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// relative reports “today” for tomorrow. Both sides of the link tell as many days
// from the day of writing, in an order in which one alone is another; no sentence
// near has either of the two that the other side lacks there; and no date may have
// taken the place of one, as “on Tuesday” does of yesterday.
func (r *reader) relative(n int, ours, theirs []prose.Date) {
	d, o := onlyOther(ours, theirs)
	if d == nil || o == nil || r.restated(ours, theirs) {
		return
	}
	if apart := d.Away - o.Away; (apart == 1 || apart == -1) && (night(r.Facts, d) || night(r.original, o)) {
		return // the night is of both days
	}
	for k := max(n-near, 0); k <= min(n+near, len(r.links)-1); k++ {
		if k == n {
			continue
		}
		here, there := r.ours(r.links[k]), r.theirs(r.links[k])
		if away(there, d.Away) > away(here, d.Away) || away(here, o.Away) > away(there, o.Away) {
			return
		}
	}
	r.reportRelative(d, o)
}

// onlyOther gives the relative days that differ, nil where more or none do, or where
// one of them all is open.
func onlyOther(ours, theirs []prose.Date) (d, o *prose.Date) {
	k := 0
	for n := range ours {
		if !ours[n].Relative {
			continue
		}
		for k < len(theirs) && !theirs[k].Relative {
			k++
		}
		if k == len(theirs) {
			return nil, nil
		}
		switch a, b := &ours[n], &theirs[k]; {
		case a.Away == prose.Open || b.Away == prose.Open || a.Away != b.Away && d != nil:
			return nil, nil
		case a.Away != b.Away:
			d, o = a, b
		}
		k++
	}
	for ; k < len(theirs); k++ {
		if theirs[k].Relative {
			return nil, nil
		}
	}
	return d, o
}

// restated reports whether one side of a link tells a weekday or a day of a month
// that the other does not: it may be what the other tells from today.
func (r *reader) restated(ours, theirs []prose.Date) bool {
	return unmet(ours, theirs) || unmet(theirs, ours)
}

func unmet(list, other []prose.Date) bool {
	for k := range list {
		for _, part := range [...]int{weekday, day} {
			if value(&list[k], part) > 0 && !confirmed(&list[k], part, other) {
				return true
			}
		}
	}
	return false
}

// away counts the relative days of a list that are so many days away.
func away(list []prose.Date, days int8) (count int) {
	for k := range list {
		if list[k].Relative && list[k].Away == days {
			count++
		}
	}
	return count
}

// daysFromToday are what English calls the days from -2 to 2 away.
var daysFromToday = [...]string{"the day before yesterday", "yesterday", "today", "tomorrow", "the day after tomorrow"}

// reportRelative files a relative day that is the original’s o.
func (r *reader) reportRelative(d, o *prose.Date) {
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
	start, end := int(r.Tokens[first].Start), r.Tokens[last-1].End()
	if c, size := utf8.DecodeRuneInString(fix); r.Tokens[first].Flags&prose.Capital != 0 {
		fix = string(unicode.ToUpper(c)) + fix[size:]
	}
	from, to := int(r.original.Tokens[o.First].Start), r.original.Tokens[o.Last-1].End()
	words := r.original.Plain[from:to]
	r.Report(checker.Finding{
		Start: start, End: end, Confidence: 90,
		Message:  fmt.Sprintf("“%s” is %s in the original", r.Plain[start:end], right),
		Why:      fmt.Sprintf("‘%s’ is %s, and no sentence near it tells the day that stands here", words, right),
		Evidence: []checker.Evidence{{Side: checker.Original, Start: from, End: to, Text: words, Note: "the day in the original"}},
		Fixes:    []checker.Fix{checker.Replace(start, end, fix)},
	})
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
