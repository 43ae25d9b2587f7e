package prose

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// Somebody whom Arabic or Hebrew names in full is wanting where the translation has neither part.
func TestUnnamedNative(t *testing.T) {
	for _, test := range []struct{ language, original, translation, want string }{
		{"ar", "وقال المدرب جلال التازي إن الفوز مهم.", "The coach said the victory was important.", "جلال التازي"},
		{"ar", "وقال المدرب جلال التازي إن الفوز مهم.", "Coach Jalal Tazi said the victory was important.", ""},
		{"ar", "وقال المدرب جلال التازي إن الفوز مهم.", "Tazi, the coach, said the victory was important.", ""},
		{"ar", "وأكد الوزير أن جلال التاريخ باق.", "The minister said the majesty of history remains.", ""},
		{"he", "המאמנת טל ברנשטיין שיבחה את השוערת.", "The coach praised the goalkeeper.", "טל ברנשטיין"},
		{"he", "המאמנת טל ברנשטיין שיבחה את השוערת.", "Coach Tal Bernstein praised the goalkeeper.", ""},
		{"he", "טל כבד ירד בבוקר.", "Heavy dew fell in the morning.", ""},
	} {
		f, o := factsOf(test.translation), factsOf(test.original)
		aligner := Aligner{Language: test.language}
		var n Names
		n.Read(f, o, test.language)
		a := aligner.Align(f, o)
		n.Tell(a)
		in := a.Window(f, o, 0, 0)
		who, ok := n.Unnamed(in, in)
		got := ""
		if ok {
			got = o.Plain[who.Start:who.End]
		}
		if got != test.want {
			t.Errorf("%q beside %q: %q, want %q", test.translation, test.original, got, test.want)
		}
	}
}

// The tables of given names are sorted and in their script.
func TestNativeNames(t *testing.T) {
	for language, script := range map[string]*unicode.RangeTable{"ar": unicode.Arabic, "he": unicode.Hebrew} {
		data, err := peopleFiles.ReadFile("people/given." + language + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		given := columnOf(string(data), "given")
		if !slices.IsSorted(given) || len(slices.Compact(slices.Clone(given))) != len(given) {
			t.Errorf("%s: not sorted, or twice", language)
		}
		for _, name := range given {
			if strings.ContainsFunc(name, func(r rune) bool { return !unicode.Is(script, r) }) {
				t.Errorf("%s: %q", language, name)
			}
		}
	}
}
