package lexicon_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"":              "",
		"The":           "the",
		"DON’T":         "don't",
		"donʼt":         "don't",
		"NICOLÁS":       "nicolás",
		"Nicola\u0301s": "nicolás",
		"A\u0308rger":   "ärger",
		"e\u0301":       "é",
		"ΑΘΉΝΑ":         "αθήνα",
		"Київ":          "київ",
		"İstanbul":      "istanbul",
		"a\xffb":        "a\uFFFDb",
	} {
		if got := string(lexicon.Fold(nil, in)); got != norm.NFC.String(want) {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	if got := string(lexicon.Fold([]byte("x"), "É")); got != "xé" {
		t.Errorf("appended: %q", got)
	}
	if got := string(lexicon.Fold([]byte("e"), "\u0301")); got != "é" && got != "e\u0301" {
		t.Errorf("appended to a letter: %q", got)
	}
}

// Others compute the hash too, with Mix, so it does not change unnoticed.
func TestHash(t *testing.T) {
	for in, want := range map[string]uint64{"": 0x9ae16a3b2f90404f, "a": 0xb11cd0ac942b5b6a, "foobar": 0xfd9156f90431eca4} {
		if got := lexicon.Hash(in); got != want {
			t.Errorf("Hash(%q) = %#x, want %#x", in, got, want)
		}
	}
	for _, s := range []string{"", "a", "airport", "airspace", "spokesman", "sixteen letters!", "seventeen letters", "días"} {
		if a, b := lexicon.Hash(s), lexicon.HashBytes([]byte(s)); a != b {
			t.Errorf("%q: Hash is %#x, HashBytes %#x", s, a, b)
		}
	}
	en := lexicon.English()
	for _, s := range []string{"AIRPORT", "Airspace", "Spokesman", "counterterrorism", "I", "DÍAZ"} {
		if a, b := en.Word(s), en.Lookup(lexicon.HashBytes(lexicon.Fold(nil, s))); a != b || a.Class == 0 {
			t.Errorf("%s: Word is %v, Lookup %v", s, a, b)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "The", "don’t", "Nicola\u0301s", "ŁÓDŹ", "\xff", "e\u0301\u0301", "ﬁ", "ǅ", "ẞ", "각", "א\u05bc", "أيضًا", "ا\u064b\u0654", "ب\u0651\u064e", "か\u3099", "가\u11a8"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := string(lexicon.Fold(nil, s))
		if !utf8.ValidString(folded) {
			t.Errorf("Fold(%q) = %q is no UTF-8", s, folded)
		}
		if !norm.NFC.IsNormalString(folded) {
			t.Errorf("Fold(%q) = %q is not composed", s, folded)
		}
		if strings.ContainsAny(folded, "ABCXYZ’ʼ") {
			t.Errorf("Fold(%q) = %q", s, folded)
		}
		if want := norm.NFC.String(strings.Map(lower, s)); folded != want {
			t.Errorf("Fold(%q) = %q, want %q", s, folded, want)
		}
		if got, want := lexicon.Key(s), lexicon.HashBytes(lexicon.Fold(nil, strings.ReplaceAll(s, "\u00ad", ""))); got != want {
			t.Errorf("Key(%q) = %#x, want %#x", s, got, want)
		}
		lexicon.English().Word(s)
		lexicon.Identify(s)
	})
}

// lower is what Fold makes of one rune before it composes.
func lower(r rune) rune {
	switch r {
	case '’', 'ʼ', '‘', '＇':
		return '\''
	}
	return unicode.ToLower(r)
}

func TestDecodeRune(t *testing.T) {
	for _, s := range []string{"", "a", "é", "éa", "ж", "中", "😀", "\xc3", "\xc3a", "\xc1\x80", "\x80", "\xe4\xb8", "\xdf\xbf"} {
		r, n := lexicon.DecodeRune(s)
		if want, size := utf8.DecodeRuneInString(s); r != want || n != size {
			t.Errorf("%q: %q of %d bytes, want %q of %d", s, r, n, want, size)
		}
	}
}
