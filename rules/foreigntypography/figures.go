package foreigntypography

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// figures looks at the figures that have a separator or a letter in them.
func figures(p *checker.Pass) {
	next := 0
	for _, m := range p.Posting(prose.Numbers) {
		i := int(m)
		t := &p.Tokens[i]
		if i < next {
			continue
		}
		if p.Word(i)[0] >= 0x80 {
			next = otherDigits(p, i)
			continue
		}
		if t.Len <= 3 {
			spacedThousands(p, i)
		}
		if i > 0 && p.Tokens[i-1].Hash == '%' {
			percentBefore(p, i)
		}
		if t.Len >= 3 && t.Len < 30 {
			figure(p, i)
		}
		if t.Len < 16 && i+1 < len(p.Tokens) && (p.Tokens[i+1].Kind != prose.Word || p.Tokens[i+1].Len == 1) {
			sign(p, i)
		}
	}
}

// shape is how a figure is built: runs of digits and what parts them.
type shape struct {
	groups int     // runs of digits
	digits [8]int8 // of each run
	points int
	commas int
	tail   string // what is glued behind
}

func shapeOf(w string) (s shape, ok bool) {
	i := 0
	for i < len(w) {
		from := i
		for i < len(w) && w[i] >= '0' && w[i] <= '9' {
			i++
		}
		if i == from || s.groups == len(s.digits) || i-from > 100 {
			return s, false
		}
		s.digits[s.groups] = int8(i - from)
		s.groups++
		if i+1 < len(w) && w[i+1] >= '0' && w[i+1] <= '9' {
			switch w[i] {
			case '.':
				s.points++
				if s.commas > 0 { // a comma before a point is English
					return s, false
				}
				i++
				continue
			case ',':
				s.commas++
				i++
				continue
			}
		}
		break
	}
	s.tail = w[i:]
	return s, true
}

func figure(p *checker.Pass, i int) {
	w := p.Word(i)
	s, ok := shapeOf(w)
	if !ok {
		return
	}
	switch {
	case s.groups == 1 && s.tail != "":
		ordinal(p, i, s)
	case s.tail != "" && !unit(s.tail) || s.groups == 1 || hung(p, i):
	case s.points > 0 && grouped(&s, s.points+1):
		number := w[:len(w)-len(s.tail)]
		switch {
		case s.commas == 1 && (s.digits[s.groups-1] <= 2 || s.points > 1): // 1.234,56
			swap(p, i, i+1, number, 95, "a comma before decimals and points between thousands")
		case s.commas == 0 && s.points > 1 && !(s.points == 3 && s.digits[0] == 3): // 1.234.567
			swap(p, i, i+1, number, 93, "points between thousands")
		case s.commas == 0 && s.points == 1 && s.tail == "":
			thousand(p, i, number)
		}
	case s.points == 0 && s.commas == 1 && s.digits[1] == 3:
		tripled(p, i, w[:len(w)-len(s.tail)])
	case s.points == 0 && s.commas == 1:
		decimal(p, i, &s)
	}
}

// grouped reports whether all runs of digits but the first, up to run n, are
// thousands.
func grouped(s *shape, n int) bool {
	if s.digits[0] > 3 {
		return false
	}
	for _, d := range s.digits[1:n] {
		if d != 3 {
			return false
		}
	}
	return true
}

// hung reports whether a figure is part of a name, an address or a list.
func hung(p *checker.Pass, i int) bool {
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		switch b := &p.Tokens[i-1]; b.Hash {
		case '$', '€', '£', '"', '(', '\'', '«', '—', '–', '¥':
		case '-': // “(-8,4%)”, not “2-8,4”
			if i > 1 && !p.Tokens[i-1].Has(prose.Spaced) && p.Tokens[i-2].Hash != '(' && p.BlockOf(i-2) == p.BlockOf(i) {
				return true
			}
		default:
			return true
		}
	}
	if i+1 < len(p.Tokens) && !p.Tokens[i+1].Has(prose.Spaced) {
		switch a := &p.Tokens[i+1]; a.Hash {
		case '-', '/', '_', '\'', '=', '@', '+', '°':
			return a.Hash != '°'
		}
		return p.Tokens[i+1].Kind == prose.Word || p.Tokens[i+1].Kind == prose.Number
	}
	return false
}

