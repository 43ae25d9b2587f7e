package prose

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// A word speaks of all rows that its language has it in, as it stands or by how it begins.
func TestKinds(t *testing.T) {
	north, south, west := KindsOf("en").Of("northern"), KindsOf("en").Of("southern"), KindsOf("en").Of("western")
	for _, c := range []struct {
		language, words string
		says            Kind // of the quarters
	}{
		{"it", "verso il Nord America", north},
		{"it", "nel sud-ovest", south | west},
		{"es", "el noroeste", north | west},
		{"es", "este plan surge", KindsOf("en").Of("eastern")},
		{"de", "in Norddeutschland", north},
		{"de", "in Österreich zu Ostern", 0},
		{"ru", "на юге", south},
		{"fr", "l’Ouest", west},
	} {
		var f Facts
		(&Scanner{Lexicon: lexicon.English(), Foreign: true}).Scan(&Text{Plain: c.words, Blocks: []Block{{Start: 0, End: len(c.words)}}}, &f)
		if got := KindsOf(c.language).In(&f, 0, int32(len(f.Tokens))) & KindRows("compass"); got != c.says {
			t.Errorf("%s: %q says %b of the quarters, want %b", c.language, c.words, got, c.says)
		}
	}
	if KindsOf("xx") != nil {
		t.Error("there are kinds in a language that has no column")
	}
	if KindRows("east")&KindRows("portfolio") != 0 || KindRows("faith") == 0 || KindRows("chess") != 0 {
		t.Error("the rows of the kinds are not apart")
	}
}

// Of rows of one kind a word is excused by a wider or a narrower one, and not by another.
func TestTells(t *testing.T) {
	en, quarters := KindsOf("en"), KindRows("compass")
	north, south := en.Of("northern")&quarters, en.Of("southern")&quarters
	var f Facts
	(&Scanner{Lexicon: lexicon.English(), Foreign: true}).Scan(&Text{Plain: "im Südosten", Blocks: []Block{{Start: 0, End: len("im Südosten")}}}, &f)
	for kind, want := range map[Kind]bool{north: false, south: true, en.Of("southeast") & quarters: true, en.Of("southwest") & quarters: false} {
		if got := KindsOf("de").Tells(&f, 0, int32(len(f.Tokens)), kind, quarters); got != want {
			t.Errorf("Südosten tells %b: %v, want %v", kind, got, want)
		}
	}
}
