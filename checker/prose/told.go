package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Told is a name that a stretch of an original without capitals has, and the stretch of
// the translation has not.
type Told struct {
	Token      int32  // of the original, the one that holds it
	Start, End int32  // bytes of the original
	Word       int32  // of the translation, one that stands for it elsewhere; -1 where none does
	Carried    int    // in so many links it does
	Wanting    int    // in so many, this one among them, it does not where the original has the stretch
	Apart      int    // how far the two are from sounding alike, 0 to 31
	Sounds     int    // how many consonants the stretch has
	Place      bool   // the tables have it as a place, or that word is one
	Country    bool   // that is a country
	Called     string // what English calls the place; "" where the tables do not have it
	Person     bool   // the tables have it as a person's name, or a body's
	Given      bool   // nothing but a given name, that is
	Full       bool   // it is a part of a person's name that has more
	Formed     bool   // it looks like a foreign name and like hardly anything else
	Unrooted   bool   // no root and no word of the language explains it
	Sure       bool   // it looks like one, and nothing with a capital in the translation around sounds like it
	Unsaid     bool   // it is somebody's or looks like a name, and nothing with a capital anywhere in the translation sounds like it
	Akin       bool   // a name of the translation here sounds a little like it, and more like something else
	Near       bool   // the translation has it in a link beside this one whose original has it not
	Strange    bool   // the translation has a name here that nothing in the original sounds like
}

// snip is a stretch of an original without capitals that may be a name, or a name with
// what is written before it or behind.
type snip struct {
	token      int32
	start, end int32  // bytes of the original
	key        uint64 // the same for each way of writing the stretch
	sketch     skeleton
	latin      romanised // where the script writes vowels
	places     [4]placeID
	known      *person // what the tables have it as
	whole      bool    // it is all of a word or of a run of characters
	dotted     bool    // a dot parts it from another: ドナルド・トランプ
}

// cut appends the pieces of tokens from to to-1 of the original.
func (n *Names) cut(list []snip, from, to int32) []snip {
	for k := from; k < to; k++ {
		if n.o.Tokens[k].Kind != Word {
			continue
		}
		start, last := int32(n.o.Tokens[k].Start), n.wordEnd(int(k))
		word := n.o.Plain[start:n.o.Tokens[last].End()]
		if n.unspaced {
			list = n.cutRuns(list, k, start, word)
		} else {
			list = n.cutWord(list, k, start, word)
			k = int32(last)
		}
	}
	return list
}

// cutWord appends a word with and without what the language writes in one with it.
func (n *Names) cutWord(list []snip, token, start int32, word string) []snip {
	if r, _ := utf8.DecodeRuneInString(word); r < 0x5d0 {
		return list
	}
	p := snip{token: token, start: start, end: start + int32(len(word)), whole: true}
	add := func(from, to int) {
		part := word[from:to]
		if utf8.RuneCountInString(part) < 2 {
			return
		}
		p := p
		p.start, p.end = start+int32(from), start+int32(to)
		latin := romanise(part)
		p.sketch, p.latin, p.key, p.places = latinSketch(latin.text()), latin, letterKey(part), n.places.exact.get(lexicon.Key(part))
		if p.known = nil; from == 0 || n.korean || utf8.RuneCountInString(part) > 3 { // שרות, a service, is no Ruth
			p.known = n.people.of(p.key)
		}
		list = append(list, p)
		p.known = nil
		if !n.hebrew || !strings.Contains(part, "ו") {
			return
		}
		if other := strings.ReplaceAll(part, "וו", "ב"); other != part {
			latin = romanise(other)
			p.sketch = latinSketch(latin.text())
			list = append(list, p)
		}
		if rest, ok := strings.CutPrefix(part, "ו"); ok {
			latin = romanise("ב" + rest)
			p.sketch = latinSketch(latin.text())
			list = append(list, p)
		}
	}
	add(0, len(word))
	if n.korean {
		for at := len(word) - 3; at > 3; at -= 3 { // syllables have three bytes
			if koreanTails.Has(lexicon.Key(word[at:])) {
				add(0, at)
			}
		}
		return list
	}
	at := 0
	for range 3 {
		size := n.proclitic(word[at:])
		if size == 0 || utf8.RuneCountInString(word[at+size:]) < 3 {
			break
		}
		at += size
		add(at, len(word))
	}
	return list
}

