package prose

import "strings"

// inFigures reads a date in figures at token i: 3/10/1998, 3.10.98, 2024-10-03.
func (r *dateReader) inFigures(i int) {
	var n [3]int
	var at [3]Stretch
	var digits [3]int
	to := i + 1
	word := r.Word(i)
	mark := byte('.')
	if strings.Count(word, ".") == 2 { // one token
		start := r.Tokens[i].Start
		for k, part := range strings.Split(word, ".") {
			v, d, rest := leadingNumber(part)
			if rest != "" {
				return
			}
			n[k], digits[k], at[k] = v, d, Stretch{start, start + uint32(len(part))}
			start += uint32(len(part)) + 1
		}
	} else {
		parts := 1
		var rest string
		if n[0], digits[0], rest = leadingNumber(word); rest != "" || digits[0] == 0 || digits[0] > 4 {
			return
		}
		at[0] = r.at(i)
		for parts < 3 && to+1 < r.last && r.Tokens[to].Flags&Spaced == 0 && r.Tokens[to+1].Flags&Spaced == 0 && r.Tokens[to+1].Kind == Number {
			h := r.Tokens[to].Hash
			if h != '/' && h != '-' || r.Tokens[to].Len != 1 || parts > 1 && byte(h) != mark {
				return
			}
			mark = byte(h)
			if n[parts], digits[parts], rest = leadingNumber(r.Word(to + 1)); rest != "" {
				return
			}
			at[parts] = r.at(to + 1)
			parts++
			to += 2
		}
		if parts == 2 && mark == '/' && digits[0] <= 2 && digits[1] <= 2 {
			r.dayAndMonth(i, to, n, at)
		}
		if parts < 3 {
			return
		}
	}
	r.three(i, to, n, digits, at, mark)
}

// three files a date of three figures, if it is one.
func (r *dateReader) three(i, to int, n, digits [3]int, at [3]Stretch, mark byte) {
	d := Date{First: int32(i), Last: int32(to)}
	day, month, year := 0, 1, 2
	switch {
	case digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2:
		day, month, year = 2, 1, 0
	case digits[0] > 2 || digits[1] > 2 || digits[2] != 4 && (digits[2] != 2 || mark == '-'):
		return
	case r.language == "en" && mark == '/' && n[0] <= 12:
		day, month = 1, 0
		d.Either = n[1] <= 12
	}
	if n[day] < 1 || n[day] > 31 || n[month] < 1 || n[month] > 12 || digits[year] == 4 && (n[year] < 1000 || n[year] > 2999) {
		return
	}
	d.Day, d.Month, d.Year = int8(n[day]), int8(n[month]), int16(n[year])
	d.DayAt, d.MonthAt, d.YearAt = at[day], at[month], at[year]
	r.open(&d)
	r.add(d)
}

// dayAndMonth files 3/10. It may be a fraction or a score, so it is a weak one unless
// it stands behind a weekday, as in Brazilian papers: “nesta segunda (3/10)”.
func (r *dateReader) dayAndMonth(i, to int, n [3]int, at [3]Stretch) {
	d := Date{First: int32(i), Last: int32(to), Weak: true}
	day, month := 0, 1
	switch {
	case r.language == "en" && n[0] <= 12:
		day, month = 1, 0
		d.Either = n[1] <= 12
	case r.language == "ja" || r.language == "zh" || r.language == "ko":
		day, month = 1, 0
	}
	if n[day] < 1 || n[day] > 31 || n[month] < 1 || n[month] > 12 {
		return
	}
	d.Day, d.Month, d.DayAt, d.MonthAt = int8(n[day]), int8(n[month]), at[day], at[month]
	r.open(&d)
	d.Weak = d.Weekday == 0 && !(r.language == "pt" && i > r.first && r.Tokens[i-1].Hash == '(' && to < r.last && r.Tokens[to].Hash == ')')
	r.add(d)
}
