package checker

import (
	"strings"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker/prose"
)

func paired(translation, original string) *Story {
	text := func(s, language string) prose.Text {
		t := prose.Text{Plain: s, Language: language}
		at := 0
		for _, part := range strings.Split(s, "\n\n") {
			t.Blocks = append(t.Blocks, prose.Block{Start: at, End: at + len(part)})
			at += len(part) + 2
		}
		return t
	}
	o := text(original, "es")
	return &Story{Translation: text(translation, "en"), Original: &o, OriginalLanguage: "es"}
}

// asked runs a check over a story with the given pass.
func asked(t *testing.T, s *Story, ask func(*Pass)) {
	t.Helper()
	c, err := New([]*Rule{{ID: "asked", Severity: Minor, Confidence: 90, Check: ask}})
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range c.NewWorker().Check(s).Skipped {
		t.Error(k.Reason)
	}
}

func TestOriginalHas(t *testing.T) {
	s := paired("The band KoRn played on Monday.\n\nNobody came.", "El grupo KoRn tocó el lunes en la ciudad.\n\nNadie vino.")
	asked(t, s, func(p *Pass) {
		for words, want := range map[string]bool{"KoRn": true, "korn": false, "grup": false, "grupo KoRn": true, "": false, "ciudad.": true} {
			if _, _, ok := p.OriginalHas(0, words); ok != want {
				t.Errorf("OriginalHas(%q) = %v", words, ok)
			}
		}
		first, last := p.Beside(0)
		if got := p.Original().Slice(first, last); got != "El grupo KoRn tocó el lunes en la ciudad." {
			t.Errorf("Beside gives %q", got)
		}
	})
	s.Original = nil
	asked(t, s, func(p *Pass) {
		if first, last := p.Beside(0); first != last {
			t.Error("no original, and something is beside")
		}
	})
}

func TestQuotationMarks(t *testing.T) {
	for text, want := range map[string]int{"": 0, "“a” «b» „c“ \"d\"": 8, "it's 5' long": 0, "「あ」": 2} {
		if got := quotationMarks(text); got != want {
			t.Errorf("%q has %d marks, want %d", text, got, want)
		}
	}
}

// A text without a full stop is one sentence; to look it through for each finding
// in it would take hours.
func TestOneLongSentence(t *testing.T) {
	start := time.Now()
	s := paired(strings.Repeat("dome ", 100_000), strings.Repeat("cúpula ", 100_000))
	asked(t, s, func(p *Pass) {
		for i := range p.Tokens {
			p.OriginalHas(int(p.Tokens[i].Start), "leadership")
			DoubledSo(p, &Finding{Start: int(p.Tokens[i].Start), End: p.Tokens[i].End()})
		}
	})
	if d := time.Since(start); d > 20*time.Second {
		t.Errorf("it took %v", d)
	}
}
