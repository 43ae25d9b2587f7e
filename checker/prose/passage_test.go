package prose

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func paragraphs(list ...string) *Facts {
	text := &Text{}
	for _, p := range list {
		if strings.TrimSpace(p) == "" {
			continue
		}
		start := len(text.Plain)
		text.Plain += p + "\n\n"
		text.Blocks = append(text.Blocks, Block{Start: start, End: start + len(p)})
	}
	f := &Facts{}
	(&Scanner{Lexicon: lexicon.English()}).Scan(text, f)
	return f
}

var (
	puente = []string{
		"El puente sobre el río Lerma cerrará el lunes durante seis semanas, informó la Junta de Castilla.",
		"Los ingenieros de Valladolid hallaron grietas en dos pilares, que datan de 1923.",
		"La alcaldesa Teresa Olmedo, del Partido Riojano, pidió paciencia a los vecinos. Habrá autobuses gratuitos entre Villalba y Quintana de 6.15 a 23.45.",
		"Los comerciantes temen perder la Navidad, advirtió la Cámara de Comercio; la obra costará 860.000 euros.",
		"La última vez que cerró el puente fue en 1987, tras la riada que destruyó Arenillas.",
	}
	bridge = []string{
		"The bridge over the Lerma river will close on Monday for six weeks, the Junta de Castilla said.",
		"Engineers from Valladolid found cracks in two of its pillars, which date from 1923.",
		"Mayor Teresa Olmedo of the Partido Riojano asked residents for patience. There will be free buses between Villalba and Quintana from 6:15 to 23:45.",
		"Shopkeepers fear that they will lose Christmas, the Cámara de Comercio warned; the work will cost 860,000 euros.",
		"The last time the bridge closed was in 1987, after the flood that destroyed Arenillas.",
	}
)

// likely gives the passages that weigh something.
func likely(t, o []string) (list []Passage) {
	x, y := paragraphs(t...), paragraphs(o...)
	for _, p := range Align(x, y).Passages(x, y, "es") {
		if p.Weight >= 0 {
			list = append(list, p)
		}
	}
	return list
}

func TestPassages(t *testing.T) {
	if got := likely(bridge, puente); len(got) > 0 {
		t.Errorf("a whole story: %+v", got)
	}
	without := append(append([]string{}, bridge[:3]...), bridge[4])
	if got := likely(without, puente); len(got) != 1 || !got[0].Omitted || got[0].First != 4 || got[0].Last != 5 || got[0].From != 4 || got[0].To != 4 {
		t.Errorf("a paragraph dropped: %+v", got)
	}
	cut := bridge[:3]
	if got := likely(cut, puente); len(got) != 1 || !got[0].Omitted || got[0].First != 4 || got[0].Last != 6 {
		t.Errorf("the end cut off: %+v", got)
	}
	half := append([]string{}, bridge...)
	half[2] = "Mayor Teresa Olmedo of the Partido Riojano asked residents for patience."
	if got := likely(half, puente); len(got) != 1 || !got[0].Omitted || got[0].First != 3 {
		t.Errorf("a sentence dropped inside a paragraph: %+v", got)
	}
	more := append([]string{}, bridge...)
	more[1] += " A beekeeper from Galway won the first prize with a jar of heather honey in 2019."
	if got := likely(more, puente); len(got) != 1 || got[0].Omitted || got[0].From != 2 || got[0].To != 3 {
		t.Errorf("a sentence added: %+v", got)
	}
	moved := []string{bridge[0], bridge[3], bridge[1], bridge[2], bridge[4]}
	if got := likely(moved, puente); len(got) > 0 {
		t.Errorf("a paragraph moved: %+v", got)
	}
}

// Passages lie in their half, and nothing breaks, on any bytes.
func FuzzPassages(f *testing.F) {
	f.Add(strings.Join(bridge, "\n"), strings.Join(puente[1:], "\n"))
	f.Add("A. B. C.\nD.", "«a»?\n\n1. 2.")
	f.Add("The end.", "Конец. 終わり。1999")
	f.Fuzz(func(t *testing.T, ours, theirs string) {
		x, y := paragraphs(strings.Split(ours, "\n")...), paragraphs(strings.Split(theirs, "\n")...)
		a := Align(x, y)
		if k := a.Kin(x, y, "es"); math.IsNaN(k) {
			t.Fatal("Kin is no number")
		}
		for _, p := range a.Passages(x, y, "es") {
			half := y
			if !p.Omitted {
				half = x
			}
			if p.First < 0 || p.First >= p.Last || int(p.Last) > len(half.Sentences) || p.From < 0 || p.To < p.From || int(p.To) > len(x.Sentences) || !p.Omitted && p.From == p.To || math.IsNaN(p.Weight) {
				t.Fatalf("%+v of %d and %d sentences", p, len(x.Sentences), len(y.Sentences))
			}
		}
	})
}

// The sentence that is missing at a paragraph's end is more like the next paragraph than
// that one is like its own rendering.
func TestPassagesKeepToParagraphs(t *testing.T) {
	theirs := append([]string{}, puente...)
	theirs[1] += " Nadie resultó herido, dijo después a la prensa el portavoz Olmedo."
	theirs[2] = "Después se les pidió paciencia a todos los que viven cerca."
	ours := append([]string{}, bridge...)
	ours[2] = "Olmedo then asked all those who live nearby to be patient, please."
	if got := likely(ours, theirs); len(got) != 1 || !got[0].Omitted || got[0].First != 2 || got[0].To != 2 {
		t.Errorf("%+v", got)
	}
}

