package diff

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// hearing is one story's: what is claimed of it, and what the engines say to it.
type hearing struct {
	p      *checker.Pass
	c      *Comparison
	claims []claim
}

// topic is what a claim is about.
type topic uint8

const (
	other   topic = iota
	names         // a name of the original is not in the translation
	figures       // a figure is not
	denial        // one side denies
)

// claim is that the translation has not what the original has: by a finding, or open.
type claim struct {
	f        *checker.Finding // nil for one that nobody has made yet
	topic    topic
	unit     int
	from, to int32 // tokens of the original that it is about
	answers  []reply
}

// gather collects the claims of the findings, and those that could be made.
func (h *hearing) gather() {
	for f := range h.p.Found {
		unit := h.unitOf(f)
		if unit < 0 {
			continue
		}
		q := claim{f: f, unit: unit}
		for _, e := range f.Evidence {
			if e.Side == checker.Original && q.to == 0 {
				from, to := h.p.Original().Within(e.Start, e.End)
				q.from, q.to = int32(from), int32(to)
			}
		}
		if q.from < q.to && !h.asked(&q) || q.from >= q.to && f.Rule.ID != "added-negation" {
			continue // what no engine was asked says nothing
		}
		switch f.Rule.ID {
		case "lost-negation", "added-negation":
			q.topic = denial
		case "changed-figure", "missing-figure", "changed-scale", "changed-date":
			q.topic = figures
		default:
			if f.Rule.Category == checker.Names {
				q.topic = names
			} else if !f.Rule.NeedsOriginal {
				continue
			}
		}
		h.claims = append(h.claims, q)
	}
	for unit := range h.c.Sentences {
		if len(h.c.Sentences[unit].Seconds) > 0 {
			h.lacking(unit)
		}
	}
}

// asked reports whether the words of the original that a claim is about are in its sentence.
func (h *hearing) asked(q *claim) bool {
	in, tokens := h.c.Sentences[q.unit].Original, h.p.Original().Tokens
	return in.Start <= int(tokens[q.from].Start) && tokens[q.to-1].End() <= in.End
}

// unitOf gives the sentence that a finding is about, -1 where there is none.
func (h *hearing) unitOf(f *checker.Finding) int {
	return slices.IndexFunc(h.c.Sentences, func(s Sentence) bool {
		return f.Start < s.Published.End && s.Published.Start < max(f.End, f.Start+1)
	})
}

// around gives the tokens of sentence unit of a text, and of those beside it. Answers
// that are not there are left out.
func (h *hearing) around(f *prose.Facts, unit, wider int, span func(int) Span) (first, last int) {
	for n := max(0, unit-wider); n <= min(unit+wider, len(h.c.Sentences)-1); n++ {
		if s := span(n); s.Start < s.End {
			from, to := f.Within(s.Start, s.End)
			if last == 0 {
				first = from
			}
			first, last = min(first, from), max(last, to)
		}
	}
	return first, last
}

func (h *hearing) published(n int) Span { return h.c.Sentences[n].Published }
func (o *opinion) span(n int) Span      { return o.spans[n] }

// lacking finds the names and figures of a sentence of the original of which the
// translation has nothing, there or in the sentences beside it.
func (h *hearing) lacking(unit int) {
	o, all := h.p.Original(), h.p.Names()
	in := h.c.Sentences[unit].Original
	from, to := o.Within(in.Start, in.End)
	first, last := h.around(h.p.Facts, unit, 1, h.published)
	for k := from; k < to; k++ {
		t := &o.Tokens[k]
		if t.Kind != prose.Word || t.Len < 4 || !t.Has(prose.Capital) || o.Licensed(k) || t.Class&(lexicon.Given|lexicon.Title|lexicon.Calendar|lexicon.Foreign) != 0 {
			continue
		}
		stands := false
		for i := first; i < last && !stands; i++ {
			stands = all.Same(i, k)
		}
		if !stands {
			h.claims = append(h.claims, claim{topic: names, unit: unit, from: int32(k), to: int32(k + 1)})
		}
	}
	ours := h.p.ReadFigures("en", int32(first), int32(last), true, nil)
	for _, g := range o.ReadFigures(h.p.OriginalLanguage, int32(from), int32(to), false, nil) {
		if g.Count >= 2 && g.Value != hundred && !g.Timed && !g.Written && !slices.ContainsFunc(ours, func(x prose.Figure) bool { return tells(&x, &g) }) {
			h.claims = append(h.claims, claim{topic: figures, unit: unit, from: g.First, to: g.Last})
		}
	}
}

// hundred is hardly ever a count: cien veces, “hundreds of times”.
var hundred = prose.NewDecimal(100, 0)

// tells reports whether a figure of the translation may stand for one of the original:
// the same, or the 1980s for los años 80, 15.6 for a broken “15, 6” and 14.46 for the 46, miles for
// kilometres.
func tells(x, g *prose.Figure) bool {
	if equal(x, g) || x.Digits == g.Digits || x.Timed || (x.Several || x.Count >= 4) && x.Digits%100 == g.Digits {
		return true
	}
	if x.Unit != 0 && g.Unit != 0 && x.Unit != g.Unit && x.Unit.Dimension() == g.Unit.Dimension() {
		return true
	}
	for d, e := x.Number.Digits, x.Number.Exp; e < 0; e++ {
		if d /= 10; e == -1 && prose.NewDecimal(d, 0) == g.Value {
			return true
		}
	}
	return false
}

// told reports whether a finding says already what is claimed, or that the place of it
// is wrong as a whole.
func (h *hearing) told(q *claim) bool {
	in := h.c.Sentences[q.unit].Published
	o := h.p.Original()
	start, end := int(o.Tokens[q.from].Start), o.Tokens[q.to-1].End()
	for f := range h.p.Found {
		if f.Start >= in.End || in.Start >= f.End || !f.Rule.NeedsOriginal && f.Rule.Category != checker.Names {
			continue
		}
		for _, e := range f.Evidence {
			if e.Side == checker.Original && e.Start < end && start < e.End {
				return true
			}
		}
		if f.Rule.Category == checker.Names && q.topic == names || f.Rule.Category == checker.Figures && q.topic == figures {
			return true
		}
	}
	return false
}

// equal reports whether two figures may be one.
func equal(a, b *prose.Figure) bool {
	for _, x := range [...]prose.Decimal{a.Value, a.Other, a.Number} {
		if x != (prose.Decimal{}) && (x == b.Value || x == b.Other) {
			return true
		}
	}
	return false
}
