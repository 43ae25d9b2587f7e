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

// Mishearing gives how much of word i of the translation the original's part of a stretch does
// not write, where it writes the most of it: 0 to 100, in hundredths of the name, 0 for a
// place that it has by the tables. It is for originals without capitals.
func (n *Names) Mishearing(i int, in Window) int {
	n.listen()
	w := n.here(i)
	name, least := pronounce(w.latin.text()), 100
	first, _ := slices.BinarySearchFunc(n.pieces, in.From, func(p heard, token int32) int { return cmp.Compare(p.token, token) })
	for k := first; k < len(n.pieces) && n.pieces[k].token < in.To && least > 0; k++ {
		p := &n.pieces[k]
		if p.places[0] != 0 && w.places[0] != 0 && sharePlace(p.places, w.places) {
			return 0
		}
		if p.n > 0 {
			least = min(least, n.script.mishearing(&name, p))
		}
	}
	return least
}

// misheard is how much of a name may be heard otherwise, in hundredths: of a hundred names that are
// there, 4 to 15 are heard worse, and 7 to 11 of a hundred that are not there are heard better.
const misheard = 35

// heardIn reports whether the original's part of a stretch has word i of the translation, as
// far as its script can write it. A place that the tables have in the language is hardly
// written in another way.
func (n *Names) heardIn(i int, from, to int32) bool {
	w := n.here(i)
	most := misheard
	listed := w.places[0] != 0 && n.covered(i)
	if !listed && n.native(i) {
		return true // only readings could tell
	}
	if listed && !n.t.Tokens[i].Is(lexicon.Surname|lexicon.Given) {
		most = misheard / 2
	} else if n.Telling(i) < 2 {
		return true // nothing to tell it by
	}
	return n.Mishearing(i, Window{From: from, To: to}) <= most
}

// Heard reports whether the original's part of a stretch has word i of the
// translation in any form.
func (n *Names) Heard(i int, in Window) bool {
	n.beside.read(n.o, in.From, in.To)
	return n.stands(i, in)
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
	if hash := n.t.Tokens[i].Hash; n.language == "" || !n.places.read || n.o.Seen(hash).First >= 0 {
		return false
	}
	mentions := n.mentions(i)
	if len(mentions) > 1 && !n.covered(i) { // again and again: the language may have another name for it
		return false
	}
	for _, j := range mentions {
		sentence := n.t.SentenceOf(int(j))
		if !a.Of(sentence).Paired() {
			continue
		}
		link := a.LinkOf(sentence)
		around, far := a.Window(n.t, n.o, link, 1), a.Window(n.t, n.o, link, farAway)
		if n.heardIn(int(j), around.From, around.To) || n.Mishearing(int(j), far) <= misheard/2 {
			return false
		}
	}
	return true
}

// mentions are the places where the translation has word i with a capital.
func (n *Names) mentions(i int) []int32 {
	if len(n.mentioned) == 0 {
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
