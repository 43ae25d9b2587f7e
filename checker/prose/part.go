package prose

import (
	"math"
	"slices"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// A part of a sentence may be missing where the translation is shorter than this for its
// original, as a logarithm, beyond what the story lets expect: by a fifth.
const (
	abridged = 0.2
	longest  = 50 // runes of English that an original must be worth to be abridged
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
// the part at its beginning, at its end or between two marks that is likeliest missing.
func (s *search) part(mine, other int32, length float64) {
	c := abridgement{search: s, sentence: &s.mine.f.Sentences[mine], length: length, other: s.other.lens[other], rendering: &s.other.f.Sentences[other], most: math.Inf(-1)}
	if words, known := openers[s.language]; known {
		c.openers, c.unopened = words, opened(s.mine.f, c.sentence, words, true) > opened(s.other.f, c.rendering, openers["en"], false)
	}
	c.list = s.mentions(mine, stretch{other - 1, other + 2})
	for _, m := range c.list {
		c.lacking, c.found = c.lacking+m.lacking, c.found+m.found
	}
	for k := 0; k < len(c.list)-1; k++ {
		cut, marked := s.cut(c.list[k].token, c.list[k+1].token)
		c.weigh(c.sentence.First, cut, marked)
		c.weigh(cut, c.sentence.Last, marked)
	}
	var before [3]int32 // the marks before one
	for i := c.sentence.First + 1; i < c.sentence.Last-1; i++ {
		if !partsClauses(s.mine.f, int(i)) {
			continue
		}
		for _, mark := range before {
			if mark > 0 {
				c.weigh(mark+1, i+1, betweenMarks)
			}
		}
		copy(before[:], before[1:])
		before[2] = i
	}
	if c.last > 0 {
		s.out = append(s.out, Passage{Omitted: true, First: mine, Last: mine + 1, Behind: other, From: other + 1, To: other + 1, Weight: c.most, FirstToken: c.first, LastToken: c.last, closed: c.closed})
	}
}

// abridgement looks for the part of a sentence that is likeliest missing.
type abridgement struct {
	*search
	sentence       *Sentence
	list           []mention
	length, other  float64 // of the sentence and its rendering
	lacking, found float64 // what all mentions say
	rendering      *Sentence
	openers        lexicon.Set // of the original’s language
	unopened       bool        // the translation has fewer of its own

	most        float64
	first, last int32 // the tokens of the part that weighs most
	closed      bool  // what stands around that closed up
}

// weigh weighs tokens first to last-1.
func (c *abridgement) weigh(first, last int32, marked float64) {
	f := c.mine.f
	from, to := f.Tokens[c.sentence.First].Start, f.Tokens[c.sentence.Last-1].End()
	share := float64(f.Tokens[last-1].End()-int(f.Tokens[first].Start)) / float64(to-int(from))
	e := evidence{length: share * c.length}
	rest := c.length - e.length
	opened := marked > 0 && c.opens(first, last)
	least, leastRest := shortestPart, shortestPart
	if opened && c.mine.f.traitsIn(c.language).next(mayCount, first, last) == last { // which a figure alone may render: “62,”
		least, leastRest = shortestOpened, shortestRest
	}
	if e.length*math.Exp(c.ratio) < least || rest < leastRest {
		return
	}
	for _, m := range c.list {
		if m.token >= first && m.token < last {
			e.lacking, e.found = e.lacking+m.lacking, e.found+m.found
		}
	}
	closed := false
	if opened && e.found == 0 {
		marked += openedPart
		switch known, found := c.known(first, last); {
		case found > 0 && e.length*math.Exp(c.ratio) < shortestPart:
			return
		case found > 0:
			marked -= openedPart
		case known >= knownWords:
			marked += unrenderedPart
		}
		if closed = c.closedUp(first, last); closed {
			marked += closedPart
		}
	}
	e.fit = c.fit(rest, e.length, c.other)
	if w := c.weightOfPart(&e, c.length, c.ratio-math.Log(c.other/c.length), marked, c.found-e.found); w > c.most {
		c.most, c.first, c.last, c.closed = w, first, last, closed
	}
}

// weightOfPart is weight of a part of a sentence that is so long and so short for its original, that begins or ends
// with a mark or not, and beside which so much is found: a logistic regression on 1,700 clauses taken out of newstest and ntrex and
// on 2,600 sentences there that are short for their originals. It is 0 where human translations have one such part in 30,000 words;
// half of those are left out in fact.
func (s *search) weightOfPart(e *evidence, length, short, marked, found float64) float64 {
	worth := s.ratio - 4
	return 0.28*max(-6, min(e.fit, 6)) + 0.66*min(e.lacking, 5) - 0.23*min(e.found, 6) + 6.38*min(short, 1.2) + marked + 0.1*min(found, 10) +
		0.74*(math.Log(e.length)+worth) - 0.39*(math.Log(length)+worth) - 0.48*e.length/length - 6.72 - s.doubt()
}

// partsClauses reports whether token i is a mark that may part a clause from what stands around it.
func partsClauses(f *Facts, i int) bool {
	switch f.Tokens[i].Hash {
	case ',', ';', ':', '，', '、', '；', '：', '،', '؛', '–', '—':
		return true
	case '-':
		return f.Gap(i-1) && f.Gap(i)
	}
	return false
}

// mentions gives the anchors of a sentence that its neighbours do not have, each once.
func (s *search) mentions(mine int32, near stretch) (list []mention) {
	sentence := &s.mine.f.Sentences[mine]
	var seen []uint64
	var room [16]key
	for i := sentence.First; i < sentence.Last; i++ {
		m := mention{token: i}
		for _, k := range s.mine.keysAt(i, room[:0]) {
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

// keysAt appends the keys of token i: of the everyday words in it, a run of which may have several, or else its anchor.
func (s *side) keysAt(i int32, into []key) []key {
	if s.words != nil {
		into = s.words.at(s.f, i, into)
	}
	if k := keyOf(&s.f.Tokens[i], s.f.Anchor(int(i))); len(into) == 0 && k.anchor() != 0 {
		into = append(into, k)
	}
	return into
}

// What it weighs that a part stands behind a mark, or between two; and, set by hand, that an opener opens it which the
// translation does not have, that what stands around it closed up there, and that of some words of it which the tables know
// the translation’s sentence renders none.
const (
	besideMark     = 0.84
	betweenMarks   = 0.69
	openedPart     = 1
	closedPart     = 1.5
	unrenderedPart = 1.2
	knownWords     = 2
)

// cut gives the token at which a part begins, between two anchors: behind a mark, if there
// is one.
func (s *search) cut(before, behind int32) (token int32, marked float64) {
	for i := behind - 1; i > before; i-- {
		if s.mine.f.Tokens[i].Kind == Punct {
			return i + 1, besideMark
		}
	}
	return before + 1, 0
}
