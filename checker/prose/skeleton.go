package prose

import (
	"bytes"
	"math/bits"
	"strings"
)

// skeleton is what stays of a name however it is spelled: its consonants, those
// that languages write for one another taken for one, without vowels, h, w and j.
type skeleton struct {
	sounds [12]byte
	n      uint8
	has    uint32 // a bit for each of its sounds
}

func (s *skeleton) text() []byte { return s.sounds[:s.n] }

func (s *skeleton) add(c byte) {
	if c == '~' { // no sound
		return
	}
	if int(s.n) < len(s.sounds) && (s.n == 0 || s.sounds[s.n-1] != c) {
		s.sounds[s.n] = c
		s.n++
		s.has |= 1 << (c - 'a')
	}
}

// bones makes the skeleton of a name in Latin letters. It branches on no letter but the few whose sound
// depends on the next: which are vowels, no processor foretells.
func bones(w []byte) (s skeleton) {
	var sounds [2*len(romanised{}.letters) + 1]byte // x is two
	n, last := 0, byte(0)
	for i, c := range w {
		sound := boneOf[c]
		if sound == 0 {
			if c == 'x' {
				sounds[n] = 'k'
				if last != 'k' {
					n++
				}
				last, sound = 'k', 's'
			} else {
				sound = boneBefore(c, w[i+1:])
			}
		}
		if sound == '~' {
			sound = last
		}
		sounds[n] = sound
		if sound != last {
			n++
		}
		last = sound
	}
	s.n = uint8(copy(s.sounds[:], sounds[:n]))
	for _, c := range s.text() {
		s.has |= 1 << (c - 'a')
	}
	return s
}

// boneBefore gives the sound of a letter that depends on what stands behind it, ~ for none.
func boneBefore(c byte, behind []byte) byte {
	next := byte(0)
	if len(behind) > 0 {
		next = behind[0]
	}
	switch c {
	case 'p':
		if next == 'h' {
			return 'f'
		}
		return 'p'
	case 'd':
		if next != 'z' && next != 'j' {
			return 't'
		}
	case 't':
		if next != 's' && next != 'z' && next != 'c' { // ts, tz, tch
			return 't'
		}
	case 'c':
		if next != 0 && strings.IndexByte("heiyz", next) >= 0 || next == 'a' && len(behind) > 1 && behind[1] == 'e' { // Caesar
			return 's'
		}
		return 'k'
	}
	return '~'
}

// boneOf are the letters that are the same sound whatever stands behind them, and what they are taken for; ~ is no sound.
var boneOf = [256]byte{'a': '~', 'e': '~', 'i': '~', 'o': '~', 'u': '~', 'y': '~', 'h': '~', 'w': '~', 'b': 'p', 'f': 'f', 'v': 'f', 'k': 'k', 'q': 'k', 'g': 'k', 'j': 'j', 's': 's', 'z': 's', 'm': 'm', 'n': 'n', 'l': 'l', 'r': 'r'}

// alike reports whether two names in Latin letters may be one: in two spellings,
// in two cases of a language that inflects names, alone and in a compound.
func alike(x, y *romanised) bool {
	if x.n > y.n {
		x, y = y, x
	}
	lost := wanting(x.has, y.has)
	if x.n < 2 || lost > 2 {
		return false
	}
	a, b := x.text(), y.text()
	same := 0
	for same < len(a) && fair(a[same], b[same]) {
		same++
	}
	switch {
	case same == len(a) && (same >= 4 || len(b) <= len(a)+3 && same >= 3 || len(b) == len(a)): // Nowak, Nowakiem; Merkel, Merkelregierung
		return true
	case same >= 3 && same >= len(a)-2 && len(b) <= same+4: // Obama, Obamy
		return true
	case len(a) >= 4 && lost == 0 && bytes.Contains(b, a):
		return true
	}
	most := 0
	switch {
	case len(b) >= 5 && len(b)-len(a) <= 1:
		most = 1
	case len(b) >= 8 && len(b)-len(a) <= 2:
		most = 2
	}
	return most > 0 && lost <= most && wanting(y.has, x.has) <= most && distance(a, b, most) <= most
}

// wanting gives how many of one word's letters another has not: most words have too
// few in common for more to be asked of them.
func wanting(letters, other uint32) int { return bits.OnesCount32(letters &^ other) }

