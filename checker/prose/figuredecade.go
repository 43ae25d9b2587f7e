package prose

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// decades reports a decade of the translation that is another in the original: the 1970s for
// los años ochenta. One side tells the century and the other does not, or one tells it in
// digits and the other in words, so that what compares figures sees two that have little to
// do with one another. What is compared are the tens, 10 to 90. Which century is meant is left
// out, and so are the first ten years of one, which are also the whole.
func (c *FigureComparer) decades(n int) {
	ours, theirs, ok := c.odd(n, c.decadesHere, c.decadesThere)
	if !ok {
		return
	}
	i, k := ours.figure, theirs.figure
	if p := c.ours.pair[i]; p >= 0 && c.theirs.figures[p].decade() == ours.value || k >= 0 && c.theirs.pair[k] >= 0 && c.ours.figures[c.theirs.pair[k]].decade() == theirs.value {
		return // told otherwise
	}
	right := theirs.value
	if here, _ := c.ours.figures[i].Value.Whole(); here > 100 {
		right += here / 100 * 100
		if k >= 0 {
			if there, _ := c.theirs.figures[k].Value.Whole(); there > 100 {
				right = there
			}
		}
	}
	c.tellTens(n, ours, theirs, right)
}

// tellTens reports a decade, in words where the translation has it so.
func (c *FigureComparer) tellTens(n int, ours, theirs quantity, right uint64) {
	english := strconv.FormatUint(right, 10)
	if c.ours.figures[ours.figure].Written {
		english = strings.TrimSuffix(spelledTens[theirs.value/10-1], "y") + "ies"
	}
	c.tell(n, ours, theirs, english)
}

// decadesHere gives those of a link's translation: the 1970s, the ’70s, the seventies, and not
// somebody in his seventies.
func (c *FigureComparer) decadesHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; c.tens(g) && !c.owned(g.First) {
			list = append(list, quantity{g.First, g.Last, g.decade(), i})
		}
	}
	return list
}

// decadesThere gives those of a link's original: numbers of tens beside the word for years,
// and words that have both.
func (c *FigureComparer) decadesThere(n int) (list []quantity) {
	_, _, their, beyond := c.span(n)
	words := decadeWords[c.language]
	if words == nil {
		words = &decadeWord{}
	}
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; g.decade() > 0 && words.beside(c.o, g) && !c.ofCentury(k) {
			list = append(list, quantity{g.First, g.Last, g.decade(), k})
		}
	}
	if words.mark != "" {
		return append(list, c.marked(n, words.mark)...)
	}
	first, last := c.there(n)
	for i := first; i < last && words.joined != ""; i++ {
		t := &c.o.Tokens[i]
		if t.Kind != Word || t.Len < 9 {
			continue
		}
		if tens := words.read(c.o.Word(int(i))); tens > 0 && !slices.ContainsFunc(list, func(d quantity) bool { return d.first == i }) {
			list = append(list, quantity{i, i + 1, tens, -1})
		}
	}
	return list
}

// ofCentury reports whether a figure of the original numbers a century: v 30. letech 20. století.
func (c *FigureComparer) ofCentury(k int32) bool {
	if int(k)+1 == len(c.theirs.figures) {
		return false
	}
	g, next := &c.theirs.figures[k], &c.theirs.figures[k+1]
	return next.Derived && next.Value == Decimal{1, 2} && (next.First == g.Last || next.First == g.Last+1 && c.o.Tokens[g.Last].Hash == '.')
}

// decade gives the tens of a figure that may be a decade; 0 where it is none.
func (g *Figure) decade() uint64 {
	n, ok := g.Value.Whole()
	if !ok || n%10 != 0 || g.Dated || n > 100 && !g.Year() {
		return 0
	}
	return n % 100
}

