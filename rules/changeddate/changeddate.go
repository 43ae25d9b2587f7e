// Package changeddate finds dates that are not those of the original.
//
// A date is told in parts: weekday, day, month, year. Translations leave some out,
// move them to another sentence and say “on Thursday” for yesterday; only a
// contradiction is a fault. So a part of a date of the translation is wrong where
// no date near it in the original has it, and the sentence that is rendered has a
// date which has the others of these parts and another value for this one, which no
// date of the translation has. Both sides must have something left over; what one
// reader did not understand, then, makes no finding. So it is with yesterday, today
// and tomorrow; see relative.go.
package changeddate

import (
	_ "embed"
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-date.
var Rule = &checker.Rule{
	ID:            "changed-date",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Critical,
	Confidence:    90,
	Mutes:         []string{"changed-figure"},
	ITS:           "numbers",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sentence,
	Check:         check,
}

// reader looks at the dates of one story.
type reader struct {
	*checker.Pass
	original *prose.Facts
	links    []prose.Link
	reported int // where the last finding begins: days of a range share their month
}

func check(p *checker.Pass) {
	o := p.Original()
	if len(o.Dates(p.OriginalLanguage, 0, int32(len(o.Tokens)))) == 0 || len(p.Dates("en", 0, int32(len(p.Tokens)))) == 0 {
		return
	}
	r := reader{Pass: p, original: o, links: p.Alignment().Links, reported: -1}
	for n := range r.links {
		if r.links[n].Paired() {
			r.link(n)
		}
	}
}

// ours gives the dates of the translation in a link, theirs those of the original.
func (r *reader) ours(l prose.Link) []prose.Date {
	if l.First == l.Last {
		return nil
	}
	return r.Dates("en", r.Sentences[l.First].First, r.Sentences[l.Last-1].Last)
}

func (r *reader) theirs(l prose.Link) []prose.Date {
	if l.OriginalFirst == l.Beyond {
		return nil
	}
	o := r.original
	return o.Dates(r.OriginalLanguage, o.Sentences[l.OriginalFirst].First, o.Sentences[l.Beyond-1].Last)
}

// link compares the dates of paired sentences.
func (r *reader) link(n int) {
	ours := r.ours(r.links[n])
	if len(ours) == 0 {
		return
	}
	theirs := r.theirs(r.links[n])
	r.relative(n, ours, theirs)
	r.direction(ours, theirs)
	for k := range ours {
		d := &ours[k]
		if d.Weak || d.Relative || r.filed(d, theirs) {
			continue
		}
		for part := range parts {
			if value(d, part) > 0 && r.wrong(n, d, part, ours, theirs) {
				break
			}
		}
	}
}

// filed reports whether a date stands in the dateline, a day or two behind one of the original: the desk files its story later.
func (r *reader) filed(d *prose.Date, theirs []prose.Date) bool {
	return r.InDateline(int(d.First)) && slices.ContainsFunc(theirs, func(o prose.Date) bool {
		return o.Month == d.Month && o.Day > 0 && d.Day > o.Day && d.Day <= o.Day+filedLater
	})
}

// filedLater is how many days behind what happened a dateline may be.
const filedLater = 2

// wrong reports a part of a date if it is not the original’s.
func (r *reader) wrong(n int, d *prose.Date, part int, ours, theirs []prose.Date) bool {
	if o := twice(d, part, ours, theirs); o != nil && !(part == weekday && r.atNight(d, o)) && !r.figure(n, d, part) && (confirmed(d, part, theirs) || !r.elsewhere(n, d, part)) {
		agree, _ := compare(d, o)
		r.report(d, o, part, agree > 0)
		return true
	}
	if confirmed(d, part, theirs) {
		return false
	}
	o, agree := r.counterpart(d, part, ours, theirs)
	if o != nil && agree == 0 && !r.alone(part, d, o, ours, theirs) {
		return false
	}
	for k := n - 1; o == nil && k <= n+1; k += 2 { // what the links part may stand next door
		if k < 0 || k == len(r.links) {
			continue
		}
		here, there := r.ours(r.links[k]), r.theirs(r.links[k])
		if o, agree = r.counterpart(d, part, here, there); o != nil && (confirmed(o, part, ours) || agree == 0 && (told(part, here) || told(part, theirs) || !r.alone(part, d, o, ours, there))) {
			o = nil
		}
	}
	if o == nil || r.elsewhere(n, d, part) || r.figure(n, d, part) || part == weekday && r.atNight(d, o) {
		return false
	}
	r.report(d, o, part, agree > 0)
	return true
}

// told reports whether a date of a list has the part.
func told(part int, list []prose.Date) bool {
	for k := range list {
		if value(&list[k], part) > 0 {
			return true
		}
	}
	return false
}

// counterpart gives the date of the original that this one should be, and how many
// parts the two share; nil where none is that likely.
func (r *reader) counterpart(d *prose.Date, part int, ours, theirs []prose.Date) (*prose.Date, int) {
	best, most := -1, -1
	for k := range theirs {
		o := &theirs[k]
		if o.Weak || value(o, part) == 0 || same(part, d, o) || confirmed(o, part, ours) {
			continue
		}
		agree, clash := compare(d, o)
		if clash > 1 && !swapped(d, o) {
			continue
		}
		if swapped(d, o) {
			agree = parts
		}
		switch {
		case agree > most:
			best, most = k, agree
		case agree == most && !same(part, o, &theirs[best]):
			return nil, 0 // it may be either
		}
	}
	if best < 0 {
		return nil, 0
	}
	return &theirs[best], most
}

// twice gives the original’s date where the sentence tells a part twice and one of
// the two should be another: both sides tell it as often, in the same order but for
// this one.
func twice(d *prose.Date, part int, ours, theirs []prose.Date) (other *prose.Date) {
	k := 0
	for n := range ours {
		a := &ours[n]
		if a.Relative || a.Weak || value(a, part) == 0 {
			continue
		}
		for k < len(theirs) && !theirs[k].Relative && (theirs[k].Weak || value(&theirs[k], part) == 0) {
			k++
		}
		if k == len(theirs) || theirs[k].Relative {
			return nil
		}
		o := &theirs[k]
		k++
		if same(part, a, o) || !clashes(a, o) {
			if a == d {
				return nil
			}
			continue
		}
		if _, clash := compare(a, o); a != d || clash > 1 {
			return nil
		}
		other = o
	}
	for ; k < len(theirs); k++ {
		if theirs[k].Relative || !theirs[k].Weak && value(&theirs[k], part) > 0 {
			return nil
		}
	}
	return other
}

// alone reports whether the link has one date on each side whose part is not
// confirmed, and no “yesterday” that may be it: none more than the translation has, nor
// another than it has.
func (r *reader) alone(part int, d, o *prose.Date, ours, theirs []prose.Date) bool {
	left, relative := 0, 0
	for k := range ours {
		if ours[k].Relative {
			relative--
		} else if !ours[k].Weak && value(&ours[k], part) > 0 && !same(part, &ours[k], d) && !confirmed(&ours[k], part, theirs) {
			left++
		}
	}
	for k := range theirs {
		if theirs[k].Relative {
			relative++
		} else if !theirs[k].Weak && value(&theirs[k], part) > 0 && !same(part, &theirs[k], o) && !confirmed(&theirs[k], part, ours) {
			left++
		}
	}
	if part == weekday {
		other, _ := onlyOther(ours, theirs, false)
		return left == 0 && relative <= 0 && other == nil
	}
	return left == 0
}

// near is how many sentences away a date may have gone.
const near = 2

// elsewhere reports whether a neighbour of the link has the part of the translation
// among the original’s dates, and nothing there that it belongs to.
func (r *reader) elsewhere(n int, d *prose.Date, part int) bool {
	for k := max(n-near, 0); k <= min(n+near, len(r.links)-1); k++ {
		if k != n && unclaimed(d, part, r.theirs(r.links[k]), r.ours(r.links[k])) {
			return true
		}
	}
	return false
}

// unclaimed reports whether a list confirms the part by a date that the other side
// of the same sentences does not have.
func unclaimed(d *prose.Date, part int, list, other []prose.Date) bool {
	for k := range list {
		if value(&list[k], part) > 0 && same(part, d, &list[k]) && !clashes(d, &list[k]) && !confirmed(&list[k], part, other) {
			return true
		}
	}
	return false
}

// figure reports whether the original has the figure of a day or year outside its
// dates more often than the translation has it there.
func (r *reader) figure(n int, d *prose.Date, part int) bool {
	if part != day && part != year {
		return false
	}
	l := r.links[n]
	return undated(r.original, r.OriginalLanguage, l.OriginalFirst, l.Beyond, value(d, part)) > undated(r.Facts, "en", l.First, l.Last, value(d, part))
}

// undated counts how often a figure stands outside the dates of sentences first to
// beyond-1.
func undated(f *prose.Facts, language string, first, beyond int32, figure int) (count int) {
	for i := f.Sentences[first].First; i < f.Sentences[beyond-1].Last; i++ {
		if f.Tokens[i].Kind == prose.Number && number(f.Word(int(i))) == figure && len(f.Dates(language, i, i+1)) == 0 {
			count++
		}
	}
	return count
}

// number gives the value of a word of digits, -1 of any other.
func number(w string) int {
	n := 0
	for _, c := range w {
		digit := prose.Digit(c)
		if digit < 0 || n > 9999 {
			return -1
		}
		n = n*10 + digit
	}
	return n
}

// atNight reports whether the two weekdays are the night between them: “on Monday
// night” is ‘in der Nacht zum Dienstag’.
func (r *reader) atNight(d, o *prose.Date) bool {
	return int(d.Weekday)%7+1 == int(o.Weekday) && night(r.Facts, d) && night(r.original, o)
}

// night reports whether a word for the night stands beside a date.
func night(f *prose.Facts, d *prose.Date) bool {
	first, last := f.BlockTokens(f.BlockOf(int(d.First)))
	for i := max(first, int(d.First)-4); i < min(last, int(d.Last)+4); i++ {
		if nights.Has(f.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

var nights = lexicon.SetOf(`night nights overnight midnight late early
	nacht noche madrugada nuit notte noite natt natten noc noci nocy ночь ночи ніч ночі noaptea gece gecesi νύχτα ليلة ليل בליל בלילה ליל לילה`)
