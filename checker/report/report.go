// Package report writes what was found, one file a format. Every surface speaks
// the shape of [Report]; its fields are a contract: they may be added to, never
// changed or dropped without a new [Schema] number.
package report

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Schema is the number of the contract.
const Schema = 1

// Report is a whole report.
type Report struct {
	Schema  int      `json:"schema"`
	Tool    Tool     `json:"tool"`
	Stories []*Story `json:"stories"`
	Summary Summary  `json:"summary"`
}

// Tool says what made the report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Rules   string `json:"rules"` // digest of rules and tables: same digest, same findings
}

// The verdicts.
const (
	Pass = "pass"
	Hold = "hold"
)

// Story is the report on one story.
type Story struct {
	ID               string    `json:"id"`
	Path             string    `json:"path"`
	Language         string    `json:"language"`
	OriginalLanguage string    `json:"original_language"`
	HasOriginal      bool      `json:"has_original"`
	HasRetranslation bool      `json:"has_retranslation"`
	Words            int       `json:"words"`
	Verdict          string    `json:"verdict"`
	Error            string    `json:"error,omitempty"` // why the story could not be read
	Fixed            int       `json:"fixed,omitempty"` // findings mended before this report was made
	Findings         []Finding `json:"findings"`
	Skipped          []Skipped `json:"skipped"`
	Notes            []string  `json:"notes"`

	// What engines make of the original; see Compare.
	Retranslations []Retranslation `json:"retranslations,omitempty"`
	Sentences      []Sentence      `json:"sentences,omitempty"`

	// Ranked reports whether the sentences' risks say anything: not where every engine is
	// echoed.
	Ranked bool `json:"-"`

	narrow bool     // sentences were left out on purpose
	left   int      // how many
	only   []string // the classes of hunks that were not; all if empty

	// Incomplete tells that something could not be checked: a rule failed, or there
	// are no rules for the language. The notes and skipped rules say what.
	Incomplete bool `json:"-"`

	input    string
	text     *prose.Text // of the translation
	spans    []span      // of the findings, in plain text
	original *prose.Text // nil where there is none
	proofs   []span      // of the evidence in the original, sorted
}

// span is a finding's place in plain text, or that of its evidence.
type span struct{ start, end, finding int }

// Finding is a fault at a place of the input as received.
type Finding struct {
	Rule       string     `json:"rule"`
	Category   string     `json:"category"`
	Severity   string     `json:"severity"`
	Confidence int        `json:"confidence"`
	Start      int        `json:"start"`
	End        int        `json:"end"`
	Line       int        `json:"line"`
	Column     int        `json:"column"`
	EndLine    int        `json:"end_line"`
	EndColumn  int        `json:"end_column"`
	Block      string     `json:"block"`
	Text       string     `json:"text"`
	Message    string     `json:"message"`
	Why        string     `json:"why"`
	Evidence   []Evidence `json:"evidence"`
	Fixes      []Fix      `json:"fixes"`
	Key        string     `json:"key"`
	Stet       string     `json:"stet"`
	ITS        string     `json:"its"`
	MQM        string     `json:"mqm"`
}

// Open reports whether nobody has let the finding stand.
func (f *Finding) Open() bool { return f.Stet == "" }

