package prose

import (
	"embed"
	"strings"
)

// stemFiles have the roots that Arabic and Hebrew make their words of, and the words of news that are made of none (برلمان), a
// row each: some 2,700 and 3,500, one for all that are written with the same consonants.
//
//go:embed stems/*.txt
var stemFiles embed.FS

// stems tell the words of a language from those that no root of it explains, by their consonants alone.
type stems struct {
	letters map[rune]uint64 // what a consonant counts as, those that change their form at the end of a word taken for one
	words   map[consonants]bool
	before  map[consonants]bool // what stands before a stem: particles, and the person of a verb
	behind  map[consonants]bool // what stands behind it: number, gender, person and whose it is
}

// consonants are up to twelve of a word, five bits each, the last one lowest.
type consonants uint64

const mostConsonants = 12

var stemsBy = byLanguage[stems]{read: func(language string) *stems {
	rows, err := stemFiles.ReadFile("stems/" + language + ".txt")
	if err != nil {
		return nil
	}
	s := &stems{letters: map[rune]uint64{}, words: map[consonants]bool{}}
	script := stemScripts[language]
	for n, form := range strings.Fields(script.letters) {
		for _, r := range form {
			s.letters[r] = uint64(n) + 1
		}
	}
	s.before, s.behind = s.joined(script.before[:]...), s.joined(script.behind)
	for row := range strings.Lines(string(rows)) {
		s.learn([]rune(strings.TrimSpace(row)), script.reflexive)
	}
	for row := range rowsOf(language) { // countries, and what is made from their names
		if find, place, _ := strings.Cut(row, "\t"); place == strings.ToUpper(place) && !strings.Contains(find, " ") {
			s.learn([]rune(find), nil)
		}
	}
	return s
}}

// stemScript says how a language writes what it adds to a stem.
type stemScript struct {
	letters   string    // its consonants that are no vowels, too, the forms of one together
	before    [3]string // what may stand before a stem, one of each, in consonants; - for nothing
	behind    string
	reflexive map[rune]rune // the t of reflexive verbs behind the first consonant of a root
}

var stemScripts = map[string]stemScript{
	"ar": {
		letters:   "ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق كک ل م ن ه",
		before:    [3]string{"- ف", "- ب ل ك س بل كل لل", "- ت ن م ست تست نست مست تت مت نت تن من نن"},
		behind:    "- ه هم هن ك كم كن ن ت ته تهم تهن تن تك تكم م تم نه نهم تنه تنهم نن نت تتن نتن تت",
		reflexive: map[rune]rune{0: 'ت', 'ص': 'ط', 'ض': 'ط', 'ظ': 'ط', 'ز': 'د', 'ذ': 'د'},
	},
	"he": {
		letters:   "ב ג ד ז ח ט כך ל מם נן ס ע פף צץ ק ר ש ת",
		before:    [3]string{"- כש ש שכש מש לכש", "- ב ל מ כ", "- מ ת נ מת נת ל תת"},
		behind:    "- מ ת נ כ תמ תנ תכ נמ נת כמ כנ תכמ תת נתמ תתמ תתנ נתנ מנ תנמ",
		reflexive: map[rune]rune{'ש': 'ת', 'ס': 'ת', 'צ': 'ט', 'ז': 'ד'},
	},
}

// joined gives the consonants of what lists of particles and endings make, one of each list behind one of the list before.
func (s *stems) joined(lists ...string) map[consonants]bool {
	all := map[consonants]bool{0: true}
	for _, list := range lists {
		longer := map[consonants]bool{}
		for begun := range all {
			for part := range strings.FieldsSeq(list) {
				whole := begun
				for _, r := range part {
					if n := s.letters[r]; n != 0 {
						whole = whole<<5 | consonants(n)
					}
				}
				longer[whole] = true
			}
		}
		all = longer
	}
	return all
}

// learn notes a root or a word as it stands and as verbs change it: with one for two of the same consonant and two for one, without
// an n that opens it in Hebrew, and with the t of a reflexive verb.
func (s *stems) learn(stem []rune, reflexive map[rune]rune) {
	var kept []rune
	for _, r := range stem {
		if s.letters[r] != 0 {
			kept = append(kept, r)
		}
	}
	note := func(parts ...[]rune) {
		var whole, once consonants
		for _, part := range parts {
			for _, r := range part {
				n := consonants(s.letters[r])
				if whole = whole<<5 | n; once&31 != n {
					once = once<<5 | n
				}
			}
		}
		s.words[whole], s.words[once] = true, true
	}
	note(kept)
	if len(kept) < 2 || len(kept) > 4 {
		return
	}
	if len(kept) == 2 {
		note(kept, kept[1:])
	}
	if len(kept) == 3 && kept[0] == 'נ' {
		note(kept[1:])
	}
	for _, first := range [...]rune{0, kept[0]} {
		if t := reflexive[first]; t != 0 {
			note(kept[:1], []rune{t}, kept[1:])
		}
	}
}

// consonants gives those of a word, and how many they are.
func (s *stems) consonants(word string) (whole consonants, n int) {
	for _, r := range word {
		if c := s.letters[r]; c != 0 {
			whole, n = whole<<5|consonants(c), n+1
		}
	}
	return whole, n
}

// has reports whether a word has the consonants of a root or a word of the language, and no others.
func (s *stems) has(word string) bool {
	whole, n := s.consonants(word)
	return n <= mostConsonants && s.words[whole]
}

// explains reports whether a word may be made of a root of the language or be one of its words, with what it writes in one with it;
// too long to tell is that, too.
func (s *stems) explains(word string) bool {
	whole, n := s.consonants(word)
	if n > mostConsonants {
		return true
	}
	for head := 0; head <= n; head++ {
		if !s.before[whole>>(5*(n-head))] {
			continue
		}
		rest := whole & (1<<(5*(n-head)) - 1)
		for tail := 0; tail <= n-head; tail++ {
			stem := rest >> (5 * tail)
			if (stem == 0 || s.words[stem]) && s.behind[rest&(1<<(5*tail)-1)] {
				return true
			}
		}
	}
	return false
}
