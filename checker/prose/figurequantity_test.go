package prose

import "testing"

// telling is what an original tells in its language, what the translation has instead, and
// what English would say; "" where nothing is wrong.
type telling struct{ language, original, translation, right string }

// tellsOtherwise compares the figures of each pair by what English would say.
func tellsOtherwise(t *testing.T, cases []telling) {
	t.Helper()
	tells(t, cases, func(d FigureDifference) string { return d.English })
}

// tellsAny does so, too, and of differences without what English would say it tells the value and the
// unit of the original; 0 is a figure that was added.
func tellsAny(t *testing.T, cases []telling) {
	t.Helper()
	tells(t, cases, func(d FigureDifference) string {
		switch {
		case d.English != "":
			return d.English
		case d.Fault == UnitChanged:
			return d.Theirs.Value.String() + " " + d.Theirs.Unit.String()
		}
		return d.Theirs.Value.String()
	})
}

// tells compares the figures of each pair; say gives what one difference tells.
func tells(t *testing.T, cases []telling, say func(FigureDifference) string) {
	t.Helper()
	for _, x := range cases {
		translation, original, a := paired(x.translation, x.original)
		var c FigureComparer
		got := ""
		for _, d := range c.Compare(translation, original, a, x.language) {
			got += say(d)
		}
		if got != x.right {
			t.Errorf("%s, %s: %q, want %q", x.original, x.translation, got, x.right)
		}
	}
}

// The sentences around a link may have no partner.
func TestMultiples(t *testing.T) {
	tellsOtherwise(t, []telling{
		{"es", "El alquiler se ha duplicado desde 2001.", "The rent has tripled since 2001.", "doubled"},
		{"es", "El alquiler se ha duplicado desde 2001.", "The rent has doubled since 2001.", ""},
		{"de", "Die Miete hat sich halbiert.", "The rent has doubled.", "halved"},
		{"es", "El puente de Mayuni se cerró en 1999 y nadie lo sabe en Huayllay.\n\nEl alquiler se ha duplicado desde 2001.\n\nLos vecinos de la margen izquierda están enojados.",
			"The rent has tripled since 2001.\n\nThe residents of the left bank are angry.", "doubled"},
		{"es", "El alquiler se ha duplicado desde 2001.\n\nEl puente de Mayuni se cerró en 1999 y nadie lo sabe en Huayllay.", "The rent has tripled since 2001.", "doubled"},
		{"es", "El alquiler se ha duplicado desde 2001.", "The rent has tripled since 2001.\n\nThe Mayuni bridge was closed in 1999 and nobody in Huayllay knows.", "doubled"},
		{"es", "Reinaron Alfonso VI y su hijo.", "Alfonso IV and his son reigned.\n\nThe Mayuni bridge was closed in 1999 and nobody in Huayllay knows.", "VI"},
	})
}
