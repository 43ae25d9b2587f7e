package foreignnumber

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
)

// value reads a figure of digits, English commas between thousands and at most
// one point, in thousandths.
func value(w string) (thousandths int64, ok bool) {
	whole, part, point := strings.Cut(w, ".")
	if point && (part == "" || len(part) > 3) {
		return 0, false
	}
	groups := strings.Count(whole, ",")
	if groups > 0 && (len(whole) < 4*groups+1 || len(whole) > 4*groups+3) {
		return 0, false
	}
	digits := 0
	for k := 0; k < len(whole); k++ {
		switch c := whole[k]; {
		case c == ',' && (len(whole)-k)%4 == 0 && k > 0:
		case c >= '0' && c <= '9':
			thousandths = thousandths*10 + int64(c-'0')
			digits++
		default:
			return 0, false
		}
	}
	if digits == 0 || digits > 12 {
		return 0, false
	}
	for k := 0; k < 3; k++ {
		thousandths *= 10
		if k < len(part) {
			if part[k] < '0' || part[k] > '9' {
				return 0, false
			}
			thousandths += int64(part[k] - '0')
		}
	}
	return thousandths, true
}

// spell writes a value as English news does: figures up to a million, then
// millions, billions and trillions. It gives "" where that takes more than three
// decimals.
func spell(n int64) string {
	unit, name := int64(1), ""
	switch {
	case n >= 1e12:
		unit, name = 1e12, " trillion"
	case n >= 1e9:
		unit, name = 1e9, " billion"
	case n >= 1e6:
		unit, name = 1e6, " million"
	}
	if name == "" {
		s := strconv.FormatInt(n, 10)
		if n >= 1000 {
			s = s[:len(s)-3] + "," + s[len(s)-3:]
		}
		return s
	}
	if n%(unit/1000) != 0 {
		return ""
	}
	return strings.TrimRight(strings.TrimRight(fmt.Sprintf("%d.%03d", n/unit, n%unit/(unit/1000)), "0"), ".") + name
}

// scaled multiplies a value in thousandths; ok is false for fractions and for
// more than the largest number.
func scaled(thousandths, by int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(thousandths), uint64(by))
	return int64(lo / 1000), hi == 0 && lo < 1<<62 && lo%1000 == 0
}

// grouped writes a figure out, with commas.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for k := len(s) - 3; k > 0; k -= 3 {
		s = s[:k] + "," + s[k:]
	}
	return s
}
