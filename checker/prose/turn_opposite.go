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

var hashWon, largeScales = lexicon.Hash("won"), lexicon.SetOf("thousand million billion trillion")

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
		for i := s.ofOurs.next(mayOppose, first, last); i < last; i = s.ofOurs.next(mayOppose, i+1, last) {
			h := s.t.Tokens[i].Hash
			if (h == hashNo || h == hashNot) && i+1 < last { // “no one”, “no longer”, “not all”
				h = lexicon.Key("no-" + s.t.Word(int(i+1)))
			}
			if h == hashFor && i > first && siding.Has(s.t.Tokens[i-1].Hash) && s.favours(i, last) {
				h = hashFavour
			}
			if i+1 < last && s.t.Tokens[i+1].Kind == Number { // “up 5%”
				switch h {
				case hashUp:
					h = hashRose
				case hashDown:
					h = hashFell
				}
			}
			if h == hashWon && i > first && (s.t.Tokens[i-1].Kind == Number || largeScales.Has(s.t.Tokens[i-1].Hash)) {
				continue // 150 won, 724 billion won
			}
			if row := ours.ids.Get(h); row != 0 {
				p := pole{i, row}
				s.polesHere, worth = append(s.polesHere, p), worth || theirs.rows[p.other()]
			}
		}
		if !worth {
			continue
		}
		for k := s.ofTheirs.next(mayOppose, from, to); k < to; k = s.ofTheirs.next(mayOppose, k+1, to) {
			rows := s.rowed.at(s.o, theirs, k, "")
			if s.o.Tokens[k].Hash == hashPrima && k+1 < to && s.precedes(k+1) {
				rows = inRows{theirs.ids.Get(hashPrimaDi)}
			}
			for n, id := range rows {
				if id != 0 && !slices.Contains(rows[:n], id) {
					s.polesThere = append(s.polesThere, pole{k, id})
				}
			}
		}
		s.negators(int32(n))
		for x, p := range s.polesHere {
			if slices.ContainsFunc(s.polesHere[:x], func(q pole) bool { return q.pair() == p.pair() }) {
				continue
			}
			if i, k, even := s.opposite(l, p.pair(), x); i >= 0 && !s.firstSince(l, i, k) && s.contraryAt(l, i, k, even) {
				turn := s.lostAt(l, Negator{k, k + 1}, i)
				turn.Opposite = true
				s.t.turns = append(s.t.turns, turn)
				s.counts[n].told = true
				break
			}
		}
	}
}

// precedes reports whether what stands from token k of the original on makes of the Italian “first” before it a “before”: prima
// dell’estate, prima che.
func (s *turner) precedes(k int32) bool {
	head, _ := elision(s.o.Word(int(k)))
	return primaWords.Has(s.o.Tokens[k].Hash) || primaWords.Has(head)
}

// opposite gives the one word of a pair of contraries that the translation has otherwise than the original, and what stands for it
// there; -1 for none. Where both have as many of the two, they stand in the same order; where not, even is false, and a word of
// which the translation has too many stands nearest to one of its contraries, of which the original has. The pair was not asked
// for before if it first is that of pole x.
func (s *turner) opposite(l Link, pair uint16, x int) (i, k int32, even bool) {
	i, k = -1, -1
	var here, there [2]int // of the two
	y, unlike := 0, 0
	for _, p := range s.polesHere[x:] {
		if p.pair() != pair {
			continue
		}
		for y < len(s.polesThere) && s.polesThere[y].pair() != pair {
			y++
		}
		here[p.row&1]++
		if y < len(s.polesThere) {
			if q := s.polesThere[y]; q.row != p.row {
				unlike++
				i, k = p.at, q.at
			}
			y++
		}
	}
	for _, q := range s.polesThere {
		if q.pair() == pair {
			there[q.row&1]++
		}
	}
	if here[0]+here[1] == there[0]+there[1] {
		if unlike != 1 {
			return -1, -1, true
		}
		return i, k, true
	}
	many := uint16(0) // the row of which the translation has too many
	switch {
	case here[0] > there[0] && there[1] > here[1]:
	case here[1] > there[1] && there[0] > here[0]:
		many = 1
	default:
		return -1, -1, false
	}
	i, k = -1, -1
	side, _ := s.sides(l)
	for _, p := range s.polesHere[x:] {
		if p.pair() != pair || p.row&1 != many || side.negatesOurs(p.at) {
			continue
		}
		expected := s.expectThere(l, p.at)
		near := slices.ContainsFunc(s.polesThere, func(q pole) bool { return q.row == p.row && wordsBetween(q.at, expected) <= oppositeReach })
		for _, q := range s.polesThere {
			if !near && q.row == p.other() && (i < 0 || wordsBetween(q.at, expected) < wordsBetween(k, s.expectThere(l, i))) {
				i, k = p.at, q.at
			}
		}
	}
	return i, k, false
}

