package diff

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// verdict is what an engine's translation says to a claim.
type verdict uint8

const (
	silent verdict = iota
	has            // it has what the original has
	shares         // it has the same fault
)

// reply is an engine's word on a claim.
type reply struct {
	verdict
	engine string
	rough  bool
	at     Span   // of the answer’s text
	words  string // there
}

// evidence gives the engine's words for what the original has.
func (r *reply) evidence() checker.Evidence {
	return checker.Evidence{Side: checker.Retranslation, Start: r.at.Start, End: r.at.End, Text: r.words, Note: r.engine + " has it"}
}

// opinion is an engine's translation, read as a story.
type opinion struct {
	*checker.Pass
	engine string
	rough  bool
	spans  []Span // of the plain text, by sentence; empty where it has no answer
}

// hear asks an engine's translation about every claim.
func (h *hearing) hear(o *opinion) {
	for i := range h.claims {
		q := &h.claims[i]
		if o.spans[q.unit].Start == o.spans[q.unit].End {
			continue
		}
		r := reply{engine: o.engine, rough: o.rough}
		var at Span
		r.verdict, at = h.ask(o, q)
		if r.verdict == has && at.Start < at.End {
			r.words = o.Plain[at.Start:at.End]
			r.at = Span{at.Start - o.spans[q.unit].Start, at.End - o.spans[q.unit].Start}
			if at.Start < o.spans[q.unit].Start || at.End > o.spans[q.unit].End {
				r.at, r.words = Span{}, "" // in the sentence beside it
			}
		}
		q.answers = append(q.answers, r)
	}
}

// ask asks about one claim, and gives the place in the engine's text that tells.
func (h *hearing) ask(o *opinion, q *claim) (verdict, Span) {
	wider := 1
	if q.f == nil {
		wider = 0
	}
	first, last := h.around(o.Facts, q.unit, wider, o.span)
	if at, ok := h.fixed(o, q, first, last); ok {
		return has, at
	}
	switch q.topic {
	case names:
		for i := first; i < last; i++ {
			if q.f == nil && !h.aName(o, i) {
				continue
			}
			for k := q.from; k < q.to; k++ {
				if o.Tokens[i].Has(prose.Capital) && o.Tokens[i].Len > 2 && o.Names().Same(i, int(k)) && !translated(o, i, int(k)) {
					start, end := o.Span(i, i+1)
					return has, Span{start, end}
				}
			}
		}
		if q.f != nil && q.f.Rule.ID == "missing-name" {
			return shares, Span{}
		}
	case figures:
		theirs := o.ReadFigures("en", int32(first), int32(last), false, nil)
		for _, g := range h.p.Original().ReadFigures(h.p.OriginalLanguage, q.from, q.to, false, nil) {
			for n := range theirs {
				if equal(&theirs[n], &g) {
					start, end := int(theirs[n].Start), int(theirs[n].End)
					return has, Span{start, end}
				}
			}
		}
		if q.f != nil && q.f.Rule.ID == "missing-figure" {
			return shares, Span{}
		}
	case denial:
		second := h.c.Sentences[q.unit].by(o.engine)
		if slices.ContainsFunc(second.Hunks, func(x Hunk) bool { return x.Class == Negation }) && !h.finds(o, q) {
			return has, Span{}
		}
	}
	if q.f != nil && h.finds(o, q) {
		return shares, Span{}
	}
	return silent, Span{}
}

// translated reports whether a word of an engine's text is likely what it made of a name
// of the original, taken for a word: Mature, of Maduro.
func translated(o *opinion, i, k int) bool {
	t := &o.Tokens[i]
	return t.Hash != o.Original().Tokens[k].Hash && t.Is(lexicon.Known) && !t.Is(lexicon.Surname|lexicon.Given|lexicon.Place|lexicon.Demonym)
}

// aName reports whether a word of an engine's text is surely a name, and none that an
// engine leaves as it is and a translator renders (Sparkassen, Société): a surname or a
// place that is no word, one behind a given name, or one that the story has elsewhere.
// A ministry is one by no name.
func (h *hearing) aName(o *opinion, i int) bool {
	t := &o.Tokens[i]
	if t.Has(prose.SentenceStart) || t.Class&(lexicon.Known|lexicon.Foreign|lexicon.Title|lexicon.Demonym|lexicon.Calendar) != 0 {
		return false
	}
	return t.Is(lexicon.Surname|lexicon.Place) || h.p.Seen(t.Hash).First >= 0 ||
		i > 0 && o.Gap(i-1) && o.Tokens[i-1].Has(prose.Capital) && o.Tokens[i-1].Is(lexicon.Given)
}

// fixed gives where the engine's text has what a finding would put in, which the
// published sentence has not.
func (h *hearing) fixed(o *opinion, q *claim, first, last int) (Span, bool) {
	if q.f == nil || first == last {
		return Span{}, false
	}
	start, end := o.Span(first, last)
	ours := h.c.Sentences[q.unit].Published
	for _, fix := range q.f.Fixes {
		if len(fix.Label) < 2 || holds(h.p.Plain[ours.Start:ours.End], fix.Label) >= 0 {
			continue
		}
		if at := holds(o.Plain[start:end], fix.Label); at >= 0 {
			return Span{start + at, start + at + len(fix.Label)}, true
		}
	}
	return Span{}, false
}

// holds gives where a text has words as a whole, -1 where it has not.
func holds(text, words string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return -1
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(words):])
		if !part(before) && !part(after) {
			return i
		}
		from = i + len(words)
	}
}

func part(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// finds reports whether the rule says of the engine's translation what it says of the
// published one: by the same words of the original, and of a name or a figure in the same words.
func (h *hearing) finds(o *opinion, q *claim) bool {
	for f := range o.Found {
		if f.Rule != q.f.Rule {
			continue
		}
		if in := o.spans[q.unit]; q.from == q.to && f.Start < in.End && in.Start < f.End {
			return true
		}
		for _, e := range f.Evidence {
			if e.Side != checker.Original || q.from == q.to {
				continue
			}
			first, last := o.Original().Within(e.Start, e.End)
			if int32(first) < q.to && q.from < int32(last) && (f.Rule.Category != checker.Figures && f.Rule.Category != checker.Names || o.Plain[f.Start:f.End] == h.p.Plain[q.f.Start:q.f.End]) {
				return true
			}
		}
	}
	return false
}
