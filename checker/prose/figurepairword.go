package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// contraries reports a word beside a figure that is the other one of two beside the same figure of the
// original: the first three minutes for die letzten drei Minuten, rose to 5 percent for stieg um 5 Prozent,
// 20 percent less for 20 % más.
func (c *FigureComparer) contraries(n int) {
	from, to, their, beyond := c.span(n)
	for i := from; i < to; i++ {
		a, k := &c.ours.figures[i], c.ours.pair[i]
		if k < their || k >= beyond || a.Dated || a.Timed || a.Ordinal || a.Derived || a.Year() || a.Value != c.theirs.figures[k].Value || a.Value == one {
			continue
		}
		b := &c.theirs.figures[k]
		for kind := range figureContraries {
			x := &figureContraries[kind]
			at, ours := x.here(c.t, a)
			if ours < 0 || x.shares && a.Unit.Dimension() != "share" {
				continue
			}
			if there, theirs := x.there(c.o, b, c.language); theirs >= 0 && theirs != ours {
				c.tell(n, quantity{at, at + 1, 0, -1}, quantity{there, there + 1, 0, -1}, x.names[theirs])
				break
			}
		}
	}
}

// lessWords are words of originals for less.
var lessWords = lexicon.SetOf("weniger niedriger geringer menos moins meno minder lager mniej méně меньше менше mindre färre lägre puțin puține puţin puţine λιγότερα λιγότερο λιγότεροι az")

// figureContrary is two words of English beside a figure of which one excludes the other, and those of
// originals for either.
type figureContrary struct {
	names  [2]string
	behind bool           // in English they stand behind the figure and what it counts; before it elsewhere
	reach  int32          // how many tokens from the figure those of an original may stand
	shares bool           // they tell of shares alone
	before lexicon.Set    // of English, before which it is another word: close to
	ours   [2]lexicon.Set // of English
	theirs [2]lexicon.Set // of originals
	only   map[string][2]lexicon.Set
	signs  map[string][4]string // of languages that part no words: right before a figure for either, and right behind it
}

var figureContraries = [...]figureContrary{
	{names: [2]string{"first", "last"}, reach: 2,
		signs: map[string][4]string{"ja": {"最初の はじめの", "最後の 過去 直近の", "", ""}, "ko": {"처음 첫", "마지막 지난 최근", "", ""}, "zh": {"前 头 最初", "最后 最近 过去", "", ""}},
		ours:  [2]lexicon.Set{lexicon.SetOf("first"), lexicon.SetOf("last")},
		theirs: [2]lexicon.Set{
			lexicon.SetOf("ersten primeros primeras primeiros primeiras premiers premières primi prime eerste första první prvních prvními pierwsze pierwszych первые первых перші перших primele primii πρώτα πρώτες πρώτους πρώτοι ilk"),
			lexicon.SetOf("letzten vergangenen últimos últimas derniers dernières ultimi ultime laatste afgelopen senaste sista posledních poslední posledními uplynulých ostatnie ostatnich последние последних останні останніх ultimele ultimii τελευταία τελευταίες τελευταίους τελευταίοι son"),
		}},
	{names: [2]string{"more", "less"}, behind: true, reach: 2, shares: true,
		signs: map[string][4]string{"ja": {"", "", "多 高 増", "少 低 減"}, "ko": {"", "", "더 많 높", "적 낮 덜"}, "zh": {"多 多出 高出", "少 低", "", ""}},
		ours:  [2]lexicon.Set{lexicon.SetOf("more higher"), lexicon.SetOf("less fewer lower")},
		theirs: [2]lexicon.Set{
			lexicon.SetOf("mehr höher más plus più mais meer hoger więcej více víc больше більше mer högre mult multe περισσότερα περισσότερο περισσότεροι fazla"),
			lessWords,
		}},
	{names: [2]string{"by", "to"}, reach: 1, shares: true, before: lexicon.SetOf("accounted amount amounted amounts close equal next up equivalent compared according"),
		signs: map[string][4]string{"ja": {"", "", "増加 減少 上昇 下落", "に"}, "ko": {"", "", "증가 감소 상승 하락", "로"}, "zh": {"了", "到 至", "", ""}},
		ours:  [2]lexicon.Set{lexicon.SetOf("by"), lexicon.SetOf("to")},
		only: map[string][2]lexicon.Set{
			"cs": {lexicon.SetOf("o"), lexicon.SetOf("na")},
			"de": {lexicon.SetOf("um"), lexicon.SetOf("auf")},
			"es": {lexicon.Set{}, lexicon.SetOf("al hasta")}, // bajó un 5 %, but a un 5 %
			"fr": {lexicon.Set{}, lexicon.SetOf("à")},
			"it": {lexicon.Set{}, lexicon.SetOf("al all'")},
			"el": {lexicon.Set{}, lexicon.SetOf("στο στα")},
			"nl": {lexicon.SetOf("met"), lexicon.SetOf("naar tot")},
			"pt": {lexicon.Set{}, lexicon.SetOf("para")},
			"pl": {lexicon.SetOf("o"), lexicon.SetOf("do")},
			"ro": {lexicon.SetOf("cu"), lexicon.SetOf("la")},
			"ru": {lexicon.SetOf("на"), lexicon.SetOf("до")},
			"sv": {lexicon.SetOf("med"), lexicon.SetOf("till")},
			"uk": {lexicon.SetOf("на"), lexicon.SetOf("до")},
		}},
}