// Evidence is a place that shows why a finding is believed, in bytes of its
// side's input.
type Evidence struct {
	Side  string `json:"side"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Note  string `json:"note"`

	before, after string // what stands around it, of the original
}

// Before gives the words before a piece of evidence from the original.
func (e Evidence) Before() string { return e.before }

// After gives the words behind it.
func (e Evidence) After() string { return e.after }

// Fix is one way to mend a fault.
type Fix struct {
	Label      string `json:"label"`
	Mechanical bool   `json:"mechanical"`
	Edits      []Edit `json:"edits"`
}

// Edit replaces bytes Start to End of the input with Text, which is written as
// the input is: in HTML a “&” is “&amp;”.
type Edit struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Skipped is a rule that did not run, and why.
type Skipped struct {
	Rule   string `json:"rule"`
	Reason string `json:"reason"`
	failed bool
}

// FailOn is the severity at or over which an open finding holds a story; the
// zero FailOn never does.
type FailOn = checker.Severity

// New makes the report on a story. It copies what it needs: the result is the
// worker's and lasts until its next check.
func New(res *checker.Result, failOn FailOn) *Story {
	s := res.Story
	out := &Story{
		ID: s.ID, Path: s.Path, Language: res.Language, OriginalLanguage: res.Original, HasOriginal: s.Original != nil, Words: res.Words,
		Verdict: Pass, Findings: make([]Finding, 0, len(res.Findings)), Skipped: make([]Skipped, 0, len(res.Skipped)),
		Notes: append([]string{}, res.Notes...), input: s.Input, text: &s.Translation, original: s.Original,
	}
	out.Incomplete = res.Uncovered
	for _, k := range res.Skipped {
		out.Skipped = append(out.Skipped, Skipped{k.Rule.ID, k.Reason, k.Failed})
		out.Incomplete = out.Incomplete || k.Failed
	}
	place := prose.NewCursor(s.Input)
	for i := range res.Findings {
		f := &res.Findings[i]
		if f.Stet == "" && failOn > 0 && f.Severity >= failOn {
			out.Verdict = Hold
		}
		out.Findings = append(out.Findings, finding(s, f, place))
		out.spans = append(out.spans, span{f.Start, f.End, i})
		for _, e := range f.Evidence {
			if e.Side == checker.Original && s.Original != nil {
				out.proofs = append(out.proofs, span{e.Start, e.End, i})
			}
		}
	}
	slices.SortStableFunc(out.proofs, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	return out
}

func finding(s *checker.Story, f *checker.Finding, place *prose.Cursor) Finding {
	t := &s.Translation
	out := Finding{
		Rule: f.Rule.ID, Category: f.Rule.Category.String(), Severity: f.Severity.String(), Confidence: int(f.Confidence),
		Text: f.Text, Message: f.Message, Why: f.Why, Key: fmt.Sprintf("%016x", f.Key), Stet: f.Stet, ITS: f.Rule.ITS, MQM: f.Rule.MQM,
		Block: prose.Paragraph.String(), Evidence: make([]Evidence, 0, len(f.Evidence)), Fixes: make([]Fix, 0, len(f.Fixes)),
	}
	if f.Block < len(t.Blocks) {
		out.Block = t.Blocks[f.Block].Kind.String()
	}
	out.Start, out.End = t.Map.Span(f.Start, f.End)
	out.Line, out.Column = place.At(out.Start)
	out.EndLine, out.EndColumn = place.At(out.End)
	for _, e := range f.Evidence {
		ev := Evidence{Side: e.Side.String(), Start: e.Start, End: e.End, Text: e.Text, Note: e.Note}
		switch {
		case e.Side == checker.Translation:
			ev.Start, ev.End = t.Map.Span(e.Start, e.End)
		case e.Side == checker.Original && s.Original != nil:
			ev.Start, ev.End = s.Original.Map.Span(e.Start, e.End)
			ev.before, ev.after = around(s.Original, e.Start, e.End)
		}
		out.Evidence = append(out.Evidence, ev)
	}
	for _, fix := range f.Fixes {
		out.Fixes = append(out.Fixes, Fix{fix.Label, fix.Mechanical, edits(s, fix.Edits)})
	}
	return out
}

// around gives some words of a text before and behind bytes start to end, from the
// same block.
func around(t *prose.Text, start, end int) (before, after string) {
	from, to := start, end
	for _, b := range t.Blocks {
		if b.Start <= start && start < b.End {
			from, to = b.Start, max(b.End, end)
			break
		}
	}
	return flat(lastRunes(t.Plain[from:start], contextRunes)), flat(firstRunes(t.Plain[end:to], contextRunes))
}

// Unread makes the report on a story that could not be read. It holds: nothing
// is known of it.
func Unread(id, path string, cause error) *Story {
	return &Story{ID: id, Path: path, Verdict: Hold, Error: cause.Error(), Findings: []Finding{}, Skipped: []Skipped{}, Notes: []string{}}
}
