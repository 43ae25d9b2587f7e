// Package reportedconditional finds conditionals that report a rumour.
//
// Spanish, French, Italian and Portuguese put into the conditional what a paper
// has been told and does not vouch for: “habría salido del país”. Engines copy
// the tense, and “he would have left the city” says in English that he did
// not. “Would have” and a participle is also how English speaks of what did not
// happen, twenty times as often, so the clause alone is never enough: a condition
// anywhere near excuses it, and something else must tell that the story was
// translated or that the sentence reports. German reports with “soll”, which
// engines take for “should”.
package reportedconditional

import (
	_ "embed"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is reported-conditional.
var Rule = &checker.Rule{
	ID:         "reported-conditional",
	Doc:        doc,
	Category:   checker.Meaning,
	Severity:   checker.Major,
	Confidence: 75,
	Trace:      true,
	ITS:        "mistranslation",
	MQM:        "accuracy/mistranslation",
	Check:      check,
}

// clause is “would have” and a participle: tokens first to last-1.
type clause struct {
	first, last int
	have        int
	negated     bool
	sentence    int
	plain       bool        // “would play”, of what is said to be so
	original    conditional // what it renders
	known       bool        // the original's sentence is known, and its language's tenses
}

func check(p *checker.Pass) {
	wollen(p)
	var found [16]clause
	n := 0
	for _, i := range p.Posting(prose.Modals) {
		h := p.Tokens[i].Hash
		if n == len(found) || h != hashWould && (h != hashShould || p.OriginalLanguage != "de") {
			continue
		}
		if c, ok := read(p, int(i)); ok && !framed(p, c) {
			if p.Story.Original != nil && !render(p, &c, found[:n]) {
				continue
			}
			found[n] = c
			n++
		}
	}
	if p.Story.Original != nil && n < len(found) {
		present(p, found[:n])
	}
	if n == 0 {
		return
	}
	story := weighStory(p)
	for _, c := range found[:n] {
		confidence, why := weigh(p, c, n, story)
		if c.original.found() {
			confidence, why = weighOriginal(p, c, n)
		}
		if confidence > 0 {
			report(p, c, confidence, why)
		}
	}
}

// read takes a clause apart: would, adverbs or “not”, have, adverbs, a participle.
func read(p *checker.Pass, i int) (clause, bool) {
	t := &p.Tokens[i]
	if t.Has(prose.Titled | prose.Quoted | prose.SentenceStart) {
		return clause{}, false
	}
	c := clause{first: i}
	k := i + 1
	for ; k < i+4 && k < len(p.Tokens); k++ {
		switch a := &p.Tokens[k]; {
		case a.Hash == hashHave:
			c.have = k
		case a.Hash == hashNot:
			c.negated = true
			continue
		case a.Kind == prose.Word && (a.Is(lexicon.Adverb) || a.Hash == hashAlso) && !unreal.Has(a.Hash):
			continue
		}
		break
	}
	if c.have == 0 {
		return c, false
	}
	for k = c.have + 1; k < c.have+3 && k < len(p.Tokens); k++ {
		a := &p.Tokens[k]
		if a.Kind != prose.Word || unreal.Has(a.Hash) {
			return c, false
		}
		if a.Hash == hashBeen || a.Is(lexicon.VerbPart) || a.Hash == hashSaid {
			c.last = k + 1
			break
		}
		if !a.Is(lexicon.Adverb) {
			return c, false
		}
	}
	if c.last == 0 || p.BlockOf(c.last-1) != p.BlockOf(i) {
		return c, false
	}
	c.sentence = p.SentenceOf(i)
	return c, !wish(p, c)
}

// wish reports whether a clause speaks of what somebody wanted or thought, or
// weighs what did not happen: “would have liked”, “would have been better”, “would have turned 90”.
func wish(p *checker.Pass, c clause) bool {
	if h := p.Tokens[c.last-1].Hash; wishes.Has(h) || moot.Has(h) {
		return !sourced(p, c)
	} else if birthdays.Has(h) && c.last < len(p.Tokens) && p.Tokens[c.last].Kind == prose.Number { // somebody who has died
		return true
	}
	if p.Tokens[c.last-1].Hash != hashBeen {
		return false
	}
	for k := c.last; k < c.last+4 && k < len(p.Tokens); k++ {
		t := &p.Tokens[k]
		if better.Has(t.Hash) || t.Is(lexicon.Adjective) && t.Is(lexicon.Known) && comparative(p.Word(k)) || t.Hash == hashMore {
			return true
		}
		if !t.Is(lexicon.Adverb | lexicon.Determiner | lexicon.Adjective) {
			return false
		}
	}
	return false
}

// sourced reports whether “according to” opens the sentence or stands right behind
// the clause: then even a wish is reported.
func sourced(p *checker.Pass, c clause) bool {
	s := p.Sentences[c.sentence]
	opens := int(s.First)
	for opens < c.first && p.Tokens[opens].Kind != prose.Word { // the hour of a live report
		opens++
	}
	return p.Tokens[opens].Hash == hashAccording || c.last+1 < int(s.Last) && p.Tokens[c.last].Hash == ',' && p.Tokens[c.last+1].Hash == hashAccording
}

func comparative(w string) bool {
	return len(w) > 5 && (w[len(w)-2:] == "er" || w[len(w)-3:] == "est")
}

// framed reports whether a condition, a comparison, a question or a plan that
// came to nothing stands by the clause, so that it means what it says.
func framed(p *checker.Pass, c clause) bool {
	s := p.Sentences[c.sentence]
	if p.Tokens[s.Last-1].Hash == '?' || s.Last-2 >= s.First && p.Tokens[s.Last-2].Hash == '?' {
		return true
	}
	// The subject: I, we and you tell of themselves.
	if c.first > int(s.First) {
		h := p.Tokens[c.first-1].Hash
		if persons.Has(h) || anybody.Has(h) || h == hashThis || dummies.Has(h) && p.Tokens[c.last-1].Hash == hashBeen {
			return true
		}
	}
	for i := int(s.First); i < int(s.Last); i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || i >= c.first && i < c.last {
			continue
		}
		switch {
		case conditions.Has(t.Hash), doubts.Has(t.Hash) && i < c.first:
			return true
		case t.Hash == hashWithout && (i < c.first || i < c.last+6 && !p.Tokens[min(i+1, len(p.Tokens)-1)].Is(lexicon.VerbIng)):
			return true
		case t.Hash == hashThan && i < c.last+8:
			return true
		case t.Hash == hashHad && i+1 < int(s.Last) && (i == int(s.First) || p.Tokens[i-1].Hash == ',') && !p.Tokens[i+1].Is(lexicon.VerbPart):
			return true // “had he known”
		case t.Hash == hashBut && i+1 < int(s.Last) && p.Tokens[i+1].Hash == hashFor:
			return true
		case plans.Has(t.Hash) && i < c.first && c.first-i < 15:
			return true
		case t.Hash == hashBy && i >= c.last && i+1 < int(s.Last) && (p.Tokens[i+1].Is(lexicon.Calendar) || p.Tokens[i+1].Kind == prose.Number || p.Tokens[i+1].Hash == hashThen):
			return true // “would have finished by Friday”
		}
	}
	for _, n := range [2]int{c.sentence - 1, c.sentence + 1} {
		if n < 0 || n >= len(p.Sentences) || p.Sentences[n].Block != s.Block {
			continue
		}
		for i := p.Sentences[n].First; i < p.Sentences[n].Last; i++ {
			if t := &p.Tokens[i]; t.Kind == prose.Word && (nearby.Has(t.Hash) || n < c.sentence && failed.Has(t.Hash)) {
				return true
			}
		}
	}
	return false
}
