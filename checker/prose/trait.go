package prose

import (
	"math/bits"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// trait is what a token may have to do with what two texts are compared by. One walk reads the traits of a text; who looks
// for negations, figures or dates then goes from one token that may be of interest to the next, and looks closer there.
type trait uint8

const (
	mayNegate   trait = iota // a negation may begin there
	mayOppose                // it says one of two contraries
	mayCount                 // a figure may begin there
	mayDate                  // a date may begin there
	mayCue                   // of English: a stage of comparing figures looks for it
	mayFail                  // of English: “not”, and verbs that negate what they are said of
	mayDeny                  // of English: “no”, “without”, and adjectives that a prefix makes a contrary
	mayContrast              // of other languages: an adjective that a prefix makes a contrary
	allTraits

	mayRefuse = mayFail // of other languages, in the place of what they do not have: somebody refuses something
)

// traits are those of the tokens of a text in a language.
type traits struct {
	language string // "" before the text is walked
	having   [allTraits]tokenSet
	memo     *[1 << 14]seenTraits
	of       *traitTable // of which language the memo is
}

// seenTraits has all but the last eight bits of the hash of a word that was read, and in these its traits, a bit for each.
type seenTraits uint64

// traitsIn gives the traits of the text, read as of a language.
func (f *Facts) traitsIn(language string) *traits {
	x := &f.traits
	if x.language == language && language != "" {
		return x
	}
	x.language = language
	if table := traitTables.of(language); x.of != table {
		x.memo, x.of = new([1 << 14]seenTraits), table
	}
	tokens, memo := f.Tokens, x.memo
	for k := range x.having {
		x.having[k].reset(len(tokens))
	}
	for i := range tokens {
		t := &tokens[i]
		key := t.Hash * anchorPrime // the hash of a mark is its rune
		m := &memo[key>>8%uint64(len(memo))]
		if uint64(*m)>>8 != key>>8 {
			*m = seenTraits(key&^0xff) | seenTraits(x.of.read(f, i))
		}
		list := uint8(*m)
		if t.Kind == Number {
			list |= 1<<mayCount | 1<<mayDate
		} else if t.Flags&Upper != 0 {
			list |= 1 << mayCount
		}
		for ; list != 0; list &= list - 1 {
			x.having[bits.TrailingZeros8(list)].add(i)
		}
	}
	return x
}

// next gives the first token from i on that has a trait, or last.
func (x *traits) next(k trait, i, last int32) int32 { return x.having[k].next(i, last) }

// traitTable is where it stands, for one language, which words have a trait.
type traitTable struct {
	language string
	negation *Negation
	poles    *everyday
	refusals *everyday
	figures  *figureWords
	dates    *calendar
	cues     *lexicon.Map[uint16] // of English
	prefix   string               // of contraries
}

var traitTables = byLanguage[traitTable]{read: func(language string) *traitTable {
	table := &traitTable{language: language, negation: NegationOf(language), poles: oppositesBy.of(language), refusals: refusalsBy.of(language), figures: figureWordsOf(language), dates: calendarOf(language)}
	if language == "en" {
		table.cues = cuesOfEnglish()
	}
	if strings.Contains(unlikeLanguages, language) {
		table.prefix = contraryPrefixes[language]
	}
	return table
}}

// read gives the traits of token i, a bit for each, but for those that its form or its kind alone gives it.
func (table *traitTable) read(f *Facts, i int) (list uint8) {
	has := func(k trait, yes bool) {
		if yes {
			list |= 1 << k
		}
	}
	t, w := &f.Tokens[i], f.Word(i)
	has(mayNegate, table.negation != nil && table.negation.mayBegin(f, i))
	if t.Kind == Word {
		has(mayCount, table.figures.mayBegin(f, i))
		has(mayDate, table.dates != nil && table.dates.mayBegin(f, i))
		has(mayContrast, table.language != "en" && (table.prefix != "" && len(w) > len(table.prefix) && strings.EqualFold(w[:len(table.prefix)], table.prefix) ||
			(w[0]|0x20 == 'i' || w[0]|0x20 == 'd') && withoutPrefix(strings.ToLower(w), latinPrefixes) != ""))
	}
	if table.language == "en" {
		has(mayOppose, table.poles.whole.May(t.Hash) || t.Hash == hashNo || t.Hash == hashNot || t.Hash == hashFor || t.Hash == hashUp || t.Hash == hashDown)
		has(mayCue, table.cues.Get(t.Hash) != 0)
		has(mayFail, t.Hash == hashNot || fails.Has(t.Hash))
		has(mayDeny, t.Hash == hashNo || t.Hash == hashWithout || t.Is(lexicon.Adjective) && (w[0]|0x20 == 'u' || w[0]|0x20 == 'i'))
	} else if t.Kind == Word {
		has(mayOppose, table.poles.mayHave(f, i))
		has(mayRefuse, table.refusals.mayHave(f, i))
	}
	return list
}

// mayHave reports whether the table has the word that token i is.
func (e *everyday) mayHave(f *Facts, i int) bool {
	t := &f.Tokens[i]
	return e != nil && (e.led || t.Flags&Capital != 0 || e.whole.May(t.Hash) || e.begun(f.Word(i))) && rowsAt(f, e, int32(i), "") != inRows{}
}