// A short sentence that names nothing tells by the length of its paragraph, and by its mark.
func TestPassagesShort(t *testing.T) {
	theirs := append([]string{}, puente...)
	theirs[1] += " ¿Y quién va a pagar todo esto ahora?"
	if got := likely(bridge, theirs); len(got) != 1 || !got[0].Omitted || got[0].First != 2 || got[0].To != 2 {
		t.Errorf("dropped: %+v", got)
	}
	ours := append([]string{}, bridge...)
	ours[1] += " And who is going to pay for all of this?"
	if got := likely(ours, theirs); len(got) > 0 {
		t.Errorf("rendered: %+v", got)
	}
}

// Half of a sentence of the original is missing, at its end or its beginning.
func TestPassagesParts(t *testing.T) {
	whole := "Engineers from Valladolid found cracks in two of its pillars, which date from 1923, and the insurance company Ebroseguro has refused since Christmas to pay for the repair."
	theirs := append([]string{}, puente...)
	theirs[1] = "Los ingenieros de Valladolid hallaron grietas en dos pilares, que datan de 1923, y la compañía de seguros Ebroseguro se niega desde Navidad a pagar la reparación."
	theirs[3] = "Los comerciantes temen perder clientes; la obra costará 860.000 euros."
	ours := append([]string{}, bridge...)
	ours[1], ours[3] = whole, "Shopkeepers fear that they will lose customers; the work will cost 860,000 euros."
	if got := likely(ours, theirs); len(got) > 0 {
		t.Errorf("whole: %+v", got)
	}
	ours[1] = "Engineers from Valladolid found cracks in two of its pillars, which date from 1923."
	if got := likely(ours, theirs); len(got) != 1 || got[0].LastToken == 0 || got[0].First != 1 || got[0].To != 2 {
		t.Errorf("the end is missing: %+v", got)
	}
	ours[1] = "The insurance company Ebroseguro has refused since Christmas to pay for the repair."
	if got := likely(ours, theirs); len(got) != 1 || got[0].LastToken == 0 || got[0].First != 1 || got[0].FirstToken != 19 {
		t.Errorf("the beginning is missing: %+v", got)
	}
	theirs[1] = "Los ingenieros de Valladolid hallaron grietas en dos pilares, que el arquitecto Ledesma había reforzado con hormigón en noviembre de 1960, y la compañía de seguros Ebroseguro se niega desde Navidad a pagar la reparación."
	ours[1] = "Engineers from Valladolid found cracks in two pillars, and the insurance company Ebroseguro has refused since Christmas to pay for the repair."
	if got := likely(ours, theirs); len(got) != 1 || got[0].FirstToken != 29 || got[0].LastToken != 42 {
		t.Errorf("what stands amid it is missing: %+v", got)
	}
}

// Where what the second sentence names stands in the one that is linked with both tells whether the
// first is in it, too.
func TestShifted(t *testing.T) {
	o := paragraphs("Nadie en la plaza quiso hablar con la prensa. El tren salió de Valladolid el martes con 86 viajeros a bordo.")
	for text, dropped := range map[string]bool{
		"The train left Valladolid on Tuesday with all its 86 passengers on board and the lights on.":  true,
		"Nobody would speak to the reporters, and the train left Valladolid on Tuesday with 86 on it.": false,
	} {
		e := paragraphs(text)
		a := new(Aligner)
		a.whole.t, a.keys = sides(e, nil, nil, nil)
		a.whole.o, a.keys = sides(o, nil, nil, a.keys)
		translation, original, _ := (&Alignment{by: a}).sides(e, o, "es")
		s := search{mine: original, other: translation, omitted: true}
		if got := s.shifted(0, 1, 0); dropped != (got > 0.5) || !dropped != (got < -0.5) {
			t.Errorf("%q: %.2f", text, got)
		}
	}
}

// What the aligner took across stands beside the sentence that it took the place of.
func TestUncross(t *testing.T) {
	o := paragraphs("Uno dos tres cuatro.", "Cinco seis siete ocho.", "Nueve diez once doce.")
	e := paragraphs("One two three four.", "Five six seven eight.")
	a := new(Aligner)
	a.whole.t, a.keys = sides(e, nil, nil, nil)
	a.whole.o, a.keys = sides(o, nil, nil, a.keys)
	x := &Alignment{by: a}
	translation, original, _ := x.sides(e, o, "es")
	s := search{a: x, mine: original, other: translation, omitted: true}
	s.weigh()
	s.mine, s.other, s.omitted = translation, original, false
	s.weigh()
	var r relinker
	r.reset(translation, original, 0, 0.1)
	r.base[0], r.base[1] = translation.lacking(), original.lacking()
	got := r.uncross([]Link{{0, 0, 0, 1}, {0, 1, 2, 3}, {1, 2, 1, 2}})
	if want := []Link{{0, 1, 0, 1}, {1, 2, 1, 2}, {2, 2, 2, 3}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
