package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// laidBare gives the token of a stretch before which nothing but a lost word explains the
// translation, -1 where there is none.
func laidBare(p *checker.Pass, in prose.Window) int {
	for i := int(in.First); i < int(in.Last); i++ {
		if bareAt(p, in, i) {
			return i
		}
	}
	return -1
}

// bareAt reports whether a word is wanting before token i: “the lawyers of, in”, “,” said.”,
// “claimed last week that”. In 65,000 words of newstest that holds for three places, two of
// them slips.
func bareAt(p *checker.Pass, in prose.Window, i int) bool {
	t := &p.Tokens[i]
	if i == int(in.First) {
		return beheaded(p, i)
	}
	if i < 2 || i+1 >= len(p.Tokens) {
		return false
	}
	b, c, next := &p.Tokens[i-1], &p.Tokens[i-2], &p.Tokens[i+1]
	small := t.Kind == prose.Word && !t.Has(prose.Capital)
	switch {
	case voted(p, i):
		return false
	case t.Kind == prose.Clitic:
		return t.Len > 1 && (t.Has(prose.Spaced) || b.Is(lexicon.Preposition))
	case behindTitle(p, i):
		return small
	case t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast) && (b.Hash == ',' && c.Hash == '"' || b.Hash == '"' && c.Hash == ','):
		return next.Hash == ',' || next.Hash == '.'
	case b.Hash == hashIncluding:
		return t.Hash == ','
	case b.Hash == hashTo:
		return c.Hash == hashAccording && t.Kind == prose.Punct
	case b.Hash == hashThat:
		return c.Is(lexicon.Reporting) && c.Is(lexicon.VerbPast) && t.Hash == hashHas
	case b.Hash == hashFor && t.Hash == hashTo, b.Hash == hashBetween && t.Hash == hashAnd:
		return true
	case b.Hash == hashThe:
		return t.Hash == hashOf || t.Hash == hashAnd && next.Has(prose.Capital)
	case unfollowed.Has(b.Hash):
		return t.Hash == hashAnd && next.Has(prose.Capital) || nominal(c) && breaks(p, i)
	}
	return false
}

// beheaded reports whether a sentence that token i opens has lost its first word.
func beheaded(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	switch {
	case t.Hash == ',', t.Kind == prose.Clitic:
		return true
	case t.Kind != prose.Word, t.Has(prose.Capital | prose.Quoted | prose.Marked | prose.Inner), p.Caseless():
		return false
	case coupling.Has(t.Hash):
		return i+1 < len(p.Tokens) && p.Tokens[i+1].Has(prose.Capital)
	}
	return t.Is(lexicon.VerbS|lexicon.VerbPast|lexicon.Auxiliary) && !t.Is(lexicon.Noun|lexicon.Adjective|lexicon.Preposition|lexicon.VerbBase|lexicon.VerbIng)
}

// nominal reports whether a word is a noun and nothing that has a preposition behind it
// without a noun: no verb (“steps in”), and no “kind of”.
func nominal(t *prose.Token) bool {
	return t.Is(lexicon.Noun) && !t.Is(lexicon.VerbAny|lexicon.Adjective|lexicon.Pronoun|lexicon.Adverb) && !kinds.Has(t.Hash)
}

// breaks reports whether token i cannot follow a preposition.
func breaks(p *checker.Pass, i int) bool {
	b, t, next := &p.Tokens[i-1], &p.Tokens[i], &p.Tokens[i+1]
	switch {
	case t.Hash == ',':
		return !couplers.Has(next.Hash) && next.Hash != hashAccording
	case t.Hash == '.':
		return !t.Has(prose.Spaced) && b.Hash != hashFor
	case t.Kind != prose.Word, t.Has(prose.Capital), idioms.Has(t.Hash):
		return false
	case t.Is(lexicon.Auxiliary):
		return t.Is(lexicon.VerbS|lexicon.VerbPast) && !t.Is(lexicon.VerbIng)
	case t.Is(lexicon.Reporting):
		return t.Is(lexicon.VerbPast) && !t.Is(lexicon.Adjective|lexicon.Noun) && (next.Hash == hashThat || next.Kind == prose.Punct || next.Is(lexicon.Pronoun|lexicon.Determiner))
	}
	return clausal.Has(t.Hash) || t.Hash == hashWhen && b.Hash != hashIn
}

// loose reports whether the place before token i of the translation, where a word seems to be
// wanting, is such as good English has, too: “looking for, and”, “on or after”, “a must”.
func loose(p *checker.Pass, i int) bool {
	if i < 2 || i+1 >= len(p.Tokens) {
		return false
	}
	b, c, t, next := &p.Tokens[i-1], &p.Tokens[i-2], &p.Tokens[i], &p.Tokens[i+1]
	switch {
	case b.Kind != prose.Word:
		return !(t.Is(lexicon.Reporting) || b.Hash == ',' || t.Hash == ',') || t.Has(prose.BlockStart)
	case b.Is(lexicon.Determiner):
		return t.Is(lexicon.Noun) || idioms.Has(t.Hash)
	case next.Hash == '-' && !next.Has(prose.Spaced), idioms.Has(t.Hash), b.Hash == hashIn && c.Is(lexicon.VerbAny): // an on-line, for a while, pitch in to
		return true
	case t.Hash == b.Hash, t.Hash == hashOr, t.Hash == hashAnd && next.Is(lexicon.Preposition), t.Hash == hashAs, t.Hash == hashAt && limits.Has(next.Hash):
		return true
	case t.Is(lexicon.Pronoun), t.Hash == hashWhen, t.Hash == hashWhere, t.Kind == prose.Number, b.Hash == hashTo && t.Kind == prose.Punct, adverbial.Has(b.Hash):
		return true
	case b.Hash == hashOn && t.Is(lexicon.Preposition):
		return true
	}
	return c.Is(lexicon.VerbAny) && (!c.Is(lexicon.Noun) || c.Is(lexicon.VerbIng)) && !strict.Has(b.Hash)
}

var (
	adverbial     = lexicon.SetOf("around between than through")
	clausal       = lexicon.SetOf("where because despite during while after before")
	idioms        = lexicon.SetOf("likes must while will") // the likes of, a must, for a while, at will
	kinds         = lexicon.SetOf("kind kinds sort sorts type types")
	unfollowed    = lexicon.SetOf("against among at by for from in near of with")
	hashAnd       = lexicon.Hash("and")
	hashBetween   = lexicon.Hash("between")
	hashHas       = lexicon.Hash("has")
	hashIncluding = lexicon.Hash("including")
	hashOn        = lexicon.Hash("on")
	hashOr        = lexicon.Hash("or")
	hashWhen      = lexicon.Hash("when")
)
