package diff

import "github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"

// grade is a word with a meaning of its own that one side has and the other lacks, or that the published one has
// and the original does not account for.
type grade struct {
	*word
	side  Side
	text  string  // that its span is of
	share float64 // how far the engines agree that the other lacks it, from 0 to 1
}

// evidence is a published rendering held against the second ones of its unit.
type evidence struct {
	plain   string // of the translation
	ours    *side
	pairs   []pair // one for each engine that has an answer
	grades  []grade
	graded  map[thesaurus.Key]bool
	dissent float64
}

// weigh makes the evidence of some pairs, one at least.
func (e *evidence) weigh(plain string, pairs []pair) {
	e.plain, e.ours, e.pairs, e.grades = plain, pairs[0].ours, pairs, e.grades[:0]
	if e.graded == nil {
		e.graded = map[thesaurus.Key]bool{}
	}
	clear(e.graded)
	e.published()
	e.seconds()
}

// published grades the published words by the engines that lack them, and by the original.
func (e *evidence) published() {
	for i := range e.ours.words {
		w := &e.ours.words[i]
		if w.is(function) || e.graded[w.key] {
			continue
		}
		there := 0.0
		for k := range e.pairs {
			there += e.pairs[k].oursThere[i]
		}
		if n := float64(len(e.pairs)); there < n || w.is(unsourced) {
			e.grade(grade{w, OnlyPublished, e.plain, 1 - there/n})
		}
	}
}

// seconds grades the engines' words that the published rendering lacks by the engines
// that have them, and sums up how far the engines part among themselves.
func (e *evidence) seconds() {
	all, apart := 0.0, 0.0
	n := float64(len(e.pairs))
	for k := range e.pairs {
		p := &e.pairs[k]
		for i := range p.theirs.words {
			w := &p.theirs.words[i]
			if w.is(function) {
				continue
			}
			share := 1.0
			for other := range e.pairs {
				if other != k {
					share += e.pairs[other].theirs.has(w)
				}
			}
			all += w.rarity * n
			apart += w.rarity * (n - share)
			if p.theirsThere[i] < 1 && !e.graded[w.key] {
				e.grade(grade{w, OnlySecond, p.text, share / n * (1 - p.theirsThere[i])})
			}
		}
	}
	e.dissent = apart / max(all, 1)
}

// grade adds a grade; another form of the word gets none.
func (e *evidence) grade(g grade) {
	e.grades = append(e.grades, g)
	e.graded[g.key] = true
}
