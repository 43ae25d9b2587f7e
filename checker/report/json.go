package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// Writer writes a report story by story, so that a day's feeds need not be held
// in memory. Close ends the report; it does not close what is below.
type Writer interface {
	Story(*Story) error
	Close(Summary) error
}

// JSON writes one object for the whole report.
type JSON struct {
	w     io.Writer
	any   bool
	tool  Tool
	start bool
}

// NewJSON makes a writer of one JSON object.
func NewJSON(w io.Writer, tool Tool) *JSON { return &JSON{w: w, tool: tool} }

func (j *JSON) open() error {
	if j.start {
		return nil
	}
	j.start = true
	tool, err := encode(j.tool, "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.w, "{\n  \"schema\": %d,\n  \"tool\": %s,\n  \"stories\": [", Schema, tool)
	return err
}

// Story writes one story.
func (j *JSON) Story(s *Story) error {
	if err := j.open(); err != nil {
		return err
	}
	sep := ",\n    "
	if !j.any {
		j.any, sep = true, "\n    "
	}
	data, err := encode(s, "    ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.w, "%s%s", sep, data)
	return err
}

// Close writes the summary.
func (j *JSON) Close(m Summary) error {
	if err := j.open(); err != nil {
		return err
	}
	end := "]"
	if j.any {
		end = "\n  ]"
	}
	data, err := encode(m.rated(), "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.w, "%s,\n  \"summary\": %s\n}\n", end, data)
	return err
}

// encode writes a value indented, and text as it is: the report is no web page.
func encode(v any, prefix string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent(prefix, "  ")
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// JSONL writes one story a line, as each is done.
type JSONL struct{ e *json.Encoder }

// NewJSONL makes a writer of story lines.
func NewJSONL(w io.Writer) *JSONL {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return &JSONL{e}
}

// Story writes one line.
func (j *JSONL) Story(s *Story) error { return j.e.Encode(s) }

// Close writes nothing: a line holds a story and nothing else.
func (j *JSONL) Close(Summary) error { return nil }
