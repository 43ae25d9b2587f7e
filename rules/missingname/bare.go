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
		if i > int(in.First) { // most words stand behind others than those that lack theirs
			b := &p.Tokens[i-1]
			if b.Kind == prose.Word && !b.Is(lexicon.Function|lexicon.Preposition|lexicon.Conjunction|lexicon.Title|lexicon.Abbreviation) && p.Tokens[i].Kind != prose.Clitic {
				continue
			}
		}
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
	if i < 2 {
		return false
	}
	b, c, next := &p.Tokens[i-1], &p.Tokens[i-2], &prose.Token{}
	if i+1 < len(p.Tokens) {
		next = &p.Tokens[i+1]
	}
	small := t.Kind == prose.Word && !t.Has(prose.Capital)
	switch {
	case voted(p, i), twice(p, i):
		return false
	case t.Kind == prose.Clitic:
		return t.Len > 1 && (t.Has(prose.Spaced) || b.Is(lexicon.Preposition))
	case behindTitle(p, i):
		return small && t.Is(lexicon.Known|lexicon.Function) && t.Hash != hashOf
	case b.Hash == hashFor && t.Hash == ',', b.Hash == hashAgainst && t.Hash == '.': // for, in a way, it is; and half of them against
		return false
	case fronting.Has(b.Hash) && small && subjectless(b.Hash, t, next):
		return true
	case ranks.Has(b.Hash) && b.Has(prose.Capital) && small && (finite(t) || t.Is(lexicon.VerbPast) && next.Is(lexicon.Determiner)) && !p.Headline(i):
		return nameless(p, i-1)
	case b.Hash == hashIn && reaching.Has(c.Hash):
		return t.Hash == hashFor || t.Hash == hashOn || t.Hash == hashAfter || t.Hash == hashTo
	case b.Hash == hashWith && set.Has(t.Hash):
		return next.Hash == hashTo
	case b.Hash == hashAnd && t.Hash == ',' && (next.Hash == hashWhich || next.Hash == hashWho):
		return true
	case t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast) && (b.Hash == ',' && c.Hash == '"' || b.Hash == '"' && c.Hash == ','):
		return (next.Hash == ',' || next.Hash == '.') && !subjectlessThere(p.Original(), in)
	case b.Hash == hashIncluding:
		return t.Hash == ','
	case b.Hash == hashTo:
		return c.Hash == hashAccording && t.Kind == prose.Punct || t.Hash == ',' && nominal(c) && !next.Is(lexicon.Conjunction) && !couplers.Has(next.Hash)
	case b.Hash == hashThat:
		return c.Is(lexicon.Reporting) && c.Is(lexicon.VerbPast) && t.Hash == hashHas
	case b.Hash == hashFor && t.Hash == hashTo, b.Hash == hashBetween && t.Hash == hashAnd:
		return true
	case b.Hash == hashThe:
		return t.Hash == hashOf && small || t.Hash == hashAnd && next.Has(prose.Capital) // the Of district has a name
	case unfollowed.Has(b.Hash):
		return t.Hash == hashAnd && next.Has(prose.Capital) || nominal(c) && breaks(p, i) || p.Gap(i-2) && ofName(c) && (t.Hash == ',' || t.Hash == '.' && !t.Has(prose.Spaced) || t.Hash == hashSince)
	}
	return false
}

// subjectless reports whether a verb behind a word that opens a clause has no subject: “before restored the lead”, “as took fourth”.
func subjectless(opener uint64, t, next *prose.Token) bool {
	if !t.Is(lexicon.VerbPast) || t.Is(lexicon.Noun|lexicon.VerbBase|lexicon.Auxiliary|lexicon.Adverb|lexicon.Preposition) || inverted.Has(t.Hash) {
		return false
	}
	return !t.Is(lexicon.VerbPart|lexicon.Adjective) || opener != hashAs && next.Is(lexicon.Determiner) && !t.Is(lexicon.Reporting)
}

