package main

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecheck/wirecheck/checker/ingest"
)

var errNoStories = errors.New("no stories in it: no .txt, .html, .htm or .jsonl")

// inputs lists the paths with directories replaced by the stories in them,
// sorted. Names that begin with a dot are passed over. An error is an
// [*ingest.Error] and stands for one path.
func inputs(paths []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, path := range paths {
			if path == "-" {
				if !yield(path, nil) {
					return
				}
				continue
			}
			info, err := os.Stat(path)
			if err != nil || !info.IsDir() {
				if !yield(path, nil) { // whoever reads it says what is wrong with it
					return
				}
				continue
			}
			if !walk(path, yield) {
				return
			}
		}
	}
}

// walk lists the stories in a directory. It reports whether to go on.
func walk(root string, yield func(string, error) bool) bool {
	stories, more := 0, true
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		hidden := path != root && strings.HasPrefix(filepath.Base(path), ".") && d != nil
		switch {
		case err != nil:
			more = yield(path, &ingest.Error{Path: path, Err: err})
		case hidden && d.IsDir():
			return fs.SkipDir
		case hidden || d.IsDir() || ingest.ByPath(path) == ingest.Auto:
		default:
			stories++
			more = yield(path, nil)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if more && err == nil && stories == 0 {
		return yield(root, &ingest.Error{Path: root, Err: errNoStories})
	}
	return more
}

// sniffFile tells a file's format from its first bytes.
func sniffFile(path string) ingest.Format {
	f, err := os.Open(path)
	if err != nil {
		return ingest.Text // it gets its row in the report
	}
	defer f.Close()
	head := make([]byte, 1<<12)
	n, _ := io.ReadFull(f, head)
	return ingest.Sniff(head[:n])
}

// replaceFile puts text in a file's place in one step, so that no reader sees
// half of it, and keeps the mode. A symbolic link stays one.
func replaceFile(path, text string) error {
	path, err := filepath.EvalSymlinks(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	return writeFile(path, text, info.Mode())
}

// writeFile writes a file by rename.
func writeFile(path, text string, mode fs.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".wirecheck-*")
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		err = errors.Join(err, os.Remove(f.Name()))
	}
	return err
}
