package prose

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// inside reads numbers in words that are parts of a token: dreiundzwanzig, ventitré,
// 三千五百, XIX.
func (r *figureReader) inside(i int32, into []Figure) []Figure {
	t := &r.Tokens[i]
	word := r.Word(int(i))
	g := Figure{First: i, Last: i + 1, Start: int32(t.Start), End: int32(t.End()), Hour: -1, Written: true, Loose: true}
	for k := 1; k < len(word); k++ { // hoy20: what lost its space
		if word[k] >= '0' && word[k] <= '9' {
			w, _ := splitNumber(word[k:])
			if !separate(&g, w, r.words.point) && g.Count > 0 && g.Count < 16 {
				g.Number = g.Value
				return append(into, g)
			}
			return into
		}
	}
	if t.Flags&Capital != 0 && t.Len < 10 && !(t.Len == 1 && t.Flags&SentenceStart != 0) && (t.Flags&Marked == 0 || strings.HasSuffix(word, "ème")) && !r.bracketed(i) {
		if len(word) > 2 {
			word = strings.TrimSuffix(strings.TrimSuffix(word, "ème"), "e") // XVIIe siècle
		}
		if n := Roman(word); n > 0 {
			g.Value = NewDecimal(n, 0)
			g.Number, g.Ordinal = g.Value, true
			return append(into, g)
		}
	}
	switch r.words.language {
	case "de", "nl", "sv", "it", "cs", "ro", "ru", "uk", "tr", "pl", "el":
		if t.Len >= 6 {
			if v, ok := r.compound(word); ok {
				g.Value, g.Number = v, v
				return append(into, g)
			}
		}
	case "zh", "ja", "ko":
		return r.scriptInside(g, word, into)
	}
	return into
}

// bracketed reports whether token i stands in round brackets by itself, as an acronym behind its words does: (CCI).
func (r *figureReader) bracketed(i int32) bool {
	return i > 0 && int(i)+1 < len(r.Tokens) && r.Tokens[i-1].Hash == '(' && r.Tokens[i+1].Hash == ')'
}

// scriptInside reads the numbers in the letters of a Chinese, Japanese or Korean
// word.
func (r *figureReader) scriptInside(g Figure, word string, into []Figure) []Figure {
	var s scriptSum
	in := false
	positional, places := uint64(0), 0 // 二〇一八
	start, base := 0, g.Start
	behind := 0                           // the byte behind a decimal
	quarter := strings.Index(word, "四半期") // 第三四半期, the third quarter
	end := func(at int) {
		if in && r.words.language != "ja" && weekday(word[:start]) || in && r.words.language == "ko" && !sino(word[start:at], word[at:]) {
			in = false
		}
		if in {
			g.Start, g.End = base+int32(start), base+int32(at)
			if v, ok := s.value(); places > 1 && places < 10 {
				g.Value, g.Number = NewDecimal(positional, 0), NewDecimal(positional, 0)
				into = append(into, g)
			} else if ok {
				g.Value, g.Number = v, v
				d := g
				if v.Exp < 0 && behind > 0 { // which is told in digits in English
					d.Written, d.Digits, d.Count = false, v.Digits, uint8(length(v.Digits))
				}
				into = append(into, d)
			}
		}
		s, in, positional, places = scriptSum{}, false, 0, 0
	}
	for k, c := range word {
		if k < behind {
			continue
		}
		d, exp := scriptDigit(c), scriptScale(c)
		if quarter >= 0 && k >= quarter && k < quarter+len("四半期") {
			d, exp, c = -1, 0, '期'
		}
		if in && (c == '成' || c == '割') && places == 1 { // 七成: seven tenths
			s.scale(1)
			places = -100
			end(k + utf8.RuneLen(c))
			continue
		}
		if part, size := decimalSigns(word[k:], word[:start]); in && size > 0 {
			if v, ok := s.value(); ok {
				s, places, behind = scriptSum{}, -100, k+size
				v, _ = v.Plus(part)
				s.digits(v)
				continue
			}
		}
		if d < 0 && exp == 0 {
			if c == '半' {
				end(k)
				in, start = true, k
				s.digits(Decimal{5, -1})
				end(k + utf8.RuneLen(c))
				continue
			}
			end(k)
			continue
		}
		if !in {
			in, start = true, k
		}
		if d >= 0 {
			positional = (positional*10 + uint64(d)) % 1e12
			if s.has && places == 0 {
				places = 1
			}
			places++
			s.bad = false
			s.digits(NewDecimal(uint64(d), 0))
			if places == 1 {
				s.bad = false
			}
		} else {
			places = -100
			s.scale(exp)
		}
	}
	end(len(word))
	return into
}

