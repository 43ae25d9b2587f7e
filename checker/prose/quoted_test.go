package prose

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// What stands in a quotation, by the marks of each language; capitals are what is quoted.
func TestQuoted(t *testing.T) {
	for text, foreign := range map[string]bool{
		"he said “NOT NOW” and left":         false,
		"he said \"NOT NOW\" and left":       false,
		"he said „NOT NOW“ and left":         false,
		"we left,\" he said, \"NOT NOW\"":    false,
		"she wore 5” heels and left":         false,
		"more » and he left":                 false,
		"er sagte „NICHT JETZT“ und ging":    true,
		"on powiedział „NIE TERAZ” i":        true,
		"hon sa ”INTE NU” och gick":          true,
		"er sagte »NICHT JETZT« und ging":    true,
		"il a dit « PAS MAINTENANT » et":     true,
		"dijo «AHORA NO» y se fue":           true,
		"plus » et il est parti":             true,
		"dijo “AHORA NO” y «NUNCA» y se fue": true,
		"il a dit « TOUT \"VA BIEN\" » et":   true,
	} {
		var f Facts
		(&Scanner{Lexicon: lexicon.English(), Foreign: foreign}).Scan(&Text{Plain: text, Blocks: []Block{{Start: 0, End: len(text)}}}, &f)
		for i := range f.Tokens {
			if w := f.Word(i); f.Tokens[i].Kind == Word && f.Tokens[i].Has(Quoted) != (strings.ToUpper(w) == w && len(w) > 1) {
				t.Errorf("%s: %s is quoted: %t", text, w, f.Tokens[i].Has(Quoted))
			}
		}
	}
}
