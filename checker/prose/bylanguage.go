package prose

import (
	"slices"
	"strings"
	"sync"
)

// byLanguage keeps what is read of the tables of languages, each from when it is first
// asked for.
type byLanguage[T any] struct {
	read func(language string) *T // nil where no table tells
	kept sync.Map                 // language → func() *T
}

// columnOf gives the cells of a column of a table, "" where a row is too short; nil where its header does not name it.
func columnOf(table, name string) []string {
	rows := strings.Split(strings.TrimSuffix(table, "\n"), "\n")
	column := slices.Index(strings.Split(rows[0], "\t"), name)
	if column < 0 {
		return nil
	}
	cells := make([]string, 0, len(rows))
	for _, row := range rows[1:] {
		cell := ""
		if all := strings.Split(row, "\t"); column < len(all) {
			cell = all[column]
		}
		cells = append(cells, cell)
	}
	return cells
}

// of gives what is read of a language; nil where no table tells.
func (b *byLanguage[T]) of(language string) *T {
	language, _, _ = strings.Cut(language, "-")
	kept, ok := b.kept.Load(language)
	if !ok {
		kept, _ = b.kept.LoadOrStore(language, sync.OnceValue(func() *T { return b.read(language) }))
	}
	return kept.(func() *T)()
}
