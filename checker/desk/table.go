package desk

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	encoding "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// columns are those of a table as rules read it, whatever the file has.
var columns = []string{"find", "want", "why"}

// LoadTable reads a table of a kind at path: TBX where the path ends so, else
// TSV. Errors name file, line and cause.
func LoadTable(path, kind string) (*checker.Table, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, reading(path, err)
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".tbx", ".xml":
		return ParseTBX(path, kind, data)
	}
	return ParseTSV(path, kind, data)
}

// unicodeText gives text as UTF-8: spreadsheets and terminology tools write UTF-16
// with a byte order mark.
func unicodeText(file string, data []byte) (string, error) {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		plain, err := encoding.UTF16(encoding.LittleEndian, encoding.UseBOM).NewDecoder().Bytes(data)
		if err != nil {
			return "", fmt.Errorf("%s:1: %w", file, err)
		}
		data = plain
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	if utf8.ValidString(text) {
		return text, nil
	}
	n := 1
	for line := range strings.SplitSeq(text, "\n") {
		if !utf8.ValidString(line) {
			break
		}
		n++
	}
	return "", fmt.Errorf("%s:%d: not UTF-8", file, n)
}

// ParseTSV reads a table of cells parted by tabs. The first line names the
// columns; a line that is empty or begins with # is for people. A glossary has
// find, want and, if it likes, why; banned phrases have find, why and, if there is
// something better, want. Cells of find and want may hold alternatives, parted by
// bars; with as many of both, each belongs to its own.
func ParseTSV(file, kind string, data []byte) (*checker.Table, error) {
	text, err := unicodeText(file, data)
	if err != nil {
		return nil, err
	}
	t := newTable(file, kind, data)
	var header []string
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		if trimmed := strings.TrimSpace(line); trimmed == "" || trimmed[0] == '#' {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\r"), "\t")
		for i := range cells {
			cells[i] = words(cells[i])
		}
		for len(cells) > 0 && cells[len(cells)-1] == "" { // a spreadsheet's
			cells = cells[:len(cells)-1]
		}
		if header == nil {
			if header, err = headerOf(cells, kind); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, n, err)
			}
			continue
		}
		if len(cells) > len(header) {
			return nil, fmt.Errorf("%s:%d: %d cells, the header has %d", file, n, len(cells), len(header))
		}
		row := make([]string, len(columns))
		for i, cell := range cells {
			row[slices.Index(columns, header[i])] = cell
		}
		if err := t.add(n, row); err != nil {
			return nil, err
		}
	}
	if header == nil {
		return nil, fmt.Errorf("%s:1: empty; want a header (%s) and rows", file, strings.Join(needed(kind), ", "))
	}
	return &t.Table, nil
}

// needed are the columns a table cannot do without.
func needed(kind string) []string {
	if kind == Banned {
		return []string{"find", "why"}
	}
	return []string{"find", "want"}
}

func headerOf(cells []string, kind string) ([]string, error) {
	for i, cell := range cells {
		cells[i] = strings.ToLower(cell)
		if !slices.Contains(columns, cells[i]) {
			return nil, fmt.Errorf("no column is called %q; did you mean %q?", cell, checker.Nearest(cells[i], columns))
		}
		if slices.Contains(cells[:i], cells[i]) {
			return nil, fmt.Errorf("the column %q stands twice", cell)
		}
	}
	for _, want := range needed(kind) {
		if !slices.Contains(cells, want) {
			return nil, fmt.Errorf("no column is called %q; a table of kind %s needs it", want, kind)
		}
	}
	return cells, nil
}

// words writes a cell's white space and letters in one way.
func words(cell string) string {
	return norm.NFC.String(strings.Join(strings.Fields(cell), " "))
}

// table is one that is being read.
type table struct {
	checker.Table
	lines map[string]int // where something to find stands

	// optional says that a row of a glossary may name nothing better: TBX may reject
	// a term and leave it there.
	optional bool
}

func newTable(file, kind string, data []byte) *table {
	return &table{Table: checker.Table{File: file, Kind: kind, Columns: columns, Text: string(data)}, lines: map[string]int{}}
}

// add adds the row that stands on line n.
func (t *table) add(n int, row []string) error {
	fail := func(format string, args ...any) error {
		return fmt.Errorf("%s:%d: %w", t.File, n, fmt.Errorf(format, args...))
	}
	for _, column := range needed(t.Kind) {
		if row[slices.Index(columns, column)] == "" && !(column == "want" && t.optional) {
			return fail("the cell “%s” is empty", column)
		}
	}
	alternatives := strings.Split(row[0], "|")
	for i, find := range alternatives {
		find = strings.TrimSpace(find)
		if !strings.ContainsFunc(find, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return fail("%q has no words to find", find)
		}
		if n := prose.PhraseLength(find); n > prose.MostWords {
			return fail("%q has %d words and marks, more than %d", find, n, prose.MostWords)
		}
		if before := t.lines[find]; before > 0 {
			return fail("%q stands on line %d, too", find, before)
		}
		t.lines[find], alternatives[i] = n, find
	}
	wants := strings.Split(row[1], "|")
	for i := range wants {
		wants[i] = strings.TrimSpace(wants[i])
	}
	if len(wants) > 1 && len(wants) != len(alternatives) {
		return fail("%d to find and %d wanted; want one, or one for each", len(alternatives), len(wants))
	}
	row[0], row[1] = strings.Join(alternatives, "|"), strings.Join(wants, "|")
	t.Rows = append(t.Rows, strings.Join(row, "\t"))
	return nil
}
