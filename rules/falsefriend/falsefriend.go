// Package falsefriend finds words that an engine took for their English likeness:
// “assisted to the ceremony” for attended it, “the actual record” for the current
// one.
//
// The tables hold the words with the company they keep, because alone most of
// them are good English. Verbs that only say something in the original are told by
// the quotation before them.
package falsefriend

import (
	"embed"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed beside/*.tsv
var beside embed.FS

//go:embed README.md
var doc string

// Rule is false-friend.
var Rule = &checker.Rule{
	ID:         "false-friend",
	Doc:        doc,
	Category:   checker.Meaning,
	Severity:   checker.Major,
	Confidence: checker.PhraseOfUnknownLanguage,
	Mutes:      []string{"calque"},
	ITS:        "mistranslation",
	MQM:        "accuracy/mistranslation",
	Tables:     tables,
	Beside:     beside,
	Excuse:     checker.WrittenSo,
	Check:      check,
}

func check(p *checker.Pass) {
	p.ReportPhrases("looks like a false friend of English", func(h prose.Hit) bool {
		switch p.Tokens[h.First].Hash {
		case hashAssisted:
			return passive(p, int(h.First))
		case hashAssist, hashAssists: // a pass that led to a goal: “his assist to the striker”
			b := prose.Token{}
			if h.First > 0 && p.Gap(int(h.First)-1) {
				b = p.Tokens[h.First-1]
			}
			return b.Kind == prose.Number || b.Kind == prose.Clitic || b.Is(lexicon.Determiner|lexicon.Adjective|lexicon.Preposition) && b.Hash != hashTo || p.Tokens[h.First].Hash == hashAssists && b.Is(lexicon.VerbAny)
		case hashAssured:
			return p.Tokens[h.Last-1].Hash == hashThat && !asserted(p, int(h.First))
		case hashInformed:
			return p.Tokens[h.Last-1].Hash == hashThat && h.Last-h.First == 2 && !asserted(p, int(h.First))
		case hashConsistory, hashConsistories:
			return churchly(p)
		case hashFountain: // the Trevi Fountain:
			return h.First > 0 && p.Gap(int(h.First)-1) && p.Tokens[h.First-1].Has(prose.Capital)
		}
		return int(h.Last) < len(p.Tokens) && p.Tokens[h.Last].Kind == prose.Clitic // “reduced the attacker’s sentence”
	})
	speech(p)
	p.ReportRenderings("is the wrong sense of the word it renders")
}

var (
	hashAssist       = lexicon.Hash("assist")
	hashAssists      = lexicon.Hash("assists")
	hashAssisted     = lexicon.Hash("assisted")
	hashTo           = lexicon.Hash("to")
	hashAssured      = lexicon.Hash("assured")
	hashConsistory   = lexicon.Hash("consistory")
	hashConsistories = lexicon.Hash("consistories")
	hashAlso         = lexicon.Hash("also")
	hashInformed     = lexicon.Hash("informed")
	hashFountain     = lexicon.Hash("fountain")
	hashThat         = lexicon.Hash("that")
	hashAnd          = lexicon.Hash("and")

	// clergy are words of stories in which a consistory is one of the church.
	clergy = lexicon.SetOf("pope popes cardinal cardinals vatican church churches bishop bishops archbishop pontiff synod clergy pastor pastors diocese")
)

// asserted reports whether somebody named is the one who assures: “Gonzales
// assured that” has nobody who is assured, “the mayor, assured that” may be him.
func asserted(p *checker.Pass, i int) bool {
	if i < 1 || p.BlockOf(i-1) != p.BlockOf(i) || !p.Gap(i-1) {
		return false
	}
	b := &p.Tokens[i-1]
	if b.Hash == ')' || b.Hash == ',' && i > 1 && p.Tokens[i-2].Hash == ')' {
		return true
	}
	if b.Hash == hashAlso && !passive(p, i) { // “the clerk also informed that”
		return true
	}
	if b.Is(lexicon.Adverb) && !b.Is(lexicon.Auxiliary) && i > 1 && p.Gap(i-2) { // “has often assured that”
		b = &p.Tokens[i-2]
	}
	if perfect.Has(b.Hash) || b.Has(prose.Upper) && b.Len > 2 && !b.Has(prose.Titled) && !p.Shouted(p.BlockOf(i)) {
		return true
	}
	if b.Hash == hashAnd && i > 1 && (!p.Tokens[i-2].Is(lexicon.Adjective) || p.Tokens[i-2].Is(lexicon.Noun|lexicon.Adverb)) {
		return told(p, i)
	}
	return b.Kind == prose.Word && b.Has(prose.Capital) && !b.Has(prose.Titled) && (b.Is(lexicon.Surname) || b.Class == 0) && !b.Is(lexicon.Function)
}

// told reports whether the verb before “and assured that” is one of somebody who does
// something: “came and assured that”, not “was told and assured that”.
func told(p *checker.Pass, i int) bool {
	for k := i - 2; k > int(p.Sentences[p.SentenceOf(i)].First); k-- {
		t := &p.Tokens[k]
		if assures.Has(t.Hash) {
			return false
		}
		b := &p.Tokens[k-1]
		if t.Is(lexicon.VerbPast|lexicon.VerbS) && (!t.Is(lexicon.Adjective|lexicon.Noun) || b.Has(prose.Capital) && !b.Is(lexicon.Function)) { // “Prado left”
			if b.Is(lexicon.Adverb) {
				b = &p.Tokens[max(k-2, 0)]
			}
			return !assures.Has(b.Hash)
		}
	}
	return false
}

// assures are verbs with which somebody is assured of something.
var assures = lexicon.SetOf("am are be been being feel feeling feels felt get gets got is remain remained rest rested seem seemed was were")

// perfect are the auxiliaries of one who assures; who was assured of something
// has another.
var perfect = lexicon.SetOf("has have had he she")

// churchly reports whether the story is one of a church.
func churchly(p *checker.Pass) bool {
	for i := range p.Tokens {
		if clergy.Has(p.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// passive reports whether somebody was assisted to a place, which is English; one
// who “assisted to the ceremony” attended it.
func passive(p *checker.Pass, i int) bool {
	if i == 0 {
		return false
	}
	b := i - 1
	if p.Tokens[b].Is(lexicon.Adverb) && !p.Tokens[b].Is(lexicon.Auxiliary) && b > 0 {
		b--
	}
	switch p.Word(b) {
	case "was", "were", "be", "been", "being", "is", "are":
		return true
	}
	return false
}