func unit(tail string) bool {
	switch tail {
	case "m", "km", "cm", "mm", "kg", "g", "l", "ha", "t", "h", "s", "bn", "mn", "mln", "GB", "MB", "kW", "MW":
		return true
	}
	return false
}

// decimal looks at digits, a comma and one or two digits.
func decimal(p *checker.Pass, i int, s *shape) {
	if s.digits[1] > 2 {
		return
	}
	first, last := p.BlockTokens(p.BlockOf(i))
	from, to := i, i+1
	w := p.Word(i)
	number := w[:len(w)-len(s.tail)]
	why := "a comma before decimals"
	confidence := uint8(75)
	if s.digits[0] == 3 && s.digits[1] == 2 && i > first && p.Tokens[i-1].Kind == prose.Number && p.Tokens[i-1].Len <= 3 && p.Tokens[i].Has(prose.Spaced) { // 84 500,00
		if _, ok := allDigits(p.Word(i - 1)); ok {
			from--
			number = p.Word(i-1) + "," + strings.Replace(number, ",", ".", 1)
			rewrite(p, from, to, number, 92, "a space between thousands and a comma before decimals")
			return
		}
	}
	switch {
	case s.digits[0] == 1 && w[0] == '0', s.tail != "", i > first && currency(p.Word(i-1)):
		confidence = 92
	case to < last && p.Tokens[to].Hash == '%':
		to++
		confidence = 94
	case to < last && (measure.Has(p.Tokens[to].Hash) || currency(p.Word(to))):
		confidence = 92
	case to < last && p.Tokens[to].Is(lexicon.Plural) && p.Tokens[to].Kind == prose.Word && !p.Tokens[to].Has(prose.Capital):
		confidence = 80
	case listed(p, i, first, last, w):
		return
	}
	swap(p, from, to, number, confidence, why)
}

// listed reports whether a comma parts two figures rather than decimals: “rooms
// 1,2”, “3,5 and 7”.
func listed(p *checker.Pass, i, first, last int, w string) bool {
	left, right, _ := strings.Cut(w, ",")
	if n := len(left); n == len(right) && left[:n-1] == right[:n-1] && left[n-1]+1 == right[n-1] {
		return true
	}
	if i > first {
		if b := &p.Tokens[i-1]; b.Kind == prose.Word && (b.Is(lexicon.Plural) || b.Has(prose.Capital) && !b.Has(prose.SentenceStart)) && !b.Is(lexicon.VerbAny) {
			return true
		}
	}
	return i+2 < last && p.Tokens[i+1].Is(lexicon.Conjunction) && p.Tokens[i+2].Kind == prose.Number && !strings.Contains(p.Word(i+2), ",")
}

func allDigits(w string) (int, bool) {
	for i := 0; i < len(w); i++ {
		if w[i] < '0' || w[i] > '9' {
			return 0, false
		}
	}
	return len(w), w != "" && w[0] != '0'
}

func currency(w string) bool {
	switch w {
	case "$", "€", "£", "¥", "EUR", "USD", "CHF", "BRL":
		return true
	}
	return false
}

// measure are words that stand behind a figure with decimals.
var measure = lexicon.SetOf("percent pct million millions billion billions trillion bn euro euros dollars pounds francs pesos reais crowns zlotys kronor degrees points metres meters kilometres kilometers km kilos kilograms grams litres liters tonnes tons hectares acres square cubic per times hours minutes seconds")

// counted are words that only whole numbers stand before.
var counted = lexicon.SetOf("people inhabitants residents soldiers troops deaths victims cases jobs workers employees voters students spectators homes houses families companies businesses hospitals schools euros dollars pesos reais francs years miles copies visitors passengers tickets members men women children refugees migrants")

