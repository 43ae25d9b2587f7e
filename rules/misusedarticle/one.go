package misusedarticle

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// one looks at “signed one bilateral agreement”: most languages have one word for the
// article and the number, and engines take the number where a tag parts it from its
// noun. The original must have the article before a noun that begins alike, and
// nothing in the sentence may count or contrast.
func one(p *checker.Pass) {
	if p.Story.Original == nil {
		return
	}
	for i := 1; i+3 < len(p.Tokens); i++ {
		t := &p.Tokens[i]
		if t.Hash != hashOne || t.Has(prose.Capital|prose.Titled) || !p.Gap(i-1) || !p.Gap(i) || !p.Gap(i+1) {
			continue
		}
		b, adjective, noun := &p.Tokens[i-1], &p.Tokens[i+1], &p.Tokens[i+2]
		if b.Hash != hashFor && b.Hash != hashWith && b.Hash != hashAs && !(b.Is(lexicon.VerbPast) && !b.Is(lexicon.Auxiliary)) {
			continue
		}
		if adjective.Kind != prose.Word || !adjective.Is(lexicon.Adjective) || adjective.Is(lexicon.Function) || numeric.Has(adjective.Hash) || adjective.Has(prose.Capital) ||
			noun.Kind != prose.Word || !noun.Is(lexicon.Noun) || noun.Is(lexicon.Plural) || noun.Has(prose.Capital) || noun.Len < 5 {
			continue
		}
		if counts(p, i) {
			continue
		}
		first, last := p.Beside(int(t.Start))
		o := p.Original()
		for k := first; k+1 < last; k++ {
			if !indefinite.Has(o.Tokens[k].Hash) || !(alike(o.Word(k+1), p.Word(i+2)) || k+2 < last && alike(o.Word(k+2), p.Word(i+2))) {
				continue
			}
			start, end := p.Span(i, i+1)
			article := "a"
			switch p.FirstRune(i + 1) {
			case 'a', 'e', 'i', 'o':
				article = "an"
			}
			p.Report(checker.Finding{
				Start: start, End: end, Confidence: 70,
				Message:  fmt.Sprintf("“one” stands for the article “%s”", article),
				Why:      fmt.Sprintf("the original has ‘%s’, one word for the article and the number; nothing is counted here", o.Slice(k, k+2)),
				Evidence: []checker.Evidence{p.AtOriginal(k, k+2, "the article, in the original")},
				Fixes:    []checker.Fix{checker.Replace(start, end, article)},
			})
			break
		}
	}
}

// counts reports whether the sentence counts or sets one thing against another.
func counts(p *checker.Pass, i int) bool {
	s := p.Sentences[p.SentenceOf(i)]
	for k := int(s.First); k < int(s.Last) && k < int(s.First)+200; k++ {
		if k != i && (contrast.Has(p.Tokens[k].Hash) || p.Tokens[k].Hash == hashOne) {
			return true
		}
	}
	return false
}

// alike reports whether two words begin with the same three letters.
func alike(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) < 5 || len(y) < 5 {
		return false
	}
	for k := range 3 {
		if lexicon.Letter(x[k]) == 0 || lexicon.Letter(x[k]) != lexicon.Letter(y[k]) {
			return false
		}
	}
	return true
}

var (
	hashOne, hashFor, hashWith, hashAs = lexicon.Hash("one"), lexicon.Hash("for"), lexicon.Hash("with"), lexicon.Hash("as")

	indefinite = lexicon.SetOf("un una uno um uma une ein eine einen einem einer een unha en ett")
	numeric    = lexicon.SetOf("single more other last final such big main particular common additional new extra full half whole previous key clear lone solitary major")
	contrast   = lexicon.SetOf("another other others two three four five only single same per each every both either just least most")
)
