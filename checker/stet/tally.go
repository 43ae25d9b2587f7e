package stet

import (
	"path/filepath"
	"slices"
)

// Tally notes which entries of a list a run has met, so that what is no longer
// needed can be told. It is for one goroutine.
type Tally struct {
	List *List

	stories map[string][]string // the rules that were skipped, by story
	keys    map[uint64]bool
}

// Story notes that a story was checked but for some rules.
func (t *Tally) Story(id string, skipped []string) {
	if t.stories == nil {
		t.stories = map[string][]string{}
	}
	t.stories[clean(id)] = skipped
}

// Finding notes a finding's key, whoever let it stand.
func (t *Tally) Finding(key uint64) {
	if t.keys == nil {
		t.keys = map[uint64]bool{}
	}
	t.keys[key] = true
}

// Unused gives the entries that let nothing stand though their story was checked
// and their rule ran: a part of the stories, or of the rules, says nothing of the
// rest.
func (t *Tally) Unused(ran map[string]bool) (out []Entry) {
	if t.List == nil {
		return nil
	}
	for _, e := range t.List.Entries {
		if t.keys[e.Key] || !ran[e.Rule] || e.Story == none {
			continue
		}
		if skipped, ok := t.stories[clean(e.Story)]; ok && !slices.Contains(skipped, e.Rule) {
			out = append(out, e)
		}
	}
	return out
}

// clean writes a path in one way. Of an ID that is no path it changes little, and
// the same on both sides.
func clean(id string) string { return filepath.ToSlash(filepath.Clean(cell(id))) }
