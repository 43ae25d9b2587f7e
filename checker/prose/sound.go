package prose

// A sound is one letter here: the vowels a e i o u, and the consonants b c (ts) C (ch) d f g h
// G (g before e or i) J (j) k l m n N (ng) p r R (r before no vowel) s S (sh) t T (th) v w x (kh) y z Z (zh).

// sounds are a name as it is heard, and how much is lost with each sound that is not.
type sounds struct {
	kind [20]byte
	loss [20]uint8 // in tenths of a consonant
	n    int
	all  int // the sum of the losses
}

const (
	lossFull  = 10
	lossFinal = 6 // the l of Donald, and the d
	lossWeak  = 3 // h, w, y: often not written, or not heard
	lossVowel = 3
)

func (s *sounds) add(kind byte, loss uint8) {
	if s.n == len(s.kind) || s.n > 0 && s.kind[s.n-1] == kind { // a letter that is doubled
		return
	}
	s.kind[s.n], s.loss[s.n] = kind, loss
	s.n++
	s.all += int(loss)
}

// pronounce reads a name in English spelling, wherever it comes from: what letters may
// be silent in some language is lost for nothing.
func pronounce(w []byte) (s sounds) {
	at := func(i int) byte {
		if i < 0 || i >= len(w) {
			return 0
		}
		return w[i]
	}
	front := func(c byte) bool { return c == 'e' || c == 'i' || c == 'y' }
	for i := 0; i < len(w); i++ {
		c, next, last := w[i], at(i+1), at(i-1)
		switch c {
		case 'a', 'e', 'i', 'o', 'u':
			switch pair := string([]byte{c, next}); {
			case pair == "oo", pair == "ou":
				s.add('u', lossVowel)
				i++
			case pair == "ee", pair == "ea", pair == "ie":
				s.add('i', lossVowel)
				i++
			case pair == "au", pair == "aw", pair == "ow":
				s.add('o', lossVowel)
				i++
			case c == 'e' && next == 0 && len(w) > 3 && !vowel(last), c == 'e' && next == 's' && at(i+2) == 0:
				s.add(c, 0)
			default:
				s.add(c, lossVowel)
			}
		case 'y':
			if next != 0 && vowel(next) {
				s.add('y', lossWeak)
			} else {
				s.add('i', lossVowel)
			}
		case 'w':
			switch {
			case i == 0 && next == 'r':
			case next != 0 && vowel(next):
				s.add('w', lossWeak)
			default:
				s.add('u', 1)
			}
		case 'h':
			if next != 0 && vowel(next) {
				s.add('h', lossWeak)
			}
		case 'p':
			if next == 'h' {
				s.add('f', lossFull)
				i++
			} else {
				s.add('p', lossFull)
			}
		case 't':
			switch {
			case next == 'h':
				s.add('T', lossFull)
				i++
			case next == 'c' && at(i+2) == 'h':
				s.add('C', lossFull)
				i += 2
			case next == 's' && at(i+2) == 'c' && at(i+3) == 'h':
				s.add('C', lossFull)
				i += 3
			case next == 's', next == 'z':
				s.add('c', lossFull)
				i++
			case next == 0:
				s.add('t', lossFinal)
			default:
				s.add('t', lossFull)
			}
		case 's':
			switch {
			case next == 'c' && at(i+2) == 'h':
				s.add('S', lossFull)
				i += 2
			case next == 'h':
				s.add('S', lossFull)
				i++
			case next == 'c' && front(at(i+2)):
				s.add('s', lossFull)
				i++
			default:
				s.add('s', lossFull)
			}
		case 'c':
			switch {
			case next == 'h':
				s.add('C', lossFull)
				i++
			case next == 'z':
				s.add('C', lossFull)
				i++
			case next == 'k':
				s.add('k', lossFull)
				i++
			case front(next) && !(i == 1 && w[0] == 'm'): // and not McIlroy
				s.add('s', lossFull)
			default:
				s.add('k', lossFull)
			}
		case 'g':
			switch {
			case next == 'h' && i > 0:
				s.add('g', 0)
				i++
			case next == 'h':
				s.add('g', lossFull)
				i++
			case next == 'n' && i > 0:
				s.add('g', 0)
			case next == 'u' && front(at(i+2)):
				s.add('g', lossFull)
				i++
			case front(next):
				s.add('G', lossFull)
			case last == 'n' && (next == 0 || !vowel(next)):
				s.add('g', 0)
			case last == 'r' && next == 0: // 汉堡, for Hamburg
				s.add('g', lossFinal)
			default:
				s.add('g', lossFull)
			}
		case 'k':
			switch {
			case next == 'h':
				s.add('x', lossFull)
				i++
			case next == 'n' && i == 0:
				s.add('k', 0)
			default:
				s.add('k', lossFull)
			}
		case 'd':
			switch {
			case next == 'j':
				s.add('J', lossFull)
				i++
			case next == 'z' && at(i+2) == 'h':
				s.add('J', lossFull)
				i += 2
			case next == 'h':
				s.add('d', lossFull)
				i++
			case next == 0:
				s.add('d', lossFinal)
			default:
				s.add('d', lossFull)
			}
		case 'z':
			if next == 'h' {
				s.add('Z', lossFull)
				i++
			} else {
				s.add('z', lossFull)
			}
		case 'j':
			s.add('J', lossFull)
		case 'q':
			s.add('k', lossFull)
			if next == 'u' {
				s.add('w', 0)
				i++
			}
		case 'x':
			if i > 0 {
				s.add('k', lossWeak)
			}
			s.add('s', lossFull)
		case 'r':
			if next != 0 && vowel(next) {
				s.add('r', lossFull)
			} else {
				s.add('R', lossWeak)
			}
		case 'l':
			if next != 0 && (vowel(next) && !(next == 'y' && at(i+2) != 0 && vowel(at(i+2))) || next == 'l') { // Holyoke
				s.add('l', lossFull)
			} else {
				s.add('l', lossFinal)
			}
		default:
			s.add(c, lossFull)
		}
	}
	return s
}
