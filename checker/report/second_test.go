package report

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/net/html"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// compared is a story of three sentences with what two engines make of the first two.
func compared(t *testing.T, published, original string) (*Story, *diff.Comparison) {
	t.Helper()
	s := read(t, ingest.HTML, published)
	o := read(t, ingest.Text, original)
	s.Original = &o.Translation
	span := func(in, words string) diff.Span {
		at := strings.Index(in, words)
		if at < 0 {
			t.Fatalf("%q is not in %q", words, in)
		}
		return diff.Span{Start: at, End: at + len(words)}
	}
	plain := s.Translation.Plain
	unit := func(published, original string) diff.Unit {
		return diff.Unit{Published: span(plain, published), Original: span(s.Original.Plain, original), Text: original}
	}
	hunk := func(class diff.Class, published, in, second string) diff.Hunk {
		h := diff.Hunk{Class: class, Second: span(in, second)}
		if h.Published = span(plain, published); published == "" {
			h.Published = diff.Span{Start: strings.Index(plain, "rose"), End: strings.Index(plain, "rose")}
		}
		return h
	}
	const one, two = "Mayor <Olmeda> spoke.", "The mayor Olmeda talked."
	c := &diff.Comparison{Ranked: true, Sentences: []diff.Sentence{
		{Unit: unit("Mayor <Elm> spoke.", "Habló Olmeda."), Risk: .25, Seconds: []diff.Second{
			{Engine: "alpha", Text: one, Hunks: []diff.Hunk{hunk(diff.Name, "<Elm>", one, "<Olmeda>")}},
			{Engine: "beta", Text: two, Hunks: []diff.Hunk{hunk(diff.Name, "<Elm>", two, "Olmeda"), hunk(diff.Choice, "spoke", two, "talked")}},
		}},
		{Unit: unit("It rose.", "Subió 3 puntos."), Risk: .75, Reasons: []diff.Reason{{Word: "3", Side: diff.OnlySecond, Weight: 1.5}}, Seconds: []diff.Second{
			{Engine: "alpha", Text: "It rose 3 points.", Hunks: []diff.Hunk{{Class: diff.Figure, Published: hunk(diff.Figure, "", "3", "3").Published, Second: diff.Span{Start: 8, End: 9}}}},
			{Engine: "beta", Text: "It rose."},
		}},
		{Unit: unit("All & sundry left.", "Todos se fueron."), Seconds: []diff.Second{{Engine: "alpha", Text: "Everybody left.", Hunks: []diff.Hunk{hunk(diff.Choice, "All & sundry", "Everybody", "Everybody")}}}},
	}}
	res := &checker.Result{Story: s, Language: "en", Original: "es", Words: 8}
	elm := span(plain, "<Elm>")
	res.Findings = []checker.Finding{{Rule: sample, Severity: checker.Major, Confidence: 80, Start: elm.Start, End: elm.End, Text: "<Elm>", Message: "a <message>",
		Evidence: []checker.Evidence{{Side: checker.Retranslation, Start: 6, End: 14, Text: "<Olmeda>", Note: "alpha has it"}}}}
	return New(res, 0), c
}

var engines = []Retranslation{{Engine: "alpha", Model: "m1"}, {Engine: "beta", Rough: true}}

func sides(t *testing.T) *Story {
	t.Helper()
	row, c := compared(t, "<p>Mayor &lt;Elm&gt; spoke. It rose. All &amp; sundry left.</p>", "Habló Olmeda. Subió 3 puntos. Todos se fueron.")
	row.Compare(c, engines)
	return row
}

func TestCompare(t *testing.T) {
	row := sides(t)
	if !row.HasRetranslation || len(row.Retranslations) != 2 || len(row.Sentences) != 3 {
		t.Fatalf("%+v", row)
	}
	n := row.Sentences[0]
	if got := row.input[n.Start:n.End]; got != "Mayor &lt;Elm&gt; spoke." {
		t.Errorf("the first sentence is at %q of the input", got)
	}
	if h := n.Seconds[0].Hunks[0]; row.input[h.Start:h.End] != "&lt;Elm&gt;" || h.Text != "<Elm>" || h.Second != "<Olmeda>" || h.Class != "name" {
		t.Errorf("the first hunk is %+v", h)
	}
	if r := row.Sentences[1].Reasons; len(r) != 1 || r[0].Side != "retranslation" {
		t.Errorf("the reasons are %+v", r)
	}
}

