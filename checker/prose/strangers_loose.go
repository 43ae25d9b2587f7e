package prose

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Foreign reports whether the original has word i of the translation nowhere and in
// no form: not as a name, not in a longer word, not as the people or the seat of a
// place. In a language whose names of places are not known, no place is; an original without capitals
// is asked by Unheard.
func (n *Names) Foreign(i int) bool {
	w := n.here(i)
	if !w.sought {
		foreign := n.foreign(i)
		w = n.here(i)
		w.foreign, w.sought = foreign, true
	}
	return w.foreign
}

func (n *Names) foreign(i int) bool {
	if n.o.Seen(n.t.Tokens[i].Hash).First >= 0 || n.language == "" || n.caseless || n.scripts && n.script < cyrillicScript || !n.places.read && n.IsPlace(i) {
		return false
	}
	own, theirs := n.outline(n.here(i)), n.theirNames()
	for c, k := range theirs.words {
		if !own.apart(theirs.outlines[c]) && n.Same(i, int(k)) {
			return false
		}
	}
	all := int32(len(n.o.Tokens))
	return !n.made(i, 0, all) && !n.heardInside(i, 0, all)
}

// Listed reports whether the tables have a name of the original's language for a place that word i
// of the translation speaks of.
func (n *Names) Listed(i int) bool { return n.covered(i) }

// covered reports whether the original's language has a name in the tables for a
// place that word i of the translation speaks of.
func (n *Names) covered(i int) bool {
	for _, id := range n.here(i).places {
		if id != 0 && n.places.rows[id] {
			return true
		}
	}
	return false
}

// AtHome reports whether word i of the translation speaks of a country in which the
// original's language is at home.
func (n *Names) AtHome(i int) bool {
	primary, _, _ := strings.Cut(n.language, "-")
	for code := range strings.FieldsSeq(homes[primary]) {
		if id := n.places.ids[code]; id != 0 && slices.Contains(n.here(i).places[:], id) {
			return true
		}
	}
	return false
}

// homes are the countries of a language's papers.
var homes = map[string]string{
	"ar": "EG SA", "cs": "CZ", "de": "DE AT CH", "el": "GR CY", "es": "ES MX AR CO CL PE VE", "fr": "FR BE CA CH", "he": "IL", "it": "IT CH", "ja": "JP",
	"ko": "KR", "nl": "NL BE", "pl": "PL", "pt": "PT BR", "ro": "RO MD", "ru": "RU", "sv": "SE FI", "tr": "TR", "uk": "UA", "zh": "CN TW HK",
}

// Nation reports whether word k of the original is the name of a country, or what its people or
// something of it is called: peruano, russischen.
func (n *Names) Nation(k int) bool {
	word, hash := n.bare(k)
	return n.places.nation(word, hash, n.room[:])
}

// Placed reports whether a stretch of the original speaks of a place that word i of the
// translation speaks of.
func (n *Names) Placed(i int, in Window) bool {
	places := n.here(i).places
	for k := in.From; k < in.To && places[0] != 0; k++ {
		if n.o.Tokens[k].Kind == Word && sharePlace(places, n.placed(int(k)).places) {
			return true
		}
	}
	return false
}

// Spoken reports whether a stretch of the translation speaks of the place that word k of the original speaks of.
func (n *Names) Spoken(k int, in Window) bool {
	places := n.placed(k).places
	for i := in.First; i < in.Last && places[0] != 0; i++ {
		if t := &n.t.Tokens[i]; t.Kind == Word && t.Flags&(Capital|Inner) != 0 && sharePlace(n.here(int(i)).places, places) {
			return true
		}
	}
	return false
}

// National reports whether word i of the translation speaks of a country.
func (n *Names) National(i int) bool {
	id := n.here(i).places[0]
	return id != 0 && n.places.country(id)
}

// Variant reports whether a stretch of the original has a word that may be a form of
// word i of the translation that neither the tables nor the spelling prove: it
// begins with the same letters, or has nearly the same consonants.
func (n *Names) Variant(i int, in Window) bool {
	a, start := n.here(i), 4
	if a.latin.n < 6 {
		start = 3
	}
	for k := in.From; k < in.To; k++ {
		t := &n.o.Tokens[k]
		if t.Kind != Word || t.Len < 3 || n.o.begunElse(int(k), a.latin.text()) || n.distinct(i, int(k)) {
			continue
		}
		b := n.there(int(k))
		if begins(a.latin.text(), b.latin.text(), start) {
			return true
		}
		if t.Flags&(Capital|Inner) != 0 && n.close(a, b) {
			return true
		}
	}
	return false
}

// Rendered reports whether a stretch of the translation has a word that may stand for word
// k of the original.
func (n *Names) Rendered(k int, in Window) bool { return n.times(int32(k), in, 1, n.Same) > 0 }

// Echo reports whether a stretch of the translation has a word that may be a form of
// word k of the original that neither the tables of places nor the spelling prove, what another
// language calls somebody (Januarius, for Gennaro), or one that is made from it: congressional.
func (n *Names) Echo(k int, in Window) bool {
	b := n.there(k)
	english := romanise(n.Place(k))
	for i := in.First; i < in.Last; i++ {
		t := &n.t.Tokens[i]
		if t.Kind != Word || t.Len < 4 || t.Is(lexicon.Function) || n.t.begunElse(int(i), b.latin.text()) && n.t.begunElse(int(i), english.text()) || n.distinct(int(i), k) {
			continue
		}
		a := n.here(int(i))
		if begins(b.latin.text(), a.latin.text(), 5) || english.n > 0 && begins(english.text(), a.latin.text(), 5) {
			return true
		}
		if t.Has(Capital|Inner) && (begins(b.latin.text(), a.latin.text(), 4) || begins(a.latin.text(), b.latin.text(), 4) || n.close(a, b) || n.OneNamed(int(i), k)) {
			return true
		}
	}
	return false
}

