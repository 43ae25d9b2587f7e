package prose

// What a lost negation, one of a full verb, and an added one must weigh to be told, as
// logarithms of odds.
const (
	lostLeast  = 1.6
	bareLeast  = 2.5
	addedLeast = 1.65
)

// weight is how much speaks for a negation having been lost, as the logarithm of odds. Its
// numbers, and those of the added ones, are logistic regressions on pairs of sentences
// of newstest and ntrex (es fr de it pt nl ru cs): for lost ones on 4,100 out of which “not” was
// taken and 1,000 in which the original negates more often, for added ones likewise; those of until,
// joined and, of a full verb, next were set by hand. Translators
// turn a negation round all the time (nicht teuer, “cheap”): of 1,000 sentences of newstest that
// are negated on one side, 200 are not on the other.
func (k *lostClue) weight() float64 {
	w := -0.4 - 0.12*min(k.words, 12) - 0.2*float64(min(k.commas, 3)) - 0.55*within(k.longer) +
		when(k.one, 1.4) + when(k.asks, -2.5) + when(k.beside, -1.2) +
		when(k.same, 1.46) + when(k.verb, 0.8) + when(k.plain, -0.2) + when(k.full && k.plain, 0.72) + when(k.do, 4) + when(k.any, 2) + when(k.twice, -1.2) + when(k.other, -1.5) + when(k.until, -1.5) + when(k.joined && !k.same, -1) + when(k.list, -1.5) +
		when(k.article, 0.46) + when(k.verbal && !k.next, 0.36) + when(k.next, -0.35) + when(k.unbound, -1.5) + when(k.spent, -0.24) +
		when(k.verbs&Be != 0, -0.63) + when(k.verbs&Have != 0, -0.75) + when(k.verbs&Can != 0, 0.36) + when(k.verbs&Must != 0, -0.51) +
		when(k.hints.carried, -4) + when(k.same && k.hints.soft[0] > 0, -0.67) + when(k.do && k.hints.soft[0] > 0, 0.32)
	return w + k.hints.weight(&hintScales{none: 1.44, soft: -2.2, softs: -0.37, softMet: -2.02, near: -0.49, nears: -0.8, nearMet: -0.93, idle: -3.44, mask: -0.94})
}

// weight is how much speaks for a full verb having lost its “not”: fitted on 4,000 that did, as
// “signed” for no firmó, and 1,300 pairs in which the original negates more often.
func (k *bareClue) weight() float64 {
	w := 0.37 - 0.2*min(k.words, 12) - 0.82*within(k.longer) - 0.78*within(-k.longer) - 0.3*k.shared +
		when(k.one, 1.04) + when(k.asks, -0.44) + when(k.beside, -0.42) + when(k.alone, 0.68) + when(k.twice, -1.2) + when(k.verb, 1.51) + when(k.noun, -0.76) + when(k.next, -1.2) + when(k.until, -1.5) + when(k.unbound, -1.6)
	return w + k.hints.weight(&hintScales{none: 1.3, soft: -2.83, softMet: -2.08, near: -0.61, nears: -0.72, nearMet: -1.15, idle: -3.5, mask: -1.48})
}

func (k *addedClue) weight() float64 {
	w := -4.4 - 1.42*within(k.longer) - 0.27*within(-k.longer) + 0.48*k.shared - 0.07*min(k.words, 12) +
		when(k.asks, -2.6) + when(k.beside, -0.65) + when(k.same, 1.22) + when(k.tied, 0.5) +
		when(k.graded, -2.6) + when(k.until, -4) + when(k.turned, -3.2) + when(k.asked, -2.3) + when(k.sparse, -0.3) +
		when(k.no, -0.6) + when(k.do, 3.4) + when(k.verbs&Be != 0, 4.51) + when(k.verbs&Have != 0, 5.09) + when(k.verbs&Can != 0, 2.65) + when(k.verbs&Will != 0, 3.77) + when(k.verbs&Must != 0, 3.28)
	return w + k.hints.weight(&hintScales{none: 2.86, soft: -1.14, softs: -0.52, softMet: -0.74, near: -0.4, nears: -0.68, nearMet: -0.85, idle: -2.17, mask: -2.34})
}

// hintScales say what hints weigh: the first of a kind, each further one, and those that
// have a counterpart on the other side.
type hintScales struct{ none, soft, softs, softMet, near, nears, nearMet, idle, mask float64 }

func (h *hints) weight(k *hintScales) float64 {
	few := func(n int) float64 { return float64(min(max(n, 0), 3)) }
	return when(h.soft[0] > 0, k.soft) + k.softs*few(h.soft[0]-1) + k.softMet*few(h.soft[1]) +
		when(h.near[0] > 0, k.near) + k.nears*few(h.near[0]-1) + k.nearMet*few(h.near[1]) +
		when(h.none(), k.none) + when(h.idle > 0, k.idle) + when(h.masks > 0, k.mask)
}

// none reports whether no word of the side has a counterpart to seek that it found none for.
func (h *hints) none() bool { return h.soft[0]+h.near[0]+h.far[0]+h.nearFar[0]+max(h.idle, 0) == 0 }

func when(so bool, weight float64) float64 {
	if so {
		return weight
	}
	return 0
}

// within keeps a number between 0 and 1.
func within(x float64) float64 { return min(max(x, 0), 1) }