// beside reports whether a number of the original is told as a decade: with an ending of its
// own (80er), behind an apostrophe (’80), or beside the word for years.
func (w *decadeWord) beside(f *Facts, g *Figure) bool {
	if w.mark != "" {
		return strings.HasPrefix(strings.TrimPrefix(f.Plain[g.End:], " "), w.mark)
	}
	if g.Several || g.Count == 2 && g.First > 0 && f.Tokens[g.First-1].Hash == '\'' && !f.Gap(int(g.First)-1) {
		return true
	}
	for j := g.First - 1; j >= max(g.First-8, 0); j-- {
		if t := &f.Tokens[j]; w.before.Has(t.Hash) {
			return true
		} else if t.Kind == Word && !w.between.Has(t.Hash) {
			break
		}
	}
	for j := g.Last; j < min(g.Last+8, int32(len(f.Tokens))); j++ {
		if t := &f.Tokens[j]; w.behind.Has(t.Hash) {
			return true
		} else if t.Kind == Word && !w.between.Has(t.Hash) {
			break
		}
	}
	return false
}

// marked gives the decades of a link's original that are told in signs: 七十年代.
func (c *FigureComparer) marked(n int, mark string) (list []quantity) {
	first, last := c.there(n)
	for i := first; i < last; i++ {
		if before, _, ok := strings.Cut(c.o.Word(int(i)), "十"+mark); ok {
			r, _ := utf8.DecodeLastRuneInString(before)
			if d := scriptDigit(r); d > 1 {
				list = append(list, quantity{i, i + 1, uint64(d) * 10, -1})
			}
		}
	}
	return list
}

// read gives the decade that one word tells, 0 for any other: Achtzigern, åttiotalet.
func (w *decadeWord) read(word string) uint64 {
	word = strings.ReplaceAll(strings.TrimPrefix(strings.ToLower(word), w.article), "’", "'")
	for n, tens := range strings.Fields(w.tens) {
		if ending, ok := strings.CutPrefix(word, tens); ok && slices.Contains(strings.Fields(w.joined), ending) {
			return uint64(n+2) * 10
		}
	}
	return 0
}

// decadeWord is what a language has before and behind the tens of a decade, and what may
// stand between, other decades apart: los años 60 y 70. Of words that have both, it is the
// tens, from twenty, what is joined to them and what may stand before them.
type decadeWord struct {
	before, between, behind lexicon.Set
	tens, joined, article   string
	mark                    string // of a language that parts no words, right behind the number: 80年代
}

var decadeWords = map[string]*decadeWord{
	"ar": {tens: "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين", joined: "ات يات", article: "ال"},
	"cs": {before: lexicon.SetOf("léta léty let letech"), between: lexicon.SetOf("a"), behind: lexicon.SetOf("léta léty let letech letům")},
	"de": {between: lexicon.SetOf("und"), behind: lexicon.SetOf("jahre jahren"),
		tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", joined: "er ern erjahre erjahren"},
	"el": {before: lexicon.SetOf("δεκαετία δεκαετίας"), between: lexicon.SetOf("και του")},
	"es": {before: lexicon.SetOf("años década los"), between: lexicon.SetOf("de del los y")},
	"fr": {before: lexicon.SetOf("années"), between: lexicon.SetOf("et")},
	"he": {before: lexicon.SetOf("בשנות לשנות משנות שנות"), between: lexicon.SetOf("ה")},
	"it": {before: lexicon.SetOf("anni"), between: lexicon.SetOf("e")},
	"ja": {mark: "年代"},
	"ko": {mark: "년대"},
	"nl": {before: lexicon.SetOf("jaren"), between: lexicon.SetOf("en")},
	"pl": {before: lexicon.SetOf("lat lata latach latami"), between: lexicon.SetOf("i")},
	"pt": {before: lexicon.SetOf("anos década"), between: lexicon.SetOf("de dos e")},
	"ro": {before: lexicon.SetOf("anii anilor"), between: lexicon.SetOf("și")},
	"ru": {between: lexicon.SetOf("е и х ые ых"), behind: lexicon.SetOf("гг годам годами годах годов годы"),
		tens: "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност", joined: "ые ых ым ыми"},
	"sv": {between: lexicon.SetOf("och"), behind: lexicon.SetOf("talet talets"),
		tens: "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", joined: "tal talet talets"},
	"tr": {between: lexicon.SetOf("li lu lü lı ve"), behind: lexicon.SetOf("lar larda larden lardan ler lerde lerden lerin ların yıllar yıllarda yıllardan yılların")},
	"uk": {between: lexicon.SetOf("і й их та ті х"), behind: lexicon.SetOf("роках роками роки років рр"),
		tens: "двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност", joined: "і их им ими"},
	"zh": {mark: "年代"},
}
