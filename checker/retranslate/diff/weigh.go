package diff

import (
	"fmt"
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// What second translations do to a confidence, in per cent. Measured with Apertium on
// the 964 stories of newstest.es-en and ntrex.es, as they are and with faults put in,
// as if it were not rough. Of the findings of missing-name on the human translations
// 12 in 16 were backed and 4 shared by the engine, which all four were false; of names
// that had been dropped 126 in 127 were backed and one was shared. So sharing is worth
// much and backing little: an engine is literal, and a human free. It is the same with
// negations (16 in 19 backed, and 264 in 282), and of figures nearly all were right
// before. Of figures that had been dropped 75 in 100 were found before and 90 with
// what the engine has, of names 63 and 76. On the human translations that is 18
// figures and some 55 names more, one in 5,000 words, of which perhaps half are slips.
// rulebook evidence measures it anew. On 120 stories, since missing-name finds more by
// itself, figures still gain (40 to 54 of 60 dropped), and names nothing (63 of 78).
const (
	backing   = 4  // what they add, when all have what the finding says is lost
	surest    = 97 // at most
	doubt     = 30 // what they take, when all have the very fault
	secondHas = 64 // a name or a figure that only they and the original have, by one engine
	allHave   = 74 // by two or more
)

// Weigher brings second translations to bear on what the rules found. It reads each
// engine's text by the same rules, as if it were the translation: what they say of it,
// too, is the original's way or the rule's mistake, and no fault of the one that was
// published.
type Weigher struct {
	Checker *checker.Checker

	readers []*checker.Worker // one for each engine
}

// Weigh gives findings about what the original says evidence from the second
// translations, and raises or lowers their confidence where all engines agree; and it
// files a name or a figure that the original and all of them have and the published
// translation has not. Engines that are echoed say nothing, and rough ones nothing by
// themselves.
func (w *Weigher) Weigh(p *checker.Pass, c *Comparison, rough map[string]bool) {
	h := hearing{p: p, c: c}
	h.gather()
	seen := 0
	for _, engine := range c.engines() {
		if slices.Contains(c.Echoes, engine) {
			continue
		}
		if seen == len(w.readers) {
			w.readers = append(w.readers, w.Checker.NewWorker())
		}
		reader := w.readers[seen]
		seen++
		s, spans := c.story(engine, p.Story)
		reader.Scan(s)
		reader.Run(s)
		reader.Amend(func(second *checker.Pass) {
			h.hear(&opinion{Pass: second, engine: engine, rough: rough[engine], spans: spans})
		})
	}
	h.conclude()
}

// engines names the engines that have answered anything, in order of appearance.
func (c *Comparison) engines() (out []string) {
	for i := range c.Sentences {
		for _, s := range c.Sentences[i].Seconds {
			if !slices.Contains(out, s.Engine) {
				out = append(out, s.Engine)
			}
		}
	}
	return out
}

// story makes a story of an engine's answers, in blocks as the published one, and
// tells where the answer to each sentence stands.
func (c *Comparison) story(engine string, of *checker.Story) (*checker.Story, []Span) {
	var plain []byte
	text := prose.Text{Language: of.Translation.Language}
	spans := make([]Span, len(c.Sentences))
	block := -1
	for i := range c.Sentences {
		n := &c.Sentences[i]
		answer := n.by(engine)
		if answer == nil {
			continue
		}
		at, _ := slices.BinarySearchFunc(of.Translation.Blocks, n.Published.Start+1, func(b prose.Block, at int) int { return b.Start - at })
		if at--; at != block {
			if len(plain) > 0 {
				plain = append(plain, "\n\n"...)
			}
			kind := prose.Paragraph
			if at >= 0 {
				kind = of.Translation.Blocks[at].Kind
			}
			text.Blocks = append(text.Blocks, prose.Block{Start: len(plain), Kind: kind})
			block = at
		} else {
			plain = append(plain, ' ')
		}
		spans[i].Start = len(plain)
		plain = append(plain, answer.Text...)
		spans[i].End = len(plain)
		text.Blocks[len(text.Blocks)-1].End = len(plain)
	}
	text.Plain = string(plain)
	return &checker.Story{ID: of.ID, Input: text.Plain, Translation: text, Original: of.Original, OriginalLanguage: of.OriginalLanguage}, spans
}

// by gives an engine's answer, nil where it has none.
func (s *Sentence) by(engine string) *Second {
	for i := range s.Seconds {
		if s.Seconds[i].Engine == engine {
			return &s.Seconds[i]
		}
	}
	return nil
}

// conclude draws the sum of what the engines say.
func (h *hearing) conclude() {
	for i := range h.claims {
		if q := &h.claims[i]; q.f != nil {
			q.amend()
		}
	}
	for i := range h.claims { // behind the others: a finding more moves the list
		q := &h.claims[i]
		if all, engines := q.all(has); q.f == nil && all && !h.told(q) {
			q.file(h, engines)
		}
	}
}

// all reports whether every engine says the same, one of them one that is not rough,
// and how many they are.
func (q *claim) all(want verdict) (yes bool, engines int) {
	for _, a := range q.answers {
		if a.verdict != want {
			return false, 0
		}
		if !a.rough {
			engines++
		}
	}
	return engines > 0, engines
}

// amend gives a finding its evidence and its confidence.
func (q *claim) amend() {
	f := q.f
	for _, a := range q.answers {
		if a.verdict == has && a.words != "" {
			f.Evidence = append(f.Evidence, a.evidence())
		}
	}
	if yes, _ := q.all(has); yes && f.Confidence < surest {
		f.Confidence = min(f.Confidence+backing, surest)
		f.Why += "; translated again, the original says so, too"
	}
	if yes, _ := q.all(shares); yes && f.Rule.NeedsOriginal {
		f.Confidence -= min(doubt, f.Confidence)
		f.Why += "; but translated again, the original reads no other"
	}
}

// file makes a finding of what only the published translation lacks.
func (q *claim) file(h *hearing, engines int) {
	f := checker.Finding{Confidence: secondHas, Evidence: []checker.Evidence{h.p.AtOriginal(int(q.from), int(q.to), "in the original")}}
	if engines > 1 {
		f.Confidence = allHave
	}
	s := &h.c.Sentences[q.unit]
	f.Start, f.End = s.Published.Start, s.Published.End
	words := q.answers[0].words
	for _, a := range q.answers {
		f.Evidence = append(f.Evidence, a.evidence())
	}
	id := "missing-name"
	f.Message = fmt.Sprintf("the original names %s here", words)
	if q.topic == figures {
		id = "missing-figure"
		f.Message = fmt.Sprintf("the original’s ‘%s’ is missing", h.p.Original().Slice(int(q.from), int(q.to)))
	}
	f.Why = fmt.Sprintf("the original and its second translation have “%s”; neither this sentence nor those around it have", words)
	h.p.ReportAs(id, f)
}