// decimalSigns reads what stands behind the whole number in a decimal, and gives its size in bytes, 0 where that may be a
// time of day: 点五 in 百分之七点五 and 三点五亿, but not in 三点五十分.
func decimalSigns(text, before string) (part Decimal, size int) {
	point, n := utf8.DecodeRuneInString(text)
	if point != '点' && point != '點' && point != '・' {
		return part, 0
	}
	digits, places := uint64(0), 0
	size = n
	for size < len(text) && places < 6 {
		c, n := utf8.DecodeRuneInString(text[size:])
		d := scriptDigit(c)
		if d < 0 || c == '两' || c == '兩' || c == '両' {
			break
		}
		digits, places, size = digits*10+uint64(d), places+1, size+n
	}
	if places == 0 || !strings.HasSuffix(before, "分之") && !opensWith(text[size:], behindDecimal) {
		return part, 0
	}
	return NewDecimal(digits, -places), size
}

// behindDecimal stand behind a decimal and behind no time of day.
var behindDecimal = strings.Fields("万 萬 亿 億 兆 倍 公里 公斤 吨 噸 度 级 級 % ％ 个百分点 個百分點 ポイント パーセント キロ メートル トン")

// compound reads a number written as one word.
func (r *figureReader) compound(word string) (Decimal, bool) {
	pieces := r.words.pieces
	w := strings.ToLower(word)
	switch r.words.language {
	case "it":
		w = strings.ReplaceAll(w, "tré", "tre")
	case "uk":
		w = strings.ReplaceAll(w, "’", "'")
	}
	if !r.words.heading.May(heading(w)) { // nearly all words
		return Decimal{}, false
	}
	switch r.words.language {
	case "de", "nl":
		return r.german(w)
	case "cs":
		if v, ok := r.czech(pieces, w); ok {
			return v, true
		}
	}
	var s sum
	first, read := true, 0
	for w != "" {
		k := r.words.piece(w)
		if k < 0 || first && len(pieces[k].text) == len(w) {
			if first {
				return Decimal{}, false
			}
			v := s.value()
			return v, read > 1 && v.Digits > 0 && v.Magnitude() > 0 || v.Digits > 1 && opensWith(w, r.words.heads)
		}
		if !s.add(pieces[k].word) {
			return Decimal{}, false
		}
		if read++; len(pieces[k].text) > 5 {
			read++ // not “sto” of stouplo
		}
		w = w[len(pieces[k].text):]
		first = false
	}
	return s.value(), s.value().Digits > 0
}

// joined reads a number that is written as one word and is nothing else, in a language that writes them so: zweitausend,
// ventidue, tjugotvå.
func (r *figureReader) joined(i int32) (Figure, bool) {
	t := &r.Tokens[i]
	word := r.Word(int(i))
	if !r.words.joined(word) {
		return Figure{}, false
	}
	v, ok := r.compound(word)
	g := Figure{First: i, Last: i + 1, Start: int32(t.Start), End: int32(t.End()), Value: v, Number: v, Hour: -1, Written: true}
	return g, ok
}

// joined reports whether a word is made of two number words and more, and of nothing else.
func (w *figureWords) joined(word string) bool {
	and := ""
	switch w.language {
	case "de":
		and = "und"
	case "nl":
		and = "en"
	}
	if len(word) < 6 {
		return false
	}
	if word[0] < 0x80 && word[0] <= 'Z' {
		word = strings.ToLower(word)
	}
	if !w.heading.May(heading(word)) { // nearly all words
		return false
	}
	if w.language == "nl" {
		word = strings.ReplaceAll(word, "ë", "e")
	} else if w.language == "it" {
		word = strings.ReplaceAll(word, "tré", "tre")
	}
	read := 0
	for word != "" {
		if rest, ok := strings.CutPrefix(word, and); ok && read > 0 && rest != "" && and != "" {
			word = rest
			continue
		}
		k := w.piece(word)
		if k < 0 {
			return false
		}
		word = word[len(w.pieces[k].text):]
		read++
	}
	return read > 1
}

