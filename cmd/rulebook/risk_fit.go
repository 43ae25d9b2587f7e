package main

import (
	"math"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// shrinking pulls weights to nought, as if by so many sentences for each that there
// is: the sentences of a document are much alike, so that there are fewer than they
// seem. From 0.0025 to 3 the AUC on strange documents changed by 0.004, and it is
// highest from 0.3 on.
const shrinking = 1

// fit fits a model: weights by the share of raters that marked a major error, which
// tells more than yes and no; then odds by yes and no.
func fit(list []*ranked) *diff.Model {
	m := &diff.Model{}
	n := float64(len(list))
	for k := range m.Means {
		for _, r := range list {
			m.Means[k] += r.features[k] / n
		}
		for _, r := range list {
			m.Spreads[k] += (r.features[k] - m.Means[k]) * (r.features[k] - m.Means[k]) / n
		}
		m.Spreads[k] = max(math.Sqrt(m.Spreads[k]), 1e-9)
	}
	rows, shares, bad := make([][]float64, len(list)), make([]float64, len(list)), make([]float64, len(list))
	for i, r := range list {
		for k, v := range r.features {
			rows[i] = append(rows[i], (v-m.Means[k])/m.Spreads[k])
		}
		shares[i] = r.share
		if r.bad {
			bad[i] = 1
		}
	}
	beta := logistic(rows, shares, shrinking*n)
	copy(m.Weights[:], beta)
	for i, r := range list {
		rows[i] = []float64{m.LogOdds(&r.features)}
	}
	scale := logistic(rows, bad, 0)
	for k := range m.Weights {
		m.Weights[k] *= scale[0]
	}
	m.Bias = scale[1]
	return m
}

// logistic fits a logistic regression with a ridge, by Newton's method: a weight for
// each column, and the intercept.
func logistic(rows [][]float64, truth []float64, ridge float64) []float64 {
	n := len(rows[0])
	beta := make([]float64, n+1)
	for range 8 {
		h := make([][]float64, n+1) // the Hessian, with the gradient in the last column
		for a := range h {
			h[a] = make([]float64, n+2)
			if a < n {
				h[a][a], h[a][n+1] = ridge, -ridge*beta[a]
			}
		}
		x := make([]float64, n+1)
		for i, row := range rows {
			copy(x, row)
			x[n] = 1
			z := 0.0
			for k := range x {
				z += beta[k] * x[k]
			}
			p := 1 / (1 + math.Exp(-z))
			for a := range x {
				h[a][n+1] += (truth[i] - p) * x[a]
				for c := range x {
					h[a][c] += p * (1 - p) * x[a] * x[c]
				}
			}
		}
		for k, step := range solve(h) {
			beta[k] += step
		}
	}
	return beta
}

// solve solves linear equations, the right side in the last column, by elimination.
func solve(m [][]float64) []float64 {
	n := len(m)
	for i := range n {
		pivot := i
		for j := i + 1; j < n; j++ {
			if math.Abs(m[j][i]) > math.Abs(m[pivot][i]) {
				pivot = j
			}
		}
		m[i], m[pivot] = m[pivot], m[i]
		for j := i + 1; j < n; j++ {
			factor := m[j][i] / m[i][i]
			for k := i; k <= n; k++ {
				m[j][k] -= factor * m[i][k]
			}
		}
	}
	out := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		out[i] = m[i][n]
		for j := i + 1; j < n; j++ {
			out[i] -= m[i][j] * out[j]
		}
		out[i] /= m[i][i]
	}
	return out
}
