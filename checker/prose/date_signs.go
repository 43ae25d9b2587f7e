package prose

import (
	"strings"
	"unicode/utf8"
)

var (
	yearSigns   = [...]string{"年", "년"}
	monthSigns  = [...]string{"月", "월"}
	daySigns    = [...]string{"日", "号", "號", "일"}
	notMonth    = [...]string{"月間", "月间", "月前", "月後", "월간"}
	notDay      = [...]string{"日間", "日间", "日目", "日前", "日後", "日后", "日内", "日本", "号线", "号楼", "號線", "号機", "号車", "号店", "일간", "일째", "일 ", "일만"}
	weekOpeners = [...]string{"星期", "周", "週", "礼拜", "禮拜"}
)

func signOf(w string, signs ...string) int {
	for _, s := range signs {
		if strings.HasPrefix(w, s) {
			return len(s)
		}
	}
	return 0
}

// signs reads a date that opens with the figure at token i.
func (r *dateReader) signs(i int) {
	var d Date
	k := i
	for k+1 < r.last && r.Tokens[k].Kind == Number && r.Tokens[k+1].Kind == Word {
		n, digits, rest := leadingNumber(r.Word(k))
		w := r.Word(k + 1)
		at := r.at(k)
		if rest != "" || digits > 4 {
			break
		}
		if size := signOf(w, yearSigns[:]...); size > 0 && d.Month+d.Day == 0 && d.Year == 0 && digits != 3 && digits != 1 {
			if digits == 4 && n >= 1000 && n < 2200 {
				d.Year, d.YearAt = int16(n), at
			}
			if len(w) > size {
				break
			}
		} else if size := signOf(w, monthSigns[:]...); size > 0 && d.Month+d.Day == 0 && n >= 1 && n <= 12 && digits <= 2 && signOf(w, notMonth[:]...) == 0 {
			d.Month, d.MonthAt, d.Last = int8(n), Stretch{at.Start, at.End + uint32(size)}, int32(k+2)
			if len(w) > size && r.language != "ko" {
				break
			}
		} else if size := signOf(w, daySigns[:]...); size > 0 && (d.Month > 0 || r.Tokens[k+1].Flags&Spaced == 0) && d.Day == 0 && n >= 1 && n <= 31 && digits <= 2 && signOf(w, notDay[:]...) == 0 && (d.Month > 0 || r.language != "zh" || w[:size] == "日") {
			d.Day, d.DayAt, d.Last = int8(n), Stretch{at.Start, at.End + uint32(size)}, int32(k+2)
			break
		} else {
			break
		}
		k += 2
	}
	if d.Month+d.Day == 0 {
		return
	}
	d.First = int32(i)
	r.weekdayOfSigns(&d)
	r.add(d)
	if last := int(d.Last) - 1; r.Tokens[last].Kind == Word { // what is glued to the sign may hold more
		_, size := utf8.DecodeRuneInString(r.Word(last))
		r.weekdaysIn(last, size, size, d.Weekday > 0)
	}
}

const (
	weekChinese  = "一二三四五六日天"
	weekJapanese = "月火水木金土日"
	weekKorean   = "월화수목금토일"
)

// weekdaySign gives the weekday that a sign stands for, 0 where it stands for none.
func weekdaySign(signs string, c rune) int8 {
	n := strings.IndexRune(signs, c)
	if n < 0 {
		return 0
	}
	return int8(min(n/3+1, 7))
}

// weekdayOfSigns reads the weekday in brackets behind a date: 10月3日(月), 10월 3일(월).
func (r *dateReader) weekdayOfSigns(d *Date) {
	k := int(d.Last)
	if k+2 >= r.last || r.Tokens[k].Hash != '(' && r.Tokens[k].Hash != '（' {
		return
	}
	w := strings.TrimSuffix(strings.TrimSuffix(r.Word(k+1), "曜日"), "曜")
	c, size := utf8.DecodeRuneInString(w)
	signs := weekJapanese
	if r.language == "ko" {
		signs = weekKorean
	} else if r.language == "zh" {
		signs = weekChinese
	}
	if n := weekdaySign(signs, c); n > 0 && size == len(w) {
		d.Weekday, d.WeekdayAt, d.Last = n, r.at(k+1), int32(k+2)
	}
}