// thousand looks at a figure with one point and three digits behind it, which
// English reads as decimals: before people it can only be thousands.
func thousand(p *checker.Pass, i int, number string) {
	if number[0] == '0' {
		return
	}
	var a prose.Token
	if i+1 < len(p.Tokens) && (p.Gap(i) || p.Tokens[i+1].Hash == '%') {
		a = p.Tokens[i+1]
	}
	round := strings.HasSuffix(number, "00")
	confidence := uint8(75)
	switch {
	case counted.Has(a.Hash) && round:
		confidence = 88
	case counted.Has(a.Hash):
	case round && a.Kind == prose.Word && a.Is(lexicon.Plural) && !a.Has(prose.Capital):
		confidence = 80
	case a.Hash == hashSeconds || a.Hash == '%' || a.Hash == hashPercent: // a race
		return
	case pointed.Has(lexicon.Hash(language(p))) && thousandfold(p, i, number, a) && carried(p, i, number), parted(p, i, number):
		confidence = 90
	case a.Hash == hashPoints || a.Hash == hashDegrees: // a score
		return
	case abroad(p, i):
		// The story has figures that only another language writes: so is this one.
		confidence = 78
	default:
		return
	}
	swap(p, i, i+1, number, confidence, "a point between thousands")
}

// thousandfold reports whether a figure that the original shares is no decimal of three places in either: before a scale
// word, at a round number, or of six digits before what is counted. A mark, a lap or a rate may be one: 15.300, 1.085.
func thousandfold(p *checker.Pass, i int, number string, behind prose.Token) bool {
	if figureHere(p, i).Scale != (prose.Decimal{}) {
		return true
	}
	six := len(number) == len("610.473")
	return six && (strings.HasSuffix(number, "000") || behind.Kind == prose.Word && behind.Is(lexicon.Plural) && behind.Is(lexicon.Noun)) && behind.Hash != hashPoints && behind.Hash != hashDegrees
}

// carried reports whether the original has the very figure with the same scale word.
func carried(p *checker.Pass, i int, number string) bool {
	ours, theirs := figureHere(p, i), figureThere(p, i, number)
	return theirs.Last > 0 && ours.Scale == theirs.Scale
}

// parted reports whether the original has the figure in thousands before the same scale word, with a space or nothing
// between them: 3.228 billion for 3 228 milliards.
func parted(p *checker.Pass, i int, number string) bool {
	ours := figureHere(p, i)
	if ours.Scale == (prose.Decimal{}) {
		return false
	}
	for _, separator := range [...]string{" ", "\u00a0", "\u202f", ""} {
		if theirs := figureThere(p, i, strings.Replace(number, ".", separator, 1)); theirs.Last > 0 {
			return ours.Scale == theirs.Scale
		}
	}
	return false
}

// figureHere reads the figure at token i of the translation.
func figureHere(p *checker.Pass, i int) prose.Figure {
	if list := p.ReadFigures("en", int32(i), int32(min(i+3, len(p.Tokens))), false, nil); len(list) > 0 {
		return list[0]
	}
	return prose.Figure{}
}

// figureThere reads the figure that is so written in the original beside token i; the zero one where it has none.
func figureThere(p *checker.Pass, i int, number string) prose.Figure {
	k, _, ok := p.OriginalHas(int(p.Tokens[i].Start), number)
	if !ok {
		return prose.Figure{}
	}
	o := p.Original()
	list := o.ReadFigures(language(p), int32(k), int32(min(k+4, len(o.Tokens))), false, nil)
	if len(list) == 0 || o.Plain[list[0].Start:list[0].End] != number {
		return prose.Figure{}
	}
	return list[0]
}

// language gives the original's, without its region.
func language(p *checker.Pass) string {
	language, _, _ := strings.Cut(p.OriginalLanguage, "-")
	return language
}

var (
	// pointed are languages that set a point between thousands: 28.500 million for 28.500 millones.
	pointed = lexicon.SetOf("cs de el es id it nl pt ro tr")

	// finely are what is told with three decimals rather than by the thousand.
	finely = lexicon.SetOf("percent pct million millions billion billions trillion trillions bn")

	// decimals are languages that set a comma before decimals everywhere: 3,125 million for 3,125 millions. Half
	// of Latin America does not.
	decimals = lexicon.SetOf("cs de el fr id it nl pl pt ro ru sv tr uk")
)

// tripled looks at a figure with one comma and three digits behind it, which English reads as thousands: where the
// original has the very figure before millions or per cent, its language has it for decimals. Before people, an
// English comma may have come into the original.
func tripled(p *checker.Pass, i int, number string) {
	if i+1 < len(p.Tokens) && (p.Tokens[i+1].Hash == '%' || finely.Has(p.Tokens[i+1].Hash)) && decimals.Has(lexicon.Hash(language(p))) && carried(p, i, number) {
		swap(p, i, i+1, number, 88, "a comma before decimals")
	}
}

