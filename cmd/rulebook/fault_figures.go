package main

import (
	"math/rand/v2"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// figureFaults are faults of figures, their scales, units and currencies.
var figureFaults = []fault{
	{"digit changed", []string{"changed-figure"}, changeDigit},
}

// changeDigit changes one digit of one figure that stands in the original, too.
func changeDigit(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var figures []int32
	for _, i := range f.Posting(prose.Numbers) {
		if strings.Contains(s.Original.Plain, strings.Trim(f.Word(int(i)), "stndrh")) {
			figures = append(figures, i)
		}
	}
	if len(figures) == 0 {
		return nil, 0, 0, false
	}
	i := int(figures[random.IntN(len(figures))])
	t := &f.Tokens[i]
	var digits []int
	for k, c := range f.Word(i) {
		if c >= '0' && c <= '9' {
			digits = append(digits, int(t.Start)+k)
		}
	}
	if len(digits) == 0 {
		return nil, 0, 0, false
	}
	at := digits[random.IntN(len(digits))]
	digit := byte('1' + random.IntN(9))
	if digit == s.Translation.Plain[at] {
		digit = '1' + (digit-'1'+1)%9
	}
	return replaced(s, at, at+1, string(digit)), int(t.Start), t.End(), true
}
