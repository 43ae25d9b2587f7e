package droppedsubject

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// afterQuote looks for a verb of saying that closes the sentence right behind a
// quotation: “…,” summarize.”
func afterQuote(p *checker.Pass, i int) {
	if i < 2 || p.Tokens[i].Has(prose.Spaced) || p.Word(i) == "'" || p.Word(i) == "’" {
		return
	}
	v := i + 1
	if comma(p, v) && !p.Tokens[v].Has(prose.Spaced) {
		v++
	} else if p.Tokens[i-1].Hash != ',' {
		return
	}
	if v+1 >= len(p.Tokens) || !p.Tokens[v].Has(prose.Spaced) || p.BlockOf(v) != p.BlockOf(i) {
		return
	}
	t, next := &p.Tokens[v], &p.Tokens[v+1]
	if !t.Is(lexicon.Reporting) || !t.Is(lexicon.VerbBase|lexicon.VerbS|lexicon.VerbPast) || t.Has(prose.Capital) {
		return
	}
	switch {
	case next.Hash == '.' && !next.Has(prose.Spaced):
		report(p, v, v+1, 92, "nobody is there to say what is quoted")
	case occasion.Has(next.Hash) && !t.Is(lexicon.VerbBase) && !t.Is(lexicon.Noun) && whole(p, i, v+1):
		report(p, v, v+1, 85, "nobody is there to say what is quoted")
	}
}

// occasion are the words that lead to where or when something was said.
var occasion = lexicon.SetOf("after at before during from in on through to via")

// whole reports whether the sentence of the closing mark at token i opens with
// the quotation, and nothing from token k on can be its verb: “‘Mercy’, written
// in chalk, was his motto” is good English.
func whole(p *checker.Pass, i, k int) bool {
	s := p.Sentences[p.SentenceOf(i)]
	if first := &p.Tokens[s.First]; first.Hash != '"' && !first.Has(prose.Quoted) {
		return false
	}
	for ; k < int(s.Last); k++ {
		if t := &p.Tokens[k]; t.Is(lexicon.Auxiliary) || t.Hash == ',' || t.Is(lexicon.Pronoun) && t.Is(lexicon.Function) && !t.Is(lexicon.Determiner) {
			return false
		}
	}
	return ends(p, i)
}
