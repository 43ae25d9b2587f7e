package stet

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"unicode"
)

// Append adds entries at the end of the stet file at path, which is made when it
// is not there. What stands in the file is not touched, so comments and order
// stay a person's.
func Append(path string, entries []Entry) error {
	if len(entries) == 0 {
		return nil
	}
	old, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err == nil {
		if _, err := Parse(path, string(old)); err != nil {
			return err
		}
	}
	var b strings.Builder
	switch {
	case len(old) == 0:
		b.WriteString(header)
	case old[len(old)-1] != '\n':
		b.WriteByte('\n')
	}
	if err := write(&b, entries); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(b.String()) // one write: a line is never half there
	return errors.Join(err, f.Close())
}

// Text gives a whole stet file that holds the entries.
func Text(entries []Entry) (string, error) {
	var b strings.Builder
	b.WriteString(header)
	err := write(&b, entries)
	return b.String(), err
}

func write(b *strings.Builder, entries []Entry) error {
	for _, e := range entries {
		reason := cell(e.Reason)
		if reason == none {
			return fmt.Errorf("no reason is given; a finding is let stand for a reason")
		}
		fmt.Fprintf(b, "%016x\t%s\t%s\t%s\t%s\n", e.Key, cell(e.Rule), cell(e.Story), cell(shorten(e.Words)), reason)
	}
	return nil
}

// cell makes text fit a cell: no tabs, no line breaks, nothing that moves a
// terminal's cursor.
func cell(s string) string {
	s = strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\ufffd"), func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	if s == "" {
		return none
	}
	return s
}

// shorten keeps words to a length a person reads in a line.
func shorten(s string) string {
	const most = 60 // code points
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}
