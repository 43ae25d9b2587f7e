package diff_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
	"github.com/wirecheck/wirecheck/rules"
)

// bench checks stories with second translations that a test brings.
type bench struct {
	t      *testing.T
	worker *checker.Worker
	weigh  diff.Weigher
}

func newBench(t *testing.T, only ...string) *bench {
	t.Helper()
	selected, err := checker.Select(rules.All, only, nil)
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(selected)
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	w.MinConfidence = 60
	return &bench{t, w, diff.Weigher{Checker: c}}
}

func textOf(plain, language string) prose.Text {
	text := prose.Text{Plain: plain, Language: language}
	at := 0
	for block := range strings.SplitSeq(plain, "\n\n") {
		text.Blocks = append(text.Blocks, prose.Block{Start: at, End: at + len(block)})
		at += len(block) + 2
	}
	return text
}

// check checks a translation, of which each block renders that of the original, with
// second translations of each block, by engine. Rough engines begin with “rough”,
// echoed ones with “echo”.
func (b *bench) check(translation, original string, seconds map[string]string) []checker.Finding {
	b.t.Helper()
	s := &checker.Story{ID: "a", Input: translation, Translation: textOf(translation, "en"), OriginalLanguage: "es"}
	o := textOf(original, "es")
	s.Original = &o
	c := &diff.Comparison{Ranked: true}
	for i, block := range s.Translation.Blocks {
		n := diff.Sentence{Unit: diff.Unit{Published: diff.Span{Start: block.Start, End: block.End}, Original: diff.Span{Start: o.Blocks[i].Start, End: o.Blocks[i].End}}}
		n.Text = o.Plain[n.Original.Start:n.Original.End]
		c.Sentences = append(c.Sentences, n)
	}
	rough := map[string]bool{}
	names := make([]string, 0, len(seconds))
	for name := range seconds {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		rough[name] = strings.HasPrefix(name, "rough")
		if strings.HasPrefix(name, "echo") {
			c.Echoes = append(c.Echoes, name)
		}
		for i, answer := range strings.Split(seconds[name], "\n\n") {
			if answer != "" {
				c.Sentences[i].Seconds = append(c.Sentences[i].Seconds, diff.Second{Engine: name, Text: answer})
			}
		}
	}
	b.worker.Scan(s)
	b.worker.Run(s)
	b.worker.Amend(func(p *checker.Pass) { b.weigh.Weigh(p, c, rough) })
	res := b.worker.Settle()
	for _, n := range res.Notes {
		b.t.Errorf("note: %s", n)
	}
	return res.Findings
}

// one gives the only finding.
func (b *bench) one(findings []checker.Finding) checker.Finding {
	b.t.Helper()
	if len(findings) != 1 {
		b.t.Fatalf("%d findings, want one: %+v", len(findings), findings)
	}
	return findings[0]
}

const (
	figureOriginal  = "El puente costará 48 millones de euros, dijo la alcaldesa Rosa Olmeda el lunes.\n\nLos vecinos esperan desde hace años que empiecen las obras."
	figurePublished = "The bridge will cost 38 million euros, Mayor Rosa Olmeda said on Monday.\n\nNeighbours have been waiting for years for the works to begin."
	figureSecond    = "The bridge will cost 48 million euros, said the mayor Rosa Olmeda on Monday.\n\nThe neighbours have waited for years for the works to start."
)

// What the second translation has where the finding says that the published one is
// wrong is evidence, and backs it.
func TestBacked(t *testing.T) {
	b := newBench(t)
	alone := b.one(b.check(figurePublished, figureOriginal, nil))
	f := b.one(b.check(figurePublished, figureOriginal, map[string]string{"alpha": figureSecond}))
	if f.Rule.ID != "changed-figure" || f.Confidence <= alone.Confidence && alone.Confidence < 97 {
		t.Errorf("%s at %d, and %d without", f.Rule.ID, f.Confidence, alone.Confidence)
	}
	if f.Key != alone.Key {
		t.Error("the key depends on the engine")
	}
	e := f.Evidence[len(f.Evidence)-1]
	first, _, _ := strings.Cut(figureSecond, "\n\n")
	if e.Side != checker.Retranslation || first[e.Start:e.End] != e.Text || !strings.HasPrefix(e.Text, "48") {
		t.Errorf("evidence %+v", e)
	}
}

const (
	nameOriginal  = "La Copa de la ciudad la ganó el equipo de Torrente, que venció por tres a uno.\n\nEl entrenador Julio Barrenechea pidió paciencia a los aficionados de Torrente."
	namePublished = "The city trophy was won by the team from Torrente, by three to one.\n\nThe coach asked the supporters from Torrente for patience."
	nameSecond    = "The Cup of the city was won by the team of Torrente, which won by three to one.\n\nThe coach Julio Barrenechea asked the fans of Torrente for patience."
)

