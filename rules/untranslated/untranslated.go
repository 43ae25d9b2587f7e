// Package untranslated finds what the engine left in the original's language.
//
// A whole paragraph that the service gave back as it was sent, a few words
// between two tags, a single word in small letters that the engine took for a
// name. English news is full of foreign names, titles and quotations; these stand
// in capitals, quotation marks or brackets, and a loan stands alone. What counts
// is small-letter function words of one language in a row, or a word from the
// table of everyday news words that English never borrowed.
package untranslated

import (
	"embed"
	"fmt"
	"math/bits"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is untranslated.
var Rule = &checker.Rule{
	ID:         "untranslated",
	Doc:        doc,
	Category:   checker.Leftover,
	Severity:   checker.Major,
	Confidence: 90,
	Trace:      true,
	Mutes:      []string{"added-passage", "calque", "doubled-word", "false-friend", "foreign-typography", "lowercase-name", "run-together"},
	ITS:        "untranslated",
	MQM:        "accuracy/untranslated",
	Tables:     tables,
	Check:      check,
}

func check(p *checker.Pass) {
	c := finder{Pass: p, hits: p.Hits()}
	same := copies(p)
	for _, n := range p.Posting(prose.Abroad) {
		i := int(n)
		for len(same) > 0 && int(p.Sentences[same[0][0]].First) <= i {
			c.copied(same[0][0], same[0][1])
			same = same[1:]
		}
		if t := &p.Tokens[i]; i < c.done {
			continue
		} else if t.Has(prose.Marked) && script(p.FirstRune(i)) {
			c.done = c.other(i)
		} else if t.Is(lexicon.Foreign) && !(t.Has(prose.Capital) && !t.Has(prose.SentenceStart)) {
			if end := c.sentences(i); end > 0 {
				c.done = end
			} else if end := c.line(i); end > 0 {
				c.done = end
			} else {
				c.done = c.run(i)
			}
		}
	}
	for _, pair := range same {
		c.copied(pair[0], pair[1])
	}
	c.speeches()
	c.singles(len(p.Tokens))
	c.proven()
	for _, n := range p.Posting(prose.Marks) {
		bracket(p, int(n))
	}
	for _, n := range p.Posting(prose.Openers) {
		article(p, int(n))
	}
	for _, n := range p.Posting(prose.Capitals) {
		joiner(p, int(n))
	}
}

// finder looks at one story from its beginning to its end.
type finder struct {
	*checker.Pass
	hits []prose.Hit // of single words, still to be judged
	done int         // tokens before it are judged

	words    *prose.Rendering
	reported [][2]int // the tokens of what was found in the original's language
}

// report files words first to last-1, and passes over the single words in them.
func (c *finder) report(first, last int, f checker.Finding) {
	c.singles(first)
	for len(c.hits) > 0 && int(c.hits[0].First) < last {
		c.hits = c.hits[1:]
	}
	c.reported = append(c.reported, [2]int{first, last})
	f.Start, f.End = c.Span(first, last)
	c.Report(f)
}

// singles judges the single words and the places before token end. Of two tables
// that have a word, the original's language decides.
func (c *finder) singles(end int) {
	for len(c.hits) > 0 && int(c.hits[0].First) < end {
		h := c.hits[0]
		for c.hits = c.hits[1:]; len(c.hits) > 0 && c.hits[0].First < h.Last; c.hits = c.hits[1:] {
			if rather(c.Pass, c.hits[0], h) {
				h = c.hits[0]
			}
		}
		if named(c.Row(h).Get("find")) {
			place(c.Pass, h)
		} else {
			single(c.Pass, h)
		}
	}
}

// foreignShare is how many of a sentence's words are small function words of
// another language, at least, for the sentence to be asked whose it is: one in
// five. In Spanish news it is four in ten, a third of which are English words,
// too. Polish, Czech and Turkish have fewer; there words that no lexicon has are
// counted with them, and must be one in three.
const foreignShare = 5

// sentences reports the sentence of token i, and those behind it in its block, if
// they are in another language. It gives the token behind them, 0 if they are
// not.
func (c *finder) sentences(i int) int {
	p := c.Pass
	from := p.SentenceOf(i)
	if i > int(p.Sentences[from].First)+20 || !abroad(p, from) {
		return 0
	}
	to := from + 1
	for to < len(p.Sentences) && p.Sentences[to].Block == p.Sentences[from].Block && abroad(p, to) {
		to++
	}
	first, last := p.SentenceTokens(int32(from), int32(to))
	start, end := p.Span(first, last)
	tag, confidence := lexicon.Identify(p.Plain[start:end])
	if tag == "" || tag == "en" || confidence < 0.4 || quoted(p, first, last) {
		return 0
	}
	if c.thirdThere(tag, start, end) {
		return last
	}
	what := "the sentence"
	block := int(p.Sentences[from].Block)
	if a, b := p.BlockTokens(block); a == first && b == last {
		what = "the paragraph"
		if k := p.Blocks[block].Kind; k != prose.Paragraph {
			what = "the " + k.String()
		}
	} else if to > from+1 {
		what = "the sentences"
	}
	confident := uint8(95)
	if last-first < 10 {
		confident = 88
	}
	language := p.LanguageName(tag)
	c.report(first, last, checker.Finding{
		Confidence: confident,
		Message:    fmt.Sprintf("%s was left in %s", upperFirst(what), language),
		Why:        fmt.Sprintf("the words of %s are %s, those around it are English", what, language),
	})
	return last
}

// abroad reports whether the small function words of another language in
// sentence s are so many that it can hardly be English.
func abroad(p *checker.Pass, s int) bool {
	words, foreign, unknown, english := 0, 0, 0, 0
	for i := p.Sentences[s].First; i < p.Sentences[s].Last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind != prose.Word:
			continue
		case t.Is(lexicon.Foreign) && !t.Is(lexicon.Known) && (!t.Has(prose.Capital) || t.Has(prose.SentenceStart)):
			foreign++
		case t.Class == 0 && !t.Has(prose.Capital) && t.Len > 2:
			unknown++
		case t.Is(lexicon.Function) && lexicon.FunctionLanguages(t.Hash)&^1 == 0:
			english++
		}
		words++
	}
	return foreign > 1 && english*4 < foreign && (foreign > 2 && foreign*foreignShare >= words || (foreign+unknown)*3 >= words && unknown > 1)
}

