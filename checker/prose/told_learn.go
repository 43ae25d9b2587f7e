package prose

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// teller finds the names that an original without capitals has, and learns from the links
// that have them which stretch of it stands for which name of the translation.
type teller struct {
	links []toldLink
	snips []snip
	names []heardName
	held  []Extent // what the names stand for
	index index    // of the keys of snips
	keys  []toldKey
	list  []Told
	runOn bool // the original is a text of Arabic in which words are run together
}

// toldLink is how many there are of each list of a teller up to the end of a link.
type toldLink struct{ snips, names, held int }

// heardName is a word of the translation with a capital as other scripts hear it.
type heardName struct {
	token  int32
	hash   uint64
	sketch skeleton
	places [4]placeID
}

// toldKey is a way of writing a stretch: the links it stands in, and the names that
// stand in them and sound like it.
type toldKey struct {
	key         uint64  // letterKey of it
	known       *person // what the tables have it as where it stands first
	links, last int32
	pairs       []pairing
	stem        stemmed
}

// pairing is a name of the translation that sounds like a stretch of the original, and in
// how many links that has it the stretch stands.
type pairing struct {
	hash        uint64
	token       int32 // the first
	apart       int   // how far the two are from sounding alike, at the least
	links, last int32
}

// alien is the distance of what does not sound alike.
const alien = 100

// Tell gives for each link the names that an original without capitals has there and the
// translation has not; nil for other originals. It is made once a story.
func (n *Names) Tell(a *Alignment) [][]Told {
	if !n.caseless || n.language == "fa" || n.language == "ka" {
		return nil
	}
	if n.toldOf == a {
		return n.told
	}
	n.people = peoples.of(n.language)
	s := &n.teller
	s.links, s.snips, s.names, s.held, s.keys, s.list = s.links[:0], s.snips[:0], s.names[:0], s.held[:0], s.keys[:0], s.list[:0]
	s.index.reset(len(n.o.Tokens))
	s.runOn = n.language == "ar" && runsOn(n.o.Plain)
	for k, l := range a.Links {
		if l.Paired() {
			in := a.Window(n.t, n.o, int32(k), 0)
			snips, names := len(s.snips), len(s.names)
			s.snips = n.cut(s.snips, in.From, in.To)
			s.names = n.hearNames(s.names, in.First, in.Last)
			n.learn(int32(k), s.snips[snips:], s.names[names:])
		}
		s.links = append(s.links, toldLink{len(s.snips), len(s.names), len(s.held)})
	}
	out := make([][]Told, len(a.Links))
	begin := toldLink{}
	for k, l := range a.Links {
		end := s.links[k]
		in := Window{}
		if l.Paired() {
			in = a.Window(n.t, n.o, int32(k), 0)
		}
		around := a.Window(n.t, n.o, int32(k), 1)
		out[k] = n.untold(in, around, s.snips[begin.snips:end.snips], s.names[begin.names:end.names], s.held[begin.held:end.held])
		for m := range out[k] {
			t := &out[k][m]
			t.Near = n.moved(t, k-1) || n.moved(t, k+1)
		}
		begin = end
	}
	n.told, n.toldOf = out, a
	return out
}

// moved reports whether the translation has a name in a link whose original has it not.
func (n *Names) moved(t *Told, link int) bool {
	s := &n.teller
	if t.Word < 0 || link < 0 || link >= len(s.links) {
		return false
	}
	begin, end := toldLink{}, s.links[link]
	if link > 0 {
		begin = s.links[link-1]
	}
	hash, key := n.t.Tokens[t.Word].Hash, letterKey(n.o.Plain[t.Start:t.End])
	return slices.ContainsFunc(s.names[begin.names:end.names], func(name heardName) bool { return name.hash == hash }) &&
		!slices.ContainsFunc(s.snips[begin.snips:end.snips], func(p snip) bool { return p.key == key })
}

