package main

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"unicode"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// figureFaults are faults of figures, their scales, units and currencies.
var figureFaults = []fault{
	{"digit changed", []string{"changed-figure", "changed-date", "changed-unit"}, changeDigit},
	{"number word changed", []string{"changed-figure", "changed-scale"}, changeNumberWord},
	{"percentage changed", []string{"changed-figure"}, changePercentage},
	{"scale changed", []string{"changed-scale", "changed-figure"}, changeScale},
	{"currency changed", []string{"changed-currency"}, changeCurrency},
	{"unit changed", []string{"changed-unit"}, changeUnit},
	{"decade changed", []string{"changed-figure", "changed-date"}, changeDecade},
	{"fraction changed", []string{"changed-figure"}, changeFraction},
	{"figure dropped", []string{"missing-figure"}, dropFigure},
	{"figure added", []string{"added-figure"}, addFigure},
}

// carried gives the figures of the translation that stand in the original, too, with
// its separators or with English ones.
func carried(f *prose.Facts, s *checker.Story) (figures []int32) {
	swap := strings.NewReplacer(".", ",", ",", ".")
	for _, i := range f.Posting(prose.Numbers) {
		word := strings.Trim(f.Word(int(i)), "stndrhbkm")
		if holds(s.Original.Plain, word) || strings.ContainsAny(word, ".,") && holds(s.Original.Plain, swap.Replace(word)) {
			figures = append(figures, i)
		}
	}
	return figures
}

// holds reports whether a text has a figure, and not only as part of a longer one.
func holds(text, figure string) bool {
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
	for from := 0; figure != ""; {
		k := strings.Index(text[from:], figure)
		if k < 0 {
			return false
		}
		k += from
		end := k + len(figure)
		part := k > 0 && (text[k-1] == '.' || text[k-1] == ',') && digit(k-2) || end < len(text) && (text[end] == '.' || text[end] == ',') && digit(end+1)
		if !digit(k-1) && !digit(end) && !part {
			return true
		}
		from = k + 1
	}
	return false
}

// changeDigit changes one digit of one figure that stands in the original, too.
func changeDigit(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var figures []int32
	for _, i := range f.Posting(prose.Numbers) {
		if holds(s.Original.Plain, strings.Trim(f.Word(int(i)), "stndrh")) {
			figures = append(figures, i)
		}
	}
	return mistype(random, s, f, figures)
}

// changePercentage changes one digit of a percentage.
func changePercentage(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var figures []int32
	for _, i := range carried(f, s) {
		if k := int(i) + 1; k < len(f.Tokens) && (f.Tokens[k].Hash == '%' || f.Tokens[k].Hash == percentHash) {
			figures = append(figures, i)
		}
	}
	return mistype(random, s, f, figures)
}

var percentHash = lexicon.Hash("percent")

// mistype changes a digit of one of the figures.
func mistype(random *rand.Rand, s *checker.Story, f *prose.Facts, figures []int32) (*checker.Story, int, int, bool) {
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

// swap puts another word of a set in the place of one that follows a figure of the
// original.
func swap(random *rand.Rand, w *checker.Worker, s *checker.Story, others map[string][]string) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var places []int
	for _, i := range carried(f, s) {
		k := int(i) + 1
		if k < len(f.Tokens) && f.Tokens[k].Kind == prose.Word && others[f.Word(k)] != nil {
			places = append(places, k)
		}
	}
	if len(places) == 0 {
		return nil, 0, 0, false
	}
	k := places[random.IntN(len(places))]
	words := others[f.Word(k)]
	word := words[random.IntN(len(words))]
	start := int(f.Tokens[k].Start)
	faulty := replaced(s, start, f.Tokens[k].End(), word)
	return faulty, int(f.Tokens[k-1].Start), start + len(word), true
}

// changeScale makes millions of billions.
func changeScale(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return swap(random, w, s, map[string][]string{
		"thousand": {"million", "billion"},
		"million":  {"billion", "thousand", "trillion"},
		"billion":  {"million", "trillion", "thousand"},
		"trillion": {"billion", "million"},
	})
}

// changeUnit puts a unit of the same kind in the place of another.
func changeUnit(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return swap(random, w, s, map[string][]string{
		"kilometers": {"miles", "meters"}, "kilometres": {"miles", "metres"}, "km": {"miles"},
		"miles": {"kilometers"}, "meters": {"kilometers", "feet"}, "metres": {"kilometres", "feet"}, "feet": {"meters", "miles"},
		"tons": {"kilos"}, "tonnes": {"kilos"}, "kilos": {"tonnes"}, "kilograms": {"pounds"}, "hectares": {"acres"}, "litres": {"gallons"}, "liters": {"gallons"},
		"seconds": {"minutes"}, "minutes": {"hours", "seconds"}, "hours": {"minutes", "days"}, "days": {"weeks", "months"},
		"weeks": {"months", "days"}, "months": {"years", "weeks"}, "years": {"months", "weeks"},
	})
}

