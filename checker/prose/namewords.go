package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// nameWord is what a word is compared by.
type nameWord struct {
	latin          romanised
	bones          skeleton
	abroad         int32 // of the translation, beside another script: where in abroad is how that hears it
	sounding       int32 // of the original, in Cyrillic or Greek: where in soundings is what it gives
	places         [4]placeID
	respelled      int32         // of the original: the number of what transcription makes of it in respelled, from 1
	firstReading   int32         // of the translation: what readings gives
	readings       int32         // and how many
	class          lexicon.Class // of the original: what the lexicon has under its first case
	found, unheard listened      // of the translation: between which tokens of the original Heard has found it, and has not
	carried        int32         // of the original: what Carried gives
	excess         int32         // of the original: what Excess gives
	place          bool          // of the original: it is the name of one
	classed        bool          // the class is here
	spelt          bool          // how it is written is here, not only what place it is
	foreign        bool          // of the translation: what Foreign gives
	sought         bool          // that or what Carried gives is here
	weighed        bool          // what Excess gives is here
}

// listened is tokens from to to-1.
type listened struct{ from, to int32 }

// abroad is an English word as other scripts hear it.
type abroad struct {
	spoken romanised
	bones  skeleton
}

// nameWords are the words of one side that were asked for, each once, however often it
// stands there.
type nameWords struct {
	tokens   []Token
	of       []int32 // by token: the word's number, from 1; nowhere for a word that has none, and is no place
	list     []nameWord
	index    index
	capitals []int32 // the words with a capital
	before   []int32 // by token: how many of them stand before it
}

// nowhere is the number of words that are no places, as their first letters show, and that nothing else was asked of.
const nowhere = -1

// read begins a text.
func (w *nameWords) read(f *Facts) {
	w.tokens, w.of, w.list = f.Tokens, zeros(w.of, len(f.Tokens)), w.list[:0]
	w.index.reset(len(f.Tokens) / 4)
	w.capitals, w.before = w.capitals[:0], resize(w.before, len(f.Tokens)+1)
	for i := range w.tokens {
		w.before[i] = int32(len(w.capitals))
		if t := &w.tokens[i]; t.Flags&(Capital|Inner) != 0 && t.Kind == Word {
			w.capitals = append(w.capitals, int32(i))
		}
	}
	w.before[len(w.tokens)] = int32(len(w.capitals))
}

// among gives the words with a capital among tokens first to last-1.
func (w *nameWords) among(first, last int32) []int32 {
	if first >= last {
		return nil
	}
	return w.capitals[w.before[first]:w.before[last]]
}

// at gives the word of a token, and whether it is new.
func (w *nameWords) at(i int) (word *nameWord, fresh bool) {
	if n := w.of[i]; n > 0 {
		return &w.list[n-1], false
	}
	t := &w.tokens[i]
	id := w.index.number(t.Hash ^ uint64(t.Flags&(Capital|Inner|Upper))<<32)
	if w.of[i] = id + 1; int(id) < len(w.list) {
		return &w.list[id], false
	}
	w.list = append(w.list, nameWord{})
	return &w.list[id], true
}

// here gives word i of the translation.
func (n *Names) here(i int) *nameWord {
	if number := n.left.of[i]; number > 0 {
		return &n.left.list[number-1]
	}
	return n.readHere(i)
}

func (n *Names) readHere(i int) *nameWord {
	w, fresh := n.left.at(i)
	if !fresh {
		return w
	}
	word := Bare(n.t.Word(i))
	w.latin = romanise(word)
	w.bones = bones(w.latin.text())
	if n.scripts {
		w.abroad = int32(len(n.abroad))
		x := abroad{spoken: spoken(w.latin.text())}
		x.bones = bones(x.spoken.text())
		n.abroad = append(n.abroad, x)
	}
	w.places = n.places.inEnglish(word, n.t.Tokens[i].Hash)
	return w
}

// there gives word k of the original.
func (n *Names) there(k int) *nameWord {
	if number := n.right.of[k]; number > 0 && n.right.list[number-1].spelt {
		return &n.right.list[number-1]
	}
	return n.readThere(k)
}

func (n *Names) readThere(k int) *nameWord {
	w := n.theirs(k)
	if !w.spelt {
		w.spelt = true
		w.latin = romanise(n.owner(Bare(n.o.Word(k))))
		w.bones = bones(w.latin.text())
		if n.transcription != nil && n.o.Tokens[k].Flags&Capital != 0 {
			n.respell(w, Bare(n.o.Word(k)))
		}
		if n.scripts && !n.caseless {
			w.sounding = int32(len(n.soundings))
			n.soundings = append(n.soundings, n.sounding(Bare(n.o.Word(k))))
		}
	}
	return w
}

// owner is a word without what Czech puts behind whose something is: Janouškových, Cesarovy.
func (n *Names) owner(word string) string {
	if n.language != "cs" {
		return word
	}
	for _, ending := range owners.of(word) {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 3 {
			return stem
		}
	}
	return word
}

var owners = suffixesOf("ův ova ovo ovy ovu ově ových ovým ovými")

// placed is there, without what the word is spelt by: most words are no place and
// are asked for nothing else. It is not to be written to.
func (n *Names) placed(k int) *nameWord {
	switch number := n.right.of[k]; {
	case number > 0:
		return &n.right.list[number-1]
	case number == 0 && !n.noPlace(k):
		return n.theirs(k)
	}
	n.right.of[k] = nowhere
	return &noPlace
}

var noPlace nameWord

// noPlace reports whether word k of the original is no place, as its first letters show.
func (n *Names) noPlace(k int) bool {
	word := n.o.Word(k)
	if n.genitive && word[len(word)-1] == 's' || n.language == "de" && strings.IndexByte(partsOpen, word[0]) >= 0 {
		return false
	}
	return n.places.none(word, n.o.Tokens[k].Hash) && len(Bare(word)) == len(word)
}

// partsOpen are the letters that German words for a part of a place begin with: Südasien.
const partsOpen = "NOSWZ"

// theirs is word k of the original, with what place it is.
func (n *Names) theirs(k int) *nameWord {
	none := n.right.of[k] == nowhere
	w, fresh := n.right.at(k)
	if !fresh || none {
		return w
	}
	word, hash := n.bare(k)
	w.places, w.place = n.places.of(word, hash, n.room[:])
	if !w.place && n.genitive {
		if stem, ok := strings.CutSuffix(word, "s"); ok && len(stem) > 3 {
			if places, place := n.places.of(stem, lexicon.Key(stem), n.room[:]); place || w.places[0] == 0 { // Münchens
				w.places, w.place = places, place
			}
		}
	}
	if w.places[0] == 0 && n.language == "de" && strings.IndexByte(partsOpen, word[0]) >= 0 { // a part, and no name that English has to have
		for _, side := range [...]string{"Nord", "Ost", "Süd", "Südost", "West", "Zentral"} {
			if whole, ok := strings.CutPrefix(word, side); ok && len(whole) > 4 && w.places[0] == 0 {
				w.places, _ = n.places.of(whole, lexicon.Key(whole), n.room[:])
			}
		}
	}
	w.place = w.place && (n.caseless || capital(word))
	if w.places[0] == 0 {
		w.places = n.places.english.get(hash)
	}
	return w
}
