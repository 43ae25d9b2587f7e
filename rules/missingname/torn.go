package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// named reports whether anything speaks for a word of the original as a name.
func named(names *prose.Names, t prose.Stranger) bool {
	return t.Introduced || t.Known || t.Carried || t.Lone || names.Carried(int(t.Token)) >= 0
}

// torn gives the token behind a place in the translation where a name and nothing else
// was: what stands before it asks for one, and what stands behind it cannot be it. -1
// where there is none. Unlike a gap it proves by itself that something is wanting.
func torn(p *checker.Pass, in, near prose.Window) int {
	if near.First == in.First && headless(p, int(in.First)) && p.Tokens[in.First].Is(lexicon.VerbS|lexicon.VerbPast|lexicon.Auxiliary) {
		return int(in.First)
	}
	for i := max(int(near.First), int(in.First)+1); i < int(near.Last); i++ {
		if t := &p.Tokens[i]; leads(&p.Tokens[i-1], t) && !t.Has(prose.SentenceStart|prose.BlockStart) && tornAt(p, i) {
			return i
		}
	}
	if last := int(near.Last) - 1; near.Last == in.Last && p.Tokens[last].Kind == prose.Word && governs(p, last) {
		return last
	}
	return -1
}

func tornAt(p *checker.Pass, i int) bool {
	b, t := &p.Tokens[i-1], &p.Tokens[i]
	switch {
	case voted(p, i), twice(p, i):
		return false
	case particles.Has(b.Hash) && !b.Has(prose.Capital): // Agnès de, announced
		return ends(t) || t.Kind == prose.Word && !t.Has(prose.Capital|prose.Inner) && t.Is(lexicon.Function)
	case b.Hash == hashTold && t.Hash == hashThat && i+1 < len(p.Tokens) && p.Tokens[i+1].Is(lexicon.Determiner) && !passive(p, i-1):
		return true
	case strict.Has(b.Hash) && t.Is(lexicon.VerbPast) && !t.Is(lexicon.Noun) && i+1 < len(p.Tokens) && p.Tokens[i+1].Is(lexicon.Determiner) && governs(p, i-1):
		return true // the village of asked the owner
	case thinking.Has(b.Hash) && t.Is(lexicon.Auxiliary):
		return unsubjected(p, i)
	case hyphened(p, i-1):
		return b.Hash == '-' && t.Hash == ',' && !b.Has(prose.Spaced)
	case (b.Hash == hashThe || joins.Has(b.Hash)) && !b.Has(prose.Capital):
		return ends(t) && t.Hash != ';' && t.Hash != ')' || t.Hash != hashIn && t.Hash != hashAs && opens.Has(t.Hash) || finite(t)
	case coupling.Has(b.Hash):
		return ends(t) && (t.Hash != ',' || i > 1 && p.Tokens[i-2].Has(prose.Capital) && (!p.Tokens[i-2].Is(lexicon.Known|lexicon.Calendar) || p.Tokens[i-2].Is(lexicon.Place) && lastComma(p, i)))
	case b.Hash == ',' && (dangling(p, i) || i > 1 && i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == ',' && t.Is(lexicon.Reporting) && t.Is(lexicon.VerbS) && !t.Is(lexicon.Noun)): // These trips, believes, are
		return true
	case contrasting.Has(b.Hash) && b.Has(prose.SentenceStart) && t.Is(lexicon.Auxiliary) && i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == hashNot: // But is not the only city
		return true
	case b.Hash == hashBy && opens.Has(t.Hash) && i > 1 && p.Tokens[i-2].Is(lexicon.VerbPart) && !phrasal.Has(p.Tokens[i-2].Hash): // investigated by in 1998
		return true
	case b.Hash == ',' && t.Hash == hashWho && i > 2 && (subjects.Has(p.Tokens[i-2].Hash) || p.Tokens[i-2].Is(lexicon.Reporting) && subjects.Has(p.Tokens[i-3].Hash)): // “she said, who was”
		return true
	case b.Hash == ',':
		return t.Hash == ',' || t.Hash == '.' && !t.Has(prose.Spaced)
	}
	switch {
	case ends(t):
		return governs(p, i-1) && !worn.Has(b.Hash) && !coupled(p, i)
	case opens.Has(t.Hash):
		return governs(p, i-1) && !(t.Hash == hashAt && i+1 < len(p.Tokens) && limits.Has(p.Tokens[i+1].Hash))
	}
	return finite(t) && governs(p, i-1)
}

// unsubjected reports whether a verb at token i, behind what somebody thought, has no subject: “they thought has lied”. Behind who,
// what or than it needs none.
func unsubjected(p *checker.Pass, i int) bool {
	if i < 2 || !subjects.Has(p.Tokens[i-2].Hash) && p.Tokens[i-2].Hash != hashThey {
		return false
	}
	for j := int(p.Sentences[p.SentenceOf(i)].First); j < i-2; j++ {
		if w := &p.Tokens[j]; relative.Has(w.Hash) {
			return false
		}
	}
	return p.Tokens[i].Is(lexicon.VerbS | lexicon.VerbPast)
}

