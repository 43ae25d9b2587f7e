package prose

import "math"

// What a lost and an added negation must weigh to be told, as logarithms of odds.
const (
	lostLeast  = 0.8
	addedLeast = 1
)

// weight is how much speaks for a negation having been lost, as the logarithm of odds. Its
// numbers, and those of the added ones, are logistic regressions on pairs of sentences
// of newstest and ntrex (es fr de it pt nl ru cs): for lost ones on 4,100 out of which “not” was
// taken and 1,000 in which the original negates more often, for added ones likewise. Translators
// turn a negation round all the time (nicht teuer, “cheap”): of 1,000 sentences of newstest that
// are negated on one side, 200 are not on the other.
func (k *lostClue) weight() float64 {
	w := -2.18 - 0.2*min(k.words, 12) + 0.2*math.Log(k.length) - 0.28*within(k.longer) - 0.1*within(-k.longer) + 0.34*k.shared +
		when(k.one, 2.63) + when(k.asks, -0.54) + when(k.beside, -0.24) +
		when(k.same, 1.26) + when(k.full && k.plain, 0.21) + when(k.do, 3.31) + when(k.any, 1.17) +
		when(k.article, 0.73) + when(k.verbal && !k.next, 0.41) + when(k.next, -0.78) + when(k.verbs&Be != 0, -0.5) + when(k.verbs&Have != 0, -0.83) +
		when(k.hints.carried, -1.29) + when(k.same && k.hints.soft[0] > 0, -0.79)
	return w + k.hints.weight(&hintScales{soft: -2.39, softs: -0.38, softMet: -1.51, near: -0.69, nears: -0.21, nearMet: -0.49, far: -0.73, nearFar: -0.41, mask: -0.63})
}

func (k *addedClue) weight() float64 {
	w := -2.39 - 0.3*within(k.longer) - 0.3*within(-k.longer) + 0.58*k.shared + 0.06*math.Log(k.length) +
		when(k.one, 1.51) + when(k.asks, -0.83) + when(k.beside, -0.42) +
		when(k.same, 1.06-0.06*min(k.words, 12)) + when(k.graded, -1.92) + when(k.turned, -2) + when(k.sparse, -0.3) +
		when(k.verbs&Be != 0, 2.48) + when(k.verbs&Have != 0, 2.76) + when(k.verbs&Can != 0, 1.28) + when(k.verbs&Will != 0, 2.13) + when(k.verbs&Must != 0, 1.24) +
		when(k.same && k.hints.soft[0] > 0, -0.82)
	return w + k.hints.weight(&hintScales{soft: -2.67, softs: -1.24, softMet: -1.69, near: -2.02, nears: -0.32, nearMet: -0.66, far: -1.4, nearFar: -0.33, mask: -1.47})
}

// hintScales say what hints weigh: the first of a kind, each further one, and those that
// have a counterpart on the other side.
type hintScales struct{ soft, softs, softMet, near, nears, nearMet, far, nearFar, mask float64 }

func (h *hints) weight(k *hintScales) float64 {
	few := func(n int) float64 { return float64(min(max(n, 0), 3)) }
	return when(h.soft[0] > 0, k.soft) + k.softs*few(h.soft[0]-1) + k.softMet*few(h.soft[1]) +
		when(h.near[0] > 0, k.near) + k.nears*few(h.near[0]-1) + k.nearMet*few(h.near[1]) +
		k.far*few(h.far[0]) + k.nearFar*few(h.nearFar[0]) + when(h.masks > 0, k.mask)
}

func when(so bool, weight float64) float64 {
	if so {
		return weight
	}
	return 0
}

// within keeps a number between 0 and 1.
func within(x float64) float64 { return min(max(x, 0), 1) }
