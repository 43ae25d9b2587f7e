package checker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/prose"
)

// Story is one item off the wire: a translation and what came with it.
type Story struct {
	ID               string
	Path             string
	Input            string // the bytes as received; spans in reports are offsets into it
	Translation      prose.Text
	Original         *prose.Text // nil when there is none
	OriginalLanguage string      // BCP 47; "" when unknown
	Metadata         Metadata
	Waivers          []Waiver // comments in the story, in reading order
}

// Waiver is a comment in a story, <!-- stet: rule reason -->, that lets what the
// rule finds in one block stand.
type Waiver struct {
	Rule   string
	Reason string // "" when the comment gives none, which makes it void
	Start  int    // byte of the input
	Block  int    // index into Translation.Blocks; their number when no block follows
}

// Metadata is what a story's carrier says of it beside the prose. Rules use it
// as evidence: a name that stands here is spelled as the desk spells it.
type Metadata struct {
	Title    string
	Names    []string
	Embargo  string // why the story may not leave the machine; "" when nothing says so
	Released bool   // the carrier says that there is no embargo, whatever the text says
}

// Side tells which text a piece of evidence is from.
type Side uint8

// The sides.
const (
	Translation Side = iota
	Original
	Retranslation
	Meta
)

var sideNames = [...]string{"translation", "original", "retranslation", "metadata"}

// String gives the name the report uses.
func (s Side) String() string { return sideNames[s] }

// Empty reports whether nothing is said.
func (m *Metadata) Empty() bool { return m.Title == "" && len(m.Names) == 0 }

// Mentions reports whether the metadata holds a name as a whole word.
func (m *Metadata) Mentions(name string) bool {
	for _, known := range m.Names {
		if containsName(known, name) {
			return true
		}
	}
	return containsName(m.Title, name)
}

func containsName(text, name string) bool {
	for from := 0; name != ""; {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return false
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(name):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		from = i + len(name)
	}
	return false
}
