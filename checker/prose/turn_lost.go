package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// left looks for what “do not” leaves behind. An emphatic “do” is rare in news; where
// the original negates more often, it needs no more proof.
func (s *turner) left(l Link) bool {
	first, last, from, to := s.bounds(l)
	for i := first; i < last; i++ {
		if s.emphatic(i, last) {
			s.there = s.theirs.Negators(s.o, from, to, s.there[:0])
			at := s.there[0]
			for _, n := range s.there[1:] { // the nearest by its place
				if far(n.First-from, i-first, to-from, last-first) < far(at.First-from, i-first, to-from, last-first) {
					at = n
				}
			}
			if s.theirs.place == before && far(at.First-from, i-first, to-from, last-first)*4 > int64(to-from)*int64(last-first) {
				continue // another clause: “did grab control, but …”
			}
			s.t.turns = append(s.t.turns, Turn{Lost: true, Sure: true, Link: l, First: at.First, Last: at.Last, Place: i})
			return true
		}
	}
	return false
}

// far is how far apart two places of two sentences are, times their lengths.
func far(x, y, ofX, ofY int32) int64 {
	d := int64(x)*int64(ofY) - int64(y)*int64(ofX)
	return max(d, -d)
}

// lost looks for the auxiliary by which the translation should negate.
func (s *turner) lost(t *Turn, at Negator) bool {
	first, last, from, to := s.bounds(t.Link)
	verbs, stands := s.verb(s.o, s.theirs, from, to, at)
	expected, other := first+(at.First-from)*(last-first)/(to-from), first+(stands-from)*(last-first)/(to-from)
	if verbs == 0 {
		if t.Place = s.unlicensed(first, last); t.Place >= 0 {
			return !s.asks(first, last) && s.ours.Hint(s.t, max(first, t.Place-10), min(last, t.Place+13), t.Place-3, t.Place+8) < 0
		}
		return false // of a full verb, a translator finds another: kommt nicht in Frage, “is out of the question”
	}
	nearest, asks := int32(1<<30), false
	for i := first; i < last; i++ {
		switch {
		case asking.Has(s.t.Tokens[i].Hash):
			asks = true
		case s.ours.Verb(s.t, i)&verbs != 0 && !infinite.Has(s.t.Tokens[i].Hash):
			if d := min(max(i-expected, expected-i), max(i-other, other-i)); d < nearest {
				nearest, t.Place = d, i
			}
		}
	}
	if t.Place < 0 || !asks && nearest > max(3, (last-first)*15/100) || s.asks(first, last) {
		return false
	}
	return s.ours.Hint(s.t, max(first, min(t.Place-10, expected-8)), min(last, max(t.Place+13, expected+8)), min(t.Place, expected)-3, max(t.Place+8, expected+3)) < 0
}

// unlicensed gives an auxiliary with a word behind it that a negation is to go before, -1 for
// none: “there is any successor”, “have received any vaccine”.
func (s *turner) unlicensed(first, last int32) int32 {
	for i := first + 2; i+1 < last; i++ {
		if !asking.Has(s.t.Tokens[i].Hash) || s.t.Tokens[i-1].Kind != Word || s.t.Tokens[i-1].Hash == hashOr || s.t.Tokens[i+1].Hash == hashTo {
			continue
		}
		for k := i - 1; k > max(first, i-4) && s.t.Tokens[k].Kind == Word; k-- {
			if s.t.Tokens[k].Is(lexicon.Preposition | lexicon.Conjunction) {
				break
			}
			if s.ours.Verb(s.t, k) != 0 && !infinite.Has(s.t.Tokens[k].Hash) && !s.opened(k, first) {
				return k
			}
		}
	}
	return -1
}

// opened reports whether the clause of token i begins with a word that lets “any” stand: “if
// there is any”.
func (s *turner) opened(i, first int32) bool {
	for k := i - 1; k >= max(first, i-8) && s.t.Tokens[k].Kind == Word; k-- {
		if licensing.Has(s.t.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

// emphatic reports whether “do”, “does” or “did” at token i carries a verb in a
// statement.
func (s *turner) emphatic(i, last int32) bool {
	f := s.t
	if !doing.Has(f.Tokens[i].Hash) || i+1 >= last {
		return false
	}
	k := i + 1
	if f.Tokens[k].Hash == hashNot || wells.Has(f.Tokens[k].Hash) {
		return false
	}
	if f.Tokens[k].Is(lexicon.Adverb) && k+1 < last && !f.Tokens[k].Is(lexicon.VerbBase) {
		k++
	}
	return f.Tokens[k].Kind == Word && f.Tokens[k].Is(lexicon.VerbBase) && !f.Tokens[k].Is(lexicon.Pronoun|lexicon.Determiner)
}

var licensing = lexicon.SetOf("before first if less than whether")
