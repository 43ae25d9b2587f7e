package prose

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// sounding is a stretch of an original without capitals that may be a name.
type sounding struct {
	token  int32
	places [4]placeID
	sketch skeleton
}

// sketch cuts the original into pieces: runs of katakana, runs of the characters that
// Chinese writes foreign names with, the words of the other scripts, and the places
// that the tables have.
func (n *Names) sketch() {
	if n.sketched {
		return
	}
	n.sketched, n.pieces = true, n.pieces[:0]
	for k := range n.o.Tokens {
		if n.o.Tokens[k].Kind != Word {
			continue
		}
		word := n.o.Word(k)
		if !n.unspaced {
			w := n.there(k)
			p := sounding{token: int32(k), places: w.places, sketch: latinSketch(w.latin.text())}
			if p.places[0] == 0 {
				p.places = n.placeWithin(word)
			}
			n.pieces = append(n.pieces, p)
			n.vav(int32(k), word)
			continue
		}
		n.runs(int32(k), word)
		for at := range word {
			if ids := n.placeAt(word[at:]); ids[0] != 0 {
				n.pieces = append(n.pieces, sounding{token: int32(k), places: ids})
			}
		}
	}
}

// vav appends a Hebrew word as it sounds where its vavs are no vowels: two of them are
// a v or a w, and the first letter may be one.
func (n *Names) vav(token int32, word string) {
	if !strings.Contains(word, "ו") || !n.hebrew {
		return
	}
	if other := strings.ReplaceAll(word, "וו", "ב"); other != word {
		w := romanise(other)
		n.pieces = append(n.pieces, sounding{token: token, sketch: latinSketch(w.text())})
	}
	if rest, ok := strings.CutPrefix(word, "ו"); ok {
		w := romanise("ב" + rest)
		n.pieces = append(n.pieces, sounding{token: token, sketch: latinSketch(w.text())})
	}
}

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
		if letters++; letters > 10 || r < 0x80 || !begun.Add(r) {
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

// runs appends the runs of a text that may be foreign names.
func (n *Names) runs(token int32, text string) {
	var s, v skeleton // v takes 瓦, 维 and the like for va and vi, not wa and wi
	length := 0
	var kana romanised
	end := func() {
		if length >= 2 {
			if kana.n > 0 {
				s = latinSketch(kana.text())
			}
			n.pieces = append(n.pieces, sounding{token: token, sketch: s})
			if v != s && kana.n == 0 {
				n.pieces = append(n.pieces, sounding{token: token, sketch: v})
			}
		}
		s, v, length, kana = skeleton{}, skeleton{}, 0, romanised{}
	}
	for _, r := range text {
		sounds := ""
		if n.hanzi {
			sounds = pinyin()[r]
		}
		switch {
		case r >= 0x30a1 && r <= 0x30fc && r != '・':
			kana.kana(r)
			length++
		case sounds != "":
			for _, c := range []byte(sounds) {
				s.add(c)
				if c == '~' && strings.ContainsRune(heardAsV, r) {
					c = soundP
				}
				v.add(c)
			}
			length++
		default:
			end()
		}
	}
	end()
}

// heardAsV are the characters that Chinese writes for wa, wo or wi and for va, vo or vi.
const heardAsV = "瓦沃渥威维韦薇"

// heardIn reports whether tokens from to to-1 of the original have word i of the
// translation, as far as their script can write it. A place that the tables have in
// the language is hardly written in another way.
func (n *Names) heardIn(i int, from, to int32) bool {
	n.sketch()
	w := n.here(i)
	name := englishSketch(w.latin.text(), n.vowelless)
	most := slack(int(name.n), !n.unspaced)
	if w.places[0] != 0 && n.covered(i) && !n.t.Tokens[i].Is(lexicon.Surname|lexicon.Given) {
		if most = 0; name.n < 4 {
			name.n = 0
		}
	} else if name.n < 2 {
		return true // nothing to tell it by
	}
	first, _ := slices.BinarySearchFunc(n.pieces, from, func(p sounding, token int32) int { return cmp.Compare(p.token, token) })
	for k := first; k < len(n.pieces) && n.pieces[k].token < to; k++ {
		p := &n.pieces[k]
		switch {
		case p.places[0] != 0 && w.places[0] != 0 && sharePlace(p.places, w.places):
			return true
		case p.sketch.n == 0 || name.n < 2:
		case n.hanzi:
			if likenessInside(name.text(), p.sketch.text(), most) {
				return true
			}
		case likeness(name.text(), p.sketch.text(), most, n.unspaced):
			return true
		}
	}
	return false
}

// likenessInside reports whether a name may be a part of a run of characters.
func likenessInside(name, run []byte, most int) bool {
	if bytes.Contains(run, name) {
		return true
	}
	for start := range run {
		for end := max(start+1, start+len(name)-most); end <= min(len(run), start+len(name)+most); end++ {
			if likeness(name, run[start:end], most, true) {
				return true
			}
		}
	}
	return false
}

// Heard reports whether the original's part of a stretch has word i of the
// translation in any form.
func (n *Names) Heard(i int, in Window) bool {
	n.beside.read(n.o, in.From, in.To)
	return n.stands(i, in)
}

// Telling gives how many consonants a name has for a script that writes little else
// to tell it from others by; 0 for other scripts.
func (n *Names) Telling(i int) int {
	if !n.caseless {
		return 0
	}
	name := englishSketch(n.here(i).latin.text(), n.vowelless)
	return int(name.n)
}
