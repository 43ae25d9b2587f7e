package prose

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// abbreviations are scales that are glued to a figure in English: $5m, 1.2bn.
var abbreviations = map[string]int{"k": 3, "m": 6, "mn": 6, "mln": 6, "mm": 6, "b": 9, "bn": 9, "bln": 9, "tn": 12, "trn": 12}

// glued reads what is glued to a figure.
func (r *figureReader) glued(g *Figure, s string, money bool) {
	switch s {
	case "st", "nd", "rd", "th", "º", "ª", "o", "a", "er", "e", "è", "ᵉ", "ème", "eme", "ième", "re", "ère", "nde", "ste", "de", "ος", "η", "ο", "ου", "ης", "ους":
		g.Ordinal = true
		g.Several = s == "er"
		return
	case "s", "ers":
		g.Several = true
		return
	}
	end := int32(r.Tokens[g.Last-1].End())
	start := end - int32(len(s))
	if exp, ok := abbreviations[s]; ok && (r.words.language == "en" || money) {
		v, _ := g.Value.Times(Decimal{1, int16(exp)})
		if !money && len(s) == 1 {
			g.Other, g.Loose = v, true
			return
		}
		g.Value, g.Scale = v, Decimal{1, int16(exp)}
		g.ScaleStart, g.ScaleEnd = start, end
		g.Other = Decimal{}
		return
	}
	w, ok := r.words.find(lexicon.Key(s))
	if !ok && r.words.language == "cs" { // 700miliardového
		for _, p := range r.words.scales {
			if strings.HasPrefix(s, p.text) {
				w, ok = p.word, true
				break
			}
		}
	}
	if ok && w.kind == 's' && w.value.Magnitude() >= 3 { // €3.1billion
		if v, ok := g.Value.Times(w.value); ok {
			g.Value, g.Scale, g.Other = v, w.value, Decimal{}
			g.ScaleStart, g.ScaleEnd = start, end
		}
		return
	}
	if ok && w.unit != 0 && g.Unit == 0 {
		g.Unit, g.UnitStart, g.UnitEnd = w.unit, start, end
	} else if s != "" {
		g.Loose = true
	}
}

