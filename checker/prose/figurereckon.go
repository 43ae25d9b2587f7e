package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// Desks reckon for their readers: a share for a multiple, a margin for two counts, the minutes that are left of a match.

// multiple reports whether a figure of the original is how many times as much, or as little, as the share of ours says more or
// less: 44 percent less, сократился в 1,8 раза.
func (g *Figure) multiple(share *Figure) bool {
	if share.Unit.Dimension() != "share" || share.Written || g.Unit != 0 || g.Scale != (Decimal{}) || g.Value.Exp > 0 {
		return false
	}
	times, want := g.Value.Float(), share.Value.Float()
	if times <= 1 || times > 20 {
		return false
	}
	near := func(percent float64) bool { return percent-want < 0.6 && want-percent < 0.6 }
	return near(100*(times-1)) || near(100*(1-1/times))
}

// toGo reports whether one of our figures counts the minutes to the end of a half: 12 minutes from time.
func (c *FigureComparer) toGo(a *Figure) bool {
	i := int(a.Last)
	return i+1 < len(c.t.Tokens) && c.t.Tokens[i].Hash == hashMinutes && leftOver.Has(c.t.Tokens[i+1].Hash)
}

// margin reports whether one of our figures is how far the figure v of the original is from another of its link, and says so: 17 more
// than needed.
func (c *FigureComparer) margin(a *Figure, v uint64, their, beyond int32) bool {
	x, _ := a.Value.Whole()
	if i := int(a.Last); x == 0 || i >= len(c.t.Tokens) || !margins.Has(c.t.Tokens[i].Hash) {
		return false
	}
	for k := their; k < beyond; k++ {
		if w, ok := c.theirs.figures[k].Value.Whole(); ok && (w == v+x || v == w+x) {
			return true
		}
	}
	return false
}

var (
	leftOver = lexicon.SetOf("before from left remaining to")
	margins  = lexicon.SetOf("ahead behind clear fewer higher less lower more short")
)
