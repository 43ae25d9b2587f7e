package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Twice is a name that an original in another script writes alike each time, and the translation in two ways: engines write such a name
// anew each time.
type Twice struct {
	Usual, Other int32  // the first token of either; Usual is the one that the tables know, or that stands more often
	Theirs       Extent // bytes of the original, where Other renders them
}

// Twice gives the names that are told in two ways, each way of a name but the usual one. Names that look alike are everywhere in news; that one
// word of the original stands for both proves that they are one.
func (n *Names) Twice(a *Alignment) []Twice {
	switch {
	case !n.scripts:
		return nil
	case !n.caseless:
		return n.twiceInAlphabet(a)
	case n.Tell(a) == nil:
		return nil
	}
	var list []Twice
	s := &n.teller
	for id := range s.keys {
		key, pairs := &s.keys[id], s.keys[id].pairs
		if len(pairs) < 2 {
			continue
		}
		known := func(k int) bool {
			return key.known != nil && key.known.spelt(n.here(int(pairs[k].token)).latin.text()) == 0
		}
		usual := 0
		for k := range pairs {
			if known(k) || pairs[k].links > pairs[usual].links && !known(usual) {
				usual = k
			}
		}
		for k := range pairs {
			if k == usual || !n.variants(&pairs[usual], &pairs[k]) {
				continue
			}
			at, apart := n.rendered(key.key, pairs[usual].hash, pairs[k].hash)
			if !apart {
				continue
			}
			if same := slices.IndexFunc(list, func(t Twice) bool { return t.Other == pairs[k].token }); same < 0 {
				list = append(list, Twice{pairs[usual].token, pairs[k].token, at})
			} else if old := &list[same]; at.End-at.Start > old.Theirs.End-old.Theirs.Start { // 哈特曼 rather than 特曼
				*old = Twice{pairs[usual].token, pairs[k].token, at}
			}
		}
	}
	return list
}

// variants reports whether two words of the translation may be one surname.
func (n *Names) variants(a, b *pairing) bool {
	return max(a.apart, b.apart) <= twiceApart && n.surnameAlone(int(a.token)) && n.surnameAlone(int(b.token)) && !n.derives(int(a.token), int(b.token))
}

// derives reports whether one of two words is the other with what makes a word of its own of a name.
func (n *Names) derives(i, j int) bool {
	x, y := n.t.Word(i), n.t.Word(j)
	if len(x) > len(y) {
		x, y = y, x
	}
	end, ok := strings.CutPrefix(y, x)
	return ok && derived.Has(lexicon.Key(end))
}

// surnameAlone reports whether word i may be a surname, and is nobody's given name, place or first part of a name.
func (n *Names) surnameAlone(i int) bool {
	t, next := &n.t.Tokens[i], min(i+1, len(n.t.Tokens)-1)
	return t.Len > 3 && !t.Has(Upper) && !t.Is(lexicon.Given|lexicon.Place|lexicon.Demonym|lexicon.Title|lexicon.Calendar) && !n.IsPlace(i) && !(n.t.Gap(i) && n.t.Tokens[next].Capitalised())
}

// twiceApart is how far from sounding like the stretch, as apart tells it, each of two ways may be.
const twiceApart = 8

// derived is what English puts behind a name to make an adjective or its followers of it.
var derived = lexicon.SetOf("a s i is an ans ian ians ism ist ists ite ites es")

// rendered gives where the original first has a stretch, given by its key, that the word with the hash other stands for, and whether the links of
// the two words are others.
func (n *Names) rendered(key, usual, other uint64) (at Extent, apart bool) {
	s, begin := &n.teller, toldLink{}
	for _, end := range s.links {
		snips, names := s.snips[begin.snips:end.snips], s.names[begin.names:end.names]
		begin = end
		p := slices.IndexFunc(snips, func(p snip) bool { return p.key == key })
		if p < 0 {
			continue
		}
		has := func(hash uint64) bool {
			return slices.ContainsFunc(names, func(m heardName) bool { return m.hash == hash })
		}
		switch {
		case has(usual) && has(other), snips[p].places[0] != 0, snips[p].sketch.n < 3:
			return at, false
		case has(other) && at.End == 0:
			at = Extent{int(snips[p].start), int(snips[p].end)}
		}
	}
	return at, at.End > 0
}

// twiceWords is how many words are compared with each other at the most.
const twiceWords = 160

// twiceInAlphabet is Twice of an original in Cyrillic or Greek, whose words have cases.
func (n *Names) twiceInAlphabet(a *Alignment) (list []Twice) {
	type word struct {
		first, theirs int32
		lower         string // the word of the original in small letters
		count         int
	}
	var words []word
	for k, l := range a.Links {
		if !l.Paired() {
			continue
		}
		in := a.Window(n.t, n.o, int32(k), 0)
		for _, i := range n.left.among(in.First, in.Last) {
			hash := n.t.Tokens[i].Hash
			if at := slices.IndexFunc(words, func(w word) bool { return n.t.Tokens[w.first].Hash == hash }); at >= 0 {
				words[at].count++
				continue
			}
			if len(words) == twiceWords || n.t.Tokens[i].Is(lexicon.Known) || !n.surnameAlone(int(i)) {
				continue
			}
			for _, theirs := range n.right.among(in.From, in.To) {
				if n.Same(int(i), int(theirs)) {
					words = append(words, word{i, theirs, strings.ToLower(n.o.Word(int(theirs))), 1})
					break
				}
			}
		}
	}
	for j := range words {
		for i := range words[:j] {
			x, y := &words[i], &words[j]
			if !sameStem(x.lower, y.lower) || n.derives(int(x.first), int(y.first)) || !endsAlike(n.t.Word(int(x.first)), n.t.Word(int(y.first))) ||
				a.LinkOf(n.t.SentenceOf(int(x.first))) == a.LinkOf(n.t.SentenceOf(int(y.first))) {
				continue
			}
			if x.count < y.count {
				x, y = y, x
			}
			their := &n.o.Tokens[y.theirs]
			list = append(list, Twice{x.first, y.first, Extent{int(their.Start), their.End()}})
		}
	}
	return list
}

// sameStem reports whether two words in small letters of two bytes each are one but for two letters that a case may put at its end.
func sameStem(a, b string) bool {
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	return same >= 8 && max(len(a), len(b))-same <= 4
}

// endsAlike reports whether two spellings end in the same sound: Ivanova is not Ivanov.
func endsAlike(a, b string) bool {
	x, y := a[len(a)-1], b[len(b)-1]
	return x == y || strings.IndexByte("iy", x) >= 0 && strings.IndexByte("iy", y) >= 0
}
