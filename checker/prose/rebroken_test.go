package prose

import (
	"strings"
	"testing"
)

// A desk parts paragraphs and joins them; a paragraph that is missing, or a side that lost its breaks, tells nothing.
func TestRebroken(t *testing.T) {
	const rendered = `The port of Isla Verde reopened on Saturday after an 11-day strike, after the shipping company Trasmar agreed to raise wages by 8% and hire 230 casual workers.

“Nobody is going back with their head bowed,” said Wilmar Riascos, the union's president.

The protest left 62 ships and 14,000 containers idle, according to the Chamber of Commerce. Coffee was the product worst hit.

On Friday, a group of masked men set fire to two trucks on the road to Montalbo. Police arrested four men, none of them port workers, according to Colonel Hernando Asprilla.`
	missing := strings.Replace(rendered, "“Nobody is going back with their head bowed,” said Wilmar Riascos, the union's president.\n\n", "", 1)
	for _, test := range []struct {
		name, translation string
		want              bool
	}{
		{"as in the original", rendered, false},
		{"a paragraph missing", missing, false},
		{"a paragraph parted", strings.Replace(rendered, " Police arrested", "\n\nPolice arrested", 1), true},
		{"two paragraphs joined", strings.Replace(rendered, "president.\n\nThe protest", "president. The protest", 1), true},
		{"no breaks at all", strings.ReplaceAll(rendered, "\n\n", " "), false},
		{"nothing", "", false},
	} {
		tr, or, a := paired(test.translation, recastOriginal)
		if got := a.Recast(tr, or, "es").Rebroken; got != test.want {
			t.Errorf("%s: rebroken: %t", test.name, got)
		}
	}
}
