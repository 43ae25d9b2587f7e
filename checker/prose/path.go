package prose

import (
	"cmp"
	"math"
	"slices"
)

// margin is how far from the way, in sentences, the programme looks.
const margin = 5

// wide is how many sentences on a side make a rectangle large.
const wide = 80

// narrow is how many make it large enough for stones to lead through it.
const narrow = 24

// way lays the way: a band around the longest rising chain of sure pairs, and of stones
// between those that are far apart. From one of these to the next it is the whole
// rectangle, or a band around its diagonal if that is large.
func (a *aligner) way() {
	n, m := int32(len(a.t)), int32(len(a.o))
	a.lo, a.hi = resize(a.lo, int(n)+1), zeros(a.hi, int(n)+1)
	for i := range a.lo {
		a.lo[i] = m
	}
	a.chain = a.rising(a.chain[:0], a.mutual(2))
	from := [2]int32{0, 0}
	a.points = a.points[:0]
	for _, to := range append(a.chain, [2]int32{n, m}) {
		if max(to[0]-from[0], to[1]-from[1]) > narrow {
			a.points = a.rising(a.points, a.stones(from, to))
		}
		a.points, from = append(a.points, to), to
	}
	from = [2]int32{0, 0}
	for _, to := range a.points {
		di, dj := to[0]-from[0], to[1]-from[1]
		for i := max(from[0]-margin, 0); i <= min(to[0]+margin, n); i++ {
			lo, hi := from[1], to[1]
			if max(di, dj) > wide && i >= from[0] && i <= to[0] {
				at := from[1] + int32(int64(dj)*int64(i-from[0])/int64(max(di, 1)))
				reach := min(max(di-dj, dj-di)+40, 400)
				lo, hi = max(lo, at-reach), min(hi, at+reach)
			} else if i < from[0] {
				hi = from[1]
			} else if i > to[0] {
				lo = to[1]
			}
			a.lo[i] = min(a.lo[i], max(lo-margin, 0))
			a.hi[i] = max(a.hi[i], min(hi+margin, m))
		}
		from = to
	}
	for i := 1; i <= int(n); i++ { // a band that falls back or jumps has no path through it
		a.hi[i] = max(a.hi[i], a.hi[i-1])
		a.lo[i] = min(a.lo[i], a.hi[i-1])
	}
	for i := int(n) - 1; i >= 0; i-- {
		a.lo[i] = min(a.lo[i], a.lo[i+1])
	}
	a.lo[0], a.hi[n] = 0, m
	a.pin(a.chain)
	a.layOut()
}

// stones gives where the way leads from one sure pair to the next, as far as the place of
// the sentences tells: those that are aligned again and stand behind the same proven link
// belong together, unless something says otherwise. They last until the next call.
func (a *aligner) stones(from, to [2]int32) [][2]int32 {
	a.pairs = a.pairs[:0]
	last := int32(0)
	for j := from[1] + 1; j < to[1]; j++ {
		last = max(last, a.o[j].before)
	}
	a.opens = zeros(a.opens, int(last)+1) // by proven link: the first sentence of the original behind it
	for j := from[1] + 1; j < to[1]; j++ {
		if b := a.o[j].before; b != a.o[j-1].before {
			a.opens[b] = j
		}
	}
	for i := from[0] + 1; i < to[0]; i++ {
		if b := a.t[i].before; b != a.t[i-1].before && b <= last && a.opens[b] > 0 {
			a.pairs = append(a.pairs, [2]int32{i, a.opens[b]})
		}
	}
	return a.pairs
}

// pin narrows the band to one point where two sure pairs meet: between one sentence
// and the next on both sides. Three rows of news in five are such.
func (a *aligner) pin(points [][2]int32) {
	n, m := len(a.lo)-1, int32(len(a.o))
	a.pins = resize(a.pins, n+1)
	for i := range a.pins {
		a.pins[i] = -1
	}
	for k := 1; k < len(points); k++ {
		if p := points[k]; points[k-1] == [2]int32{p[0] - 1, p[1] - 1} {
			a.pins[p[0]] = p[1]
		}
	}
	least, most := int32(0), m
	for i := range a.lo {
		if p := a.pins[i]; p >= 0 {
			least, a.hi[i] = p, p
		}
		a.lo[i] = max(a.lo[i], least)
	}
	for i := n; i >= 0; i-- {
		if p := a.pins[i]; p >= 0 {
			most = p
		}
		a.hi[i] = min(a.hi[i], most)
	}
}