// abroad reports whether the story has, beside token i, a figure that is certain
// to be another language's: 1.234.567, 1.234,56 or 2,7%.
func abroad(p *checker.Pass, i int) bool {
	for _, m := range p.Posting(prose.Numbers) {
		k := int(m)
		if k == i || p.Tokens[k].Len < 3 || p.Tokens[k].Len > 20 {
			continue
		}
		s, ok := shapeOf(p.Word(k))
		if !ok || s.tail != "" && !unit(s.tail) || s.groups < 2 || hung(p, k) {
			continue
		}
		switch {
		case s.points > 0 && s.points+s.commas > 1 && grouped(&s, s.points+1) && !(s.points == 3 && s.digits[0] == 3):
			return true
		case s.points == 0 && s.commas == 1 && s.digits[1] <= 2 && k+1 < len(p.Tokens) && p.BlockOf(k+1) == p.BlockOf(k):
			if a := &p.Tokens[k+1]; a.Hash == '%' || measure.Has(a.Hash) || currency(p.Word(k+1)) {
				return true
			}
		case s.points == 1 && s.commas == 0 && s.digits[1] == 3 && s.digits[0] <= 3 && k+1 < len(p.Tokens) && counted.Has(p.Tokens[k+1].Hash):
			return true
		}
	}
	return false
}

var (
	hashPercent = lexicon.Hash("percent")
	hashMinute  = lexicon.Hash("minute")
	hashMinutes = lexicon.Hash("minutes")
	hashSeconds = lexicon.Hash("seconds")
	hashPoints  = lexicon.Hash("points")
	hashDegrees = lexicon.Hash("degrees")
)

// ordinal looks at 1º and 2ª, and at 14h30.
func ordinal(p *checker.Pass, i int, s shape) {
	w := p.Word(i)
	start, end := p.Span(i, i+1)
	digits := w[:len(w)-len(s.tail)]
	switch {
	case s.tail == "º" || s.tail == "ª":
		suffix := "th"
		if n := len(digits); n < 2 || digits[n-2] != '1' {
			switch digits[n-1] {
			case '1':
				suffix = "st"
			case '2':
				suffix = "nd"
			case '3':
				suffix = "rd"
			}
		}
		if i+1 < len(p.Tokens) && (p.Tokens[i+1].Hash == lexicon.Hash("c") || p.Tokens[i+1].Hash == lexicon.Hash("f")) {
			return // degrees
		}
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 88,
			Message: fmt.Sprintf("“%s” is no English ordinal", w),
			Why:     "Spanish, Portuguese and Italian set º and ª behind an ordinal",
			Fixes:   []checker.Fix{checker.Replace(start, end, digits+suffix)},
		})
	case len(s.tail) == 3 && (s.tail[0] == 'h' || s.tail[0] == 'H') && len(digits) <= 2 && s.tail[1] >= '0' && s.tail[1] < '6' && s.tail[2] >= '0' && s.tail[2] <= '9' && (len(digits) == 1 || digits < "24"):
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 85,
			Message: fmt.Sprintf("“%s” is no English time of day", w),
			Why:     "French and Portuguese set an h between hours and minutes",
			Fixes:   []checker.Fix{checker.Replace(start, end, digits+":"+s.tail[1:])},
		})
	}
}

// swap reports a figure whose commas and points are to change places.
func swap(p *checker.Pass, from, to int, number string, confidence uint8, why string) {
	rewrite(p, from, to, swapped(number), confidence, why)
}

// swapped lets commas and points change places.
func swapped(number string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '.':
			return ','
		case ',':
			return '.'
		}
		return r
	}, number)
}

func rewrite(p *checker.Pass, from, to int, fixed string, confidence uint8, why string) {
	start, end := p.Span(from, to)
	w := p.Plain[start:end]
	switch {
	case strings.HasSuffix(w, "%"):
		fixed += "%"
	default:
		s, _ := shapeOf(p.Word(to - 1))
		fixed += s.tail
	}
	p.Report(checker.Finding{
		Severity: checker.Major, Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” is written as the original’s language writes figures", w),
		Why:     why + "; English does it the other way round",
		Fixes:   []checker.Fix{checker.Replace(start, end, fixed)},
	})
}
