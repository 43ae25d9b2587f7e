package prose

import (
	_ "embed"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// oppositeTable has two rows for each pair of contraries, “rise” and “fall”, and a column for each language, as
// [everydayTable] has. What English puts with a word of its own, “never”, stands for words that negate elsewhere.
//
//go:embed everyday/opposites.tsv
var oppositeTable string

var oppositesBy = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, oppositeTable) }}

// pole is a token that says one of two contraries: rows 1 and 2 of the table are the first pair, 3 and 4 the next.
type pole struct {
	at  int32
	row uint16
}

func (p pole) pair() uint16 { return (p.row - 1) / 2 }

// other is the row of the contrary.
func (p pole) other() uint16 { return (p.row - 1) ^ 1 + 1 }

// opposed adds the places where the translation says the contrary of a word that nothing negates: “fell” for subió.
func (s *turner) opposed(links []Link) {
	ours, theirs := oppositesBy.of("en"), oppositesBy.of(s.language)
	if theirs == nil || theirs.runs { // 发布, 增速: a sign of a contrary is part of many words
		return
	}
	for n := range links {
		l := links[n]
		if !l.single() || s.counts[n].told {
			continue
		}
		first, last, from, to := s.bounds(l)
		s.polesHere, s.polesThere = s.polesHere[:0], s.polesThere[:0]
		worth := false // one of them has a contrary in the original's language
		for i := first; i < last; i++ {
			h := s.t.Tokens[i].Hash
			if (h == hashNo || h == hashNot) && i+1 < last { // “no one”, “no longer”, “not all”
				h = lexicon.Key("no-" + s.t.Word(int(i+1)))
			}
			if ours.whole.May(h) && ours.ids.Get(h) != 0 {
				p := pole{i, ours.ids.Get(h)}
				s.polesHere, worth = append(s.polesHere, p), worth || theirs.rows[p.other()]
			}
		}
		if !worth {
			continue
		}
		for k := from; k < to; k++ {
			if t := &s.o.Tokens[k]; t.Kind != Word || t.Flags&Capital == 0 && !theirs.led && !theirs.whole.May(t.Hash) && !theirs.begun(s.o.Word(int(k))) {
				continue
			}
			rows := rowsAt(s.o, theirs, k, "")
			for n, id := range rows {
				if id != 0 && !slices.Contains(rows[:n], id) {
					s.polesThere = append(s.polesThere, pole{k, id})
				}
			}
		}
		for x, p := range s.polesHere {
			if slices.ContainsFunc(s.polesHere[:x], func(q pole) bool { return q.pair() == p.pair() }) {
				continue
			}
			if i, k := s.opposite(p.pair(), x); i >= 0 && s.contraryAt(l, n, i, k) {
				turn := s.lostAt(l, Negator{k, k + 1}, i)
				turn.Opposite = true
				s.t.turns = append(s.t.turns, turn)
				s.counts[n].told = true
				break
			}
		}
	}
}

// opposite gives the one word of a pair of contraries that the translation has otherwise than the original, where both have as many
// of the two, and what stands for it there; -1 for none. The pair was not asked for before if it first is that of pole x.
func (s *turner) opposite(pair uint16, x int) (i, k int32) {
	i, k = -1, -1
	y := 0
	for ; x < len(s.polesHere); x++ {
		if s.polesHere[x].pair() != pair {
			continue
		}
		for y < len(s.polesThere) && s.polesThere[y].pair() != pair {
			y++
		}
		if y == len(s.polesThere) {
			return -1, -1
		}
		if s.polesHere[x].row != s.polesThere[y].row {
			if i >= 0 {
				return -1, -1
			}
			i, k = s.polesHere[x].at, s.polesThere[y].at
		}
		y++
	}
	for ; y < len(s.polesThere); y++ {
		if s.polesThere[y].pair() == pair {
			return -1, -1
		}
	}
	return i, k
}

// contraryAt reports whether token i of the translation stands for token k of the original, and nothing about either of them
// negates it.
func (s *turner) contraryAt(l Link, n int, i, k int32) bool {
	s.negators(int32(n))
	here, there := s.sides(l)
	switch {
	case inAny(s.here, i):
		if len(s.here) != 1 || len(s.there) != 0 || there.softening(there.first) || here.softening(i+1) {
			return false
		}
	case len(s.here) != len(s.there), here.negatesOurs(i), len(s.there) > 0 && opposite(s.t.Word(int(i))):
		return false
	}
	switch {
	case there.negatesTheirs(k), k > there.first && plainNots.Has(s.o.Tokens[k-1].Hash), s.scored(here), s.named(s.t, i), s.language != "de" && s.named(s.o, k):
		return false
	case i > here.first && lessening.Has(s.t.Tokens[i-1].Hash), k > there.first && lessens.Has(s.o.Tokens[k-1].Hash), i+1 < here.last && (s.idiom(i) || here.kind(i+1).hint()):
		return false
	}
	away := wordsBetween(k, s.expectThere(l, i))
	return away <= oppositeReach && (s.beside(i, k, here, there) || !degrees.Has(s.t.Tokens[i].Hash) && (away <= 1 || s.tiedWithin(l, i, k, besideWords-1)))
}

