package checker_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Two stories, in Spanish and English, paragraph by paragraph.
var (
	puente = []string{
		"El puente sobre el río Lerma cerrará el lunes durante seis semanas, informó la Junta de Castilla.",
		"Los ingenieros de Valladolid hallaron grietas en dos pilares, que datan de 1923.",
		"«Los vecinos necesitan paciencia», dijo la alcaldesa Teresa Olmedo, del Partido Riojano.",
		"Habrá autobuses gratuitos entre Villalba y Quintana de 6.15 a 23.45.",
		"Los comerciantes temen perder la Navidad, advirtió la Cámara de Comercio; la obra costará 860.000 euros.",
		"La última vez que cerró el puente fue en 1987, tras la riada que destruyó Arenillas.",
	}
	bridge = []string{
		"The bridge over the Lerma river will close on Monday for six weeks, the Junta de Castilla said.",
		"Engineers from Valladolid found cracks in two of its pillars, which date from 1923.",
		"“Residents need patience,” said Mayor Teresa Olmedo of the Partido Riojano.",
		"There will be free buses between Villalba and Quintana from 6:15 to 23:45.",
		"Shopkeepers fear that they will lose Christmas, the Cámara de Comercio warned; the work will cost 860,000 euros.",
		"The last time the bridge closed was in 1987, after the flood that destroyed Arenillas.",
	}
	kran = []string{
		"Im Hafen von Emden ist am Freitag ein Kran umgestürzt, der erst im März von der Firma Terborg Maschinenbau geliefert worden war.",
		"Verletzt wurde niemand.",
		"Die Feuerwehr sperrte das Gelände ab, und die Hafenbehörde leitete 14 Schiffe nach Wilhelmshaven und Bremerhaven um, darunter den Frachter Ostfriesland.",
		"Der Schaden beträgt nach Angaben der Reederei Hollmann rund 2,4 Millionen Euro, doch die Versicherung Nordwest will erst zahlen, wenn das Gutachten vorliegt.",
		"Warum kippte der Kran?",
		"Der Sachverständige Uwe Tammen aus Oldenburg soll in der nächsten Woche seine Arbeit aufnehmen. Schon 2016 war in Papenburg ein Kran der Baureihe 550 gekippt.",
	}
)

func text(paragraphs []string) prose.Text {
	var t prose.Text
	for _, p := range paragraphs {
		start := len(t.Plain)
		t.Plain += p + "\n\n"
		t.Blocks = append(t.Blocks, prose.Block{Start: start, End: start + len(p)})
	}
	return t
}

// needy says whether rules see an original.
var needy = &checker.Rule{
	ID: "needy", Doc: "# needy\n", Severity: checker.Minor, Confidence: 90, NeedsOriginal: true,
	Check: func(p *checker.Pass) {
		if p.Original() != nil && p.Alignment() != nil {
			p.Report(checker.Finding{Start: 0, End: 1, Message: "there is an original"})
		}
	},
}

