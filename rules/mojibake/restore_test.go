package mojibake

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// misread gives s as a program shows it that takes UTF-8 for Windows-1252.
func misread(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 0x80 && c < 0xa0 && windows[c-0x80] != 0:
			b.WriteRune(windows[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}

// Every letter and mark that is common in European names is restored where it
// stands in a word, once or twice misread.
func TestRestore(t *testing.T) {
	c, err := checker.New([]*checker.Rule{Rule})
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	for _, r := range "áéíóúüñçãõâêôàèìòùäöåøæßëïîûÁÉÍÓÚÑÇÖÜÅØščžřěůłśźżćńăşţőű’" {
		for _, text := range []string{"The name is Mal" + misread(string(r)) + "ga here.", "The name is Mal" + misread(misread(string(r))) + "ga here."} {
			s := &checker.Story{Input: text, Translation: prose.Text{Plain: text, Language: "en", Blocks: []prose.Block{{Start: 0, End: len(text)}}}}
			findings := w.Check(s).Findings
			if len(findings) != 1 || len(findings[0].Fixes) == 0 || findings[0].Fixes[0].Edits[0].Text != "Mal"+string(r)+"ga" {
				t.Errorf("%q (%c): %+v", text, r, findings)
			}
		}
	}
}
