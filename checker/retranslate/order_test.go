package retranslate

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// A few sentences and what an engine may make of them.
var (
	spanish = []string{
		"El alcalde Tomás Olmeda dijo que la obra costará 3,2 millones de soles.", "La oposición la rechaza.", "El puente cayó el 14 de mayo de 2019.", "Tiene dos carriles y 40 metros.",
		"Rosa Quispe preside la comisión.", "«No», respondió.", "El tren de Arequipa no llega.",
	}
	english = []string{
		"Mayor Tomás Olmeda said the work would cost 3.2 million soles.", "The opposition rejects it.", "The bridge fell on May 14, 2019.", "It has two lanes and 40 metres.",
		"Rosa Quispe chairs the committee.", "“No,” he replied.", "The train from Arequipa is not coming.",
	}
)

func TestMisplaced(t *testing.T) {
	order := func(order ...int) (out []string) {
		for _, i := range order {
			out = append(out, english[i])
		}
		return out
	}
	for _, c := range []struct {
		name           string
		texts, answers []string
		want           bool
	}{
		{"in order", spanish, english, false},
		{"the same text", spanish, spanish, false},
		{"swapped", spanish, order(0, 1, 4, 3, 2, 5, 6), true},
		{"swapped, one of them without marks", spanish, order(1, 0, 2, 3, 4, 5, 6), true},
		{"rotated", spanish, order(2, 1, 4, 3, 0, 5, 6), true},
		{"shifted", spanish, order(6, 0, 1, 2, 3, 4, 5), true},
		{"shifted in part", spanish, order(0, 1, 1, 2, 3, 4, 5), true},
		{"one merged, one split", spanish, []string{english[0] + " " + english[1], english[2], english[3], english[4], english[5], "The train from Arequipa", "is not coming."}, true},
		{"without marks there is nothing to go by", spanish, order(0, 5, 2, 3, 4, 1, 6), false},
		{"a figure in words and one in figures", []string{"Hay 12 barcos.", "Llegaron doce personas."}, []string{"There are twelve boats.", "Some 12 people came."}, false},
		{"other digits", []string{"وصل ٤٥ شخصا", "قتل ٧٨ شخصا"}, []string{"78 people were killed", "45 people arrived"}, true},
		{"repeated figures", []string{"Son 40 de Lima.", "Son 40 de Lima y Cusco."}, []string{"They are 40 from Lima and Cusco.", "They are 40 from Lima."}, false},
		{"one", spanish[:1], english[1:2], false},
	} {
		if got := misplaced(c.texts, c.answers); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// Right answers are believed, however many; with two neighbours swapped, they are not.
func TestMisplacedAtRandom(t *testing.T) {
	texts := sentences(120)
	for i := range texts {
		texts[i] = strings.Repeat("a", i%3) + texts[i]
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		answers := lower(texts)
		if misplaced(texts, answers) {
			t.Fatal("right answers are not believed")
		}
		i := random.IntN(len(texts) - 1)
		answers[i], answers[i+1] = answers[i+1], answers[i]
		if !misplaced(texts, answers) {
			t.Fatalf("answers %d and %d are swapped", i, i+1)
		}
	}
}

func FuzzMisplaced(f *testing.F) {
	f.Add(strings.Join(spanish, "\n"), strings.Join(english, "\n"))
	f.Add("Hay 12 barcos.\n٤٥ شخصا", "12\n45 \xff")
	f.Add("", "\n\n")
	f.Fuzz(func(t *testing.T, texts, answers string) {
		a, b := strings.Split(texts, "\n"), strings.Split(answers, "\n")
		first := misplaced(a, b)
		if first != misplaced(a, b) {
			t.Fatal("not the same twice")
		}
		// Texts are in the order of themselves.
		if misplaced(a, slices.Clone(a)) {
			t.Fatal("texts are not in their own order")
		}
	})
}
