package prose

// script tells what sounds a script writes for one another.
type script uint8

const (
	kanaScript script = iota
	hangulScript
	hanScript
	arabicScript // and those behind it, which write few vowels
	hebrewScript
	cyrillicScript // these two have vowels, and endings
	greekScript
)

var scripts = map[string]script{
	"ar": arabicScript, "be": cyrillicScript, "bg": cyrillicScript, "el": greekScript, "fa": arabicScript, "he": hebrewScript, "ja": kanaScript, "ko": hangulScript,
	"mk": cyrillicScript, "ru": cyrillicScript, "sr": cyrillicScript, "uk": cyrillicScript, "zh": hanScript,
}

// soundsApart are sounds that are written for one another, in any script, and how much of a consonant
// parts them, in tenths.
var soundsApart = func() (m [128][128]uint8) {
	set := func(a, b byte, d uint8) { m[a][b], m[b][a] = d, d }
	for a := range m {
		for b := range m[a] {
			m[a][b] = 10
		}
		m[a][a] = 0
	}
	for _, v := range []byte("aeiou") {
		for _, w := range []byte("aeiou") {
			if v != w {
				m[v][w] = 2
			}
		}
	}
	set('a', 'o', 1)
	set('o', 'u', 1)
	set('e', 'i', 1)
	set('a', 'e', 1)
	set('p', 'b', 3)
	set('b', 'v', 2)
	set('p', 'f', 4)
	set('p', 'v', 5)
	set('b', 'f', 5)
	set('f', 'v', 2)
	set('v', 'w', 2)
	set('f', 'h', 5)
	set('w', 'u', 1)
	set('v', 'u', 4)
	set('w', 'o', 2)
	set('y', 'i', 1)
	set('t', 'd', 3)
	set('T', 't', 2)
	set('T', 's', 2)
	set('T', 'd', 3)
	set('T', 'z', 3)
	set('t', 'C', 4)
	set('d', 'J', 4)
	set('t', 'c', 3)
	set('k', 'g', 3)
	set('k', 'x', 3)
	set('g', 'x', 4)
	set('g', 'J', 3)
	set('g', 'h', 5)
	set('k', 'C', 3)
	set('x', 'C', 3)
	set('h', 'x', 2)
	set('h', 'J', 3)
	set('x', 'J', 3)
	set('G', 'g', 1)
	set('G', 'J', 1)
	set('G', 'Z', 2)
	set('G', 'h', 4)
	set('G', 'x', 4)
	set('G', 'k', 4)
	set('w', 'b', 4)
	set('y', 'J', 2)
	set('i', 'J', 4)
	set('J', 'Z', 2)
	set('J', 'z', 3)
	set('J', 's', 4)
	set('J', 'S', 4)
	set('J', 'C', 3)
	set('Z', 'z', 2)
	set('Z', 'S', 2)
	set('s', 'z', 2)
	set('s', 'S', 2)
	set('s', 'C', 4)
	set('s', 'c', 2)
	set('z', 'c', 2)
	set('z', 'S', 4)
	set('C', 'S', 2)
	set('C', 'c', 3)
	set('m', 'n', 5)
	set('n', 'N', 1)
	set('m', 'N', 4)
	set('R', 'r', 0)
	set('R', 'l', 4)
	set('l', 'r', 8)
	return m
}()

func (sc script) apart(a, b byte) int {
	d := soundsApart[a&127][b&127]
	if d == 0 || sc < arabicScript && (a == 'l' && b == 'r' || a == 'r' && b == 'l' || a == 'R' && b == 'l') {
		return 0
	}
	for _, n := range nearer[sc] {
		for k := 0; k < len(n.pairs); k += 3 {
			if n.pairs[k] == a && n.pairs[k+1] == b {
				return n.apart
			}
		}
	}
	return int(d)
}

// nearer are the sounds of a name, each with the one by which a script writes it for want of its own or
// as often, and what parts them there.
var nearer = [...][]struct {
	pairs string
	apart int
}{
	kanaScript:     {{"vb Ts fh sS zJ", 1}},
	hangulScript:   {{"fp vb zJ Ss Ts Td", 1}},
	hanScript:      {{"sS Ss vw nm mn mN", 2}},
	arabicScript:   {{"pb vf gJ gk Jg", 1}},
	hebrewScript:   {{"fp vb vu sS xk", 0}, {"wb", 2}},
	cyrillicScript: {{"hx hg", 0}, {"Td Ts Tf sz JZ Jx Gx Gg", 1}},
	greekScript:    {{"hx", 0}, {"Ss Zz Jd Cc wg Gy gy Jy", 1}, {"JZ Jz Gz bv", 2}},
}

// extra is what it costs that a script writes a sound that a name has not.
func extra(b byte) int {
	switch b {
	case 'a', 'e', 'i', 'o', 'u':
		return 1
	case 'h', 'w', 'y':
		return 3
	}
	return 9
}

// mishearing gives how much of a name a stretch does not write, at the place where it writes the most
// of it: 0 to 100, in hundredths of the name.
func (sc script) mishearing(name *sounds, h *heard) int { return sc.misheardFrom(name, h, false) }

// misheardFrom is mishearing, of a name that a stretch begins with where it is tied to what stands before.
func (sc script) misheardFrom(name *sounds, h *heard, tied bool) int {
	if h.n == 0 || name.all == 0 {
		return 100
	}
	var row [len(h.kind) + 1]int
	n := int(h.n)
	for j := range n + 1 {
		switch {
		case j == 0, j <= int(h.free):
		case tied:
			row[j] = row[j-1] + extra(h.kind[j-1])
		case sc == hanScript:
		case sc == kanaScript:
			row[j] = 5
		default:
			row[j] = 8
		}
	}
	for i := range name.n {
		a, loss := name.kind[i], int(name.loss[i])
		diagonal := row[0]
		row[0] += loss
		for j := range n {
			b := h.kind[j]
			d := diagonal + min(sc.apart(a, b), loss+extra(b))
			diagonal = row[j+1]
			row[j+1] = min(d, row[j+1]+loss, row[j]+extra(b))
		}
	}
	least := row[n]
	for j := range n {
		behind := 0 // what else the script writes behind a name
		switch left := n - j; {
		case sc == hanScript:
		case sc == kanaScript:
			behind = 4
		case sc >= cyrillicScript:
			behind = 2 * min(left, 3) // an ending
			if left > 4 {
				behind = 5 * left
			}
		case left <= 3, sc == hangulScript:
			behind = 1
		default:
			behind = 3
		}
		least = min(least, row[j]+behind)
	}
	return min(100, 100*least/name.all)
}
