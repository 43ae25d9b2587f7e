package prose

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func TestEverydayTable(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(everydayTable, "\n"), "\n")
	columns := strings.Count(lines[0], "\t") + 1
	if !norm.NFC.IsNormalString(everydayTable) {
		t.Error("not NFC")
	}
	seen := make([]map[string]int, columns)
	for n, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != columns || n > 0 && line <= lines[n] {
			t.Errorf("row %d: %q: want %d cells, sorted", n+2, cells[0], columns)
			continue
		}
		for c, cell := range cells {
			if seen[c] == nil {
				seen[c] = map[string]int{}
			}
			for _, w := range strings.Fields(cell) {
				if bare, open := strings.CutSuffix(w, "*"); bare == "" || open && len(bare) < 3 {
					t.Errorf("row %d: %q is too short", n+2, w)
				}
				if before, ok := seen[c][w]; ok {
					t.Errorf("row %d: %q stands in row %d, too", n+2, w, before)
				}
				seen[c][w] = n + 2
			}
		}
	}
}

// An everyday word is known by the same in every language, in whatever form.
func TestEveryday(t *testing.T) {
	for _, k := range []struct{ english, language, word string }{
		{"Police", "de", "Polizei"},
		{"water", "fr", "l’eau"},
		{"weeks", "ru", "неделю"},
		{"government", "ar", "والحكومة"},
		{"school", "zh", "他的学校关闭"},
		{"Hospitals", "ko", "병원에서"},
	} {
		ours := everydayOf("en").keys(k.english, lexicon.Key(k.english), true, nil)
		theirs := everydayOf(k.language).keys(k.word, lexicon.Key(k.word), true, nil)
		if len(ours) == 0 || len(theirs) == 0 || ours[0] != theirs[0] {
			t.Errorf("%s, %s %s: %x, %x", k.english, k.language, k.word, ours, theirs)
		}
	}
	if everydayOf("xx") != nil {
		t.Error("a language without a column has words")
	}
}

func FuzzEveryday(f *testing.F) {
	f.Add("en\tfr\nwater\teau eaux\n", "fr", "l’eau")
	f.Add("en\tzh\nschool\t学校\n", "zh", "学\xff校")
	f.Add("en\tar\nbank\t*\n", "ar", "\xd9\x88ال")
	f.Fuzz(func(t *testing.T, table, language, word string) {
		if e := parseEveryday(language, table); e != nil {
			e.keys(word, lexicon.Key(word), true, nil)
		}
	})
}

// A verb is known by the same row on both sides, and in Czech with its negation, too.
func TestVerbs(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(verbTable, "\n"), "\n")
	for n, line := range lines[1:] {
		if strings.Count(line, "\t") != strings.Count(lines[0], "\t") || n > 0 && line <= lines[n] {
			t.Errorf("verbs.tsv:%d: %q: want %d cells, sorted", n+2, line, strings.Count(lines[0], "\t")+1)
		}
		for _, w := range strings.Fields(line) {
			if bare, open := strings.CutSuffix(w, "*"); bare == "" || open && len(bare) < 3 {
				t.Errorf("verbs.tsv:%d: %q is too short", n+2, w)
			}
		}
	}
	for _, k := range []struct{ english, language, word, negated string }{
		{"signed", "es", "firmó", ""},
		{"Signed", "ru", "подписал", ""},
		{"forgot", "cs", "nezapomněl", "ne"},
		{"answered", "de", "antwortete", ""},
	} {
		at := func(language, word, negated string) uint16 {
			var f Facts
			text := Text{Plain: word, Blocks: []Block{{Start: 0, End: len(word)}}}
			(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
			return verbAt(&f, verbsOf(language), 0, negated)
		}
		if ours, theirs := at("en", k.english, ""), at(k.language, k.word, k.negated); ours == 0 || ours != theirs {
			t.Errorf("%s is in row %d, %s in row %d", k.english, ours, k.word, theirs)
		}
	}
}

// A word that might stand for a negation is answered by the one that says the same.
func TestAnswers(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(answerTable, "\n"), "\n")
	for n, line := range lines[1:] {
		if strings.Count(line, "\t") != strings.Count(lines[0], "\t") || n > 0 && line <= lines[n] {
			t.Errorf("hints.tsv:%d: %q: want %d cells, sorted", n+2, line, strings.Count(lines[0], "\t")+1)
		}
	}
	for _, k := range []struct {
		english, language, word string
		answered                bool
	}{
		{"without", "de", "ohne", true},
		{"only", "fr", "seulement", true},
		{"stop", "es", "parar", true},
		{"against", "cs", "proti", true},
		{"without", "de", "gegen", false},
		{"fear", "fr", "craint", false}, // craint qu’il ne vienne
	} {
		side := func(language, word string) sideOfTurn {
			var f Facts
			text := Text{Plain: word, Blocks: []Block{{Start: 0, End: len(word)}}}
			(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
			return sideOfTurn{f: &f, answers: answersBy.of(language), last: int32(len(f.Tokens))}
		}
		if got := new(turner).answered(0, side("en", k.english), side(k.language, k.word)); got != k.answered {
			t.Errorf("%s is answered by %s: %t", k.english, k.word, got)
		}
	}
}
