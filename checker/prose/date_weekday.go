package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// open gives a date that has a day the weekday just before it: Monday, October 3.
func (r *dateReader) open(d *Date) {
	p := r.latest()
	if p == nil || p.Weekday == 0 || p.Month+p.Day > 0 || !r.linked(int(p.Last), int(d.First)) {
		k := int(d.First) - 1
		if k >= r.done && r.Tokens[k].Hash == '.' {
			k--
		}
		if w := r.wordAt(k); k >= r.done && w.kinds&weekdayBeside != 0 && (r.language != "en" && r.language != "de" || r.Tokens[k].Flags&Capital != 0) {
			d.Weekday, d.WeekdayAt, d.First = w.weekday, r.at(k), int32(k)
		}
		return
	}
	d.Weekday, d.WeekdayAt, d.First = p.Weekday, p.WeekdayAt, p.First
	r.dates = r.dates[:len(r.dates)-1]
}

// linked reports whether nothing but links and marks stand between tokens i and to.
func (r *dateReader) linked(i, to int) bool {
	if to-i > 3 {
		return false
	}
	for ; i < to; i++ {
		if h := r.Tokens[i].Hash; h != ',' && h != '(' && h != '-' && r.wordAt(i).kinds&dateLink == 0 {
			return false
		}
	}
	return true
}

// weekday reads a weekday, tokens i to to-1, and a day that is told with it.
func (r *dateReader) weekday(i, to int, w dateWord) {
	t := &r.Tokens[i]
	if r.capital && t.Flags&Capital == 0 {
		return
	}
	d := Date{First: int32(i), Last: int32(to), Weekday: w.weekday, WeekdayAt: Stretch{t.Start, uint32(r.Tokens[to-1].End())}}
	d.Weak = r.small && t.Flags&(Capital|SentenceStart|Titled) == Capital && !r.Licensed(i) // Santo Domingo
	if end := r.feira(to); end > to {
		d.Last = int32(end)
		d.WeekdayAt.End = uint32(r.Tokens[end-1].End())
	} else if w.kinds&weekdayMaybe != 0 {
		d.Weak = !r.surely(i, to)
	} else if w.kinds&weekdayName == 0 {
		return
	}
	if t.Hash == hashLuni && r.countedMonths(i) {
		return
	}
	if r.language == "en" && r.titleOfDay(i) {
		return
	}
	if p := r.latest(); p != nil && p.Day > 0 && p.Weekday == 0 && r.ends(int(p.Last), i) { // 3 Ekim Pazartesi
		p.Weekday, p.WeekdayAt, p.Last = d.Weekday, d.WeekdayAt, d.Last
		r.done = int(d.Last)
		return
	}
	r.dayOfWeekday(&d)
	r.add(d)
}

// countedMonths reports whether ‘luni’ at token i is months and not Monday: șase luni,
// 20 de luni, but ședința de luni.
func (r *dateReader) countedMonths(i int) bool {
	if r.language != "ro" || i == r.first {
		return false
	}
	if r.Tokens[i-1].Hash == hashDe {
		i--
	}
	return i > r.first && (r.Tokens[i-1].Kind == Number || countRomanian.Has(r.Tokens[i-1].Hash))
}

// feira gives the token behind what makes a weekday of a Portuguese ordinal before
// token i: segunda-feira.
func (r *dateReader) feira(i int) int {
	if r.language != "pt" {
		return i
	}
	k := i
	if k < r.last && r.Tokens[k].Hash == '-' {
		k++
	}
	if r.wordAt(k).kinds&feira == 0 {
		return i
	}
	return k + 1
}

// ends reports whether a weekday at token i belongs to the date before it.
func (r *dateReader) ends(from, i int) bool {
	return i == from && r.language == "tr" || i == from+1 && (r.Tokens[from].Hash == '(' || r.Tokens[from].Hash == ',' && (r.language == "ru" || r.language == "tr" || r.language == "uk"))
}

