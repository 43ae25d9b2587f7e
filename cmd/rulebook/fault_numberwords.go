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

// fractions are those that changeFraction puts in one another's place.
var fractions = []string{"half of", "one third of", "a third of", "two thirds of", "one quarter of", "a quarter of", "three quarters of", "one fifth of", "a fifth of", "two-thirds of", "three-quarters of"}

// ofHalves are words before a half that is no fraction: the first half of the year.
var ofHalves = strings.Fields("a first last latter other second the")

// changeFraction puts another fraction in the place of one in words. Whether the original has
// it is not asked.
func changeFraction(random *rand.Rand, _ *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	type place struct{ start, end int }
	var places []place
	for _, f := range fractions {
		for at := 0; ; {
			k := strings.Index(s.Translation.Plain[at:], " "+f+" ")
			if k < 0 {
				break
			}
			words := strings.Fields(s.Translation.Plain[:at+k])
			if at += k + 1; len(words) > 0 && !slices.Contains(ofHalves, words[len(words)-1]) {
				places = append(places, place{at, at + len(f)})
			}
		}
	}
	if len(places) == 0 {
		return nil, 0, 0, false
	}
	p := places[random.IntN(len(places))]
	value := func(f string) string { return strings.NewReplacer("-", " ", "one", "a").Replace(f) }
	was, word := s.Translation.Plain[p.start:p.end], fractions[random.IntN(len(fractions))]
	if value(was) == value(word) {
		return nil, 0, 0, false
	}
	return replaced(s, p.start, p.end, word), p.start, p.start + len(word), true
}

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
