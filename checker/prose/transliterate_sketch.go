package prose

import "bytes"

// A sketch is what scripts without capitals keep of a foreign name: its consonants,
// in six classes, since kana, Hangul and Chinese characters have no more of them
// and Arabic and Hebrew write no vowels. P is b, f, p and v; T is d and t; K is c, g, k and
// q; S is every hiss; N is m and n; R is l and r. H, w and y are left out.
const (
	soundP = 'p'
	soundT = 't'
	soundK = 'k'
	soundS = 's'
	soundN = 'n'
	soundR = 'r'
)

// englishSketch makes the sketch of a name in English spelling. Rhotic scripts write
// the r before a consonant and at the end, and others hear none.
func englishSketch(w []byte, rhotic bool) (s skeleton) {
	for i := 0; i < len(w); i++ {
		c, next := w[i], byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch c {
		case 'b', 'f', 'v':
			s.add(soundP)
		case 'p':
			s.add(soundP)
			if next == 'h' {
				i++
			}
		case 'd', 't':
			if c == 't' && (next == 't' || next == 'c' || next == 's' || next == 'z') {
				continue
			}
			s.add(soundT)
		case 'c':
			if next == 'e' || next == 'i' || next == 'y' || next == 'h' || next == 'z' {
				s.add(soundS)
			} else {
				s.add(soundK)
			}
		case 'g':
			if next == 'h' && i > 0 {
				continue
			}
			if next == 'e' || next == 'i' && i == 0 {
				s.add(soundS)
			} else {
				s.add(soundK)
			}
		case 'k', 'q':
			if c == 'k' && next == 'n' && i == 0 {
				continue
			}
			s.add(soundK)
		case 'x':
			s.add(soundK)
			s.add(soundS)
		case 's', 'z', 'j':
			s.add(soundS)
		case 'm', 'n':
			s.add(soundN)
		case 'l':
			s.add(soundR)
		case 'r':
			if rhotic || next != 0 && vowel(next) {
				s.add(soundR)
			}
		}
	}
	return s
}

// latinSketch makes the sketch of what a script was romanised to.
func latinSketch(w []byte) (s skeleton) {
	for i, c := range w {
		switch c {
		case 'b', 'f', 'v', 'p':
			s.add(soundP)
		case 'd':
			s.add(soundT)
		case 't':
			if i+1 == len(w) || w[i+1] != 's' {
				s.add(soundT)
			}
		case 'k', 'g', 'q':
			s.add(soundK)
		case 'c', 's', 'z', 'j', 'x':
			s.add(soundS)
		case 'm', 'n':
			s.add(soundN)
		case 'l', 'r':
			s.add(soundR)
		}
	}
	return s
}

// likeness reports whether a sketch may be that of a name, but for so many sounds.
// What is fixed has nothing of the sentence before it or behind.
func likeness(name, other []byte, most int, fixed bool) bool {
	if fixed {
		return len(other) > 0 && (len(name) > 3 || name[0] == other[0]) && distance(name, other, most) <= most
	}
	for start := 0; start <= 2 && start < len(other); start++ {
		for end := max(start+1, start+len(name)-most); end <= min(len(other), start+len(name)+most); end++ {
			if (len(name) > 3 || name[0] == other[start]) && distance(name, other[start:end], most) <= most {
				return true
			}
		}
	}
	return false
}

// slack gives how many sounds of a name another script may hear otherwise. Where words
// of all kinds are compared, a short name must be heard in full.
func slack(sounds int, words bool) int {
	switch {
	case sounds >= 6:
		return 2
	case sounds >= 4, sounds == 3 && !words:
		return 1
	}
	return 0
}

// likenessInside reports whether a name may be a part of a run of characters.
func likenessInside(name, run []byte, most int) bool {
	if bytes.Contains(run, name) {
		return true
	}
	for start := range run {
		for end := max(start+1, start+len(name)-most); end <= min(len(run), start+len(name)+most); end++ {
			if likeness(name, run[start:end], most, true) {
				return true
			}
		}
	}
	return false
}