// An echo is told, and its risks order nothing.
func TestEcho(t *testing.T) {
	row, c := compared(t, "<p>Mayor &lt;Elm&gt; spoke. It rose. All &amp; sundry left.</p>", "Habló Olmeda. Subió 3 puntos. Todos se fueron.")
	c.Echoes, c.Ranked = []string{"beta"}, false
	row.Compare(c, engines)
	if row.Retranslations[0].Echo || !row.Retranslations[1].Echo || !strings.Contains(strings.Join(row.Notes, ""), "beta itself") {
		t.Errorf("%+v, %q", row.Retranslations, row.Notes)
	}
	if first := row.byRisk()[0]; first.Risk != .25 {
		t.Error("unranked sentences were put in order of risk")
	}
	if text := diffText(t, row); strings.Contains(text, "  risk ") || !strings.Contains(text, "ask another engine") {
		t.Errorf("a risk is told, or not what to do:\n%s", text)
	}
	row, c = compared(t, "<p>Mayor &lt;Elm&gt; spoke. It rose. All &amp; sundry left.</p>", "Habló Olmeda. Subió 3 puntos. Todos se fueron.")
	c.Echoes = []string{"beta"}
	row.Compare(c, engines)
	if text := diffText(t, row); !strings.Contains(text, "  risk 75%") || strings.Contains(text, "riskier") {
		t.Errorf("another engine ranks, and the note denies it:\n%s", text)
	}
}

