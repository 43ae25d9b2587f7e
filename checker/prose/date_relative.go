package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// relative files a day that is told from the day of writing, tokens i to to-1.
func (r *dateReader) relative(i, to int, away int8) {
	if r.dayItself(i, to) {
		away = Open
	}
	r.add(Date{First: int32(i), Last: int32(to), Relative: true, Away: away})
}

// dayItself reports whether what may be “today” is only the day (في اليوم التالي, היום
// הראשון), or part of a name: USA Today.
func (r *dateReader) dayItself(i, to int) bool {
	switch r.language {
	case "en":
		return r.Tokens[i].Flags&(Capital|SentenceStart|Titled) == Capital
	case "ar", "he":
		return to < r.last && r.Gap(to-1) && definite(r.Word(to)) || i > r.first && beforeDay.Has(r.Tokens[i-1].Hash)
	}
	return false
}

// definite reports whether an Arabic or Hebrew word may be an adjective or a clause
// that tells which day it is.
func definite(word string) bool {
	return strings.HasPrefix(word, "ال") || strings.HasPrefix(word, "ה") || strings.HasPrefix(word, "ש")
}

// morning reports whether what may be “tomorrow” is the morning: la mañana, am Morgen.
func (r *dateReader) morning(i int) bool {
	t := &r.Tokens[i]
	if i == r.first || !mornings.Has(t.Hash) {
		return false
	}
	if r.language == "de" && t.Flags&(Capital|SentenceStart) == Capital {
		return true
	}
	return beforeMorning.Has(r.Tokens[i-1].Hash) || r.wordAt(i-1).weekday > 0
}

var (
	mornings      = lexicon.SetOf("mañana morgen")
	beforeMorning = lexicon.SetOf(`la una esta misma cada media toda el aquella am der guten jeden diesen diesem nächsten de heute gestern vorgestern
		een elke iedere deze die goede gisteren vorige volgende`)
	beforeDay = lexicon.SetOf("في ذلك نفس طوال منذ خلال כל אותו במשך סוף")
)

// dateSign is what Chinese, Japanese and Korean write for a day, without a space
// before what follows.
type dateSign struct {
	form string
	dateWord
}

// relativeSign reads the day told from today at byte at of token i, where a sign of
// size bytes stands, and gives the byte behind what it read.
func (r *dateReader) relativeSign(i, at, size int) int {
	w := r.Word(i)
	if size != 3 || r.opening>>(w[at+2]&63)&1 == 0 {
		return at + size
	}
	for n := range r.calendar.signs {
		s := &r.calendar.signs[n]
		if !strings.HasPrefix(w[at:], s.form) {
			continue
		}
		end := at + len(s.form)
		if r.signStands(w[:at], w[end:]) {
			r.add(Date{First: int32(i), Last: int32(i + 1), Relative: true, Away: s.away})
			return end
		}
		break
	}
	return at + size
}

// signStands reports whether what stands before and behind the signs of a day in the
// same stretch leaves it a day: not 说明天气 or 説明日, nor 오늘날 or 모레노.
func (r *dateReader) signStands(before, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(behind)
	switch r.language {
	case "ko":
		return before == "" && slices.Contains(behindDay, behind)
	case "ja":
		return !unicode.Is(unicode.Han, last) && next != '香' && next != '子'
	}
	return !strings.ContainsRune("说說证證声聲发發表文光透黎以之目然后後大先", last) &&
		!strings.ContainsRune("气氣空候然才", next) && signOf(behind, "美国", "美國", "头条", "頭條", "俄罗斯", "俄羅斯") == 0
}

var behindDay = strings.Split(",가,과,까지,는,도,로,를,만,밤,부터,부로,새벽,아침,에,에는,에도,에야,와,은,을,의,이,이나,자,저녁,처럼,오전,오후", ",")
