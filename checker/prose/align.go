package prose

import (
	"cmp"
	"slices"
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
}

// Of gives the link that a sentence of the translation is in.
func (a *Alignment) Of(sentence int) Link { return a.Links[a.of[sentence]] }

// To gives the link that a sentence of the original is in.
func (a *Alignment) To(sentence int) Link { return a.Links[a.to[sentence]] }

// Align pairs the sentences of a translation with those of its original.
//
// It is Gale and Church’s dynamic programme (“A program for aligning sentences in
// bilingual corpora”, 1993): lengths of a pair are alike up to a ratio, and a cost
// in natural logarithms says how unlikely a difference is. To lengths come
// anchors, as in hunalign: figures, names and other words that the two languages
// spell alike. The anchors also lay the way the programme keeps to, so that its
// price is linear in the length of the texts. Links that anchors prove are kept,
// and the rest is aligned again by itself, up to three times: captions move, and
// paragraphs change places.
func Align(t, o *Facts) *Alignment {
	a := &aligner{t: sides(t), o: sides(o)}
	a.meet()
	a.ratio()
	a.way()
	links := a.path()
	for range 3 {
		before := len(links)
		if links = a.again(links); links == nil || len(links) == before {
			break
		}
	}
	return arrange(links, len(t.Sentences), len(o.Sentences))
}

// arrange puts links in order.
func arrange(links []Link, t, o int) *Alignment {
	a := &Alignment{of: make([]int32, t), to: make([]int32, o)}
	where := make([]int32, o) // by sentence of the original: where in the translation it stands
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
	a.Links = links
	for n, l := range links {
		for s := l.First; s < l.Last; s++ {
			a.of[s] = int32(n)
		}
		for s := l.OriginalFirst; s < l.Beyond; s++ {
			a.to[s] = int32(n)
		}
	}
	return a
}
