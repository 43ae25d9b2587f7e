package prose

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Align aligns two texts with memory of its own.
func Align(t, o *Facts) *Alignment { return new(Aligner).Align(t, o) }

// paired scans two texts, whose blocks are parted by blank lines, and aligns them.
func paired(translation, original string) (t, o *Facts, a *Alignment) {
	t, o = blocksOf(translation), blocksOf(original)
	return t, o, Align(t, o)
}

func blocksOf(plain string) *Facts {
	text := &Text{Plain: plain}
	at := 0
	for _, part := range strings.SplitAfter(plain, "\n\n") {
		if words := strings.TrimRight(part, "\n"); words != "" {
			text.Blocks = append(text.Blocks, Block{Start: at, End: at + len(words)})
		}
		at += len(part)
	}
	facts := &Facts{}
	(&Scanner{Lexicon: lexicon.English()}).Scan(text, facts)
	return facts
}

// partner gives the words that the sentence with these words is paired with.
func partner(t, o *Facts, a *Alignment, words string) string {
	for n, s := range t.Sentences {
		if strings.Contains(t.Slice(int(s.First), int(s.Last)), words) {
			l := a.Of(n)
			if !l.Paired() {
				return ""
			}
			return o.Slice(o.SentenceTokens(l.OriginalFirst, l.Beyond))
		}
	}
	return "no such sentence"
}

const alignOriginal = `El puente de Mayuni cerrará en julio

El alcalde Ramón Quispe anunció el martes que el puente de Mayuni cerrará el 14 de julio. La obra costará 3,2 millones de soles.

Vista del puente de Mayuni, en el distrito de Huayllay. (Foto: Rosa Tello)

“No podemos esperar más”, dijo. ¿Quién pagará el desvío? Nadie lo sabe.

Los 450 vecinos de la margen izquierda tendrán que caminar dos horas para llegar al mercado, según la Defensoría.`

func TestAlign(t *testing.T) {
	tr, or, a := paired(`Mayuni bridge to close in July

Mayor Ramón Quispe announced on Tuesday that the Mayuni bridge will close on July 14. The work will cost 3.2 million soles.

“We cannot wait any longer,” he said. Who will pay for the detour? Nobody knows.

The 450 residents of the left bank will have to walk two hours to reach the market, according to the Ombudsman.

View of the Mayuni bridge, in the Huayllay district. (Photo: Rosa Tello)

Follow us on our channel`, alignOriginal)
	for words, want := range map[string]string{
		"bridge to close in July": "El puente de Mayuni cerrará en julio",
		"Mayor Ramón":             "El alcalde Ramón Quispe anunció el martes que el puente de Mayuni cerrará el 14 de julio.",
		"The work will cost":      "La obra costará 3,2 millones de soles.",
		"Who will pay":            "¿Quién pagará el desvío?",
		"The 450 residents":       "Los 450 vecinos de la margen izquierda tendrán que caminar dos horas para llegar al mercado, según la Defensoría.",
		"View of the Mayuni":      "Vista del puente de Mayuni, en el distrito de Huayllay.", // it moved
		"Follow us":               "",
	} {
		if got := partner(tr, or, a, words); got != want {
			t.Errorf("%q is paired with %q, want %q", words, got, want)
		}
	}
}

// Two sentences that became one, and one that became two.
func TestAlignShapes(t *testing.T) {
	tr, or, a := paired(`Mayor Ramón Quispe announced on Tuesday that the Mayuni bridge will close on July 14, and that the work will cost 3.2 million soles.

The 450 residents of the left bank will have to walk. It will take them two hours to reach the market, according to the Ombudsman.`,
		`El alcalde Ramón Quispe anunció el martes que el puente de Mayuni cerrará el 14 de julio. La obra costará 3,2 millones de soles.

Los 450 vecinos de la margen izquierda tendrán que caminar dos horas para llegar al mercado, según la Defensoría.`)
	if got := partner(tr, or, a, "Mayor Ramón"); !strings.HasSuffix(got, "millones de soles.") || !strings.HasPrefix(got, "El alcalde") {
		t.Errorf("one sentence for two is paired with %q", got)
	}
	if x, y := partner(tr, or, a, "The 450"), partner(tr, or, a, "It will take"); x != y || x == "" {
		t.Errorf("two sentences for one are paired with %q and %q", x, y)
	}
}