// proclitic gives the length in bytes of what Arabic and Hebrew write in one with the
// word behind it.
func (n *Names) proclitic(word string) int {
	r, size := utf8.DecodeRuneInString(word)
	switch {
	case n.hebrew && strings.ContainsRune("ובלהמשכ", r), !n.hebrew && strings.ContainsRune("وفبلك", r):
		return size
	case strings.HasPrefix(word, "ال"):
		return len("ال")
	}
	return 0
}

// koreanTails are particles, forms of address and what else Korean writes behind a name.
var koreanTails = lexicon.SetOf("은 는 이 가 을 를 의 에 도 와 과 로 만 나 씨 측 팀 시 주 " +
	"에서 에게 에는 에도 으로 까지 부터 처럼 보다 라는 라고 이나 이라 에의 와의 과의 이며 이고 이자 하고 한테 께서 조차 마저 인 " +
	"씨는 씨가 씨의 씨를 씨와 씨도 측은 측이 팀은 팀이 에서는 에서도 에서의 에게는 에게도 으로는 으로의 이라는 이라고 까지는 부터는 로부터 으로부터 만의 만이 로서 으로서 로는 로의 시의 시에 시에서 주의 주에 주에서")

// cutRuns appends the runs of a text that may be foreign names, and the names in it that
// the tables have.
func (n *Names) cutRuns(list []snip, token, start int32, text string) []snip {
	from := -1
	for at, r := range text {
		if n.foreignSign(r) {
			if from < 0 {
				from = at
			}
			continue
		}
		if from >= 0 {
			list = n.cutRun(list, token, start, text, from, at)
			from = -1
		}
	}
	if from >= 0 {
		list = n.cutRun(list, token, start, text, from, len(text))
	}
	for at := 0; at < len(text); {
		ids, size := n.placeFrom(text[at:])
		person, more := n.people.at(text[at:])
		if more > size {
			ids, size = [4]placeID{}, more
		}
		if size == 0 || n.inside(start, text, at, size, person) {
			_, one := utf8.DecodeRuneInString(text[at:])
			at += one
			continue
		}
		list = append(list, snip{token: token, start: start + int32(at), end: start + int32(at+size), key: letterKey(text[at : at+size]), places: ids, known: person, sketch: n.sketchOf(text[at : at+size]), dotted: n.dotted(int(start)+at, int(start)+at+size)})
		at += size
	}
	return list
}

// sketchOf gives how a name in katakana or Chinese characters sounds.
func (n *Names) sketchOf(text string) (s skeleton) {
	if !n.hanzi {
		latin := romanise(text)
		return latinSketch(latin.text())
	}
	for _, r := range text {
		for _, c := range []byte(pinyin()[r]) {
			s.add(c)
		}
	}
	return s
}

