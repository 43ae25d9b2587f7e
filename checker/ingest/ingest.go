package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
)

// Format is how a story is written down.
type Format uint8

// The formats.
const (
	Auto  Format = iota // told by the path's ending, else by the first byte
	Text                // plain text
	HTML                // a web page, or a piece of one
	Lines               // story lines: one JSON object a line
)

var formatNames = [...]string{"auto", "text", "html", "jsonl"}

// String gives the name that [ParseFormat] reads.
func (f Format) String() string { return formatNames[f] }

// ParseFormat reads a format's name. The empty name is Auto.
func ParseFormat(name string) (Format, error) {
	for i, n := range formatNames {
		if n == name {
			return Format(i), nil
		}
	}
	if name == "" {
		return Auto, nil
	}
	return Auto, fmt.Errorf("input format %q: want text, html or jsonl", name)
}

// ByPath tells the format from the path's ending; Auto when the ending says
// nothing.
func ByPath(path string) Format {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".text":
		return Text
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".jsonl", ".ndjson":
		return Lines
	}
	return Auto
}

// Sniff tells the format from the first byte that is no white space and in no
// waiver: “<” opens a page, “{” a story line, anything else is text.
func Sniff(data []byte) Format {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	switch {
	case len(data) == 0:
		return Text
	case data[0] == '<':
		if rest := skipWaivers(string(data[:min(len(data), 1<<12)])); rest != "" && rest[0] != '<' {
			return Text
		}
		return HTML
	case data[0] == '{':
		return Lines
	}
	return Text
}

// What can be wrong with an item as a whole.
var (
	ErrEmpty     = errors.New("empty: there is nothing to check")
	ErrNoProse   = errors.New("no prose found in the page")
	ErrBinary    = errors.New("not text: it holds NUL bytes")
	ErrUTF16     = errors.New("encoded as UTF-16; stories are read as UTF-8")
	ErrDirectory = errors.New("is a directory")
	ErrTooLong   = errors.New("longer than 1 GiB")
	ErrLines     = errors.New("holds story lines, not one story")
)

// maxStory is the length in bytes beyond which offsets would not fit a token.
const maxStory = 1 << 30

// Error tells which item could not be read and why.
type Error struct {
	Path string
	Line int // from 1 for a story line, 0 for a whole file
	Err  error
}

func (e *Error) Error() string { return e.ID() + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// ID names the item: its path, and its line when it is a story line.
func (e *Error) ID() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d", e.Path, e.Line)
	}
	return e.Path
}

// EncodingError is a story that is not UTF-8. A guess at another encoding
// would put faults into the copy, so there is none.
type EncodingError struct {
	Offset int // of the first bad byte, from 0
	Line   int // from 1
	Byte   byte
}

func (e *EncodingError) Error() string {
	return fmt.Sprintf("not UTF-8: byte 0x%02x at offset %d, line %d", e.Byte, e.Offset, e.Line)
}

// Item is one story that is still to be read. Reading is apart from listing so
// that many can be read at once.
type Item struct {
	Path   string
	Line   int // from 1 for a story line, 0 for a whole file
	Format Format
	Data   []byte // nil: the file at Path
}

// Story reads the item. The error is an [*Error].
func (it Item) Story() (*checker.Story, error) {
	s, err := it.story()
	if err != nil {
		return nil, &Error{it.Path, it.Line, err}
	}
	return s, nil
}

func (it Item) story() (*checker.Story, error) {
	data := it.Data
	if data == nil {
		var err error
		if data, err = readFile(it.Path); err != nil {
			return nil, err
		}
	}
	if err := readable(data); err != nil {
		return nil, err
	}
	if it.Line > 0 {
		return readLine(it.Path, it.Line, data)
	}
	s := &checker.Story{ID: it.Path, Path: it.Path, Input: string(data)}
	format := it.Format
	if format == Auto {
		if format = ByPath(it.Path); format == Auto {
			format = Sniff(data)
		}
	}
	switch format {
	case Lines:
		return nil, ErrLines
	case HTML:
		readHTML(s)
		if len(s.Translation.Blocks) == 0 {
			return nil, ErrNoProse
		}
		return s, nil
	}
	s.Translation, s.Waivers = readText(s.Input)
	if len(s.Translation.Blocks) == 0 {
		return nil, ErrEmpty // but for waivers
	}
	embargo(s, unsaid)
	return s, nil
}

func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, cause(err)
	}
	if info.IsDir() {
		return nil, ErrDirectory
	}
	if info.Size() > maxStory {
		return nil, ErrTooLong
	}
	data, err := os.ReadFile(path)
	return data, cause(err)
}

// cause drops the operation and the path, which the Error around it names.
func cause(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// readable tells what keeps bytes from being a story.
func readable(data []byte) error {
	switch {
	case len(data) > maxStory:
		return ErrTooLong
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return ErrUTF16
	case bytes.IndexByte(data, 0) >= 0:
		return ErrBinary
	case len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))) == 0:
		return ErrEmpty
	case utf8.Valid(data):
		return nil
	}
	e := &EncodingError{Line: 1}
	for e.Offset < len(data) {
		r, n := utf8.DecodeRune(data[e.Offset:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		if r == '\n' || r == '\r' && !bytes.HasPrefix(data[e.Offset+1:], []byte("\n")) {
			e.Line++
		}
		e.Offset += n
	}
	e.Byte = data[e.Offset]
	return e
}

// Items lists the stories in a stream, one for text and HTML and one a line for
// story lines, which are not held in memory together. The bytes of an item are
// its own. An error is an [*Error].
func Items(path string, r io.Reader, format Format) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		if format == Auto {
			if format = ByPath(path); format == Auto {
				r, format = peek(r)
			}
		}
		if format == Lines {
			lines(path, r, yield)
			return
		}
		data, err := io.ReadAll(io.LimitReader(r, maxStory+1))
		if err != nil {
			yield(Item{}, &Error{path, 0, cause(err)})
			return
		}
		if data == nil {
			data = []byte{}
		}
		yield(Item{Path: path, Format: format, Data: data}, nil)
	}
}

// Read reads the stories in a stream one by one. The error of a story is an
// [*Error]; the stories behind it are still read.
func Read(path string, r io.Reader, format Format) iter.Seq2[*checker.Story, error] {
	return func(yield func(*checker.Story, error) bool) {
		for item, err := range Items(path, r, format) {
			var s *checker.Story
			if err == nil {
				s, err = item.Story()
			}
			if !yield(s, err) {
				return
			}
		}
	}
}
