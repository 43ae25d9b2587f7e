package prose

import (
	"slices"
	"strings"
)

// rulers reports the number behind the name of a king or a pope that is another in the
// original: Felipe IV for Felipe VI.
func (c *FigureComparer) rulers(n int) {
	ours, theirs, ok := c.odd(n, c.rulersHere, c.rulersThere)
	if ok {
		c.tell(n, ours, theirs, c.o.Word(int(theirs.first)))
	}
}

func (c *FigureComparer) rulersHere(n int) []quantity  { return c.t.rulers(c.here(n)) }
func (c *FigureComparer) rulersThere(n int) []quantity { return c.o.rulers(c.there(n)) }

// rulers gives the Roman numbers up to some forty that stand right behind a word with a
// capital among tokens first to last-1. I alone is left out, which English writes for another reason.
func (f *Facts) rulers(first, last int32) (list []quantity) {
	for i := first + 1; i < last; i++ {
		if v := f.ruler(i); v > 0 {
			list = append(list, quantity{i, i + 1, v, -1})
		}
	}
	return list
}

// ruler gives the number that token i is; 0 where it is none.
func (f *Facts) ruler(i int32) uint64 {
	t := &f.Tokens[i]
	if t.Flags&Capital == 0 || t.Len > 6 || i == 0 || f.Tokens[i-1].Flags&(Capital|Upper) != Capital || !f.Gap(int(i)-1) {
		return 0
	}
	if w := f.Word(int(i)); w != "I" && strings.Trim(w, "IVX") == "" {
		return Roman(w)
	}
	return 0
}

// anyRuler reports whether the translation has such a number at all: few stories do.
func (c *FigureComparer) anyRuler() bool {
	return slices.ContainsFunc(c.t.Posting(Capitals), func(i int32) bool { return c.t.ruler(i) > 0 })
}