// scales reads the scale words behind a number in digits: 2,5 mil millones, 3 млн
// 200 тыс., 2-million.
func (r *figureReader) scales(g *Figure, at int32) int32 {
	total := Decimal{}
	part := g.Value
	scale := one
	other, measure := g.Other, false
	for j := at; j < r.last; j++ {
		t := &r.Tokens[j]
		if t.Flags&BlockStart != 0 {
			break
		}
		if t.Hash == '-' && t.Flags&Spaced == 0 || t.Hash == '.' && j == g.Last && scale != one {
			continue
		}
		if j == g.Last && scale == one && j+1 < r.last && (t.Kind == Symbol || t.Kind == Word) && g.Unit == 0 { // 200 $ thousand
			if w, ok := r.lookup(j); ok && w.unit.Money() && w.kind == 0 {
				if _, ok := r.scaleWord(j + 1); ok {
					g.Unit, g.UnitStart, g.UnitEnd = w.unit, int32(t.Start), int32(t.End())
					continue
				}
			}
		}
		if j == g.Last && scale == one && j+1 < r.last && t.Kind == Word && others.Has(t.Hash) { // 100 autres milliards
			if w, ok := r.scaleWord(j + 1); ok && w.value.Magnitude() >= 3 {
				continue
			}
		}
		if t.Kind == Number && scale.Magnitude() > 5 && total == (Decimal{}) && r.plain(j) { // 3 millions 600 000
			n, _ := strconv.ParseUint(r.Word(int(j))+r.Word(int(j)+1), 10, 64)
			total, _ = part.Times(scale)
			part, scale = NewDecimal(n, 0), one
			g.Last = j + 2
			break
		}
		if n := r.hundreds(j); n > 0 && scale == thousand && total == (Decimal{}) { // 2 bin 300
			total, _ = part.Times(scale)
			part, scale = NewDecimal(n, 0), one
			g.Last = j + 1
			break
		}
		if t.Kind == Number && scale != one && total == (Decimal{}) { // 3 million 200 thousand
			if next, ok := r.scaleWord(j + 1 - boolInt(j+1 >= r.last)); !ok || next.kind != 's' || next.value.Magnitude() < 3 || next.value.Magnitude() >= scale.Magnitude() || j+1 >= r.last {
				break
			}
			w, glued := splitNumber(r.Word(int(j)))
			var more Figure // of thousands
			if glued != "" || separate(&more, w, r.words.point) || more.Count == 0 || more.Count > 15 {
				break
			}
			x, _ := part.Times(scale)
			total, part, scale = x, more.Value, one
			g.Last = j + 1
			continue
		}
		if t.Kind != Word {
			break
		}
		w, ok := r.scaleWord(j)
		if !ok && t.Len <= 6 && j > g.Last && r.Tokens[j-1].Hash == '-' && t.Flags&Spaced == 0 && r.words.language != "en" {
			continue // 10-ti miliard, 5-го
		}
		if !ok {
			if r.words.language == "ro" && t.Hash == hashDe && j == g.Last {
				continue // 20 de milioane
			}
			break
		}
		if g.Ordinal || w.value == (Decimal{12, 0}) || w.value == (Decimal{1, 2}) && (scale != one || r.words.language != "en") {
			break
		}
		if g.ScaleStart == 0 {
			g.ScaleStart = int32(t.Start)
		}
		g.ScaleEnd = int32(t.End())
		measure = t.Hash == hashMilles && scale == one && total == (Decimal{}) // miles, or thousands spelled wrong
		scale, _ = scale.Times(w.value)
		g.Last = j + 1
	}
	if scale == one && total == (Decimal{}) {
		return g.Last
	}
	x, ok := part.Times(scale)
	if x, okay := x.Plus(total); ok && okay {
		g.Value = x
	} else {
		g.Loose = true
	}
	g.Other = Decimal{}
	if measure {
		g.Other = part
	} else if other != (Decimal{}) {
		g.Other, _ = other.Times(scale)
	}
	g.Scale = scale
	if total != (Decimal{}) { // two scales: neither is the figure's alone
		g.ScaleStart, g.ScaleEnd, g.Number = 0, 0, g.Value
		g.Loose = true
	}
	return g.Last
}

var partial = lexicon.SetOf("es pt tr") // languages that write thousands in words and the rest in digits

var hashDe, hashMil, hashMilles, hashM = lexicon.Hash("de"), lexicon.Hash("mil"), lexicon.Hash("milles"), lexicon.Hash("m")

// scaleWord gives the scale that a word behind a figure is, with whatever ending
// it has: milyondan, millones. In Czech “mil” is short for millions only with a full
// stop; without, it is miles.
func (r *figureReader) scaleWord(j int32) (figureWord, bool) {
	w, ok := r.lookup(j)
	if ok && (w.kind == 's' || w.kind == 'p') {
		return w, true
	}
	t := &r.Tokens[j]
	if t.Hash == hashMil && r.words.language == "cs" && j+2 < r.last && r.Tokens[j+1].Hash == '.' {
		if w, ok := r.lookup(j + 2); ok && w.unit.Money() {
			return figureWord{value: Decimal{1, 6}, kind: 's'}, true
		}
	}
	if t.Hash == hashM && j+1 < r.last && r.Tokens[j+1].Kind == Symbol && r.Tokens[j+1].Flags&Spaced == 0 { // 95 000 M€
		if w, ok := r.words.find(r.Tokens[j+1].Hash); ok && w.unit.Money() {
			return figureWord{value: Decimal{1, 6}, kind: 's'}, true
		}
	}
	if r.words.language == "en" && t.Len <= 2 {
		return r.shortScale(j)
	}
	if ok || t.Len < 6 {
		return figureWord{}, false
	}
	switch r.words.language {
	case "tr", "cs", "pl", "ru", "uk", "el":
	default:
		return figureWord{}, false
	}
	word := strings.ToLower(r.Word(int(j)))
	for _, p := range r.words.scales {
		if rest, ok := strings.CutPrefix(word, p.text); ok {
			if utf8.RuneCountInString(rest) > 4 || strings.HasPrefix(rest, "ер") || strings.HasPrefix(rest, "er") || strings.HasPrefix(rest, "ář") {
				return figureWord{}, false // a millionaire
			}
			return p.word, true
		}
	}
	return figureWord{}, false
}

