package prose

import (
	"slices"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Turn is a clause that one side negates and the other does not.
type Turn struct {
	Lost        bool // the original negates
	Sure        bool // what is left of the negation shows: “did go”
	Link        Link
	First, Last int32 // the negator’s tokens, on the side that has it
	Place       int32 // the token of the other side where it should stand, or could; -1 where none tells
}

// Turns gives the clauses that are negated on one side of an original in a language
// and on no other.
//
// Translators turn a negation round all the time (nicht teuer, “cheap”): of 1,000
// sentences of newstest that are negated on one side, 200 are not on the other. So
// only a pair of sentences tells in which one side negates once and the other never,
// that has nothing which may stand for it, and in which the verb is the same: “did
// go” for no fue, “can” for no puede. Between pairs in which “not” was taken out on
// purpose and those that translators reworded, this parts 60 to 1.
func (f *Facts) Turns(o *Facts, a *Alignment, language string) []Turn {
	if f.turnsOf == a && a != nil {
		return f.turns
	}
	f.turns, f.turnsOf = f.turns[:0], a
	ours, theirs := NegationOf("en"), NegationOf(language)
	if ours == nil || theirs == nil || a == nil {
		return nil
	}
	s := turner{t: f, o: o, ours: ours, theirs: theirs, counts: f.polarities[:0]}
	for n := range a.Links {
		s.read(&a.Links[n])
	}
	f.polarities = s.counts
	for n := range s.counts {
		s.judge(a.Links, n)
	}
	return f.turns
}

type turner struct {
	t, o         *Facts
	ours, theirs *Negation
	counts       []polarity
	here, there  []Negator
}

// polarity is how often the two sides of a link negate.
type polarity struct {
	ours, theirs int8
	at           Negator // the only one
}

func (s *turner) read(l *Link) {
	s.here, s.there = s.here[:0], s.there[:0]
	if l.First < l.Last {
		s.here = s.ours.Negators(s.t, s.t.Sentences[l.First].First, s.t.Sentences[l.Last-1].Last, s.here)
	}
	if l.OriginalFirst < l.Beyond {
		s.there = s.theirs.Negators(s.o, s.o.Sentences[l.OriginalFirst].First, s.o.Sentences[l.Beyond-1].Last, s.there)
		s.there = s.concord(s.there)
	}
	c := polarity{ours: int8(min(len(s.here), 100)), theirs: int8(min(len(s.there), 100))}
	switch {
	case c.ours == 1 && c.theirs == 0:
		c.at = s.here[0]
	case c.ours == 0 && c.theirs == 1:
		c.at = s.there[0]
	}
	s.counts = append(s.counts, c)
}

// concord makes one of negators that stand close together: no … nadie, не … никогда.
func (s *turner) concord(list []Negator) []Negator {
	if len(list) < 2 {
		return list
	}
	kept := list[:1]
	for _, n := range list[1:] {
		last := &kept[len(kept)-1]
		if n.First-last.Last <= 6 && !slices.ContainsFunc(s.o.Tokens[last.Last:n.First], func(t Token) bool { return t.Kind == Punct }) {
			last.Last = max(last.Last, n.Last)
			continue
		}
		kept = append(kept, n)
	}
	return kept
}

func (s *turner) judge(links []Link, n int) {
	c, l := s.counts[n], links[n]
	if c.theirs > c.ours && l.Paired() && s.left(l) {
		return
	}
	if c.ours+c.theirs != 1 || !l.Paired() {
		return
	}
	turn := Turn{Lost: c.theirs == 1, Link: l, First: c.at.First, Last: c.at.Last, Place: -1}
	if turn.Lost && !s.lost(&turn, c.at) || !turn.Lost && !s.added(&turn, c.at) {
		return
	}
	for k := max(n-1, 0); k <= min(n+1, len(links)-1); k++ {
		if k != n && (turn.Lost || turn.Place < 0) && s.counts[k].theirs != s.counts[k].ours && (c.ours > c.theirs) == (s.counts[k].theirs > s.counts[k].ours) {
			return // it may have gone there
		}
	}
	s.t.turns = append(s.t.turns, turn)
}

func (s *turner) bounds(l Link) (first, last, from, to int32) {
	return s.t.Sentences[l.First].First, s.t.Sentences[l.Last-1].Last, s.o.Sentences[l.OriginalFirst].First, s.o.Sentences[l.Beyond-1].Last
}

// added asks whether the original has the clause without a negation: a finite “not”,
// of which it has the verb, or one that is no “do not” in a sentence of the length
// that is to be expected. “Do not”, “cannot” and “nothing” are put freely.
func (s *turner) added(t *Turn, at Negator) bool {
	first, last, from, to := s.bounds(t.Link)
	if !s.finite(at.First, first) || s.graded(at.Last, last) || s.turned(at, first, last) {
		return false
	}
	verbs, _ := s.verb(s.t, s.ours, first, last, at)
	expected := from + (at.First-first)*(to-from)/(last-first)
	nearest, place := int32(1<<30), expected
	for i := from; i < to; i++ {
		if s.theirs.Verb(s.o, i)&verbs != 0 {
			if d := max(i-expected, expected-i); d < nearest {
				nearest, place, t.Place = d, i, i
			}
		}
	}
	if t.Place < 0 {
		ours, theirs := utf8.RuneCountInString(s.t.Slice(int(first), int(last))), utf8.RuneCountInString(s.o.Slice(int(from), int(to)))
		if verbs&(Be|Have|Will|Must) == 0 || ours*10 < theirs*8 || ours*2 > theirs*s.most(from) || s.sparse(t.Link, first, last, from, to) || s.asks(first, last) {
			return false
		}
	}
	return s.theirs.Hint(s.o, max(from, min(place-10, expected-8)), min(to, max(place+13, expected+8)), min(place-5, expected-5), max(place+8, expected+5)) < 0
}

// sparse reports whether the original has less than what is to be rendered: fewer sentences, or
// words that run together.
func (s *turner) sparse(l Link, first, last, from, to int32) bool {
	return l.Last-l.First > l.Beyond-l.OriginalFirst || s.theirs.hard == nil && (to-from)*3 < last-first
}

// most gives how many halves of a letter of English a letter of the original becomes at most,
// where the translation has no clause of its own.
func (s *turner) most(from int32) int {
	r := s.o.FirstRune(int(from))
	switch {
	case r < 0x2e80 || r >= 0xe000:
		return 4
	case s.theirs.place == atEnd: // one of Japanese or Korean says more
		return 8
	}
	return 14
}

// turned reports whether what is negated is put without a negation just as well: an
// ellipsis (“but it isn’t”), a choice (“is or is not”), or what is itself a negative: “not rare”.
func (s *turner) turned(at Negator, first, last int32) bool {
	if at.First > first && s.t.Tokens[at.First].Flags&Capital != 0 { // a title: “Cannot Walk Fly Instead”
		return true
	}
	if at.Last >= last || s.t.Tokens[at.Last].Kind != Word || s.t.Tokens[at.Last].Hash == hashTo {
		return true
	}
	for i := max(at.First-2, 0); i < at.First; i++ {
		if s.t.Tokens[i].Hash == hashOr {
			return true
		}
	}
	for i := at.Last; i < min(last, at.Last+3) && s.t.Tokens[i].Kind == Word; i++ {
		if negatives.Has(s.t.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// graded reports whether what is negated from token i on is a matter of degree, a word
// whose opposite is as common, or a time: “not quite”, “not safe”, “not until May”.
func (s *turner) graded(i, last int32) bool {
	for k := i; k < min(i+14, last); k++ {
		if h := s.t.Tokens[k].Hash; h == hashUntil || k < i+3 && grades.Has(h) {
			return true
		}
	}
	return false
}

// asks reports whether a question mark stands among tokens first to last-1 of the
// translation: “isn’t it?” negates nothing.
func (s *turner) asks(first, last int32) bool {
	for i := last - 1; i >= max(first, last-3); i-- {
		if s.t.Tokens[i].Hash == '?' {
			return true
		}
	}
	return false
}

// finite reports whether a negator is “not” behind an auxiliary, or “n’t” in it.
func (s *turner) finite(i, first int32) bool {
	t := &s.t.Tokens[i]
	if t.Hash != hashNot {
		return t.Is(lexicon.Auxiliary)
	}
	k := i - 1
	if k > first && !s.t.Tokens[k].Is(lexicon.Auxiliary) {
		k--
	}
	return k >= first && s.t.Tokens[k].Is(lexicon.Auxiliary)
}

// verb gives what the finite verb that a negator belongs to may be rendered by, and its token. In
// most languages it is the first behind it; German, Dutch and Swedish have it on
// either side, English before it, in the same clause.
func (s *turner) verb(f *Facts, n *Negation, from, to int32, at Negator) (Verbs, int32) {
	for i := at.First; i < at.Last; i++ {
		if set := n.Verb(f, i); set != 0 {
			return set, i
		}
	}
	ahead, back := int32(3), int32(0)
	switch n.place {
	case eitherSide:
		ahead, back = 8, 8
	case behind:
		ahead, back = 0, 3
	}
	for d := int32(1); d <= max(ahead, back) && (ahead > 0 || back > 0); d++ {
		if i := at.First - d; d <= back && i >= from {
			if f.Tokens[i].Kind == Punct {
				back = 0
			} else if set := n.Verb(f, i); set != 0 {
				return set, i
			}
		}
		if i := at.Last + d - 1; d <= ahead && i < to {
			if f.Tokens[i].Kind == Punct {
				ahead = 0
			} else if set := n.Verb(f, i); set != 0 {
				return set, i
			}
		}
	}
	return 0, at.First
}

var (
	doing     = lexicon.SetOf("do does did")
	asking    = lexicon.SetOf("any anyone anybody anything anywhere yet either") // for a negation
	hashNot   = lexicon.Hash("not")
	hashTo    = lexicon.Hash("to")
	hashOr    = lexicon.Hash("or")
	hashUntil = lexicon.Hash("until")
	grades    = lexicon.SetOf("quite so as just only merely simply that much yet completely entirely fully enough adequate accurate suitable safe clear essential easy good bad sure compatible incompatible appropriate sufficient sole alone")
	infinite  = lexicon.SetOf("being been able going")
	negatives = lexicon.SetOf("alone afraid deny denied doubt embarrass exclude excluded failed forget forgotten hesitate ignore ignored ignoring impossible lost miss missed missing rare refuse refused rule spared stop stopped surprising uncommon unknown unlikely unusual")
	wells     = lexicon.SetOf("okay ok fine well better") // “did okay”

)
