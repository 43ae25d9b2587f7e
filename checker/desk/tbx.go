package desk

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// ParseTBX reads a TermBase eXchange file (ISO 30042), version 2 with termEntry,
// langSet and tig or ntig, or version 3 with conceptEntry, langSec and termSec.
//
// Of an entry, English terms whose administrative status is deprecated, superseded
// or obsolete are looked for, and the preferred ones are wanted, or else the others
// that are not rejected. A term that is not to be translated is wanted as the
// original has it. Wanted names are also looked for without their accents. An
// entry's first note is the reason.
func ParseTBX(file, kind string, data []byte) (*checker.Table, error) {
	text, err := unicodeText(file, data)
	if err != nil {
		return nil, err
	}
	r := termReader{table: newTable(file, kind, data)}
	r.table.optional = true
	d := xml.NewDecoder(strings.NewReader(text))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, _ := d.InputPos()
		if err != nil {
			var syntax *xml.SyntaxError
			if errors.As(err, &syntax) {
				line, err = syntax.Line, errors.New(syntax.Msg)
			}
			return nil, fmt.Errorf("%s:%d: %w", file, line, err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			r.start(t, line)
		case xml.EndElement:
			err = r.end(t.Name.Local)
		case xml.CharData:
			if r.inside != "" {
				r.text.Write(t)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	if r.entries == 0 {
		return nil, fmt.Errorf("%s:1: no termEntry and no conceptEntry in it: not TBX", file)
	}
	if len(r.table.Rows) == 0 {
		return nil, fmt.Errorf("%s:1: nothing to look for: no English term is deprecated, and no name has an accent to lose", file)
	}
	return &r.table.Table, nil
}

// term is one term of an entry.
type term struct {
	text                string
	english             bool
	preferred, rejected bool
	kept                bool // not to be translated
}

// termReader reads a TBX file element by element.
type termReader struct {
	table   *table
	entries int

	line    int // of the open entry
	terms   []term
	why     string
	kept    bool // the whole entry is not to be translated
	english bool // the open language is English

	inside string // the element whose text is read
	kind   string // its attribute type
	text   strings.Builder
}

func (r *termReader) start(e xml.StartElement, line int) {
	name := e.Name.Local
	switch name {
	case "termEntry", "conceptEntry":
		r.entries++
		r.line, r.terms, r.why, r.kept, r.english = line, r.terms[:0], "", attribute(e, "translate") == "no", false
	case "langSet", "langSec":
		language, _, _ := strings.Cut(strings.ToLower(attribute(e, "lang")), "-")
		r.english = language == "en" || language == "eng"
	case "tig", "ntig", "termSec":
		r.terms = append(r.terms, term{english: r.english, kept: attribute(e, "translate") == "no"})
	case "term":
		if len(r.terms) > 0 && attribute(e, "translate") == "no" {
			r.terms[len(r.terms)-1].kept = true
		}
		r.read(name, "")
	case "termNote", "descrip", "admin":
		r.read(name, attribute(e, "type"))
	case "administrativeStatus", "normativeAuthorization":
		r.read("termNote", name)
	case "note":
		r.read(name, "")
	}
}

// read begins to read the text of an element.
func (r *termReader) read(name, kind string) {
	r.inside, r.kind = name, strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(kind))
	r.text.Reset()
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (r *termReader) end(name string) error {
	if name == "termEntry" || name == "conceptEntry" {
		r.inside = ""
		return r.entry()
	}
	if name == "administrativeStatus" || name == "normativeAuthorization" {
		name = "termNote"
	}
	if name != r.inside {
		return nil // markup inside a term
	}
	r.inside = ""
	text := words(r.text.String())
	switch name {
	case "term":
		if len(r.terms) > 0 {
			r.terms[len(r.terms)-1].text = text
		}
	case "note":
		if r.why == "" {
			r.why = text
		}
	default:
		r.say(strings.ToLower(text))
	}
	return nil
}

// say heeds what an element says of the last term, or of the entry when it has
// none yet.
func (r *termReader) say(value string) {
	var last term
	t := &last
	if len(r.terms) > 0 {
		t = &r.terms[len(r.terms)-1]
	}
	switch r.kind {
	case "administrativestatus", "normativeauthorization":
		t.preferred = strings.HasPrefix(value, "preferred")
		t.rejected = strings.HasPrefix(value, "deprecated") || strings.HasPrefix(value, "superseded") || strings.HasPrefix(value, "obsolete")
	case "donottranslate", "dnt":
		t.kept = value != "no" && value != "false" && value != "0"
	case "translatable", "translate":
		t.kept = value == "no" || value == "false" || value == "0"
	}
	if len(r.terms) == 0 {
		r.kept = r.kept || last.kept
	}
}

// entry makes a row of an entry that is over.
func (r *termReader) entry() error {
	var finds, wants []string
	for _, t := range r.terms {
		if strings.Contains(t.text, "|") {
			return fmt.Errorf("%s:%d: a bar in the term %q", r.table.File, r.line, t.text)
		}
		if t.english && t.rejected && t.text != "" {
			finds = append(finds, t.text)
		}
	}
	// The first that holds of any term says which are wanted.
	for _, wanted := range []func(term) bool{
		func(t term) bool { return !t.english && (t.kept || r.kept) },
		func(t term) bool { return t.english && (t.kept || r.kept) },
		func(t term) bool { return t.english && t.preferred },
		func(t term) bool { return t.english },
	} {
		for _, t := range r.terms {
			if !t.rejected && t.text != "" && wanted(t) && !slices.Contains(wants, t.text) && len(wants) < 3 {
				wants = append(wants, t.text)
			}
		}
		if len(wants) > 0 {
			break
		}
	}
	for _, want := range wants {
		finds = append(finds, slips(want)...)
	}
	finds = slices.DeleteFunc(finds, func(f string) bool { return r.table.lines[f] > 0 }) // another entry's, too
	finds = distinct(finds)
	if len(finds) == 0 {
		return nil
	}
	why := r.why
	if r.table.Kind == Banned && why == "" {
		why = "the term base rejects it"
	}
	return r.table.add(r.line, []string{strings.Join(finds, "|"), strings.Join(wants, " / "), why})
}

// slips gives what becomes of a wanted name that is written carelessly: without
// its accents, unless that makes an everyday word; and, for a name with a capital
// inside a word, itself, which is found in other capitals, too.
func slips(name string) (out []string) {
	if !strings.ContainsFunc(name, unicode.IsUpper) {
		return nil // “résumé” is not to make a fault of “resume”
	}
	bare := norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(name)))
	if bare != name && (strings.Contains(bare, " ") || !lexicon.English().Word(bare).Is(lexicon.Known)) {
		out = append(out, bare)
	}
	small := false
	for _, r := range name {
		if small && unicode.IsUpper(r) {
			return append(out, name)
		}
		small = unicode.IsLower(r)
	}
	return out
}

// distinct drops what stands twice.
func distinct(list []string) (out []string) {
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
