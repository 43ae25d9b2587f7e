package prose

import (
	"cmp"
	"slices"
)

// fixture is a word that both sides of a pair have once: a name, a figure, a word spelt alike
// or known in both languages.
type fixture struct{ here, there int32 }

// fixtures finds those of a pair, in the order of the original.
func (s *turner) fixtures(l Link) []fixture {
	if s.fixed == l {
		return s.fixtured
	}
	s.fixed, s.fixtured = l, s.fixtured[:0]
	first, last, from, to := s.bounds(l)
	s.keysHere = s.anchors(s.t, s.ourWords, first, last, s.keysHere[:0])
	s.keysThere = s.anchors(s.o, s.theirWords, from, to, s.keysThere[:0])
	x, y := s.keysHere, s.keysThere
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].key < y[0].key:
			x = x[1:]
		case x[0].key > y[0].key:
			y = y[1:]
		default:
			n, m := run(x), run(y)
			if n == 1 && m == 1 {
				s.fixtured = append(s.fixtured, fixture{x[0].at, y[0].at})
			}
			x, y = x[n:], y[m:]
		}
	}
	slices.SortFunc(s.fixtured, func(a, b fixture) int { return int(a.there - b.there) })
	return s.fixtured
}

// anchored is an anchor and its token.
type anchored struct {
	key uint64
	at  int32
}

func run(list []anchored) int {
	n := 1
	for n < len(list) && list[n].key == list[0].key {
		n++
	}
	return n
}

// anchors appends the anchors of some tokens, sorted.
func (s *turner) anchors(f *Facts, words *everyday, first, last int32, into []anchored) []anchored {
	all := f.Anchors()
	var room [16]key
	for i := first; i < last; i++ {
		if all[i] != 0 {
			into = append(into, anchored{all[i] &^ kinds, i})
		}
		for _, k := range words.at(f, i, room[:0]) {
			into = append(into, anchored{k.anchor(), i})
		}
	}
	slices.SortFunc(into, func(a, b anchored) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.at, b.at)) })
	return into
}

// expect gives the token of the translation where what token at of the original says is to be expected.
func (s *turner) expect(l Link, at int32) int32 { return s.across(l, at, fixture.turned) }

// expectThere gives the token of the original that is to say what token at of the translation does.
func (s *turner) expectThere(l Link, at int32) int32 {
	return s.across(l, at, func(x fixture) fixture { return x })
}

// turned gives a fixture with its sides exchanged.
func (x fixture) turned() fixture { return fixture{x.there, x.here} }

// across gives the token of the side that is there, once each fixture is seen as told, where what token at
// of the other says is to be expected: between the fixtures on either side, or as far into the sentence.
func (s *turner) across(l Link, at int32, seen func(fixture) fixture) int32 {
	first, last, from, to := s.bounds(l)
	begin, end := seen(fixture{first, from}), seen(fixture{last, to})
	low, high := begin, end
	for _, x := range s.fixtures(l) {
		switch x = seen(x); {
		case x.here <= at && x.here >= low.here:
			low = x
		case x.here > at && x.here < high.here:
			high = x
		}
	}
	if low.there >= high.there { // they crossed
		low, high = begin, end
	}
	return low.there + (at-low.here)*(high.there-low.there)/max(high.here-low.here, 1)
}

// tied reports whether a fixture stands beside both token there of the original and token here
// of the translation.
func (s *turner) tied(l Link, here, there int32) bool { return s.tiedWithin(l, here, there, tiedReach) }

// tiedWithin takes in how many words away the fixture may stand.
func (s *turner) tiedWithin(l Link, here, there, reach int32) bool {
	for _, x := range s.fixtures(l) {
		if max(x.there-there, there-x.there) <= reach && max(x.here-here, here-x.here) <= reach {
			return true
		}
	}
	return false
}

// tiedReach is how many words a fixture may be away for a word to be tied to it.
const tiedReach = 5