// firstSince reports whether the original has at token k its first since some time, or after somebody, and the translation at
// token i the one before that: their last win was in 2019, for la primera victoria desde 2019.
func (s *turner) firstSince(l Link, i, k int32) bool {
	first, last, _, to := s.bounds(l)
	if s.t.Tokens[i].Hash != hashLast || slices.ContainsFunc(s.t.Tokens[first:last], func(t Token) bool { return t.Hash == hashSince }) {
		return false
	}
	return slices.ContainsFunc(s.o.Tokens[k:to], func(t Token) bool { return sinces.Has(t.Hash) })
}

var (
	hashLast  = lexicon.Hash("last")
	hashSince = lexicon.Hash("since")
	// sinces are the words by which originals say since when, or after whom.
	sinces = lexicon.SetOf("desde depuis après seit nach dal dalla dopo depois sinds od po с со после від після din după sedan efter από μετά beri sonra منذ بعد מאז אחרי")
)

// contraryAt reports whether token i of the translation stands for token k of the original, and nothing about either of them
// negates it. Where the two sides have as many of the pair (even), nothing more is asked; where they have not, a word that both have must stand beside them.
func (s *turner) contraryAt(l Link, i, k int32, even bool) bool {
	if even && s.limits(i, k) {
		return wordsBetween(k, s.expectThere(l, i)) <= oppositeReach
	}
	here, there := s.sides(l)
	// “is not expected to improve”
	both := even && len(s.here) == 1 && len(s.there) == 1 && here.negatesOurs(i) && there.negatesTheirs(k) && !inAny(s.there, k)
	end := i                                                  // of what says the contrary
	if h := s.t.Tokens[i].Hash; h == hashNo || h == hashNot { // “no longer”
		end++
	}
	switch {
	case inAny(s.here, i):
		if len(s.here) != 1 || len(s.there) != 0 || there.softening(there.first) || here.softening(end+1) {
			return false
		}
	case len(s.here) != len(s.there), !both && here.negatesOurs(i), len(s.there) > 0 && opposite(s.t.Word(int(i))):
		return false
	}
	switch {
	case !both && there.negatesTheirs(k), k > there.first && plainNots.Has(s.o.Tokens[k-1].Hash), s.named(s.t, i), s.language != "de" && s.named(s.o, k):
		return false
	case i > here.first && lessening.Has(s.t.Tokens[i-1].Hash) && !(s.t.Tokens[i-1].Hash == hashToo && k > there.first && toos.Has(s.o.Tokens[k-1].Hash)),
		k > there.first && lessens.Has(s.o.Tokens[k-1].Hash):
		return false
	case s.turnedTwice(i, k, here.first):
		return false
	case i > here.first+1 && s.t.Tokens[i-1].Hash == hashTo && fails.Has(s.t.Tokens[i-2].Hash): // “failed to approve”
		return false
	case end+1 < here.last && (s.idiom(end) || here.kind(end+1) == asSoft):
		return false
	}
	away, beside := wordsBetween(k, s.expectThere(l, i)), s.beside(i, k, here, there)
	switch {
	case away > oppositeReach, s.rendersAnother(i, k, here, there):
		return false
	case s.t.Tokens[i].Hash == hashFor && slices.ContainsFunc(s.o.Tokens[there.first:there.last], func(t Token) bool { return fors.Has(t.Hash) }):
		return false
	case votes.Has(s.t.Tokens[i].Hash) && s.scores(here) > 0, results.Has(s.t.Tokens[i].Hash) && s.scores(here) > 1:
		return false
	case orders.Has(s.t.Tokens[i].Hash): // “he spoke before he left” for “he left after he spoke”
		if both && untils.Has(s.t.Tokens[max(i-1, here.first)].Hash) { // “not until after the vote”, which is not before it
			return false
		}
		r := Rendering{s.t, s.o, s.ourWide, s.theirWide}
		return i > here.first && k > there.first && durations.Has(s.t.Tokens[i-1].Hash) && r.Of(int(i-1), int(k-1)) || // “two days before”
			s.sameWithin(i, k+1, l, orderReach) && !s.swapped(i, k, here.first, there.last, r) && k+1 < there.last && !whereupons.Has(s.o.Tokens[k+1].Hash)
	case beside:
		return even || away <= unevenReach
	}
	return even && !degrees.Has(s.t.Tokens[i].Hash) && (away <= evenReach || s.tiedWithin(l, i, k, besideWords-1) || s.enclosed(l, i, k))
}

