// Package changedunit finds measures whose unit and value do not go together any
// more.
//
// 160 km/h are 100 mph. An engine that half converts gives 160 mph or 100 km/h, and
// both read well. A measure that was converted as a whole and rightly, up to its
// rounding, is no fault.
package changedunit

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-unit.
var Rule = &checker.Rule{
	ID:            "changed-unit",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Critical,
	Confidence:    85,
	ITS:           "numbers",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sentence,
	Check:         check,
}

func check(p *checker.Pass) {
	for d := range p.Figures(prose.UnitChanged) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	o := p.Original()
	first, last := int(d.Theirs.First), int(d.Theirs.Last)
	if d.Theirs.UnitStart > d.Theirs.Start {
		_, last = o.Within(int(d.Theirs.Start), int(d.Theirs.UnitEnd))
	}
	words := o.Slice(first, last)
	f := checker.Finding{
		Start: int(d.Ours.Start), End: int(d.Ours.End), Confidence: d.Confidence,
		Evidence: []checker.Evidence{p.AtOriginal(first, last, "the measure in the original")},
	}
	here := p.Plain[min(d.Ours.Start, d.Ours.UnitStart):max(d.Ours.End, d.Ours.UnitEnd)]
	switch {
	case d.Ours.Value == d.Theirs.Value:
		f.Start, f.End = int(d.Ours.UnitStart), int(d.Ours.UnitEnd)
		f.Message = fmt.Sprintf("“%s” is %s in the original", p.Plain[f.Start:f.End], d.Theirs.Unit)
		f.Why = fmt.Sprintf("‘%s’ is %s %s; the translation has the same number of %s", words, d.Theirs.Value, d.Theirs.Unit.Plural(), d.Ours.Unit.Plural())
		f.Fixes = unitFix(p, d, f.Start, f.End)
	case d.Ours.Unit == d.Theirs.Unit:
		f.Message = fmt.Sprintf("“%s” was converted, and its unit was not", p.Plain[f.Start:f.End])
		f.Why = fmt.Sprintf("‘%s’ is %s %s; %s would be right in another unit, not in this one", words, d.Theirs.Value, d.Theirs.Unit.Plural(), d.Ours.Value)
		f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, d.Theirs.English())}
	default:
		f.Message = fmt.Sprintf("“%s” is not what the original comes to", here)
		f.Why = fmt.Sprintf("‘%s’ is %s %s, which is about %s %s, not %s", words, d.Theirs.Value, d.Theirs.Unit.Plural(), d.Expected, d.Ours.Unit.Plural(), d.Ours.Value)
		f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, d.Expected.String())}
	}
	p.Report(f)
}

// unitFix puts the original’s unit in, in the singular where ours is.
func unitFix(p *checker.Pass, d prose.FigureDifference, start, end int) []checker.Fix {
	with := d.Theirs.Unit.Plural()
	if word := p.Plain[start:end]; word == d.Ours.Unit.String() && word != d.Ours.Unit.Plural() {
		with = d.Theirs.Unit.String()
	}
	return []checker.Fix{checker.Replace(start, end, with)}
}