func TestAlignDropped(t *testing.T) {
	_, or, a := paired(`Mayor Ramón Quispe announced on Tuesday that the Mayuni bridge will close on July 14. The work will cost 3.2 million soles.

The 450 residents of the left bank will have to walk two hours to reach the market, according to the Ombudsman.`, alignOriginal)
	for n, s := range or.Sentences {
		words := or.Slice(int(s.First), int(s.Last))
		lost := strings.Contains(words, "esperar") || strings.Contains(words, "pagará") || strings.Contains(words, "Nadie") || strings.Contains(words, "Vista")
		if lost && a.To(n).Paired() {
			t.Errorf("%q was dropped, but is paired", words)
		}
	}
}

// Every sentence is in one link, whatever the texts.
func FuzzAlign(f *testing.F) {
	f.Add(alignOriginal, alignOriginal)
	f.Add("One. Two 12. Three?\n\nFour 44.", "")
	f.Add("一。二。三？四！", "One. Two. Three? Four!")
	f.Add(strings.Repeat("Lima 12.\n\n", 50), "Lima 12. Lima 12.")
	f.Fuzz(func(t *testing.T, translation, original string) {
		if len(translation)+len(original) > 1<<14 {
			return
		}
		tr, or, a := paired(translation, original)
		seen, met := make([]int, len(tr.Sentences)), make([]int, len(or.Sentences))
		for _, l := range a.Links {
			for s := l.First; s < l.Last; s++ {
				seen[s]++
			}
			for s := l.OriginalFirst; s < l.Beyond; s++ {
				met[s]++
			}
		}
		for _, counts := range [][]int{seen, met} {
			for s, n := range counts {
				if n != 1 {
					t.Fatalf("sentence %d is in %d links", s, n)
				}
			}
		}
	})
}

// The work grows with the length, not with its square: the points that the programme
// looks at, and the pairs of sentences that share something.
func TestAlignIsLinear(t *testing.T) {
	work := func(sentences int) int {
		var english, spanish strings.Builder
		for n := range sentences {
			fmt.Fprintf(&english, "The mayor of district %d said that the bridge of Mayuni %d will close.\n\n", n*7, n)
			fmt.Fprintf(&spanish, "El alcalde del distrito %d dijo que el puente de Mayuni %d cerrará.\n\n", n*7, n)
		}
		var a Aligner
		a.Align(blocksOf(english.String()), blocksOf(spanish.String()))
		return len(a.whole.cost) + len(a.whole.near) + len(a.rest.cost) + len(a.rest.near)
	}
	if short, long := work(500), work(4000); long > 9*short {
		t.Errorf("eight times the text is %.1f times the work", float64(long)/float64(short))
	}
}

func BenchmarkAlign(b *testing.B) {
	var english, spanish strings.Builder
	for n := range 4000 {
		fmt.Fprintf(&english, "The mayor of district %d told reporters on Tuesday that the old bridge of Mayuni would close for repairs, and that nobody in street %d knew why.\n\n", n*7, n)
		fmt.Fprintf(&spanish, "El alcalde del distrito %d dijo el martes a la prensa que el viejo puente de Mayuni cerrará por obras, y que nadie en la calle %d sabía por qué.\n\n", n*7, n)
	}
	t, o := blocksOf(english.String()), blocksOf(spanish.String())
	b.SetBytes(int64(len(t.Plain)))
	b.ReportAllocs()
	var aligner Aligner
	for b.Loop() {
		aligner.Align(t, o)
	}
}

func TestRuneCount(t *testing.T) {
	for _, s := range []string{"", "a", "é", "The premier’s “no” – São Paulo", "日本語の文字", "Żółć ąęśćź ünïcode über alles", "€100 in Ålesund"} {
		for k := range s {
			if utf8.RuneStart(s[k]) {
				if got, want := runeCount(s[k:]), utf8.RuneCountInString(s[k:]); got != want {
					t.Errorf("%q has %d runes, want %d", s[k:], got, want)
				}
			}
		}
	}
}
