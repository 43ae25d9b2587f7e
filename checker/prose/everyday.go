package prose

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// everydayTable has a row for each of some hundred words that news is full of, and a column
// for each language: the forms of the word, a star for any ending. Two sentences that render
// one another share most of theirs, and others one in twenty-five.
//
//go:embed everyday/words.tsv
var everydayTable string

// everyday are the everyday words of one language.
type everyday struct {
	heads [64]uint64 // a bit for each beginning: most words are told by it
	by    map[uint32][]everydayWord
	runs  bool // words stand in runs, without spaces
	led   bool // particles stand before them in one word: وال, וה
}

type everydayWord struct {
	text string
	open bool // any ending will do
	id   uint16
}

var everydays sync.Map // language → func() *everyday

// everydayOf gives the words of a language; nil where the table has none.
func everydayOf(language string) *everyday {
	language, _, _ = strings.Cut(language, "-")
	if read, ok := everydays.Load(language); ok {
		return read.(func() *everyday)()
	}
	read, _ := everydays.LoadOrStore(language, sync.OnceValue(func() *everyday { return parseEveryday(everydayTable, language) }))
	return read.(func() *everyday)()
}

func parseEveryday(table, language string) *everyday {
	head, rows, _ := strings.Cut(table, "\n")
	column := -1
	for n, name := range strings.Split(head, "\t") {
		if name == language {
			column = n
		}
	}
	if column < 0 {
		return nil
	}
	e := &everyday{by: map[uint32][]everydayWord{}, runs: language == "zh" || language == "ja", led: language == "ar" || language == "he"}
	for id := uint16(1); rows != ""; id++ {
		var row string
		row, rows, _ = strings.Cut(rows, "\n")
		cells := strings.Split(row, "\t")
		if column >= len(cells) {
			continue
		}
		for _, w := range strings.Fields(cells[column]) {
			text, open := strings.CutSuffix(w, "*")
			k := beginning(text)
			e.heads[k*2654435761>>26] |= 1 << (k * 2654435761 >> 20 & 63)
			e.by[k] = append(e.by[k], everydayWord{text, open || e.runs || language == "ko", id})
		}
	}
	return e
}

// beginning packs the first three bytes of a word.
func beginning(w string) (k uint32) {
	for i := range min(len(w), 3) {
		k |= uint32(w[i]) << (8 * i)
	}
	return k
}

// find gives the row of a word, or of what it begins with in a language that joins; 0 for
// none. Its first letter may be a capital.
func (e *everyday) find(w string) uint16 {
	var room [48]byte
	if r, size := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && len(w) < len(room) {
		small := utf8.AppendRune(room[:0], unicode.ToLower(r))
		return e.look(string(append(small, w[size:]...)))
	}
	return e.look(w)
}

func (e *everyday) look(w string) uint16 {
	k := beginning(w)
	if e.heads[k*2654435761>>26]&(1<<(k*2654435761>>20&63)) == 0 {
		return 0
	}
	for _, x := range e.by[k] {
		if w == x.text || x.open && strings.HasPrefix(w, x.text) {
			return x.id
		}
	}
	return 0
}

// keys appends what the everyday words of a token are known by in every language.
func (e *everyday) keys(w string, into []key) []key {
	switch {
	case e.runs:
		for i := range w {
			if id := e.look(w[i:]); id != 0 {
				into = append(into, everydayKey(id))
			}
		}
		return into
	case len(w) > 2 && elides(w): // l’eau
		_, w, _ = strings.Cut(w, w[1:2])
		w = strings.TrimPrefix(w, "\x80\x99")
	}
	id := e.find(w)
	for n := 0; e.led && id == 0 && n < 2 && len(w) > 6; n++ {
		w = w[2:]
		id = e.look(w)
	}
	if id != 0 {
		into = append(into, everydayKey(id))
	}
	return into
}

// everydayKey is no anchor of a word, whose first bits differ.
func everydayKey(id uint16) key { return key(0xED)<<56 | key(id)<<2 | ordinary }