// hearNames appends the words with capitals among tokens first to last-1 of the translation.
func (n *Names) hearNames(list []heardName, first, last int32) []heardName {
	for i := first; i < last; i++ {
		t := &n.t.Tokens[i]
		if t.Kind != Word || t.Flags&(Capital|Inner) == 0 || t.Is(lexicon.Function) && t.Has(SentenceStart) {
			continue
		}
		w := n.here(int(i))
		name := heardName{token: i, hash: t.Hash, places: w.places}
		if !t.Is(lexicon.Function | lexicon.Calendar) { // Theresa May is in the tables
			name.sketch = englishSketch(w.latin.text(), n.vowelless)
		}
		list = append(list, name)
	}
	return list
}

// learn notes which stretches of a link sound most like which of its names.
func (n *Names) learn(link int32, snips []snip, names []heardName) {
	s := &n.teller
	for p := range snips {
		id := s.index.number(snips[p].key)
		if int(id) == len(s.keys) {
			s.keys = append(s.keys, toldKey{key: snips[p].key, known: snips[p].known, last: -1})
		}
		if key := &s.keys[id]; key.last != link {
			key.last = link
			key.links++
		}
	}
	for m := range names {
		name := &names[m]
		least := alien
		for p := range snips {
			least = min(least, n.apart(&snips[p], name))
		}
		if least == alien {
			continue
		}
		t := &n.t.Tokens[name.token]
		proper := !t.Is(lexicon.Title|lexicon.Demonym|lexicon.Function|lexicon.Calendar) && (!t.Is(lexicon.Known) || t.Is(lexicon.Given|lexicon.Surname|lexicon.Place) && n.t.Seen(t.Hash).Lower == 0)
		if !proper && least > 8 && name.places[0] == 0 && n.t.Licensed(int(name.token)) { // Team USA
			continue
		}
		people := t.Is(lexicon.Demonym) && slices.ContainsFunc(snips, func(p snip) bool { return p.places[0] != 0 })
		for p := range snips {
			if n.apart(&snips[p], name) > least || people && snips[p].places[0] == 0 { // Polish stands for Poland, not for 코발스키
				continue
			}
			s.held = append(s.held, Extent{int(snips[p].start), int(snips[p].end)})
			if !proper {
				continue
			}
			key := &s.keys[s.index.number(snips[p].key)]
			at := slices.IndexFunc(key.pairs, func(q pairing) bool { return q.hash == name.hash })
			if at < 0 {
				at = len(key.pairs)
				key.pairs = append(key.pairs, pairing{name.hash, name.token, least, 0, -1})
			}
			if q := &key.pairs[at]; q.last != link {
				q.last, q.apart = link, min(q.apart, least)
				q.links++
			}
		}
	}
}

// apart gives how far a stretch is from sounding like a name, from its first sound to its
// last: 0 where nothing parts them, alien where they are not alike.
func (n *Names) apart(p *snip, name *heardName) int {
	if p.places[0] != 0 && name.places[0] != 0 && sharePlace(p.places, name.places) {
		return 0
	}
	latin := n.here(int(name.token)).latin
	if p.known != nil {
		switch p.known.spelt(latin.text()) {
		case 0:
			return 0
		case 1:
			return 8
		}
	}
	x, y := name.sketch.text(), p.sketch.text()
	most := slack(len(x), !n.unspaced || n.hanzi)
	if len(x) < 2 || len(y) < 2 || len(x) <= 3 && x[0] != y[0] {
		return alien
	}
	d := distance(x, y, most)
	if n.hanzi && d > most && bytes.Contains(latin.text(), []byte("th")) { // 卢瑟福, for Rutherford
		hissed := englishSketch(bytes.ReplaceAll(latin.text(), []byte("th"), []byte("s")), false)
		d = distance(hissed.text(), y, most)
	}
	if d > most {
		return alien
	}
	if n.vowelless || n.hanzi { // which write no vowels, or whose are not known here
		return 8 * d
	}
	a, b := n.abroad[n.here(int(name.token)).abroad].spoken.text(), p.latin.text()
	vowels := distance(a, b, 20)
	if 2*vowels > max(len(a), len(b))+2 {
		return alien
	}
	return 8*d + min(vowels, 7)
}

