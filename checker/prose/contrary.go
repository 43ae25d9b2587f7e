package prose

import (
	"embed"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// contraryTables say, a file a language, what English puts the contrary in the place of a
// word that negates:
//
//	find    words or phrases of the original, with commas between: “nunca, jamás”
//	says    the English that says the contrary: “often”; none for a phrase that negates nothing: sin embargo
//	unless  words of the original that are put so: siempre
//
// A star stands for any letters, or for a word, and “…” for a few words.
//
//go:embed contrary/*.tsv
var contraryTables embed.FS

// contrary is a row of a table.
type contrary struct {
	find   [][]element // any of which
	begins uint64      // a bit for how the hash of the first word of each begins
	says   lexicon.Set
	unless []element
}

// contraries are the rows of a language.
type contraries struct {
	says  Sieve
	by    lexicon.Map[[]*contrary] // by English word
	masks [][]element
}

var contrariesBy = byLanguage[contraries]{read: readContraries}

func readContraries(language string) *contraries {
	text, err := contraryTables.ReadFile("contrary/" + language + ".tsv")
	if err != nil {
		return nil
	}
	return parseContraries(string(text))
}

func parseContraries(table string) *contraries {
	c := &contraries{}
	_, table, _ = strings.Cut(table, "\n")
	for row := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSuffix(row, "\n"), "\t")
		if len(cells) < 3 {
			continue
		}
		x := &contrary{says: lexicon.SetOf(cells[1]), unless: elements(cells[2])}
		for phrase := range strings.SplitSeq(cells[0], ", ") {
			list := elements(phrase)
			x.find = append(x.find, list)
			if list[0].hash == 0 { // it has a star
				x.begins = 1<<64 - 1
			}
			x.begins |= 1 << (list[0].hash >> 58)
		}
		if cells[1] == "" {
			c.masks = append(c.masks, x.find...)
		}
		for _, word := range strings.Fields(cells[1]) {
			h := lexicon.Key(word)
			c.says.Add(h)
			by := c.by.At(h)
			*by = append(*by, x)
		}
	}
	return c
}

func elements(phrase string) (list []element) {
	for _, word := range strings.Fields(phrase) {
		list = append(list, newElement(word))
	}
	return list
}