// titleOfDay reports whether an English weekday is part of a name: Black Friday,
// the Sunday Times, Sheffield Wednesday.
func (r *dateReader) titleOfDay(i int) bool {
	if i > r.first && r.Tokens[i-1].Flags&Capital != 0 && holyDay.Has(r.Tokens[i-1].Hash) {
		return true
	}
	return i+1 < r.last && r.Tokens[i+1].Flags&Capital != 0 && paperOfDay.Has(r.Tokens[i+1].Hash)
}

var (
	holyDay    = lexicon.SetOf("ash black bloody cyber easter fat good holy maundy palm sheffield shrove super whit giving freaky ruby")
	paperOfDay = lexicon.SetOf("express herald independent mail mirror night post sun telegraph times")
)

// surely reports whether a word that may be a weekday is one: na segunda (3), Pazar
// günü, в среду.
func (r *dateReader) surely(i, to int) bool {
	if to >= r.last {
		return false
	}
	switch h := r.Tokens[to].Hash; r.language {
	case "pt":
		if i == r.first || !inPortuguese.Has(r.Tokens[i-1].Hash) {
			return false
		}
		n := &r.Tokens[to]
		return n.Kind == Punct && h != '"' || n.Kind == Number || laterPortuguese.Has(h)
	case "tr":
		return r.wordAt(to).kinds&dateLink != 0
	case "cs":
		return i > r.first && r.Tokens[i-1].Hash == hashVe
	}
	return false
}

var (
	inPortuguese    = lexicon.SetOf("na nesta desta da última próxima até à")
	laterPortuguese = lexicon.SetOf("passada última próxima à de passado")
	hashVe          = lexicon.Hash("ve")
	hashLuni        = lexicon.Hash("luni")
	countRomanian   = lexicon.SetOf("doua două trei patru cinci șase şase șapte şapte opt nouă zece câteva ultimele primele următoarele acestei unei fiecărei puține multe")
)

// dayOfWeekday reads the day of the month behind a weekday, where no month follows:
// el lunes 3, na quarta-feira (3), Monday the 3rd, Montag, den 3.
func (r *dateReader) dayOfWeekday(d *Date) {
	k := int(d.Last)
	linked := 0
	for ; k < r.last && linked < 3 && (r.Tokens[k].Hash == ',' || r.Tokens[k].Hash == '(' || r.wordAt(k).kinds&dateLink != 0); linked++ {
		k++
	}
	n, ok := r.day(k)
	if !ok || n == 0 || n > 31 || r.monthFollows(k+1) {
		return
	}
	next := &Token{Kind: Punct}
	if k+1 < r.last {
		next = &r.Tokens[k+1]
	}
	switch r.language {
	case "en":
		if t := r.Word(k); t[len(t)-1] <= '9' || next.Kind == Word && !next.Is(lexicon.Function) && next.Flags&Spaced != 0 {
			return
		}
	case "pt":
		if r.Tokens[k-1].Hash != '(' || next.Hash != ')' {
			return
		}
	case "es", "fr", "it":
		if k > int(d.Last) && r.Tokens[k-1].Hash != ',' && r.wordAt(k-1).kinds&dateLink == 0 || next.Kind == Word && next.Flags&Spaced != 0 && next.Len > 3 || next.Hash == '%' {
			return
		}
	case "de":
		if next.Hash != '.' || linked < 2 {
			return
		}
	default:
		return
	}
	if r.Tokens[k].Kind == Number {
		d.Day, d.DayAt, d.Last = n, r.digitsAt(k), int32(k+1)
	}
}

// monthFollows reports whether a month stands behind a day that ends before token k.
func (r *dateReader) monthFollows(k int) bool {
	for n := 0; n < 4 && k < r.last; n++ {
		w := r.wordAt(k)
		if w.month > 0 {
			return true
		}
		if h := r.Tokens[k].Hash; h != '.' && h != '-' && h != '–' && h != '/' && w.kinds&(dateLink|dateJoin) == 0 && r.Tokens[k].Kind != Number {
			return false
		}
		k++
	}
	return false
}
