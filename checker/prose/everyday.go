package prose

import (
	_ "embed"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// everydayTable has a row for each of some 180 words that news is full of, and a column
// for each language: the forms of the word, a star for any ending. Two sentences that render
// one another share most of theirs, and others one in twenty-five.
//
//go:embed everyday/words.tsv
var everydayTable string

// widerTable has some 420 rows more, of what news says of most things, for nine languages. With
// it a sentence of news has six words that are known in both, without it two.
//
//go:embed everyday/wider.tsv
var widerTable string

// everyday are the everyday words of one language.
type everyday struct {
	whole Sieve // of the words without a star
	ids   map[uint64]uint16
	open  Sieve // of how those with a star begin
	by    map[uint64][]everydayWord
	runs  bool // words stand in runs, without spaces
	led   bool // particles stand before them in one word: وال, וה
}

// everydayWord is a word with a star: any ending will do.
type everydayWord struct {
	text string
	id   uint16
}

var everydays = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, everydayTable) }}

// everydayOf gives the words of a language; nil where the table has none.
func everydayOf(language string) *everyday { return everydays.of(language) }

// widers are the words of both tables.
var widers = byLanguage[everyday]{read: func(language string) *everyday { return parseEveryday(language, everydayTable, widerTable) }}

// everydayPair gives the words of English and of another language in the rows that both have;
// nil where there are none.
func everydayPair(language string) (ours, theirs *everyday) {
	if theirs = widers.of(language); theirs != nil {
		return widers.of("en"), theirs
	}
	if theirs = everydayOf(language); theirs != nil {
		ours = everydayOf("en")
	}
	return ours, theirs
}

// parseEveryday reads the words of a language from tables, nil unless it has a column in each.
func parseEveryday(language string, tables ...string) *everyday {
	e := &everyday{ids: map[uint64]uint16{}, by: map[uint64][]everydayWord{}, runs: language == "zh" || language == "ja", led: language == "ar" || language == "he"}
	id := uint16(1)
	for _, table := range tables {
		if id = e.read(language, table, id); id == 0 {
			return nil
		}
	}
	return e
}

// read reads a table, whose first row has this number, and gives that of the next one; 0 where
// the table has no column for the language.
func (e *everyday) read(language, table string, id uint16) uint16 {
	head, rows, _ := strings.Cut(table, "\n")
	column := -1
	for n, name := range strings.Split(head, "\t") {
		if name == language {
			column = n
		}
	}
	if column < 0 {
		return 0
	}
	for ; rows != ""; id++ {
		var row string
		row, rows, _ = strings.Cut(rows, "\n")
		cells := strings.Split(row, "\t")
		if column >= len(cells) {
			continue
		}
		for _, w := range strings.Fields(cells[column]) {
			text, open := strings.CutSuffix(w, "*")
			if !open && !e.runs && language != "ko" {
				h := lexicon.Key(text)
				e.whole.Add(h)
				e.ids[h] = id
				continue
			}
			k := beginning(text)
			e.open.Add(k)
			e.by[k] = append(e.by[k], everydayWord{text, id})
		}
	}
	return id
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
		if id := e.ids[hash]; id != 0 {
			return id
		}
	}
	return look(e, w)
}

// look gives the row of the word with a star that a word begins with; 0 for none.
func look[T string | []byte](e *everyday, w T) uint16 {
	k := beginning(w)
	if !e.open.May(k) {
		return 0
	}
	for _, x := range e.by[k] {
		if len(w) >= len(x.text) && string(w[:len(x.text)]) == x.text {
			return x.id
		}
	}
	return 0
}

// at appends what the everyday words of token i are known by in every language; nothing where
// the table has none of the language.
func (e *everyday) at(f *Facts, i int32, into []key) []key {
	if t := &f.Tokens[i]; e != nil && t.Kind == Word {
		return e.keys(f.Word(int(i)), t.Hash, t.Flags&Capital != 0, into)
	}
	return into
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

// everyday reports whether an anchor is an everyday word, or, once in 2^40, looks like one.
func (k key) everyday() bool { return k>>16 == 0xED<<40 }
