package diff

import "github.com/wirecheck/wirecheck/checker/lexicon"

// clause is how many words with a meaning of their own, on one side only, are more
// than another way to put it.
const clause = 3

// pair is the published rendering and a second one, held against each other.
type pair struct {
	engine                 int
	text                   string // the second rendering
	ours, theirs           *side
	oursThere, theirsThere []float64 // the presence of each word on the other side
	stretches              []stretch
}

// apart gives the share of words that differ.
func (p *pair) apart() float64 {
	return float64(edits(p.stretches)) / float64(max(1, len(p.ours.words), len(p.theirs.words)))
}

// hunks gives the places where the two part, each with a class. A stretch that is the
// same but for synonyms is none; the same word in another form is one.
func (p *pair) hunks() (out []Hunk) {
	denied := p.ours.negators() != p.theirs.negators()
	a, b := 0, 0
	forms := func(to, beyond int) {
		for ; a < to && b < beyond; a, b = a+1, b+1 {
			if x, y := &p.ours.words[a], &p.theirs.words[b]; x.form != y.form && !x.is(figure|function) {
				out = append(out, Hunk{Form, x.span, y.span})
			}
		}
	}
	for _, s := range p.stretches {
		forms(s.from, s.second)
		if class, ok := p.class(s, denied); ok {
			out = append(out, Hunk{class, p.ours.span(s.from, s.to), p.theirs.span(s.second, s.beyond)})
		}
		a, b = s.to, s.beyond
	}
	forms(len(p.ours.words), len(p.theirs.words))
	return out
}

// class tells what a stretch is about; false when the two say the same in it. denied
// says that one side as a whole denies more often than the other.
func (p *pair) class(s stretch, denied bool) (Class, bool) {
	a := survey(p.ours, s.from, s.to, p.theirs, p.oursThere)
	b := survey(p.theirs, s.second, s.beyond, p.ours, p.theirsThere)
	lone := a.kinds | b.kinds
	switch {
	case lone&name != 0:
		return Name, true
	case lone&figure != 0:
		return Figure, true
	case denied && (a.negators > b.negators && !b.soft || b.negators > a.negators && !a.soft):
		return Negation, true
	case a.lone == 0 && b.lone >= clause:
		return Missing, true
	case b.lone == 0 && a.lone >= clause:
		return Added, true
	case a.lone+b.lone > 0:
		return Choice, true
	case a.content+b.content > 0:
		return Order, !p.synonyms(s)
	}
	return Form, true
}

// counted is what is in one side of a stretch.
type counted struct {
	content  int  // words with a meaning of their own
	lone     int  // those that the other side has nowhere
	kinds    kind // of these
	negators int
	soft     bool // it has a word that may stand for a negator
}

// softly are words that deny without negating: he was unable to, with few exceptions.
var softly = lexicon.SetOf("unable without few fewer fail fails failed failing")

// titles have a capital and are no names; those that are words are known as such.
var titles = lexicon.SetOf("mr mrs ms dr st mt")

func survey(of *side, from, to int, other *side, there []float64) (c counted) {
	c.negators = negates(of.words[from:to])
	for i := from; i < to; i++ {
		w := &of.words[i]
		c.soft = c.soft || softly.Has(w.form)
		if w.is(function) {
			continue
		}
		c.content++
		if there[i] == 0 {
			c.lone++
			if c.kinds |= w.kind &^ name; w.is(name) && !titles.Has(w.form) && !of.abbreviates(i, other) {
				c.kinds |= name
			}
		}
	}
	return c
}

// abbreviates reports whether a side has a name in short, or in full, that the other
// has in the other way: U.S. and United States.
func (s *side) abbreviates(i int, other *side) bool {
	if short := s.words[i].short; short[0] != 0 {
		return other.spells(short, 0, len(other.words))
	}
	for k := range other.words {
		if short := other.words[k].short; short[0] != 0 && s.spells(short, i, i+1) {
			return true
		}
	}
	return false
}

// spells reports whether capitals in a row, one of words from to to-1 among them, begin
// with some letters.
func (s *side) spells(letters abbreviation, from, to int) bool {
	n := 0
	for n < len(letters) && letters[n] != 0 {
		n++
	}
	for at := max(0, from-n+1); at < to && at+n <= len(s.words); at++ {
		same := true
		for k := 0; same && k < n; k++ {
			same = s.words[at+k].initial == letters[k]
		}
		if same {
			return true
		}
	}
	return false
}

// synonyms reports whether the two sides of a stretch have the same words, or others
// that mean the same.
func (p *pair) synonyms(s stretch) bool {
	a, b := side{words: p.ours.words[s.from:s.to]}, side{words: p.theirs.words[s.second:s.beyond]}
	return a.within(&b) && b.within(&a)
}

func (s *side) within(other *side) bool {
	for i := range s.words {
		if w := &s.words[i]; !w.is(function) && other.has(w) == 0 {
			return false
		}
	}
	return true
}
