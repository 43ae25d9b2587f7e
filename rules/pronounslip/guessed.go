package pronounslip

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// guessed looks at “The newspaper gave details. He reported that”: the original
// has a verb and no pronoun, the sentence before has an institution and nobody else
// for its subject, and the engine guessed a person.
func guessed(p *checker.Pass) {
	if p.Story.Original == nil {
		return
	}
	for _, n := range p.Posting(prose.Openers) {
		i := int(n)
		t := &p.Tokens[i]
		if t.Hash != hashHe && t.Hash != hashShe || t.Has(prose.Quoted|prose.Titled) || i+1 >= len(p.Tokens) || !p.Tokens[i+1].Is(lexicon.Reporting) || !p.Tokens[i+1].Is(lexicon.VerbPast) {
			continue
		}
		s := p.SentenceOf(i)
		if s == 0 || p.Sentences[s-1].Block != p.Sentences[s].Block {
			continue
		}
		who := institution(p, p.Sentences[s-1])
		if who < 0 {
			continue
		}
		first, last := p.Beside(int(t.Start))
		o := p.Original()
		if first == last || !bareVerb(p.OriginalLanguage, o, first, last) {
			continue
		}
		start, end := p.Span(i, i+1)
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 78,
			Message:  fmt.Sprintf("“%s” stands for the %s", p.Word(i), p.Word(who)),
			Why:      fmt.Sprintf("the original has ‘%s’ and no pronoun, and the sentence before speaks of the %s and of no person", o.Word(first), p.Word(who)),
			Evidence: []checker.Evidence{p.AtOriginal(first, first+1, "the verb, without a pronoun"), p.At(who, who+1, "whom the sentence before speaks of")},
			Fixes:    []checker.Fix{checker.Replace(start, end, "It")},
		})
	}
}

// institution gives the noun of an institution among the first words of a sentence
// in which no person stands, -1 where there is none.
func institution(p *checker.Pass, s prose.Sentence) int {
	who := -1
	for i := int(s.First); i < int(s.Last); i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		if who < 0 && i < int(s.First)+4 && institutions.Has(t.Hash) && !t.Has(prose.Capital) {
			who = i
			for i+1 < int(s.Last) && p.Tokens[i+1].Has(prose.Capital) { // its name
				i++
			}
			continue
		}
		if t.Is(lexicon.Title) && !t.Is(lexicon.Function) || t.Is(lexicon.Pronoun) && people.Has(t.Hash) || t.Has(prose.Capital) && t.Is(lexicon.Given) && !t.Is(lexicon.Function|lexicon.Known) {
			return -1
		}
	}
	return who
}

// bareVerb reports whether the sentences open with a verb in the past, third
// person, and no pronoun beside it.
func bareVerb(language string, o *prose.Facts, first, last int) bool {
	w := o.Word(first)
	ends := func(endings ...string) bool {
		for _, e := range endings {
			if len(w) > len(e)+2 && w[len(w)-len(e):] == e {
				return true
			}
		}
		return false
	}
	switch language {
	case "es":
		if !ends("ó") && !saidSo.Has(o.Tokens[first].Hash) {
			return false
		}
	case "pt":
		if !ends("ou", "eu", "iu") && !saidSo.Has(o.Tokens[first].Hash) {
			return false
		}
	case "it":
		if o.Tokens[first].Hash != hashHa {
			return false
		}
	default:
		return false
	}
	for i := first; i < last && i < first+4; i++ {
		if tonic.Has(o.Tokens[i].Hash) {
			return false
		}
	}
	return true
}

var (
	hashHe, hashShe, hashHa = lexicon.Hash("he"), lexicon.Hash("she"), lexicon.Hash("ha")

	saidSo       = lexicon.SetOf("dijo disse")
	tonic        = lexicon.SetOf("él ella ellos ele ela lui lei egli")
	people       = lexicon.SetOf("he she him her his hers who i we you me us")
	institutions = lexicon.SetOf("agency authority bank bureau cabinet chamber channel college commission committee company congress corporation council court daily department embassy federation firm foundation government hospital institute institution magazine ministry municipality network newspaper office operator organisation organization paper parliament party regulator senate station treasury tribunal union university website")
)
