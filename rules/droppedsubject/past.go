package droppedsubject

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// told reports whether a verb of saying in the past opens a sentence, with or
// without an adverb, and says what was said: “Assured that the works”, “Also
// highlighted that”, “Pointed out that”. It gives the token behind “that”, 0 when
// none does.
func told(p *checker.Pass, i int) int {
	if adverbs.Has(p.Tokens[i].Hash) && p.Gap(i) {
		i++
	}
	t := &p.Tokens[i]
	if !t.Is(lexicon.Reporting) || !t.Is(lexicon.VerbPast|lexicon.VerbS) || t.Is(lexicon.VerbBase|lexicon.Noun|lexicon.Plural) || defining.Has(t.Hash) || !p.Gap(i) {
		return 0
	}
	that := i + 1
	if p.Tokens[that].Hash == hashOut && p.Gap(that) {
		that++
	}
	if p.Tokens[that].Hash != hashThat || !clause(p, that+1) || !ends(p, i) {
		return 0
	}
	// “Told that the road was shut, they turned back”, “Said that way, it sounds thin”.
	if w := &p.Tokens[that+1]; (hearing.Has(t.Hash) || !w.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Plural) && !w.Has(prose.Capital)) && commaIn(p, i) {
		return 0
	}
	return that + 1
}

// adverbs open a sentence that goes on about the same speaker.
var adverbs = lexicon.SetOf("also finally lastly later likewise similarly subsequently then")

// defining are verbs whose subject is a word or a thing.
var defining = lexicon.SetOf("implied implies meant means suggested suggests")

// hearing are the verbs whose participle says what its subject was told.
var hearing = lexicon.SetOf("advised assured cautioned convinced guaranteed informed notified persuaded promised reassured reminded taught told warned")

var hashOut, hashAlso = lexicon.Hash("out"), lexicon.Hash("also")

// alsoDid reports whether “also” opens a sentence with a verb and its object:
// “Also criticized the minister for his silence.” Where another verb follows, the
// subject may come later: “Also announced the same day was a strike.”
func alsoDid(p *checker.Pass, i int) bool {
	if p.Tokens[i].Hash != hashAlso || !p.Gap(i) || !p.Gap(i+1) || !ends(p, i) {
		return false
	}
	v, object := &p.Tokens[i+1], &p.Tokens[i+2]
	if !v.Is(lexicon.VerbPast) || v.Is(lexicon.Noun|lexicon.Adjective|lexicon.Function) || v.Has(prose.Capital) || naming.Has(v.Hash) || !object.Is(lexicon.Determiner) {
		return false
	}
	for k, s := i+2, p.Sentences[p.SentenceOf(i)]; k < int(s.Last); k++ {
		if t := &p.Tokens[k]; t.Is(lexicon.Auxiliary) || t.Hash == ':' {
			return false
		}
	}
	return true
}

// naming are verbs that say what else a thing is called, as dictionaries do.
var naming = lexicon.SetOf("called dubbed labeled labelled known named nicknamed spelled spelt styled termed titled written")

// commaIn reports whether a comma stands in the sentence behind token i.
func commaIn(p *checker.Pass, i int) bool {
	for s := p.Sentences[p.SentenceOf(i)]; i < int(s.Last); i++ {
		if comma(p, i) {
			return true
		}
	}
	return false
}

// auxiliary reports whether a sentence that is no question opens with an
// auxiliary and its verb: “Was elected to the council in 2012.”
func auxiliary(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Auxiliary) || t.Has(prose.Quoted) || !p.Gap(i) || i > 0 && p.Tokens[i-1].Has(prose.Initials) { // “the U.S. Is prepared”
		return false
	}
	v := &p.Tokens[i+1]
	switch {
	case !p.Gap(i+1) || v.Has(prose.Capital):
		return false
	case t.Hash == hashWill && v.Is(lexicon.VerbBase) && v.Is(lexicon.Auxiliary):
	case (t.Hash == hashWas || t.Hash == hashIs || t.Hash == hashHas) && v.Is(lexicon.VerbPart) && !v.Is(lexicon.Noun|lexicon.Auxiliary):
	default:
		return false
	}
	first, _ := p.BlockTokens(p.BlockOf(i))
	for k := first; k < i; k++ { // notes to oneself and messages: “Will be back from seven”
		if h := p.Tokens[k].Hash; h == hashI || h == hashMy || h == hashWe {
			return false
		}
	}
	s := p.Sentences[p.SentenceOf(i)]
	if int(s.Last)-i < 8 || p.Tokens[s.Last-1].Hash != '.' {
		return false
	}
	for k := i + 1; k < int(s.Last); k++ {
		if h := p.Tokens[k].Hash; h == ',' || h == '"' || h == ';' {
			return false
		}
	}
	return ends(p, i)
}

var (
	hashWill = lexicon.Hash("will")
	hashWas  = lexicon.Hash("was")
	hashIs   = lexicon.Hash("is")
	hashHas  = lexicon.Hash("has")
	hashI    = lexicon.Hash("i")
	hashMy   = lexicon.Hash("my")
	hashWe   = lexicon.Hash("we")
)
