package main

import (
	"math/rand/v2"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// quoted gives the quotation marks among tokens first to last-1.
func quoted(f *prose.Facts, first, last int32) (at []int) {
	for i := first; i < last; i++ {
		if f.QuoteMark(int(i)) {
			at = append(at, int(i))
		}
	}
	return at
}

// dropQuotes takes the marks from a quotation of four words or more that the
// original has, too.
func dropQuotes(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	p := pairUp(s)
	var edits []edit
	for _, l := range p.alignment.Links {
		if !l.Paired() || l.Last-l.First != 1 {
			continue
		}
		t := p.t.Sentences[l.First]
		marks := quoted(&p.t, t.First, t.Last)
		if len(marks) != 2 || marks[1]-marks[0] < 6 || len(quoted(&p.o, p.o.Sentences[l.OriginalFirst].First, p.o.Sentences[l.Beyond-1].Last)) != 2 {
			continue
		}
		from, to := p.t.Tokens[marks[0]], p.t.Tokens[marks[1]]
		words := p.t.Plain[from.End():to.Start]
		edits = append(edits, edit{int(from.Start), to.End(), words, int(from.Start), int(from.Start) + len(words)})
	}
	return oneOf(random, s, edits)
}

// addQuotes puts what somebody said that a sentence reports into marks: “He said that
// "the road was closed".”
func addQuotes(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	p := pairUp(s)
	var edits []edit
	p.eachPair(func(first, last int, ours []prose.Negator, theirs int) {
		if len(quoted(&p.t, int32(first), int32(last))) > 0 || strings.ContainsAny(p.t.Slice(first, last), "'‘’") || p.t.Tokens[first].Has(prose.Quoted) || p.t.Tokens[last-2].Kind != prose.Word {
			return
		}
		for i := first + 1; i+6 < last; i++ {
			if p.t.Tokens[i].Is(lexicon.Reporting) && strings.EqualFold(p.t.Word(i+1), "that") {
				start, end := int(p.t.Tokens[i+2].Start), p.t.Tokens[last-2].End()
				words := "\"" + p.t.Plain[start:end] + "\""
				edits = append(edits, edit{start, end, words, start, start + len(words)})
				return
			}
		}
	})
	return oneOf(random, s, edits)
}

// changeSpeaker puts another surname of the story beside a verb of speech.
func changeSpeaker(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	p := pairUp(s)
	speaks := func(i int) bool { // a surname before or behind a verb of speech
		t := &p.t.Tokens[i]
		if t.Kind != prose.Word || !t.Has(prose.Capital) || t.Has(prose.Titled) || t.Is(lexicon.Function|lexicon.Place|lexicon.Demonym|lexicon.Title|lexicon.Known|lexicon.Calendar|lexicon.Given) || t.Len < 4 || !t.Is(lexicon.Surname) {
			return false
		}
		if i+1 < len(p.t.Tokens) && p.t.Gap(i) && speech.Has(p.t.Tokens[i+1].Hash) {
			return true
		}
		return i > 0 && p.t.Gap(i-1) && speech.Has(p.t.Tokens[i-1].Hash)
	}
	var at []int
	for i := range p.t.Tokens {
		if speaks(i) {
			at = append(at, i)
		}
	}
	var edits []edit
	for _, i := range at {
		l := p.alignment.Of(p.t.SentenceOf(i))
		if !l.Paired() || !strings.Contains(p.o.Slice(p.o.SentenceTokens(l.OriginalFirst, l.Beyond)), p.t.Word(i)[:3]) {
			continue
		}
		for _, k := range at {
			if p.t.Tokens[k].Hash != p.t.Tokens[i].Hash && p.t.SentenceOf(k) != p.t.SentenceOf(i) {
				t := &p.t.Tokens[i]
				edits = append(edits, edit{int(t.Start), t.End(), p.t.Word(k), int(t.Start), int(t.Start) + len(p.t.Word(k))})
			}
		}
	}
	return oneOf(random, s, edits)
}

var speech = lexicon.SetOf("said says told added explained warned stressed noted argued")
