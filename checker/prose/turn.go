package prose

import (
	"math"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Turn is a clause that one side negates and the other does not.
type Turn struct {
	Lost        bool // the original negates
	Sure        bool // what is left of the negation shows: “did go”
	Bare        bool // nothing of it shows, and nothing stands for it
	Opposite    bool // the contrary of a word stands there, which nothing negates: “fell” for subió
	Contrary    bool // the contrary stands in the place of a word that negates: “often”
	Link        Link
	First, Last int32 // tokens of the translation: the one that should be negated, or the negator
	Start, End  int   // bytes of the original: what negates, or the verb that nothing does; none where nothing tells

	spare float64 // how much more it weighs than it must
}

// Turns gives the clauses that are negated on one side of an original in a language
// and on no other.
//
// Translators turn a negation round all the time (nicht teuer, “cheap”): of 1,000
// sentences of newstest that are negated on one side, 200 are not on the other. So what
// could stand for the negation on the other side is looked for, and where the verb is that
// it should stand with: “did go” for no fue, “can” for no puede. See [lostClue].
func (f *Facts) Turns(o *Facts, a *Alignment, language string) []Turn {
	if f.turnsOf == a && a != nil {
		return f.turns
	}
	f.turns, f.turnsOf = f.turns[:0], a
	ours, theirs := NegationOf("en"), NegationOf(language)
	if ours == nil || theirs == nil || a == nil {
		return nil
	}
	s := turner{language: language, by: a.by, t: f, o: o.Parted(language), ours: ours, theirs: theirs, turnRoom: f.turning}
	defer func() { f.turning = s.turnRoom }()
	if s.rowed == nil {
		s.rowed = new(rowed)
	}
	s.counts, s.allHere, s.allThere = s.counts[:0], s.allHere[:0], s.allThere[:0]
	s.ofOurs, s.ofTheirs = s.t.traitsIn("en"), s.o.traitsIn(language)
	for n := range a.Links {
		s.read(&a.Links[n])
	}
	s.ratio = proportions[language]
	s.bares, s.apart = strings.Contains(bareLanguages, language), strings.Contains(farLanguages, language)
	s.contrary = contrariesBy.of(language)
	s.ourWords, s.theirWords = everydayOf("en"), everydayOf(language)
	s.ourVerbs, s.theirVerbs = verbsOf("en"), verbsOf(language)
	s.ourWide, s.theirWide = everydayPair(language)
	s.ourAnswers, s.theirAnswers = answersBy.of("en"), answersBy.of(language)
	if language == "cs" {
		s.fused = "ne"
	}
	s.sideHere = sideOfTurn{f: s.t, rowed: s.rowed, n: ours, answers: s.ourAnswers, verbs: s.ourVerbs, words: s.ourWide, poles: oppositesBy.of("en"), prefixes: ourPrefixes}
	s.sideThere = sideOfTurn{f: s.o, rowed: s.rowed, n: theirs, answers: s.theirAnswers, verbs: s.theirVerbs, words: s.theirWide, poles: oppositesBy.of(language), prefixes: *theirPrefixes.of(language), fused: s.fused}
	s.turnRound(a)
	s.failed(a)
	s.unlike(a.Links)
	s.notOnly(a)
	s.opposed(a.Links)
	s.denied(a)
	s.refused(a.Links)
	for n := range s.counts {
		if !s.counts[n].told {
			s.judge(a.Links, n)
		}
	}
	return f.turns
}

// lostAt is the turn of a negator of the original that token place of the translation should have.
func (s *turner) lostAt(l Link, at Negator, place int32) Turn {
	return Turn{Lost: true, Link: l, First: place, Last: place + 1, Start: int(s.o.Tokens[at.First].Start), End: s.o.Tokens[at.Last-1].End()}
}

// addedAt is the turn of a negator of the translation; place is the verb of the original that nothing negates, -1 where
// none tells.
func (s *turner) addedAt(l Link, at Negator, place int32) Turn {
	t := Turn{Link: l, First: at.First, Last: at.Last}
	if place >= 0 {
		t.Start, t.End = int(s.o.Tokens[place].Start), s.o.Tokens[place].End()
	}
	return t
}

type turner struct {
	language     string // of the original
	t, o         *Facts
	by           *Aligner
	ours, theirs *Negation
	here, there  []Negator // of the link that is looked at
	turnRoom
	ofOurs, ofTheirs *traits
	bares            bool // the language is one that bare is for
	apart            bool // it is one of farLanguages
	contrary         *contraries

	ourWords, theirWords *everyday
	ourVerbs, theirVerbs *everyday
	ourWide, theirWide   *everyday // of all tables

	ourAnswers, theirAnswers *everyday
	fused                    string // what a verb begins with that is negated
	sided, fixed             Link   // whose sides and fixtures were asked for last
	sideHere, sideThere      sideOfTurn

	ratio float64 // runes of the translation for one of the original, as a logarithm
}

// turnRoom is what a turner writes to, kept for the next story.
type turnRoom struct {
	counts                []polarity
	allHere, allThere     []Negator
	hints                 []hint
	verbs                 []inRows // that a negator may go with
	fixtured              []fixture
	keysHere, keysThere   []anchored
	askedHere, askedThere []askedWord
	polesHere, polesThere []pole
	rowed                 *rowed
}

// polarity is what negates on the two sides of a link: how often, and from where on in the lists of all.
type polarity struct {
	ours, theirs          int32
	firstHere, firstThere int32
	told                  bool // already
}

// read finds what negates on the two sides of a link.
func (s *turner) read(l *Link) {
	c := polarity{firstHere: int32(len(s.allHere)), firstThere: int32(len(s.allThere))}
	if l.First < l.Last {
		s.allHere = s.ours.Negators(s.t, s.t.Sentences[l.First].First, s.t.Sentences[l.Last-1].Last, s.allHere)
		c.ours = int32(len(s.allHere)) - c.firstHere
	}
	if l.OriginalFirst < l.Beyond {
		s.allThere = s.theirs.Negators(s.o, s.o.Sentences[l.OriginalFirst].First, s.o.Sentences[l.Beyond-1].Last, s.allThere)
		c.theirs = int32(len(s.concord(s.allThere[c.firstThere:])))
		s.allThere = s.allThere[:c.firstThere+c.theirs]
	}
	s.counts = append(s.counts, c)
}

// negators gives the two sides of link n what negates there.
func (s *turner) negators(n int32) {
	c := &s.counts[n]
	s.here, s.there = s.allHere[c.firstHere:][:c.ours], s.allThere[c.firstThere:][:c.theirs]
}

// How many words may stand between two negators of a clause that negate once, one of them a
// pronoun: “no hay lugar en el país para ningún otro”; and so in German, Dutch and Swedish.
const (
	widely  = 14
	closely = 6
)

// concord makes one of negators that stand close together: no … nadie, не … никогда.
func (s *turner) concord(list []Negator) []Negator {
	if slices.ContainsFunc(list, func(n Negator) bool { return !nobodies.Has(s.o.Tokens[n.First].Hash) }) {
		list = slices.DeleteFunc(list, func(n Negator) bool { return nobodies.Has(s.o.Tokens[n.First].Hash) })
	}
	if len(list) < 2 {
		return list
	}
	kept := list[:1]
	for _, n := range list[1:] {
		last := &kept[len(kept)-1]
		gap, pronoun := int32(closely), s.pronoun(last.First) || s.pronoun(n.First)
		if s.theirs.place == before {
			gap = widely
		}
		if pronoun && n.First-last.Last <= gap && s.unparted(s.o.Tokens[last.Last:n.First]) {
			last.Last = max(last.Last, n.Last)
			continue
		}
		kept = append(kept, n)
	}
	return kept
}

// pronoun reports whether a negator of the original is nobody, nothing, never or none.
func (s *turner) pronoun(i int32) bool {
	t := &s.o.Tokens[i]
	if s.theirs.named { // Czech: its verbs are words that negate, too
		return nobodies.Has(t.Hash)
	}
	return s.theirs.words.Get(t.Hash) == asNot && s.theirs.verbs[t.Hash] == 0 && !particles.Has(t.Hash)
}

// unparted reports whether no mark parts the clause that tokens stand in, or two commas that set off an
// insertion: nu există, a explicat Ursu, nicio prevedere.
func (s *turner) unparted(list []Token) bool {
	marks := 0
	for k, t := range list {
		if k > 0 && clauseOpeners.Has(t.Hash) && clauseJoins.Has(list[k-1].Hash) { // que nadie habla y que no hay pruebas
			return false
		}
		if s.parted(t) {
			if marks++; t.Hash != ',' {
				return false
			}
		}
	}
	return marks == 0 || marks == 2 && s.theirs.place == before && len(list) <= closely+1
}

// clauseOpeners open a clause of its own behind clauseJoins.
var (
	clauseOpeners = lexicon.SetOf("che que")
	clauseJoins   = lexicon.SetOf("e et y")
)

// parted reports whether a token parts two clauses that negate each: a mark, or “and”.
func (s *turner) parted(t Token) bool {
	return parts(t) || s.theirs.place == eitherSide && ands.Has(t.Hash)
}

// parts reports whether a token parts clauses: a quotation mark or the point of an ordinal does not.
func parts(t Token) bool {
	switch t.Hash {
	case ',', ';', ':', '(', ')', '،', '؛', '，', '；', '：', '、':
		return true
	}
	return false
}

// judge looks at a link of which one side negates once more than the other.
func (s *turner) judge(links []Link, n int) {
	c, l := s.counts[n], links[n]
	if c.ours == c.theirs || !l.Paired() {
		return
	}
	s.negators(int32(n))
	if c.theirs > c.ours && (s.yetDone(l) || s.leftOpen(l) || s.understated(l)) {
		return
	}
	k := ofPair{one: l.single(), shared: s.shared(l)}
	for x := max(n-1, 0); x <= min(n+1, len(links)-1); x++ {
		k.beside = k.beside || x != n && s.counts[x].theirs != s.counts[x].ours && (c.ours > c.theirs) == (s.counts[x].theirs > s.counts[x].ours)
	}
	first, last, _, _ := s.bounds(l)
	k.asks = s.asks(first, last)
	k.longer = math.Log(s.t.runes(l.First, l.Last)/s.o.runes(l.OriginalFirst, l.Beyond)) - s.ratio
	look := s.eitherLost
	if c.ours > c.theirs {
		look = s.eitherAdded
	}
	if turn, ok := look(l, k, max(c.ours-c.theirs, c.theirs-c.ours)); ok {
		s.t.turns = append(s.t.turns, turn)
	}
}

// eitherLost looks at a pair of which the original negates so many times more: for an auxiliary that should be
// negated, and, unless that tells by itself, for the word that the negation goes with.
func (s *turner) eitherLost(l Link, k ofPair, more int32) (turn Turn, ok bool) {
	if more == 1 {
		turn, ok = s.lost(l, k)
	}
	if ok && turn.Sure {
		return turn, true
	}
	if focused, found := s.focused(l, k, more); found && (s.apart || !ok || turn.spare <= focused.spare) {
		return focused, true
	}
	return turn, ok
}

// eitherAdded looks at a pair of which the translation negates so many times more: for the word that a negation goes with, and
// then for its auxiliary, and last for a negative that nothing answers.
func (s *turner) eitherAdded(l Link, k ofPair, more int32) (turn Turn, ok bool) {
	if turn, ok = s.doubted(l, k); !ok && more == 1 {
		turn, ok = s.added(l, k)
	}
	if !ok {
		return s.orphaned(l, k)
	}
	return turn, ok
}

func (s *turner) bounds(l Link) (first, last, from, to int32) {
	return s.t.Sentences[l.First].First, s.t.Sentences[l.Last-1].Last, s.o.Sentences[l.OriginalFirst].First, s.o.Sentences[l.Beyond-1].Last
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
	case behind, atEnd:
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

// nobodies are pronouns that negate nothing by themselves: their verb is negated, too, wherever it
// stands (nikdo z nich nepřišel).
var nobodies = lexicon.SetOf("nic ničeho ničemu ničím nijak nikam nikde nikdo nikdy nikoho nikomu nikým žádná žádné žádného žádnému žádnou žádný žádných žádným žádnými " +
	"niczego niczemu niczym nigdy nigdzie nikim nikogo nikt żaden żadna żadne żadnego żadnej żadnemu żadną żadnych żadnym żadnymi " +
	"нигде никак никакая никакие никаким никакими никаких никакого никакое никакой никакую никем никогда никого никому никто никуда ничего ничем ничему ничто " +
	"жоден жодна жодне жодним жодними жодних жодного жодної жодному жодну ніде нікого ніколи нікому нікуди ніхто нічим нічого нічому ніщо " +
	"asla hiç hiçbir hiçbiri hiçbirinde hiçbirine hiçbirini hiçbirinin kimse kimsede kimseden kimsenin kimseye kimseyi " +
	"אף כלום לאף שאף שום")

var (
	doing     = lexicon.SetOf("do does did")
	asking    = lexicon.SetOf("any anyone anybody anything anywhere yet either") // for a negation
	hashNot   = lexicon.Hash("not")
	hashTo    = lexicon.Hash("to")
	hashOr    = lexicon.Hash("or")
	hashUntil = lexicon.Hash("until")
	infinite  = lexicon.SetOf("be being been able going")
	ands      = lexicon.SetOf("und aber en maar och men")
	wells     = lexicon.SetOf("okay ok fine well better badly worse poorly mind") // “did okay”; “did mind” is the contrary of “liked”
)
