package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// occasions reports how many times, or for which time, where the original tells another number of
// them: twice for tres veces, for the third time for zum zweiten Mal. What is compared is the
// number.
func (c *FigureComparer) occasions(n int) {
	for _, ordinal := range [...]bool{false, true} {
		here := func(n int) []quantity { return c.occasionsHere(n, ordinal) }
		ours, theirs, ok := c.odd(n, here, func(n int) []quantity { return c.occasionsThere(n, ordinal) })
		if !ok || c.ours.elsewhere(ours.figure, theirs.figure) || c.theirs.elsewhere(theirs.figure, ours.figure) {
			continue
		}
		english, ok := c.theirs.figures[theirs.figure].Spelled()
		switch a := &c.ours.figures[ours.figure]; {
		case theirs.value == oneAndAHalf:
			english = "one and a half"
		case !ok:
			english = c.theirs.figures[theirs.figure].English()
		case ordinal:
			english = ordinalOf(theirs.value)
		case theirs.value == 1:
			english = "once"
		case theirs.value == 2:
			english = "twice"
		case a.Written && theirs.value < 20:
			english = spelledOnes[theirs.value]
		}
		if !ordinal && theirs.value > 2 {
			english += " times"
		}
		c.tell(n, ours, theirs, english)
	}
}

// oneAndAHalf is how often something is that is told by one and a half times.
const oneAndAHalf = 150

// elsewhere reports whether a figure has a partner that is not this one.
func (s *figureSide) elsewhere(i, k int32) bool { return s.pair[i] >= 0 && s.pair[i] != k }

// ordinalOf writes an ordinal, in words up to the twentieth.
func ordinalOf(n uint64) string {
	g := Figure{Value: NewDecimal(n, 0), Ordinal: true}
	words, _ := g.Spelled()
	return words
}

// occasionsHere gives those of a link's translation: twice, once a week, three times; for the third
// time. Once may be told of so much else that it counts where a rate or the end of a clause follows.
func (c *FigureComparer) occasionsHere(n int, ordinal bool) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if !ordinal && c.andAHalf(g.First) >= 0 && int(g.Last) < len(c.t.Tokens) && c.t.Tokens[g.Last].Hash == hashTimes {
			list = append(list, quantity{g.First, g.Last + 1, oneAndAHalf, i})
			continue
		}
		v, ok := g.Value.Whole()
		if !ok || v == 0 || v > 99 || g.Ordinal != ordinal || g.Dated || int(g.Last) >= len(c.t.Tokens) {
			continue
		}
		next := &c.t.Tokens[g.Last]
		switch h := c.t.Tokens[g.First].Hash; {
		case h == hashTwice, h == hashThrice, h == hashOnce && c.rated(g):
			list = append(list, quantity{g.First, g.Last, v, i})
		case ordinal && next.Hash == hashTime:
			list = append(list, quantity{g.First, g.Last, v, i})
		case !ordinal && next.Hash == hashTimes && v > 1:
			list = append(list, quantity{g.First, g.Last + 1, v, i})
		}
	}
	return list
}

// anyOccasion reports whether the translation has a word for times at all.
func (c *FigureComparer) anyOccasion() bool {
	return slices.ContainsFunc(c.ours.figures, func(g Figure) bool {
		return occasionNames.Has(c.t.Tokens[g.First].Hash) || int(g.Last) < len(c.t.Tokens) && occasionNames.Has(c.t.Tokens[g.Last].Hash)
	})
}

// rated reports whether “once” tells how often something is or was done.
func (c *FigureComparer) rated(g *Figure) bool {
	t := &c.t.Tokens[g.Last]
	return g.First > 0 && !beforeOnce.Has(c.t.Tokens[g.First-1].Hash) && (t.Hash == '.' || perTime.Has(t.Hash))
}

var (
	hashOnce, hashTwice, hashThrice = lexicon.Hash("once"), lexicon.Hash("twice"), lexicon.Hash("thrice")
	hashTime, hashTimes             = lexicon.Hash("time"), lexicon.Hash("times")
	occasionNames                   = lexicon.SetOf("once time times thrice twice")
	beforeOnce                      = lexicon.SetOf("at than all just but was were is are it who")
	perTime                         = lexicon.SetOf("a every each per")
)

