package foreigntypography

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// dashes looks for the Spanish raya, which is set like a bracket: a space before
// it and none behind where it opens, none before and a space or a comma behind
// where it closes. English spaces its dashes on both sides or on neither.
func dashes(p *checker.Pass) {
	open := -1 // the dash that opened, not reported yet
	hung := 0  // dashes that hang on the word behind them
	for _, m := range p.Posting(prose.Dashes) {
		if form(p, int(m)) == opens {
			hung++
		}
	}
	for _, m := range p.Posting(prose.Dashes) {
		i := int(m)
		switch form(p, i) {
		case opens:
			if open >= 0 {
				lone(p, open)
			}
			open = i
		case closes:
			if open >= 0 && i-open < 60 && p.BlockOf(open) == p.BlockOf(i) && p.Word(open) == p.Word(i) {
				report(p, open, 90)
				report(p, i, 90)
			} else {
				if open >= 0 {
					lone(p, open)
				}
				if p.Word(i) == "—" && p.Tokens[i+1].Kind == prose.Punct {
					report(p, i, 80)
				}
			}
			open = -1
		}
	}
	if open >= 0 && hung > 1 { // one alone is a slip of the finger
		lone(p, open)
	}
}

// lone reports an opening dash that nothing closes, if it is long and a small
// word hangs on it: a name is who said it.
func lone(p *checker.Pass, i int) {
	if t := &p.Tokens[i+1]; p.Word(i) == "—" && t.Kind == prose.Word && !t.Has(prose.Capital) {
		report(p, i, 75)
	}
}

type dashForm uint8

const (
	neither dashForm = iota
	opens
	closes
)

// form tells how a dash is spaced.
func form(p *checker.Pass, i int) dashForm {
	t := &p.Tokens[i]
	switch p.Word(i) {
	case "—", "–", "―":
	default:
		return neither
	}
	first, last := p.BlockTokens(p.BlockOf(i))
	if i <= first+1 || i+1 >= last {
		return neither
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	switch {
	case t.Has(prose.Spaced) && !a.Has(prose.Spaced):
		if a.Kind == prose.Word && (b.Kind != prose.Punct || b.Hash == ',' || b.Hash == '"') && b.Hash != ')' {
			return opens
		}
	case !t.Has(prose.Spaced) && (b.Kind == prose.Word || b.Kind == prose.Number || b.Hash == '"' || b.Hash == ')'):
		switch {
		case a.Has(prose.Spaced) && a.Kind == prose.Word && !(b.Is(lexicon.Function) && b.Len < 3):
			return closes
		case !a.Has(prose.Spaced) && a.Kind == prose.Punct && (a.Hash == ',' || a.Hash == '.' || a.Hash == ';' || a.Hash == ':') && (i+2 >= last || p.Tokens[i+2].Has(prose.Spaced)):
			return closes
		}
	}
	return neither
}

func report(p *checker.Pass, i int, confidence uint8) {
	f := checker.Finding{Confidence: confidence}
	dash := p.Word(i)
	if form(p, i) == opens {
		f.Start, f.End = p.Span(i, i+2)
		f.Message = "a dash that hangs on the word behind it"
		f.Why = "Spanish sets a dash like a bracket; English spaces it on both sides or on neither"
		f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, dash+" "+p.Word(i+1))}
	} else {
		after := i + 1
		if !p.Tokens[after].Has(prose.Spaced) {
			after++
		}
		f.Start, f.End = p.Span(i-1, after)
		f.Message = "a dash that hangs on the word before it"
		f.Why = "Spanish sets a dash like a bracket, and a comma behind it; English does neither"
		fixed := p.Word(i-1) + " " + dash
		if after > i+1 {
			if p.Tokens[i+1].Hash != ',' {
				fixed = p.Word(i-1) + p.Word(i+1)
			}
		}
		f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, fixed)}
	}
	p.Report(f)
}