// subjectlessThere reports whether the original's part of a stretch ends with one word behind a mark: “…”, agregó.
func subjectlessThere(o *prose.Facts, in prose.Window) bool {
	last := int(in.To) - 1
	for last > int(in.From) && o.Tokens[last].Kind == prose.Punct {
		last--
	}
	return last > int(in.From) && o.Tokens[last-1].Kind == prose.Punct
}

// nameless reports whether an office at token i has neither an article nor anything else before it that makes it somebody’s.
func nameless(p *checker.Pass, i int) bool {
	for i > 0 && p.Gap(i-1) && p.Tokens[i-1].Has(prose.Capital) && p.Tokens[i-1].Kind == prose.Word && !p.Tokens[i].Has(prose.SentenceStart) {
		i--
	}
	if p.Tokens[i].Has(prose.Titled) || p.Tokens[i].Is(lexicon.Determiner) || p.Tokens[i].Has(prose.SentenceStart) {
		return p.Tokens[i].Has(prose.SentenceStart) && ranks.Has(p.Tokens[i].Hash)
	}
	return i > 0 && (p.Tokens[i-1].Hash == ',' || p.Tokens[i-1].Hash == hashThat)
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

// twice reports whether two words stand before token i that stand there again: none of the of the ships.
func twice(p *checker.Pass, i int) bool {
	return i > 1 && i+1 < len(p.Tokens) && p.Tokens[i-2].Hash == p.Tokens[i].Hash && p.Tokens[i-1].Hash == p.Tokens[i+1].Hash
}

// nominal reports whether a word is a noun and nothing that has a preposition behind it
// without a noun: no verb (“steps in”), and no “kind of”.
func nominal(t *prose.Token) bool {
	return t.Is(lexicon.Noun) && !t.Is(lexicon.VerbAny|lexicon.Adjective|lexicon.Pronoun|lexicon.Adverb) && !kinds.Has(t.Hash)
}

// ofName reports whether a word with a capital amid a sentence is the last of a name, so that what stands behind it is no part of
// its verb.
func ofName(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Flags&(prose.Capital|prose.SentenceStart|prose.Titled) == prose.Capital && !t.Is(lexicon.Function)
}

// breaks reports whether token i cannot follow a preposition.
func breaks(p *checker.Pass, i int) bool {
	b, t, next := &p.Tokens[i-1], &p.Tokens[i], &prose.Token{}
	if i+1 < len(p.Tokens) {
		next = &p.Tokens[i+1]
	}
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
	return b.Hash == hashOf && placing.Has(t.Hash) && !limits.Has(next.Hash) || t.Hash == hashNow && finite(next) || clausal.Has(t.Hash) || t.Hash == hashWhen && b.Hash != hashIn
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
	placing       = lexicon.SetOf("at by for in on to with")
	fronting      = lexicon.SetOf("after although as because before if since unless until when while")
	inverted      = lexicon.SetOf("came did went was were had")
	ranks         = lexicon.SetOf("captain chancellor colonel general governor judge minister premier president secretary senator")
	reaching      = lexicon.SetOf("arrived based died held landed lived lives living located met")
	set           = lexicon.SetOf("expected poised set")
	adverbial     = lexicon.SetOf("around between than through")
	clausal       = lexicon.SetOf("where because despite during while after before")
	idioms        = lexicon.SetOf("likes must while will") // the likes of, a must, for a while, at will
	kinds         = lexicon.SetOf("kind kinds sort sorts type types")
	unfollowed    = lexicon.SetOf("against among at by for from in near of with")
	hashAfter     = lexicon.Hash("after")
	hashNow       = lexicon.Hash("now")
	hashSince     = lexicon.Hash("since")
	hashWhich     = lexicon.Hash("which")
	hashWith      = lexicon.Hash("with")
	hashAnd       = lexicon.Hash("and")
	hashBetween   = lexicon.Hash("between")
	hashHas       = lexicon.Hash("has")
	hashIncluding = lexicon.Hash("including")
	hashOn        = lexicon.Hash("on")
	hashOr        = lexicon.Hash("or")
	hashWhen      = lexicon.Hash("when")
)