// inside reports whether a name that the tables have in a text, which starts there in the original, is a part of a longer run: 约翰 in
// 约翰逊, ロン in ロンドン.
func (n *Names) inside(start int32, text string, at, size int, known *person) bool {
	if first, _ := utf8.DecodeRuneInString(text[at:]); !n.foreignSign(first) || n.hanzi && known == nil {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	behind, _ := utf8.DecodeRuneInString(text[at+size:])
	if n.hanzi && n.foreignSign(before) { // 万斯, of 戴尔·埃万斯
		name := strings.TrimRightFunc(n.o.Plain[:int(start)+at], n.foreignSign)
		if dot, _ := utf8.DecodeLastRuneInString(name); strings.ContainsRune(nameDots, dot) {
			return true
		}
	}
	return at > 0 && n.foreignSign(before) && !n.hanzi || at+size < len(text) && n.foreignSign(behind)
}

// foreignSign reports whether a sign is one that the language writes foreign names with.
func (n *Names) foreignSign(r rune) bool {
	if n.hanzi {
		return pinyin()[r] != ""
	}
	return r >= 0x30a1 && r <= 0x30fc && r != '・'
}

// cutRun appends a run of signs that foreign names are written with: katakana as it
// is, Chinese characters with each stretch of two to six of them, since what stands before a name may
// be one of them, too.
func (n *Names) cutRun(list []snip, token, start int32, text string, from, to int) []snip {
	dotted := n.dotted(int(start)+from, int(start)+to)
	add := func(a, b int) {
		p := snip{token: token, start: start + int32(a), end: start + int32(b), key: letterKey(text[a:b]), whole: a == from && b == to}
		p.dotted = dotted && (a == from || b == to)
		if !n.hanzi {
			latin := romanise(text[a:b])
			p.sketch, p.latin = latinSketch(latin.text()), latin
			list = append(list, p)
			return
		}
		var v skeleton
		for _, r := range text[a:b] {
			for _, c := range []byte(pinyin()[r]) {
				p.sketch.add(c)
				if c == '~' && strings.ContainsRune(heardAsV, r) {
					c = soundP
				}
				v.add(c)
			}
		}
		list = append(list, p)
		if v != p.sketch {
			p.sketch = v
			list = append(list, p)
		}
	}
	if !n.hanzi {
		if utf8.RuneCountInString(text[from:to]) >= 2 {
			add(from, to)
		}
		return list
	}
	for a := from; a < to; a += 3 { // characters have three bytes
		for b := a + 6; b <= min(to, a+18); b += 3 {
			add(a, b)
		}
	}
	return list
}

// dotted reports whether a dot that parts the names of a person stands before or behind
// bytes start to end of the original.
func (n *Names) dotted(start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(n.o.Plain[:start])
	behind, _ := utf8.DecodeRuneInString(n.o.Plain[end:])
	return strings.ContainsRune(nameDots, before) || strings.ContainsRune(nameDots, behind)
}

// fullName gives where the name of a person begins and ends of which bytes start to end of
// the original are a part.
func (n *Names) fullName(start, end int32) (first, last int32) {
	text := n.o.Plain
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if !n.foreignSign(r) && !strings.ContainsRune(nameDots, r) {
			break
		}
		start -= int32(size)
	}
	for int(end) < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !n.foreignSign(r) && !strings.ContainsRune(nameDots, r) {
			break
		}
		end += int32(size)
	}
	return start, end
}

// nameDots are what parts the names of a person.
const nameDots = "・·•＝"

// placeFrom gives the place whose name a text begins with, the longest, and its length in
// bytes.
func (n *Names) placeFrom(text string) (ids [4]placeID, size int) {
	letters, begun, first := 0, lexicon.NewPrefix(), rune(0)
	for at, r := range text {
		if letters++; letters > 10 || r < utf8.RuneSelf || !begun.Add(r) {
			break
		}
		switch letters {
		case 1:
			first = r
			continue
		case 2:
			if !n.places.opens.May(opening(first, r)) {
				return ids, size
			}
		}
		if found := n.places.exact.get(begun.Key()); found[0] != 0 {
			ids, size = found, at+utf8.RuneLen(r)
		}
	}
	return ids, size
}

// letterKey is the same for each way of writing a name: with a hamza or without, with one
// apostrophe or another.
func letterKey(word string) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range word {
		switch r {
		case 'أ', 'إ', 'آ', 'ٱ':
			r = 'ا'
		case 'ى', 'ی':
			r = 'ي'
		case 'ة':
			r = 'ه'
		case 'ک':
			r = 'ك'
		case '’', '‘', '´', '`', '׳', '\'':
			r = '׳'
		case 'ـ', 'ْ', 'ّ', 'َ', 'ُ', 'ِ':
			continue
		}
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h
}