// A name that the original and the second translation have, and the published one not.
func TestOnlyPublishedLacks(t *testing.T) {
	b := newBench(t, "missing-figure", "changed-figure", "missing-name")
	found := func(seconds map[string]string) (out []string) {
		for _, f := range b.check(namePublished, nameOriginal, seconds) {
			out = append(out, f.Message)
		}
		return out
	}
	const want = "the original names Barrenechea here"
	if got := found(map[string]string{"alpha": nameSecond}); len(got) != 1 || got[0] != want {
		t.Errorf("by one engine: %q", got)
	}
	other := strings.Replace(nameSecond, " Julio Barrenechea", "", 1)
	base := found(nil)
	for name, seconds := range map[string]map[string]string{
		"one of two engines":    {"alpha": nameSecond, "beta": other},
		"a rough engine":        {"rough": nameSecond},
		"an echo":               {"echo": nameSecond},
		"one that lacks it":     {"alpha": other},
		"no answer to that one": {"alpha": strings.Split(nameSecond, "\n\n")[0] + "\n\n"},
	} {
		if got := found(seconds); len(got) > len(base) {
			t.Errorf("%s: %q, and %q without", name, got, base)
		}
	}
}

// What the second translation does no better is the original's way to put it, or the
// rule's mistake.
func TestShared(t *testing.T) {
	b := newBench(t, "missing-name")
	const original = "Según el parte del Servicio Meteorológico, el huracán Kirk llegó a Nueva Inglaterra con vientos fuertes.\n\nLa gobernadora Maura Healey pidió a la población de Worcester que no saliera de casa."
	const published = "According to the report, the hurricane Kirk reached New England with strong winds.\n\nGovernor Maura Healey asked people to stay at home."
	alone := b.check(published, original, nil)
	if len(alone) == 0 {
		t.Fatal("the rule finds nothing here any more; take another example")
	}
	second := "According to the part of the service, the hurricane Kirk arrived to New England with strong winds.\n\nThe governor Maura Healey asked people that they did not leave house."
	if got := b.check(published, original, map[string]string{"alpha": second}); len(got) != 0 {
		t.Errorf("a finding that the second translation shares stands: %+v", got)
	}
	if got := b.check(published, original, map[string]string{"rough": second}); len(got) != len(alone) {
		t.Errorf("a rough engine alone takes a finding away")
	}
}

// The rules of the same checker read all texts: nothing of one story reaches the next.
func TestWeighTwice(t *testing.T) {
	b := newBench(t)
	first := b.one(b.check(figurePublished, figureOriginal, map[string]string{"alpha": figureSecond}))
	b.check(namePublished, nameOriginal, map[string]string{"alpha": nameSecond, "beta": nameSecond})
	again := b.one(b.check(figurePublished, figureOriginal, map[string]string{"alpha": figureSecond}))
	if first.Confidence != again.Confidence || len(first.Evidence) != len(again.Evidence) || first.Why != again.Why {
		t.Errorf("%+v, and the second time %+v", first, again)
	}
}

// A name that an engine translates, too, bears nothing out, and excuses nothing.
func TestTranslatedByBoth(t *testing.T) {
	b := newBench(t, "translated-name")
	const original = "El presidente Nicolás Maduro habló el lunes con la prensa en Caracas.\n\nMaduro dijo que la reunión será en Quito."
	const published = "President Nicolás Ripe spoke to the press in Caracas on Monday.\n\nMaduro said that the meeting will be in Quito."
	alone := b.one(b.check(published, original, nil))
	for _, word := range []string{"Mature", "Ripe"} {
		second := strings.ReplaceAll("The president Nicolás Maduro spoke on Monday with the press in Caracas.\n\nMaduro said that the meeting will be in Quito.", "Maduro", word)
		f := b.one(b.check(published, original, map[string]string{"alpha": second}))
		if f.Confidence != alone.Confidence || len(f.Evidence) != len(alone.Evidence) || f.Why != alone.Why {
			t.Errorf("%s: %+v, and without it %+v", word, f, alone)
		}
	}
}

// An engine that takes another name for it has not the same fault.
func TestOtherFaultIsNotShared(t *testing.T) {
	b := newBench(t, "changed-name")
	const original = "La ministra Carmen Ordóñez viajará el martes a Lisboa."
	const published = "Minister Carmen Gallagher will travel to Lisbon on Tuesday."
	second := strings.Replace(published, "Gallagher", "Fitzgerald", 1)
	alone := b.one(b.check(published, original, nil))
	if f := b.one(b.check(published, original, map[string]string{"alpha": second})); f.Confidence != alone.Confidence {
		t.Errorf("at %d, and at %d without", f.Confidence, alone.Confidence)
	}
	if f := b.check(published, original, map[string]string{"alpha": published}); len(f) > 0 && f[0].Confidence >= alone.Confidence {
		t.Errorf("the same name in both excuses nothing: %d, %d without", f[0].Confidence, alone.Confidence)
	}
}