// occasionsThere gives those of a link's original: by a word for so many times, or a number and the
// word for times beside it. Once is left out, which einmal and una vez say of much else.
func (c *FigureComparer) occasionsThere(n int, ordinal bool) (list []quantity) {
	words := occasionWords[c.language]
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		v, ok := g.Value.Whole()
		if g.Value == (Decimal{15, -1}) {
			v, ok = oneAndAHalf, true
		}
		if !ok || v == 0 || v > 99 && v != oneAndAHalf || v == 1 && !ordinal || g.Dated {
			continue
		}
		at := func(i int32) uint64 {
			if i < 0 || int(i) >= len(c.o.Tokens) {
				return 0
			}
			return c.o.Tokens[i].Hash
		}
		if words.signs != nil && c.signed(g, words.signs, ordinal) ||
			words.signs == nil && g.Ordinal == ordinal && (words.adverbs.Has(at(g.First)) || words.times.Has(at(g.Last)) || ordinal && words.times.Has(at(g.First-1))) {
			list = append(list, quantity{g.First, g.Last, v, k})
		}
	}
	return list
}

// signed reports whether a sign for times stands behind a number: 两次, 세 번, 3度目.
func (c *FigureComparer) signed(g *Figure, signs []string, ordinal bool) bool {
	text := c.o.Plain[g.Start:min(len(c.o.Plain), int(g.End)+8)]
	for _, sign := range signs {
		if k := strings.Index(text, sign); k > 0 && k <= int(g.End-g.Start)+1 {
			behind := c.o.Plain[int(g.Start)+k+len(sign):]
			return ordinal == (g.Ordinal || opensWith(behind, []string{"目", "째"}) || strings.HasSuffix(c.o.Plain[:g.Start], "第"))
		}
	}
	return false
}

// occasionWords are the words of a language for time and times, those that tell a number of them by
// themselves, and the signs of languages that part no words.
var occasionWords = map[string]struct {
	times, adverbs lexicon.Set
	signs          []string
}{
	"ar": {times: lexicon.SetOf("مرة مرات المرة للمرة"), adverbs: lexicon.SetOf("مرتين مرتان ضعف أضعاف ضعفي")},
	"cs": {times: lexicon.SetOf("krát"), adverbs: lexicon.SetOf("desetkrát devětkrát dvakrát dvojnásobek dvojnásobně osmkrát podruhé popáté potřetí počtvrté pošesté pětkrát sedmkrát trojnásobek trojnásobně třikrát čtyřikrát šestkrát")},
	"de": {times: lexicon.SetOf("mal male malen"), adverbs: lexicon.SetOf("achtmal anderthalbfache anderthalbfachen anderthalbmal doppelt dreifache dreimal fünfmal neunmal sechsmal siebenmal viermal zehnmal zweifache zweimal")},
	"el": {times: lexicon.SetOf("φορά φορές"), adverbs: lexicon.SetOf("διπλάσια διπλάσιο διπλάσιος διπλάσιους τριπλάσια τριπλάσιο τριπλάσιος")},
	"es": {times: lexicon.SetOf("ocasiones ocasión vez veces"), adverbs: lexicon.SetOf("doble triple")},
	"fr": {times: lexicon.SetOf("fois reprises"), adverbs: lexicon.SetOf("double triple")},
	"he": {times: lexicon.SetOf("בפעם פעם פעמים"), adverbs: lexicon.SetOf("כפול כפולה פעמיים")},
	"it": {times: lexicon.SetOf("volta volte"), adverbs: lexicon.SetOf("doppio triplo")},
	"ja": {signs: []string{"回", "度", "倍"}},
	"ko": {signs: []string{"번", "차례", "회", "배"}},
	"nl": {times: lexicon.SetOf("keer maal"), adverbs: lexicon.SetOf("driemaal dubbel tweemaal viermaal vijfmaal")},
	"pl": {times: lexicon.SetOf("raz razy"), adverbs: lexicon.SetOf("czterokrotnie dwukrotnie dwukrotność pięciokrotnie trzykrotnie trzykrotność")},
	"pt": {times: lexicon.SetOf("ocasiões vez vezes"), adverbs: lexicon.SetOf("dobro triplo")},
	"ro": {times: lexicon.SetOf("oară ori"), adverbs: lexicon.SetOf("dublu dublă dublul triplu triplul")},
	"ru": {times: lexicon.SetOf("раз раза"), adverbs: lexicon.SetOf("вдвое втрое вчетверо дважды трижды")},
	"sv": {times: lexicon.SetOf("gång gången gånger"), adverbs: lexicon.SetOf("dubbelt")},
	"tr": {times: lexicon.SetOf("defa kat katı katına katını kere kez sefer")},
	"uk": {times: lexicon.SetOf("раз рази разів"), adverbs: lexicon.SetOf("вдвічі вдруге втретє втричі вчетверо вчетверте двічі тричі удвічі утричі")},
	"zh": {signs: []string{"次", "回", "遍", "趟", "倍"}},
}
