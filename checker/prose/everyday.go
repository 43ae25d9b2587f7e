package prose

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// everydayTable has a row for each of some 180 words that news is full of, and a column
// for each language: the forms of the word, a star for any ending. Two sentences that render
// one another share most of theirs, and others one in twenty-five.
//
//go:embed everyday/words.tsv
var everydayTable string

// widerTable has some 420 rows more. Words of which fewer than one in four are
// rendered by their row are not in it: that was counted in newstest and ntrex, which have the rarer
// ones too seldom to say.
//
//go:embed everyday/wider.tsv
var widerTable string

// moreTable has some 2,000 rows more, of rarer words. Where words of a row were rendered by it, or it rendered
// them, less than one time in three, the cell is empty: that was counted, too. Some 550 rows are of nine languages.
//
//go:embed everyday/more.tsv
var moreTable string

// everyday are the everyday words of one language.
type everyday struct {
	whole Sieve // of the words without a star
	ids   lexicon.Map[uint16]
	open  []everydayWord            // those with a star, by how they begin; of these the longest before
	first [everydaySlots + 1]uint16 // of them, by slot
	rows  []bool                    // in which it has a word
	runs  bool                      // words stand in runs, without spaces
	more  uint16                    // the first row of moreTable, 0 without it
	led   bool                      // particles stand before them in one word: وال, וה

	parted float64 // what a passage must weigh more, as a sentence of English is two in this language oftener than in others
}

// everydayWord is a word with a star: any ending will do.
type everydayWord struct {
	head  uint64 // its first bytes
	text  string
	id    uint16
	slot  uint16
	shift uint8 // what of eight bytes it does not have, in bits
}

// beginsWith reports whether a word, which has this head, begins with x.
func beginsWith[T string | []byte](w T, head uint64, x *everydayWord) bool {
	return (x.head^head)<<x.shift == 0 && (len(x.text) <= 8 || len(w) >= len(x.text) && string(w[8:len(x.text)]) == x.text[8:])
}

// headOf gives the first eight bytes of a word.
func headOf[T string | []byte](w T) (head uint64) {
	if len(w) >= 8 {
		return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
	}
	for i := range len(w) {
		head |= uint64(w[i]) << (8 * i)
	}
	return head
}

const everydaySlots = 1 << 12

// everydays are the words of the first table.
var everydays = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, everydayTable) }}

// everydayOf gives the words of a language in the first table; nil where it has none.
func everydayOf(language string) *everyday { return everydays.of(language) }

// wordPair are the words of English and of another language in the rows, of all three tables, that have both.
type wordPair struct{ ours, theirs *everyday }

var wordPairs = byLanguage[wordPair]{read: func(language string) *wordPair {
	theirs := parseEveryday(language, everydayTable, widerTable, moreTable)
	if theirs == nil {
		return &wordPair{}
	}
	return &wordPair{parseRows("en", theirs.rows, everydayTable, widerTable, moreTable), theirs}
}}

// everydayPair gives the words of English and of another language in the rows that have both; nil where there are none.
func everydayPair(language string) (ours, theirs *everyday) {
	p := wordPairs.of(language)
	return p.ours, p.theirs
}

// parseEveryday reads the words of a language from tables, nil unless it has a column in each.
func parseEveryday(language string, tables ...string) *everyday {
	return parseRows(language, nil, tables...)
}

// parseRows is parseEveryday of the rows that are asked for, all of them if asked is nil.
func parseRows(language string, asked []bool, tables ...string) *everyday {
	e := &everyday{rows: make([]bool, 1), runs: language == "zh" || language == "ja", led: language == "ar" || language == "he"}
	e.parted = partedBy[language]
	for n, table := range tables {
		if n == 2 {
			e.more = uint16(len(e.rows))
		}
		if !e.read(language, asked, table) {
			return nil
		}
	}
	e.sort()
	return e
}

// sort puts the words with a star where look finds them: of those of a slot the longest first, and the last in the tables.
func (e *everyday) sort() {
	slices.Reverse(e.open)
	slices.SortStableFunc(e.open, func(x, y everydayWord) int {
		return cmp.Or(cmp.Compare(x.slot, y.slot), cmp.Compare(len(y.text), len(x.text)))
	})
	for _, x := range e.open {
		e.first[x.slot+1]++
	}
	for n := range everydaySlots {
		e.first[n+1] += e.first[n]
	}
}

