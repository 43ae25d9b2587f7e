package prose

import _ "embed"

// answerTable has a row for each meaning that a word has which could stand for a negation, and
// does not where the other side has the word for it: only, seulement; without, sin.
//
//go:embed everyday/hints.tsv
var answerTable string

var answersBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, answerTable) }}

// answered reports whether a hint of mine says what a word of the other side does about as
// far into its sentence.
func (s *turner) answered(i int32, mine, other sideOfTurn) bool {
	return s.answeredWithin(i, mine, other, 3)
}

// answeredWithin takes in how large a part of the sentence, one in so many, the other word may be away.
func (s *turner) answeredWithin(i int32, mine, other sideOfTurn, share int64) bool {
	id := verbAt(mine.f, mine.answers, i, "")
	if id == 0 {
		return false
	}
	for k := other.first; k < other.last; k++ {
		if abreast(k-other.first, i-mine.first, other.last-other.first, mine.last-mine.first, share) && verbAt(other.f, other.answers, k, "") == id {
			return true
		}
	}
	return false
}
