package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Unnamed is somebody whom an original without capitals gives a full name, of which the translation has nothing, or the given name alone.
type Unnamed struct {
	Extent        // the full name
	Token   int32 // of the original
	Given   int   // the token of the translation that is the given name, -1 for none
	Carried bool  // the translation has the surname elsewhere
}

// Unnamed gives the first of those whom the original's part of a stretch names so; around is a wider stretch. A name
// is in full where a dot parts it, behind a given name of the tables in scripts other than Chinese.
func (n *Names) Unnamed(in, around Window) (who Unnamed, ok bool) {
	if !n.unspaced && !n.korean { // where few vowels are written, many words sound alike
		return n.unnamedNative(in, around)
	}
	n.listen()
	for k := n.pieceAt(in.From); k < n.pieceAt(in.To); k++ {
		next := n.tied(k)
		if next < 0 || k > 0 && n.unspaced && n.tied(k-1) == k || !n.personal(k, next) {
			continue
		}
		last := next
		for m := n.tied(last); m >= 0 && n.unspaced; m = n.tied(last) {
			last = m
		}
		if i, lost := n.lostIn(k, last, in, around); lost {
			given, surname := &n.pieces[k], &n.pieces[last]
			return Unnamed{Extent{int(given.at), n.nameEnd(surname)}, given.token, i, n.saidOf(surname, -1, 0, int32(len(n.t.Tokens))) > 0}, true
		}
	}
	return who, false
}

// personal reports whether two pieces of the original that are tied are somebody's names.
func (n *Names) personal(given, surname int) bool {
	a, b := &n.pieces[given], &n.pieces[surname]
	if a.n < 2 || b.n < 3 || b.places[0] != 0 {
		return false
	}
	if n.korean && !hangulForm(n.o.Plain[b.at:b.end]) {
		return false
	}
	if n.hanzi {
		between := n.o.Plain[a.end:b.at]
		return utf8.RuneCountInString(n.o.Plain[b.at:b.end]) > 1 && strings.ContainsAny(between, nameDots)
	}
	known := peoples.of(n.language).of(letterKey(n.o.Plain[a.at:a.end]))
	return known != nil && known.given
}

// lostIn reports whether a stretch of the translation has nothing of the name that pieces first to last of the original are, or
// nothing but its given name, which is the token it gives.
func (n *Names) lostIn(first, last int, in, around Window) (given int, lost bool) {
	given = -1
	from, to := n.pieceAt(in.From), n.pieceAt(in.To)
	for _, i := range n.left.among(in.First, in.Last) {
		if n.t.Tokens[i].Is(lexicon.Title | lexicon.Function | lexicon.Calendar | lexicon.Demonym) {
			continue
		}
		k, loss := n.hearing(int(i), from, to)
		switch listed := slices.ContainsFunc(n.pieces[first:last+1], func(h heard) bool { return n.listedAs(&h, int(i)) }); {
		case !listed && (k < first || k > last || loss > unheardOf):
		case k != first || given >= 0 || loss > misheard:
			return -1, false
		default:
			given = int(i)
		}
	}
	if t := n.t; given >= 0 && given+1 < len(t.Tokens) && (t.Tokens[given+1].Flags&Capital != 0 || t.Tokens[given+1].Hash == '-') {
		return -1, false
	}
	surname := &n.pieces[last]
	wants := strings.Count(n.o.Slice(int(around.From), int(around.To)), n.o.Plain[surname.at:surname.end])
	return given, n.saidOf(surname, given, around.First, around.Last) < wants && !n.loaned(first, last, in)
}

// loaned reports whether a piece of a name sounds like a word of the translation that is written small: ポール・ポジション, pole position.
func (n *Names) loaned(first, last int, in Window) bool {
	for i := in.First; i < in.Last; i++ {
		t := &n.t.Tokens[i]
		if t.Kind != Word || t.Flags&(Capital|Inner) != 0 || t.Len < 3 || t.Is(lexicon.Function) {
			continue
		}
		name := pronounce(n.here(int(i)).latin.text())
		for k := first; k <= last; k++ {
			if h := &n.pieces[k]; h.n > 1 && h.asLong(&name) && n.script.misheardFrom(&name, h, true) <= clearly {
				return true
			}
		}
	}
	return false
}

// listedAs reports whether the tables of people have word i of the translation for a piece of the original.
func (n *Names) listedAs(h *heard, i int) bool {
	return peoples.of(n.language).in(n.o.Plain[h.at:h.end], n.t.Tokens[i].Hash)
}

// saidOf counts the words with capitals among tokens first to last-1 of the translation that may be a piece of the original, all but one.
func (n *Names) saidOf(h *heard, but int, first, last int32) (count int) {
	for _, i := range n.left.among(first, last) {
		if int(i) == but || n.t.Tokens[i].Is(lexicon.Title) {
			continue
		}
		if name := pronounce(n.here(int(i)).latin.text()); h.asLong(&name) && n.script.misheardFrom(&name, h, true) <= misheard || n.listedAs(h, int(i)) {
			count++
		}
	}
	return count
}

// asLong reports whether a name has about as many consonants as a stretch of the original writes: Joe is not all of 桑德斯.
func (h *heard) asLong(name *sounds) bool {
	ours, theirs := 0, 0
	for k := range name.n {
		if name.loss[k] > lossVowel {
			ours++
		}
	}
	for _, c := range h.kind[:h.n] {
		if extra(c) > lossVowel {
			theirs++
		}
	}
	return ours+max(1, theirs/2) >= theirs
}

// nameEnd is where a name ends whose last piece that is: 周三 is a Wednesday, and behind Hangul stand particles.
func (n *Names) nameEnd(h *heard) int {
	text := n.o.Plain[h.at:h.end]
	if r, _ := utf8.DecodeRuneInString(n.o.Plain[h.end:]); n.hanzi && strings.ContainsRune("一二三四五六日末", r) {
		return int(h.at) + len(strings.TrimRight(text, "周週"))
	}
	for at := 6; n.korean && at < len(text); at += 3 {
		if koreanTails.Has(lexicon.Key(text[at:])) {
			return int(h.at) + at
		}
	}
	return int(h.end)
}
