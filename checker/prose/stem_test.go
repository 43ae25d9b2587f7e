package prose

import (
	"slices"
	"strings"
	"testing"
)

// The roots of a language are sorted, and no two rows are written with the same consonants.
func TestStems(t *testing.T) {
	for language := range stemScripts {
		data, err := stemFiles.ReadFile("stems/" + language + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		s := stemsBy.of(language)
		rows, seen := strings.Fields(string(data)), map[consonants]string{}
		if !slices.IsSorted(rows) {
			t.Errorf("%s: the rows are not sorted", language)
		}
		for _, row := range rows {
			key, n := s.consonants(row)
			if other := seen[key]; n == 0 || n > mostConsonants || other != "" {
				t.Errorf("%s: %q has the consonants of %q, or none, or too many", language, row, other)
			}
			seen[key] = row
		}
	}
}

// A root explains a word with whatever the language writes in one with it, and no name from abroad.
func TestExplains(t *testing.T) {
	for language, words := range map[string][2]string{
		"ar": {
			"والمكتبات وسيكتبونها للاجتماعات واستقبلهم فالمسؤولون يزدهر اصطدمت سنستخدمه بالديمقراطية تلفزيوني الإندونيسية والزخات متشبثين وردهاتها الرحيقية كبتاغون",
			"رادستوك بريغوجين ليفينغستون دمبارتون",
		},
		"he": {
			"והספריות שכשנפגשו להשתמש מתלמידיהם ייקח הזדקן לטלוויזיה בדמוקרטיות שוחחו התמוטטה והאינדונזית ומשרדיהם",
			"דמברטון קפלינסקי פלוסקוב סטרידג׳",
		},
	} {
		s := stemsBy.of(language)
		for word := range strings.FieldsSeq(words[0]) {
			if !s.explains(word) {
				t.Errorf("%s: %q is not explained", language, word)
			}
		}
		for word := range strings.FieldsSeq(words[1]) {
			if s.explains(word) {
				t.Errorf("%s: %q is explained", language, word)
			}
		}
	}
	if stemsBy.of("fa") != nil {
		t.Error("Persian has roots")
	}
}

// Texts that went through many hands have words without the space between them.
func TestRunTogether(t *testing.T) {
	s := stemsBy.of("ar")
	for _, word := range strings.Fields("مدرسةجديدة كتابالتاريخ فيالمدينة فيمدرستنا كتبتدروسا") {
		if !runTogether(s, word, true) {
			t.Errorf("%q is one word", word)
		}
	}
	for text, runs := range map[string]bool{"في مدرسةجديدة": true, "معروفًاباسمه": true, "كتبتهاالطالباتالمجتهدات": true, "في مدرسة جديدة، على الطريقِ معروفًا": false} {
		if runsOn(text) != runs {
			t.Errorf("%q: %v", text, !runs)
		}
	}
	for _, word := range strings.Fields("رادستوك بريغوجين") {
		if runTogether(s, word, false) {
			t.Errorf("%q is two words", word)
		}
	}
}
