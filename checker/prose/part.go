package prose

import (
	"math"
	"unicode/utf8"
)

// A part of a sentence is missing where the translation is shorter than this for its
// original, as a logarithm, beyond what the story lets expect: by a third. Of human
// translations one sentence in a hundred is.
const (
	abridged = 0.42
	longest  = 70 // runes that an original must have to be abridged
)

// abridged reports whether a pair of sentences may be abridged: much shorter for its
// original than the whole.
func (a *Alignment) abridged(t, o *Facts) bool {
	if len(a.Links) == 0 || len(t.Plain) == 0 || len(o.Plain) == 0 {
		return false
	}
	whole := math.Log(float64(len(t.Plain)) / float64(len(o.Plain)))
	for n := range a.Links {
		l := &a.Links[n]
		if !l.Paired() {
			continue
		}
		x, y := t.bytes(l.First, l.Last), o.bytes(l.OriginalFirst, l.Beyond)
		if y > longest && math.Log(x/y) < whole-abridged+0.1 {
			return true
		}
	}
	return false
}

func (f *Facts) bytes(first, last int32) float64 {
	return float64(f.Tokens[f.Sentences[last-1].Last-1].End() - int(f.Tokens[f.Sentences[first].First].Start))
}

// parts looks for sentences of which the translation has a part: far shorter than
// is to be expected, while what a stretch at the beginning or the end of the original
// names is nowhere near.
func (s *search) parts() {
	for n := range s.a.Links {
		l := &s.a.Links[n]
		if l.Last-l.First != 1 || l.Beyond-l.OriginalFirst != 1 {
			continue
		}
		mine, other := s.sides(l)
		m, o := s.mine.length(mine), s.other.length(other)
		short := s.ratio - math.Log(o/m)
		if short >= abridged {
			if m -= s.mine.f.inBrackets(mine.first); m < longest {
				continue
			}
			short = s.ratio - math.Log(o/m)
		}
		if m < longest || short < abridged || short < 3.5*s.spread*loose(o) {
			continue
		}
		s.part(mine.first, other.first, short)
	}
}

// inBrackets counts the runes of a sentence that stand in brackets: what a name is in full,
// a translator's note. Desks leave them out.
func (f *Facts) inBrackets(sentence int32) float64 {
	s := &f.Sentences[sentence]
	sum, open := 0, int32(-1)
	for i := s.First; i < s.Last; i++ {
		switch f.Tokens[i].Hash {
		case '(':
			open = i
		case ')':
			if open >= 0 {
				sum += utf8.RuneCountInString(f.Slice(int(open), int(i)+1))
			}
			open = -1
		}
	}
	return float64(sum)
}

// part looks at one sentence of the original. Its anchors are read in their order:
// those that have gone must be at one end, and those that are there at the other.
func (s *search) part(mine, other int32, short float64) {
	sentence := &s.mine.f.Sentences[mine]
	near := stretch{other - 1, other + 2}
	var at [64]int32
	var found, everyday [len(at)]bool
	n := 0
	for i := sentence.First; i < sentence.Last && n < len(at); i++ {
		anchor := s.mine.f.Anchor(int(i))
		word := s.everyday(i)
		if word != 0 {
			anchor = word
		}
		if anchor == 0 {
			continue
		}
		at[n], found[n], everyday[n] = i, s.other.has(anchor, near), word != 0
		n++
	}
	// The end that has none of its anchors left weighs what they say.
	head, tail := 0, 0
	for head < n && !found[head] {
		head++
	}
	for tail < n && !found[n-1-tail] {
		tail++
	}
	for _, end := range [...]struct{ from, to int }{{0, head}, {n - tail, n}} {
		lacking := 0.0
		for k := end.from; k < end.to; k++ {
			kind := 0
			switch t := &s.mine.f.Tokens[at[k]]; {
			case t.Kind == Number:
				kind = 2
			case everyday[k]:
				kind = ordinary
			case t.Flags&(Capital|SentenceStart) == Capital:
				kind = 1
			}
			lacking -= min(s.mine.odds[kind].lacking, 0)
		}
		if lacking < 2 {
			continue
		}
		p := Passage{Omitted: true, First: mine, Last: mine + 1, Behind: other, From: other + 1, To: other + 1, Weight: (short/s.spread-3.5)/2 + lacking - 2, FirstToken: at[end.from], LastToken: at[end.to-1] + 1}
		if end.from == 0 && end.to < n {
			p.Behind, p.From, p.To = other-1, other, other
			p.FirstToken = sentence.First
		} else {
			p.LastToken = sentence.Last
		}
		s.out = append(s.out, p)
		return
	}
}

// everyday gives the anchor of token i of the original as an everyday word; 0 for none,
// and where words stand in runs.
func (s *search) everyday(i int32) uint64 {
	if s.words == nil || s.words.runs {
		return 0
	}
	var room [1]key
	if keys := s.words.at(s.mine.f, i, room[:0]); len(keys) > 0 {
		return keys[0].anchor()
	}
	return 0
}