// begunElse reports whether a word without a capital begins with another letter than a name, as most do.
func (f *Facts) begunElse(i int, name []byte) bool {
	t := &f.Tokens[i]
	first := f.Plain[t.Start]
	return t.Flags&(Capital|Inner) == 0 && first < utf8.RuneSelf && (len(name) == 0 || !fair(first, name[0]))
}

// begins reports whether two words begin with the same letters, so many of them.
func begins(a, b []byte, letters int) bool {
	if len(a) < letters || len(b) <= letters {
		return false
	}
	for i := range letters {
		if !fair(a[i], b[i]) {
			return false
		}
	}
	return true
}

// close reports whether two names have all their consonants in common, or all but one
// of three or more.
func (n *Names) close(a, b *nameWord) bool {
	x, y := a.bones.text(), b.bones.text()
	if len(x) < 2 || len(y) < 2 {
		return false
	}
	if x[0] == 'k' && y[0] == 'j' { // Khamenei, Jamenei
		x, y = x[1:], y[1:]
	}
	return bytes.Equal(x, y) || max(len(x), len(y)) >= 4 && distance(x, y, 1) <= 1 || crossed(a.latin.text(), b.latin.text())
}

// crossed reports whether two words differ in nothing but two letters that change places,
// as a hasty hand writes them: Frankfurt, Franfkurt.
func crossed(a, b []byte) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return len(a) == len(b) && len(a) > 4 && i > 0 && i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && bytes.Equal(a[i+2:], b[i+2:])
}

// Loose gives the words of the original's part of a stretch that may be names, or
// are made from one, and have none of the translation's for their own: of two that
// both may stand for one, one is loose.
func (n *Names) Loose(in Window) []int32 {
	n.loose = n.loose[:0]
	for k := in.From; k < in.To; k++ {
		if n.MayName(int(k)) {
			n.loose = append(n.loose, k)
		}
	}
	ours := n.left.among(in.First, in.Last)
	n.taken = zeros(n.taken, len(ours))
	for pass, same := range [...]func(i, k int) bool{n.hashed, n.written, n.spelled, n.Same, n.Same} {
		left := n.loose[:0]
	next:
		for _, k := range n.loose {
			if pass == 3 && n.o.Tokens[k].Has(Capital|Inner) { // words made from names before other names
				left = append(left, k)
				continue
			}
			for w, i := range ours {
				if !n.taken[w] && same(int(i), int(k)) {
					n.taken[w] = true
					continue next
				}
			}
			left = append(left, k)
		}
		n.loose = left
	}
	return n.loose
}

func (n *Names) hashed(i, k int) bool { return n.t.Tokens[i].Hash == n.o.Tokens[k].Hash }

// MayName reports whether a word of the original may be a name, or made from one.
func (n *Names) MayName(k int) bool {
	t := &n.o.Tokens[k]
	if t.Kind != Word || t.Len < 3 || t.Is(lexicon.Calendar|lexicon.Function) {
		return false
	}
	if t.Flags&(Capital|Inner) == 0 { // peruano, and not the sud of Afrique du Sud
		return n.placed(k).places[0] != 0 && n.places.parts.get(t.Hash)[0] == 0
	}
	if n.placed(k).places[0] != 0 {
		return true
	}
	class := n.class(k)
	switch {
	case t.Has(Upper), class&lexicon.Known != 0 && !n.nameAmid(k):
		return false
	case (n.language == "de" || n.o.Licensed(k) && !n.addressedThere(k) || t.Has(Titled)) && !n.Suffixed(k) && class&(lexicon.Surname|lexicon.Place) == 0 && !n.carried(t.Hash) && n.citizen(k) == "":
		return false
	}
	return !theirCapitals.Has(t.Hash) && n.o.Seen(t.Hash).Lower == 0 && !n.everyday(k)
}

// Suffixed reports whether a Turkish word has its ending behind an apostrophe, as names alone have (Çaycuma'da), and does not end what
// a body or a place of a town is called by, which says whose it is: Kemal Meydanı'nda.
func (n *Names) Suffixed(k int) bool {
	if n.language != "tr" {
		return false
	}
	word := Bare(n.o.Word(k))
	return len(word) < int(n.o.Tokens[k].Len) && !(k > 0 && n.o.Gap(k-1) && n.o.Tokens[k-1].Has(Capital) && strings.ContainsRune("ıiuü", lastRune(word)))
}

func lastRune(word string) rune {
	r, _ := utf8.DecodeLastRuneInString(word)
	return r
}

// citizen gives the town that a German word before a noun is made from, "" where there is
// none: Stuttgarter Steine.
func (n *Names) citizen(k int) string {
	if n.language != "de" || !n.o.Gap(k) || !n.o.Tokens[k+1].Has(Capital) {
		return ""
	}
	town, ok := strings.CutSuffix(n.o.Word(k), "er")
	if !ok || len(town) < 5 {
		return ""
	}
	for _, town := range [...]string{town, town + "e"} { // Karlsruher
		if w := lexicon.English().Word(town); w.Is(lexicon.Place) && w.Freq >= 4 && !w.Is(lexicon.Known|lexicon.Foreign) {
			return town
		}
	}
	return ""
}