// Where nobody has answered there is no risk, and what failed is told.
func TestWhatIsMissingIsTold(t *testing.T) {
	row, c := compared(t, "<p>Mayor &lt;Elm&gt; spoke. It rose. All &amp; sundry left.</p>", "Habló Olmeda. Subió 3 puntos. Todos se fueron.")
	c.Sentences[0].Risk = 0
	row.Skipped = []Skipped{{"sample-rule", "it broke", true}, {"other-rule", "no timestamp", false}}
	row.Compare(c, engines)
	text := diffText(t, row)
	for _, want := range []string{"a:1:4  name", "note: sample-rule: it broke", "not run for every story (no timestamp): other-rule"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	page, _ := sidePageOf(t, row)
	if n := strings.Count(page, "<meter"); n != 1 {
		t.Errorf("%d risks, want that of the second sentence", n)
	}
	if !strings.Contains(page, "sample-rule was skipped: it broke") {
		t.Error("the page does not tell what failed")
	}
}

func TestNarrow(t *testing.T) {
	texts := func(s *Story) (out []string) {
		for _, n := range s.Sentences {
			out = append(out, n.Text)
		}
		return out
	}
	for _, c := range []struct {
		only []string
		top  int
		want string
	}{
		{nil, 0, "Mayor <Elm> spoke.|It rose.|All & sundry left."},
		{nil, 2, "Mayor <Elm> spoke.|It rose."},
		{nil, 1, "It rose."},
		{[]string{"choice"}, 2, "Mayor <Elm> spoke.|All & sundry left."},
		{[]string{"name"}, 0, "Mayor <Elm> spoke."},
		{[]string{"choice"}, 1, "Mayor <Elm> spoke."},
		{[]string{"negation"}, 0, ""},
	} {
		row := sides(t)
		row.Narrow(c.only, c.top)
		if got := strings.Join(texts(row), "|"); got != c.want {
			t.Errorf("only %v, top %d: %q, want %q", c.only, c.top, got, c.want)
		}
		for _, n := range row.Sentences {
			for _, class := range n.classes() {
				if len(c.only) > 0 && !slices.Contains(c.only, class) {
					t.Errorf("only %v: a %s is left", c.only, class)
				}
			}
		}
	}
	if _, err := ParseClasses([]string{"name", "figures"}); err == nil || !strings.Contains(err.Error(), `"figure"`) {
		t.Errorf("a class that is none: %v", err)
	}
}

func diffText(t *testing.T, row *Story) string {
	t.Helper()
	var b strings.Builder
	w := NewDiffText(&b, false)
	var m Summary
	m.Add(row)
	m.Retranslation = &Usage{1234, 56, .25}
	if err := errors.Join(w.Story(row), w.Close(m)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestDiffText(t *testing.T) {
	const want = `a:1:29  risk 75%  figure
    original:     Subió 3 puntos.
    published:    It rose.
    alpha:        It rose [3] points.
    beta (rough): It rose.

a:1:4  risk 25%  name, choice
    original:     Habló Olmeda.
    published:    Mayor [<Elm>] spoke.
    alpha:        Mayor [<Olmeda>] spoke.
    beta (rough): The mayor [Olmeda] talked.
    major  sample-rule  80%: A <message>.

a  1 sentence differs in wording alone; --only choice,order,form shows them

3 sentences held against a second translation: name 2, figure 1, choice 2
1 story, 8 words: 1 finding (0 critical, 1 major, 0 minor); 0 to hold
per 1,000 words: sample-rule 125.00
translated again: 1,234 characters sent, 56 from the cache, $0.2500
`
	if got := diffText(t, sides(t)); got != want {
		t.Errorf("\n%s\nwant\n%s", got, want)
	}
}

// A story must not write to the terminal, nor an engine.
func TestDiffTextIsFlat(t *testing.T) {
	row := sides(t)
	row.Sentences[0].Seconds[0].Text = "\x1b[31m" + row.Sentences[0].Seconds[0].Text
	if got := diffText(t, row); strings.Contains(got, "\x1b") {
		t.Errorf("%q", got)
	}
}

func TestPieces(t *testing.T) {
	for _, c := range []struct {
		list []stretch
		want string
	}{
		{nil, "abcdef"},
		{[]stretch{{12, 14, 0, ""}}, "ab(name cd)ef"},
		{[]stretch{{10, 16, 5, ""}, {12, 14, 1, ""}}, "(choice ab)(figure cd)(choice ef)"},
		{[]stretch{{10, 10, 3, ""}, {16, 16, 3, ""}}, "(missing )abcdef(missing )"},
		{[]stretch{{12, 12, 2, "x"}, {12, 12, 3, "y"}, {12, 14, 4, ""}}, "ab(negation )(added cd)ef"},
	} {
		var b strings.Builder
		for _, p := range cut("abcdef", 10, c.list) {
			if p.Class == "" {
				b.WriteString(p.Text)
			} else {
				b.WriteString("(" + p.Class + " " + p.Text + ")")
			}
		}
		if b.String() != c.want {
			t.Errorf("%v: %s, want %s", c.list, b.String(), c.want)
		}
	}
}

func TestSentencesKeepToTheSchema(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	schema, err := compiler.Compile("../../fixtures/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	row := sides(t)
	var b bytes.Buffer
	j := NewJSON(&b, Tool{"wirecheck", "0.1.0", "sha256:" + strings.Repeat("0", 64)})
	var m Summary
	m.Add(row)
	m.Retranslation = &Usage{Sent: 3}
	if err := errors.Join(j.Story(row), j.Close(m)); err != nil {
		t.Fatal(err)
	}
	validate(t, schema, b.Bytes())
	broken := bytes.Replace(b.Bytes(), []byte(`"class": "name"`), []byte(`"class": "noun"`), 1)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(broken))
	if err != nil {
		t.Fatal(err)
	}
	if schema.Validate(v) == nil {
		t.Error("the schema takes any class")
	}
}

// sidePageOf renders rows and parses the page.
func sidePageOf(t *testing.T, rows ...*Story) (string, *html.Node) {
	t.Helper()
	var b strings.Builder
	w := NewSideBySide(&b, Tool{Name: "wirecheck"})
	var m Summary
	for _, row := range rows {
		m.Add(row)
		if err := w.Story(row); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(m); err != nil {
		t.Fatal(err)
	}
	wellFormed(t, b.String())
	root, err := html.Parse(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), root
}

// wellFormed reports tags that do not close in order, which a browser would mend
// without a word.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	void := []string{"meta", "input", "col", "br"}
	var open []string
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("never closed: %v", open)
			}
			return
		case html.StartTagToken:
			name, _ := z.TagName()
			if !slices.Contains(void, string(name)) {
				open = append(open, string(name))
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if len(open) == 0 || open[len(open)-1] != string(name) {
				t.Fatalf("</%s> closes %v", name, open)
			}
			open = open[:len(open)-1]
		}
	}
}

func nodes(root *html.Node, tag string) (out []*html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == tag {
			out = append(out, n)
		}
	}
	return out
}