// answers reports whether one of the names may stand for a stretch, or for a part of it.
func (n *Names) answers(p *snip, names []heardName) bool {
	for m := range names {
		name := &names[m]
		if n.apart(p, name) < alien {
			return true
		}
		if p.sketch.n == 0 || name.sketch.n < 2 {
			continue
		}
		most := slack(int(name.sketch.n), !n.unspaced)
		if n.unspaced && likenessInside(name.sketch.text(), p.sketch.text(), most) || likeness(name.sketch.text(), p.sketch.text(), most, n.unspaced) {
			return true
		}
	}
	return false
}

// inPerson reports whether what a dot parts is somebody's name: Chinese writes little else so, Japanese words from abroad, too.
func (n *Names) inPerson(p *snip) bool {
	if n.hanzi {
		return true
	}
	start, end := n.fullName(p.start, p.end)
	for part := range strings.FieldsFuncSeq(n.o.Plain[start:end], func(r rune) bool { return strings.ContainsRune(nameDots, r) }) {
		if n.loanword(part) {
			return false
		}
	}
	return true
}

// heardHere reports whether one of the names is heard in a stretch, in any of its parts between dots.
func (n *Names) heardHere(start, end int32, names []heardName) bool {
	for part := range strings.FieldsFuncSeq(n.o.Plain[start:end], func(r rune) bool { return strings.ContainsRune(nameDots, r) }) {
		h := n.soundsOf(part)
		if h.n == 0 || slices.ContainsFunc(names, func(name heardName) bool {
			sounds := pronounce(n.here(int(name.token)).latin.text())
			return n.script.mishearing(&sounds, &h) <= unheardOf
		}) {
			return true
		}
	}
	return false
}

// heardAnywhere reports whether a word with a capital in the translation's part of a stretch is heard in a name, but for so much of it.
func (n *Names) heardAnywhere(p *snip, in Window, most int) bool {
	h := n.soundsOf(n.o.Plain[p.start:p.end])
	return slices.ContainsFunc(n.left.among(in.First, in.Last), func(i int32) bool {
		if n.t.Tokens[i].Is(lexicon.Title | lexicon.Function | lexicon.Calendar | lexicon.Demonym) {
			return false
		}
		sounds := pronounce(n.here(int(i)).latin.text())
		return n.script.mishearing(&sounds, &h) <= most
	})
}

// heardSmall reports whether a word of the translation's part of a stretch that is written small is heard in a name.
func (n *Names) heardSmall(p *snip, in Window) bool {
	h := n.soundsOf(n.o.Plain[p.start:p.end])
	for i := in.First; i < in.Last; i++ {
		if t := &n.t.Tokens[i]; t.Kind == Word && t.Len > 2 && !t.Has(Capital) && !t.Is(lexicon.Function) {
			if sounds := pronounce(n.here(int(i)).latin.text()); n.script.mishearing(&sounds, &h) <= misheard {
				return true
			}
		}
	}
	return false
}

// unheardOf is how much of a name is heard otherwise at the least where it is another, in hundredths.
const unheardOf = 45