// fair reports whether two letters are written for one another.
func fair(a, b byte) bool {
	if a == b {
		return true
	}
	return a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z' && folded[a-'a'] == folded[b-'a']
}

// distance is the number of letters to put in, take out or change to make one word
// of the other, or more than most.
func distance(a, b []byte, most int) int {
	var row [32]int
	if len(b) >= len(row) {
		b = b[:len(row)-1]
	}
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		least := row[0]
		for j := range b {
			d := diagonal
			if !fair(a[i], b[j]) {
				d++
			}
			diagonal = row[j+1]
			row[j+1] = min(d, row[j]+1, row[j+1]+1)
			least = min(least, row[j+1])
		}
		if least > most {
			return most + 1
		}
	}
	return row[len(b)]
}

// akin reports whether two skeletons may be one name's. The other may be inflected,
// and in another script a sound more or less says little.
func (s *skeleton) akin(o *skeleton, scripts bool) bool {
	if most := 0; wanting(s.has, o.has) > 0 && wanting(o.has, s.has) > 0 {
		if scripts {
			most = 1
		}
		if wanting(s.has, o.has) > most {
			return false
		}
	}
	a, b := s.text(), o.text()
	switch {
	case len(a) < 2 || len(b) < 2:
		return false
	case bytes.Equal(a, b):
		return len(a) >= 3 || scripts
	case len(a) >= 3 && len(b) <= len(a)+2 && bytes.HasPrefix(b, a), len(b) >= 3 && len(a) <= len(b)+2 && bytes.HasPrefix(a, b):
		return true
	case !scripts || len(a) < 3 || len(b) > len(a)+3:
		return false
	}
	for n := max(len(a)-1, 3); n <= len(a)+1 && n <= len(b); n++ {
		if distance(a, b[:n], 1) <= 1 && (len(a) > 3 || n >= 4) {
			return true
		}
	}
	return false
}

// spoken writes an English name as other scripts do, by its sounds.
func spoken(w []byte) (s romanised) {
	for i := 0; i < len(w); i++ {
		c, next := w[i], byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == 'o' && next == 'o', c == 'o' && next == 'u':
			s.add("u")
			i++
		case c == 'e' && (next == 'e' || next == 'a'):
			s.add("i")
			i++
		case c == 'e' && i == len(w)-1 && len(w) > 3:
		case c == 'a' && (next == 'y' || next == 'i'):
			s.add("ei")
			i++
		case c == 'c' && (next == 'e' || next == 'i' || next == 'y'):
			s.add("s")
		case c == 'g' && next == 'h' && i > 0: // Kavanaugh, Brighton
			i++
		case c == 'c' && next == 'k':
		case c == 'c' && next == 'h':
			s.add("ch")
			i++
		case c == 'p' && next == 'h':
			s.add("f")
			i++
		case c == 'x':
			s.add("ks")
		case c == 'j', c == 'g' && (next == 'e' || next == 'i' && i == 0):
			s.add("dzh")
		case c == 'w' && next != 0 && !vowel(next):
		default:
			s.put(c)
		}
		if s.n > 1 && s.letters[s.n-1] == s.letters[s.n-2] {
			s.n--
		}
	}
	s.close()
	return s
}

// voiced reads what Greek writes for the sounds it has no letter for: Γουιντόντο,
// for Widodo.
func voiced(w []byte) (s romanised) {
	for i := 0; i < len(w); i++ {
		c, next := w[i], byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == 'n' && next == 't':
			s.add("d")
			i++
		case c == 'm' && next == 'p':
			s.add("b")
			i++
		case c == 'g' && next == 'k':
			s.add("g")
			i++
		case c == 'g' && (next == 'u' || next == 'o' && i+2 < len(w) && w[i+2] == 'u'):
			s.add("w")
			i++
			if next == 'o' {
				i++
			}
		default:
			s.put(c)
		}
	}
	return s
}

// inflected reports whether the longer word is the shorter one with an ending, but
// for one letter, or two in a long one.
func inflected(a, b []byte) bool {
	if len(a) < 3 || len(b) > len(a)+4 {
		return false
	}
	most := 1
	if len(a) >= 7 {
		most = 2
	}
	for n := max(len(a)-1, 3); n <= len(a)+1 && n <= len(b); n++ {
		if d := distance(a, b[:n], most); d <= most && (len(a) > 3 || d == 0) {
			return true
		}
	}
	return false
}