// governs reports whether token i is a preposition that has its noun behind it: no part of a
// verb (“sworn in”), and none whose noun stands elsewhere (“called for by”, “the world he is in”).
func governs(p *checker.Pass, i int) bool {
	b := &p.Tokens[i]
	if i == 0 || hyphened(p, i) {
		return i == 0 && (strict.Has(b.Hash) || b.Hash == hashIn || b.Hash == hashAt)
	}
	c := &p.Tokens[i-1]
	switch {
	case strict.Has(b.Hash):
		return !shares.Has(c.Hash)
	case governing.Has(b.Hash) && c.Has(prose.Capital) && !c.Has(prose.SentenceStart) && c.Is(lexicon.Noun): // Ferry Lane in
		return true
	case governing.Has(b.Hash) && c.Is(lexicon.VerbIng) && c.Is(lexicon.Noun) && i > 1 && p.Tokens[i-2].Is(lexicon.Determiner|lexicon.Adjective): // a narrow building in
		return true
	case !governing.Has(b.Hash), i > 1 && p.Tokens[i-2].Hash == hashTo && c.Is(lexicon.VerbBase), c.Is(lexicon.Pronoun | lexicon.Conjunction | lexicon.Auxiliary), c.Is(lexicon.VerbAny) && (!c.Is(lexicon.Noun) || c.Is(lexicon.VerbIng|lexicon.VerbPast)):
		return false
	}
	return !c.Is(lexicon.Adverb) || b.Hash == hashTo || b.Hash == hashFor
}

// ends reports whether a mark ends a phrase.
func ends(t *prose.Token) bool {
	return t.Kind == prose.Punct && (t.Hash == ',' || t.Hash == '.' && !t.Has(prose.Spaced) || t.Hash == ';' || t.Hash == ')')
}

// lastComma reports whether no other comma stands behind token i in its sentence: Japan and, she said; but not Japan and, later, China.
func lastComma(p *checker.Pass, i int) bool {
	for k := i + 1; k < int(p.Sentences[p.SentenceOf(i)].Last); k++ {
		if p.Tokens[k].Hash == ',' {
			return false
		}
	}
	return true
}

// finite reports whether a word is a verb that has its subject before it.
func finite(t *prose.Token) bool {
	return t.Kind == prose.Word && !t.Has(prose.Capital) && (t.Hash == hashHad || t.Is(lexicon.VerbS|lexicon.VerbPast|lexicon.Auxiliary) && !t.Is(lexicon.VerbIng|lexicon.Noun|lexicon.Adjective|lexicon.Adverb|lexicon.VerbPart|lexicon.VerbBase))
}

// passive reports whether a form of be or have stands before the participle at token i.
func passive(p *checker.Pass, i int) bool {
	for j := max(i-2, 0); j < i; j++ {
		if p.Tokens[j].Is(lexicon.Auxiliary) {
			return true
		}
	}
	return false
}

// dangling reports whether a verb at token i, behind the first comma of its sentence, has no
// subject: “In the evening, pointed out that”, “In the meantime, is supposed to”.
func dangling(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if i+1 >= len(p.Tokens) || t.Has(prose.Capital) || !t.Is(lexicon.VerbPast|lexicon.VerbS) || t.Is(lexicon.Noun) || !saying.Has(p.Tokens[i+1].Hash) && !p.Tokens[i+1].Is(lexicon.Determiner) && !(t.Is(lexicon.Auxiliary) && p.Tokens[i+1].Is(lexicon.VerbPart)) {
		return false
	}
	first := int(p.Sentences[p.SentenceOf(i)].First)
	if !p.Tokens[first].Is(lexicon.Preposition) || i-first > 9 {
		return false
	}
	for j := first + 1; j < i-1; j++ {
		if w := &p.Tokens[j]; w.Kind != prose.Word && w.Kind != prose.Number || w.Is(lexicon.VerbPast|lexicon.Auxiliary|lexicon.Pronoun) {
			return false
		}
	}
	return true
}

var (
	// particles stand before surnames: de Klerk.
	particles = lexicon.SetOf("da de di du von")
	thinking  = lexicon.SetOf(thoughts)
	relative  = lexicon.SetOf("as how than that what whatever which who whom whose why when where")
	hashThey  = lexicon.Hash("they")
	saying    = lexicon.SetOf("that out")
	strict    = lexicon.SetOf("of from between against among into")
	shares    = lexicon.SetOf("care fun advantage hold rid sight track think") // taken care of by
	governing = lexicon.SetOf("with at for to by in on via about around through under toward towards near during")
	worn      = lexicon.SetOf("on around through") // with his hat on
	opens     = lexicon.SetOf("of in on at from with by for to as during because despite when while and or but & after before until whereas although though")
	limits    = lexicon.SetOf("least most")
	// contrasting open a sentence before its subject, and phrasal are verbs that by belongs to: passed by in the street.
	contrasting = lexicon.SetOf("and but yet")
	phrasal     = lexicon.SetOf("abided come dropped gone got laid passed put run stood stopped swung")
	hashBy      = lexicon.Hash("by")
	hashNot     = lexicon.Hash("not")
	hashFor     = lexicon.Hash("for")
	hashAt      = lexicon.Hash("at")
	hashHad     = lexicon.Hash("had")
	hashThat    = lexicon.Hash("that")
	hashTold    = lexicon.Hash("told")
)
