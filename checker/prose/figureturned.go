package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// turned reports two figures whose order is the other one in the original: rose from 5 to 3 percent for
// subió del 3 al 5. Both sides are to tell from what to what, what instead of what, or of what so many by
// words that are alike: 49 Republicans and 51 Democrats for 51 républicains et 49 démocrates.
func (c *FigureComparer) turned(n int) {
	words := rangeWords[c.language]
	from, to, their, beyond := c.span(n)
	for i := from; i+1 < to; i++ {
		k := c.ours.pair[i+1]
		if k < their || k+1 >= beyond || c.ours.pair[i] != k+1 {
			continue
		}
		a, b := &c.ours.figures[i], &c.theirs.figures[k]
		if a.Value == c.ours.figures[i+1].Value || a.Scale != c.ours.figures[i+1].Scale || a.Dated || b.Dated || a.Value != c.theirs.figures[k+1].Value || b.Value != c.ours.figures[i+1].Value {
			continue
		}
		next, there := &c.ours.figures[i+1], &c.theirs.figures[k+1]
		if words != nil && opensRange(c.t, a, next, &englishRange) && opensRange(c.o, b, there, words) || (c.counted(a, b) || c.counted(next, there)) && !c.counted(a, there) && !c.counted(next, b) || endsBehind(c.t, next.First, englishInstead) > 0 && endsBehind(c.o, there.First, insteadWords[c.language]) > 0 {
			text := c.t.Plain
			c.tell(n, quantity{a.First, next.Last, 0, -1}, quantity{b.First, there.Last, 0, -1}, text[next.Start:next.End]+text[a.End:next.Start]+text[a.Start:a.End])
		}
	}
}

// counted reports whether the words behind two figures begin with the same three sounds.
func (c *FigureComparer) counted(a, b *Figure) bool {
	if a.Ordinal || b.Ordinal || a.Unit != 0 || b.Unit != 0 || a.Scale != (Decimal{}) || int(a.Last) >= len(c.t.Tokens) || int(b.Last) >= len(c.o.Tokens) || c.t.Tokens[a.Last].Kind != Word || c.o.Tokens[b.Last].Kind != Word {
		return false
	}
	var room [2][64]byte
	ours, theirs := lexicon.Fold(room[0][:0], c.t.Word(int(a.Last))), lexicon.Fold(room[1][:0], c.o.Word(int(b.Last)))
	x, y := bones(ours), bones(theirs)
	return x.n > 2 && y.n > 2 && [3]byte(x.sounds[:3]) == [3]byte(y.sounds[:3])
}

// rangeWord is the words of a language before the figure from which something goes, and before the one
// to which.
type rangeWord struct{ from, to lexicon.Set }

// opensRange reports whether a figure is that from which something goes and the next that to which.
func opensRange(f *Facts, a, b *Figure, words *rangeWord) bool {
	return b.First-a.Last < 5 && beforeFigure(f, a, &words.from) && beforeFigure(f, b, &words.to)
}

// beforeFigure reports whether a word stands right before a figure or its currency.
func beforeFigure(f *Facts, g *Figure, words *lexicon.Set) bool {
	i := g.First - 1
	if i >= 0 && f.Tokens[i].Kind == Symbol {
		i--
	}
	return i >= 0 && f.Tokens[i+1].Flags&BlockStart == 0 && words.Has(f.Tokens[i].Hash)
}

var englishRange = rangeWord{lexicon.SetOf("from"), lexicon.SetOf("to")}

var rangeWords = func() map[string]*rangeWord {
	m := map[string]*rangeWord{}
	for row := range strings.SplitSeq(`cs z ze od|do na;de von|auf;el από|σε στα στις στο;es de del desde|a al hasta;fr de|à;it da dal|a al;nl van|naar;pl od z|do na;pt de do|a ao para;ru от с|до;sv från|till;uk від з|до`, ";") {
		language, words, _ := strings.Cut(row, " ")
		from, to, _ := strings.Cut(words, "|")
		m[language] = &rangeWord{lexicon.SetOf(from), lexicon.SetOf(to)}
	}
	return m
}()

// insteadWords are what a language has before the figure that something is instead of.
var (
	englishInstead = []string{"instead_of", "rather_than"}
	insteadWords   = map[string][]string{
		"cs": {"místo", "namísto"},
		"de": {"statt", "anstatt", "anstelle_von"},
		"el": {"αντί", "αντί_για"},
		"es": {"en_lugar_de", "en_vez_de"},
		"fr": {"au_lieu_de", "plutôt_que"},
		"it": {"invece_di", "anziché"},
		"nl": {"in_plaats_van"},
		"pl": {"zamiast"},
		"pt": {"em_vez_de", "em_lugar_de"},
		"ro": {"în_loc_de"},
		"ru": {"вместо"},
		"sv": {"i_stället_för", "istället_för"},
		"uk": {"замість"},
	}
)
