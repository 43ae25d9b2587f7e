package main

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// numberWords are the words that changeNumberWord puts in one another’s place: those
// that sound alike, and those of one size.
var numberWords = [][]string{
	strings.Fields("three four five six seven eight nine"),
	strings.Fields("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
	strings.Fields("thirteen thirty"), strings.Fields("fourteen forty"), strings.Fields("fifteen fifty"),
	strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety"),
	strings.Fields("third fourth fifth sixth seventh eighth ninth tenth"),
}

// changeDecade changes the tens of a decade: 1970s, 70s, seventies. Whether the original has
// it, in digits or in words, is not asked.
func changeDecade(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var places []int
	for i := range f.Tokens {
		if w := f.Word(i); strings.HasSuffix(w, "0s") && (len(w) == 5 || len(w) == 3) && w[len(w)-3] >= '1' && w[len(w)-3] <= '9' || slices.Contains(decades, w) {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return nil, 0, 0, false
	}
	i := places[random.IntN(len(places))]
	word := []byte(f.Word(i))
	if k := slices.Index(decades, string(word)); k >= 0 {
		word = []byte(decades[(k+1+random.IntN(len(decades)-1))%len(decades)])
	} else {
		tens := &word[len(word)-3]
		*tens = '1' + (*tens-'1'+1+byte(random.IntN(8)))%9
	}
	start := int(f.Tokens[i].Start)
	return replaced(s, start, f.Tokens[i].End(), string(word)), start, start + len(word), true
}

var decades = strings.Fields("twenties thirties forties fifties sixties seventies eighties nineties")

// changeNumberWord puts another number in the place of one in words. Whether the
// original has it, in digits or in words, is not asked.
func changeNumberWord(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var places []int
	for i := range f.Tokens {
		if f.Tokens[i].Kind == prose.Word && slices.ContainsFunc(numberWords, func(list []string) bool { return slices.Contains(list, f.Word(i)) }) {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return nil, 0, 0, false
	}
	i := places[random.IntN(len(places))]
	var others []string
	for _, list := range numberWords {
		if slices.Contains(list, f.Word(i)) {
			others = append(others, list...)
		}
	}
	word := others[random.IntN(len(others))]
	if word == f.Word(i) {
		return nil, 0, 0, false
	}
	start := int(f.Tokens[i].Start)
	return replaced(s, start, f.Tokens[i].End(), word), start, start + len(word), true
}
