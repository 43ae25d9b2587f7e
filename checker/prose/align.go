package prose

import (
	"cmp"
	"slices"
	"strings"
)

// Link pairs sentences of a translation with the sentences of the original that
// they render. One side is empty where a sentence has no partner.
type Link struct {
	First, Last           int32 // sentences of the translation, Last excluded
	OriginalFirst, Beyond int32 // sentences of the original, Beyond excluded
}

// Paired reports whether both sides have sentences.
func (l Link) Paired() bool { return l.First < l.Last && l.OriginalFirst < l.Beyond }

// Alignment says which sentences of a translation render which of its original.
type Alignment struct {
	Links []Link // in the order of the translation; those of the original alone stand where they fell

	of []int32 // the link of each sentence of the translation
	to []int32 // the link of each sentence of the original

	by   *Aligner
	read bool // by.sides are of these texts
}

// Of gives the link that a sentence of the translation is in.
func (a *Alignment) Of(sentence int) Link { return a.Links[a.of[sentence]] }

// LinkOf gives the index of the link that a sentence of the translation is in.
func (a *Alignment) LinkOf(sentence int) int32 { return a.of[sentence] }

// To gives the link that a sentence of the original is in.
func (a *Alignment) To(sentence int) Link { return a.Links[a.to[sentence]] }

// Window gives the tokens of link n, and of so many links on either side of it
// that have both sides.
func (a *Alignment) Window(t, o *Facts, n int32, wider int) (w Window) {
	for k := max(int(n)-wider, 0); k <= min(int(n)+wider, len(a.Links)-1); k++ {
		l := a.Links[k]
		if !l.Paired() {
			continue
		}
		first, last := t.Sentences[l.First].First, t.Sentences[l.Last-1].Last
		from, to := o.Sentences[l.OriginalFirst].First, o.Sentences[l.Beyond-1].Last
		if w.Last == 0 {
			w = Window{first, last, from, to}
			continue
		}
		w = Window{min(w.First, first), max(w.Last, last), min(w.From, from), max(w.To, to)}
	}
	return w
}

// Adrift is the stretch of link n and of the sentences beside it that have no partner: the
// aligner may have left there what belongs to the link.
func (a *Alignment) Adrift(t, o *Facts, n int32) Window {
	w := a.Window(t, o, n, 0)
	for _, step := range [...]int{-1, 1} {
		for k := int(n) + step; k >= 0 && k < len(a.Links) && !a.Links[k].Paired(); k += step {
			if l := a.Links[k]; l.First < l.Last {
				w.First, w.Last = min(w.First, t.Sentences[l.First].First), max(w.Last, t.Sentences[l.Last-1].Last)
			} else {
				w.From, w.To = min(w.From, o.Sentences[l.OriginalFirst].First), max(w.To, o.Sentences[l.Beyond-1].Last)
			}
		}
	}
	return w
}

// Aligner pairs texts. It uses its memory again; the zero Aligner is ready.
type Aligner struct {
	// Language is the original's, as a BCP 47 tag; "" where it is not known. Where its
	// script shares few anchors with English, everyday words are some, too.
	Language string

	whole, rest aligner
	keys        []uint64 // the anchors of all sentences, one after the other

	marks  []int32 // of common, by the anchor's number
	marked int32

	links, kept   []Link // all of them, and those that anchors prove
	proofs, met   []int32
	where, of, to []int32
	out           Alignment

	sides    [2]side // of Passages: the translation and the original
	relinker relinker
	other    *Aligner // that arranges what Passages linked anew
}

