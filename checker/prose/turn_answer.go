package prose

import (
	_ "embed"
	"slices"
	"strings"
)

// answerTable has a row for each meaning that a word has which could stand for a negation, and
// does not where the other side has the word for it: only, seulement; without, sin.
//
//go:embed everyday/hints.tsv
var answerTable string

var answersBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, answerTable) }}

// answered reports whether a hint of mine says what a word of the other side does about as
// far into its sentence.
func (s *turner) answered(i int32, mine, other *sideOfTurn) bool {
	return s.answeredWithin(i, mine, other, 3)
}

// answeredWithin takes in how large a part of the sentence, one in so many, the other word may be away. What stands for a
// negation in its own clause alone, “danger”, may be any word that the tables have; of two contraries, which stand in one row
// there, it is to be the same: “dangerous”, dangereux, and “untenable”, intenable.
func (s *turner) answeredWithin(i int32, mine, other *sideOfTurn, share int64) bool {
	rows, everyday, pole, stem := mine.rows(i), inTables{}, inRows{}, withoutPrefix(mine.f.Word(int(i)), mine.prefixes)
	near := mine.kind(i) == asNear
	if (near || rows == (inTables{})) && !degrees.Has(mine.f.Tokens[i].Hash) { // “the happiest she has been”
		pole = mine.rowed.at(mine.f, mine.poles, i, "")
	}
	if near && !mine.contrary(i) {
		everyday = mine.meaning(i)
	}
	if rows == (inTables{}) && everyday == (inTables{}) && pole == (inRows{}) && stem == "" {
		return false
	}
	for k := other.first; k < other.last; k++ {
		if !abreast(k-other.first, i-mine.first, other.last-other.first, mine.last-mine.first, share) {
			continue
		}
		if rows.meet(other.rows(k)) || everyday.meet(other.meaning(k)) || pole != (inRows{}) && pole.meet(other.rowed.at(other.f, other.poles, k, other.fused)) ||
			stem != "" && cognates(stem, withoutPrefix(other.f.Word(int(k)), other.prefixes)) {
			return true
		}
	}
	return false
}

// withoutPrefix gives what a word goes on with behind the first of some prefixes that it has; none where it has none.
func withoutPrefix(w string, prefixes []string) string {
	for _, p := range prefixes {
		if len(w) >= len(p)+unlikeBytes && w[0] == p[0] && strings.HasPrefix(w, p) {
			return w[len(p):]
		}
	}
	return ""
}

// contrary reports whether token i says one of two contraries, or may be made one by a prefix.
func (side *sideOfTurn) contrary(i int32) bool {
	w := side.f.Word(int(i))
	return withoutPrefix(w, side.prefixes) != "" || strings.HasSuffix(w, "less") || side.rowed.at(side.f, side.poles, i, "") != (inRows{})
}

// says reports whether one of the words found is what token i of mine says.
func (side *sideOfTurn) says(i int32, other *sideOfTurn, found Negator) bool {
	rows := side.rows(i)
	for k := found.First; k < found.Last; k++ {
		if rows.meet(other.rows(k)) {
			return true
		}
	}
	return false
}

// inTables are the rows that a word is in, in each of two tables.
type inTables [2]inRows

func (t inTables) meet(x inTables) bool { return t[0].meet(x[0]) || t[1].meet(x[1]) }

// rows gives those of token i in the tables of hints and of verbs.
func (side *sideOfTurn) rows(i int32) inTables {
	return inTables{side.rowed.at(side.f, side.answers, i, ""), side.rowed.at(side.f, side.verbs, i, "")}
}

// meaning gives those of token i in the tables of verbs and of everyday words.
func (side *sideOfTurn) meaning(i int32) inTables {
	a := &side.asked[i-side.first]
	if !a.known {
		a.meaning, a.known = inTables{side.rowed.at(side.f, side.verbs, i, side.fused), side.rowed.at(side.f, side.words, i, side.fused)}, true
	}
	return a.meaning
}

// nearest gives the token of a side that means the same and stands nearest to where it is expected; -1 where there is none, or
// one of them may be negated.
func (side *sideOfTurn) nearest(meaning inTables, expected int32, negated func(i int32) bool) (place int32, bare bool) {
	place = -1
	for i := side.first; i < side.last; i++ {
		switch {
		case !meaning.meet(side.meaning(i)):
		case negated(i):
			return -1, false
		case place < 0 || wordsBetween(i, expected) < wordsBetween(place, expected):
			place = i
		}
	}
	return place, true
}

// again reports whether a side has beside token at another that means the same, and that nothing negates.
func (side *sideOfTurn) again(meaning inTables, at int32, negated func(i int32) bool) bool {
	for i := side.first; i < side.last; i++ {
		if i != at && meaning.meet(side.meaning(i)) && !negated(i) {
			return true
		}
	}
	return false
}

// negates reports whether a negator of the side may go with token i: one in the same clause, at most so many words
// behind it or eight before.
func (side *sideOfTurn) negates(i, behind int32) bool {
	return slices.ContainsFunc(side.list, func(n Negator) bool {
		return i >= n.First-behind && i < n.Last+8 && marks(side.f, i, n.First) == 0
	})
}

// negatesTheirs reports whether a negator of the original may go with its token i; where negators stand before what they negate, few
// stand behind it.
func (side *sideOfTurn) negatesTheirs(i int32) bool {
	if side.n.place == before {
		return side.negates(i, 2)
	}
	return side.negates(i, 8)
}
