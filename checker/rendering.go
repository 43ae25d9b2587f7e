package checker

import (
	"embed"
	"io/fs"
	"sort"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// LoadBeside reads the rule's tables of renderings, in the order of their names.
func (r *Rule) LoadBeside() ([]*Table, error) { return loadTables(r.Beside, "beside/*.tsv") }

func loadTables(files embed.FS, pattern string) ([]*Table, error) {
	names, err := fs.Glob(files, pattern)
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var tables []*Table
	for _, name := range names {
		text, err := embedded(files, name)
		if err != nil {
			return nil, err
		}
		t, err := ParseTable(name, text)
		if err != nil {
			return nil, err
		}
		tables = append(tables, t)
	}
	return tables, nil
}

// renderings is one table of what engines make of words of the original: filed
// under one word of each phrase, its longest.
type renderings struct {
	rows  []rendering
	under lexicon.Map[[]original]
	sieve prose.Sieve // of the words filed
}

// rendering is one row.
type rendering struct {
	find   [][]uint64 // phrases of the translation, by the hashes of their words
	fix    []string   // one for each phrase, or one for all
	right  [][]uint64 // the words of the fixes: where they stand, too, the word is rendered
	unless lexicon.Set
}

// original is one phrase of a row's original.
type original struct {
	row    int32
	anchor int32 // which of the words it is filed under
	words  []uint64
}

// readRenderings reads a table: columns original, find, fix and unless. Phrases are
// parted by bars, the words of “unless” by spaces.
func readRenderings(t *Table) *renderings {
	r := &renderings{}
	for n := range t.Rows {
		row := t.Row(n)
		for _, phrase := range strings.Split(row.Get("original"), "|") {
			o := original{row: int32(n), words: hashes(phrase)}
			longest := 0
			for i, w := range parts(phrase) {
				if len(w) > longest {
					longest, o.anchor = len(w), int32(i)
				}
			}
			if longest == 0 {
				continue
			}
			h := o.words[o.anchor]
			under := r.under.At(h)
			*under = append(*under, o)
			r.sieve.Add(h)
		}
		var find [][]uint64
		for _, phrase := range strings.Split(row.Get("find"), "|") {
			if words := hashes(phrase); len(words) > 0 {
				find = append(find, words)
			}
		}
		fix := strings.Split(row.Get("fix"), "|")
		var right [][]uint64
		for _, phrase := range fix {
			if words := hashes(phrase); len(words) > 0 {
				right = append(right, words)
			}
		}
		r.rows = append(r.rows, rendering{find, fix, right, lexicon.SetOf(row.Get("unless"))})
	}
	return r
}

func hashes(phrase string) (out []uint64) {
	for _, w := range parts(phrase) {
		if w == "-" {
			out = append(out, '-')
		} else {
			out = append(out, lexicon.Key(w))
		}
	}
	return out
}

// parts gives the words of a phrase as they are tokens: a hyphen is one by itself.
func parts(phrase string) []string {
	return strings.Fields(strings.ReplaceAll(phrase, "-", " - "))
}
