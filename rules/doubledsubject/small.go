package doubledsubject

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// small looks for a pronoun in small letters behind a name that opens the
// sentence: “Judge Rapalini he had”, “Rapalini and Rojas they had”. Inside a
// sentence that is good English: “they told Rapalini he had”.
func small(p *checker.Pass, opener int) {
	i := opener
	if t := &p.Tokens[i]; t.Has(prose.Titled) || !t.Has(prose.Capital) || t.Is(lexicon.Function) && !t.Is(lexicon.Determiner) {
		return
	}
	if p.Tokens[i].Is(lexicon.Determiner) {
		i++
	}
	two := false // “Rapalini and Rojas”
	last := min(i+7, len(p.Tokens)-1)
	for ; i < last && p.Tokens[i].Kind == prose.Word; i++ {
		t := &p.Tokens[i]
		if i > opener && !p.Tokens[i].Has(prose.Spaced) {
			return
		}
		if t.Is(lexicon.Pronoun) && !t.Has(prose.Capital) {
			if i > opener && named(&p.Tokens[i-1], opener == i-1) && follows(p, i, two) {
				report(p, i)
			}
			return
		}
		if t.Hash == hashAnd && i > opener && p.Tokens[i-1].Has(prose.Capital) && p.Tokens[i+1].Has(prose.Capital) {
			two = true
			continue
		}
		if t.Is(lexicon.Function|lexicon.Calendar) || !t.Has(prose.Capital) && !t.Is(lexicon.Title|lexicon.Adjective) && !nameOnly(t) || t.Is(lexicon.VerbPast|lexicon.VerbS|lexicon.VerbIng) && !t.Is(lexicon.Name|lexicon.Title) {
			return
		}
	}
}

// named reports whether a word can be the last of a name. One that opens the
// sentence alone may be a verb: “Hope he wins”.
func named(t *prose.Token, alone bool) bool {
	return (t.Has(prose.Capital) || nameOnly(t)) && (t.Is(lexicon.Surname) || t.Class == 0) &&
		!t.Is(lexicon.Calendar|lexicon.Demonym) && !(alone && t.Is(lexicon.VerbBase))
}

// follows reports whether the pronoun at token i and the verb behind it follow a
// subject: “they” follows two names, “it” a name that is no word, before a verb
// that shows it is no “Smith it was who”.
func follows(p *checker.Pass, i int, two bool) bool {
	switch t := &p.Tokens[i]; t.Hash {
	case hashHe, hashShe:
		return !two && verb(p, i+1)
	case hashThey:
		return two && verb(p, i+1)
	case hashIt:
		b, v := &p.Tokens[i-1], &p.Tokens[i+1]
		return !two && !b.Is(lexicon.Known) && v.Is(lexicon.VerbS) && !v.Is(lexicon.Auxiliary) && verb(p, i+1)
	}
	return false
}

// inside looks for a small pronoun behind a name that ends at a token inside the
// sentence and opens a clause: “On Monday, Marta Rojas she said”, “while Rapalini
// he slept”. Nothing stands before it whose object it could be. People do speak
// so, so that quotations are left alone.
func inside(p *checker.Pass, end int) {
	i := end + 1
	if i+1 >= len(p.Tokens) || !p.Gap(end) || p.Tokens[i].Hash != hashHe && p.Tokens[i].Hash != hashShe || p.Tokens[i].Has(prose.Capital|prose.Quoted) ||
		!p.Gap(i) || !named(&p.Tokens[end], false) || p.Tokens[end].Has(prose.Titled) || !verb(p, i+1) {
		return
	}
	first := end
	for first > 0 && p.Gap(first-1) && p.Tokens[first-1].Kind == prose.Word && p.Tokens[first-1].Has(prose.Capital) && !p.Tokens[first-1].Is(lexicon.Function) {
		first--
	}
	for first > 0 && p.Gap(first-1) && p.Tokens[first-1].Is(lexicon.Title) {
		first--
	}
	if first > 0 && p.Gap(first-1) && p.Tokens[first-1].Hash == hashThe {
		first--
	}
	if first == 0 || p.Tokens[first].Has(prose.SentenceStart) || p.BlockOf(first-1) != p.BlockOf(first) {
		return
	}
	if b := &p.Tokens[first-1]; b.Hash == ',' && b.Kind == prose.Punct || opensClause.Has(b.Hash) || b.Hash == lexicon.Hash("that") && end-first > 1 {
		report(p, i)
	}
}

// opensClause are words behind which a subject stands.
var opensClause = lexicon.SetOf("although because but if though when where while")

// nameOnly reports whether a word is known as a name and as nothing else.
func nameOnly(t *prose.Token) bool { return t.Is(lexicon.Name) && !t.Is(lexicon.Known|lexicon.Foreign) }

var (
	hashHe, hashShe  = lexicon.Hash("he"), lexicon.Hash("she")
	hashIt, hashThey = lexicon.Hash("it"), lexicon.Hash("they")
	hashAnd, hashThe = lexicon.Hash("and"), lexicon.Hash("the")
)