// currencies are how English papers write some, and how originals are known to name
// them.
var currencies = []struct {
	sign, words string
	known       []string
}{
	{"$", "dollars", []string{"$", "dólar", "dollar", "dolar", "долл", "долар", "USD", "美元", "ドル", "달러", "دولار", "דולר", "δολάρι"}},
	{"€", "euros", []string{"€", "eur", "Eur", "EUR", "евро", "євро", "ευρώ", "يورو", "אירו", "欧元", "ユーロ", "유로"}},
	{"£", "pounds", []string{"£", "libra", "livre", "Pfund", "sterlin", "pond", "pund", "фунт", "funt", "liber", "λίρ", "英镑", "ポンド", "파운드", "ליש"}},
	{"¥", "yen", nil},
}

// changeCurrency changes the currency of a sum and leaves the sum.
func changeCurrency(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	type place struct{ token, currency int }
	var places []place
	for _, i := range carried(f, s) {
		for k := max(int(i)-1, 0); k <= min(int(i)+2, len(f.Tokens)-1); k++ {
			for n, c := range currencies {
				known := false
				for _, name := range c.known {
					known = known || strings.Contains(s.Original.Plain, name)
				}
				if w := f.Word(k); known && (w == c.sign && k < int(i) && f.Tokens[k+1].Flags&prose.Spaced == 0 || strings.EqualFold(w, c.words) && k > int(i) && (k == int(i)+1 || scales[f.Word(k-1)])) {
					places = append(places, place{k, n})
				}
			}
		}
	}
	if len(places) == 0 {
		return nil, 0, 0, false
	}
	p := places[random.IntN(len(places))]
	other := currencies[(p.currency+1+random.IntN(len(currencies)-1))%len(currencies)]
	t := &f.Tokens[p.token]
	with := other.words
	if f.Word(p.token) == currencies[p.currency].sign {
		with = other.sign
	}
	return replaced(s, int(t.Start), t.End(), with), int(t.Start), int(t.Start) + len(with), true
}

var scales = map[string]bool{"thousand": true, "million": true, "billion": true, "trillion": true}

// dropFigure leaves a figure out with its currency sign and its scale. The place is
// the sentence.
func dropFigure(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var figures []int32
	for _, i := range carried(f, s) {
		k := int(i)
		word := f.Word(k)
		if len(word) < 2 || k == 0 || k+2 >= len(f.Tokens) || f.Tokens[k].Flags&prose.BlockStart != 0 || year(word) || f.Tokens[k-1].Kind == prose.Word && f.Tokens[k-1].Flags&prose.Capital != 0 {
			continue
		}
		if next := &f.Tokens[k+1]; next.Kind == prose.Word && next.Flags&prose.Capital == 0 || next.Hash == '%' {
			figures = append(figures, i)
		}
	}
	if len(figures) == 0 {
		return nil, 0, 0, false
	}
	i := int(figures[random.IntN(len(figures))])
	first, last := i, i+1
	if f.Tokens[i-1].Kind == prose.Symbol && f.Tokens[i].Flags&prose.Spaced == 0 {
		first--
	}
	if scales[f.Word(last)] || f.Tokens[last].Hash == '%' || f.Tokens[last].Hash == percentHash {
		last++
	}
	if last >= len(f.Tokens) {
		return nil, 0, 0, false
	}
	start, end := int(f.Tokens[first].Start), int(f.Tokens[last].Start)
	if f.Tokens[last].Flags&prose.Spaced == 0 { // “, 35,”
		for start > 0 && s.Translation.Plain[start-1] == ' ' {
			start--
		}
	}
	sentence := f.Sentences[f.SentenceOf(i)]
	from, to := int(f.Tokens[sentence.First].Start), f.Tokens[sentence.Last-1].End()
	faulty := replaced(s, start, end, "")
	return faulty, from, to - (end - start), true
}

// year reports whether a figure looks like a year.
func year(word string) bool {
	n, err := strconv.Atoi(word)
	return err == nil && n >= 1100 && n <= 2100
}

// addFigure puts a figure before a plural.
func addFigure(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var places []int
	for i := 1; i < len(f.Tokens); i++ {
		t, before := &f.Tokens[i], &f.Tokens[i-1]
		if t.Kind == prose.Word && t.Len > 5 && t.Is(lexicon.Noun) && strings.HasSuffix(f.Word(i), "s") && !strings.HasSuffix(f.Word(i), "ss") && unicode.IsLower(f.FirstRune(i)) && plural[f.Word(i-1)] && before.Flags&prose.BlockStart == 0 {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return nil, 0, 0, false
	}
	i := places[random.IntN(len(places))]
	n := 32 + random.IntN(68)
	if random.IntN(2) == 0 {
		n = 101 + random.IntN(899)
	}
	figure := strconv.Itoa(n)
	if strings.Contains(s.Original.Plain, figure) {
		return nil, 0, 0, false
	}
	start := int(f.Tokens[i].Start)
	return replaced(s, start, start, figure+" "), start, start + len(figure), true
}

var plural = map[string]bool{"the": true, "these": true, "those": true, "their": true, "of": true, "with": true, "for": true}
