package prose

import (
	"cmp"
	"math"
	"slices"
	"unicode/utf8"
)

// unit is a sentence as the aligner sees it.
type unit struct {
	runes   float64
	block   int32
	asks    bool // it ends with a question mark
	anchors []uint64
	telling int // anchors that few sentences have

	at            int32 // which sentence it is
	before, after int32 // proven links around it, from 1, when the rest is aligned again
}

// meeting is a pair of sentences that share anchors.
type meeting struct {
	j      int32
	count  int32 // anchors
	weight float32
}

type aligner struct {
	t, o  []unit
	near  [][]meeting // by sentence of the translation, sorted by j
	tBest []float32   // what each sentence of the translation shares at most with one of the original
	oBest []float32   // and the other way round
	scale float64     // runes of the translation for one of the original
	kept  float64     // the price of an anchor that a pair does not share: the more of them pairs share, the higher
	lo    []int32     // by boundary of the translation: where the way runs
	hi    []int32
}

func sides(f *Facts) []unit {
	units := make([]unit, len(f.Sentences))
	for n := range units {
		s := &f.Sentences[n]
		u := &units[n]
		u.at, u.block = int32(n), s.Block
		u.runes = float64(utf8.RuneCountInString(f.Slice(int(s.First), int(s.Last))))
		for i := int(s.Last) - 1; i >= int(s.First) && i >= int(s.Last)-3; i-- {
			switch f.Tokens[i].Hash {
			case '?', '？', '؟', ';': // a Greek question mark looks like a semicolon
				u.asks = true
			}
		}
		for i := int(s.First); i < int(s.Last); i++ {
			if key := f.anchor(i); key != 0 {
				u.anchors = append(u.anchors, key)
			}
		}
		slices.Sort(u.anchors)
		u.anchors = slices.Compact(u.anchors)
	}
	return units
}

// often is how many sentences may have an anchor before it says nothing.
const often = 12

// meet finds the sentences that share anchors. An anchor weighs the more, the
// fewer sentences have it.
func (a *aligner) meet() {
	type places struct{ t, o []int32 }
	index := make(map[uint64]*places)
	for j := range a.o {
		for _, key := range a.o[j].anchors {
			if index[key] == nil {
				index[key] = &places{}
			}
			index[key].o = append(index[key].o, int32(j))
		}
	}
	for i := range a.t {
		for _, key := range a.t[i].anchors {
			p := index[key]
			if p == nil {
				p = &places{}
				index[key] = p
			}
			p.t = append(p.t, int32(i))
		}
	}
	for j := range a.o {
		for _, key := range a.o[j].anchors {
			if p := index[key]; len(p.t) <= often && len(p.o) <= often {
				a.o[j].telling++
			}
		}
	}
	a.near, a.tBest, a.oBest = make([][]meeting, len(a.t)), make([]float32, len(a.t)), make([]float32, len(a.o))
	for i := range a.t {
		var met []meeting
		for _, key := range a.t[i].anchors {
			p := index[key]
			if len(p.t) > often || len(p.o) > often {
				continue
			}
			a.t[i].telling++
			weight := 3 / float32(max(len(p.t), len(p.o)))
			for _, j := range p.o {
				met = append(met, meeting{j, 1, weight})
			}
		}
		slices.SortFunc(met, func(x, y meeting) int { return cmp.Compare(x.j, y.j) })
		sum := met[:0]
		for _, m := range met {
			if n := len(sum); n > 0 && sum[n-1].j == m.j {
				sum[n-1].weight += m.weight
				sum[n-1].count++
			} else {
				sum = append(sum, m)
			}
		}
		a.near[i] = sum
		for _, m := range sum {
			a.tBest[i], a.oBest[m.j] = max(a.tBest[i], m.weight), max(a.oBest[m.j], m.weight)
		}
	}
}

// shared is what the anchors that two sentences share weigh.
func (a *aligner) shared(i, j int32) meeting {
	n, found := slices.BinarySearchFunc(a.near[i], j, func(m meeting, j int32) int { return cmp.Compare(m.j, j) })
	if !found {
		return meeting{j: j}
	}
	return a.near[i][n]
}

// mutual gives the pairs of sentences that share more with each other than with
// any third.
func (a *aligner) mutual(least float32) (pairs [][2]int32) {
	best := make([]meeting, len(a.o)) // by sentence of the original: its best of the translation
	for i, met := range a.near {
		for _, m := range met {
			if m.weight > best[m.j].weight {
				best[m.j] = meeting{int32(i), m.count, m.weight}
			}
		}
	}
	for i, met := range a.near {
		top := meeting{-1, 0, least}
		for _, m := range met {
			if m.weight >= top.weight {
				top = m
			}
		}
		if top.j >= 0 && best[top.j].j == int32(i) {
			pairs = append(pairs, [2]int32{int32(i), top.j})
		}
	}
	return pairs
}

// ratio measures how long the translation is for its original: on the pairs that
// are sure, since either side may have lost a part; without any, on the whole.
func (a *aligner) ratio() {
	var ratios []float64
	shared, telling := 2.0, 20.0 // of a text with few sure pairs nothing is known
	for _, p := range a.mutual(3) {
		shared += float64(a.shared(p[0], p[1]).count)
		telling += float64(min(a.t[p[0]].telling, a.o[p[1]].telling))
		if o := a.o[p[1]].runes; o > 0 {
			ratios = append(ratios, a.t[p[0]].runes/o)
		}
	}
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
