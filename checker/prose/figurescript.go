package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// script reports whether the language is Chinese, Japanese or Korean.
func (r *figureReader) script() bool {
	switch r.words.language {
	case "zh", "ja", "ko":
		return true
	}
	return false
}

// scriptScale gives the power of ten of a scale letter, 0 for anything else.
func scriptScale(c rune) int {
	switch c {
	case '十', '拾', '십':
		return 1
	case '百', '백':
		return 2
	case '千', '천':
		return 3
	case '万', '萬', '만':
		return 4
	case '億', '亿', '억', '憶': // the last is a slip for the first that news makes
		return 8
	case '兆', '조':
		return 12
	}
	return 0
}

// scriptDigit gives the value of a digit letter, -1 for anything else.
func scriptDigit(c rune) int {
	switch c {
	case '〇', '零', '영', '공':
		return 0
	case '両', '两', '兩':
		return 2
	}
	if k := strings.IndexRune("一二三四五六七八九", c); k >= 0 {
		return k/3 + 1
	}
	if k := strings.IndexRune("일이삼사오육칠팔구", c); k >= 0 {
		return k/3 + 1
	}
	return -1
}

// scriptMeasure reads the scale and the unit behind a number in digits: 3万5千人,
// 3억 5천만 달러. Numbers are summed up the way they are written: what stands
// before a great scale is counted in it.
func (r *figureReader) scriptMeasure(g *Figure, at int32) int32 {
	var s scriptSum
	s.digits(g.Value)
	rest, scaled := "", false
	j := at
reading:
	for j < r.last {
		t := &r.Tokens[j]
		if t.Flags&BlockStart != 0 || t.Flags&Spaced != 0 && t.Kind == Number && r.words.language != "ko" && !r.scaledNext(j) {
			break
		}
		word := r.Word(int(j))
		if t.Kind == Number {
			if !scaled {
				break
			}
			w, glued := splitNumber(word)
			var more Figure
			if glued != "" || separate(&more, w, true) || more.Count == 0 || more.Count > 15 {
				break
			}
			s.digits(more.Value)
			g.Last = j + 1
			j++
			continue
		}
		if t.Kind != Word {
			break
		}
		for k, c := range word {
			exp := scriptScale(c)
			if (c == '成' || c == '割') && k == 0 && !scaled && g.Count == 1 { // 7成: seven tenths
				exp = 1
				share, _ := r.words.find('%')
				g.Unit, g.UnitStart, g.UnitEnd = share.unit, int32(t.Start), int32(t.Start)+int32(utf8.RuneLen(c))
			}
			if exp == 0 && k == 0 && !scaled && strings.ContainsRune("多余餘几数여", c) {
				continue // 2000多万
			}
			if exp == 0 || prefixes(c, word[k+utf8.RuneLen(c):]) {
				rest = word[k:]
				if k > 0 {
					g.Last = j + 1
				}
				break reading
			}
			if !scaled {
				g.ScaleStart = int32(t.Start) + int32(k)
			}
			scaled = true
			s.scale(exp)
			g.ScaleEnd = int32(t.Start) + int32(k+utf8.RuneLen(c))
		}
		rest = ""
		g.Last = j + 1
		j++
	}
	if scaled {
		if v, ok := s.value(); ok {
			g.Value = v
			g.Scale = Decimal{1, int16(v.Magnitude() - g.Number.Magnitude())}
			if g.Number.Digits != v.Digits {
				g.Number, g.Scale = v, Decimal{1, 1}
			}
		} else {
			g.Loose = true
		}
		g.Other = Decimal{}
	}
	if rest == "" && j < r.last && r.Tokens[j].Flags&BlockStart == 0 && (r.Tokens[j].Kind == Word || r.Tokens[j].Kind == Symbol && r.Tokens[j].Flags&Spaced == 0) {
		rest = r.Word(int(j))
	}
	g.Dated = g.Dated || g.Count <= 2 && month(rest)
	switch {
	case opensWith(rest, ordinalSigns[:]):
		g.Ordinal = true
	case rest != "" && g.Unit == 0:
		r.scriptUnit(g, rest, j)
	}
	return g.Last
}