// rising adds the longest chain of pairs that rises on both sides to others.
func (a *aligner) rising(chain, pairs [][2]int32) [][2]int32 {
	tails := a.tails[:0] // index of the pair that ends the best chain of each length
	before := resize(a.behind, len(pairs))
	for n, p := range pairs {
		k, _ := slices.BinarySearchFunc(tails, p[1], func(at, j int32) int { return cmp.Compare(pairs[at][1], j) })
		before[n] = -1
		if k > 0 {
			before[n] = tails[k-1]
		}
		if k == len(tails) {
			tails = append(tails, int32(n))
		} else {
			tails[k] = int32(n)
		}
	}
	a.tails, a.behind = tails, before
	from := len(chain)
	if len(tails) > 0 {
		for k := tails[len(tails)-1]; k >= 0; k = before[k] {
			chain = append(chain, pairs[k])
		}
	}
	slices.Reverse(chain[from:])
	return chain
}

// The shapes a link may have, with the logarithm of how likely each is, after
// Gale and Church (minus its natural logarithm), but for sentences without a
// partner, of which news has more: a desk cuts, a page adds.
var shapes = [...]struct {
	t, o  int32
	price float32
}{{1, 1, 0.12}, {1, 0, 3.0}, {0, 1, 3.0}, {2, 1, 2.7}, {1, 2, 2.7}, {2, 2, 4.5}}

// row is the cheapest ways to the points of one boundary of the translation.
type row struct {
	lo   int32
	cost []float32
}

// path finds the cheapest way through the band, and adds its links to those given.
func (a *aligner) path(links []Link) []Link {
	n, m := int32(len(a.t)), int32(len(a.o))
	a.costA = resize(a.costA, int(n)+1)
	cells := 0
	for i := range a.costA {
		a.costA[i] = cells - int(a.lo[i])
		cells += int(a.hi[i]-a.lo[i]) + 1
	}
	a.cost, a.move = resize(a.cost, cells), resize(a.move, cells)
	var rows [3]row // of boundaries i, i-1 and i-2
	for i := int32(0); i <= n; i++ {
		rows[2], rows[1] = rows[1], rows[0]
		rows[0] = row{a.lo[i], a.cost[a.costA[i]+int(a.lo[i]):][:a.hi[i]-a.lo[i]+1]}
		for j := a.lo[i]; j <= a.hi[i]; j++ {
			best, by := float32(math.MaxFloat32), uint8(0)
			if i == 0 && j == 0 {
				best = 0
			}
			for k := range shapes {
				s := &shapes[k]
				pi, pj := i-s.t, j-s.o
				before := &rows[s.t]
				at := uint32(pj - before.lo) // huge where it lies before the row
				if at >= uint32(len(before.cost)) {
					continue
				}
				c := before.cost[at] + s.price
				if s.t == 0 || s.o == 0 {
					if c < best {
						best, by = c, uint8(k)
					}
					continue
				}
				// Anchors can make it so much cheaper at most.
				gain := a.tBest[pi]
				if s.t == 2 {
					gain += a.tBest[pi+1]
				}
				if c-min(gain, 9)-0.01 >= best {
					continue
				}
				apart := 0.0
				if s.t == 2 {
					apart = a.t[pi].apart(&a.t[pi+1])
				}
				if s.o == 2 {
					apart += a.o[pj].apart(&a.o[pj+1])
				}
				if c+float32(apart)-min(gain, 9)-0.01 >= best {
					continue
				}
				if c += a.price(pi, i, pj, j); c < best {
					best, by = c, uint8(k)
				}
			}
			a.cost[a.costA[i]+int(j)], a.move[a.costA[i]+int(j)] = best, by
		}
	}
	from := len(links)
	for i, j := n, m; i > 0 || j > 0; {
		s := &shapes[a.move[a.costA[i]+int(j)]]
		links = append(links, Link{i - s.t, i, j - s.o, j})
		i, j = i-s.t, j-s.o
	}
	slices.Reverse(links[from:])
	return links
}

