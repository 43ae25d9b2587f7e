package changedfigure

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unspelled leaves out the figures that the translation has in words among tokens
// from to to-1.
func unspelled(p *checker.Pass, from, to int32, list []figure) []figure {
	left := list[:0:0]
	for _, f := range list {
		if !spelled(p, from, to, f) {
			left = append(left, f)
		}
	}
	return left
}

// spelled reports whether a number in words has the figure's significant digits:
// “twenty-five”, “three hundred and ten”, “half”, “a dozen”, “the eleventh”.
func spelled(p *checker.Pass, from, to int32, f figure) bool {
	sum, part, in := uint64(0), uint64(0), false
	same := func() bool {
		n := sum + part
		for n > 0 && n%10 == 0 {
			n /= 10
		}
		return in && n == f.significant
	}
	for i := from; i < to; i++ {
		t := &p.Tokens[i]
		v, ok := words[t.Hash]
		switch {
		case ok && t.Kind == prose.Word && v >= 1000:
			if part == 0 && sum == 0 {
				part = 1
			}
			sum, part = sum+part*v, 0
		case ok && t.Kind == prose.Word && v == 100:
			part = max(part, 1) * 100
		case ok && t.Kind == prose.Word:
			if part%100 >= 20 && v < 10 || part%100 == 0 {
				part += v
			} else {
				if same() {
					return true
				}
				sum, part = 0, v
			}
		case in && (t.Hash == '-' || t.Hash == hashAnd):
			continue
		default:
			if same() {
				return true
			}
			sum, part, in = 0, 0, false
			continue
		}
		in = true
	}
	return same()
}

var hashAnd = lexicon.Hash("and")

// words are the values of English numbers in words, and of words that stand for a
// figure of the original.
var words = func() map[uint64]uint64 {
	m := map[uint64]uint64{}
	for n, w := range []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
		"sixteen", "seventeen", "eighteen", "nineteen"} {
		m[lexicon.Hash(w)] = uint64(n)
	}
	for n, w := range []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
		"fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"} {
		m[lexicon.Hash(w)] = uint64(n + 1)
	}
	for n, w := range []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		m[lexicon.Hash(w)] = uint64(n*10 + 20)
	}
	for w, n := range map[string]uint64{"hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "half": 5, "quarter": 25, "once": 1, "single": 1,
		"twice": 2, "double": 2, "both": 2, "pair": 2, "couple": 2, "triple": 3, "thirds": 3, "noon": 12, "midnight": 12, "century": 100, "centenary": 100, "decade": 10,
		"teens": 1, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90} {
		m[lexicon.Hash(w)] = n
	}
	return m
}()

// converted reports whether the two figures may be one measure in two units.
func converted(p *checker.Pass, o *prose.Facts, ours, theirs figure) bool {
	_, glued := split(p.Word(int(ours.last) - 1))
	_, other := split(o.Word(int(theirs.last) - 1))
	if glued != other && imperial.Has(lexicon.Key(glued)) {
		return true
	}
	i := int(ours.last)
	if i < len(p.Tokens) && p.Tokens[i].Hash == '-' {
		i++
	}
	if i >= len(p.Tokens) || !imperial.Has(p.Tokens[i].Hash) && !(i+1 < len(p.Tokens) && imperial.Has(p.Tokens[i+1].Hash)) {
		return false
	}
	k := int(theirs.last)
	return k >= len(o.Tokens) || o.Tokens[k].Hash != p.Tokens[i].Hash
}

// imperial are units that translators convert to.
var imperial = lexicon.SetOf("mile miles mph foot feet ft inch inches yard yards pound pounds lb lbs ounce ounces acre acres gallon gallons degrees fahrenheit f dollars cents")
