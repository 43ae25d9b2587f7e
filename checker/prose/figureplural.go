package prose

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// plurals reports a scale that stands by itself and is another than the original's:
// hundreds of people for duizenden mensen. Each side must have one, and no number that
// it could go with.
func (c *FigureComparer) plurals(n int, cues uint8) {
	l := c.links[n]
	if from, to, _, _ := c.span(n); cues&cuePlural == 0 && !slices.ContainsFunc(c.ours.figures[from:to], func(g Figure) bool { return g.Written && g.Value.Magnitude() > 1 }) {
		return
	}
	ours := c.ours.plural(c.t, "en", c.t.Sentences[l.First].First, c.t.Sentences[l.Last-1].Last, l.First, l.Last)
	if ours.Last == 0 {
		return
	}
	theirs := c.theirs.plural(c.o, c.language, c.o.Sentences[l.OriginalFirst].First, c.o.Sentences[l.Beyond-1].Last, l.OriginalFirst, l.Beyond)
	if !spaced(c.language) {
		theirs = c.pluralSigns(n)
	}
	if theirs.Last == 0 || ours.Value.Magnitude() == theirs.Value.Magnitude() || !c.inPlace(n) {
		return
	}
	c.report(FigureDifference{Fault: ScaleChanged, Ours: ours, Theirs: theirs, Link: n, Confidence: 80})
}

// pluralSigns gives the one scale of a link's original that is told by itself in a language that parts no
// words: 数千, 수백.
func (c *FigureComparer) pluralSigns(n int) (found Figure) {
	text, from := c.textThere(n)
	count := 0
	for _, row := range manySigns {
		for sign := range strings.FieldsSeq(row.signs) {
			for at := strings.Index(text, sign); at >= 0; {
				if rest := text[at+len(sign):]; scaledSign(rest) {
					return Figure{} // hundreds of thousands
				}
				start, end := from+at, from+at+len(sign)
				i, j := c.o.Within(start, end)
				found = Figure{First: int32(i), Last: int32(j), Start: int32(start), End: int32(end), Value: row.value, Number: row.value, Written: true, Hour: -1}
				count++
				next := strings.Index(text[at+len(sign):], sign)
				if next < 0 {
					break
				}
				at += len(sign) + next
			}
		}
	}
	if count != 1 {
		return Figure{}
	}
	return found
}

// scaledSign reports whether a text goes on with a scale.
func scaledSign(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return scriptScale(r) > 0 || strings.ContainsRune("만억조", r)
}

var manySigns = [...]struct {
	signs string
	value Decimal
}{
	{"数十 几十 數十 何十 수십", Decimal{1, 1}},
	{"数百 几百 上百 數百 何百 수백", Decimal{1, 2}},
	{"数千 几千 上千 數千 何千 수천", Decimal{1, 3}},
	{"数万 几万 上万 數萬 何万 수만 数十万 几十万 上十万 수십만", Decimal{1, 4}},
	{"数百万 几百万 上百万 何百万 수백만", Decimal{1, 6}},
}

// plural gives the scale among tokens first to last-1 that stands by itself, ten at
// least. Its Last is 0 where there is none, or another scale or number of its size
// beside it: tens of thousands.
func (s *figureSide) plural(f *Facts, language string, first, last, from, beyond int32) (found Figure) {
	words := figureWordsOf(language)
	count := 0
	for i := first; i < last; i++ {
		if !words.plurals.May(f.Tokens[i].Hash) {
			continue
		}
		if w, ok := words.find(f.Tokens[i].Hash); ok && w.kind == 'p' {
			t := &f.Tokens[i]
			found = Figure{First: i, Last: i + 1, Start: int32(t.Start), End: int32(t.End()), Value: w.value, Number: w.value, Written: true, Hour: -1}
			count++
		}
	}
	for k := s.first[from]; k < s.first[beyond]; k++ {
		switch g := &s.figures[k]; {
		case (g.bare() || g.Written && g.Number == one && g.Value.Magnitude() > 5) && g.First != found.First: // eine Milliarde
			found = *g
			count++
		case g.Scale != Decimal{} || g.Value.Magnitude() > 1 && !g.Year() && !g.Derived:
			return Figure{}
		}
	}
	if count != 1 || found.Value.Magnitude() < 1 {
		return Figure{}
	}
	return found
}
