package checker

import (
	"embed"
	"fmt"
	"path"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Table is a TSV file of facts: a header row that names the columns, then one
// fact a row.
type Table struct {
	File     string // as named when it was read
	Kind     string // of a desk's table: what [Rule.Desk] names; "" for a rule's own
	Language string // the original language the facts are of: the file's name
	Columns  []string
	Rows     []string // their cells parted by tabs
	Text     string   // as read
}

// bytes is the table as read. Tables are megabytes, and a copy of each was a tenth
// of a start-up.
func (t *Table) bytes() []byte { return unsafe.Slice(unsafe.StringData(t.Text), len(t.Text)) }

// Row is one fact. Its cells are parted when they are asked for: few rows ever are,
// and the cells of all took a fifth of a start-up's memory.
type Row struct {
	Table *Table
	line  string
}

// Row gives row n.
func (t *Table) Row(n int) Row { return Row{t, t.Rows[n]} }

// Cells gives all cells.
func (r Row) Cells() []string { return strings.Split(r.line, "\t") }

// Get gives the cell in the named column, "" when the table has no such column.
func (r Row) Get(column string) string {
	for i, c := range r.Table.Columns {
		if c != column {
			continue
		}
		cell := r.line
		for ; i > 0; i-- {
			cell = cell[strings.IndexByte(cell, '\t')+1:]
		}
		if end := strings.IndexByte(cell, '\t'); end >= 0 {
			cell = cell[:end]
		}
		return cell
	}
	return ""
}

// Variant gives the alternative of a cell that goes with alternative n of the
// column “find”: the n-th where the two have as many, else the only one.
func (r Row) Variant(column string, n int) string {
	cell := r.Get(column)
	parts := strings.Split(cell, "|")
	if len(parts) == strings.Count(r.Get("find"), "|")+1 && n < len(parts) {
		return parts[n]
	}
	return parts[0]
}

// ParseTable reads a table. Errors name file, line and cause.
func ParseTable(file, text string) (*Table, error) {
	header, rest, _ := strings.Cut(text, "\n")
	t := &Table{File: file, Language: strings.TrimSuffix(path.Base(file), ".tsv"), Columns: strings.Split(header, "\t"), Text: text}
	t.Rows = make([]string, 0, strings.Count(rest, "\n")+1)
	for rest != "" {
		line, after, _ := strings.Cut(rest, "\n")
		if n := strings.Count(line, "\t") + 1; n != len(t.Columns) {
			return nil, fmt.Errorf("%s:%d: %d cells, the header has %d", file, len(t.Rows)+2, n, len(t.Columns))
		}
		t.Rows = append(t.Rows, line)
		rest = after
	}
	return t, nil
}

// LoadTables reads the rule's tables, in the order of their names.
func (r *Rule) LoadTables() ([]*Table, error) { return loadTables(r.Tables, "*.tsv") }

// embedded gives the text of an embedded file as it lies in the program: ReadFile
// copies it, and to copy four megabytes to fresh pages was a fifth of a start-up.
// Where package embed keeps its text otherwise than it does now, it is copied.
func embedded(files embed.FS, name string) (string, error) {
	open, err := files.Open(name)
	if err != nil {
		return "", err
	}
	defer open.Close()
	if v := reflect.Indirect(reflect.ValueOf(open)); v.Kind() == reflect.Struct {
		if f := reflect.Indirect(v.FieldByName("f")); f.Kind() == reflect.Struct {
			if data := f.FieldByName("data"); data.Kind() == reflect.String {
				return data.String(), nil
			}
		}
	}
	text, err := files.ReadFile(name)
	return string(text), err
}

// unaccented gives a name without its accents, as agencies send it (Şimşek,
// Simsek), and "" where that is how it is written. Given names keep theirs: Salomon
// is no Salomón.
func unaccented(name, kind string) string {
	if kind == "given" {
		return ""
	}
	plain, changed := make([]byte, 0, 64), false
	for _, r := range name {
		c := rune(lexicon.Letter(r))
		if r < utf8.RuneSelf || c == 0 {
			plain = utf8.AppendRune(plain, r)
			continue
		}
		if unicode.IsUpper(r) {
			c = unicode.ToUpper(c)
		}
		plain, changed = append(plain, byte(c)), true
	}
	if !changed {
		return ""
	}
	return string(plain)
}