// quoted reports whether most of the words stand in quotation marks.
func quoted(p *checker.Pass, first, last int) bool {
	words, in := 0, 0
	for i := first; i < last; i++ {
		if t := &p.Tokens[i]; t.Kind == prose.Word {
			words++
			if t.Has(prose.Quoted) {
				in++
			}
		}
	}
	return in*2 > words
}

// tally counts what a run of words is made of.
type tally struct {
	functions uint32 // languages in which two different function words stand
	once      uint32 // languages in which one stands
	small     int    // function words of other languages
	unknown   int    // small words that no lexicon has
	neutral   int    // English words between them
	capitals  int
	last      uint64 // the function word before
}

// run reports the words around token i if they are of another language. It gives
// the token behind them.
func (c *finder) run(i int) int {
	p := c.Pass
	var n tally
	first, last := i, i+1
	n.add(&p.Tokens[i])
	for k := i - 1; k >= c.done && p.Gap(k) && n.takes(p, k); k-- {
		first = k
	}
	end := last
	for k := i + 1; k < len(p.Tokens) && (p.Gap(k-1) || p.Tokens[k].Hash == ',') && k < i+200; k++ {
		before := n
		if n.takes(p, k) {
			end, last = k+1, k+1
			continue
		}
		// A comma, a figure, a name or one English word may stand between two foreign
		// words.
		if k+1 < len(p.Tokens) && p.Gap(k) && (p.Tokens[k].Kind <= prose.Number || p.Tokens[k].Hash == ',') && n.takes(p, k+1) {
			switch t := &p.Tokens[k]; {
			case t.Has(prose.Capital):
				n.capitals++
			case t.Kind == prose.Word:
				n.neutral++
			}
			k++
			end, last = k+1, k+1
			continue
		}
		n = before
		break
	}
	words := n.small + n.unknown
	switch {
	case words < 4 || n.small < 2 && n.unknown < 4 || n.functions == 0 && n.unknown < 3 || n.once == 0:
	case n.capitals*3 > words || n.neutral*2 > words || n.capitals > 0 && n.unknown < 2:
	case title(p, first) || excused(p, first, last):
	default:
		set := n.functions
		if set == 0 {
			set = n.once
		}
		start, stop := p.Span(first, last)
		tag, confidence := lexicon.Identify(p.Plain[start:stop])
		if tag == "en" || tag == "" && bits.OnesCount32(set) > 1 {
			break
		}
		if tag == "" || confidence < 0.3 {
			tag = lexicon.Language(bits.TrailingZeros32(set)).String()
		}
		sure := uint8(85)
		if words > 6 {
			sure = 92
		}
		c.report(first, last, checker.Finding{
			Confidence: sure,
			Message:    fmt.Sprintf("“%s” was left in %s", checker.ClipWords(p.Plain[start:stop], 48), p.LanguageName(tag)),
			Why:        fmt.Sprintf("%d words in a row are no English", words),
		})
	}
	return end
}

// takes adds token k if it is a small word that English does not have.
func (n *tally) takes(p *checker.Pass, k int) bool {
	t := &p.Tokens[k]
	if t.Kind != prose.Word || t.Has(prose.Capital) && !(t.Has(prose.SentenceStart) && t.Is(lexicon.Foreign)) || t.Has(prose.Inner|prose.Initials) {
		return false
	}
	switch {
	case t.Is(lexicon.Foreign) && !t.Is(lexicon.Known), t.Class == 0 && t.Len > 1, t.Has(prose.Marked) && !t.Is(lexicon.Known):
	case t.Len > 1 && lexicon.FunctionLanguages(t.Hash)&^1&(n.once|n.functions) != 0: // no, me, son, a
		return true
	default:
		return false
	}
	n.add(t)
	return true
}

func (n *tally) add(t *prose.Token) {
	set := lexicon.FunctionLanguages(t.Hash) &^ 1
	if set == 0 {
		n.unknown++
		return
	}
	n.small++
	if t.Hash != n.last {
		n.functions |= n.once & set
		n.once |= set
	}
	n.last = t.Hash
}

// upperFirst begins a message with a capital.
func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
