package main

import (
	"slices"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// The hand-written tables are well-formed, sorted and unique, which needs none of the large sources.
func TestTables(t *testing.T) {
	irregular, err := irregularVerbs("data")
	if err != nil {
		t.Fatal(err)
	}
	v := vocabulary{}
	for _, step := range []func() error{
		func() error { return v.newWords("data", irregular) },
		func() error { return v.handwritten("data", irregular) },
		func() error { return v.lastWord("data") },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	sets, err := v.functionWords("data")
	if err != nil {
		t.Fatal(err)
	}
	var all uint64
	for _, s := range sets {
		all |= s
	}
	if want := uint64(1)<<lexicon.Languages - 1; all != want {
		t.Errorf("languages with function words: %b, want %b", all, want)
	}
}

func TestVerb(t *testing.T) {
	irregular, err := irregularVerbs("data")
	if err != nil {
		t.Fatal(err)
	}
	const both = lexicon.VerbPast | lexicon.VerbPart
	for lemma, want := range map[string]map[string]lexicon.Class{
		"tell":    {"tell": lexicon.VerbBase, "tells": lexicon.VerbS, "told": both, "telling": lexicon.VerbIng},
		"plan":    {"planned": both, "planning": lexicon.VerbIng},
		"deny":    {"denies": lexicon.VerbS, "denied": both, "denying": lexicon.VerbIng},
		"agree":   {"agreed": both, "agreeing": lexicon.VerbIng},
		"lie":     {"lying": lexicon.VerbIng, "lay": lexicon.VerbPast, "lain": lexicon.VerbPart},
		"panic":   {"panicked": both, "panicking": lexicon.VerbIng},
		"watch":   {"watches": lexicon.VerbS},
		"undergo": {"underwent": lexicon.VerbPast, "undergone": lexicon.VerbPart},
	} {
		forms := verb(lemma, irregular)
		for form, c := range want {
			if forms[form]&c != c {
				t.Errorf("%s: %s is %v, want %v", lemma, form, forms[form], c)
			}
		}
	}
}

func TestPlurals(t *testing.T) {
	for s, want := range map[string]string{"bus": "buses", "city": "cities", "day": "days", "veto": "vetoes", "policeman": "policemen", "quiz": "quizzes", "stomach": "stomachs"} {
		if !slices.Contains(plurals(s), want) {
			t.Errorf("plurals of %s: %q", s, plurals(s))
		}
	}
}

func TestNames(t *testing.T) {
	if got := capitalised("Castle-upon-King's Lynn d'Azur"); !slices.Equal(got, []string{"Castle", "King", "Lynn"}) {
		t.Errorf("%q", got)
	}
	for in, want := range map[string]string{"Nicolás": "Nicolas", "Łódź": "Lodz", "Ødegaard": "Odegaard", "Groß": "Gross", "plain": "plain"} {
		if got := unaccented(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
	if got := jsValues("a={first_name:{generic:[`A`,`B`],female:`C.D`.split(`.`)},last_name:[`E`],my_last_name:[`F`]}", "last_name"); !slices.Equal(got, []string{"[`E`]"}) {
		t.Errorf("%q", got)
	}
}

func TestFrequency(t *testing.T) {
	for _, c := range []struct {
		rank, tier int
		want       uint8
	}{{1, 10, 15}, {16, 10, 15}, {17, 10, 14}, {1024, 0, 9}, {40_000, 0, 4}, {0, 10, 6}, {0, 70, 1}, {0, 80, 0}, {0, 0, 0}, {30_000, 10, 6}} {
		if got := frequency(c.rank, c.tier); got != c.want {
			t.Errorf("rank %d, tier %d: %d, want %d", c.rank, c.tier, got, c.want)
		}
	}
}
