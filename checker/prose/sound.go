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

// spelling is some letters that write one sound.
type spelling struct {
	letters string
	sound   byte
	loss    uint8
}

// spelt gives the first of some spellings that letters begin with.
func spelt[T string | []byte](list []spelling, w T) (s spelling, ok bool) {
	for _, s := range list {
		if len(w) >= len(s.letters) && string(w[:len(s.letters)]) == s.letters {
			return s, true
		}
	}
	return spelling{}, false
}

// groups are letters that write one sound together, wherever in a name they stand; the longer before
// what they begin with.
var groups = []spelling{
	{"au", 'o', lossVowel}, {"aw", 'o', lossVowel}, {"ea", 'i', lossVowel}, {"ee", 'i', lossVowel}, {"ie", 'i', lossVowel},
	{"oo", 'u', lossVowel}, {"ou", 'u', lossVowel}, {"ow", 'o', lossVowel},
	{"ch", 'C', lossFull}, {"ck", 'k', lossFull}, {"cz", 'C', lossFull}, {"dh", 'd', lossFull}, {"dj", 'J', lossFull}, {"dzh", 'J', lossFull},
	{"kh", 'x', lossFull}, {"ph", 'f', lossFull}, {"sch", 'S', lossFull}, {"sh", 'S', lossFull}, {"tch", 'C', lossFull}, {"th", 'T', lossFull},
	{"tsch", 'C', lossFull}, {"ts", 'c', lossFull}, {"tz", 'c', lossFull}, {"zh", 'Z', lossFull},
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
		if g, ok := spelt(groups, w[i:]); ok {
			s.add(g.sound, g.loss)
			i += len(g.letters) - 1
			continue
		}
		c, next, last := w[i], at(i+1), at(i-1)
		open := next != 0 && vowel(next)
		switch c {
		case 'a', 'e', 'i', 'o', 'u':
			if c == 'e' && (next == 0 && len(w) > 3 && !vowel(last) || next == 's' && at(i+2) == 0) {
				s.add(c, 0)
			} else {
				s.add(c, lossVowel)
			}
		case 'y':
			if open {
				s.add('y', lossWeak)
			} else {
				s.add('i', lossVowel)
			}
		case 'w':
			switch {
			case i == 0 && next == 'r':
			case open:
				s.add('w', lossWeak)
			default:
				s.add('u', 1)
			}
		case 'h':
			if open {
				s.add('h', lossWeak)
			}
		case 't', 'd':
			switch {
			case next == 0:
				s.add(c, lossFinal)
			case next == 's' && at(i+2) == 0: // ウッズ, for Woods
				s.add(c, lossWeak)
			default:
				s.add(c, lossFull)
			}
		case 's':
			s.add('s', lossFull)
			if next == 'c' && front(at(i+2)) {
				i++
			}
		case 'c':
			switch {
			case front(next) && !(i == 1 && w[0] == 'm'): // and not McIlroy
				s.add('s', lossFull)
			case next == 0 && last == 'i': // Jokic
				s.add('C', lossFull)
			default:
				s.add('k', lossFull)
			}
		case 'g':
			switch {
			case next == 'h' && i > 0:
				s.add('g', 0)
				i++
			case next == 'h', next == 'u' && front(at(i+2)):
				s.add('g', lossFull)
				i++
			case front(next):
				s.add('G', lossFull)
			case next == 'n' && i > 0, last == 'n' && !open:
				s.add('g', 0)
			case last == 'r' && next == 0: // 汉堡, for Hamburg
				s.add('g', lossFinal)
			default:
				s.add('g', lossFull)
			}
		case 'k':
			if next == 'n' && i == 0 {
				s.add('k', 0)
			} else {
				s.add('k', lossFull)
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
			if open {
				s.add('r', lossFull)
			} else {
				s.add('R', lossWeak)
			}
		case 'l':
			if next == 'k' && last == 'a' { // Walker
				s.add('l', 0)
			} else if open && !(next == 'y' && at(i+2) != 0 && vowel(at(i+2))) || next == 'l' { // Holyoke
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