// partedBy has the languages in which 46 to 88 of ntrex’s 901 paragraphs have more sentences than the
// English; in others 8 to 41 have, in German 72. The weights were set by the false findings there.
var partedBy = map[string]float64{"ko": 0.35, "pl": 0.35, "tr": 1.2, "uk": 0.35}

// read reads a table, and reports whether it has a column for the language.
func (e *everyday) read(language string, asked []bool, table string) bool {
	cells := columnOf(table, language)
	for _, words := range cells {
		id := uint16(len(e.rows))
		if asked != nil && !asked[id] {
			words = ""
		}
		e.rows = append(e.rows, words != "")
		for _, w := range strings.Fields(words) {
			e.add(w, id, language)
		}
	}
	return cells != nil
}

// add files a word of a row.
func (e *everyday) add(w string, id uint16, language string) {
	text, open := strings.CutSuffix(w, "*")
	if !open && !e.runs && language != "ko" {
		h := lexicon.Key(text)
		e.whole.Add(h)
		*e.ids.At(h) = id
		return
	}
	head := headOf(text)
	e.open = append(e.open, everydayWord{head, text, id, slotOf(head, len(text)), uint8(64 - 8*min(len(text), 8))})
}

// beginning mixes the first three bytes of a word.
func beginning[T string | []byte](w T) uint64 {
	k := uint64(1)
	for i := range min(3, len(w)) {
		k = k<<8 | uint64(w[i])
	}
	return k * 0x9e3779b97f4a7c15
}

// find gives the row of a word that is written small and has this hash; 0 for none.
func find[T string | []byte](e *everyday, w T, hash uint64) uint16 {
	if e.whole.May(hash) {
		if id := e.ids.Get(hash); id != 0 {
			return id
		}
	}
	return look(e, w)
}

// look gives the row of the longest word with a star that a word begins with; 0 for none.
func look[T string | []byte](e *everyday, w T) (id uint16) {
	head := headOf(w)
	open := e.alike(head, len(w))
	for n := range open {
		if x := &open[n]; beginsWith(w, head, x) {
			return x.id
		}
	}
	return 0
}

// alike gives the words with a star that may be what a word of so many bytes begins with.
func (e *everyday) alike(head uint64, size int) []everydayWord {
	slot := slotOf(head, size)
	return e.open[e.first[slot]:e.first[slot+1]]
}

// begun reports whether a word with a star begins like a word.
func (e *everyday) begun(word string) bool { return len(e.alike(headOf(word), len(word))) > 0 }

// slotOf gives the slot of words that begin alike: with three Latin letters, with two of an
// alphabet of two bytes a letter, with one Chinese character.
func slotOf(head uint64, size int) uint16 {
	bytes := head & 0xffffff
	if first := byte(head); size > 3 && first >= 0xce && first < 0xe0 {
		bytes = head & 0xffffffff
	}
	return uint16((bytes + 1<<32) * 0x9e3779b97f4a7c15 >> 52)
}

// at appends what the everyday words of token i are known by in every language; nothing where
// the table has none of the language.
func (e *everyday) at(f *Facts, i int32, into []key) []key {
	t := &f.Tokens[i]
	switch {
	case e == nil || t.Kind != Word:
		return into
	case e.runs || t.Flags&Inner != 0:
		return e.keys(f.Word(int(i)), t.Hash, t.Flags&Capital != 0, into)
	}
	m := &f.lookups().of(e)[t.Hash%lookedSlots]
	if uint64(*m)>>16 != t.Hash>>16 {
		var room [1]key
		*m = lookedUp(t.Hash &^ 0xffff)
		if keys := e.keys(f.Word(int(i)), t.Hash, t.Flags&Capital != 0, room[:0]); len(keys) > 0 {
			*m |= lookedUp(keys[0].everydayID())
		}
	}
	if id := uint16(*m); id != 0 {
		into = append(into, everydayKey(id))
	}
	return into
}

