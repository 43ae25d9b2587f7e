package main

import (
	"math/rand/v2"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// meaningFaults are faults of negation, questions and quotations.
var meaningFaults = []fault{
	{"negation dropped", []string{"lost-negation"}, dropNegation},
	{"negation added", []string{"added-negation"}, addNegation},
	{"question made a statement", []string{"changed-question"}, stateQuestion},
	{"statement made a question", []string{"changed-question"}, askStatement},
	{"quotation marks dropped", []string{"changed-quote"}, dropQuotes},
	{"quotation marks added", []string{"changed-quote"}, addQuotes},
	{"speaker changed", []string{"changed-quote", "changed-name"}, changeSpeaker},
}

// pairs are the facts of both sides of a story and how their sentences go together.
type pairs struct {
	t, o       prose.Facts
	words      *prose.Facts // the original, parted
	alignment  *prose.Alignment
	ours, they *prose.Negation
}

func pairUp(s *checker.Story) *pairs {
	p := &pairs{ours: prose.NegationOf("en"), they: prose.NegationOf(s.OriginalLanguage)}
	scanner := prose.Scanner{Lexicon: lexicon.English()}
	scanner.Scan(&s.Translation, &p.t)
	scanner.Scan(s.Original, &p.o)
	p.words = p.o.Parted(s.OriginalLanguage)
	p.alignment = new(prose.Aligner).Align(&p.t, &p.o)
	return p
}

// edit is a fault to be put: other bytes in the place of bytes start to end, and
// the bytes of the faulty text where it is to be found.
type edit struct {
	start, end int
	with       string
	from, to   int
}

// oneOf puts one of the edits into the story.
func oneOf(random *rand.Rand, s *checker.Story, edits []edit) (*checker.Story, int, int, bool) {
	if len(edits) == 0 {
		return nil, 0, 0, false
	}
	e := edits[random.IntN(len(edits))]
	return replaced(s, e.start, e.end, e.with), e.from, e.to, true
}

// eachPair calls do for each sentence of the translation that has one partner and
// is its only one, with how often the two sides negate.
func (p *pairs) eachPair(do func(first, last int, ours []prose.Negator, theirs int)) {
	if p.ours == nil || p.they == nil {
		return
	}
	for _, l := range p.alignment.Links {
		if l.Last-l.First != 1 || l.Beyond-l.OriginalFirst != 1 {
			continue
		}
		t, o := p.t.Sentences[l.First], p.words.Sentences[l.OriginalFirst]
		if t.Last-t.First < 5 || o.Last-o.First < 2 {
			continue
		}
		do(int(t.First), int(t.Last), p.ours.Negators(&p.t, t.First, t.Last, nil), len(p.they.Negators(p.words, o.First, o.Last, nil)))
	}
}

// dropNegation takes “not”, “n’t” or “never” out of a clause, where both sides of a
// pair of sentences negate as often. Grammar is kept: “did not go” becomes “did go”.
func dropNegation(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return oneOf(random, s, pairUp(s).negations())
}

// negations gives what may be taken out so.
func (p *pairs) negations() (edits []edit) {
	p.eachPair(func(first, last int, ours []prose.Negator, theirs int) {
		if len(ours) != theirs {
			return
		}
		for _, n := range ours {
			i := int(n.First)
			start, end := int(p.t.Tokens[i].Start), p.t.Tokens[i].End()
			if i == first || i+1 >= last || p.t.Tokens[i+1].Kind != prose.Word {
				continue
			}
			after := p.t.Tokens[i+1].End() - end // what is behind belongs to the place
			switch word := strings.ToLower(strings.ReplaceAll(p.t.Word(i), "’", "'")); {
			case word == "not" && p.t.Tokens[i-1].Is(lexicon.Auxiliary), word == "never":
				before := p.t.Tokens[i-1]
				edits = append(edits, edit{before.End(), end, "", int(before.Start), before.End() + after})
			case affirmative[word] != "":
				with := affirmative[word]
				edits = append(edits, edit{start, end, with, start, start + len(with) + after})
			}
		}
	})
	return edits
}

// affirmative are auxiliaries without the “not” in them.
var affirmative = map[string]string{
	"can't": "can", "cannot": "can", "won't": "will", "don't": "do", "doesn't": "does", "didn't": "did", "isn't": "is", "aren't": "are", "wasn't": "was",
	"weren't": "were", "hasn't": "has", "haven't": "have", "hadn't": "had", "wouldn't": "would", "couldn't": "could", "shouldn't": "should",
}

// addNegation puts “not” behind an auxiliary, where neither side of a pair of
// sentences negates.
func addNegation(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return oneOf(random, s, pairUp(s).affirmations())
}

// affirmations gives where one may be put so.
func (p *pairs) affirmations() (edits []edit) {
	p.eachPair(func(first, last int, ours []prose.Negator, theirs int) {
		if len(ours)+theirs > 0 || strings.ContainsAny(p.t.Slice(first, last), "?") {
			return
		}
		for i := first + 1; i+1 < last; i++ {
			t, next := &p.t.Tokens[i], &p.t.Tokens[i+1]
			if before := &p.t.Tokens[i-1]; t.Kind != prose.Word || !finite.Has(t.Hash) || t.Has(prose.Capital) || before.Kind != prose.Word || !before.Is(lexicon.Noun|lexicon.Pronoun|lexicon.Name) ||
				next.Kind != prose.Word || next.Has(prose.Capital) || next.Is(lexicon.Auxiliary) && t.Is(lexicon.Pronoun) {
				continue
			}
			edits = append(edits, edit{t.End(), t.End(), " not", int(t.Start), t.End() + len(" not")})
		}
	})
	return edits
}

// finite are auxiliaries that “not” stands behind.
var finite = lexicon.SetOf("is are was were has have will would can could should must may might")

// stateQuestion ends a question as a statement.
func stateQuestion(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return endOtherwise(random, s, "?", ".", 1)
}

// askStatement ends a statement as a question.
func askStatement(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return endOtherwise(random, s, ".", "?", 0)
}

// endOtherwise puts another mark at the end of a sentence, where the two sides of a
// pair have so many question marks.
func endOtherwise(random *rand.Rand, s *checker.Story, mark, with string, asked int) (*checker.Story, int, int, bool) {
	p := pairUp(s)
	var edits []edit
	for _, l := range p.alignment.Links {
		if l.Last-l.First != 1 || l.Beyond-l.OriginalFirst != 1 {
			continue
		}
		t, o := p.t.Sentences[l.First], p.o.Sentences[l.OriginalFirst]
		ours, theirs := p.t.Slice(int(t.First), int(t.Last)), p.o.Slice(int(o.First), int(o.Last))
		if strings.Count(ours, "?") != asked || asksIn(theirs, s.OriginalLanguage) != asked || t.Last-t.First < 5 {
			continue
		}
		for i := int(t.Last) - 1; i >= int(t.Last)-2; i-- {
			if k := &p.t.Tokens[i]; p.t.Word(i) == mark {
				edits = append(edits, edit{int(k.Start), k.End(), with, int(k.Start), k.End()})
			}
		}
	}
	return oneOf(random, s, edits)
}

// asksIn counts the question marks of a sentence.
func asksIn(sentence, language string) (n int) {
	for _, r := range sentence {
		if r == '?' || r == '？' || r == '؟' || r == '\u037e' || r == ';' && language == "el" {
			n++
		}
	}
	return n
}
