package report

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

func TestFixesInMarkup(t *testing.T) {
	for _, c := range []struct{ name, input, words, fix, want string }{
		{"a word", "<p>Ripe <b>said</b> so.</p>", "Ripe", "Maduro", "<p>Maduro <b>said</b> so.</p>"},
		{"text is escaped", "<p>RD said so.</p>", "RD", "R&D <x>", "<p>R&amp;D &lt;x&gt; said so.</p>"},
		{"a space at a tag", "<p><b>Calvo</b>owner of it</p>", "Calvoowner", "Calvo owner", "<p><b>Calvo </b>owner of it</p>"},
		{"a word across a tag", "<p>The <b>T</b>eh end</p>", "Teh", "Last", "<p>The <b>Last</b> end</p>"},
		{"a deletion across tags", "<p>One <b>two</b><i> three</i> four</p>", "two three ", "", "<p>One <b></b><i></i>four</p>"},
		{"an entity", "<p>He&#39;s&nbsp;here</p>", "He's", "He is", "<p>He is&nbsp;here</p>"},
		{"beside an entity", "<p>A &amp; Bb</p>", "A & Bb", "A & C", "<p>A &amp; C</p>"},
		{"a line break stays", "<p>one<br>two</p>", "one\ntwo", "three", "<p>three<br></p>"},
		{"a comment stays", "<p>on<!-- x -->e two</p>", "one", "1", "<p>1<!-- x --> two</p>"},
	} {
		s := read(t, ingest.HTML, c.input)
		at := strings.Index(s.Translation.Plain, c.words)
		list, fixed := New(faulty(t, s, c.words, checker.Replace(at, at+len(c.words), c.fix).AsMechanical()), 0).Mechanical()
		if got := Apply(s.Input, list); got != c.want || fixed != 1 {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestOverlappingFixes(t *testing.T) {
	s := read(t, ingest.Text, "abcdefgh")
	fix := func(edits ...checker.Edit) checker.Finding {
		return checker.Finding{Rule: sample, Fixes: []checker.Fix{{Mechanical: true, Edits: edits}}}
	}
	unsafe := fix(checker.Edit{Start: 7, End: 8, Text: "!"})
	unsafe.Fixes[0].Mechanical = false
	stet := fix(checker.Edit{Start: 7, End: 8, Text: "!"})
	stet.Stet = "so"
	res := &checker.Result{Story: s, Findings: []checker.Finding{
		fix(checker.Edit{Start: 1, End: 3, Text: "X"}),
		fix(checker.Edit{Start: 2, End: 4, Text: "lost"}),                                         // overlaps
		fix(checker.Edit{Start: 5, End: 5, Text: "+"}, checker.Edit{Start: 0, End: 1, Text: "A"}), // two places
		fix(checker.Edit{Start: 6, End: 7, Text: "G"}, checker.Edit{Start: 5, End: 5, Text: "-"}), // lost as a whole
		unsafe, stet,
		fix(checker.Edit{Start: 3, End: 4, Text: "D"}), // touches only
	}}
	list, fixed := New(res, 0).Mechanical()
	if got := Apply(s.Input, list); got != "AXDe+fgh" || fixed != 3 {
		t.Errorf("%d fixes give %q from %v", fixed, got, list)
	}
}

// The diff is one that patch can read, and leads to the fixed text.
func TestDiff(t *testing.T) {
	many := strings.Repeat("line\n", 30)
	for _, c := range []struct {
		name, input string
		list        []Edit
	}{
		{"one line", "one\ntwo\nthree\n", []Edit{{4, 7, "2"}}},
		{"no newline at the end", "one\ntwo", []Edit{{4, 7, "2"}}},
		{"two on a line", "one two\n", []Edit{{0, 3, "1"}, {4, 7, "2"}}},
		{"far apart", many, []Edit{{0, 4, "first"}, {100, 104, "last\nand more"}}},
		{"near", many, []Edit{{0, 4, "first"}, {20, 24, "fifth"}}},
		{"lines joined", "one\ntwo\nthree\n", []Edit{{3, 4, " "}}},
		{"a line goes", "one\ntwo\nthree\n", []Edit{{4, 8, ""}}},
		{"the last line goes", "one\ntwo\n", []Edit{{4, 8, ""}}},
		{"all goes", "one\n", []Edit{{0, 4, ""}}},
		{"a line comes", "one\ntwo\n", []Edit{{4, 4, "new\n"}}},
		{"a line at the end", "one\n", []Edit{{4, 4, "new\n"}}},
		{"CRLF", "one\r\ntwo\r\n", []Edit{{5, 8, "2"}}},
	} {
		want := Apply(c.input, c.list)
		diff := Diff("a.txt", c.input, c.list)
		dir := t.TempDir()
		path := filepath.Join(dir, "a.txt")
		if err := os.WriteFile(path, []byte(c.input), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := exec.LookPath("patch"); err != nil {
			t.Skip("no patch on this machine")
		}
		cmd := exec.Command("patch", "--binary", "-s", path)
		cmd.Stdin = strings.NewReader(diff)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %s\n%s", c.name, err, out, diff)
			continue
		}
		got, err := os.ReadFile(path)
		if err != nil && want != "" {
			t.Errorf("%s: %v", c.name, err)
		}
		if string(got) != want {
			t.Errorf("%s: patched to %q, want %q\n%s", c.name, got, want, diff)
		}
	}
	if diff := Diff("a", "one\n", nil); diff != "" {
		t.Errorf("no edits give %q", diff)
	}
	if got, want := Diff("a", "one\ntwo\nthree\n", []Edit{{4, 7, "2"}}), "--- a\n+++ a\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n"; got != want {
		t.Errorf("diff\n%s, want\n%s", got, want)
	}
}
