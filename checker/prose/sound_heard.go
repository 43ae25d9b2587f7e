package prose

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// placeWithin gives the place that a word speaks of behind an article or a
// preposition that is written with it, or before what follows names.
func (n *Names) placeWithin(word string) (ids [4]placeID) {
	if ids = n.placeAt(word); ids[0] != 0 {
		return ids
	}
	letters := 0
	for at := range word {
		if letters++; letters == 1 {
			continue
		}
		if letters > 4 {
			break
		}
		if ids, _ = n.places.of(word[at:], lexicon.Key(word[at:]), n.room[:]); ids[0] != 0 {
			return ids
		}
	}
	return ids
}

// placeAt gives the place whose name a text begins with, the longest.
func (n *Names) placeAt(text string) (ids [4]placeID) {
	letters, begun, first := 0, lexicon.NewPrefix(), rune(0)
	for _, r := range text {
		if letters++; letters > 10 || r < utf8.RuneSelf || !begun.Add(r) {
			return ids
		}
		switch letters {
		case 1:
			first = r
		case 2:
			if !n.places.opens.May(opening(first, r)) {
				return ids
			}
		}
		if found := n.places.exact.get(begun.Key()); found[0] != 0 && (n.unspaced || letters > 1) {
			ids = found
		}
	}
	return ids
}

// Hearing gives how much of word i of the translation the original's part of a stretch does not
// write, where it writes the most of it: 0 to 100, in hundredths of the word, 0 for a place that it
// has by the tables. It is for originals without capitals.
func (n *Names) Hearing(i int, in Window) int {
	n.listen()
	from, to := n.pieceAt(in.From), n.pieceAt(in.To)
	_, lost := n.hearing(i, from, to)
	return lost
}

// pieceAt gives the first piece of a token of the original, or of those behind it.
func (n *Names) pieceAt(token int32) int {
	k, _ := slices.BinarySearchFunc(n.pieces, token, func(p heard, token int32) int { return cmp.Compare(p.token, token) })
	return k
}

// hearing gives which of pieces from to to-1 word i of the translation is heard in best, -1 for none,
// and what Hearing gives.
func (n *Names) hearing(i, from, to int) (piece, lost int) {
	w := n.here(i)
	name := pronounce(w.latin.text())
	piece, lost = -1, 100
	for k := max(from, 0); k < min(to, len(n.pieces)) && lost > 0; k++ {
		p := &n.pieces[k]
		if p.places[0] != 0 && w.places[0] != 0 && sharePlace(p.places, w.places) {
			return k, 0
		}
		if p.n == 0 {
			continue
		}
		if d := n.script.mishearing(&name, p); d < lost {
			piece, lost = k, d
		}
	}
	return piece, lost
}

// Unknown gives the token of the original that has the name before word i of the translation, where the
// word is not heard beside it, as a surname is, nor clearly in the sentences around; -1 where there is none.
func (n *Names) Unknown(a *Alignment, i int) int {
	sentence := n.t.SentenceOf(i)
	if !n.caseless || n.Telling(i) < 2 || n.Telling(i-1) < 2 || n.native(i) || !a.Of(sentence).Paired() || n.o.Seen(n.t.Tokens[i].Hash).First >= 0 {
		return -1
	}
	n.listen()
	in := a.Window(n.t, n.o, a.LinkOf(sentence), 0)
	given, lost := n.hearing(i-1, n.pieceAt(in.From), n.pieceAt(in.To))
	if lost > clearly+5 {
		return -1
	}
	if _, lost := n.hearing(i, given-2, given+4); lost <= misheard+8 {
		return -1
	}
	if n.Hearing(i, a.Window(n.t, n.o, a.LinkOf(sentence), farAway)) <= clearly {
		return -1
	}
	return int(n.pieces[given].token)
}

// misheard is how much of a name may be heard otherwise, in hundredths. Of a hundred names that are there,
// 6 to 14 are heard worse (ntrex; 33 in Chinese, most of them in characters whose reading or meaning
// tells them), and of a hundred that are not there 3 to 11 are heard better.
const misheard = 35

