package prose

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// A negator goes with an infinitive or a participle, or with the verb of a clause.
func TestUnbound(t *testing.T) {
	for _, k := range []struct {
		language, text string
		want           bool
	}{
		{"es", "Salió para no perder el tren", true},
		{"es", "Salió y no ha perdido el tren", false},
		{"es", "Un libro no publicado", true},
		{"fr", "Il part pour ne pas le perdre", true},
		{"fr", "Il n'est pas le maire", false},
		{"it", "Parte per non perdere il treno", true},
		{"pt", "Saiu para não perder o comboio", true},
		{"de", "Er geht, um den Zug nicht zu verpassen", true},
		{"de", "Er hat den Zug nicht verpasst", false},
		{"ru", "Он ушёл, чтобы всё же не опоздать", true},
	} {
		f := factsOf(k.text)
		n := NegationOf(k.language)
		list := n.Negators(f, 0, int32(len(f.Tokens)), nil)
		if len(list) != 1 {
			t.Errorf("%s: %q: %d negators, want one", k.language, k.text, len(list))
			continue
		}
		if got := n.unbound(f, list[0], int32(len(f.Tokens))); got != k.want {
			t.Errorf("%s: %q: unbound is %v, want %v", k.language, k.text, got, k.want)
		}
	}
}

// A pronoun and its verb negate once, however far apart.
func TestNobodies(t *testing.T) {
	for text, want := range map[string]int{
		"Nikdo z dělníků, kteří most v létě s takovou pílí stavěli, o prasklině nevěděl.": 1,
		"Nikdo.": 1,
		"Starosta nevěděl o prasklině a rada neměla peníze.": 2,
		"O prasklině říkal Neal Novák.":                      0,
	} {
		f := factsOf(text)
		s := turner{o: f, theirs: NegationOf("cs")}
		if got := len(s.concord(s.theirs.Negators(f, 0, int32(len(f.Tokens)), nil))); got != want {
			t.Errorf("%q negates %d times, want %d", text, got, want)
		}
	}
}

// “That” behind “and” opens a clause of its own, which negates for itself.
func TestNobodiesOfTwoClauses(t *testing.T) {
	for text, want := range map[string]int{
		"Afirmou que ninguém fala e que outras prisões não estão previstas.": 2,
		"Afirmou que não fala com ninguém.":                                  1,
	} {
		f := factsOf(text)
		s := turner{o: f, theirs: NegationOf("pt")}
		if got := len(s.concord(s.theirs.Negators(f, 0, int32(len(f.Tokens)), nil))); got != want {
			t.Errorf("%q negates %d times, want %d", text, got, want)
		}
	}
}

func factsOf(text string) *Facts {
	var f Facts
	(&Scanner{Lexicon: lexicon.English()}).Scan(&Text{Plain: text, Blocks: []Block{{Start: 0, End: len(text)}}}, &f)
	return &f
}

// A word says one of two contraries, or neither.
func TestOpposites(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(oppositeTable, "\n"), "\n")
	if len(lines)%2 == 0 {
		t.Errorf("opposites.tsv has %d rows, want two a pair", len(lines)-1)
	}
	for column, language := range strings.Split(lines[0], "\t") {
		in := map[string]int{}
		for n, cell := range columnOf(oppositeTable, language) {
			if column > 0 && strings.Count(lines[n+1], "\t") != strings.Count(lines[0], "\t") {
				t.Errorf("opposites.tsv:%d: want %d cells", n+2, strings.Count(lines[0], "\t")+1)
			}
			for _, word := range strings.Fields(cell) {
				if m, ok := in[word]; ok && (column == 0 || m/2 == n/2) {
					t.Errorf("opposites.tsv:%d: %s: %q stands in row %d, too", n+2, language, word, m+2)
				}
				in[word] = n
			}
		}
	}
}
