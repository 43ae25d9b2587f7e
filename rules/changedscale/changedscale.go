// Package changedscale finds figures of the wrong power of ten.
//
// Languages count large numbers by two scales: a Spanish billón is a million
// millions, an English billion a thousand. Engines know, and slip all the same; so do
// they on 億 and 万, and on a “mil” that is lost. The digits are right, so that nobody
// stumbles.
package changedscale

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-scale.
var Rule = &checker.Rule{
	ID:            "changed-scale",
	Doc:           doc,
	Category:      checker.Figures,
	Severity:      checker.Critical,
	Confidence:    90,
	ITS:           "numbers",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sentence,
	Check:         check,
}

func check(p *checker.Pass) {
	for d := range p.Figures(prose.ScaleChanged) {
		report(p, d)
	}
}

func report(p *checker.Pass, d prose.FigureDifference) {
	start, end := int(d.Ours.ScaleStart), int(d.Ours.ScaleEnd)
	if end == 0 {
		start, end = int(d.Ours.Start), int(d.Ours.End)
	}
	first, last := int(d.Theirs.First), int(d.Theirs.Last)
	words := p.Original().Slice(first, last)
	here, right := p.Plain[d.Ours.Start:max(d.Ours.End, d.Ours.ScaleEnd)], d.Theirs.Value.String()
	alone := d.Ours.ScaleEnd == 0 && scales[d.Ours.Value] != "" && scales[d.Theirs.Value] != ""
	if alone { // hundreds, a million
		if right = scales[d.Theirs.Value]; strings.HasSuffix(here, "s") {
			right += "s"
		}
	}
	f := checker.Finding{
		Start: start, End: end, Confidence: d.Confidence,
		Message:  fmt.Sprintf("“%s” is %s in the original", here, right),
		Why:      fmt.Sprintf("‘%s’ is %s%s; the translation has %s", words, d.Theirs.Value, custom(p, d), d.Ours.Value),
		Evidence: []checker.Evidence{p.AtOriginal(first, last, "the figure in the original")},
	}
	f.Fixes = fixes(d, start, end)
	if alone {
		if p.Tokens[d.Ours.First].Has(prose.Capital) {
			right = strings.ToUpper(right[:1]) + right[1:]
		}
		f.Fixes = []checker.Fix{checker.Replace(start, end, right)}
	}
	p.Report(f)
}

// scales name the powers of ten that stand by themselves.
var scales = map[prose.Decimal]string{
	{Digits: 1, Exp: 1}: "dozen", {Digits: 12}: "dozen", {Digits: 1, Exp: 2}: "hundred", {Digits: 1, Exp: 3}: "thousand", {Digits: 1, Exp: 6}: "million",
	{Digits: 1, Exp: 4}: "tens of thousand", {Digits: 1, Exp: 5}: "hundreds of thousand", {Digits: 1, Exp: 7}: "tens of million", {Digits: 1, Exp: 8}: "hundreds of million",
	{Digits: 1, Exp: 9}: "billion", {Digits: 1, Exp: 12}: "trillion",
}

// fixes put the right scale word in, or the number as a whole.
func fixes(d prose.FigureDifference, start, end int) []checker.Fix {
	whole, to := int(d.Ours.Start), max(int(d.Ours.End), int(d.Ours.ScaleEnd))
	if d.Ours.ScaleEnd != 0 {
		scale := prose.Decimal{Digits: d.Theirs.Value.Digits, Exp: d.Theirs.Value.Exp - d.Ours.Number.Exp}
		if scale.Digits == d.Ours.Number.Digits {
			switch scale.Exp {
			case 3:
				return []checker.Fix{checker.Replace(start, end, "thousand")}
			case 6:
				return []checker.Fix{checker.Replace(start, end, "million")}
			case 9:
				return []checker.Fix{checker.Replace(start, end, "billion")}
			case 12:
				return []checker.Fix{checker.Replace(start, end, "trillion")}
			}
		}
	}
	return []checker.Fix{checker.Replace(whole, to, d.Theirs.Value.String())}
}

// custom says how the original’s language counts, where that misleads.
func custom(p *checker.Pass, d prose.FigureDifference) string {
	if d.Theirs.ScaleEnd == 0 || d.Theirs.ScaleStart < 0 {
		return ""
	}
	word := p.Original().Plain[d.Theirs.ScaleStart:d.Theirs.ScaleEnd]
	language := p.LanguageName(p.OriginalLanguage)
	switch d.Theirs.Scale {
	case prose.Decimal{Digits: 1, Exp: 12}:
		switch p.OriginalLanguage {
		case "es", "fr", "de", "it", "nl", "pl", "cs", "sv":
			return ": ‘" + word + "’ in " + language + " is a million millions"
		}
	case prose.Decimal{Digits: 1, Exp: 9}:
		return ": ‘" + word + "’ in " + language + " is a thousand millions"
	case prose.Decimal{Digits: 1, Exp: 8}:
		return ": ‘" + word + "’ is a hundred millions"
	case prose.Decimal{Digits: 1, Exp: 4}:
		return ": ‘" + word + "’ is ten thousand"
	}
	return ""
}
