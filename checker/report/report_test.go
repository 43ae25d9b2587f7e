package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var sample = &checker.Rule{ID: "sample-rule", Category: checker.Spacing, Severity: checker.Major, Confidence: 80, ITS: "typographical", MQM: "linguistic-conventions/spelling"}

func read(t *testing.T, format ingest.Format, input string) *checker.Story {
	t.Helper()
	s, err := ingest.Item{Path: "a", Format: format, Data: []byte(input)}.Story()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// faulty makes a result with a finding for each word, and a fix by fixes.
func faulty(t *testing.T, s *checker.Story, words string, fixes ...checker.Fix) *checker.Result {
	t.Helper()
	res := &checker.Result{Story: s, Language: "en", Original: "es", Words: 10}
	for word := range strings.SplitSeq(words, "|") {
		at := strings.Index(s.Translation.Plain, word)
		if at < 0 {
			t.Fatalf("%q is not in %q", word, s.Translation.Plain)
		}
		f := checker.Finding{Rule: sample, Severity: checker.Major, Confidence: 80, Start: at, End: at + len(word), Text: word, Message: "a message", Why: "a reason", Key: 0xabc, Fixes: fixes}
		for i, b := range s.Translation.Blocks {
			if b.Start <= at {
				f.Block = i
			}
		}
		f.Evidence = []checker.Evidence{{Side: checker.Translation, Start: at, End: at + 1, Text: word[:1], Note: "here"}}
		res.Findings = append(res.Findings, f)
	}
	res.Skipped = []checker.Skipped{{Rule: sample, Reason: "no original"}}
	return res
}

func TestPlaces(t *testing.T) {
	s := read(t, ingest.HTML, "<h1>Día &amp; noche</h1>\n<p>El cañón, <b>ñu</b>.</p>")
	out := New(faulty(t, s, "&|ñu"), checker.Critical)
	for i, want := range []struct {
		input                         string
		line, column, endLine, endCol int
		block                         string
	}{{"&amp;", 1, 9, 1, 14, "headline"}, {"ñu", 2, 17, 2, 19, "paragraph"}} {
		f := out.Findings[i]
		if got := s.Input[f.Start:f.End]; got != want.input {
			t.Errorf("finding %d is at %q, want %q", i, got, want.input)
		}
		if f.Line != want.line || f.Column != want.column || f.EndLine != want.endLine || f.EndColumn != want.endCol || f.Block != want.block {
			t.Errorf("finding %d is at %d:%d to %d:%d in a %s, want %+v", i, f.Line, f.Column, f.EndLine, f.EndColumn, f.Block, want)
		}
		if e := f.Evidence[0]; e.Start != f.Start {
			t.Errorf("evidence %d is at %d, want %d: bytes of the input", i, e.Start, f.Start)
		}
	}
}

func TestVerdict(t *testing.T) {
	s := read(t, ingest.Text, "It rained.")
	res := faulty(t, s, "rained")
	for failOn, want := range map[FailOn]string{checker.Minor: Hold, checker.Major: Hold, checker.Critical: Pass, 0: Pass} {
		if got := New(res, failOn).Verdict; got != want {
			t.Errorf("fail on %v: %s, want %s", failOn, got, want)
		}
	}
	res.Findings[0].Stet = "the desk's style"
	if got := New(res, checker.Minor).Verdict; got != Pass {
		t.Errorf("a finding that was let stand gives %s", got)
	}
	res.Uncovered = true
	if !New(res, 0).Incomplete {
		t.Error("a story in a language without rules passes for checked")
	}
}

// The report is written after the worker has gone on to the next story.
func TestReportKeepsNothingOfTheResult(t *testing.T) {
	res := faulty(t, read(t, ingest.Text, "It rained."), "rained", checker.Replace(3, 9, "poured"))
	out := New(res, 0)
	before, _ := json.Marshal(out)
	res.Findings[0] = checker.Finding{Rule: sample}
	res.Skipped[0].Reason = "other"
	if after, _ := json.Marshal(out); !bytes.Equal(before, after) {
		t.Error("the report changed with the result")
	}
}

func TestSummary(t *testing.T) {
	s := read(t, ingest.Text, "It rained on the hills.")
	stet := New(faulty(t, s, "hills"), checker.Major)
	stet.Findings[0].Stet = "said so"
	stet.Verdict = Pass
	var m Summary
	for _, row := range []*Story{New(faulty(t, s, "It|rained"), checker.Major), stet, Unread("b", "b", errors.New("gone"))} {
		m.Add(row)
	}
	got, _ := json.Marshal(m.rated())
	const want = `{"stories":3,"hold":2,"words":20,"findings":{"critical":0,"major":2,"minor":0},"stet":1,"unread":1,"incomplete":0,"rules":[{"rule":"sample-rule","findings":2,"per_1000_words":100}]}`
	if string(got) != want {
		t.Errorf("summary\n%s, want\n%s", got, want)
	}
	if m.AtOrOver(checker.Critical) != 0 || m.AtOrOver(checker.Major) != 2 || m.AtOrOver(checker.Minor) != 2 || m.AtOrOver(0) != 0 {
		t.Error("AtOrOver counts wrong")
	}
}

func TestSchema(t *testing.T) {
	c := jsonschema.NewCompiler()
	path, err := filepath.Abs("../../fixtures/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := c.Compile(path)
	if err != nil {
		t.Fatal(err)
	}
	line, err := c.Compile(path + "#/$defs/story")
	if err != nil {
		t.Fatal(err)
	}
	s := read(t, ingest.HTML, "<p>It <b>rained</b> &amp; poured.</p>")
	rows := []*Story{
		New(faulty(t, s, "rained|poured", checker.Replace(3, 9, "hailed & snowed").AsMechanical(), checker.Fix{Label: "nothing"}), checker.Minor),
		New(&checker.Result{Story: s, Language: "es", Notes: []string{"a note"}}, 0),
		Unread("b.txt:3", "b.txt", os.ErrNotExist),
	}
	for n := range len(rows) + 1 { // the empty report is one, too
		var all, lines bytes.Buffer
		j, l := NewJSON(&all, Tool{"wirecheck", "0.1.0", "sha256:" + strings.Repeat("0", 64)}), NewJSONL(&lines)
		var m Summary
		for _, row := range rows[:n] {
			m.Add(row)
			if err := errors.Join(j.Story(row), l.Story(row)); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(j.Close(m), l.Close(m)); err != nil {
			t.Fatal(err)
		}
		validate(t, whole, all.Bytes())
		written := bytes.Split(bytes.TrimSpace(lines.Bytes()), []byte("\n"))
		for _, one := range written[:n] {
			validate(t, line, one)
		}
		var back Report
		d := json.NewDecoder(&all)
		d.DisallowUnknownFields()
		if err := d.Decode(&back); err != nil || len(back.Stories) != n || back.Schema != Schema {
			t.Errorf("read back %d stories of %d: %v", len(back.Stories), n, err)
		}
	}
	if validate := line.Validate(map[string]any{"id": "a"}); validate == nil {
		t.Error("the schema takes anything")
	}
}

func validate(t *testing.T, schema *jsonschema.Schema, data []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("%v", err)
	}
}

func TestFieldOrder(t *testing.T) {
	out, err := json.Marshal(New(faulty(t, read(t, ingest.Text, "It rained."), "rained", checker.Replace(3, 9, "poured")), checker.Minor))
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"id":"a","path":"a","language":"en","original_language":"es","has_original":false,"has_retranslation":false,"words":10,"verdict":"hold","findings":[{"rule":"sample-rule","category":"spacing","severity":"major","confidence":80,"start":3,"end":9,"line":1,"column":4,"end_line":1,"end_column":10,"block":"paragraph","text":"rained","message":"a message","why":"a reason","evidence":[{"side":"translation","start":3,"end":4,"text":"r","note":"here"}],"fixes":[{"label":"poured","mechanical":false,"edits":[{"start":3,"end":9,"text":"poured"}]}],"key":"0000000000000abc","stet":"","its":"typographical","mqm":"linguistic-conventions/spelling"}],"skipped":[{"rule":"sample-rule","reason":"no original"}],"notes":[]}`
	if string(out) != want {
		t.Errorf("\n%s, want\n%s", out, want)
	}
}

func TestText(t *testing.T) {
	s := read(t, ingest.Text, "Nobody on the whole long island had seen the ferry since the storm came in from the west\x1b[31m on Friday, the harbour\nmaster said.")
	var b strings.Builder
	w := NewText(&b, false)
	res := faulty(t, s, "the storm", checker.Replace(0, 0, ""))
	if err := w.Story(New(res, 0)); err != nil {
		t.Fatal(err)
	}
	const want = `a:1:58  major  sample-rule  80%
    …island had seen the ferry since [the storm] came in from the west�[31m on…
    A message. A reason.
    fix: (delete)

`
	if b.String() != want {
		t.Errorf("\n%s, want\n%s", b.String(), want)
	}
	b.Reset()
	if err := NewText(&b, true).Story(New(res, 0)); err != nil || !strings.Contains(b.String(), "\x1b[4m[the storm]\x1b[0m") {
		t.Errorf("no colour: %q, %v", b.String(), err)
	}
}

// The page shows the original beside the copy, and the evidence in it is marked.
func TestPageShowsBothSides(t *testing.T) {
	s := read(t, ingest.Text, "The storm cost 3 million.")
	s.Original = &prose.Text{Plain: "El temporal costó 4 millones.", Blocks: []prose.Block{{End: 30}}}
	res := faulty(t, s, "3 million")
	at := strings.Index(s.Original.Plain, "4")
	res.Findings[0].Evidence = []checker.Evidence{{Side: checker.Original, Start: at, End: at + 10, Text: "4 millones"}}
	var b strings.Builder
	if err := NewHTML(&b, Tool{}).Story(New(res, 0)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<article class="pair">`,
		`<mark class="major" data-f="f1-1" title="a message">3 million</mark>.</p>`,
		`El temporal costó <mark class="major" data-f="f1-1" title="a message">4 millones</mark>.</p>`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in\n%s", want, b.String())
		}
	}
}

func TestPage(t *testing.T) {
	s := read(t, ingest.Text, "One & two <three> four.\n\nFive six.")
	at := strings.Index(s.Translation.Plain, "two")
	res := faulty(t, s, "two <three> four|<three>|six")
	res.Findings[0].Severity, res.Findings[0].Start = checker.Minor, at
	var b strings.Builder
	w := NewHTML(&b, Tool{})
	row := New(res, 0)
	var m Summary
	m.Add(row)
	if err := errors.Join(w.Story(row), w.Close(m)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<p class="paragraph">One &amp; <mark class="minor" data-f="f1-1" title="a message">two </mark><mark class="major" data-f="f1-2" title="a message">&lt;three&gt;</mark><mark class="minor" data-f="f1-1" title="a message"> four</mark>.</p>`,
		`Five <mark class="major" data-f="f1-3"`,
		`<section class="minor" id="f1-1" tabindex="0">`,
		"</html>",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in\n%s", want, b.String())
		}
	}
	for _, outside := range []string{"http:", "https:", "src=", "@import", "url("} {
		if strings.Contains(b.String(), outside) {
			t.Errorf("the page asks for something outside: %s", outside)
		}
	}
}
