package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// roster is the words of one side of a story that have a capital, each once, so that a
// word is not compared with all that a long story says of somebody.
type roster struct {
	words    []int32 // the first token of each
	counts   []int32 // how often each stands there with its capital
	outlines []outline
	index    index
	made     bool
}

// outline tells two words apart that have too few letters in common to be one name. In a
// script that is not Latin it tells none.
type outline struct {
	latin, bones uint32 // the letters that a word has, and the consonants
	place        bool
}

func (n *Names) outline(w *nameWord) (x outline) {
	if !n.scripts {
		x = outline{w.latin.has, w.bones.has, w.places[0] != 0}
		if w.respelled > 0 {
			x.latin |= n.respelled[w.respelled-1].has
		}
	}
	return x
}

// apart reports whether neither alike nor akin can hold.
func (x outline) apart(y outline) bool {
	return !(x.place && y.place) && wanting(x.latin, y.latin) > 2 && wanting(y.latin, x.latin) > 2 && wanting(x.bones, y.bones) > 0 && wanting(y.bones, x.bones) > 0
}

func (r *roster) reset(tokens int) {
	r.words, r.counts, r.outlines, r.made = r.words[:0], r.counts[:0], r.outlines[:0], true
	r.index.reset(tokens / 8)
}

func (r *roster) add(t *Token, i int32) {
	if t.Kind != Word || t.Flags&(Capital|Inner) == 0 {
		return
	}
	id := r.index.number(t.Hash)
	if int(id) == len(r.words) {
		r.words, r.counts = append(r.words, i), append(r.counts, 0)
	}
	if t.Flags&Capital != 0 {
		r.counts[id]++
	}
}

// ourNames is the roster of the translation: first the words that have their capital amid a
// sentence.
func (n *Names) ourNames() *roster {
	r := &n.roster[0]
	if !r.made {
		r.reset(len(n.t.Tokens))
		for _, posting := range [...]Posting{Capitals, Openers} {
			for _, i := range n.t.Posting(posting) {
				r.add(&n.t.Tokens[i], i)
			}
		}
		for _, i := range r.words {
			r.outlines = append(r.outlines, n.outline(n.here(int(i))))
		}
	}
	return r
}

// theirNames is the roster of the original.
func (n *Names) theirNames() *roster {
	r := &n.roster[1]
	if !r.made {
		r.reset(len(n.o.Tokens))
		for k := range n.o.Tokens {
			r.add(&n.o.Tokens[k], int32(k))
		}
		for _, k := range r.words {
			r.outlines = append(r.outlines, n.outline(n.there(int(k))))
		}
	}
	return r
}

// Carried gives a token of the translation where a word of the original stands as a
// name, -1 where it has none.
func (n *Names) Carried(k int) int {
	w := n.there(k)
	if w.sought {
		return int(w.carried)
	}
	carried, own, ours := int32(-1), n.outline(w), n.ourNames()
	surnames := n.nameAmid(k) // which may be words, too: Trump
	for c, i := range ours.words {
		if t := &n.t.Tokens[i]; !own.apart(ours.outlines[c]) && !t.Is(lexicon.Function|lexicon.Demonym) && (!t.Is(lexicon.Known) || surnames && t.Is(lexicon.Surname)) && t.Len > 3 && n.spelled(int(i), k) {
			carried = i
			break
		}
	}
	w = n.there(k)
	w.carried, w.sought = carried, true
	return int(carried)
}

// Excess gives how much oftener the original has a name, word k of it, than the whole
// translation has.
func (n *Names) Excess(k int) int {
	w := n.there(k)
	if w.weighed {
		return int(w.excess)
	}
	excess, own, theirs := int32(0), n.outline(w), n.theirNames()
	for c, j := range theirs.words {
		if theirs.counts[c] > 0 && n.Akin(int(j), k) {
			excess += theirs.counts[c]
		}
	}
	ours := n.ourNames()
	for c, i := range ours.words {
		if ours.counts[c] > 0 && !own.apart(ours.outlines[c]) && n.Same(int(i), k) {
			excess -= ours.counts[c]
		}
	}
	w = n.there(k)
	w.excess, w.weighed = excess, true
	return int(excess)
}