// clearly is how much of a name that is heard without a doubt may be heard otherwise, in hundredths.
const clearly = 18

// heardIn reports whether the original's part of a stretch has word i of the translation, as
// far as its script can write it. A place that the tables have in the language is hardly
// written in another way.
func (n *Names) heardIn(i int, from, to int32) bool {
	w := n.here(i)
	most := misheard
	listed := w.places[0] != 0 && n.covered(i)
	if !listed && n.native(i) {
		return n.mayRead(i, from, to)
	}
	if listed && !(n.t.Tokens[i].Is(lexicon.Surname|lexicon.Given) && n.besideCapital(i)) {
		most = clearly
	} else if n.Telling(i) < 2 {
		return true // nothing to tell it by
	}
	return n.Hearing(i, Window{From: from, To: to}) <= most
}

// besideCapital reports whether a word with a capital stands right before word i of the translation or behind it: Paul Casey is no station.
func (n *Names) besideCapital(i int) bool {
	f := n.t
	return i > 0 && f.Gap(i-1) && f.Tokens[i-1].Has(Capital) || i+1 < len(f.Tokens) && f.Gap(i) && f.Tokens[i+1].Has(Capital)
}

// Heard reports whether the original's part of a stretch has word i of the
// translation in any form.
func (n *Names) Heard(i int, in Window) bool {
	switch w := n.here(i); {
	case w.unheard.from <= in.From && in.To <= w.unheard.to:
		return false
	case w.found.from < w.found.to && in.From <= w.found.from && w.found.to <= in.To:
		return true
	}
	stands := n.stands(i, in)
	if w := n.here(i); stands {
		w.found = listened{in.From, in.To}
	} else {
		w.unheard = listened{in.From, in.To}
	}
	return stands
}

// farAway is how many sentences on either side of a name's own its original may have gone to.
const farAway = 5

// Unheard reports whether the original, which has no capitals, has word i of the translation neither
// where it is rendered nor clearly in the sentences around, and none of the other places
// where the translation has the word in theirs: those tell it as a name of the story, that a translator
// may put for a pronoun.
func (n *Names) Unheard(a *Alignment, i int) bool {
	w := n.here(i)
	if !w.sought {
		unheard := n.unheard(a, i)
		w = n.here(i)
		w.foreign, w.sought = unheard, true
	}
	return w.foreign
}

func (n *Names) unheard(a *Alignment, i int) bool {
	if !n.caseless || n.language == "" || !n.places.read || n.o.Seen(n.t.Tokens[i].Hash).First >= 0 {
		return false
	}
	for _, j := range n.mentions(i) {
		sentence := n.t.SentenceOf(int(j))
		if !a.Of(sentence).Paired() {
			continue
		}
		link := a.LinkOf(sentence)
		around := a.Window(n.t, n.o, link, 1)
		if n.heardIn(int(j), around.From, around.To) || peoples.of(n.language).in(n.o.Slice(int(around.From), int(around.To)), n.t.Tokens[j].Hash) {
			return false
		}
		if n.Hearing(int(j), a.Window(n.t, n.o, link, farAway)) <= clearly {
			return false
		}
	}
	return true
}

// mentions are the places where the translation has word i with a capital.
func (n *Names) mentions(i int) []int32 {
	if n.mentioned == nil {
		n.mentioned = map[uint64][]int32{}
		for _, posting := range [...]Posting{Capitals, Openers} {
			for _, j := range n.t.Posting(posting) {
				hash := n.t.Tokens[j].Hash
				n.mentioned[hash] = append(n.mentioned[hash], j)
			}
		}
	}
	return n.mentioned[n.t.Tokens[i].Hash]
}

// Telling gives how many consonants a name has for a script without capitals to tell it from
// others by; 0 for other scripts.
func (n *Names) Telling(i int) int {
	if !n.caseless {
		return 0
	}
	s, consonants := pronounce(n.here(i).latin.text()), 0
	for _, loss := range s.loss[:s.n] {
		if loss > lossVowel {
			consonants++
		}
	}
	return consonants
}