// idiom reports whether token i says another thing with the word beside it: “last year”, “at least”, “fell ill”, “its cut”.
func (s *turner) idiom(i int32) bool {
	before, next := uint64(0), &s.t.Tokens[i+1]
	if i > 0 {
		before = s.t.Tokens[i-1].Hash
	}
	switch h := s.t.Tokens[i].Hash; {
	case before == hashThan, i > 1 && s.t.Tokens[i-2].Hash == hashThan: // “rather than a good”
		return true
	case h == hashLast:
		return next.Is(lexicon.Calendar) || seasons.Has(next.Hash)
	case h == hashFew:
		return fewer.Has(before)
	case h == hashCut:
		return possessives.Has(before)
	case degrees.Has(h):
		return h == hashLeast && before == hashAt || oppositesBy.of("en").ids.Get(next.Hash) != 0 // “least expensive”
	}
	return idioms.Has(next.Hash)
}

// softening reports whether a word from token i on is what a translator may put for a negation.
func (side *sideOfTurn) softening(i int32) bool {
	for ; i < side.last; i++ {
		if side.kind(i) == asSoft {
			return true
		}
	}
	return false
}

// named reports whether a token has a capital amid a sentence.
func (s *turner) named(f *Facts, i int32) bool {
	return f.Tokens[i].Flags&(Capital|SentenceStart|Titled) == Capital
}

// degrees say how much of what stands behind them, lessening ones make its contrary of it.
var (
	degrees   = lexicon.SetOf("fewer least less more most")
	lessening = lexicon.SetOf("fewer least less little no not too")
)

// plainNots are what stands before the contrary of “many” where a writer means many: no pocas, nicht wenige.
var plainNots = lexicon.SetOf("no nicht non pas não niet не ne nie nu inte δεν")

// scored reports whether the translation tells how many were for and how many against, or won and lost: 11-4.
func (s *turner) scored(here *sideOfTurn) bool {
	for i := here.first + 2; i < here.last; i++ {
		if mark := s.t.Tokens[i-1].Hash; s.t.Tokens[i].Kind == Number && s.t.Tokens[i-2].Kind == Number && (mark == '-' || mark == '–') {
			return true
		}
	}
	return false
}

// lessens are those of other languages.
var lessens = lexicon.SetOf("menos moins weniger wenig meno menos minder weinig менее меньше méně málo mniej mało менш мало puțin mindre peu poco pouco az")

// beside reports whether a word that stands close to token i of the translation renders one that stands close to token k of the
// original.
func (s *turner) beside(i, k int32, here, there *sideOfTurn) bool {
	from, to, low := max(i-besideWords, here.first), min(i+besideWords, here.last-1), max(k-besideWords, there.first)
	if degrees.Has(s.t.Tokens[i].Hash) { // what is more or less
		from, to, low = i+1, min(i+1, here.last-1), k+1
	}
	for a := from; a <= to; a++ {
		t := &s.t.Tokens[a]
		if a == i || t.Kind == Punct || t.Is(lexicon.Function) {
			continue
		}
		for b := low; b <= min(k+besideWords, there.last-1); b++ {
			o := &s.o.Tokens[b]
			if b != k && wordsBetween(a, i)+wordsBetween(b, k) <= besideBoth && o.Kind == t.Kind && (o.Hash == t.Hash || t.Kind == Word && (here.meaning(a).meet(there.meaning(b)) || cognates(s.t.Word(int(a)), s.o.Word(int(b))))) {
				return true
			}
		}
	}
	return false
}

// How close that is, and how close the two are together.
const (
	besideWords = 4
	besideBoth  = 6
)

// oppositeReach is how many words from where it is to be expected the contrary may stand.
const oppositeReach = 8

var (
	hashAt    = lexicon.Hash("at")
	hashCut   = lexicon.Hash("cut")
	hashFew   = lexicon.Hash("few")
	hashLast  = lexicon.Hash("last")
	hashLeast = lexicon.Hash("least")
	fewer     = lexicon.SetOf("a every first last next past quite the these those")
	seasons   = lexicon.SetOf("week weekend month months year years season summer winter spring autumn fall night evening quarter decade century time minute")
	idioms    = lexicon.SetOf("apart asleep behind deeper ill into lights off out outside short silent through victim")
)
