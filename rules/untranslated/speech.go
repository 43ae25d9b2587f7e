package untranslated

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// spokenLeast is how many words a quotation must have that is reported as left: a shorter one may be
// a cry, a motto or a title.
const spokenLeast = 6

// speeches reports quotations that stand in the original word for word, in its language. A foreign
// quotation is meant where the original does not have it, where it is a title or is sung, and where what it
// means stands beside it.
func (c *finder) speeches() {
	p := c.Pass
	if p.Alignment() == nil {
		return
	}
	for i := 0; i < len(p.Tokens); i++ {
		if !p.Tokens[i].Has(prose.Quoted) {
			continue
		}
		last := i + 1
		for last < len(p.Tokens) && p.Tokens[last].Has(prose.Quoted) && p.BlockOf(last) == p.BlockOf(i) {
			last++
		}
		c.speech(i, last)
		i = last
	}
}

// speech looks at the quotation of tokens first to last-1.
func (c *finder) speech(first, last int) {
	p := c.Pass
	words, small, english := 0, 0, 0
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		words++
		switch languages := lexicon.FunctionLanguages(t.Hash); {
		case languages&^1&lexicon.FunctionsOf(c.OriginalLanguage) != 0:
			small++
		case languages&1 != 0:
			english++
		}
	}
	if words < spokenLeast || small < 2 || english*2 > small || c.overlaps(first, last) {
		return
	}
	from, to := c.standsThere(first, last)
	if from < 0 || !said(p, first, last) || excusedSpeech(p, first, last) {
		return
	}
	c.report(first, last, checker.Finding{
		Confidence: 85,
		Message:    "The quotation was left in " + c.language(),
		Why:        "it stands in the original word for word",
		Evidence:   []checker.Evidence{p.AtOriginal(from, to, "the quotation in the original")},
	})
}

// standsThere gives the tokens of the original’s linked sentences that the words of tokens first to last-1 stand
// in, one behind the other; -1 where they do not.
func (c *finder) standsThere(first, last int) (from, to int) {
	p := c.Pass
	o, a := p.Original(), p.Alignment()
	low, high := -1, -1
	for s := p.SentenceOf(first); s <= p.SentenceOf(last-1); s++ {
		if l := a.Of(s); l.Paired() {
			if low < 0 {
				low = int(o.Sentences[l.OriginalFirst].First)
			}
			high = int(o.Sentences[l.Beyond-1].Last)
		}
	}
	if low < 0 {
		return -1, -1
	}
	for k := low; k < high; k++ {
		if o.Tokens[k].Hash != p.Tokens[first].Hash {
			continue
		}
		i, j := first, k
		for i < last && j < high {
			switch {
			case p.Tokens[i].Kind != prose.Word:
				i++
			case o.Tokens[j].Kind != prose.Word:
				j++
			case p.Tokens[i].Hash != o.Tokens[j].Hash:
				j = high
			default:
				i, j = i+1, j+1
			}
		}
		for i < last && p.Tokens[i].Kind != prose.Word {
			i++
		}
		if i == last {
			return k, j
		}
	}
	return -1, -1
}

// said reports whether somebody says what stands in quotation marks from token first to last-1: a title has no one
// who does.
func said(p *checker.Pass, first, last int) bool {
	lo, hi := p.BlockTokens(p.BlockOf(first))
	if sentence := p.Sentences[p.SentenceOf(first)]; first-int(sentence.First) <= 1 && int(sentence.Last)-last <= 2 { // it stands by itself
		return true
	}
	for k := max(lo, first-6); k < min(hi, last+6); k++ {
		if k == first {
			k = last
			continue
		}
		if h := p.Tokens[k].Hash; says.Has(h) || h == ':' && k < first {
			return true
		}
	}
	return false
}

// says are verbs that a quotation goes with.
var says = lexicon.SetOf("according added admitted adds affirmed answered argued asked asserted assured claimed commented complained concluded confirmed continued declared emphasised emphasized explained explains " +
	"insisted joked maintained noted pointed quipped recalled remarked repeated replied reported responded said say says stated stressed tells told warned wrote writes")

// excusedSpeech reports whether the copy shows that it knows a quotation to be foreign: it is a title, a
// slogan or a song, or what it means stands behind it.
func excusedSpeech(p *checker.Pass, first, last int) bool {
	lo, hi := p.BlockTokens(p.BlockOf(first))
	for k := first - 1; k >= max(lo, first-5); k-- {
		if leads.Has(p.Tokens[k].Hash) {
			return true
		}
	}
	for k := last; k < min(hi, last+5); k++ {
		switch h := p.Tokens[k].Hash; {
		case h == '(' || h == '[' || gloss.Has(h) || leads.Has(h):
			return true
		}
	}
	return false
}

// overlaps reports whether some of tokens first to last-1 were reported already.
func (c *finder) overlaps(first, last int) bool {
	return slices.ContainsFunc(c.reported, func(r [2]int) bool { return r[0] < last && first < r[1] })
}
