package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// dayBehind reads a day behind an English month: 3, 3rd, the 3rd. A digit may be
// wrong, so it may be more than 31.
func (r *dateReader) dayBehind(i int) (int8, bool) {
	n, ok := r.day(i)
	if !ok || n == 0 || !r.Gap(i-1) {
		return 0, false
	}
	if i+1 < r.last && r.Gap(i) && counted.Has(r.Tokens[i+1].Hash) || i+1 < r.last && (r.Tokens[i+1].Hash == '%' || r.Tokens[i+1].Hash == ':') {
		return 0, false
	}
	return n, true
}

// counted are words behind a figure that is no day.
var counted = lexicon.SetOf("million billion trillion thousand hundred percent per people percentage a.m. p.m. am pm")

// day reads token i as the figure of a day, with what languages glue to it.
func (r *dateReader) day(i int) (int8, bool) {
	if i < r.first || i >= r.last || r.Tokens[i].Kind != Number {
		return 0, false
	}
	n, digits, tail := leadingNumber(r.Word(i))
	if digits == 0 || digits > 2 || tail != "" && !daySuffix.Has(lexicon.Key(tail)) {
		return 0, false
	}
	if n > 31 && r.language != "en" {
		return 0, false
	}
	return int8(n), true
}

var daySuffix = lexicon.SetOf("st nd rd th er o º ª ro e ème η ης го е ого")

// leadingNumber parts a word into the number it begins with, how many digits that
// has, and the rest.
func leadingNumber(w string) (n, digits int, rest string) {
	for i, c := range w {
		d := Digit(c)
		if d < 0 {
			return n, digits, w[i:]
		}
		if digits++; digits <= 9 {
			n = n*10 + d
		}
	}
	return n, digits, ""
}

// digitsAt is where the digits of a figure stand, without its suffix.
func (r *dateReader) digitsAt(i int) Stretch {
	s := r.at(i)
	if r.Tokens[i].Kind == Number {
		_, _, rest := leadingNumber(r.Word(i))
		s.End -= uint32(len(rest))
	}
	return s
}

// dayBefore looks for the day before token i, with a few links between them: 3.
// Oktober, 3 de octubre, 3-го октября, the 3rd of October.
func (r *dateReader) dayBefore(i int) (at int, n int8) {
	for k := i - 1; k >= r.done && k >= i-4; k-- {
		if n, ok := r.day(k); ok {
			if n == 0 || k > r.first && r.Tokens[k].Flags&Spaced == 0 && r.Tokens[k-1].Kind == Symbol {
				return -1, 0
			}
			return k, n
		}
		w := r.wordAt(k)
		if w.kinds&dayWord != 0 {
			return k, w.day
		}
		if w.kinds&dateLink == 0 {
			switch r.Tokens[k].Hash {
			case '.', '-', '\'', '־':
				continue
			}
			return -1, 0
		}
	}
	return -1, 0
}

// join gives the token behind a word or mark that joins days, i itself where there
// is none: 3–5, del 3 al 5, 3. bis zum 5.
func (r *dateReader) join(i, step int) int {
	joined := false
	k := i
	for n := 0; n < 3 && k >= r.done && k < r.last; n++ {
		switch h := r.Tokens[k].Hash; {
		case h == '-' || h == '–' || h == '—' || h == '/' || h == '~' || h == '～' || r.wordAt(k).kinds&dateJoin != 0:
			joined = true
		case h == '.' || joined && h == ',' || r.wordAt(k).kinds&dateLink != 0:
		default:
			n = 3
			continue
		}
		k += step
	}
	if !joined {
		return i
	}
	return k
}

// earlier adds the days before the one at token k that share its month: 3 and 5 May.
func (r *dateReader) earlier(d Date, k int) {
	var days [4]Date
	n := len(days)
	for n > 0 {
		at := r.join(k-1, -1)
		if at == k-1 {
			break
		}
		day, ok := r.day(at)
		if !ok || at < r.done || day == 0 || day >= d.Day && r.Tokens[k-1].Hash == ',' {
			break
		}
		n--
		days[n] = Date{First: int32(at), Last: int32(at + 1), Year: d.Year, Month: d.Month, Day: day, YearAt: d.YearAt, MonthAt: d.MonthAt, DayAt: r.digitsAt(at)}
		k, d.Day = at, day
	}
	if n < len(days) {
		r.open(&days[n])
	}
	for ; n < len(days); n++ {
		r.add(days[n])
	}
}

// later adds the days behind an English date that share its month: May 3-5.
func (r *dateReader) later(d Date) {
	if d.Year > 0 {
		return
	}
	for range 4 {
		at := r.join(int(d.Last), 1)
		day, ok := r.day(at)
		if at == int(d.Last) || !ok || day == 0 || r.wordAt(at+1).month > 0 {
			return
		}
		if at+1 < r.last && r.Tokens[at].Flags&Spaced != 0 && r.Gap(at) {
			if t := &r.Tokens[at+1]; t.Kind == Word && !t.Is(lexicon.Function) {
				return // “May 3 and 5 others”
			}
		}
		d = Date{First: int32(at), Last: int32(at + 1), Month: d.Month, MonthAt: d.MonthAt, Day: day, DayAt: r.digitsAt(at)}
		r.year(&d)
		r.add(d)
	}
}
