package main

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/desk"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

// target is the language of the translations among paired files.
func (r *runner) target() string { return cmp.Or(r.to, "en") }

// originalFor reads the original of a story, where one is named or found; the note
// says why one that was found was not read.
func (r *runner) originalFor(item ingest.Item) (s *checker.Story, note string) {
	if !r.pairs || item.Line > 0 {
		return r.original, r.originalNote
	}
	path := originalOf(item.Path, r.target())
	if path == "" {
		return nil, ""
	}
	s, err := readOriginal(path)
	if err != nil {
		return nil, notRead(err)
	}
	return s, ""
}

// readOriginal reads an original, whose path tells its language if nothing in it does.
func readOriginal(path string) (*checker.Story, error) {
	s, err := (ingest.Item{Path: path}).Story()
	if err != nil {
		return nil, err
	}
	if _, language, _ := tagged(path); s.Translation.Language == "" {
		s.Translation.Language = language
	}
	return s, nil
}

func notRead(err error) string { return "the original was not read: " + err.Error() }

// unreadable reports whether a file is there and no story can be read from it, which
// is the file's fault and not the command's.
func unreadable(err error) bool {
	var encoding *ingest.EncodingError
	return errors.Is(err, ingest.ErrEmpty) || errors.Is(err, ingest.ErrNoProse) || errors.Is(err, ingest.ErrBinary) || errors.Is(err, ingest.ErrUTF16) || errors.As(err, &encoding)
}

// Files that are named alike but for their language are a pair: bridge.es.txt and
// bridge.en.txt.

// tagged parts a path into what stands before its language, the language and the
// ending. The language is "" when the path names none.
func tagged(path string) (stem, language, ending string) {
	ending = filepath.Ext(path)
	stem = strings.TrimSuffix(path, ending)
	if tag := strings.TrimPrefix(filepath.Ext(stem), "."); len(tag) >= 2 && len(tag) <= 8 && desk.LanguageTag(tag) {
		return strings.TrimSuffix(stem, "."+tag), tag, ending
	}
	return stem, "", ending
}

// originalOf gives the path of the original beside a translation; "" when there is
// none, or when the path is no translation's.
func originalOf(path, to string) string {
	stem, language, _ := tagged(path)
	if language != to {
		return ""
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return ""
	}
	for _, e := range entries { // sorted by name
		other := filepath.Join(filepath.Dir(path), e.Name())
		if s, l, ending := tagged(other); s == filepath.Clean(stem) && l != "" && l != to && ingest.ByPath(ending) != ingest.Auto {
			return other
		}
	}
	return ""
}

// isOriginal reports whether a path is the original of a translation beside it.
func isOriginal(path, to string) bool {
	stem, language, _ := tagged(path)
	if language == "" || language == to {
		return false
	}
	for _, ending := range []string{".txt", ".html", ".htm", ".text", ".xhtml"} {
		if _, err := os.Stat(stem + "." + to + ending); err == nil {
			return true
		}
	}
	return false
}
