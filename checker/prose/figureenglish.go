package prose

import (
	"strconv"
	"strings"
)

// English writes the number, without its scale, as English papers do: a time with
// a colon, a decimal with a point and with as many digits as it has here.
func (g *Figure) English() string {
	if g.Hour >= 0 && g.Count > 2 && g.Number.Exp < 0 && g.Timed {
		return strconv.Itoa(int(g.Hour)) + ":" + strconv.Itoa(int(g.Minute)/10) + strconv.Itoa(int(g.Minute)%10)
	}
	if g.Written {
		return g.Number.String()
	}
	exp := 0
	for d := NewDecimal(g.Digits, 0); d.Exp > g.Number.Exp && d.Digits == g.Number.Digits; d.Exp-- {
		exp-- // the digits behind the point, noughts and all
	}
	s := strconv.FormatUint(g.Digits, 10)
	if g.Digits == 0 || exp == 0 && NewDecimal(g.Digits, 0) != g.Number {
		return g.Number.plain()
	}
	for len(s) <= -exp {
		s = "0" + s
	}
	whole, fraction := s[:len(s)+exp], s[len(s)+exp:]
	if len(whole) > 4 || len(whole) == 4 && g.grouped() {
		whole = grouped(whole)
	}
	if fraction != "" {
		return whole + "." + fraction
	}
	return whole
}

// grouped reports whether the figure's thousands are set apart.
func (g *Figure) grouped() bool { return int(g.End-g.Start) > int(g.Count) }

// plain writes the number without “million”.
func (d Decimal) plain() string {
	s := d.String()
	if strings.Contains(s, "illion") {
		if n, ok := d.Whole(); ok {
			return grouped(strconv.FormatUint(n, 10))
		}
	}
	return s
}
