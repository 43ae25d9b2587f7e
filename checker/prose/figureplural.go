package prose

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// plurals reports a scale that stands by itself and is another than the original's:
// hundreds of people for duizenden mensen. Each side must have one, and no number that
// it could go with.
func (c *FigureComparer) plurals(n int, cues uint16) {
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
	if ours.Last-ours.First > 1 && (c.hazy(l) || theirs.Value.Magnitude() == 1) { // tens of millions: viele Millionen
		return
	}
	c.report(FigureDifference{Fault: ScaleChanged, Ours: ours, Theirs: theirs, Link: n, Confidence: 80})
}

// pluralSigns gives the one scale of a link's original that is told by itself in a language that parts no
// words: 数千, 수십만.
func (c *FigureComparer) pluralSigns(n int) (found Figure) {
	text, from := c.textThere(n)
	count := 0
	for at, r := range text {
		if !strings.ContainsRune("数几數何上수", r) {
			continue
		}
		end, exp := at+utf8.RuneLen(r), 0
		for _, scale := range text[end:] {
			k := manyScales[scale]
			if k == 0 {
				break
			}
			exp += k
			end += utf8.RuneLen(scale)
		}
		if exp == 0 || r == '수' && exp == 4 || strings.HasSuffix(text[:at], "成千") || strings.HasSuffix(text[:at], "以") { // 할 수만 있다면
			continue
		}
		i, j := c.o.Within(from+at, from+end)
		value := NewDecimal(1, exp)
		found = Figure{First: int32(i), Last: int32(j), Start: int32(from + at), End: int32(from + end), Value: value, Number: value, Written: true, Hour: -1}
		count++
	}
	if count != 1 {
		return Figure{}
	}
	return found
}

var manyScales = map[rune]int{'十': 1, '십': 1, '百': 2, '백': 2, '千': 3, '천': 3, '万': 4, '萬': 4, '만': 4, '亿': 8, '億': 8, '억': 8}

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
			if count == 1 && i-found.Last < 2 { // tens of thousands
				found.raise(w.value, i+1, int32(t.End()))
				continue
			}
			found = Figure{First: i, Last: i + 1, Start: int32(t.Start), End: int32(t.End()), Value: w.value, Number: w.value, Written: true, Hour: -1}
			count++
		}
	}
	for k := s.first[from]; k < s.first[beyond]; k++ {
		switch g := &s.figures[k]; {
		case found.Last > 0 && count == 1 && g.bare() && g.First >= found.Last && g.First-found.Last < 2: // десятки тысяч
			found.raise(g.Value, g.Last, g.End)
		case (g.bare() || g.Written && g.Number == one && g.Value.Magnitude() > 5) && g.First != found.First: // eine Milliarde
			found = *g
			count++
		case s.pair[k] < 0 && (g.Scale != Decimal{} || g.Value.Magnitude() > 1 && !g.Year() && !g.Derived):
			return Figure{}
		}
	}
	if count != 1 || found.Value.Magnitude() < 1 {
		return Figure{}
	}
	return found
}

// raise multiplies a scale that stands by itself by the one behind it.
func (g *Figure) raise(value Decimal, last, end int32) {
	g.Value = NewDecimal(1, g.Value.Magnitude()+value.Magnitude())
	g.Number, g.Last, g.End = g.Value, last, end
}
