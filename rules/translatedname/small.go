package translatedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// small looks for glosses in small letters of the names that stand in the story:
// “said rabbit” beside Coelho.
func small(p *checker.Pass, names *roll) {
	if names.glossed == 0 {
		return
	}
	for i := range p.Tokens {
		t := &p.Tokens[i]
		if !names.mayGloss(t.Hash) || t.Kind != prose.Word || t.Has(prose.Capital) {
			continue
		}
		for _, g := range names.glosses[:names.glossed] {
			if g.hash == t.Hash && (likeName(p, i) || renders(p, i, names.names[g.name])) {
				known := names.names[g.name]
				row := p.RowAt(known.row)
				if row.Get("kind") == "given" || alike.Has(t.Hash) && !known.introduced && !known.glossed { // “For freedom, the party Svoboda …”
					continue
				}
				report(p, reading{row: row, first: i, last: i + 1, name: row.Get("name"), known: known, confidence: 85})
				break
			}
		}
	}
}

// renders reports whether a small-letter noun without an article stands in a sentence
// whose original has the name that it glosses, and which has not: “that chicken had
// been invited”, for Poulet.
func renders(p *checker.Pass, i int, name standing) bool {
	o, t := p.Original(), &p.Tokens[i]
	if o == nil || name.first < 0 || name.last != name.first+1 || !t.Is(lexicon.Noun) || t.Is(lexicon.Function) || t.Len < 4 {
		return false
	}
	if i > 0 && p.Gap(i-1) && p.Tokens[i-1].Is(lexicon.Determiner|lexicon.Adjective|lexicon.Noun) && !p.Tokens[i-1].Is(lexicon.Conjunction) ||
		p.Gap(i) && !p.Tokens[i+1].Is(lexicon.VerbAny|lexicon.Auxiliary|lexicon.Preposition) {
		return false
	}
	s, a := p.SentenceOf(i), p.Alignment()
	if !a.Of(s).Paired() {
		return false
	}
	in := a.Window(p.Facts, o, a.LinkOf(s), 0)
	hash, there := p.Tokens[name.first].Hash, 0
	for k := in.From; k < in.To; k++ {
		if o.Tokens[k].Hash == hash && o.Tokens[k].Has(prose.Capital) {
			there++
		}
	}
	for k := in.First; k < in.Last; k++ {
		if p.Tokens[k].Hash == hash {
			there--
		}
	}
	return there > 0
}

// likeName reports whether a small-letter noun or adjective stands as only a
// name can, with no article: as a subject, behind a verb of saying, or behind
// “according to”.
func likeName(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Noun|lexicon.Adjective) || t.Is(lexicon.Function|lexicon.Reporting) {
		return false
	}
	var before, after prose.Token
	if i > 0 && p.BlockOf(i-1) == p.BlockOf(i) {
		before = p.Tokens[i-1]
	}
	if i+1 < len(p.Tokens) && p.BlockOf(i+1) == p.BlockOf(i) {
		after = p.Tokens[i+1]
	}
	verb := after.Kind == prose.Word && after.Is(lexicon.VerbS|lexicon.VerbPast|lexicon.Auxiliary) && !after.Is(lexicon.Plural)
	saying := after.Is(lexicon.Reporting) && after.Is(lexicon.VerbPast|lexicon.VerbS) && !after.Is(lexicon.Noun|lexicon.Adjective)
	plays := after.Kind == prose.Word && after.Is(lexicon.VerbS|lexicon.VerbPast) && !after.Is(lexicon.Auxiliary) && object(p, i+2) && !relative.Has(p.Tokens[i+2].Hash)
	if t.Is(lexicon.Plural) {
		plays = plays && after.Is(lexicon.VerbS)
		verb = verb && after.Is(lexicon.VerbS) // “cats wants” can be no plural
		saying = saying && after.Is(lexicon.VerbS)
	}
	switch {
	case after.Is(lexicon.Pronoun) && after.Has(prose.Capital) && p.Gap(i) && (before.Len == 0 || before.Kind == prose.Punct): // “fields He sleeps”
		return true
	case before.Hash == hashFor && before.Has(prose.SentenceStart) && !t.Is(lexicon.Plural): // “For smith, the solution”
		return after.Hash == ',' && after.Len == 1 && commaThe(p, i+2)
	case before.Kind == prose.Word && before.Has(prose.Capital) && !before.Is(lexicon.Known) && (before.Is(lexicon.Given) || before.Has(prose.Marked) && before.Class&^lexicon.Proper == 0): // “Abílio piglet,”
		return after.Kind == prose.Punct && after.Hash != '-' || after.Is(lexicon.VerbS|lexicon.VerbPast) && !after.Is(lexicon.Noun|lexicon.Adjective)
	case before.Len == 0 || before.Hash == '.' && before.Len == 1:
		return (verb || plays) && p.Tokens[i].Has(prose.Spaced)
	case before.Hash == '"':
		return saying && p.Tokens[i].Has(prose.Spaced)
	case before.Hash == ',':
		return saying || plays
	case before.Kind != prose.Word || t.Is(lexicon.Plural):
		return false
	case before.Is(lexicon.Conjunction) && !before.Is(lexicon.Determiner):
		return saying || plays
	case before.Is(lexicon.Reporting) && before.Is(lexicon.VerbPast|lexicon.VerbS) && !before.Is(lexicon.Noun|lexicon.Adjective) && !t.Is(lexicon.Adverb): // not “said long before”
		return after.Kind == prose.Punct && after.Hash != '-' || after.Kind == prose.Word && after.Is(lexicon.Preposition|lexicon.Conjunction|lexicon.Pronoun)
	case ofName.Has(before.Hash) && !t.Is(lexicon.Noun|lexicon.VerbAny) && t.Freq < 8: // “the brother of ripe in”, but “for free”
		return after.Kind == prose.Punct && after.Hash != '-' && after.Hash != ',' && after.Hash != '"' || after.Kind == prose.Word && after.Is(lexicon.Preposition|lexicon.Auxiliary) && !after.Has(prose.Capital)
	case before.Hash == hashTo && i > 1 && p.Tokens[i-2].Hash == hashAccording:
		return after.Kind == prose.Punct && after.Hash != '-'
	}
	return false
}

// commaThe reports whether an article with a capital that engines leave, or the
// subject of a sentence, stands at token i.
func commaThe(p *checker.Pass, i int) bool {
	return i < len(p.Tokens) && p.Tokens[i].Is(lexicon.Determiner|lexicon.Pronoun)
}

// relative are words that begin a clause behind a noun: “slaves whose fathers”.
var relative = lexicon.SetOf("that which who whom whose")

// ofName are the words that whose deed, side or lot it is follows.
var ofName = lexicon.SetOf("against by for from of with")

var (
	hashTo        = lexicon.Hash("to")
	hashFor       = lexicon.Hash("for")
	hashAccording = lexicon.Hash("according")
)
