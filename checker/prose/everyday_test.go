package prose

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func TestEverydayTables(t *testing.T) {
	seen := map[string]map[string]string{} // by language and word: where it stands
	for _, table := range []struct{ name, text string }{{"words.tsv", everydayTable}, {"wider.tsv", widerTable}, {"more.tsv", moreTable}} {
		if !norm.NFC.IsNormalString(table.text) {
			t.Errorf("%s is not NFC", table.name)
		}
		lines := strings.Split(strings.TrimSuffix(table.text, "\n"), "\n")
		languages := strings.Split(lines[0], "\t")
		for n, line := range lines[1:] {
			at := fmt.Sprintf("%s:%d", table.name, n+2)
			cells := strings.Split(line, "\t")
			if len(cells) != len(languages) || n > 0 && line <= lines[n] || cells[0] == "" {
				t.Errorf("%s: %q: want %d cells, sorted", at, cells[0], len(languages))
				continue
			}
			for c, cell := range cells {
				own := seen[languages[c]]
				if own == nil {
					own = map[string]string{}
					seen[languages[c]] = own
				}
				for _, w := range strings.Fields(cell) {
					if bare, open := strings.CutSuffix(w, "*"); bare == "" || open && len(bare) < 3 {
						t.Errorf("%s: %q is too short", at, w)
					}
					if before, ok := own[w]; ok {
						t.Errorf("%s: %q stands in %s, too", at, w, before)
					}
					own[w] = at
				}
			}
		}
	}
}

// Rows that only some languages have are not asked for with others.
func TestEverydayPair(t *testing.T) {
	for _, k := range []struct {
		language, english, word string
		known                   bool
	}{
		{"de", "insurance", "Versicherung", true},
		{"de", "police", "Polizei", true},
		{"pl", "insurance", "ubezpieczenie", true},
		{"de", "academy", "Akademie", true},
		{"pl", "academy", "", false},
		{"ar", "police", "الشرطة", true},
	} {
		ours, theirs := everydayPair(k.language)
		here := ours.keys(k.english, lexicon.Key(k.english), false, nil)
		if known := len(here) > 0; known != k.known {
			t.Errorf("%s beside %s: known %t", k.english, k.language, known)
		}
		if there := theirs.keys(k.word, lexicon.Key(k.word), true, nil); k.known && (len(there) == 0 || there[0] != here[0]) {
			t.Errorf("%s, %s %s: %x, %x", k.english, k.language, k.word, here, there)
		}
	}
	if ours, theirs := everydayPair("xx"); ours != nil || theirs != nil {
		t.Error("a language without a column has words")
	}
}

// The longest word with a star that fits is meant.
func TestEverydayLongest(t *testing.T) {
	e := parseEveryday("es", "en\tes\nstate\test*\nstudy\testud*\nstar\testr*\n")
	for word, want := range map[string]uint16{"estado": 1, "estudios": 2, "estrella": 3, "es": 0} {
		if got := look(e, word); got != want {
			t.Errorf("%s: row %d, want %d", word, got, want)
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
		at := func(language, word, negated string) inRows {
			var f Facts
			text := Text{Plain: word, Blocks: []Block{{Start: 0, End: len(word)}}}
			(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
			return rowsAt(&f, verbsOf(language), 0, negated)
		}
		if ours, theirs := at("en", k.english, ""), at(k.language, k.word, k.negated); !ours.meet(theirs) {
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
		{"ill", "es", "enfermo", true},
		{"cheap", "de", "teuer", false}, // nicht teuer
		{"fear", "fr", "craint", false}, // craint qu’il ne vienne
	} {
		side := func(language, word string, words *everyday) *sideOfTurn {
			var f Facts
			text := Text{Plain: word, Blocks: []Block{{Start: 0, End: len(word)}}}
			(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
			return &sideOfTurn{f: &f, rowed: new(rowed), n: NegationOf(language), answers: answersBy.of(language), words: words, poles: oppositesBy.of(language),
				prefixes: strings.Fields(contraryPrefixes[language]), last: int32(len(f.Tokens)), asked: make([]askedWord, len(f.Tokens))}
		}
		ours, theirs := everydayPair(k.language)
		if got := new(turner).answered(0, side("en", k.english, ours), side(k.language, k.word, theirs)); got != k.answered {
			t.Errorf("%s is answered by %s: %t", k.english, k.word, got)
		}
	}
}

// What somebody is is known by the same row on both sides.
func TestRoles(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(roleTable, "\n"), "\n")
	for n, line := range lines[1:] {
		if strings.Count(line, "\t") != strings.Count(lines[0], "\t") || n > 0 && line <= lines[n] {
			t.Errorf("roles.tsv:%d: %q: want %d cells, sorted", n+2, line, strings.Count(lines[0], "\t")+1)
		}
	}
	at := func(language, word string) uint16 {
		var f Facts
		text := Text{Plain: word, Blocks: []Block{{Start: 0, End: len(word)}}}
		(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
		roles, _ := RolesOf(language)
		return roles.At(&f, 0)
	}
	for _, k := range []struct{ english, language, word string }{
		{"engineer", "fr", "l’ingénieur"},
		{"mayor", "es", "alcaldesa"},
		{"firefighters", "cs", "hasiči"},
		{"Doctors", "ru", "врачи"},
		{"Doctors", "pl", "lekarze"},
		{"firefighter", "ro", "pompierul"},
		{"teacher", "sv", "läraren"},
		{"lawyer", "uk", "адвокатка"},
	} {
		if ours, theirs := at("en", k.english), at(k.language, k.word); ours == 0 || ours != theirs {
			t.Errorf("%s is in row %d, %s in row %d", k.english, ours, k.word, theirs)
		}
	}
	if _, ok := RolesOf("xx"); ok {
		t.Error("no table is of this language")
	}
}
