package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// rows reads a table of our own: a header that names the columns, then one fact a row. It insists on the order and
// uniqueness the house keeps, so that a diff of a table shows what changed and nothing else.
func rows(dir, name string, columns ...string) ([][]string, error) {
	raw, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return nil, fmt.Errorf("table: %w", err)
	}
	lines := strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
	if got := strings.Split(lines[0], "\t"); !slices.Equal(got, columns) {
		return nil, fmt.Errorf("table %s: columns are %q, want %q", name, got, columns)
	}
	var out [][]string
	for i, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != len(columns) {
			return nil, fmt.Errorf("table %s:%d: %d cells, want %d", name, i+2, len(cells), len(columns))
		}
		if i > 0 && line <= lines[i] {
			return nil, fmt.Errorf("table %s:%d: %q is out of order or twice", name, i+2, line)
		}
		out = append(out, cells)
	}
	return out, nil
}

func parse(table, cell string) (lexicon.Class, error) {
	c, ok := lexicon.ParseClass(cell)
	if !ok {
		return 0, fmt.Errorf("table %s: no class %q", table, cell)
	}
	return c, nil
}

// irregularVerbs reads irregular.tsv: base, past, participle; alternatives with a bar.
func irregularVerbs(dir string) (map[string]verbForms, error) {
	table, err := rows(dir, "irregular.tsv", "base", "past", "participle")
	if err != nil {
		return nil, err
	}
	out := map[string]verbForms{}
	for _, r := range table {
		out[r[0]] = verbForms{past: strings.Split(r[1], "|"), part: strings.Split(r[2], "|")}
	}
	return out, nil
}

// newWords adds words the lists do not have, before WordNet looks for forms: modern words and closed compounds.
// A noun brings its plural and a verb its forms.
func (v vocabulary) newWords(dir string, irregular map[string]verbForms) error {
	for _, name := range []string{"compound.tsv", "modern.tsv"} {
		table, err := rows(dir, name, "word", "class")
		if err != nil {
			return err
		}
		for _, r := range table {
			c, err := parse(name, r[1])
			if err != nil {
				return err
			}
			forms := map[string]lexicon.Class{r[0]: c}
			if c&lexicon.VerbBase != 0 {
				for s, fc := range verb(r[0], irregular) {
					if forms[s] == 0 || s == r[0] {
						forms[s] |= fc
					}
				}
			}
			if c&lexicon.Noun != 0 && c&lexicon.Plural == 0 {
				for _, s := range plurals(r[0])[:1] {
					forms[s] |= lexicon.Noun | lexicon.Plural
				}
			}
			for s, c := range forms {
				v.lower(s, 50)
				v.at(s).class |= c
			}
		}
	}
	return nil
}

// marked adds one class to every word of a one-column table, and to its plural where one is known.
func (v vocabulary) marked(dir, name, column string, c lexicon.Class) error {
	table, err := rows(dir, name, column)
	if err != nil {
		return err
	}
	for _, r := range table {
		switch {
		case c == lexicon.Place:
			v.place(r[0])
		case c&names != 0:
			v.name(r[0], c)
			for _, s := range spellings(r[0]) {
				v.at(s).news = v.at(s).news || c&(lexicon.Surname|lexicon.Given) != 0
			}
		default:
			v.at(r[0]).class |= c
		}
		switch {
		case c == lexicon.Demonym && !hasAnySuffix(r[0], "s", "sh", "ch", "ese", "z"):
			v.name(r[0]+"s", c)
		case c == lexicon.Title:
			v.lower(r[0], 50)
			for _, s := range plurals(r[0]) {
				if v.ordinary(s, 80) {
					v.at(s).class |= c
				}
			}
		}
	}
	return nil
}

func hasAnySuffix(s string, suffixes ...string) bool {
	return slices.ContainsFunc(suffixes, func(x string) bool { return strings.HasSuffix(s, x) })
}

// handwritten reads our own tables of names and kinds of word.
func (v vocabulary) handwritten(dir string, irregular map[string]verbForms) error {
	for _, t := range []struct {
		file, column string
		class        lexicon.Class
	}{
		{"surname.tsv", "surname", lexicon.Surname},
		{"given.tsv", "given", lexicon.Given},
		{"place.tsv", "place", lexicon.Place},
		{"demonym.tsv", "demonym", lexicon.Demonym},
		{"acronym.tsv", "acronym", lexicon.Proper},
		{"organisation.tsv", "organisation", lexicon.Proper},
		{"calendar.tsv", "name", lexicon.Calendar},
		{"title.tsv", "title", lexicon.Title},
		{"abbreviation.tsv", "abbreviation", lexicon.Abbreviation},
	} {
		if err := v.marked(dir, t.file, t.column, t.class); err != nil {
			return err
		}
	}
	verbs, err := rows(dir, "reporting.tsv", "verb")
	if err != nil {
		return err
	}
	for _, r := range verbs {
		for form, c := range verb(r[0], irregular) {
			if v.ordinary(form, 80) {
				v.at(form).class |= c | lexicon.Reporting
			}
		}
	}
	return nil
}

// lastWord reads function.tsv, whose words have the classes given there and no others but months and abbreviations,
// and override.tsv, single corrections to what the sources say together. A row that drops Known is final: whatever the
// lists say, that is no ordinary word.
func (v vocabulary) lastWord(dir string) error {
	table, err := rows(dir, "function.tsv", "word", "class")
	if err != nil {
		return err
	}
	for _, r := range table {
		c, err := parse("function.tsv", r[1])
		if err != nil {
			return err
		}
		w := v.at(r[0])
		w.fixed = true
		w.class = c | lexicon.Known | w.class&(lexicon.Calendar|lexicon.Abbreviation)
		w.tier = 10
	}
	table, err = rows(dir, "override.tsv", "word", "add", "drop")
	if err != nil {
		return err
	}
	for _, r := range table {
		add, err := parse("override.tsv", r[1])
		if err != nil {
			return err
		}
		drop, err := parse("override.tsv", r[2])
		if err != nil {
			return err
		}
		w := v.at(r[0])
		if drop&lexicon.Known != 0 {
			w.tier, w.fixed = 0, true
		}
		if add&lexicon.Known != 0 && w.tier == 0 {
			w.tier = 60
		}
		w.class = w.class&^drop | add
	}
	return nil
}
