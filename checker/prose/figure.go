package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Figure is a number that stands in a text, read as its language writes numbers.
type Figure struct {
	First, Last int32 // tokens of the number and its scale, Last excluded

	// Start to End are the bytes of the number alone, without its scale; ScaleStart to
	// ScaleEnd those of “million”, UnitStart to UnitEnd those of “%” or “dollars”. They
	// are nought where there is none.
	Start, End           int32
	ScaleStart, ScaleEnd int32
	UnitStart, UnitEnd   int32

	Value  Decimal // number and scale together
	Number Decimal // without the scale
	Other  Decimal // another reading: 1.234 as 1234, the 5 in “5 to 6 million” as 5 million
	Scale  Decimal // of the scale words; nought where there is none
	Unit   Unit    // what is counted; nought where none is known

	Digits  uint64 // all digits as one number: 2.50 is 250
	Count   uint8  // how many digits there are
	Written bool   // in words
	Ordinal bool
	Derived bool // in words that tell more than the number: a couple, a decade, half
	Several bool // it ends with an s or a plural: 1980s
	Dated   bool // it belongs to a date
	Shared  bool // its unit is that of the figure behind it: 3 to 4 %
	Loose   bool // what it counts or how it is scaled is open: a bare million, 5m

	Hour, Minute int8 // of a time of day; Hour is -1 where it may be none
	Timed        bool // it is one
}

// HasOther reports whether there is another reading.
func (g *Figure) HasOther() bool { return g.Other != Decimal{} }

// Year reports whether the figure looks like a year that stands alone: 1,161 is none.
func (g *Figure) Year() bool {
	return !g.Written && g.Count == 4 && g.End-g.Start != 5 && g.Digits >= 1100 && g.Digits <= 2100 && g.Number == g.Value && (g.Unit == 0 || g.Unit.String() == "year") && g.Value == NewDecimal(g.Digits, 0)
}

// figureReader reads the figures of one text.
type figureReader struct {
	*Facts
	words *figureWords
	last  int32 // where the reading ends
	deep  bool
}

// ReadFigures appends the figures among tokens first to last-1, in reading order. A
// language that no table knows is read as English. Deep reading finds numbers in
// words that are parts of longer ones (dreiundzwanzig, 三千五百) and Roman ones; it is
// dearer and surer to find too much, so that it serves to excuse, not to accuse.
func (f *Facts) ReadFigures(language string, first, last int32, deep bool, into []Figure) []Figure {
	r := figureReader{f, figureWordsOf(language), last, deep}
	traits := f.traitsIn(language)
	for i := first; i < last; {
		if !deep {
			if i = traits.next(mayCount, i, last); i == last {
				break
			}
		}
		t := &f.Tokens[i]
		switch t.Kind {
		case Number:
			k := i
			into, i = r.number(i, into)
			if r.words.signs && !deep && i > k+1 && r.Tokens[i-1].Kind == Word && len(into) > 0 { // 2000万人通过六套
				into = r.counted(i-1, max(into[len(into)-1].ScaleEnd, int32(r.Tokens[i-1].Start)), into)
			}
			continue
		case Word:
			if !deep && r.words.joins {
				if g, ok := r.joined(i); ok {
					i = r.unit(&g, "", r.scales(&g, g.Last))
					into = append(into, g)
					continue
				}
			}
			if w, ok := r.lookup(i); ok && w.opens() {
				if r.period(w, i, into) {
					i++
					continue
				}
				g, next := r.spelled(i, w)
				i = r.completed(&g, next)
				if k := len(into) - 1; k >= 0 && into[k].First >= g.First && g.Derived { // the three of three quarters of a million
					into = into[:k]
				}
				into = append(into, g)
				continue
			}
			if k := r.prefixed(i); k > 0 {
				var next int32
				into, next = r.numberFrom(i, k, into)
				i = next
				continue
			}
			if deep {
				into = r.inside(i, into)
			} else if r.words.signs {
				into = r.counted(i, int32(t.Start), into)
			}
		}
		i++
	}
	r.ranges(into)
	return into
}