// price says how unlikely it is that sentences i to ii-1 of the translation render
// j to jj-1 of the original, over the price of the link's shape.
func (a *aligner) price(i, ii, j, jj int32) float32 {
	if ii-i == 1 && jj-j == 1 {
		return a.priceOne(i, j)
	}
	var t, o, regret float64
	var all meeting
	var asks, asked bool
	telling, told := 0, 0
	for k := i; k < ii; k++ {
		t += a.t[k].runes
		telling += a.t[k].telling
		asks = asks || a.t[k].asks
		mine := float32(0)
		for l := j; l < jj; l++ {
			m := a.within(k, l)
			mine += m.weight
			all.count += m.count
		}
		all.weight += mine
		regret += missed(a.tBest[k], mine)
	}
	for l := j; l < jj; l++ {
		o += a.o[l].runes
		told += a.o[l].telling
		asked = asked || a.o[l].asks
		mine := float32(0)
		for k := i; k < ii; k++ {
			mine += a.within(k, l).weight
		}
		regret += missed(a.oBest[l], mine)
	}
	price := unlikely(t, o*a.scale) + regret - float64(min(all.weight, 9))
	price += a.odd(min(telling, told)-int(all.count), asks != asked)
	if ii-i == 2 {
		price += a.t[i].apart(&a.t[i+1])
	}
	if jj-j == 2 {
		price += a.o[j].apart(&a.o[j+1])
	}
	return float32(price + elsewhere(&a.t[i], &a.o[j], all.weight))
}

// priceOne is price of one sentence for one, which nearly all are.
func (a *aligner) priceOne(i, j int32) float32 {
	t, o, m := &a.t[i], &a.o[j], a.within(i, j)
	price := unlikely(t.runes, o.runes*a.scale) + missed(a.tBest[i], m.weight) + missed(a.oBest[j], m.weight) - float64(min(m.weight, 9))
	price += a.odd(min(t.telling, o.telling)-int(m.count), t.asks != o.asks)
	return float32(price + elsewhere(t, o, m.weight))
}

// odd is the price of so many anchors that are not shared, and of a question on one
// side alone.
func (a *aligner) odd(lost int, asks bool) (price float64) {
	if lost > 0 {
		price = float64(min(lost, 6)) * a.kept
	}
	if asks {
		price += 1.5
	}
	return price
}

// elsewhere is the price of two sentences that nothing says belong together, not even
// where they stand.
func elsewhere(t, o *unit, weight float32) float64 {
	if t.before != o.before && t.after != o.after && weight < proof/2 {
		return 3
	}
	return 0
}

// apart is the price of one sentence for two.
func (u *unit) apart(next *unit) float64 {
	switch {
	case next.at != u.at+1:
		return 1e3
	case next.block != u.block:
		return 3 // two paragraphs rarely become one sentence
	}
	return 0
}

// missed is the price of a link that shares less than half of what a sentence
// shares with another.
func missed(best, shared float32) float64 {
	if shared*2 >= best {
		return 0
	}
	return float64(min(best-shared, 6)) / 2
}

// spread is how much lengths vary, for each rune: Gale and Church measured 6.8 on
// parliament’s pages; news is freer.
const spread = 8

// unlikely is minus the logarithm of the chance that two lengths differ so much.
func unlikely(t, o float64) float64 {
	d := math.Abs(t-o) / math.Sqrt(spread*(t+o)/2+1)
	return tails[min(int(d*16), len(tails)-1)]
}

// tails are minus the logarithms of the chance that a normal deviate is larger than
// n/16 on either side.
var tails = func() (table [80]float64) {
	for n := range table {
		table[n] = -math.Log(math.Erfc((float64(n) + 0.5) / 16 / math.Sqrt2))
	}
	return table
}()
