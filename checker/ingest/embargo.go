package ingest

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
)

// claim is what a story's carrier says of an embargo. Of two claims the greater one
// counts.
type claim uint8

const (
	unsaid claim = iota
	free
	embargoed
)

// said reads the value of something that is named for an embargo. Few say that there
// is none, and an hour, past or not, does not: clocks differ, and so do readings of
// “Friday, 10”.
func said(value string) claim {
	switch strings.ToLower(value) {
	case "false", "no", "none", "0":
		return free
	}
	return embargoed
}

// fieldEmbargo reads the field of a story line.
func fieldEmbargo(raw json.RawMessage) claim {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 || string(raw) == "null" {
		return unsaid
	}
	value := string(raw)
	if text, err := unquote(value); err == nil {
		if value = strings.TrimSpace(text); value == "" {
			return unsaid
		}
	}
	return said(value)
}

// embargo notes in a story whether it is under embargo: what its carrier says, else
// its text.
func embargo(s *checker.Story, c claim) {
	switch c {
	case embargoed:
		s.Metadata.Embargo = "its metadata says so"
	case free:
		s.Metadata.Released = true
	default:
		if s.Metadata.Embargo = checker.Embargo(&s.Translation); s.Metadata.Embargo == "" && s.Original != nil {
			s.Metadata.Embargo = checker.Embargo(s.Original)
		}
	}
}