// period reports whether a word for a fourth names a part of a year or a game by the ordinal before it: the third
// quarter, el tercer cuarto.
func (r *figureReader) period(w figureWord, i int32, before []Figure) bool {
	if w.kind != 'o' || !w.derived && !r.words.romance() || w.value != (Decimal{4, 0}) || len(before) == 0 {
		return false
	}
	g := &before[len(before)-1]
	return g.Ordinal && !g.Derived && (g.Last == i || g.Last == i-1 && r.Tokens[g.Last].Hash == '-')
}

// mayBegin reports whether a figure may begin in a word, apart from what its capitals allow.
func (w *figureWords) mayBegin(f *Facts, i int) bool {
	r := figureReader{Facts: f, words: w}
	switch {
	case w.signs, w.glues && w.language != "fr" && w.language != "it", r.numbered(&f.Tokens[i]):
		return true
	case w.joins && w.joined(f.Word(i)):
		return true
	case !w.glues:
		return w.openers.May(f.Tokens[i].Hash)
	}
	word, ok := r.lookup(int32(i))
	return ok && word.opens()
}

// ranges gives the scale and the unit of a figure to the one before it that shares
// them: “5 to 6 million”, “3- 4 %”.
func (r *figureReader) ranges(list []Figure) {
	for n := len(list) - 2; n >= 0; n-- {
		a, b := &list[n], &list[n+1]
		if b.Last <= int32(len(r.Tokens)) && r.Tokens[b.First].Flags&BlockStart != 0 {
			continue
		}
		gap := b.First - a.Last
		if b.UnitStart != 0 && b.UnitStart < b.Start || a.Unit != 0 {
			gap = b.First - a.Last - 1
		}
		if gap < 0 || gap > 3 {
			continue
		}
		if (b.Scale != Decimal{}) && (a.Scale == Decimal{}) && !a.HasOther() && a.Number.Magnitude() < 4 {
			a.Other, _ = a.Value.Times(b.Scale)
		}
		if b.Unit == 0 && a.Unit.Dimension() == "heat" && a.UnitEnd > a.End && !b.Timed && !b.Year() && r.heatGoesOn(a, b.First) {
			b.Unit, b.Shared = a.Unit, true
		}
		if a.Unit == 0 && gap == 1 && r.joins(a.Last) && !a.Year() && !a.Timed && b.UnitStart > b.Start {
			a.Unit, a.Shared = b.Unit, true
		}
	}
}

// heatGoesOn reports whether a number at token i ends the range that a temperature begins: from 88 degrees Fahrenheit
// to 64.
func (r *figureReader) heatGoesOn(a *Figure, i int32) bool {
	_, last := r.Within(int(a.UnitStart), int(a.UnitEnd))
	if k := int32(last); k+2 == i && prefixed(strings.ToLower(r.Word(last)), fahrenheitWords+" "+celsiusWords) {
		last++
	}
	return int32(last)+1 == i && r.Tokens[last].Kind == Word && r.joins(int32(last))
}

// joins reports whether a token may stand between the ends of a range: a dash, a
// short word.
func (r *figureReader) joins(i int32) bool {
	t := &r.Tokens[i]
	return t.Kind != Word && t.Hash != ',' && t.Hash != '.' && t.Hash != '(' || t.Kind == Word && t.Len <= 4
}

// prefixed gives where the digits begin in a word that has letters glued before a
// figure, as Arabic and Hebrew have: و49, ב-2018. It is 0 for any other word.
func (r *figureReader) prefixed(i int32) int {
	if r.words.language != "ar" && r.words.language != "he" {
		return max(r.coded(i), r.unspaced(i))
	}
	if r.Tokens[i].Flags&Marked == 0 {
		return 0
	}
	for k, c := range r.Word(int(i)) {
		if Digit(c) >= 0 {
			return k
		}
		if k > 5 {
			return 0
		}
	}
	return 0
}

// coded gives where the digits begin behind a currency’s code that lost its space:
// USD7.64. It is 0 for any other word.
func (r *figureReader) coded(i int32) int {
	t := &r.Tokens[i]
	if t.Flags&Upper == 0 || t.Len < 4 {
		return 0
	}
	word := r.Word(int(i))
	if c := word[3]; c < '0' || c > '9' {
		return 0
	}
	if w, ok := r.words.find(lexicon.Key(word[:3])); ok && w.unit.Money() {
		return 3
	}
	return 0
}