// untold gives the names of a link that its translation lacks.
func (n *Names) untold(in, around Window, snips []snip, names []heardName, held []Extent) []Told {
	s := &n.teller
	first := len(s.list)
	strange := n.strange(in, snips, names)
	for p := range snips {
		snip := &snips[p]
		key := &s.keys[s.index.find(snip.key)]
		t := Told{Token: snip.token, Start: snip.start, End: snip.end, Word: -1, Place: snip.places[0] != 0, Person: snip.known != nil, Given: snip.known != nil && snip.known.given, Full: snip.dotted && n.inPerson(snip), Formed: n.formed(snip), Sounds: int(snip.sketch.n)}
		for _, q := range key.pairs {
			if int(q.links) > t.Carried {
				t.Word, t.Carried, t.Wanting, t.Apart = q.token, int(q.links), int(key.links-q.links), q.apart
			}
		}
		if t.Place {
			t.Country, t.Called = n.places.country(snip.places[0]), n.places.names[snip.places[0]]
		}
		t.Place = t.Place || t.Word >= 0 && n.IsPlace(int(t.Word))
		start, end := t.Start, t.End
		if snip.dotted {
			start, end = n.fullName(start, end)
		}
		if slices.ContainsFunc(held, func(e Extent) bool { return e.Start < int(end) && int(start) < e.End }) ||
			slices.ContainsFunc(key.pairs, func(q pairing) bool {
				return slices.ContainsFunc(names, func(m heardName) bool { return m.hash == q.hash })
			}) {
			continue
		}
		if t.Place && t.Carried == 0 && n.vowelless && n.seated(snip, in) {
			continue
		}
		if t.Unrooted = n.unrooted(snip, key, in); t.Carried == 0 && !t.Place && !t.Person && !t.Formed && !t.Unrooted {
			continue
		}
		if t.Akin = n.answers(snip, names) && (n.heardHere(start, end, names)); (t.Formed || t.Unrooted) && n.loan(snip, in.First, in.Last, !t.Unrooted) {
			t.Unrooted = false
			if t.Formed = snip.sketch.n > 3 && !n.vowelless && n.outlandish(snip) && !n.heardSmall(snip, in); !t.Formed && t.Carried == 0 && !t.Place && !t.Person {
				continue
			}
		}
		t.Sure = t.Formed && !n.vowelless && t.Carried == 0 && n.outlandish(snip) && !n.heardAnywhere(snip, around, unlikeTied)
		if t.Unsaid = (t.Sure || t.Person && !t.Given && t.Carried == 0) && !n.vowelless; t.Unsaid {
			most := unlikeTied
			if key.links == 1 { // elsewhere the translation tells of others
				most = misheard
			}
			t.Unsaid = !n.heardAnywhere(snip, Window{Last: int32(len(n.t.Tokens))}, most)
		}
		s.list = append(s.list, t)
	}
	for k := first; k+1 < len(s.list); k++ {
		if a, b := &s.list[k], &s.list[k+1]; !n.unspaced && a.Given && b.Token == a.Token+1 && n.o.Gap(int(a.Token)) {
			a.Full, b.Full = true, true
		}
	}
	list := s.list[first:len(s.list):len(s.list)]
	for k := range list {
		if t := &list[k]; t.Given && !t.Full && !n.unspaced && n.heldBeside(int(t.Token), held) {
			t.Akin = true
		}
	}
	if strange > 0 && strange >= n.somebody(list) {
		for k := range list {
			list[k].Strange = true
		}
	}
	slices.SortStableFunc(list, func(a, b Told) int { return cmp.Compare(b.Carried, a.Carried) })
	return list
}

// heldBeside reports whether a name of the translation stands for the word before or behind token k of the original.
func (n *Names) heldBeside(k int, held []Extent) bool {
	before, behind := k-1, n.wordEnd(k)+1
	return slices.ContainsFunc(held, func(e Extent) bool {
		return before >= 0 && e.End == n.o.Tokens[before].End() || behind < len(n.o.Tokens) && e.Start < n.o.Tokens[behind].End() && int(n.o.Tokens[behind].Start) < e.End
	})
}

// strange counts the names that nothing in the original's part of a link sounds like; words
// that stand together are one.
func (n *Names) strange(in Window, snips []snip, names []heardName) (count int) {
	before := int32(-2)
	for m := range names {
		t := &n.t.Tokens[names[m].token]
		if names[m].sketch.n < 2 || t.Is(lexicon.Known|lexicon.Demonym|lexicon.Title|lexicon.Calendar) || t.Has(Upper) ||
			slices.ContainsFunc(snips, func(p snip) bool { return n.apart(&p, &names[m]) < alien }) ||
			n.vowelless && names[m].places[0] != 0 && n.Placed(int(names[m].token), in) ||
			!n.vowelless && n.Hearing(int(names[m].token), in) <= clearly {
			continue
		}
		if names[m].token != before+1 {
			count++
		}
		before = names[m].token
	}
	return count
}

// somebody counts the people and bodies that a list tells of; parts of a name are one.
func (n *Names) somebody(list []Told) (count int) {
	last := int32(-1)
	for k := range list {
		t := &list[k]
		if !(t.Full || t.Person && !t.Given || t.Formed && n.hanzi) || t.Start < last {
			continue
		}
		count++
		if last = t.End; n.unspaced && t.Full {
			_, last = n.fullName(t.Start, t.End)
		} else if t.Full && t.Given {
			last = int32(n.o.Tokens[t.Token+1].End())
		}
	}
	return count
}
