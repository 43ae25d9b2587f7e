package prose

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func TestRoster(t *testing.T) {
	text := func(plain string, foreign bool) *Facts {
		var f Facts
		(&Scanner{Lexicon: lexicon.English(), Foreign: foreign}).Scan(&Text{Plain: plain, Blocks: []Block{{Start: 0, End: len(plain)}}}, &f)
		return &f
	}
	english := text("The mayor met Quadri and Nowak. Then Quadri left with Nowak, and Gibson stayed.", false)
	polish := text("Burmistrz spotkał się z Nowakiem i Quadrim. Potem Quadri wyszedł z Nowakiem, a Nowak i Zielak zostali.", true)
	var n Names
	n.Read(english, polish, "pl")
	at := func(f *Facts, word string) int {
		for i := range f.Tokens {
			if f.Word(i) == word {
				return i
			}
		}
		t.Fatalf("no %s", word)
		return -1
	}
	for word, want := range map[string]struct {
		excess  int
		carried string
	}{
		"Nowakiem": {1, "Nowak"}, // three in the original, in two cases, and two in the translation
		"Nowak":    {1, "Nowak"},
		"Quadrim":  {0, "Quadri"},
		"Zielak":   {1, ""},
	} {
		k := at(polish, word)
		for range 2 { // computed, and remembered
			if got := n.Excess(k); got != want.excess {
				t.Errorf("%s: the original has %d more, want %d", word, got, want.excess)
			}
			carried := ""
			if i := n.Carried(k); i >= 0 {
				carried = english.Word(i)
			}
			if carried != want.carried {
				t.Errorf("%s: carried as %q, want %q", word, carried, want.carried)
			}
		}
	}
	for word, want := range map[string]bool{"Gibson": true, "Nowak": false, "Quadri": false} {
		for range 2 {
			if got := n.Foreign(at(english, word)); got != want {
				t.Errorf("%s: foreign %t, want %t", word, got, want)
			}
		}
	}
}

func TestFirstNamed(t *testing.T) {
	var f Facts
	plain := "The mayor of Lima met Quadri. Lima is large; the lima bean is not."
	(&Scanner{Lexicon: lexicon.English()}).Scan(&Text{Plain: plain, Blocks: []Block{{Start: 0, End: len(plain)}}}, &f)
	for i := range f.Tokens {
		if w := f.Word(i); w == "Lima" || w == "lima" || w == "Quadri" {
			got := f.FirstNamed(f.Anchor(i))
			switch {
			case f.Anchor(i) == 0 && w == "lima": // short words in small letters have none
			case got < 0 || f.Anchor(got) != f.Anchor(i) || !f.Tokens[got].Has(Capital) || got > i:
				t.Errorf("token %d, %s: %d", i, w, got)
			}
		}
	}
	if got := f.FirstNamed(1); got != -1 {
		t.Errorf("an anchor that is nowhere: %d", got)
	}
}
