package prose

import (
	"cmp"
	"math"
	"slices"
)

// unit is a sentence as the aligner sees it.
type unit struct {
	runes    float64
	block    int32
	asks     bool  // it ends with a question mark
	from, to int32 // its anchors among all
	telling  int   // anchors that few sentences have

	at            int32 // which sentence it is
	before, after int32 // proven links around it, from 1, when the rest is aligned again
}

// meeting is what a pair of sentences shares.
type meeting struct {
	j      int32 // the sentence of the original
	count  int32 // anchors
	weight float32
}

// aligner aligns once. It has the memory for it.
type aligner struct {
	t, o  []unit
	near  []meeting // for each sentence of the translation, one after the other, sorted by j
	nearA []int32   // where those of a sentence begin, and one more
	band  []meeting // of the pairs that the way may look at, row by row
	rows  []int     // where in the band sentence 0 of the original is, or would be, for each of the translation
	tBest []float32 // what each sentence of the translation shares at most with one of the original
	oBest []float32 // and the other way round
	scale float64   // runes of the translation for one of the original
	kept  float64   // the price of an anchor that a pair does not share: the more of them pairs share, the higher
	lo    []int32   // by boundary of the translation: where the way runs
	hi    []int32
	pins  []int32   // by boundary: the only point it has, -1 where it has several
	cost  []float32 // of path, by boundary, one after the other
	move  []uint8
	costA []int

	index  index
	uses   []use   // by an anchor's number
	ids    []int32 // each anchor's number in the index, as the anchors are listed
	places []int32
	best   []meeting
	pairs  [][2]int32
	chain  [][2]int32 // of sure pairs
	points [][2]int32 // that the way leads through
	opens  []int32
	tails  []int32
	behind []int32
	ratios []float64
}

// sides reads the sentences of a text, and adds their anchors, and the everyday words
// among these, to those of all.
func sides(f *Facts, words *everyday, units []unit, keys []uint64) ([]unit, []uint64) {
	var room [16]key
	anchors := f.Anchors()
	for n := range f.Sentences {
		s := &f.Sentences[n]
		u := unit{at: int32(n), block: s.Block, from: int32(len(keys))}
		u.runes = f.runes(int32(n), int32(n)+1)
		for i := int(s.Last) - 1; i >= int(s.First) && i >= int(s.Last)-3; i-- {
			u.asks = u.asks || questionMark(f.Tokens[i].Hash)
		}
		for _, key := range anchors[s.First:s.Last] {
			if key != 0 && !slices.Contains(keys[u.from:], key) {
				keys = append(keys, key)
			}
		}
		for i := s.First; words != nil && i < s.Last; i++ {
			for _, k := range words.at(f, i, room[:0]) {
				if k := k.anchor(); !slices.Contains(keys[u.from:], k) {
					keys = append(keys, k)
				}
			}
		}
		u.to = int32(len(keys))
		units = append(units, u)
	}
	return units, keys
}

// use is how many sentences of either side have an anchor, and where those of the
// original are listed and the next of them will be.
type use struct{ t, o, from, next int32 }

// often is how many sentences may have an anchor before it says nothing.
const often = 12

// meet finds the sentences that share anchors. An anchor weighs the more, the
// fewer sentences have it.
func (a *aligner) meet(keys []uint64) {
	a.index.reset(len(keys) / 2)
	a.uses = a.uses[:0]
	a.ids = resize(a.ids, len(keys))
	ids := a.ids
	for j := range a.o {
		for k := a.o[j].from; k < a.o[j].to; k++ {
			if ids[k] = a.index.number(keys[k]); int(ids[k]) == len(a.uses) {
				a.uses = append(a.uses, use{})
			}
			a.uses[ids[k]].o++
		}
	}
	for i := range a.t {
		for k := a.t[i].from; k < a.t[i].to; k++ {
			if ids[k] = a.index.number(keys[k]); int(ids[k]) == len(a.uses) {
				a.uses = append(a.uses, use{})
			}
			a.uses[ids[k]].t++
		}
	}
	uses := a.uses
	all := int32(0)
	for n := range uses {
		uses[n].from, uses[n].next, all = all, all, all+uses[n].o
	}
	a.places = resize(a.places, int(all))
	for j := range a.o {
		u := &a.o[j]
		u.telling = 0
		for _, id := range ids[u.from:u.to] {
			p := &uses[id]
			a.places[p.next] = int32(j)
			if p.next++; p.t <= often && p.o <= often {
				u.telling++
			}
		}
	}
	a.tBest, a.oBest = zeros(a.tBest, len(a.t)), zeros(a.oBest, len(a.o))
	a.nearA = resize(a.nearA, len(a.t)+1)
	a.near = a.near[:0]
	for i := range a.t {
		u := &a.t[i]
		u.telling = 0
		from := len(a.near)
		a.nearA[i] = int32(from)
		for k := u.from; k < u.to; k++ {
			p := &uses[ids[k]]
			if p.t > often || p.o > often {
				continue
			}
			u.telling++
			weight := 3 / float32(max(p.t, p.o))
			if key(keys[k]).everyday() {
				weight /= 2 // others have it sooner
			}
			for _, j := range a.places[p.from : p.from+p.o] {
				a.near = append(a.near, meeting{j, 1, weight})
			}
		}
		a.near = a.near[:from+a.sum(i, a.near[from:])]
	}
	a.nearA[len(a.t)] = int32(len(a.near))
}

