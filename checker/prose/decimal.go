package prose

import "strconv"

// Decimal is an exact number: Digits × 10^Exp, without zeros at the end of Digits,
// so that two are equal when their fields are. The zero Decimal is nought.
type Decimal struct {
	Digits uint64
	Exp    int16
}

// NewDecimal gives digits × 10^exp.
func NewDecimal(digits uint64, exp int) Decimal {
	if digits == 0 {
		return Decimal{}
	}
	for digits%10 == 0 {
		digits /= 10
		exp++
	}
	return Decimal{digits, int16(max(-1000, min(exp, 1000)))}
}

// mostDigits is under what a sum or a product may reach: past it they are not exact.
const mostDigits = 1e17

// Times gives the product; ok is false where it has too many digits.
func (d Decimal) Times(x Decimal) (product Decimal, ok bool) {
	if d.Digits == 0 || x.Digits == 0 {
		return Decimal{}, true
	}
	if d.Digits > mostDigits/x.Digits {
		return d, false
	}
	return NewDecimal(d.Digits*x.Digits, int(d.Exp)+int(x.Exp)), true
}

// Plus gives the sum; ok is false where it has too many digits.
func (d Decimal) Plus(x Decimal) (sum Decimal, ok bool) {
	if d.Digits == 0 || x.Digits == 0 {
		return Decimal{d.Digits + x.Digits, d.Exp + x.Exp}, true
	}
	exp := min(d.Exp, x.Exp)
	a, ok := d.shifted(exp)
	b, too := x.shifted(exp)
	if !ok || !too {
		return d, false
	}
	return NewDecimal(a+b, int(exp)), true
}

// shifted gives the digits as they are with a lower exponent.
func (d Decimal) shifted(exp int16) (digits uint64, ok bool) {
	digits = d.Digits
	for e := d.Exp; e > exp; e-- {
		if digits > mostDigits/10 {
			return 0, false
		}
		digits *= 10
	}
	return digits, true
}

// Magnitude is the power of ten that the first digit stands for: 0 for 7, 2 for 700.
func (d Decimal) Magnitude() int { return length(d.Digits) - 1 + int(d.Exp) }

// Significant is how many digits there are without the zeros at the ends.
func (d Decimal) Significant() int { return length(d.Digits) }

// Rounded gives the number with so many significant digits, halves up.
func (d Decimal) Rounded(digits int) Decimal {
	n, exp := d.Digits, int(d.Exp)
	rest := uint64(0)
	for length(n) > max(1, digits) {
		rest, n = n%10, n/10
		exp++
	}
	if rest >= 5 {
		n++
	}
	return NewDecimal(n, exp)
}

// Whole gives the number if it is a whole one that is small enough.
func (d Decimal) Whole() (n uint64, ok bool) {
	if d.Digits == 0 {
		return 0, true
	}
	if d.Exp < 0 {
		return 0, false
	}
	return d.shifted(0)
}

// Float is near the number. It is for ratios with a tolerance; equal numbers are
// found by their fields.
func (d Decimal) Float() float64 {
	f := float64(d.Digits)
	for e := d.Exp; e > 0 && e <= 400; e-- {
		f *= 10
	}
	for e := d.Exp; e < 0 && e >= -400; e++ {
		f /= 10
	}
	return f
}

// String writes the number as English papers do: 1.2 trillion, 41,250, 0.5.
func (d Decimal) String() string {
	if d.Magnitude() >= 6 && d.Significant() <= 5 {
		for _, s := range [...]struct {
			exp  int
			name string
		}{{12, " trillion"}, {9, " billion"}, {6, " million"}} {
			if d.Magnitude() >= s.exp && d.Magnitude() < s.exp+5 {
				return Decimal{d.Digits, d.Exp - int16(s.exp)}.String() + s.name
			}
		}
	}
	if d.Exp > 20 || d.Exp < -20 {
		return strconv.FormatUint(d.Digits, 10) + "e" + strconv.Itoa(int(d.Exp))
	}
	s := strconv.FormatUint(d.Digits, 10)
	if d.Exp >= 0 {
		for range d.Exp {
			s += "0"
		}
		if len(s) > 4 {
			s = grouped(s)
		}
		return s
	}
	for len(s) <= -int(d.Exp) {
		s = "0" + s
	}
	point := len(s) + int(d.Exp)
	return grouped(s[:point]) + "." + s[point:]
}

// grouped sets commas between thousands.
func grouped(s string) string {
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// length counts the digits of a number.
func length(n uint64) (digits int) {
	for ; n > 0; n /= 10 {
		digits++
	}
	return digits
}
