package diff

import (
	"cmp"
	"math"
	"slices"
)

// Model is a logistic regression on the features of a sentence. It says how likely
// two of three professionals would mark a major error in it.
type Model struct {
	Bias    float64  // log odds of a sentence all of whose features are the mean
	Weights Features // log odds for a spread more
	Means   Features
	Spreads Features // standard deviations
}

// LogOdds gives the logarithm of the odds that a sentence is bad.
func (m *Model) LogOdds(f *Features) float64 {
	z := m.Bias
	for k, v := range f {
		z += m.Weights[k] * (v - m.Means[k]) / m.Spreads[k]
	}
	return z
}

// Risk gives the probability that a sentence is bad.
func (m *Model) Risk(f *Features) float64 { return 1 / (1 + math.Exp(-m.LogOdds(f))) }

// most is how many reasons a sentence gets.
const most = 3

// reasons gives the words that weigh most: those without which the log odds would be
// lowest, of those that only one side has.
func (m *Model) reasons(e *evidence) []Reason {
	sums := e.sums()
	var out []Reason
	for i := range e.grades {
		g := &e.grades[i]
		weight := 0.0
		for _, k := range graded {
			without := math.Log1p(max(0, sums[k]-g.adds(k)))
			weight += m.Weights[k] / m.Spreads[k] * (math.Log1p(sums[k]) - without)
		}
		if g.share > 0 && weight > 0 {
			out = append(out, Reason{g.text[g.span.Start:g.span.End], g.side, weight})
		}
	}
	slices.SortStableFunc(out, func(a, b Reason) int { return cmp.Compare(b.Weight, a.Weight) })
	return slices.Clip(out[:min(most, len(out))])
}