// among is at for tokens first to last-1. What was looked up last is fetched for many words, one right behind the
// other: the looks, which go to no near cache, then wait together.
func (e *everyday) among(f *Facts, first, last int32, into []key) []key {
	if e == nil {
		return into
	}
	slots := f.lookups().of(e)
	var fetched [64]lookedUp
	for ; first < last; first += int32(len(fetched)) {
		tokens := f.Tokens[first:min(first+int32(len(fetched)), last)]
		for i := range tokens {
			fetched[i] = slots[tokens[i].Hash%lookedSlots]
		}
		for i := range tokens {
			switch t := &tokens[i]; {
			case t.Kind != Word:
			case e.runs || t.Flags&Inner != 0 || uint64(fetched[i])>>16 != t.Hash>>16:
				into = e.at(f, first+int32(i), into)
			case uint16(fetched[i]) != 0:
				into = append(into, everydayKey(uint16(fetched[i])))
			}
		}
	}
	return into
}

// lookups is made when the first word is looked up: a translation alone needs none.
func (f *Facts) lookups() *looked {
	if f.looked == nil {
		f.looked = new(looked)
	}
	return f.looked
}

// looked remembers what words were looked up last, in two tables: a story, and the next one,
// use the same words again and again.
type looked [2]struct {
	table *everyday
	slots [lookedSlots]lookedUp
}

const lookedSlots = 1 << 13

// lookedUp has the first 48 bits of a word's hash, and its row; 0 where the table does not have it.
type lookedUp uint64

// of gives the slots of a table. A table that comes third takes the place of the second.
func (l *looked) of(e *everyday) *[lookedSlots]lookedUp {
	if l[0].table == e {
		return &l[0].slots
	}
	if l[1].table != e {
		if l[0].table == nil {
			l[0].table = e
			return &l[0].slots
		}
		l[1].table, l[1].slots = e, [lookedSlots]lookedUp{}
	}
	return &l[1].slots
}

// keys appends what the everyday words of a token, which has this hash, are known by.
func (e *everyday) keys(w string, hash uint64, capital bool, into []key) []key {
	switch {
	case e.runs:
		for i := range w {
			if id := look(e, w[i:]); id != 0 {
				into = append(into, everydayKey(id))
			}
		}
		return into
	case len(w) > 2 && elides(w): // l’eau
		_, w, _ = strings.Cut(w, w[1:2])
		w = strings.TrimPrefix(w, "\x80\x99")
		hash = lexicon.Key(w)
	}
	id := uint16(0)
	if capital {
		var room [96]byte
		id = find(e, lexicon.Fold(room[:0], w), hash)
	} else {
		id = find(e, w, hash)
	}
	for n := 0; e.led && id == 0 && n < 2 && len(w) > 6; n++ {
		w = w[2:]
		id = find(e, w, lexicon.Key(w))
	}
	if id != 0 {
		into = append(into, everydayKey(id))
	}
	return into
}

// everydayKey is no anchor of a word, whose first bits differ.
func everydayKey(id uint16) key { return 0xED<<56 | key(id)<<2 | ordinary }

// everydayID is the row that a key was made of.
func (k key) everydayID() uint16 { return uint16(k >> 2) }

// everyday reports whether an anchor is an everyday word, or, once in 2^40, looks like one.
func (k key) everyday() bool { return k>>16 == 0xED<<40 }

// How many bytes a word with a star has, at least, and its ending, at most, for it to tell
// by itself: names begin as everyday words do (Tempur, Islamabad, Russwurm). A word in small
// letters is hardly a name.
const (
	stemBytes   = 6
	verbBytes   = 4
	endingBytes = 3
)

// EverydayWord reports whether a word of a language is among those that news is full of, as
// the tables have them, in whatever case it is written.
func EverydayWord(language, word string) bool {
	_, e := everydayPair(language)
	return e.tells(word, stemBytes)
}

// EverydayVerb reports whether a word in small letters is a verb that news is full of.
func EverydayVerb(language, word string) bool { return verbsOf(language).tells(word, verbBytes) }

// tells reports whether a word, in whatever case it is written, is in the table as it stands,
// or with a short ending behind a word of so many bytes that has a star.
func (e *everyday) tells(word string, stem int) bool {
	if e == nil || e.runs {
		return false
	}
	if h := lexicon.Key(word); e.whole.May(h) && e.ids.Get(h) != 0 {
		return true
	}
	var room [96]byte
	folded := lexicon.Fold(room[:0], word)
	head := headOf(folded)
	open := e.alike(head, len(folded))
	for n := range open {
		if x := &open[n]; len(x.text) >= stem && len(folded) <= len(x.text)+endingBytes && beginsWith(folded, head, x) {
			return true
		}
	}
	return false
}