// numbered reports whether a word ends with a digit.
func (r *figureReader) numbered(t *Token) bool {
	c := r.Plain[t.End()-1]
	return c >= '0' && c <= '9'
}

// unspaced gives where the digits begin in a word that lost the space before a figure, as
// feeds lose it where a tag stood: depuis1993, jen12 %. It is 0 for any other word, and
// for names of things: mp3, CO2, km2.
func (r *figureReader) unspaced(i int32) int {
	t := &r.Tokens[i]
	if !r.numbered(t) || r.script() {
		return 0
	}
	word := r.Word(int(i))
	k := len(word)
	for k > 0 && word[k-1] >= '0' && word[k-1] <= '9' {
		k--
	}
	letters := word[:k]
	last, _ := utf8.DecodeLastRuneInString(letters)
	if !unicode.IsLower(last) || !letterly(letters) {
		return 0
	}
	if k < 3 && lexicon.FunctionLanguages(lexicon.Key(letters)) == 0 {
		return 0
	}
	if k == len(word)-1 && (int(i)+1 >= len(r.Tokens) || r.Tokens[i+1].Flags&Spaced != 0) { // mp3
		return 0
	}
	return k
}

// letterly reports whether a word has only letters.
func letterly(word string) bool {
	for _, c := range word {
		if !lexicon.IsLetter(c) {
			return false
		}
	}
	return true
}

// number reads the figure in digits at token i, and gives the token to go on with.
func (r *figureReader) number(i int32, into []Figure) ([]Figure, int32) {
	return r.numberFrom(i, 0, into)
}

// numberFrom reads the figure that begins at a byte of token i.
func (r *figureReader) numberFrom(i int32, skip int, into []Figure) ([]Figure, int32) {
	t := &r.Tokens[i]
	w, glued := splitNumber(r.Word(int(i))[skip:])
	start := int32(t.Start) + int32(skip)
	g := Figure{First: i, Last: i + 1, Start: start, End: start + int32(len(w)), Hour: -1}
	if (r.words.language == "ar" || skip > 0) && glued == "" {
		w = r.arabic(&g, w)
	}
	if skip == 3 && g.First == i {
		if u, ok := r.words.find(lexicon.Key(r.Word(int(i))[:3])); ok && u.unit.Money() {
			g.Unit, g.UnitStart, g.UnitEnd = u.unit, int32(t.Start), start
		}
	}
	if glued == "" && allDigits(w) && len(w) <= 3 && g.Last == i+1 {
		w = r.groups(&g, w)
		if g.Last > i+1 {
			_, glued = splitNumber(r.Word(int(g.Last) - 1))
		}
	}
	parts := separate(&g, w, r.words.point)
	if parts { // a score, a date, a telephone number: each part is a figure
		r.clock(&g, w, glued)
		if cut := strings.IndexByte(w, ':'); g.Hour < 0 && (cut < 1 || cut > 2 || len(w) != cut+3 || w[cut+1] < '6' && g.Digits < 6000) {
			return r.parts(i, w, into), i + 1
		}
	}
	if g.Count == 0 || g.Count > 17 {
		return into, g.Last
	}
	g.Number = g.Value
	next := r.measure(&g, glued, g.Last)
	r.clock(&g, w, glued)
	if last := r.eastern(&g); last > 0 {
		next = last
	}
	if last := r.parted(&g, glued); last > 0 {
		next = last
	}
	return append(into, g), next
}

// parts reads each part of a figure that is none as a whole.
func (r *figureReader) parts(i int32, w string, into []Figure) []Figure {
	start := int(r.Tokens[i].Start)
	for at := 0; at < len(w); {
		end := at
		g := Figure{First: i, Last: i + 1, Hour: -1}
		for end < len(w) && w[end] >= '0' && w[end] <= '9' {
			end++
		}
		if end == at {
			at++
			continue
		}
		if end-at <= 17 {
			g.Start, g.End = int32(start+at), int32(start+end)
			separate(&g, w[at:end], true)
			g.Number, g.Loose = g.Value, true
			into = append(into, g)
		}
		at = end
	}
	return into
}