// Align pairs the sentences of a translation with those of its original. The
// result lasts until the next call.
//
// It is Gale and Church’s dynamic programme (“A program for aligning sentences in
// bilingual corpora”, 1993): lengths of a pair are alike up to a ratio, and a cost
// in natural logarithms says how unlikely a difference is. To lengths come
// anchors, as in hunalign: figures, names and other words that the two languages
// spell alike. The anchors also lay the way the programme keeps to, so that its
// price is linear in the length of the texts. Links that anchors prove are kept,
// and the rest is aligned again by itself, up to three times: captions move, and
// paragraphs change places.
func (a *Aligner) Align(t, o *Facts) *Alignment {
	w := &a.whole
	a.keys = a.keys[:0]
	ours, theirs := a.words()
	w.t, a.keys = sides(t, ours, w.t[:0], a.keys)
	w.o, a.keys = sides(o, theirs, w.o[:0], a.keys)
	w.meet(a.keys)
	w.ratio()
	w.way()
	a.links = w.path(a.links[:0])
	a.kept = a.kept[:0]
	for n := 0; n < 3 && !a.level() && a.prove(); n++ {
		a.again()
	}
	return a.arrange(len(w.t), len(w.o))
}

// level reports whether every sentence has a partner of its own, and none stands elsewhere: no second way would
// find better.
func (a *Aligner) level() bool {
	return !slices.ContainsFunc(a.links, func(l Link) bool { return !l.single() })
}

// words gives the everyday words of the two languages, where they are asked for.
func (a *Aligner) words() (ours, theirs *everyday) {
	switch primary, _, _ := strings.Cut(a.Language, "-"); primary {
	case "ar", "el", "he", "ja", "ko", "zh":
		return everydayOf("en"), everydayOf(primary)
	}
	return nil, nil
}

// resize gives a list of n elements, with the memory of the old one if it is enough.
// What is in it is left there.
func resize[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/2)
	}
	return list[:n]
}

// zeros is resize, and all elements are zero.
func zeros[T any](list []T, n int) []T {
	list = resize(list, n)
	clear(list)
	return list
}

// arrange puts the links of so many sentences of either side in order.
func (a *Aligner) arrange(t, o int) *Alignment {
	links := a.links
	a.of, a.to, a.where = zeros(a.of, t), zeros(a.to, o), zeros(a.where, o)
	where := a.where // by sentence of the original: where in the translation it stands
	for _, l := range links {
		for s := l.OriginalFirst; s < l.Beyond; s++ {
			where[s] = l.First
			if l.First == l.Last {
				where[s] = -1
			}
		}
	}
	for s := range where {
		if where[s] < 0 && s > 0 {
			where[s] = where[s-1] // a sentence without a partner stands behind the one before it
		}
	}
	key := func(l Link) (int32, int32) {
		if l.First < l.Last {
			return l.First, -1
		}
		return where[l.OriginalFirst], l.OriginalFirst
	}
	slices.SortFunc(links, func(x, y Link) int {
		xt, xo := key(x)
		yt, yo := key(y)
		return cmp.Or(cmp.Compare(xt, yt), cmp.Compare(xo, yo))
	})
	for n, l := range links {
		for s := l.First; s < l.Last; s++ {
			a.of[s] = int32(n)
		}
		for s := l.OriginalFirst; s < l.Beyond; s++ {
			a.to[s] = int32(n)
		}
	}
	a.out = Alignment{Links: links, of: a.of, to: a.to, by: a}
	return &a.out
}

// common counts the anchors that both sides of a link have, and those of the side
// that has fewer.
func (a *Aligner) common(l *Link) (same, fewer int) {
	w := &a.whole
	if len(a.marks) != len(w.uses) || a.marked > 1<<29 {
		a.marks, a.marked = zeros(a.marks, len(w.uses)), 0
	}
	a.marked++
	ours, theirs := a.marked*2, a.marked*2+1
	n, m := 0, 0
	for i := l.First; i < l.Last; i++ {
		for _, id := range w.ids[w.t[i].from:w.t[i].to] {
			if a.marks[id] < ours {
				a.marks[id] = ours
				n++
			}
		}
	}
	for j := l.OriginalFirst; j < l.Beyond; j++ {
		for _, id := range w.ids[w.o[j].from:w.o[j].to] {
			switch was := a.marks[id]; {
			case was == theirs:
				continue
			case was == ours:
				same++
			}
			a.marks[id] = theirs
			m++
		}
	}
	return same, min(n, m)
}
