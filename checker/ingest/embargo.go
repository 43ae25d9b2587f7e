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

func said(isFree bool) claim {
	if isFree {
		return free
	}
	return embargoed
}

// freed reports whether a value says that there is none. An hour, past or not, does
// not: clocks differ, and so do readings of “Friday, 10”.
func freed(value string) bool {
	switch strings.ToLower(value) {
	case "false", "no", "none", "0":
		return true
	}
	return false
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
	return said(freed(value))
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
