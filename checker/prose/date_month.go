package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// month reads a date by its month, tokens i to to-1.
func (r *dateReader) month(i, to int, w dateWord) bool {
	t := &r.Tokens[i]
	d := Date{First: int32(i), Last: int32(to), Month: w.month, MonthAt: Stretch{t.Start, uint32(r.Tokens[to-1].End())}}
	if r.capital && t.Flags&Capital == 0 {
		return false
	}
	if w.kinds&monthBeside != 0 && to < r.last && r.Tokens[to].Hash == '.' && r.Tokens[to].Flags&Spaced == 0 {
		to++ // Oct. 3
	}
	if n, ok := r.dayBehind(to); ok && r.language == "en" {
		d.Day, d.DayAt, d.Last = n, r.digitsAt(to), int32(to+1)
		r.year(&d)
		r.open(&d)
		r.add(d)
		r.later(d)
		return true
	}
	if k, n := r.dayBefore(i); k >= 0 {
		d.Day, d.DayAt, d.First = n, r.digitsAt(k), int32(k)
		d.Last = int32(max(int(d.Last), to))
		r.year(&d)
		r.earlier(d, k)
		r.open(&d)
		r.add(d)
		return true
	}
	end := d.Last
	d.Last = int32(to)
	if r.year(&d); d.Year == 0 {
		d.Last = end
		switch {
		case w.kinds&(monthName|monthAfter|monthMaybe) == 0:
			if r.language != "en" || to == i+1 || t.Flags&Capital == 0 || !r.afterPreposition(i) { // until Oct.
				return false
			}
		case w.kinds&monthName == 0 && w.kinds&monthAfter != 0 && !r.afterPreposition(i):
			return false
		case w.kinds&monthMaybe != 0 && !(i > r.first && inArabic.Has(r.Tokens[i-1].Hash)) || r.named(i):
			d.Weak = true
		}
	}
	r.add(d)
	return true
}

// named reports whether token i has a capital that its language sets on names alone,
// and stands beside another name: “Plácido Domingo”, “June Smith”.
func (r *dateReader) named(i int) bool {
	t := &r.Tokens[i]
	switch {
	case r.small && (t.Flags&(Capital|SentenceStart|Titled) != Capital || r.Licensed(i)), t.Flags&Titled != 0, !r.small && r.language != "en":
		return false
	}
	return r.isName(i+1) && r.Gap(i) || r.small && r.isName(i-1) && r.Gap(i-1)
}

// isName reports whether token i has a capital of its own, and is no part of a date.
func (r *dateReader) isName(i int) bool {
	return i >= r.first && i < r.last && r.Tokens[i].Kind == Word && r.Tokens[i].Flags&(Capital|SentenceStart) == Capital && r.wordAt(i).kinds == 0
}

// afterPreposition reports whether token i stands behind a word that months stand
// behind, and is no name that only has one’s form: “in March”, not “the March”.
func (r *dateReader) afterPreposition(i int) bool {
	if i == r.first || r.isName(i+1) {
		return false
	}
	p := &r.Tokens[i-1]
	if beforeMonth.Has(p.Hash) {
		return true
	}
	w := r.wordAt(i - 1)
	return w.kinds&dateJoin != 0 && i-2 >= r.first && r.wordAt(i-2).month > 0 ||
		p.Hash == '-' && i-2 >= r.first && (partOfMonth.Has(r.Tokens[i-2].Hash) || r.wordAt(i-2).month > 0)
}

var (
	beforeMonth = lexicon.SetOf("in last next since until till this by late early during through mid previous of end from every each before after between around about")
	inArabic    = lexicon.SetOf("في من منذ حتى شهر") // مارس is March and practised
	partOfMonth = lexicon.SetOf("mid late early")
)

// year reads a year behind a date.
func (r *dateReader) year(d *Date) {
	i := int(d.Last)
	for skipped := 0; i < r.last && skipped < 2; skipped++ {
		t := &r.Tokens[i]
		if t.Kind == Number {
			break
		}
		if t.Hash == ',' && r.language == "en" && d.Day > 0 || r.wordAt(i).kinds&dateLink != 0 {
			i++
			continue
		}
		if t.Hash == '\'' && i+1 < r.last && r.Tokens[i+1].Flags&Spaced == 0 { // October ’98
			if n, digits, rest := leadingNumber(r.Word(i + 1)); r.Tokens[i+1].Kind == Number && digits == 2 && rest == "" && n > 0 {
				d.Year, d.YearAt, d.Last = int16(n), r.at(i+1), int32(i+2)
			}
		}
		return
	}
	if i >= r.last || r.Tokens[i].Kind != Number {
		return
	}
	n, digits, rest := leadingNumber(r.Word(i))
	if digits == 4 && n >= 1000 && (n < 2200 || r.language == "en") && (rest == "" || ideographs(rest)) {
		d.Year, d.YearAt, d.Last = int16(n), r.digitsAt(i), int32(i+1)
	}
}

func ideographs(s string) bool {
	for _, c := range s {
		return ideograph(c)
	}
	return false
}
