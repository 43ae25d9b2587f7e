package prose

import "strings"

// rulers reports the number behind the name of a king or a pope that is another in the
// original: Felipe IV for Felipe VI.
func (c *FigureComparer) rulers(n int) {
	ours, theirs, ok := c.odd(n, c.rulersHere, c.rulersThere)
	if ok {
		c.tell(n, ours, theirs, c.o.Word(int(theirs.first)))
	}
}

func (c *FigureComparer) rulersHere(n int) []quantity {
	l := c.links[n]
	return c.t.rulers(l.First, l.Last)
}

func (c *FigureComparer) rulersThere(n int) []quantity {
	l := c.links[n]
	return c.o.rulers(l.OriginalFirst, l.Beyond)
}

// rulers gives the Roman numbers up to some forty that stand right behind a word with a
// capital in some sentences. I alone is left out, which English writes for another reason.
func (f *Facts) rulers(first, last int32) (list []quantity) {
	if first >= last {
		return nil
	}
	for i := f.Sentences[first].First + 1; i < f.Sentences[last-1].Last; i++ {
		t, b := &f.Tokens[i], &f.Tokens[i-1]
		if t.Flags&Capital == 0 || t.Len > 6 || b.Flags&(Capital|Upper) != Capital || !f.Gap(int(i)-1) {
			continue
		}
		if w := f.Word(int(i)); w != "I" && strings.Trim(w, "IVX") == "" {
			if v := roman(w); v > 0 {
				list = append(list, quantity{i, i + 1, v, -1})
			}
		}
	}
	return list
}
