package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
)

// A finding counts where it touches a mark, in the right sentence of its document, and
// what people translated and marks of style count for nothing.
func TestMarked(t *testing.T) {
	dir := t.TempDir()
	rows := `{"id":"a/x/1","doc":"1","seg":"2","system":"x","kind":"mt","source_lang":"es","source":"El puente costó 3 millones.","text":"The bridge cost 4 million.","spans":[{"start":16,"end":25,"category":"Accuracy/Mistranslation"}]}
{"id":"a/x/1","doc":"1","seg":"1","system":"x","kind":"mt","source_lang":"es","source":"La obra empezó en 2019.","text":"The work began in 2018.","spans":[{"start":0,"end":23,"category":"Style/Awkward"}]}
{"id":"a/y/1","doc":"1","seg":"1","system":"y","kind":"human","source_lang":"es","source":"La obra empezó en 2019.","text":"The work began in 2017."}
`
	for _, corpus := range machine {
		if err := os.WriteFile(filepath.Join(dir, corpus+".jsonl"), []byte(rows), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var unmarked []string
	table, err := measureMarked(dir, func(d *markedDocument, f checker.Finding) {
		unmarked = append(unmarked, d.story.Translation.Plain[f.Start:f.End])
	})
	if err != nil || !strings.Contains(table, "changed-figure\t2\t1\t2\t1\n") || strings.Join(unmarked, " ") != "2018 2018" {
		t.Errorf("%q, %v:\n%s", unmarked, err, table)
	}
}
