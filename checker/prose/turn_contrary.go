package prose

import (
	"slices"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// turnRound adds the clauses in which the contrary stands for a word that negates: “often” for
// nunca, “with” for sin. The pair has no other word for either.
func (s *turner) turnRound(a *Alignment) {
	if s.contrary == nil {
		return
	}
	for i := range s.t.Tokens {
		h := s.t.Tokens[i].Hash
		if !s.contrary.says.May(h) || len(s.contrary.by.Get(h)) == 0 {
			continue
		}
		n := a.LinkOf(s.t.SentenceOf(i))
		l := a.Links[n]
		if !l.Paired() || l.Last-l.First != 1 || l.Beyond-l.OriginalFirst > 2 || s.counts[n].told || rulings.Has(h) && !s.rulesOut(int32(i), l) || h == hashBacked && i+1 < len(s.t.Tokens) && leaving.Has(s.t.Tokens[i+1].Hash) {
			continue
		}
		s.negators(n)
		for _, row := range s.contrary.by.Get(h) {
			if at, ok := s.turnedRound(row, l, int32(i)); ok {
				turn := s.lostAt(l, at, int32(i))
				turn.Contrary = true
				s.t.turns = append(s.t.turns, turn)
				s.counts[n].told = true
				break
			}
		}
	}
}

// How many words from where it is to be expected the contrary may stand: one that is
// all over the place, and any other.
const (
	commonReach = 5
	widestReach = 15
)

// backings say what somebody is for, which may be something else than what was rejected.
var backings = lexicon.SetOf("back backed backing backs endorse endorsed endorses")

var commonWords = lexicon.SetOf("with all every each both if still able")

// turnedRound gives the words of the original that token i says the contrary of.
func (s *turner) turnedRound(row *contrary, l Link, i int32) (Negator, bool) {
	at, finds, ok := s.nearest(row, l, i)
	if !ok {
		return at, false
	}
	expected, reach := s.expect(l, at.First), int32(widestReach)
	if commonWords.Has(s.t.Tokens[i].Hash) {
		reach = commonReach
	}
	theirs := len(s.there)
	if s.negates(at) || theirs > 0 && nobodies.Has(s.o.Tokens[at.First].Hash) {
		theirs--
	}
	if len(s.here) > theirs || s.negates(at) && s.twice(at.Last, l) || s.negatedTwice(i, at, l) || s.weakened(i, l) {
		return at, false
	}
	if s.t.Tokens[i].Hash == hashBy { // sin subir, “by raising”
		first, _, _, _ := s.bounds(l)
		only := slices.ContainsFunc(s.t.Tokens[first:i], func(t Token) bool { return t.Hash == hashOnly }) // sans augmenter, on ne peut: can only by raising
		return at, theirs <= 0 && !only && s.sameVerb(i+1, at.Last, l)
	}
	if s.t.Tokens[i].Hash == hashAlready { // which stands in a sentence of many that have another “not yet”
		return at, s.sameBehind(i, at.First, l) && !s.said(row, at, l)
	}
	if commonWords.Has(s.t.Tokens[i].Hash) && s.sameBehind(i, at.Last, l) {
		return at, true
	}
	if backings.Has(s.t.Tokens[i].Hash) && !s.sameWithin(i, at.Last, l, widelyBehind) { // backed keeping the taxes, whose cut was rejected
		return at, false
	}
	if s.t.Tokens[i].Hash == hashAll && !s.sameWithin(i, at.Last, l, widelyBehind) { // “all of them were clean”
		return at, false
	}
	return at, wordsBetween(i, expected) <= reach && !s.said(row, at, l) && !s.rendered(i, at, finds, l)
}

// rulesOut reports whether “out” stands behind token i, “ruled”: what a court ruled is another thing.
func (s *turner) rulesOut(i int32, l Link) bool {
	_, last, _, _ := s.bounds(l)
	for k := i + 1; k < min(i+1+rulingReach, last); k++ {
		if s.t.Tokens[k].Hash == hashOut {
			return true
		}
	}
	return false
}

// rulingReach is how many words behind “ruled” its “out” is looked for.
const rulingReach = 4

// yetDone reports whether the translation has “already” for a word of the original that says so beside its “not yet”: aún no ha
// llegado, pero ya está en camino. What is not yet is mostly left out there.
func (s *turner) yetDone(l Link) bool {
	first, last, _, _ := s.bounds(l)
	for i := first; i < last && s.contrary != nil; i++ {
		if s.t.Tokens[i].Hash != hashAlready {
			continue
		}
		for _, row := range s.contrary.by.Get(hashAlready) {
			if at, _, ok := s.nearest(row, l, i); ok && s.said(row, at, l) {
				return true
			}
		}
	}
	return false
}

// leftOpen reports whether the original does not rule something out and the translation says so by what can be: non ha escluso,
// “could be used”.
func (s *turner) leftOpen(l Link) bool {
	first, last, from, to := s.bounds(l)
	if s.contrary == nil || !slices.ContainsFunc(s.t.Tokens[first:last], func(t Token) bool { return openings.Has(t.Hash) }) {
		return false
	}
	for _, row := range s.contrary.by.Get(hashExcluded) {
		for k := from; k < to; k++ {
			if _, ok := s.opens(row.find, k, to); ok {
				return true
			}
		}
	}
	return false
}

var (
	openings     = lexicon.SetOf("can chance consider considered considering considers could likely may might mulling open option options perhaps possibility possible possibly table weighing would")
	hashExcluded = lexicon.Hash("excluded")
)

// sameBehind reports whether what stands behind token i of the translation is what stands at token k
// of the original: “with luggage”, sans bagages. It stands behind neither in “with or without luggage”.
func (s *turner) sameBehind(i, k int32, l Link) bool { return s.sameWithin(i, k, l, behindReach) }

// sameWithin is sameBehind for so many words.
func (s *turner) sameWithin(i, k int32, l Link, reach int32) bool {
	_, last, _, to := s.bounds(l)
	r := Rendering{s.t, s.o, s.ourWide, s.theirWide}
	for a := i + 1; a < min(i+1+reach, last) && s.t.Tokens[a].Kind != Punct && s.t.Tokens[a].Hash != or; a++ {
		for b := k; b < min(k+reach, to) && s.o.Tokens[b].Kind != Punct; b++ {
			if r.Of(int(a), int(b)) {
				return true
			}
		}
	}
	return false
}

// sameVerb reports whether token i of the translation is an -ing form of what token k of the original is.
func (s *turner) sameVerb(i, k int32, l Link) bool {
	_, last, _, to := s.bounds(l)
	if i >= last || k >= to || !s.t.Tokens[i].Is(lexicon.VerbIng) {
		return false
	}
	here, there := s.sides(l)
	return here.meaning(i).meet(there.meaning(k)) || s.rowed.at(s.t, here.poles, i, "").meet(s.rowed.at(s.o, there.poles, k, "")) ||
		cognates(s.t.Word(int(i)), s.o.Word(int(k)))
}

// How many words behind a contrary are looked at.
const (
	behindReach  = 3
	widelyBehind = 6
)

var or = lexicon.Key("or")

// cognates reports whether two words begin with the same six letters: “stabilisers”, stabilisateurs.
func cognates(x, y string) bool {
	if len(x) < cognate || len(y) < cognate || x[0]|y[0] < utf8.RuneSelf && (x[0]^y[0])&^0x20 != 0 {
		return false
	}
	var room, other [96]byte
	p, q := lexicon.Fold(room[:0], x), lexicon.Fold(other[:0], y)
	return len(p) >= cognate && len(q) >= cognate && string(p[:cognate]) == string(q[:cognate])
}

// cognate is how many bytes two words have to begin with alike.
const cognate = 6

// nearest gives the words of the original that a row finds, those nearest to where token i of the translation
// lets expect them, and how often it finds them: if once, or the translation has a negative for each of the others.
func (s *turner) nearest(row *contrary, l Link, i int32) (at Negator, found int, ok bool) {
	first, last, from, to := s.bounds(l)
	expected := int32(0)
	for k := from; k < to; k++ {
		if h := s.o.Tokens[k].Hash; row.begins>>(h>>58)&1 == 0 && !s.theirs.elides {
			continue
		}
		end, opens := s.opens(row.find, k, to)
		if !opens || s.masked(k, from, to) {
			continue
		}
		if found == 1 {
			expected = s.expectThere(l, i)
		}
		if found == 0 || wordsBetween(k, expected) < wordsBetween(at.First, expected) {
			at = Negator{k, end}
		}
		found++
		k = end - 1
	}
	others := found - 1
	for k := first; k < last && others > 0; k++ {
		here, _ := s.sides(l)
		if kind := here.kind(k); k != i && (kind == asSoft || kind == asNot) {
			others--
		}
	}
	return at, found, at.Last > 0 && others <= 0
}

// opens reports whether one of some phrases begins with token k of the original, and where
// the longest ends.
func (s *turner) opens(phrases [][]element, k, to int32) (end int32, ok bool) {
	h, joined := s.o.Tokens[k].Hash, s.theirs.elides && elided(s.o.Word(int(k))) > 0
	for _, phrase := range phrases {
		if e := &phrase[0]; e.hash != 0 && e.hash != h && !joined {
			continue
		}
		if e, found := s.theirs.follows(s.o, int(k), int(to), phrase); found && int32(e) > end {
			end, ok = int32(e), true
		}
	}
	return end, ok
}

// masked reports whether token k of the original is in a phrase that negates nothing.
func (s *turner) masked(k, from, to int32) bool {
	for m := max(k-2, from); m <= k; m++ {
		if end, ok := s.opens(s.contrary.masks, m, to); ok && end > k {
			return true
		}
	}
	return false
}

// negates reports whether the words found are part of a negator of the original.
func (s *turner) negates(at Negator) bool {
	for k := at.First; k < at.Last; k++ {
		if inAny(s.there, k) {
			return true
		}
	}
	return false
}

// said reports whether the original has, beside the words found, as many words that are put as
// the contrary as the translation has contraries.
func (s *turner) said(row *contrary, at Negator, l Link) bool {
	first, last, from, to := s.bounds(l)
	left := 0
	for i := first; i < last; i++ {
		if row.says.Has(s.t.Tokens[i].Hash) {
			left++
		}
	}
	for k := from; k < to && left > 0; k++ {
		if k >= at.First && k < at.Last {
			continue
		}
		for e := range row.unless {
			if s.theirs.is(s.o, int(k), &row.unless[e]) {
				left--
				break
			}
		}
	}
	return left == 0
}

// twice reports whether what is negated before token k of the original is a negative itself:
// never forgotten, which is “always”.
func (s *turner) twice(k int32, l Link) bool {
	_, _, _, to := s.bounds(l)
	here, there := s.sides(l)
	for last := min(k+3, to); k < last; k++ {
		if kind := there.kind(k); kind.hint() && !inAny(s.there, k) && !s.answered(k, there, here) {
			return true
		}
	}
	return false
}

// negatedTwice reports whether the original negates the words found once more, and the translation negates nothing: n’est pas
// inacceptable, не было ни одной улицы, где не …
func (s *turner) negatedTwice(i int32, at Negator, l Link) bool {
	switch _, there := s.sides(l); {
	case len(s.here) > 0:
		return false
	case s.negates(at):
		return len(s.there) > 1 && universal.Has(s.t.Tokens[i].Hash)
	default:
		return there.negatesTheirs(at.First)
	}
}

// weakened reports whether a word beside token i takes from what it says: “with no”, “not all”,
// “all right”, “with nothing but”.
func (s *turner) weakened(i int32, l Link) bool {
	first, last, _, _ := s.bounds(l)
	here, there := s.sides(l)
	if i+1 < last && s.t.Tokens[i+1].Hash == hashRight || i > first+1 && untils.Has(s.t.Tokens[i-2].Hash) && s.t.Tokens[i-1].Is(lexicon.VerbPart) { // “until proven guilty”
		return true
	}
	for k := max(i-2, first); k < min(i+4, last); k++ {
		if k > i && conjoining.Has(s.t.Tokens[k].Hash) { // “is guilty and nobody …”
			break
		}
		switch kind := here.kind(k); {
		case k == i:
		case kind == asSoft && s.answered(k, here, there):
		case kind == asNot, kind == asSoft, kind == asMask && k > i:
			return true
		}
	}
	return false
}

// rendered reports whether a word of the translation may stand for the words found so many times, and for
// nothing else of the original; for a common contrary, wherever it stands.
func (s *turner) rendered(i int32, at Negator, finds int, l Link) bool {
	first, last, _, _ := s.bounds(l)
	here, there := s.sides(l)
	all, expected := commonWords.Has(s.t.Tokens[i].Hash), s.expect(l, at.First)
	for k := first; k < last; k++ {
		if k == i || s.t.Tokens[k].Hash == hashThan || here.kind(k) != asSoft {
			continue
		}
		if here.says(k, there, at) {
			if finds--; finds == 0 {
				return true
			}
			continue
		}
		if !all && s.answeredWithin(k, here, there, 1) {
			continue
		}
		if all || (wordsBetween(k, i) < 7 || wordsBetween(k, expected) < 7) && !s.hinted(k, at, l) {
			return true
		}
	}
	return false
}

// hinted reports whether the original has another word that may stand for a negation about as
// far into its sentence as token i is in its own.
func (s *turner) hinted(i int32, at Negator, l Link) bool {
	first, last, from, to := s.bounds(l)
	_, there := s.sides(l)
	for k := from; k < to; k++ {
		if (k < at.First || k >= at.Last) && abreast(k-from, i-first, to-from, last-first, 5) && there.kind(k) != asNothing {
			return true
		}
	}
	return false
}

var (
	conjoining  = lexicon.SetOf("and but")
	universal   = lexicon.SetOf("all each every everybody everyone everything")
	leaving     = lexicon.SetOf("away down into off out up") // behind “backed”
	rulings     = lexicon.SetOf("rule ruled rules ruling")
	hashAll     = lexicon.Hash("all")
	hashAlready = lexicon.Hash("already")
	hashBacked  = lexicon.Hash("backed")
	hashOut     = lexicon.Hash("out")
	hashRight   = lexicon.Hash("right")
	hashThan    = lexicon.Hash("than")
)

var hashOnly = lexicon.Hash("only")