// An original that is none is said to be so once, and the story is checked as if it
// had none; one that is only cut or in another order is kept.
func TestOriginalThatIsNone(t *testing.T) {
	c, err := checker.New([]*checker.Rule{needy})
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	reversed := slices.Clone(bridge)
	slices.Reverse(reversed)
	for _, test := range []struct {
		name                  string
		translation, original []string
		note                  string // part of it; "" when the original is kept
	}{
		{"its own", bridge, puente, ""},
		{"half of it dropped", bridge[3:], puente, ""},
		{"half of the original dropped", bridge, puente[3:], ""},
		{"in another order", reversed, puente, ""},
		{"one paragraph of its own", bridge[:1], puente[:1], ""},
		{"one paragraph of another", bridge[:1], kran[:1], ""},
		{"another story's", bridge, kran, "does not seem to be this story’s"},
		{"empty", bridge, nil, "is empty"},
		{"marks alone", bridge, []string{"* * *", "—"}, "is empty"},
		{"in English", bridge, reversed, "is in English, too"},
		{"in Welsh", bridge, []string{"Mae'r bont dros afon Lerma ar gau ddydd Llun am chwech wythnos oherwydd craciau mewn dau biler, meddai peirianwyr y cyngor wrth drigolion yr ardal neithiwr mewn cyfarfod cyhoeddus yn neuadd y pentref."}, "is not known"},
	} {
		original := text(test.original)
		s := &checker.Story{ID: test.name, Translation: text(test.translation), Original: &original}
		s.Input = s.Translation.Plain
		res := w.Check(s)
		if kept := test.note == ""; (w.Original() != nil) != kept || (w.Alignment() != nil) != kept {
			t.Errorf("%s: the worker gives an original: %v, an alignment: %v; want %v", test.name, w.Original() != nil, w.Alignment() != nil, kept)
		}
		if test.note == "" {
			if len(res.Findings) != 1 || len(res.Notes) > 0 {
				t.Errorf("%s: %d findings, notes %q; want the original kept", test.name, len(res.Findings), res.Notes)
			}
			continue
		}
		if len(res.Notes) != 1 || !strings.Contains(res.Notes[0], test.note) {
			t.Errorf("%s: notes %q, want one with %q", test.name, res.Notes, test.note)
		}
		if len(res.Findings) != 0 || len(res.Skipped) != 1 || res.Skipped[0].Reason != res.Notes[0] {
			t.Errorf("%s: %d findings, skipped %v; want the rule skipped with the note", test.name, len(res.Findings), res.Skipped)
		}
		if s.Original == nil {
			t.Errorf("%s: the story lost its original", test.name)
		}
	}
}

// What a worker gives of an original is not that of the story before.
func TestOriginalOfAnUncoveredStory(t *testing.T) {
	c, err := checker.New([]*checker.Rule{needy})
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	original := text(puente)
	s := &checker.Story{Translation: text(bridge), Original: &original}
	if w.Check(s); w.Original() == nil || len(w.Alignment().Links) == 0 {
		t.Fatal("no original")
	}
	s = &checker.Story{Translation: text(puente)}
	s.Translation.Language = "es"
	if w.Check(s); w.Original() != nil || w.Alignment() != nil {
		t.Error("the original of the story before")
	}
}

// What a rule finds that compares sentences is not filed where a desk told the story anew, and the report says so.
func TestToldAnew(t *testing.T) {
	find := func(id string, footing checker.Footing) *checker.Rule {
		return &checker.Rule{ID: id, Severity: checker.Major, Confidence: 80, NeedsOriginal: true, Footing: footing, Check: func(p *checker.Pass) {
			p.Report(checker.Finding{Start: 0, End: 3, Message: "found"})
		}}
	}
	c, err := checker.New([]*checker.Rule{find("any-where", checker.Anywhere), find("one-sentence", checker.Sentence), find("whole-story", checker.Whole)})
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	anew := []string{
		"Free buses will run between Villalba and Quintana when cracks in a bridge of 1923 close the Lerma crossing, which was last shut in 1987.",
		"Mayor Teresa Olmedo of the Partido Riojano asked for patience as shopkeepers in the Cámara de Comercio feared for Christmas.",
		"The work will cost 860,000 euros and begin on Monday, the Junta de Castilla said after engineers from Valladolid had been there. A flood destroyed Arenillas back then.",
	}
	for _, test := range []struct {
		translation []string
		found       int
	}{{bridge, 3}, {anew, 1}} {
		original := text(puente)
		s := &checker.Story{Translation: text(test.translation), Original: &original, OriginalLanguage: "es"}
		s.Input = s.Translation.Plain
		res := w.Check(s)
		if len(res.Findings) != test.found || (len(res.Notes) == 1) != (test.found == 1) {
			t.Errorf("%.20q: %d findings, notes %q; want %d findings", test.translation[0], len(res.Findings), res.Notes, test.found)
		}
	}
}