// shortScale gives the scale of an abbreviation of one or two letters that stands
// apart from a sum of money: $5 m, £64 k, € 3 tn. Behind other figures it may be a unit
// or a state.
func (r *figureReader) shortScale(j int32) (figureWord, bool) {
	exp, ok := abbreviations[strings.ToLower(r.Word(int(j)))]
	if !ok || j == 0 || r.Tokens[j-1].Kind != Number {
		return figureWord{}, false
	}
	for _, i := range [...]int32{j - 2, j + 1} {
		if i >= 0 && i < r.last {
			if w, ok := r.words.find(r.Tokens[i].Hash); ok && w.unit.Money() {
				return figureWord{value: Decimal{1, int16(exp)}, kind: 's'}, true
			}
		}
	}
	return figureWord{}, false
}

// hundreds gives the number at token j where it goes on with thousands before it that are in words, as Turkish, Spanish and
// Portuguese papers write them: 2 bin 300; 0 for none.
func (r *figureReader) hundreds(j int32) uint64 {
	if j >= r.last || r.Tokens[j].Kind != Number || r.Tokens[j].Len > 3 || !partial.Has(lexicon.Hash(r.words.language)) || !r.Gap(int(j-1)) {
		return 0
	}
	if j+1 < r.last && r.Gap(int(j)) {
		if _, ok := r.scaleWord(j + 1); ok || r.Tokens[j+1].Kind == Number {
			return 0
		}
	}
	if w, ok := r.lookup(min(j+1, r.last-1)); ok && w.unit.Dimension() == "time" || timesWord.Has(r.Tokens[min(j+1, r.last-1)].Hash) { // más de mil 20 años atrás
		return 0
	}
	least := uint64(100)
	if r.words.language == "tr" {
		least = 1
	}
	n, err := strconv.ParseUint(r.Word(int(j)), 10, 64)
	if err != nil || n < least {
		return 0
	}
	return n
}

// timesWord are the words by which Spanish, Portuguese and Turkish tell how often.
var timesWord = lexicon.SetOf("veces vezes kez kere defa")

// completed adds the hundreds in digits behind a number in words, of which token next-1 is the last: bin 200. It gives the token
// to go on with.
func (r *figureReader) completed(g *Figure, next int32) int32 {
	n := r.hundreds(next)
	if n == 0 {
		return next
	}
	if w, ok := r.scaleWord(next - 1); !ok || w.value != thousand {
		return next
	}
	if sum, ok := g.Value.Plus(NewDecimal(n, 0)); ok {
		g.Value, g.Number, g.Last, g.End, g.Loose = sum, sum, next+1, int32(r.Tokens[next].End()), true
		next++
	}
	return next
}

// plain reports whether tokens i and i+1 are thousands that a space parts.
func (r *figureReader) plain(i int32) bool {
	if i+1 >= r.last || r.Tokens[i+1].Kind != Number || !r.Gap(int(i)) {
		return false
	}
	a, b := r.Word(int(i)), r.Word(int(i)+1)
	return len(a) <= 3 && len(b) == 3 && allDigits(a) && allDigits(b)
}

func boolInt(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

// others say “other” or “more” between a number and its scale.
var others = lexicon.SetOf("autres otros otras outros outras altri altre weitere weiteren andere anderen dalších další innych kolejnych другие других другими інших")
