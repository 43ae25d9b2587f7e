package prose

import "math"

// steps are the shapes of links.
var steps = [...]struct{ t, o int32 }{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}}

// pair gives what sentences i-1 and j-1 of the stretch share.
func (r *relinker) pair(i, j int32) float64 {
	if int(i) >= len(r.lo) || j < r.lo[i] || j > r.hi[i] {
		return r.shared(r.ofT+i-1, r.ofO+j-1)
	}
	return r.pairs[i][j-r.lo[i]]
}

// step weighs a link that ends before sentences i and j of the stretch.
func (r *relinker) step(k int, i, j int32) float64 {
	t, o := r.ofT+i-1, r.ofO+j-1
	switch k {
	case 0:
		return r.base[0][t] + r.base[1][o] + r.pair(i, j) + r.length(r.t.lens[t], r.t.logs[t], r.o.logs[o]) + agree(r.t.marks[t], r.o.marks[o]) - r.astray(t, o)
	case 1, 2:
		return -alone
	case 3:
		w := r.base[0][t] + r.base[0][t-1] + r.base[1][o] + r.pair(i, j) + r.pair(i-1, j) + r.length(r.t.lens[t]+r.t.lens[t-1], r.t.pairs[t], r.o.logs[o]) + agree(r.t.marks[t]|r.t.marks[t-1], r.o.marks[o]) - r.astray(t, o) - merged
		if r.t.f.Sentences[t].Block != r.t.f.Sentences[t-1].Block {
			w -= apart
		}
		return w
	}
	w := r.base[0][t] + r.base[1][o] + r.base[1][o-1] + r.pair(i, j) + r.pair(i, j-1) + r.length(r.t.lens[t], r.t.logs[t], r.o.pairs[o]) + agree(r.t.marks[t], r.o.marks[o]|r.o.marks[o-1]) - r.astray(t, o) - merged
	if r.o.f.Sentences[o].Block != r.o.f.Sentences[o-1].Block {
		w -= apart
	}
	return w
}

// shared weighs the anchors that two sentences share.
func (r *relinker) shared(t, o int32) (weight float64) {
	x, y := r.t.of(t), r.o.of(o)
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch a, b := x[i].anchor(), y[j].anchor(); {
		case a < b:
			i++
		case a > b:
			j++
		default:
			p, q := &r.t.odds[x[i].kind()], &r.o.odds[y[j].kind()]
			weight += (max(p.shared, 0.5) - min(p.lacking, 0) + max(q.shared, 0.5) - min(q.lacking, 0)) / 2
			i, j = i+1, j+1
		}
	}
	return weight
}

// agree weighs the marks of two sentences: a question is one in both, and so is a
// quotation.
func agree(t, o uint8) (weight float64) {
	switch {
	case t&o&question != 0:
		weight += 1.5
	case (t|o)&question != 0:
		weight -= 1.2
	}
	switch {
	case t&o&quotation != 0:
		weight += 0.6
	case (t|o)&quotation != 0:
		weight -= 0.8
	}
	return weight
}

// anywhere is how far, on average, the lengths of two sentences differ that have
// nothing to do with one another.
const anywhere = 0.6

// length weighs the lengths of two sentences, as logarithms, for their rendering one another.
func (r *relinker) length(runes, t, o float64) float64 {
	d := math.Abs(t - o - r.ratio)
	at := min(int(runes)/8, len(r.looseness)-1)
	b := &r.looseness[at]
	if b.spread == 0 {
		b.spread = r.b * loose(float64(at)*8+4)
		b.log = math.Log(anywhere / b.spread)
	}
	return b.log - d/b.spread + d/anywhere
}

// loose says how much freer short sentences are.
func loose(runes float64) float64 { return 0.6 + 0.4*math.Sqrt(130/max(runes, 10)) }