// ordinalSigns make an ordinal of the number before them.
var ordinalSigns = [...]string{"つ目", "人目", "個目", "回目", "度目", "番目", "번째", "회째"}

// scaledNext reports whether a scale letter follows token i: the 5 of 1 万 5 千.
func (r *figureReader) scaledNext(i int32) bool {
	if i+1 >= r.last {
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.Word(int(i) + 1))
	return scriptScale(c) > 0
}

// prefixes reports whether a scale letter belongs to the unit behind it: 千伏 is a
// kilovolt, 百分点 a percentage point.
func prefixes(c rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	switch c {
	case '千':
		return strings.ContainsRune("伏米克瓦赫卡帕焦安牛", next)
	case '百':
		return next == '分'
	case '兆':
		return strings.ContainsRune("瓦赫帕焦", next)
	}
	return false
}

// month reports whether the text behind a figure says that it numbers a month, which
// English has a name for.
func month(text string) bool {
	return strings.HasPrefix(text, "月") && !strings.HasPrefix(text, "月間") || strings.HasPrefix(text, "월")
}

// scriptUnit reads the unit that the text at token j begins with, the longest that
// is known.
func (r *figureReader) scriptUnit(g *Figure, text string, j int32) {
	from := int32(r.Tokens[j].End() - len(text))
	if text[0] < 0x80 { // kg, mph: the whole of it
		k := 0
		for k < len(text) && text[k] < 0x80 {
			k++
		}
		if w, ok := r.words.find(lexicon.Key(text[:k])); ok && w.unit != 0 {
			g.Unit, g.UnitStart, g.UnitEnd = w.unit, from, from+int32(k)
		} else if w, ok := r.words.find(uint64(text[0])); ok && k == 1 {
			g.Unit, g.UnitStart, g.UnitEnd = w.unit, from, from+1
		}
		return
	}
	ends := [6]int{}
	n := 0
	for k := range text {
		if k > 0 {
			if ends[n] = k; n == len(ends)-1 {
				break
			}
			n++
		}
	}
	if n < len(ends) && ends[n] == 0 {
		ends[n] = len(text)
	}
	for k := len(ends) - 1; k >= 0; k-- {
		if ends[k] == 0 {
			continue
		}
		head := text[:ends[k]]
		hash := lexicon.Key(head)
		if c, size := utf8.DecodeRuneInString(head); size == len(head) && r.Tokens[j].Kind == Symbol {
			hash = uint64(c)
		}
		if w, ok := r.words.find(hash); ok && w.unit != 0 {
			g.Unit, g.UnitStart, g.UnitEnd = w.unit, from, from+int32(len(head))
			return
		}
	}
}

// scriptSum sums a number up: its parts under a great scale, and what great scales
// have ended.
type scriptSum struct {
	total, part, number Decimal
	has, bad            bool
}

func (s *scriptSum) digits(v Decimal) {
	if s.has {
		s.bad = true
	}
	s.number, s.has = v, true
}

func (s *scriptSum) scale(exp int) {
	if exp < 4 { // counts within the part
		if !s.has {
			s.number = one
		}
		x, ok := s.number.Times(Decimal{1, int16(exp)})
		var okay bool
		s.part, okay = s.part.Plus(x)
		s.bad = s.bad || !ok || !okay
		s.number, s.has = Decimal{}, false
		return
	}
	x, ok := s.part.Plus(s.number)
	if !s.has && s.part == (Decimal{}) {
		if s.total == (Decimal{}) {
			x = one
		} else { // 万亿
			s.total, _ = s.total.Times(Decimal{1, int16(exp)})
			return
		}
	}
	x, okay := x.Times(Decimal{1, int16(exp)})
	var fine bool
	s.total, fine = s.total.Plus(x)
	s.bad = s.bad || !ok || !okay || !fine
	s.part, s.number, s.has = Decimal{}, Decimal{}, false
}

func (s *scriptSum) value() (v Decimal, ok bool) {
	x, ok := s.total.Plus(s.part)
	if s.has {
		var okay bool
		x, okay = x.Plus(s.number)
		ok = ok && okay
	}
	return x, ok && !s.bad
}