// here gives which of the two stands beside a figure of the translation, and where; -1 where neither does.
func (x *figureContrary) here(f *Facts, g *Figure) (at int32, which int) {
	first, last := g.reach(f)
	at = first - 1
	if x.behind {
		at = last
	}
	if at < 1 || int(at) >= len(f.Tokens) || f.Tokens[max(at, first)].Flags&BlockStart != 0 || x.before.Has(f.Tokens[at-1].Hash) {
		return at, -1
	}
	if i := int(last); x.shares && f.Tokens[last-1].Hash == '%' && i+1 < len(f.Tokens) && f.Tokens[i].Hash == hashTo && f.Tokens[i+1].Kind == Number { // by 41% to 38%
		return at, -1
	}
	for which := range x.ours {
		if x.ours[which].Has(f.Tokens[at].Hash) {
			return at, which
		}
	}
	return at, -1
}

// there gives which of the two stands beside a figure of the original, and where; -1 where neither or both do.
func (x *figureContrary) there(f *Facts, g *Figure, language string) (at int32, which int) {
	theirs := &x.theirs
	if !spaced(language) {
		return g.First, x.signed(f, g, language)
	}
	language, _, _ = strings.Cut(language, "-")
	if x.only != nil {
		sets, ok := x.only[language]
		if !ok {
			return 0, -1
		}
		theirs = &sets
	}
	first, last := g.reach(f)
	which = -1
	try := func(i int32) (stop bool) {
		t := &f.Tokens[i]
		for w := range theirs {
			if theirs[w].Has(t.Hash) {
				if which >= 0 && which != w {
					which = -2
				} else if which == -1 {
					at, which = i, w
				}
			}
		}
		return t.Kind != Word
	}
	for i := first - 1; i >= max(first-x.reach, 0); i-- {
		if f.Tokens[i+1].Flags&BlockStart != 0 || try(i) {
			break
		}
	}
	for i := g.Last; x.only == nil && i < min(last+x.reach, int32(len(f.Tokens))); i++ {
		if f.Tokens[i].Flags&BlockStart != 0 || try(i) && i >= last {
			break
		}
	}
	return at, which
}

// signed gives which of the two signs for stand right before a figure and its unit or right behind them; -1 where
// neither or both do.
func (x *figureContrary) signed(f *Facts, g *Figure, language string) (which int) {
	language, _, _ = strings.Cut(language, "-")
	start, end := g.Start, max(g.End, g.ScaleEnd)
	if g.UnitEnd > g.UnitStart {
		start, end = min(start, g.UnitStart), max(end, g.UnitEnd)
	}
	before, behind := strings.TrimRight(f.Plain[max(0, start-24):start], " "), strings.TrimLeft(f.Plain[end:], " %％")
	which = -1
	signs := x.signs[language]
	for k := range signs {
		if list := strings.Fields(signs[k]); k < 2 && endsWith(before, list) || k >= 2 && opensWith(behind, list) {
			if which >= 0 && which != k%2 {
				return -1
			}
			which = k % 2
		}
	}
	return which
}

// reach gives the tokens of a figure with its scale and its unit.
func (g *Figure) reach(f *Facts) (first, last int32) {
	first, last = g.First, g.Last
	if g.UnitEnd > g.UnitStart {
		i, j := f.Within(int(g.UnitStart), int(g.UnitEnd))
		first, last = min(first, int32(i)), max(last, int32(j))
	}
	return first, last
}
