package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// Retranslation is an engine that translated the original again.
type Retranslation struct {
	Engine string `json:"engine"`
	Model  string `json:"model"`
	Echo   bool   `json:"echo"`  // the published translation seems to be this engine's own
	Rough  bool   `json:"rough"` // no second opinion by itself
}

// Usage is what engines were sent in a run, in code points, and what it cost.
type Usage struct {
	Sent   int64   `json:"sent"`
	Cached int64   `json:"cached"`
	Cost   float64 `json:"cost"` // US dollars
}

// Sentence is what is translated again at once, on both sides, with what the engines
// make of it.
type Sentence struct {
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Text     string   `json:"text"`
	Original Excerpt  `json:"original"`
	Seconds  []Second `json:"seconds"`
	Risk     float64  `json:"risk"`
	Reasons  []Reason `json:"reasons"`

	start, end   int // in plain text
	from, to     int // of the original, in plain text
	line, column int
}

// Excerpt is a place of the original, in bytes of its input.
type Excerpt struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Second is one engine's translation of a sentence.
type Second struct {
	Engine string `json:"engine"`
	Text   string `json:"text"`
	Hunks  []Hunk `json:"hunks"`
}

// Hunk is a place where the published translation and a second one part.
type Hunk struct {
	Class       string `json:"class"`
	Start       int    `json:"start"`
	End         int    `json:"end"`
	Text        string `json:"text"`         // of the published translation; empty where it has nothing
	Second      string `json:"second"`       // of the second one
	SecondStart int    `json:"second_start"` // in bytes of the second's text
	SecondEnd   int    `json:"second_end"`

	start, end int // in plain text
}

// Reason is a word that weighs in a risk.
type Reason struct {
	Word   string  `json:"word"`
	Side   string  `json:"side"`   // translation or retranslation: the only one that has it
	Weight float64 `json:"weight"` // in log odds
}

// matters reports whether a class is more than a way to put it: those up to added are.
func matters(class string) bool { return slices.Index(diff.Classes[:], class) <= int(diff.Added) }

// ParseClasses reads names of classes, parted by commas.
func ParseClasses(names []string) ([]string, error) {
	for _, n := range names {
		if !slices.Contains(diff.Classes[:], n) {
			return nil, fmt.Errorf("no class of differences is called %q; did you mean %q?", n, checker.Nearest(n, diff.Classes[:]))
		}
	}
	return names, nil
}

// Compare adds what engines make of the original.
func (s *Story) Compare(c *diff.Comparison, engines []Retranslation) {
	s.HasRetranslation = len(engines) > 0
	for _, e := range engines {
		e.Echo = slices.Contains(c.Echoes, e.Engine)
		s.Retranslations = append(s.Retranslations, e)
	}
	if names := strings.Join(c.Echoes, " and "); names != "" {
		then := "no sentence is riskier than another; ask another engine"
		if c.Ranked {
			then = "the risks are what the others say"
		}
		s.Notes = append(s.Notes, "this seems to be the translation of "+names+" itself, which has its faults, too: "+then)
	}
	s.Ranked = c.Ranked
	place := prose.NewCursor(s.input)
	for i := range c.Sentences {
		n := s.sentence(&c.Sentences[i])
		n.line, n.column = place.At(n.Start)
		s.Sentences = append(s.Sentences, n)
	}
}

func (s *Story) sentence(from *diff.Sentence) Sentence {
	out := Sentence{Risk: from.Risk, Seconds: make([]Second, 0, len(from.Seconds)), Reasons: make([]Reason, 0, len(from.Reasons)), start: from.Published.Start, end: from.Published.End, from: from.Original.Start, to: from.Original.End}
	out.Start, out.End, out.Text = at(s.text, from.Published)
	out.Original.Start, out.Original.End, out.Original.Text = at(s.original, from.Original)
	for _, r := range from.Reasons {
		side := checker.Translation
		if r.Side == diff.OnlySecond {
			side = checker.Retranslation
		}
		out.Reasons = append(out.Reasons, Reason{r.Word, side.String(), r.Weight})
	}
	for _, second := range from.Seconds {
		hunks := make([]Hunk, 0, len(second.Hunks))
		for _, h := range second.Hunks {
			hunk := Hunk{
				Class: h.Class.String(), Second: second.Text[h.Second.Start:h.Second.End], SecondStart: h.Second.Start, SecondEnd: h.Second.End,
				start: h.Published.Start, end: h.Published.End,
			}
			hunk.Start, hunk.End, hunk.Text = at(s.text, h.Published)
			hunks = append(hunks, hunk)
		}
		out.Seconds = append(out.Seconds, Second{second.Engine, second.Text, hunks})
	}
	return out
}

// at gives a span of plain text in bytes of the input, and its words.
func at(t *prose.Text, span diff.Span) (start, end int, words string) {
	if t == nil {
		return 0, 0, ""
	}
	start, end = t.Map.Span(span.Start, span.End)
	return start, end, t.Plain[span.Start:span.End]
}

// classes gives the classes of a sentence's hunks, each once, the gravest first.
func (s *Sentence) classes() (out []string) {
	for _, c := range diff.Classes {
		if s.count(c) > 0 {
			out = append(out, c)
		}
	}
	return out
}

// count gives how many hunks of a class a sentence has.
func (s *Sentence) count(class string) (n int) {
	for i := range s.Seconds {
		for k := range s.Seconds[i].Hunks {
			if s.Seconds[i].Hunks[k].Class == class {
				n++
			}
		}
	}
	return n
}

// Narrow leaves the hunks of some classes, or all where none is named, and the
// sentences that have one of them; and of these the top riskiest, if top is not 0.
func (s *Story) Narrow(only []string, top int) {
	s.narrow, s.only = s.narrow || len(only) > 0 || top > 0, only
	before := len(s.Sentences)
	if len(only) > 0 {
		for i := range s.Sentences {
			for k := range s.Sentences[i].Seconds {
				second := &s.Sentences[i].Seconds[k]
				second.Hunks = slices.DeleteFunc(second.Hunks, func(h Hunk) bool { return !slices.Contains(only, h.Class) })
			}
		}
		s.Sentences = slices.DeleteFunc(s.Sentences, func(n Sentence) bool { return len(n.classes()) == 0 })
	}
	if top > 0 && top < len(s.Sentences) {
		all := s.byRisk()
		if len(only) == 0 { // wording that nobody asked for is no answer to “the riskiest”
			slices.SortStableFunc(all, func(a, b Sentence) int { return cmp.Compare(rank(&a), rank(&b)) })
		}
		s.Sentences = all[:top]
		slices.SortStableFunc(s.Sentences, func(a, b Sentence) int { return cmp.Compare(a.start, b.start) })
	}
	s.left += before - len(s.Sentences)
}

// rank puts sentences that part in more than wording first.
func rank(n *Sentence) int {
	if n.matters() {
		return 0
	}
	return 1
}

// rated reports whether a sentence has a risk: an engine has answered that is not echoed.
func (s *Story) rated(n *Sentence) bool { return s.Ranked && n.Risk > 0 }

// byRisk gives the sentences, the riskiest first; in the order of the translation
// where the risks say nothing.
func (s *Story) byRisk() []Sentence {
	out := slices.Clone(s.Sentences)
	if s.Ranked {
		slices.SortStableFunc(out, func(a, b Sentence) int { return cmp.Compare(b.Risk, a.Risk) })
	}
	return out
}
