package diff

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

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
	hunks                  []Hunk
}

// apart gives the share of words that differ.
func (p *pair) apart() float64 {
	return float64(edits(p.stretches)) / float64(max(1, len(p.ours.words), len(p.theirs.words)))
}

// classed gives the places where the two part, each with a class. A stretch that is the
// same but for synonyms is none; the same word in another form is one.
func (p *pair) classed() (out []Hunk) {
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
	polite := courteous(p.ours.words[s.from:s.to]) && courteous(p.theirs.words[s.second:s.beyond])
	a := survey(p.ours, s.from, s.to, p.oursThere, polite)
	b := survey(p.theirs, s.second, s.beyond, p.theirsThere, polite)
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

func survey(of *side, from, to int, there []float64, courteous bool) (c counted) {
	c.negators = negates(of.words[from:to])
	for i := from; i < to; i++ {
		w := &of.words[i]
		c.soft = c.soft || softly.Has(w.form)
		if w.is(function) && !(courteous && w.is(courtesy)) {
			continue
		}
		c.content++
		if there[i] == 0 {
			c.lone++
			c.kinds |= w.kind
		}
	}
	return c
}

// courteous reports whether words have a Mr or a Ms: where both sides have one, another
// is a change, and none is none.
func courteous(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return w.is(courtesy) })
}

// abbreviates reports whether a side has a name in short, or in full, that the other
// has in the other way: U.S. and United States.
func (s *side) abbreviates(i int, other *side) (ok bool) {
	if short := s.words[i].short; short[0] != 0 {
		_, _, ok = other.spells(short, 0, len(other.words))
		return ok
	}
	for k := range other.words {
		if short := other.words[k].short; short[0] != 0 && !ok {
			_, _, ok = s.spells(short, i, i+1)
		}
	}
	return ok
}

// spells gives words in a row, one of words from to to-1 among them, whose capitals are
// some letters: small words between them, as in Bank of England, have none.
func (s *side) spells(letters abbreviation, from, to int) (first, last int, ok bool) {
	for at := max(0, from-2*len(letters)); at < to; at++ {
		if i := s.spellsAt(letters, at); i > from {
			return at, i, true
		}
	}
	return 0, 0, false
}

// spellsAt gives the end of the words from word at that are some letters, or 0.
func (s *side) spellsAt(letters abbreviation, at int) int {
	i := at
	for k, c := range letters {
		for c != 0 && k > 0 && i < len(s.words) && s.words[i].initial == 0 && s.words[i].is(function) {
			i++
		}
		switch {
		case c == 0:
			return i
		case i == len(s.words) || s.words[i].initial != c || s.words[i].short[0] != 0:
			return 0
		}
		i++
	}
	return i
}

// synonyms reports whether the two sides of a stretch have the same words, or others
// that mean the same.
func (p *pair) synonyms(s stretch) bool {
	a, b := side{words: p.ours.words[s.from:s.to]}, side{words: p.theirs.words[s.second:s.beyond]}
	return a.within(&b) && b.within(&a)
}

func (s *side) within(other *side) bool {
	for i := range s.words {
		if w := &s.words[i]; !w.is(function) && other.has(w) == 0 && !s.abbreviates(i, other) {
			return false
		}
	}
	return true
}
