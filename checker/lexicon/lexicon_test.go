package lexicon_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// words.tsv has a word a row, the classes it must have, those it must not have, and the least Freq.
func TestWords(t *testing.T) {
	raw, err := os.ReadFile("testdata/words.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
	if len(lines) < 201 {
		t.Errorf("only %d rows", len(lines)-1)
	}
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != 4 {
			t.Fatalf("%q: %d cells", line, len(cells))
		}
		e := lexicon.English().Word(cells[0])
		want, ok1 := lexicon.ParseClass(cells[1])
		not, ok2 := lexicon.ParseClass(cells[2])
		freq, err := strconv.Atoi(cells[3])
		if !ok1 || !ok2 || err != nil {
			t.Fatalf("%q cannot be read", line)
		}
		if e.Class&want != want || e.Class&not != 0 || int(e.Freq) < freq {
			t.Errorf("%s is %v, freq %d; want %v, not %v, freq %d or more", cells[0], e.Class, e.Freq, want, not, freq)
		}
	}
}

// The hand-written tables are in en.bin: this fails when one was edited and go generate was not run.
func TestTablesAreBuilt(t *testing.T) {
	for name, class := range map[string]lexicon.Class{
		"abbreviation.tsv": lexicon.Abbreviation, "acronym.tsv": lexicon.Known | lexicon.Name | lexicon.Abbreviation | lexicon.Foreign,
		"calendar.tsv": lexicon.Calendar, "compound.tsv": lexicon.Known, "demonym.tsv": lexicon.Demonym,
		"function.tsv": lexicon.Function, "given.tsv": lexicon.Given, "modern.tsv": lexicon.Known | lexicon.Foreign,
		"organisation.tsv": lexicon.Known | lexicon.Name | lexicon.Foreign, "place.tsv": lexicon.Place, "reporting.tsv": lexicon.Reporting,
		"surname.tsv": lexicon.Surname, "title.tsv": lexicon.Title,
	} {
		raw, err := os.ReadFile("gen/data/" + name)
		if err != nil {
			t.Fatal(err)
		}
		missing := 0
		for _, line := range strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")[1:] {
			s, _, _ := strings.Cut(line, "\t")
			if e := lexicon.English().Word(s); !e.Is(class) {
				t.Errorf("%s: %s is %v", name, s, e.Class)
				if missing++; missing > 20 {
					break
				}
			}
		}
	}
}

func TestUnknown(t *testing.T) {
	for _, s := range []string{
		"", "airspacethe", "fileclaim", "saidthat", "governmentand", "ministerwho", "presidenthas", "aboutthe",
		"xqzzt", "yesterdaythe", "thatthe", "ofthe", "inthe", "tothe", "andwas", "policesaid", "wordthe", "reportersin",
		"Moscowsaid", "Caracasand", "electionon", "marketsfell", "zzz'zzz", "\xff\xfe", "12345",
	} {
		if e := lexicon.English().Word(s); e.Class != 0 {
			t.Errorf("%q is %v, want unknown", s, e.Class)
		}
	}
}

// About one unknown word in 65,536 is taken for a known one; more would mean a hash that does not spread.
func TestFalsePositives(t *testing.T) {
	const n = 1_000_000
	found := 0
	for i := range n {
		if lexicon.English().Word("qx"+strconv.Itoa(i)).Class != 0 {
			found++
		}
	}
	if found > 40 {
		t.Errorf("%d of %d unknown words were found, want about 15", found, n)
	}
}

func TestWordIgnoresCaseAndApostrophe(t *testing.T) {
	en := lexicon.English()
	for _, pair := range [][2]string{{"don't", "DON’T"}, {"nicolás", "NICOLÁS"}, {"nicolás", "Nicola\u0301s"}, {"the", "The"}} {
		if a, b := en.Word(pair[0]), en.Word(pair[1]); a != b || a.Class == 0 {
			t.Errorf("%q is %v, %q is %v", pair[0], a, pair[1], b)
		}
	}
}

func TestLookupDoesNotAllocate(t *testing.T) {
	en := lexicon.English()
	h := lexicon.Hash("caracas")
	if n := testing.AllocsPerRun(100, func() { en.Lookup(h); en.Word("Caracas"); lexicon.FunctionLanguages(h) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestZeroLexicon(t *testing.T) {
	var l lexicon.Lexicon
	if e := l.Word("the"); e.Class != 0 || l.Size() != 0 {
		t.Errorf("the zero lexicon knows %v, %d words", e, l.Size())
	}
}

func TestSize(t *testing.T) {
	if n := lexicon.English().Size(); n < 300_000 || n > 650_000 {
		t.Errorf("%d words", n)
	}
}

func TestClassString(t *testing.T) {
	for _, c := range []lexicon.Class{0, lexicon.Known, lexicon.Known | lexicon.Noun | lexicon.Foreign, lexicon.VerbAny, lexicon.Name} {
		if got, ok := lexicon.ParseClass(c.String()); !ok || got != c {
			t.Errorf("%v is read back as %v", c, got)
		}
	}
	if _, ok := lexicon.ParseClass("Known|Verb"); ok {
		t.Error("a class that is none was read")
	}
}

func BenchmarkLookup(b *testing.B) {
	en := lexicon.English()
	text := strings.Fields("the president of venezuela said on tuesday that talks with airspacethe opposition would go on in caracas unless maduro refused")
	hashes := make([]uint64, len(text))
	for i, w := range text {
		hashes[i] = lexicon.Hash(w)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		en.Lookup(hashes[i%len(hashes)])
	}
}

// Look-ups all over the table, of words nearly all unknown.
func BenchmarkLookupScattered(b *testing.B) {
	en := lexicon.English()
	b.ReportAllocs()
	h := uint64(1)
	for b.Loop() {
		h = h*6364136223846793005 + 1442695040888963407
		en.Lookup(h)
	}
}
