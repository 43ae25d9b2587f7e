package checker

import (
	"fmt"
	"io"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// share is what one rule brings to a checker.
type share struct {
	rows rows
	list prose.List
	err  error
}

// rows are those of a rule's tables, one table after the other.
type rows []*Table

func (r rows) count() (n int) {
	for _, t := range r {
		n += len(t.Rows)
	}
	return n
}

// at gives the row with this index. A rule has a score of tables at most.
func (r rows) at(index int32) Row {
	n := int(index)
	for _, t := range r {
		if n < len(t.Rows) {
			return t.Row(n)
		}
		n -= len(t.Rows)
	}
	panic("checker: no such row")
}

// read reads a rule's tables.
func (s *share) read(filler *prose.Filler, r *Rule, book Stylebook) error {
	filler.List = &s.list
	tables, err := r.LoadTables()
	if err != nil {
		return err
	}
	s.rows = append(tables, book.tables(r)...)
	return s.fill(filler, r)
}

// digest adds the rule and its tables to a sum.
func digest(sum io.Writer, r *Rule, tables []*Table) {
	fmt.Fprintf(sum, "%s\n%s\n", r.ID, r.Doc)
	for _, t := range tables {
		fmt.Fprintf(sum, "%s\n", t.Language)
		sum.Write(t.bytes())
	}
}

// fill files the phrases of the rows. It counts them first and makes room at once:
// lists that grew by doubling touched three times the memory, and fresh pages are
// most of what a start-up pays for.
func (s *share) fill(filler *prose.Filler, r *Rule) error {
	count := s.rows.count()
	var first map[uint64]int32 // the first row with these phrases, by their hash
	if !r.Capitalised {
		first = make(map[uint64]int32, count)
	}
	twin := make([]bool, count)
	phrases, words := 0, 0
	for n := range count {
		row := s.rows.at(int32(n))
		find := row.Get("find")
		if !r.Capitalised {
			key := lexicon.Hash(find) + uint64(r.matching(row))
			if earlier, ok := first[key]; ok && s.rows.at(earlier).Get("find") == find {
				s.list.Twin(int(earlier), n)
				twin[n] = true
				continue
			}
			first[key] = int32(n)
		} else if name := row.Get("name"); name != "" {
			phrases += 2
			words += 2 * (strings.Count(name, " ") + 1)
		}
		n := strings.Count(find, "|") + 1
		phrases += n
		words += n + strings.Count(find, " ")
	}
	filler.Room(phrases, words+words/4)
	for n := range count {
		if twin[n] {
			continue
		}
		row := s.rows.at(int32(n))
		if err := s.file(filler, r, n, row); err != nil {
			return fmt.Errorf("%s: %w", row.Table.File, err)
		}
	}
	return nil
}

// file files the phrases of row n.
func (s *share) file(filler *prose.Filler, r *Rule, n int, row Row) error {
	if name := row.Get("name"); r.Capitalised && name != "" {
		if err := filler.Add(n, NameItself, name, prose.Capitalised); err != nil {
			return err
		}
		if plain := unaccented(name, row.Get("kind")); plain != "" {
			if err := filler.Add(n, NameItself, plain, prose.Capitalised); err != nil {
				return err
			}
		}
	}
	return filler.AddAll(n, row.Get("find"), r.matching(row))
}

// matching says where a row's phrases are looked for.
func (r *Rule) matching(row Row) prose.Matching {
	if r.Capitalised {
		return prose.Capitalised
	}
	switch row.Get("where") {
	case "lead", "line":
		return prose.Opening
	}
	return prose.Anywhere
}
