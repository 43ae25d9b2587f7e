package diff

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/prose"
)

// Each unit is a link with both sides, on one line.
func TestUnits(t *testing.T) {
	translation := read("The river Neckar rose by 3.2 metres on Tuesday. In Heilbronn 140 people left their homes.\n\nThe mayor, Harald Kessler, asked for 25 soldiers.")
	original := read("Der Neckar stieg am Dienstag um 3,2 Meter. In Heilbronn verließen\n140 Menschen ihre Häuser.\n\nBürgermeister Harald Kessler bat um 25 Soldaten.")
	aligner := prose.Aligner{Language: "de"}
	units := Units(translation, original, aligner.Align(translation, original))
	if len(units) != 3 {
		t.Fatalf("%d units: %+v", len(units), units)
	}
	if u := units[1]; u.Text != "In Heilbronn verließen 140 Menschen ihre Häuser." || translation.Plain[u.Published.Start:u.Published.End] != "In Heilbronn 140 people left their homes." {
		t.Errorf("%+v", u)
	}
}

func TestUnitsLeaveOutWhatOneSideHas(t *testing.T) {
	translation := read("The river Neckar rose by 3.2 metres on Tuesday.\n\nThe mayor, Harald Kessler, asked for 25 soldiers.")
	original := read("Der Neckar stieg am Dienstag um 3,2 Meter.")
	aligner := prose.Aligner{Language: "de"}
	for _, u := range Units(translation, original, aligner.Align(translation, original)) {
		if text := translation.Plain[u.Published.Start:u.Published.End]; text == "The mayor, Harald Kessler, asked for 25 soldiers." {
			t.Errorf("%q has a partner: %q", text, u.Text)
		}
	}
}
