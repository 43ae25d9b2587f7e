package foreigntypography

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// hyphens looks for the Spanish dash typed as a hyphen: “the mayor -who was not
// there- laughed”. Suspended compounds (“two- and three-year”) have no space before
// the first, and numbers below zero are no words.
func hyphens(p *checker.Pass) {
	for _, m := range p.Posting(prose.Dashes) {
		open := int(m)
		first, last := p.BlockTokens(p.BlockOf(open))
		if p.Word(open) != "-" || open <= first || open+2 >= last || !hangs(p, open) {
			continue
		}
		for k := open + 2; k+1 < last && k < open+30 && p.Tokens[k].Hash != '.'; k++ {
			if p.Word(k) != "-" {
				continue
			}
			if closesHyphen(p, k) {
				pair(p, open, k)
			} else if p.Tokens[k].Has(prose.Spaced) {
				break
			}
		}
	}
}

// hangs reports whether the hyphen at token i hangs on an everyday word behind it.
func hangs(p *checker.Pass, i int) bool {
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	return p.Tokens[i].Has(prose.Spaced) && !a.Has(prose.Spaced) && a.Kind == prose.Word && !a.Has(prose.Capital) && a.Is(lexicon.Known) && a.Len > 1 &&
		(b.Kind == prose.Word || b.Kind == prose.Number || b.Hash == '"' || b.Hash == ')') && p.Tokens[i+2].Hash != '-'
}

// closesHyphen reports whether the hyphen at token i hangs on the word before it
// and no second half of a compound is to come.
func closesHyphen(p *checker.Pass, i int) bool {
	t, b, a := &p.Tokens[i], &p.Tokens[i-1], &p.Tokens[i+1]
	if t.Has(prose.Spaced) || b.Kind != prose.Word && b.Kind != prose.Number && b.Hash != '"' && b.Hash != ')' {
		return false
	}
	if a.Has(prose.Spaced) {
		return a.Kind == prose.Word && !suspended.Has(a.Hash)
	}
	return a.Kind == prose.Punct && (a.Hash == ',' || a.Hash == '.' || a.Hash == ';')
}

var suspended = lexicon.SetOf("and or to und y e")

func pair(p *checker.Pass, open, close int) {
	for _, i := range [2]int{open, close} {
		f := checker.Finding{
			Confidence: 88,
			Message:    "a hyphen that stands for a dash",
			Why:        "Spanish sets a dash like a bracket, and keyboards have a hyphen; English spaces a dash on both sides or on neither",
		}
		if i == open {
			f.Start, f.End = p.Span(i, i+2)
			f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, "— "+p.Word(i+1))}
		} else {
			f.Start, f.End = p.Span(i-1, i+1)
			f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, p.Word(i-1)+" —")}
			if a := &p.Tokens[i+1]; !a.Has(prose.Spaced) {
				f.End = a.End()
				fixed := p.Word(i-1) + p.Word(i+1)
				if a.Hash == ',' {
					fixed = p.Word(i-1) + " —"
				}
				f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, fixed)}
			}
		}
		p.Report(f)
	}
}

// datelines looks for the Spanish dateline: “Lima.- The mayor”.
func datelines(p *checker.Pass) {
	for b := range p.Blocks {
		first, last := p.BlockTokens(b)
		if p.Blocks[b].Kind != prose.Paragraph || last-first < 8 || !p.Tokens[first].Has(prose.Capital) {
			continue
		}
		for i := first + 1; i < first+5; i++ {
			t := &p.Tokens[i]
			if t.Kind == prose.Word && t.Has(prose.Capital) || t.Hash == ',' {
				continue
			}
			if a := &p.Tokens[i+1]; t.Hash == '.' && t.Len == 1 && !t.Has(prose.Spaced) && (p.Word(i+1) == "-" || p.Word(i+1) == "–" || p.Word(i+1) == "—") && !a.Has(prose.Spaced) && p.Gap(i+1) && p.Tokens[i+2].Has(prose.Capital) {
				start, end := p.Span(i-1, i+2)
				p.Report(checker.Finding{
					Start: start, End: end, Confidence: 85,
					Message: "a full stop and a dash behind the dateline",
					Why:     "Spanish papers end a dateline so; English sets a dash alone",
					Fixes:   []checker.Fix{checker.Replace(start, end, p.Word(i-1)+" —")},
				})
			}
			break
		}
	}
}
