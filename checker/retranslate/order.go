package retranslate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// misplaced reports whether the answers of a batch seem to be in another order than
// its texts. It goes by what a translation leaves as it is: figures and names. Only
// a mark that one text alone has, and one answer alone, says where a text went.
//
// A mark can go astray by chance: “dos” becomes “two” in one answer and “2” in
// another has been there before. So one mark of one text is not enough. Texts that
// have no mark at home must form a circle (a swap, a rotation), or two of them must
// have gone equally far (a shift), or two marks of one must be in the same place.
//
// On the 901 paragraphs of NTREX, in batches of 2 to 400 against the English of people
// (es, de, ru, ar, zh, ja), no right order is taken for a wrong one. A shift is seen in
// every batch of 50 and in most of 20; of two paragraphs swapped in a batch of 20, half
// the time where names keep their letters and one time in six where they do not: the
// others have no mark of their own. Marks that up to three texts share were tried: a
// swap more in ten was seen at 20, and more was missed at 2.
func misplaced(texts, answers []string) bool {
	if len(texts) < 2 || len(texts) != len(answers) {
		return false
	}
	in, out := homes(texts), homes(answers)
	votes := make([]map[int]int, len(texts)) // by text: marks in each answer
	for mark, i := range in {
		j, ok := out[mark]
		if i < 0 || !ok || j < 0 {
			continue
		}
		if votes[i] == nil {
			votes[i] = map[int]int{}
		}
		votes[i][j]++
	}
	went := map[int]int{} // where texts went that are not at home
	far := map[int]int{}  // how many went so far
	for i, v := range votes {
		if len(v) == 0 || v[i] > 0 {
			continue
		}
		to, most := 0, 0
		for j, n := range v {
			if n > most || n == most && j < to {
				to, most = j, n
			}
		}
		if went[i] = to; most >= 2 {
			return true
		}
		if far[to-i]++; far[to-i] >= 2 {
			return true
		}
	}
	for i := range went {
		at := i
		for range len(went) {
			to, astray := went[at]
			if !astray {
				break
			}
			if at = to; at == i {
				return true
			}
		}
	}
	return false
}

// homes tells for each mark which of the texts has it, -1 when several do.
func homes(texts []string) map[string]int {
	home := map[string]int{}
	for i, text := range texts {
		marks(text, func(mark string) {
			if h, ok := home[mark]; ok && h != i {
				home[mark] = -1
			} else {
				home[mark] = i
			}
		})
	}
	return home
}

// marks gives the figures of two digits and more, in the digits of English, and the
// folded words of four letters and more.
func marks(text string, mark func(string)) {
	for len(text) > 0 {
		r, size := utf8.DecodeRuneInString(text)
		member := unicode.IsLetter
		shortest := 4 // code points
		if unicode.IsDigit(r) {
			member, shortest = unicode.IsDigit, 2
		} else if !unicode.IsLetter(r) {
			text = text[size:]
			continue
		}
		end := strings.IndexFunc(text, func(r rune) bool { return !member(r) && !unicode.Is(unicode.Mn, r) })
		if end < 0 {
			end = len(text)
		}
		if word := text[:end]; utf8.RuneCountInString(word) >= shortest {
			mark(fold(word))
		}
		text = text[end:]
	}
}

// fold writes a word in small letters, and a figure in the digits 0 to 9.
func fold(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) && r > '9' {
			zero := r
			for unicode.IsDigit(zero-1) && r-zero < 9 {
				zero--
			}
			return '0' + r - zero
		}
		return r
	}, string(lexicon.Fold(nil, word)))
}
