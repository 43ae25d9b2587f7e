package falsefriend

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// words is how long a quotation must be for somebody to have said it: shorter
// ones are titles and nicknames, which launch things themselves.
const words = 4

// speech looks behind quotations for verbs of saying that are none in English:
// “…,” he launched. “…”, Koeman sentenced.
func speech(p *checker.Pass) {
	for _, q := range p.Posting(prose.Quotes) {
		i := int(q)
		if p.Tokens[i].Has(prose.Spaced) || i+1 >= len(p.Tokens) || p.Tokens[i].Hash != '"' && p.Tokens[i].Hash != '\'' {
			continue
		}
		if v := verb(p, i+1); v > 0 && p.BlockOf(v) == p.BlockOf(i) && quoted(p, i) {
			said(p, v)
		}
	}
}

// verb gives the verb of saying that follows a quotation at token n, its subject
// before or behind it, if it is one of those; else 0.
func verb(p *checker.Pass, n int) int {
	if p.Tokens[n].Hash == ',' || p.Tokens[n].Hash == '.' {
		n++
	}
	subject := 0
	for k := n; k < len(p.Tokens) && k < n+5; k++ {
		t := &p.Tokens[k]
		switch {
		case t.Kind != prose.Word:
			return 0
		case !t.Has(prose.Capital) && (t.Class == 0 || t.Is(lexicon.VerbPast|lexicon.VerbS)) && sayings[t.Hash] != "":
			if subject > 0 && ends(p, k+1) || subject == 0 && named(p, k+1) {
				return k
			}
			return 0
		case t.Hash == hashHe || t.Hash == hashShe || t.Has(prose.Capital) && !t.Is(lexicon.Function) || t.Is(lexicon.Title) || t.Hash == hashThe:
			subject++
		default:
			return 0
		}
	}
	return 0
}

// ends reports whether a verb has no object: a mark follows, the block's end, or
// what says how, when or to whom somebody spoke.
func ends(p *checker.Pass, n int) bool {
	if n >= len(p.Tokens) || p.BlockOf(n) != p.BlockOf(n-1) {
		return true
	}
	switch t := &p.Tokens[n]; t.Hash {
	case '.', ',', ':', ';':
		return true
	case hashWith, hashDuring:
		return sayings[p.Tokens[n-1].Hash] == assured
	}
	return false
}

// named reports whether somebody who speaks is named behind a verb, or nobody is:
// “launched the minister”, “assured.”
func named(p *checker.Pass, n int) bool {
	if n >= len(p.Tokens) || p.BlockOf(n) != p.BlockOf(n-1) || p.Tokens[n].Hash == '.' {
		return true
	}
	if sayings[p.Tokens[n-1].Hash] == assured {
		return false // “‘All is well,’ assured the mayor” is English of a kind
	}
	if p.Tokens[n].Hash == hashThe && n+1 < len(p.Tokens) {
		n++
		return p.Tokens[n].Is(lexicon.Title)
	}
	return p.Tokens[n].Has(prose.Capital) && p.Tokens[n].Is(lexicon.Given|lexicon.Surname) && !p.Tokens[n].Is(lexicon.Place)
}

// quoted reports whether the mark at token i closes a quotation of some length.
func quoted(p *checker.Pass, i int) bool {
	first, _ := p.BlockTokens(p.BlockOf(i))
	n := 0
	for k := i - 1; k >= first; k-- {
		switch t := &p.Tokens[k]; {
		case t.Kind == prose.Word:
			n++
		case t.Hash == p.Tokens[i].Hash && t.Has(prose.Spaced):
			return n >= words
		}
	}
	return n >= 2*words // opened in another block, or not at all
}

func said(p *checker.Pass, v int) {
	if v > 0 && p.Tokens[v-1].Hash == hashRest { // Rest assured
		return
	}
	start, end := p.Span(v, v+1)
	word := p.Word(v)
	confidence := uint8(88)
	if sayings[p.Tokens[v].Hash] == assured {
		confidence = 66
	}
	p.Report(checker.Finding{
		Start: start, End: end, Severity: checker.Minor, Confidence: confidence,
		Message: fmt.Sprintf("“%s” stands for ‘said’", word),
		Why:     sayings[p.Tokens[v].Hash] + "; behind a quotation English says, adds or concludes",
		Fixes:   []checker.Fix{checker.Replace(start, end, "said"), checker.Replace(start, end, "added")},
	})
}

const assured = "English assures somebody of something, and nobody is assured here"

var (
	hashHe     = lexicon.Hash("he")
	hashRest   = lexicon.Hash("rest")
	hashShe    = lexicon.Hash("she")
	hashThe    = lexicon.Hash("the")
	hashWith   = lexicon.Hash("with")
	hashDuring = lexicon.Hash("during")

	// sayings are the verbs, with what they are in English and where they come from.
	sayings = func() map[uint64]string {
		m := make(map[uint64]string)
		for word, why := range map[string]string{
			"sentenced":  "judges sentence people; ‘sentenciar’ is also to say the last word",
			"sentences":  "judges sentence people; ‘sentenciar’ is also to say the last word",
			"launched":   "English launches a ship or a campaign; ‘lanzar’ and ‘lancer’ are also to throw in a remark",
			"launches":   "English launches a ship or a campaign; ‘lanzar’ and ‘lancer’ are also to throw in a remark",
			"manifested": "English manifests a symptom; ‘manifestar’ is to say",
			"manifests":  "English manifests a symptom; ‘manifestar’ is to say",
			"assured":    assured,
			"ironized":   "English has no such verb of saying; ‘ironizar’ and ‘ironiser’ are to quip",
			"ironised":   "English has no such verb of saying; ‘ironizar’ and ‘ironiser’ are to quip",
			"ironizes":   "English has no such verb of saying; ‘ironizar’ and ‘ironiser’ are to quip",
			"tackled":    "English tackles a problem; ‘tacler’ is to snap at somebody",
			"tackles":    "English tackles a problem; ‘tacler’ is to snap at somebody",
			"precised":   "English has no such verb; ‘préciser’ and ‘precisar’ are to specify",
			"precises":   "English has no such verb; ‘préciser’ and ‘precisar’ are to specify",
			"tempers":    "English tempers steel; ‘tempérer’ is to say that it is not quite so",
			"abounded":   "English abounds in something; ‘abundar’ and ‘abonder’ are to say more",
			"abounds":    "English abounds in something; ‘abundar’ and ‘abonder’ are to say more",
			"expounds":   "English expounds a doctrine; ‘exponer’ and ‘esporre’ are to say",
			"slipped":    "English slips a note to somebody; ‘glisser’ is to let fall a remark",
			"slips":      "English slips a note to somebody; ‘glisser’ is to let fall a remark",
		} {
			m[lexicon.Hash(word)] = why
		}
		return m
	}()
)
