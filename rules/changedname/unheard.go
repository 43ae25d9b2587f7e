package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unheard reports a name that an original without capitals has not where it should, by its
// sounds and by the tables of places. Where the original has a place that nothing in the translation
// stands for, that is shown beside it.
func unheard(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) {
	i := int(s.Token)
	if !plain(p, s) || !s.Known && !s.Introduced || names.IsPlace(i) && explains(p, names, i) || spelledOut(p, i) {
		return
	}
	if seen := p.Seen(p.Tokens[i].Hash); seen.Capital+seen.Opening > 1 && !names.Listed(i) { // again and again: the language may have another name for it
		return
	}
	if !names.Unheard(p.Alignment(), i) {
		return
	}
	k, kin, far := nearest(p, names, s, link.In)
	if !kin || far >= 0.6 {
		k = -1
	}
	reportAbsent(p, names, i, k, kin, link.In, "here")
}
