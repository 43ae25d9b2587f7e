package changedname

import (
	"fmt"

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
	o := p.Original()
	start, end := p.Span(i, i+1)
	f := checker.Finding{
		Start: start, End: end, Confidence: 62,
		Message: fmt.Sprintf("“%s” is not in the original", p.Plain[start:end]),
		Why:     fmt.Sprintf("the original has no “%s” here, in no form", p.Plain[start:end]),
	}
	if k, kin, far := nearest(p, names, s, link.In); kin && far < 0.6 {
		f.Confidence = 75
		f.Why += fmt.Sprintf(", and nothing else here stands for its ‘%s’", o.Word(k))
		f.Evidence = append(f.Evidence, p.AtOriginal(k, k+1, "the name in the original"))
		if name := english(p, names, k); name != "" {
			f.Fixes = append(f.Fixes, checker.Replace(start, end, name))
		}
	} else {
		f.Evidence = append(f.Evidence, p.AtOriginal(int(link.In.From), int(link.In.To), "what is rendered here"))
	}
	p.Report(f)
}
