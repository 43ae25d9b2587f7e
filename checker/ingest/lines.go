package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
)

// storyLine is one line of a .jsonl file. Unknown fields are ignored: a desk's
// export carries more than the checker reads.
type storyLine struct {
	ID            json.RawMessage `json:"id"` // a string or a number
	Text          string          `json:"text"`
	Lang          string          `json:"lang"`
	SourceLang    string          `json:"source_lang"`
	Source        *string         `json:"source"`
	Changed       string          `json:"changed"`        // when the text was last changed, and
	SourceChanged string          `json:"source_changed"` // when the original was, by RFC 3339
	Title         string          `json:"title"`
	Names         []string        `json:"names"`
	Embargo       json.RawMessage `json:"embargo"` // true or its end, in any words; false frees a story whose text speaks of one
}

// readLine reads one story line. Spans of such a story are bytes of its decoded
// text, so the text is its input.
func readLine(path string, n int, data []byte) (*checker.Story, error) {
	var line storyLine
	if err := json.Unmarshal(data, &line); err != nil {
		return nil, fmt.Errorf("story line: %w", plainJSON(err))
	}
	if err := readable([]byte(line.Text)); err != nil {
		return nil, fmt.Errorf("text: %w", err)
	}
	s := &checker.Story{
		ID: fmt.Sprintf("%s:%d", path, n), Path: path, Input: line.Text,
		OriginalLanguage: line.SourceLang,
		Metadata:         checker.Metadata{Title: line.Title, Names: line.Names},
	}
	if s.Translation, s.Waivers = readText(line.Text); len(s.Translation.Blocks) == 0 {
		return nil, fmt.Errorf("text: %w", ErrEmpty) // but for waivers
	}
	s.Translation.Language, s.Translation.Changed = line.Lang, changed(line.Changed)
	if id := strings.TrimSpace(string(line.ID)); id != "" && id != "null" && id != `""` {
		if unquoted, err := unquote(id); err == nil {
			id = unquoted
		}
		s.ID = id
	}
	if line.Source != nil { // an empty one is told to be
		original, _ := readText(*line.Source)
		original.Language, original.Changed = line.SourceLang, changed(line.SourceChanged)
		s.Original = &original
	}
	embargo(s, fieldEmbargo(line.Embargo))
	return s, nil
}

func unquote(raw string) (string, error) {
	var s string
	err := json.Unmarshal([]byte(raw), &s)
	return s, err
}

// plainJSON says a decoder's error without the names of Go types.
func plainJSON(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		return fmt.Errorf("%q is a %s, want a %s", kind.Field, kind.Value, strings.TrimPrefix(kind.Type.String(), "ingest."))
	}
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return errors.New(syntax.Error() + " at byte " + strconv.FormatInt(syntax.Offset, 10))
	}
	return err
}

// lines lists the lines of a stream. They may be of any length; empty ones are
// passed over.
func lines(path string, r io.Reader, yield func(Item, error) bool) {
	in := bufio.NewReaderSize(r, 1<<16)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if !yield(Item{Path: path, Line: n, Format: Lines, Data: line}, nil) {
				return
			}
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			yield(Item{}, &Error{path, n, cause(err)})
			return
		}
	}
}

// peek looks at the beginning of a stream to tell its format.
func peek(r io.Reader) (io.Reader, Format) {
	in := bufio.NewReaderSize(r, 1<<12)
	head, _ := in.Peek(1 << 12) // an error comes again when the stream is read
	return in, Sniff(head)
}
