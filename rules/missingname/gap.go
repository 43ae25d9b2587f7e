package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// gap gives the token behind a place in the translation where a word is wanting,
// -1 where there is none: “the lawyers of, said”, “when announced”.
func gap(p *checker.Pass, in, near prose.Window, place bool) int {
	for i := int(near.First); i < int(near.Last); i++ {
		if i == int(in.First) {
			if headless(p, i) {
				return i
			}
		} else if leads(&p.Tokens[i-1], &p.Tokens[i]) {
			if hole := gapAt(p, in, i, place); hole >= 0 {
				return hole
			}
		}
	}
	return -1
}

// voted reports whether what stands before token i tells how many were against something, or how they voted: six against,
// voting against.
func voted(p *checker.Pass, i int) bool {
	return i > 1 && p.Tokens[i-1].Hash == hashAgainst && (p.Tokens[i-2].Kind == prose.Number || numerals.Has(p.Tokens[i-2].Hash) || votes.Has(p.Tokens[i-2].Hash))
}

// headless reports whether a sentence begins in its middle.
func headless(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Kind == prose.Word && t.Flags&(prose.Capital|prose.Inner|prose.Quoted|prose.Marked) == 0 && t.Len > 1 && t.Is(lexicon.Known|lexicon.Function) && !p.Caseless() || t.Kind == prose.Clitic || t.Hash == ','
}

// gapAt is gap where only token i or the one before it may stand behind the place.
func gapAt(p *checker.Pass, in prose.Window, i int, place bool) int {
	b, t := &p.Tokens[i-1], &p.Tokens[i]
	ends := t.Kind == prose.Punct && (t.Hash == ',' || t.Hash == '.' || t.Hash == ';' || t.Hash == ')')
	switch {
	case t.Kind == prose.Clitic && t.Has(prose.Spaced), t.Kind == prose.Clitic && b.Is(lexicon.Preposition):
		return i
	case b.Has(prose.SentenceStart) && i-1 > int(in.First) && b.Kind == prose.Word && !b.Has(prose.Capital):
		return i - 1
	case b.Hash == ',' && t.Hash == ',':
		return i
	case titles.Has(b.Hash) && b.Has(prose.Capital) && t.Kind == prose.Word && !t.Has(prose.Capital) && p.Gap(i-1), titles.Has(b.Hash) && b.Has(prose.Capital) && t.Hash == ',':
		return i
	case titled(p, i) && t.Kind == prose.Punct && !(t.Hash == '-' || t.Hash == '/'):
		return i
	case b.Hash == hashTo && (t.Hash == ',' || t.Hash == '.' && !t.Has(prose.Spaced) || always.Has(t.Hash) || behind.Has(t.Hash)) && i > 1 && (p.Tokens[i-2].Hash == hashAccording || !p.Tokens[i-2].Is(lexicon.VerbAny|lexicon.Auxiliary)):
		return i
	case always.Has(b.Hash) && behind.Has(t.Hash), wanting.Has(b.Hash) && t.Hash == hashTo:
		return i
	case b.Hash == hashThe && t.Hash != hashBeing && t.Is(lexicon.VerbS|lexicon.Auxiliary) && !t.Is(lexicon.Noun|lexicon.Adjective|lexicon.Adverb) && !t.Has(prose.Capital):
		return i
	case voted(p, i):
		return -1
	case wanting.Has(b.Hash) && !hyphened(p, i-1) && (ends && !coupled(p, i) || linking.Has(t.Hash)):
		return i
	case always.Has(b.Hash) && always.Has(t.Hash):
		return i
	case b.Hash == hashIn && place && !hyphened(p, i-1) && (t.Hash == ',' || t.Hash == hashTo || t.Hash == hashIn || behind.Has(t.Hash) || t.Hash == hashWhere):
		return i
	case calling.Has(b.Hash) && t.Hash == ',' && i > 1 && i+1 < len(p.Tokens) && (p.Tokens[i+1].Hash == hashWhich || p.Tokens[i+1].Hash == hashWho || p.Tokens[i+1].Hash == hashWhere):
		return i // an area called, which is
	case sides.Has(b.Hash) && sided(p, i):
		return i
	case b.Hash == hashAs && ends && p.Tokens[max(i-2, 0)].Hash == hashSuch:
		return i
	case b.Hash == '.' && i > 1 && titles.Has(p.Tokens[i-2].Hash) && p.Tokens[i-2].Has(prose.Capital) && t.Kind == prose.Word && !t.Has(prose.Capital) && !p.Tokens[i-1].Has(prose.Spaced):
		return i
	case joins.Has(b.Hash) && ends && (!b.Has(prose.Capital) || b.Has(prose.SentenceStart)), coupling.Has(b.Hash) && ends && t.Hash != ',':
		return i
	case clauses.Has(b.Hash) && t.Is(lexicon.Auxiliary) && t.Is(lexicon.VerbS|lexicon.VerbPast) && !t.Is(lexicon.Noun):
		return i
	case t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast) && b.Kind == prose.Punct && b.Hash != ',' && i+1 < int(in.Last) && (p.Tokens[i+1].Hash == '.' || p.Tokens[i+1].Hash == ',') && !t.Has(prose.SentenceStart):
		return i
	case p.Tokens[i].Kind == prose.Word && !t.Has(prose.Capital) && i > 1 && (b.Hash == '.' || b.Hash == '?' || b.Hash == '!') && t.Has(prose.Spaced) && !p.Tokens[i-2].Is(lexicon.Abbreviation) && p.Tokens[i-2].Len > 2 && p.Tokens[i-2].Kind == prose.Word && p.Tokens[i-2].Is(lexicon.Known) && !p.Tokens[i-2].Has(prose.Capital):
		return i
	}
	return -1
}

