package prose

import (
	"math"
	"slices"
	"unicode/utf8"
)

// A part of a sentence may be missing where the translation is shorter than this for its
// original, as a logarithm, beyond what the story lets expect: by a fifth.
const (
	abridged = 0.2
	longest  = 80 // runes of English that an original must be worth to be abridged
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
		if y > longest && math.Log(x/y) < whole-abridged+0.03 {
			return true
		}
	}
	return false
}

func (f *Facts) bytes(first, last int32) float64 {
	return float64(f.Tokens[f.Sentences[last-1].Last-1].End() - int(f.Tokens[f.Sentences[first].First].Start))
}

// parts looks for sentences of which the translation has a part: shorter than is to be
// expected, while what the original says at its beginning or its end is nowhere near.
func (s *search) parts() {
	for n := range s.a.Links {
		l := &s.a.Links[n]
		if !l.single() {
			continue
		}
		mine, other := s.sides(l)
		m, o := s.mine.length(mine), s.other.length(other)
		worth := math.Exp(s.ratio)
		if short := s.ratio - math.Log(o/m); short < abridged || m*worth < longest {
			continue
		}
		if m -= s.mine.f.inBrackets(mine.first); m*worth >= longest && s.ratio-math.Log(o/m) >= abridged {
			s.part(mine.first, other.first, m)
		}
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

// mention is an anchor of a sentence that may be abridged.
type mention struct {
	token          int32
	lacking, found float64 // what it says of the part that it stands in
}

// part looks at one sentence of the original, which is so many runes long without its brackets:
// the part at its beginning or its end that is likeliest missing.
func (s *search) part(mine, other int32, length float64) {
	list := s.mentions(mine, stretch{other - 1, other + 2})
	sentence := &s.mine.f.Sentences[mine]
	from, to := float64(s.mine.f.Tokens[sentence.First].Start), float64(s.mine.f.Tokens[sentence.Last-1].End())
	o := s.other.lens[other]
	best, most := Passage{}, math.Inf(-1)
	var all evidence
	for _, m := range list {
		all.lacking, all.found = all.lacking+m.lacking, all.found+m.found
	}
	var head evidence
	for k := 0; k < len(list)-1; k++ {
		head.lacking, head.found = head.lacking+list[k].lacking, head.found+list[k].found
		cut, marked := s.cut(list[k].token, list[k+1].token)
		share := (float64(s.mine.f.Tokens[cut].Start) - from) / (to - from)
		for _, tail := range [...]bool{false, true} {
			e := head
			e.length = share * length
			if tail {
				e = evidence{lacking: all.lacking - head.lacking, found: all.found - head.found, length: (1 - share) * length}
			}
			if e.length*math.Exp(s.ratio) < shortest || length-e.length < shortest {
				continue
			}
			e.fit = s.fit(length-e.length, e.length, o)
			w := s.weightOfPart(&e, length, s.ratio-math.Log(o/length), marked)
			if w <= most {
				continue
			}
			most = w
			best = Passage{Omitted: true, First: mine, Last: mine + 1, Behind: other, From: other + 1, To: other + 1, Weight: w, FirstToken: cut, LastToken: sentence.Last}
			if !tail {
				best.Behind, best.From, best.To = other-1, other, other
				best.FirstToken, best.LastToken = sentence.First, cut
			}
		}
	}
	if best.LastToken > 0 {
		s.out = append(s.out, best)
	}
}

// weightOfPart is weight of a part of a sentence that is so long and so short for its original, and that begins or ends
// with a mark or not: a logistic regression on 7,200 clauses taken out of newstest and ntrex and on 2,600 sentences there that are
// short for their originals. It is 0 where human translations have one such part in 30,000 words; half of those are left out in fact.
func (s *search) weightOfPart(e *evidence, length, short, marked float64) float64 {
	worth := s.ratio - 4
	return 0.58*max(-6, min(e.fit, 6)) + 0.7*min(e.lacking, 5) - 0.48*min(e.found, 6) + 5.7*min(short, 1.2) + marked +
		2.1*(math.Log(e.length)+worth) - 0.95*(math.Log(length)+worth) - 1.3*e.length/length - 5.9 - s.doubt()
}

// mentions gives the anchors of a sentence that its neighbours do not have, each once.
func (s *search) mentions(mine int32, near stretch) (list []mention) {
	sentence := &s.mine.f.Sentences[mine]
	var seen []uint64
	var room [16]key
	for i := sentence.First; i < sentence.Last; i++ {
		m := mention{token: i}
		for _, k := range s.keysAt(i, room[:0]) {
			if slices.Contains(seen, k.anchor()) {
				continue
			}
			if lacking, found, ok := s.says(k, stretch{mine, mine + 1}, near); ok {
				seen = append(seen, k.anchor())
				m.lacking, m.found = m.lacking+lacking, m.found+found
			}
		}
		if m.lacking != 0 || m.found != 0 {
			list = append(list, m)
		}
	}
	return list
}

// keysAt appends the keys of token i of the original: of the everyday words in it, a run of which may have several, or
// else its anchor.
func (s *search) keysAt(i int32, into []key) []key {
	if s.words != nil {
		into = s.words.at(s.mine.f, i, into)
	}
	if k := keyOf(&s.mine.f.Tokens[i], s.mine.f.Anchor(int(i))); len(into) == 0 && k.anchor() != 0 {
		into = append(into, k)
	}
	return into
}

// cut gives the token at which a part begins, between two anchors: behind a mark, if there is
// one. A part is likelier to be a clause, by so much, as the logarithm of odds.
func (s *search) cut(before, behind int32) (token int32, marked float64) {
	for i := behind - 1; i > before; i-- {
		if s.mine.f.Tokens[i].Kind == Punct {
			return i + 1, 0.83
		}
	}
	return before + 1, 0
}
