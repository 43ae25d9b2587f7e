package prose

import (
	"slices"
	"testing"
)

// TestOneNames holds that a nickname and its name each give the other.
func TestOneNames(t *testing.T) {
	for name, others := range sameNames() {
		for _, other := range others {
			if !slices.Contains(sameNames()[other], name) {
				t.Errorf("%s gives %s, which does not give it", name, other)
			}
			if other == name {
				t.Errorf("%s gives itself", name)
			}
		}
	}
	if !slices.Contains(sameNames()["bob"], "robert") {
		t.Error("bob does not give robert")
	}
}

// TestTied holds that the part of a full name that another has taken the place of is given, and not one
// that is heard, that a nickname stands for, or that has gone elsewhere in the sentence.
func TestTied(t *testing.T) {
	for _, c := range []struct {
		language, original, english string
		kept, word                  int // of the English
		lost                        string
	}{
		{"ja", "作家のイアン・ブラッドリー氏は引退する。", "The novelist Ian Beggar retires.", 2, 3, "ブラッドリー"},
		{"ja", "作家のイアン・ブラッドリー氏は引退する。", "The novelist Ian Bradley retires.", 2, 3, ""},
		{"ja", "作家のイアン ブラッドリー氏は引退する。", "The novelist Ian Beggar retires.", 2, 3, "ブラッドリー"},
		{"ja", "作家のイアンさんはブラッドリー氏に会った。", "The novelist Ian Beggar met Bradley.", 2, 3, ""},
		{"ja", "作家のイアン・ブラッドリー氏は引退する。", "The novelist Gerard Bradley retires.", 3, 2, "イアン"},
		{"ja", "弁護士のロバート・フェルドマン氏は控訴する。", "The lawyer Bob Feldman appeals.", 3, 2, ""},
		{"zh", "律师伊恩·布拉德利将上诉。", "The lawyer Ian Carpenter will appeal.", 2, 3, "布拉德利"},
		{"ko", "변호사 더스틴 브래들리는 항소할 것이다.", "The lawyer Dustin Carpenter will appeal.", 2, 3, "브래들리는"},
		{"ko", "변호사 더스틴 브래들리는 항소할 것이다.", "The lawyer Dustin Carpenter, or Bradley, will appeal.", 2, 3, ""},
		{"fr", "L’avocat Ian Bradley fera appel.", "The lawyer Ian Carpenter will appeal.", 2, 3, ""},
	} {
		n, _ := namesOf(c.english, c.original, c.language)
		var aligner Aligner
		tie, ok := n.Tied(aligner.Align(n.t, n.o), c.kept, c.word)
		lost := ""
		if ok {
			lost = n.o.Plain[tie.Lost.Start:tie.Lost.End]
		}
		if lost != c.lost {
			t.Errorf("%s: %s: Tied gives %q, want %q", c.original, c.english, lost, c.lost)
		}
	}
}
