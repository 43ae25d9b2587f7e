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
	rows := mine.rows(i)
	if rows == (told{}) {
		return false
	}
	for k := other.first; k < other.last; k++ {
		if abreast(k-other.first, i-mine.first, other.last-other.first, mine.last-mine.first, share) && rows.meet(other.rows(k)) {
			return true
		}
	}
	return false
}

// says reports whether one of the words found is what token i of mine says.
func (side *sideOfTurn) says(i int32, other sideOfTurn, found Negator) bool {
	rows := side.rows(i)
	for k := found.First; k < found.Last; k++ {
		if rows.meet(other.rows(k)) {
			return true
		}
	}
	return false
}

// told are the rows that a word has in the tables of hints and of verbs.
type told struct{ hint, verb inRows }

func (t told) meet(x told) bool { return t.hint.meet(x.hint) || t.verb.meet(x.verb) }

// rows gives those of token i.
func (side *sideOfTurn) rows(i int32) told {
	return told{rowsAt(side.f, side.answers, i, ""), rowsAt(side.f, side.verbs, i, "")}
}