// signsIn reads the dates in a stretch of Chinese, Japanese or Korean.
func (r *dateReader) signsIn(i int) {
	from := 0
	for r.language != "ko" {
		to := r.spelled(i, from)
		if to == from {
			break
		}
		from = to
	}
	r.weekdaysIn(i, 0, from, false)
}

const numerals = "一二三四五六七八九十"

// spelled reads the first date in Chinese numerals in token i behind byte from,
// 十月三日, and gives the byte behind it.
func (r *dateReader) spelled(i, from int) int {
	w, start := r.Word(i), r.Tokens[i].Start
	at := from + strings.Index(w[from:], "月")
	if at <= from {
		return from
	}
	first := at
	for first >= from+3 && strings.Contains(numerals, w[first-3:first]) {
		first -= 3
	}
	n := numeral(w[first:at])
	if n < 1 || n > 12 || signOf(w[at:], notMonth[:]...) > 0 {
		return at + 3
	}
	d := Date{First: int32(i), Last: int32(i + 1), Month: int8(n), MonthAt: Stretch{start + uint32(first), start + uint32(at+3)}}
	to := at + 3
	end := to
	for end+3 <= len(w) && strings.Contains(numerals, w[end:end+3]) {
		end += 3
	}
	if n, size := numeral(w[to:end]), signOf(w[end:], daySigns[:]...); n >= 1 && n <= 31 && size > 0 {
		d.Day, d.DayAt = int8(n), Stretch{start + uint32(to), start + uint32(end+size)}
		to = end + size
	}
	r.add(d)
	return to
}

// numeral reads a number under a hundred in Chinese numerals; 0 where it is none.
func numeral(w string) (n int) {
	for ; len(w) >= 3; w = w[3:] {
		v := strings.Index(numerals, w[:3])/3 + 1
		switch {
		case v == 10:
			n = max(n, 1) * 10
		case n%10 == 0:
			n += v
		default:
			return 0
		}
	}
	return n
}

// weekdaysIn reads the weekdays in token i from byte from on: 星期一, 周一, 月曜,
// 월요일. The date before it ends at byte behind, with its weekday if it is joined.
func (r *dateReader) weekdaysIn(i, from, behind int, joined bool) {
	w := r.Word(i)
	start := r.Tokens[i].Start
	for at := from; at < len(w); {
		c, size := utf8.DecodeRuneInString(w[at:])
		day, end := int8(0), at+size
		switch r.language {
		case "zh":
			if open := signOf(w[at:], weekOpeners[:]...); open > 0 && at+open < len(w) {
				sign, n := utf8.DecodeRuneInString(w[at+open:])
				if day = weekdaySign(weekChinese, sign); day > 0 && open == 3 && !weekOf(w[:at], w[at+open+n:]) {
					day = 0
				}
				end = at + open + n
			}
		case "ja":
			if strings.HasPrefix(w[at+size:], "曜") {
				day, end = weekdaySign(weekJapanese, c), at+size+3
			}
		case "ko":
			if strings.HasPrefix(w[at+size:], "요일") && at == 0 {
				day, end = weekdaySign(weekKorean, c), at+size+6
			}
		}
		if day == 0 {
			at = r.relativeSign(i, at, size)
			continue
		}
		d := Date{First: int32(i), Last: int32(i + 1), Weekday: day, WeekdayAt: Stretch{start + uint32(at), start + uint32(end)}}
		if p := r.latest(); p != nil && p.Day > 0 && p.Weekday == 0 && !joined && (int(p.Last) == i && at == 0 || int(p.Last) == i+1 && at == behind) {
			p.Weekday, p.WeekdayAt, p.Last = d.Weekday, d.WeekdayAt, max(p.Last, d.Last)
			r.done = int(p.Last)
		} else {
			r.add(d)
		}
		at = end
	}
}

// weekOf reports whether 周 with a numeral is a weekday: not where weeks are counted
// before it (一周一次) or something behind it (周一次).
func weekOf(before, behind string) bool {
	if c, _ := utf8.DecodeLastRuneInString(before); strings.ContainsRune("一二两三四五六七八九十几数", c) {
		return false
	}
	return signOf(behind, "次", "天", "个", "個", "场", "場", "百", "千", "万", "十") == 0
}