const (
	sidesOfLands = "central eastern northern southern western northeastern northwestern southeastern southwestern east west north south"
	thoughts     = "believed believes thought thinks felt feared knew"
)

// sided reports whether nothing is on the side that the word before token i tells: in eastern, rocked central in September.
func sided(p *checker.Pass, i int) bool {
	if i < 2 || i+1 >= len(p.Tokens) || hyphened(p, i-1) {
		return false
	}
	c, t, next := &p.Tokens[i-2], &p.Tokens[i], &p.Tokens[i+1]
	switch {
	case headings.Has(p.Tokens[i-1].Hash) && (!c.Is(lexicon.Preposition) || c.Is(lexicon.Adverb)): // moved west in 1990, up north
		return false
	case !c.Is(lexicon.Preposition) && !(c.Is(lexicon.VerbPast) && !c.Is(lexicon.Auxiliary) && !staying.Has(c.Hash)):
		return false
	case t.Hash == ',':
		return next.Is(lexicon.Determiner)
	case t.Hash == '.':
		return !t.Has(prose.Spaced)
	}
	return t.Hash == hashIn || t.Hash == hashOn || t.Hash == hashAfter
}

// leads reports whether a word may be wanting between two: the one before it is no
// noun, verb or adjective, which stand anywhere, or the one behind it leans on it.
func leads(b, t *prose.Token) bool {
	switch {
	case t.Kind == prose.Clitic || b.Has(prose.SentenceStart):
		return true
	case b.Kind != prose.Word:
		return b.Hash == '.' || b.Hash == ',' || b.Hash == '?' || b.Hash == '!' || t.Kind != prose.Word || t.Is(lexicon.Reporting)
	case b.Is(lexicon.Preposition | lexicon.Determiner | lexicon.Conjunction):
		return t.Kind == prose.Punct || t.Is(lexicon.Preposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.VerbS|lexicon.VerbPast)
	}
	return b.Is(lexicon.Title|lexicon.Abbreviation) || particles.Has(b.Hash) || b.Hash == hashTold || asking.Has(b.Hash)
}

var (
	asking        = lexicon.SetOf(sidesOfLands + " called named " + thoughts) // of sides, calling and thinking
	sides         = lexicon.SetOf(sidesOfLands)
	headings      = lexicon.SetOf("east west north south")
	staying       = lexicon.SetOf("became felt looked proved remained seemed stayed was were")
	calling       = lexicon.SetOf("called named")
	linking       = lexicon.SetOf("and but or while because although")
	wanting       = lexicon.SetOf("of from with at between against among into by for than via")
	always        = lexicon.SetOf("of from with at between against among into")
	behind        = lexicon.SetOf("in to despite for on during when because said says")
	titles        = lexicon.SetOf("mr mrs ms dr rev mr. mrs. ms. dr. rev.")
	votes         = lexicon.SetOf("vote voted votes voting")
	numerals      = lexicon.SetOf("none one two three four five six seven eight nine ten eleven twelve")
	hashAgainst   = lexicon.Hash("against")
	hashOf        = lexicon.Hash("of")
	hashAccording = lexicon.Hash("according")
	hashIn        = lexicon.Hash("in")
	hashAs        = lexicon.Hash("as")
	hashSuch      = lexicon.Hash("such")
	hashWhere     = lexicon.Hash("where")
	hashWho       = lexicon.Hash("who")
	hashTo        = lexicon.Hash("to")
	hashBeing     = lexicon.Hash("being")
	hashThe       = lexicon.Hash("the")
	joins         = lexicon.SetOf("the a an")
	coupling      = lexicon.SetOf("and or")
	clauses       = lexicon.SetOf("because if while when although though since whether")
)

// titled reports whether Mr with its full stop stands before token i.
func titled(p *checker.Pass, i int) bool {
	return i > 1 && p.Tokens[i-1].Hash == '.' && titles.Has(p.Tokens[i-2].Hash) && p.Tokens[i-2].Has(prose.Capital)
}

// behindTitle reports whether Mr or the like stands before token i.
func behindTitle(p *checker.Pass, i int) bool {
	if i > 1 && p.Tokens[i-1].Hash == '.' {
		i--
	}
	return i > 0 && titles.Has(p.Tokens[i-1].Hash) && p.Tokens[i-1].Has(prose.Capital)
}

// hyphened reports whether token i is the last part of a compound: stand-by, Jae-in.
func hyphened(p *checker.Pass, i int) bool {
	return i > 0 && p.Tokens[i-1].Hash == '-' && !p.Tokens[i].Has(prose.Spaced)
}

// coupled reports whether a comma at token i leads to another word that has the same
// object: “no care for, nor any love of music”, “from, among other things, a”.
func coupled(p *checker.Pass, i int) bool {
	if p.Tokens[i].Hash == ';' {
		return true
	}
	if p.Tokens[i].Hash != ',' || i+1 >= len(p.Tokens) {
		return false
	}
	return couplers.Has(p.Tokens[i+1].Hash)
}

var couplers = lexicon.SetOf("among nor not or")