// swapped reports whether what stands right behind token k of the original stands before token i of the translation.
func (s *turner) swapped(i, k, first, to int32, r Rendering) bool {
	for b := k + 1; b < min(k+1+behindReach, to) && s.o.Tokens[b].Kind != Punct; b++ {
		for a := first; a < i; a++ {
			if r.Of(int(a), int(b)) {
				return true
			}
		}
	}
	return false
}

// rendersAnother reports whether token i of the translation stands for another word of the original than token k: “concludes”, where
// concluye is there as well as empieza.
func (s *turner) rendersAnother(i, k int32, here, there *sideOfTurn) bool {
	for b := there.first; b < there.last; b++ {
		if b != k && s.o.Tokens[b].Kind == Word && cognates(s.t.Word(int(i)), s.o.Word(int(b))) {
			return true
		}
	}
	return false
}

// limits reports whether both say that something is no earlier, or no later, than what follows: “no earlier than”, не позднее.
func (s *turner) limits(i, k int32) bool {
	return i > 0 && s.t.Tokens[i-1].Hash == hashNo && int(i)+1 < len(s.t.Tokens) && s.t.Tokens[i+1].Hash == hashThan && k > 0 && plainNots.Has(s.o.Tokens[k-1].Hash)
}

// idiom reports whether token i says another thing with the word beside it: “last year”, “at least”, “fell ill”, “its cut”.
func (s *turner) idiom(i int32) bool {
	before, next := uint64(0), &s.t.Tokens[i+1]
	if i > 0 {
		before = s.t.Tokens[i-1].Hash
	}
	switch h := s.t.Tokens[i].Hash; {
	case before == hashThan, i > 1 && s.t.Tokens[i-2].Hash == hashThan, before == hashAs && next.Hash == hashAs: // “rather than a good”, “as long as”
		return true
	case h == hashLast && before == hashThe && i > 1 && s.t.Tokens[i-2].Hash == hashFor: // “for the last time”
		return false
	case dating.Has(h):
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

// turnedTwice reports whether token i of the translation stands behind “for”, and token k of the original behind the contrary: “for
// peace”, contre la guerre.
func (s *turner) turnedTwice(i, k, first int32) bool {
	against := pole{row: oppositesBy.of("en").ids.Get(hashFavour)}.other()
	return slices.ContainsFunc(s.polesThere, func(q pole) bool { return q.row == against && q.at < k && k-q.at <= besideReach }) &&
		slices.ContainsFunc(s.t.Tokens[max(i-besideReach, first):i], func(t Token) bool { return t.Hash == hashFor })
}

// favours reports whether the “for” at token i, behind “voted”, tells what the vote was on, which is the contrary of “against”: not
// “for him to stay”, which may be against his going, nor “for three hours”.
func (s *turner) favours(i, last int32) bool {
	if i+1 < last && (s.t.Tokens[i+1].Kind == Number || timings.Has(s.t.Tokens[i+1].Hash)) {
		return false
	}
	for k := i + 1; k < min(i+1+favourReach, last); k++ {
		if s.t.Tokens[k].Hash == hashTo {
			return false
		}
	}
	return true
}

// favourReach is how many words behind “for” a “to” is looked for.
const favourReach = 6

// scores counts the places where the translation tells how many were for and how many against, or won and lost: 11-4.
func (s *turner) scores(here *sideOfTurn) (n int) {
	for i := here.first + 2; i < here.last; i++ {
		if mark := s.t.Tokens[i-1].Hash; s.t.Tokens[i].Kind == Number && s.t.Tokens[i-2].Kind == Number && (mark == '-' || mark == '–') {
			n++
		}
	}
	return n
}

// Writers turn round who was for a plan and who against, and, of several matches, who won and who lost.
var (
	votes   = lexicon.SetOf("against behalf favor favour for")
	fors    = lexicon.SetOf("favor för für para pentru per por pour pro voor za için за υπέρ")                              // what “for” is in other languages
	siding  = lexicon.SetOf("vote voted votes voting")                                                                      // for or against
	timings = lexicon.SetOf("hours days weeks months years one two three four five six seven eight nine ten eleven twelve") // for so long
	results = lexicon.SetOf("defeat defeats lose loses losing loss lost victory win winner winners winning wins won")
)

// lessens are those of other languages.
var lessens = lexicon.SetOf("menos moins weniger wenig meno menos minder weinig менее меньше méně málo mniej mało менш мало puțin mindre peu poco pouco az")

// toos are what “too” is in other languages.
var toos = lexicon.SetOf("demasiado demasiados demasiadas trop zu troppo troppi troppe muito te слишком příliš moc zbyt надто занадто prea för alltför πολύ")

// enclosed reports whether token i of the translation and token k of the original stand between the same two fixtures, a few words
// apart.
func (s *turner) enclosed(l Link, i, k int32) bool {
	list := s.fixtures(l)
	for n := 1; n < len(list); n++ {
		a, b := list[n-1], list[n]
		if a.there < k && k < b.there {
			return a.here < i && i < b.here && b.here-a.here <= enclosedWords && b.there-a.there <= enclosedWords
		}
	}
	return false
}

// enclosedWords is how many words apart the two may be.
const enclosedWords = 12

// beside reports whether a word that stands close to token i of the translation renders one that stands close to token k of the
// original.
func (s *turner) beside(i, k int32, here, there *sideOfTurn) bool {
	from, to, low := max(i-besideWords, here.first), min(i+besideWords, here.last-1), max(k-besideWords, there.first)
	if degrees.Has(s.t.Tokens[i].Hash) { // what is more or less
		if from, to, low = i+1, min(i+1, here.last-1), k+1; to < from || s.t.Tokens[to].Kind == Punct { // “will pay less.”
			from, to, low = max(i-1, here.first), i-1, max(k-2, there.first)
		}
	}
	for a := from; a <= to; a++ {
		t := &s.t.Tokens[a]
		if a == i || t.Kind == Punct || t.Is(lexicon.Function) {
			continue
		}
		for b := low; b <= min(k+besideWords, there.last-1); b++ {
			o := &s.o.Tokens[b]
			if b != k && wordsBetween(a, i)+wordsBetween(b, k) <= besideBoth && o.Kind == t.Kind && (o.Hash == t.Hash || t.Kind == Word && (here.meaning(a).meet(there.meaning(b)) || here.rowed.at(s.t, here.poles, a, "").meet(there.rowed.at(s.o, there.poles, b, "")) || cognates(s.t.Word(int(a)), s.o.Word(int(b))))) {
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

// orderReach is how many words behind “before” and “after” are looked at.
const orderReach = 5

// How many words from where it is to be expected the contrary may stand: where both sides have as many of the pair, there without a
// word beside it that both have, and where they have not as many.
const (
	oppositeReach = 8
	evenReach     = 1
	unevenReach   = 3
)

var (
	hashAs      = lexicon.Hash("as")
	hashAt      = lexicon.Hash("at")
	hashCut     = lexicon.Hash("cut")
	hashFew     = lexicon.Hash("few")
	hashFavour  = lexicon.Hash("favour")
	hashFor     = lexicon.Hash("for")
	hashFell    = lexicon.Hash("fell")
	hashLeast   = lexicon.Hash("least")
	hashDown    = lexicon.Hash("down")
	hashPrima   = lexicon.Hash("prima")
	hashPrimaDi = lexicon.Key("prima-di")
	hashRose    = lexicon.Hash("rose")
	hashToo     = lexicon.Hash("too")
	fewer       = lexicon.SetOf("a every first last next past quite the these those")
	durations   = lexicon.SetOf("seconds minutes hours days weeks months years decades second minute hour day week month year decade")
	dating      = lexicon.SetOf("early last late")
	orders      = lexicon.SetOf("after before")
	primaWords  = lexicon.SetOf("che d' degli dei del dell' della delle dello di")
	whereupons  = lexicon.SetOf("czym") // po czym, which is “then”
	seasons     = lexicon.SetOf("morning week weekend month months year years season summer winter spring autumn fall night evening quarter decade century time minute")
	idioms      = lexicon.SetOf("apart asleep behind cities city companies company deeper eluded escaped group ill into lights off out outside short silent through victim")
)