// sum adds up the meetings of sentence i with each of the original, in their place,
// and gives how many are left.
func (a *aligner) sum(i int, met []meeting) (n int) {
	slices.SortFunc(met, func(x, y meeting) int { return cmp.Compare(x.j, y.j) })
	for _, m := range met {
		if n > 0 && met[n-1].j == m.j {
			met[n-1].weight += m.weight
			met[n-1].count++
			continue
		}
		met[n] = m
		n++
	}
	for _, m := range met[:n] {
		a.tBest[i], a.oBest[m.j] = max(a.tBest[i], m.weight), max(a.oBest[m.j], m.weight)
	}
	return n
}

// shared is what the anchors that two sentences share weigh.
func (a *aligner) shared(i, j int32) meeting {
	near := a.near[a.nearA[i]:a.nearA[i+1]]
	n, found := slices.BinarySearchFunc(near, j, func(m meeting, j int32) int { return cmp.Compare(m.j, j) })
	if !found {
		return meeting{}
	}
	return near[n]
}

// layOut lays out what the pairs share that the way may look at, so that path need not
// search: of a sentence of the translation, those of the original from the band of the
// boundary before last up to that of the next but one, since links have two at most.
func (a *aligner) layOut() {
	n, all := len(a.t), 0
	a.rows = resize(a.rows, n)
	for i := range a.rows {
		lo := a.lo[max(i-1, 0)]
		a.rows[i] = all - int(lo)
		all += int(a.hi[min(i+2, n)] - lo)
	}
	a.band = zeros(a.band, all)
	for i := range a.rows {
		lo, hi := a.lo[max(i-1, 0)], a.hi[min(i+2, n)]
		for _, m := range a.near[a.nearA[i]:a.nearA[i+1]] {
			if m.j >= lo && m.j < hi {
				a.band[a.rows[i]+int(m.j)] = m
			}
		}
	}
}

// within is shared, of a pair that the way may look at.
func (a *aligner) within(i, j int32) meeting { return a.band[a.rows[i]+int(j)] }

// mutual gives the pairs of sentences that share more with each other than with
// any third. They last until the next call.
func (a *aligner) mutual(least float32) [][2]int32 {
	a.best = zeros(a.best, len(a.o)) // by sentence of the original: its best of the translation
	a.pairs = a.pairs[:0]
	for i := range a.t {
		for _, m := range a.near[a.nearA[i]:a.nearA[i+1]] {
			if m.weight > a.best[m.j].weight {
				a.best[m.j] = meeting{int32(i), m.count, m.weight}
			}
		}
	}
	for i := range a.t {
		top := meeting{-1, 0, least}
		for _, m := range a.near[a.nearA[i]:a.nearA[i+1]] {
			if m.weight >= top.weight {
				top = m
			}
		}
		if top.j >= 0 && a.best[top.j].j == int32(i) {
			a.pairs = append(a.pairs, [2]int32{int32(i), top.j})
		}
	}
	return a.pairs
}

// ratio measures how long the translation is for its original: on the pairs that
// are sure, since either side may have lost a part; without any, on the whole.
func (a *aligner) ratio() {
	ratios := a.ratios[:0]
	shared, telling := 2.0, 20.0 // of a text with few sure pairs nothing is known
	for _, p := range a.mutual(3) {
		shared += float64(a.shared(p[0], p[1]).count)
		telling += float64(min(a.t[p[0]].telling, a.o[p[1]].telling))
		if o := a.o[p[1]].runes; o > 0 {
			ratios = append(ratios, a.t[p[0]].runes/o)
		}
	}
	a.ratios = ratios
	a.kept = -math.Log(1 - 0.7*min(shared/telling, 0.6))
	if len(ratios) >= 5 {
		slices.Sort(ratios)
		a.scale = ratios[len(ratios)/2]
		return
	}
	t, o := 1.0, 1.0
	for i := range a.t {
		t += a.t[i].runes
	}
	for j := range a.o {
		o += a.o[j].runes
	}
	a.scale = min(max(t/o, 0.4), 5)
}
