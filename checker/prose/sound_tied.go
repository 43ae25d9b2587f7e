package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Tie is two parts of a full name in an original without capitals: the one that the translation has, and the
// one tied to it that it has not.
type Tie struct{ Kept, Lost Extent }

// Extent is bytes Start to End-1 of the original.
type Extent struct{ Start, End int }

// unlikeTied is how much of a name is heard otherwise where another stands that is tied to a name, in
// hundredths. Of 1,050 surnames tied to a given name that the translation has, 9 of 10 are heard
// with less than 40 where they stand, and 19 of 20 others with more than 50 (ntrex, in five scripts).
const unlikeTied = 52

// Tied gives the full name of the original that has word kept of the translation, and in whose other
// part word i, which stands right behind that word or before it, sounds like nothing there, nor does another word
// with a capital; false where there is none, or word i is heard clearly in the sentences around.
func (n *Names) Tied(a *Alignment, kept, i int) (tie Tie, ok bool) {
	sentence := n.t.SentenceOf(i)
	if !n.caseless || n.Telling(i) < n.fewest() || !n.unspaced && (i < kept && !n.korean || n.native(i) || n.native(kept)) || !a.Of(sentence).Paired() || n.o.Seen(n.t.Tokens[i].Hash).First >= 0 {
		return tie, false
	}
	n.listen()
	in := a.Window(n.t, n.o, a.LinkOf(sentence), 0)
	here, beside := pronounce(n.here(i).latin.text()), pronounce(n.here(kept).latin.text())
	most := misheard // of the word that is kept
	switch {
	case n.Telling(kept) < 2:
		most = 10
	case !n.unspaced:
		most = clearly + 8
	}
	var lost *heard
	least := 100
	for k := n.pieceAt(in.From); k < n.pieceAt(in.To); k++ {
		next := n.tied(k)
		if next < 0 {
			continue
		}
		one, other, first := &n.pieces[k], &n.pieces[next], n.hanzi // a given name in characters may have others before it
		if i < kept {
			one, other, first = other, one, false
		}
		if n.script.misheardFrom(&beside, one, !first) > most {
			continue
		}
		if i < kept && n.korean && peoples.of(n.language).of(letterKey(n.o.Plain[other.at:other.end])) == nil && !hangulForm(n.o.Plain[other.at:other.end]) {
			continue // any word may stand there
		}
		if n.vowelless && !n.t.Tokens[i].Is(lexicon.Known) && peoples.of(n.language).of(letterKey(n.o.Plain[one.at:one.end])) == nil {
			continue // few vowels, and any verb may stand there
		}
		d := n.script.misheardFrom(&here, other, first || !n.hanzi)
		for _, name := range sameNames()[string(n.here(i).latin.text())] {
			called := pronounce([]byte(name))
			d = min(d, n.script.misheardFrom(&called, other, !n.hanzi))
		}
		if lost == nil || d < least {
			lost, least = other, d
			tie = Tie{one.extent(), other.extent()}
		}
	}
	reach := farAway
	if !n.unspaced { // where any word may sound like another
		reach = 1
	}
	if lost == nil || least < unlikeTied || n.heardAround(&here, a.Window(n.t, n.o, a.LinkOf(sentence), reach)) {
		return tie, false
	}
	for j := in.First; j < in.Last; j++ {
		if t := &n.t.Tokens[j]; t.Kind == Word && t.Flags&(Capital|Inner) != 0 && int(j) != kept {
			name := pronounce(n.here(int(j)).latin.text())
			if n.script.misheardFrom(&name, lost, true) < misheard {
				return tie, false
			}
		}
	}
	return tie, true
}

func (h *heard) extent() Extent { return Extent{int(h.at), int(h.end)} }

// heardAround reports whether a stretch of the original has a name, heard clearly.
func (n *Names) heardAround(name *sounds, in Window) bool {
	for k := n.pieceAt(in.From); k < n.pieceAt(in.To); k++ {
		if p := &n.pieces[k]; p.n > 0 && n.script.misheardFrom(name, p, !n.hanzi) <= clearly {
			return true
		}
	}
	return false
}

// tied gives the piece that is tied to piece k of the original as a surname is to a given name: by a dot, in
// Japanese by a space, and in scripts that part words as the next word, which is no everyday one; -1 for none.
func (n *Names) tied(k int) int {
	a := &n.pieces[k]
	next := k + 1
	for next < len(n.pieces) && n.pieces[next].n == 0 { // a place in the tables
		next++
	}
	if a.n == 0 || next == len(n.pieces) || n.pieces[next].at < a.end {
		return -1
	}
	b := &n.pieces[next]
	if !n.unspaced {
		if b.token == a.token+1 && n.o.Gap(int(a.token)) && !n.CommonWord(int(b.token)) {
			return next
		}
		return -1
	}
	between := n.o.Plain[a.end:b.at]
	r, size := utf8.DecodeRuneInString(between)
	if size > 0 && size == len(between) && (strings.ContainsRune(nameDots, r) || !n.hanzi && (r == ' ' || r == '\u3000')) {
		return next
	}
	return -1
}

// fewest is how many consonants a surname needs to be told from another that is tied to a given name: katakana
// writes vowels, too, and shows where a name begins and ends.
func (n *Names) fewest() int {
	if n.unspaced && !n.hanzi {
		return 1
	}
	return 2
}
