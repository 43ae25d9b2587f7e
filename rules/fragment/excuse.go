package fragment

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// tornSo reports whether the original begins or breaks off in the same way: its
// paragraph begins small, has no mark at its end, or goes on small behind a full
// stop.
func tornSo(p *checker.Pass, f *checker.Finding) bool {
	first, last := p.Beside(f.Start)
	if first == last {
		return false
	}
	o := p.Original()
	at, _ := p.Within(f.Start, f.End)
	opens, _ := p.BlockTokens(p.BlockOf(at))
	block := o.BlockOf(first)
	switch begins, _ := o.BlockTokens(block); {
	case at == opens && p.Ends(p.BlockOf(at)):
		t := &o.Tokens[begins]
		return t.Kind == prose.Word && !t.Has(prose.Capital) && o.Ends(block)
	case !p.Ends(p.BlockOf(at)):
		return !o.Ends(block)
	}
	for i := first + 1; i < last; i++ {
		if t := &o.Tokens[i]; o.Tokens[i-1].Hash == '.' && t.Kind == prose.Word && t.Has(prose.Spaced) && !t.Has(prose.Capital) {
			return true
		}
	}
	return false
}
