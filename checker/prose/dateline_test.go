package prose

import "testing"

func TestInDateline(t *testing.T) {
	for _, test := range []struct {
		text, word string
		want       bool
	}{
		{"FRISCO, Texas — The striker scored.", "Texas", true},
		{"NEUSTIFT, Austria (AP) — Rescuers worked.", "AP", true},
		{"MOSCOW, Oct 24 (Reuters) - The bank met.", "Reuters", true},
		{"CITY OF DUST — The Reuters office closed.", "Reuters", false},
		{"BMW Austria sold more cars — in Texas.", "Austria", false},
		{"Texas — a state — has oil.", "Texas", false},
	} {
		f := scanned(test.text)
		for i := range f.Tokens {
			if f.Word(i) == test.word {
				if got := f.InDateline(i); got != test.want {
					t.Errorf("%q: %q is in the dateline: %t", test.text, test.word, got)
				}
			}
		}
	}
}
