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
		if n, ok := g.Number.Whole(); ok && n >= 1000 {
			return grouped(strconv.FormatUint(n, 10))
		}
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

var (
	spelledOnes = [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
	spelledTens = [...]string{"ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
)

// Spelled writes the figure as English words, as copy does that has words in its place:
// forty-five, three hundred, sixth; half a, of a million. It gives false for what is better told
// in digits: a figure of a thousand and more, or with another fraction.
func (g *Figure) Spelled() (string, bool) {
	switch g.Value {
	case Decimal{5, -1}:
		return "half a", true
	case Decimal{25, -2}:
		return "a quarter of a", true
	}
	n, ok := g.Value.Whole()
	if !ok || n >= 1000 || n > 100 && n%100 != 0 {
		return "", false
	}
	var words string
	switch {
	case n >= 100:
		words = spelledOnes[n/100] + " hundred"
	case n < 20:
		words = spelledOnes[n]
	case n%10 == 0:
		words = spelledTens[n/10-1]
	default:
		words = spelledTens[n/10-1] + "-" + spelledOnes[n%10]
	}
	if !g.Ordinal {
		return words, true
	}
	head, last := "", words
	if k := strings.LastIndexAny(words, " -"); k >= 0 {
		head, last = words[:k+1], words[k+1:]
	}
	return head + ordinalWord(last), true
}

// ordinalWord makes an ordinal of the last word of a number.
func ordinalWord(w string) string {
	switch w {
	case "one":
		return "first"
	case "two":
		return "second"
	case "three":
		return "third"
	case "five", "twelve":
		return w[:len(w)-2] + "fth"
	case "eight":
		return "eighth"
	case "nine":
		return "ninth"
	}
	if tens, ok := strings.CutSuffix(w, "y"); ok {
		return tens + "ieth"
	}
	return w + "th"
}