// czech reads what says the ones before the tens: osmašedesátiletý, čtyřiadvacet.
func (r *figureReader) czech(pieces []piece, w string) (Decimal, bool) {
	for n := range pieces {
		ones := &pieces[n]
		rest, ok := strings.CutPrefix(w, ones.text)
		if !ok || ones.word.value.Magnitude() != 0 || ones.word.value.Exp < 0 {
			continue
		}
		if rest, ok = strings.CutPrefix(rest, "a"); !ok {
			continue
		}
		for _, tens := range pieces {
			if v := tens.word.value; v.Magnitude() == 1 && v.Exp == 1 && v.Digits > 1 && strings.HasPrefix(rest, tens.text) {
				return v.Plus(ones.word.value)
			}
		}
	}
	return Decimal{}, false
}

// german reads what says the ones before the tens: dreihundertfünfundzwanzig. What
// follows the number is let go: zwanzigjährig, achtköpfig, Achtelfinale.
func (r *figureReader) german(w string) (Decimal, bool) {
	and := "und"
	if r.words.language == "nl" {
		and = "en"
		w = strings.ReplaceAll(w, "ë", "e")
	}
	var total, group Decimal
	read := 0
	for w != "" {
		k := r.words.piece(w)
		if k < 0 {
			if rest, ok := strings.CutPrefix(w, and); ok && read > 0 {
				w = rest
				continue
			}
			break
		}
		p := r.words.pieces[k]
		w = w[len(p.text):]
		v := p.word.value
		switch {
		case p.word.kind == 's' && v.Magnitude() >= 3:
			if group.Digits == 0 {
				group = one
			}
			group, _ = group.Times(v)
			total, _ = total.Plus(group)
			group = Decimal{}
		case p.word.kind == 's':
			if group.Digits == 0 {
				group = one
			}
			group, _ = group.Times(v)
		default:
			if v == (Decimal{1, 1}) && group.Magnitude() == 0 && group.Digits > 2 { // dreizehn
				group, _ = group.Plus(v)
				break
			}
			group, _ = group.Plus(v)
		}
		read++
	}
	v, ok := total.Plus(group)
	return v, ok && v.Digits > 0 && read > 0 && (read > 1 || v.Magnitude() >= 1 || v.Digits > 2 || v.Digits == 2 && opensWith(w, r.words.heads))
}

// heading is a hash of what a word begins with: two bytes, or four where the first letter has more than one.
func heading(word string) uint64 {
	h := uint64(word[0])<<8 | uint64(word[1])
	if word[0] >= 0x80 && len(word) > 3 {
		h = h<<16 | uint64(word[2])<<8 | uint64(word[3])
	}
	return h * 0x9e3779b97f4a7c15
}

// piece gives which of the pieces, the longest, a word begins with; -1 where none.
func (w *figureWords) piece(word string) int {
	if w.language == "de" && strings.HasPrefix(word, "zweitausend") { // and no second
		word = "zwei"
	}
	for k := range w.pieces {
		if p := &w.pieces[k]; p.text[0] == word[0] && strings.HasPrefix(word, p.text) {
			return k
		}
	}
	return -1
}

// order puts the longest pieces first, once, when the table is read.
func (w *figureWords) order() {
	slices.SortFunc(w.pieces, func(a, b piece) int {
		return cmp.Or(len(b.text)-len(a.text), strings.Compare(a.text, b.text))
	})
	for _, p := range w.pieces {
		if len(p.text) > 1 {
			w.heading.Add(heading(p.text))
		}
		if p.word.kind == 's' && p.word.value.Magnitude() >= 3 && len(p.text) > 4 {
			w.scales = append(w.scales, p)
		}
	}
}
