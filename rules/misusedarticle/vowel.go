package misusedarticle

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// vowels looks at “a agreement” and “an union”: where a tag parts the article from
// its noun, the engine cannot know how the noun begins. The table has the words
// that news writes most behind an article.
func vowels(p *checker.Pass) {
	for _, h := range p.Hits() {
		i := int(h.First)
		t := &p.Tokens[i]
		if t.Has(prose.Capital) && !t.Has(prose.SentenceStart) || t.Has(prose.Titled) || i > 0 && (!t.Has(prose.Spaced) || listed.Has(p.Tokens[i-1].Hash)) && !t.Has(prose.SentenceStart) {
			continue // Serie A official, vitamin a intake, à a open
		}
		row := p.Row(h)
		article(p, i, row.Get("why"))
	}
	for _, n := range p.Posting(prose.Quotes) {
		i := int(n)
		if i == 0 || !p.Gap(i-1) || p.Tokens[i-1].Hash != hashA || p.Tokens[i-1].Has(prose.Capital) || i+1 >= len(p.Tokens) || p.Tokens[i].Hash != '"' {
			continue
		}
		t := &p.Tokens[i+1]
		if t.Has(prose.Spaced|prose.Upper|prose.Initials|prose.Marked) || t.Len < 4 || !t.Is(lexicon.Known) || t.Is(lexicon.Function|lexicon.Foreign) {
			continue
		}
		if w := p.Word(i + 1); strings.IndexByte("aeio", w[0]|0x20) >= 0 && !strings.EqualFold(w[:2], "eu") && !strings.EqualFold(w[:2], "ew") && !strings.EqualFold(w[:2], "on") {
			article(p, i-1, "before the sound of a vowel the article is an, in quotation marks, too")
		}
	}
}

func article(p *checker.Pass, i int, why string) {
	start, end := p.Span(i, i+1)
	right := map[string]string{"a": "an", "A": "An", "an": "a", "An": "A"}[p.Word(i)]
	if right == "" {
		return
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 90,
		Message: fmt.Sprintf("“%s” stands for “%s”", p.Word(i), right),
		Why:     strings.ToLower(why[:1]) + why[1:],
		Fixes:   []checker.Fix{checker.Replace(start, end, right).AsMechanical()},
	})
}

var (
	hashA = lexicon.Hash("a")

	// listed are words behind which an a is a letter.
	listed = lexicon.SetOf("vitamin hepatitis grade class type section schedule group plan option team exhibit point serie series category part letter list annex appendix paragraph figure block zone league division influenza provitamin side")
)
