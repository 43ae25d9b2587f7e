package prose

import (
	"slices"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// TestTraits has a text for each trait, with the words that may be of interest. Words are remembered by their hash, so a
// capital must not tell what the small word is.
func TestTraits(t *testing.T) {
	for _, k := range []struct {
		language string
		trait    trait
		text     string
		want     []string
	}{
		{"en", mayNegate, "He did not sign, nor speak.", []string{"not"}},
		{"cs", mayNegate, "Nepřišla vláda, nepřišla.", []string{"Nepřišla", "nepřišla"}},
		{"fr", mayNegate, "Elle n’a rien dit.", []string{"n’a", "rien"}},
		{"en", mayOppose, "Prices rose, and no one fell.", []string{"rose", "no", "fell"}},
		{"es", mayOppose, "Los precios subieron ayer.", []string{"subieron"}},
		{"en", mayCount, "Three of 12 in the EU and the A4.", []string{"Three", "12", "EU", "A4"}},
		{"de", mayDate, "Am Dienstag und in der Dienstagssitzung im Mai.", []string{"Dienstag", "Dienstagssitzung", "Mai"}},
		{"en", mayFail, "It failed to win, did not, and won.", []string{"failed", "not"}},
		{"en", mayDeny, "Unable or unable, without an illegal act.", []string{"Unable", "unable", "without", "illegal"}},
		{"de", mayContrast, "Unmöglich ist unmöglich, und mehr nicht.", []string{"Unmöglich", "unmöglich", "und"}},
		{"es", mayContrast, "Irresponsable, y muy irresponsable.", []string{"Irresponsable", "irresponsable"}},
		{"es", mayRefuse, "El ministro evitó responder.", []string{"evitó"}},
	} {
		var f Facts
		text := Text{Plain: k.text, Blocks: []Block{{Start: 0, End: len(k.text)}}}
		(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
		var got []string
		traits, last := f.traitsIn(k.language), int32(len(f.Tokens))
		for i := traits.next(k.trait, 0, last); i < last; i = traits.next(k.trait, i+1, last) {
			got = append(got, f.Word(int(i)))
		}
		if !slices.Equal(got, k.want) {
			t.Errorf("%s %q: %q, want %q", k.language, k.text, got, k.want)
		}
	}
}
