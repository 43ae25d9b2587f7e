package checker

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// witness adds to a finding of a name the place where the original has the name:
// in the sentence that is rendered there, or else anywhere. The rule may have found
// it by a table alone; a desk wants to see the name as it was written.
func (p *Pass) witness(f *Finding) {
	for _, e := range f.Evidence {
		if e.Side == Original {
			return
		}
	}
	o, a := p.Original(), p.Alignment()
	first, last := p.Within(f.Start, f.End)
	if first >= last || len(o.Tokens) == 0 {
		return
	}
	names := p.Names()
	var words [12]uint64
	wanted := nameWords(f, words[:0])
	if s := p.SentenceOf(first); a.Of(s).Paired() {
		in := a.Window(p.Facts, o, a.LinkOf(s), 0)
		if k := seek(o, wanted, in.From, in.To); k >= 0 {
			f.Evidence = append(f.Evidence, p.AtOriginal(k, k+1, "the name, in the original"))
			return
		}
		for i := first; i < last; i++ {
			for k := in.From; k < in.To; k++ {
				if t := &p.Tokens[i]; t.Kind == prose.Word && t.Len > 2 && o.Tokens[k].Kind == prose.Word && o.Tokens[k].Has(prose.Capital|prose.Marked) && names.Same(i, int(k)) {
					f.Evidence = append(f.Evidence, p.AtOriginal(int(k), int(k)+1, "the name, in the original"))
					return
				}
			}
		}
	}
	if k := seek(o, wanted, 0, int32(len(o.Tokens))); k >= 0 {
		f.Evidence = append(f.Evidence, p.AtOriginal(k, k+1, "the name, elsewhere in the original"))
	}
}

// nameWords are the words of the name that a finding proposes, the last first.
func nameWords(f *Finding, words []uint64) []uint64 {
	for _, fix := range f.Fixes {
		fields := strings.Fields(fix.Label)
		for n := len(fields) - 1; n >= 0 && len(words) < cap(words); n-- {
			if w := strings.Trim(fields[n], ".,;:!?()[]“”\"’'"); len(w) > 2 && w != strings.ToLower(w) {
				words = append(words, lexicon.Key(strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")))
			}
		}
	}
	return words
}

// seek gives the first token with one of the hashes and a capital, -1 where there is
// none.
func seek(o *prose.Facts, words []uint64, from, to int32) int {
	for _, hash := range words {
		for k := from; k < to; k++ {
			if o.Tokens[k].Hash == hash && o.Tokens[k].Has(prose.Capital) {
				return int(k)
			}
		}
	}
	return -1
}
