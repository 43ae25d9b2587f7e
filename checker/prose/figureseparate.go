package prose

// arabic reads the separators that part figures into tokens: 30،000, and a full
// stop behind a figure with letters before it.
func (r *figureReader) arabic(g *Figure, w string) string {
	for g.Last+1 < r.last {
		mark, next := &r.Tokens[g.Last], &r.Tokens[g.Last+1]
		if next.Kind != Number || (mark.Flags|next.Flags)&Spaced != 0 {
			break
		}
		digits, _ := splitNumber(r.Word(int(g.Last) + 1))
		switch mark.Hash {
		case '،', '٬', ',':
			w += "," + digits
		case '.', '٫':
			w += "." + digits
		default:
			return w
		}
		g.Last += 2
		g.End = int32(next.Start) + int32(len(digits))
	}
	return w
}

// groups reads the thousands that spaces or apostrophes part: 12 500, 1 102.35.
func (r *figureReader) groups(g *Figure, w string) string {
	joined := w
	for g.Last < r.last {
		k := g.Last
		n := &r.Tokens[k]
		if n.Hash == ',' && k+1 < r.last && r.Word(int(k)+1) == "000" && len(w) < 4 { // 80, 000
			k++
		} else if n.Hash == '\'' && n.Flags&Spaced == 0 && k+1 < r.last && r.Tokens[k+1].Flags&Spaced == 0 { // 1'234
			k++
		} else if !r.Gap(int(k) - 1) {
			break
		}
		if r.Tokens[k].Kind != Number {
			break
		}
		next, glued := splitNumber(r.Word(int(k)))
		if len(next) < 3 || !allDigits(next[:3]) || len(next) > 3 && next[3] != '.' && next[3] != ',' {
			break
		}
		joined += next
		g.Last = k + 1
		g.End = int32(r.Tokens[k].Start) + int32(len(next))
		if glued != "" || len(next) > 3 || len(joined) > 15 {
			break
		}
	}
	return joined
}

// splitNumber parts a figure from what is glued to it: 140mph, 20th, 80er.
func splitNumber(w string) (number, glued string) {
	for i, c := range w {
		if (c < '0' || c > '9') && c != '.' && c != ',' && c != ':' && Digit(c) < 0 {
			return w[:i], w[i:]
		}
	}
	return w, ""
}

func allDigits(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return true
}

// separate reads digits and their separators. Which of them part thousands is told
// by what is there: the last of two kinds is the decimal one, one that comes twice
// parts thousands, one with other than three digits behind it is decimal. Only what
// is left over is read by the language's custom, and keeps its other reading.
// It reports whether the figure is none as a whole: 3:2, 16.04.2018.
func separate(g *Figure, w string, point bool) (parts bool) {
	var seps [8]byte
	var behind [8]int // digits behind each separator
	n := 0
	count := 0
	for _, c := range w {
		if d := Digit(c); d >= 0 {
			if count++; count > 18 {
				break
			}
			g.Digits = g.Digits*10 + uint64(d)
			if n > 0 {
				behind[n-1]++
			}
			continue
		}
		if c > 0x7f || n == len(seps) {
			return true
		}
		seps[n] = byte(c)
		n++
	}
	g.Count = uint8(count)
	g.Value = NewDecimal(g.Digits, 0)
	if n == 0 {
		return false
	}
	same := true
	threes := true
	for k := range n {
		same = same && seps[k] == seps[0]
		threes = threes && (behind[k] == 3 || behind[k] == 2 && k < n-1 && n > 1 && seps[k] == ',')
		if seps[k] == ':' {
			return true
		}
	}
	decimal := func(digits int) Decimal { return NewDecimal(g.Digits, -digits) }
	head := count
	for k := range n {
		head -= behind[k]
	}
	switch {
	case n > 1 && same:
		return !threes || head > 3
	case n > 1:
		g.Value = decimal(behind[n-1])
	case behind[0] != 3 || head > 3 || w[0] == '0':
		g.Value = decimal(behind[0])
	case (seps[0] == '.') == point:
		g.Value, g.Other = decimal(3), NewDecimal(g.Digits, 0)
	case !point && g.Digits%10 != 0: // 272.000 is left so in English, but nobody writes 3,400 or 3.400 for 3.4
		g.Other = decimal(3)
	}
	return false
}
