package diff

import (
	"math"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Compare holds the units of a translation against what engines make of its original, which is in a language:
// seconds[k][n] is what engines[k] makes of unit n, "" where it has no answer. A unit
// that nobody answered has no risk, and an engine that is echoed has no say in one.
func Compare(translation, original *prose.Facts, language string, units []Unit, engines []string, seconds [][]string) *Comparison {
	c := comparer{echoes: make([]echo, len(engines)), pairs: make([][]pair, len(units))}
	c.sources = prose.SourcesOf(translation, original, language)
	ours := c.published(translation, original, units)
	for k, engine := range engines {
		theirs := answered(seconds[k])
		for n := range units {
			if seconds[k][n] != "" {
				c.hold(n, pair{engine: k, text: seconds[k][n], ours: &ours[n], theirs: &theirs[n]})
			}
		}
		if c.echoes[k].heard() {
			c.Echoes = append(c.Echoes, engine)
		}
	}
	c.Ranked = len(c.Echoes) < len(engines)
	for n, u := range units {
		s := Sentence{Unit: u}
		for k := range c.pairs[n] {
			p := &c.pairs[n][k]
			s.Seconds = append(s.Seconds, Second{engines[p.engine], p.text, p.hunks})
		}
		c.judge(n, &s, translation.Plain, original.Plain)
		c.Sentences = append(c.Sentences, s)
	}
	c.rank()
	return &c.Comparison
}

// comparer makes a comparison.
type comparer struct {
	Comparison
	pairs    [][]pair // by unit
	echoes   []echo   // by engine
	differ   differ
	evidence evidence
	sources  *prose.Sources
}

// hold finds where the sides of a pair part.
func (c *comparer) hold(unit int, p pair) {
	p.suit()
	p.stretches = slices.Clone(c.differ.stretches(p.ours.words, p.theirs.words))
	p.hunks = p.classed()
	c.echoes[p.engine].add(&p)
	c.pairs[unit] = append(c.pairs[unit], p)
}

// judge gives a sentence what its pairs say of it.
func (c *comparer) judge(unit int, s *Sentence, plain, original string) {
	pairs := slices.DeleteFunc(c.pairs[unit], func(p pair) bool { return c.echoes[p.engine].heard() })
	if len(pairs) == 0 {
		return
	}
	c.evidence.weigh(plain, pairs)
	s.Features = c.evidence.features(plain[s.Published.Start:s.Published.End], original[s.Original.Start:s.Original.End])
	s.Features[Found] = math.Log1p(s.Found)
	if c.sources == nil { // as many as usual
		s.Features[Unsourced] = Fitted.Means[Unsourced]
	}
	s.Reasons = Fitted.reasons(&c.evidence)
}

// rank holds lengths against the story's and gives the risks.
func (c *comparer) rank() {
	mean, n := 0.0, 0.0
	for i := range c.Sentences {
		if f := &c.Sentences[i].Features; *f != (Features{}) {
			mean += f[Length]
			n++
		}
	}
	for i := range c.Sentences {
		if s := &c.Sentences[i]; s.Features != (Features{}) {
			s.Features[Length] -= mean / n
			s.Risk = Fitted.Risk(&s.Features)
		}
	}
}

// published reads the translation's words, unit by unit.
func (c *comparer) published(f, original *prose.Facts, units []Unit) []side {
	r := reader{facts: f, sources: c.sources}
	out := make([]side, len(units))
	for n, u := range units {
		if c.sources != nil {
			from, to := original.Within(u.Original.Start, u.Original.End)
			c.sources.Read(int32(from), int32(to))
		}
		first, last := f.Within(u.Published.Start, u.Published.End)
		out[n] = side{text: f.Plain, words: r.read(int32(first), int32(last), 0, make([]word, 0, last-first))}
	}
	return out
}

// answered reads an engine's words, unit by unit: its answers are the blocks of one
// text, read as a story is.
func answered(answers []string) []side {
	var plain strings.Builder
	text := prose.Text{Language: "en"}
	for _, a := range answers {
		start := plain.Len()
		plain.WriteString(a)
		text.Blocks = append(text.Blocks, prose.Block{Start: start, End: plain.Len()})
		plain.WriteString("\n\n")
	}
	text.Plain = plain.String()
	var f prose.Facts
	(&prose.Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
	r := reader{facts: &f}
	out := make([]side, len(answers))
	for n := range answers {
		first, last := f.BlockTokens(n)
		out[n] = side{text: answers[n], words: r.read(int32(first), int32(last), text.Blocks[n].Start, make([]word, 0, last-first))}
	}
	return out
}