func content(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func TestSideBySide(t *testing.T) {
	page, root := sidePageOf(t, sides(t), sides(t), Unread("b", "b", errors.New("gone")))
	for _, words := range []string{"Habló Olmeda.", "Mayor <Elm> spoke.", "Mayor <Olmeda> spoke.", "The mayor Olmeda talked.", "It rose 3 points.", "All & sundry left.", "Todos se fueron."} {
		times := 0
		for _, p := range nodes(root, "p") {
			if strings.ReplaceAll(content(p), "‸", "") == words {
				times++
			}
		}
		if times != 2 {
			t.Errorf("%q stands %d times on a page of two stories", words, times)
		}
	}
	for _, outside := range []string{"http:", "https:", "src=", "@import", "url(", "<Elm>", "<Olmeda>", "<message>"} {
		if strings.Contains(page, outside) {
			t.Errorf("the page holds %s", outside)
		}
	}
	ids := map[string]bool{}
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "id" && ids[a.Val] {
				t.Errorf("the id %s stands twice", a.Val)
			} else if a.Key == "id" {
				ids[a.Val] = true
			}
		}
	}
	for _, want := range []string{`<mark class="figure gap" title="figure: the second translation has “3”"`, `<td data-side="Original" lang="es" dir="auto">`, `value="name" checked`, `value="choice">`, "<title>", `aria-label="risk"`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
	asked := sides(t)
	asked.Narrow([]string{"choice"}, 0)
	if page, _ := sidePageOf(t, asked); !strings.Contains(page, `value="choice" checked`) {
		t.Error("the differences that were asked for are not marked")
	}
	if _, root := sidePageOf(t); len(nodes(root, "article")) != 0 {
		t.Error("a page of no stories has one")
	}
}

// What has no partner was not translated again, and is on the page nevertheless.
func TestSideBySideHasWhatStandsAlone(t *testing.T) {
	row, c := compared(t, "<p>New here. Mayor &lt;Elm&gt; spoke. It rose.</p><p>All &amp; sundry left.</p><p>The end.</p>", "Habló Olmeda. Nadie calló. Subió 3 puntos. Todos se fueron.")
	row.Compare(c, engines)
	_, root := sidePageOf(t, row)
	var got []string
	for _, tr := range nodes(root, "tr")[1:] {
		cells := nodes(tr, "td")
		got = append(got, strings.TrimSpace(content(nodes(cells[1], "p")[0]))+"|"+strings.TrimSpace(content(nodes(cells[2], "p")[0])))
	}
	want := []string{"nothing stands for this|New here.", "Habló Olmeda.|Mayor <Elm> spoke.", "Nadie calló.|nothing stands for this", "Subió 3 puntos.|It ‸rose.", "Todos se fueron.|All & sundry left.", "nothing stands for this|The end."}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want\n%q", got, want)
	}
	row.Narrow(nil, 1)
	if _, root := sidePageOf(t, row); len(nodes(root, "tr")) != 2 {
		t.Error("what was left out on purpose is on the page")
	}
}

// What is in the copy, the names of engines or the notes cannot become markup.
func TestSideBySideEscapes(t *testing.T) {
	const evil = `"><script>alert(1)</script><img onerror='x'>`
	row := sides(t)
	row.ID, row.Language, row.OriginalLanguage = evil, evil, evil
	row.Notes = []string{evil}
	row.Retranslations[0].Engine, row.Retranslations[0].Model = evil, evil
	n := &row.Sentences[0]
	n.Text, n.Original.Text = evil+n.Text, evil
	n.Seconds[0].Engine, n.Seconds[0].Text = evil, evil+n.Seconds[0].Text
	n.Reasons = []Reason{{evil, "translation", 1}}
	row.Findings[0].Message = evil
	_, root := sidePageOf(t, row)
	if got := len(nodes(root, "script")); got != 1 {
		t.Errorf("%d scripts", got)
	}
	if got := len(nodes(root, "img")); got != 0 {
		t.Errorf("%d pictures", got)
	}
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("an attribute %s", a.Key)
			}
		}
	}
}
