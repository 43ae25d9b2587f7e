package ingest

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// lawful holds a story to the laws that everything behind ingest relies on.
func lawful(t *testing.T, s *checker.Story) {
	t.Helper()
	for i, w := range s.Waivers {
		if w.Block < 0 || w.Block > len(s.Translation.Blocks) || !strings.HasPrefix(s.Input[w.Start:], "<!") || i > 0 && w.Start <= s.Waivers[i-1].Start {
			t.Fatalf("waiver %+v", w)
		}
	}
	lawfulText(t, &s.Translation, s.Input)
	if s.Original != nil {
		lawfulText(t, s.Original, s.Original.Plain)
	}
}

func lawfulText(t *testing.T, x *prose.Text, input string) {
	t.Helper()
	if !utf8.ValidString(x.Plain) {
		t.Fatal("plain text is not UTF-8")
	}
	last := 0
	for i, b := range x.Blocks {
		if b.Start >= b.End || b.End > len(x.Plain) || b.Start < last || i > 0 && b.Start == last {
			t.Fatalf("block %d is %+v behind byte %d of %d", i, b, last, len(x.Plain))
		}
		if words := x.Plain[b.Start:b.End]; strings.TrimFunc(words, isSpace) != words {
			t.Fatalf("block %d has white space around it: %q", i, words)
		}
		last = b.End
	}
	if !slices.IsSorted(x.Seams) {
		t.Fatalf("seams %v", x.Seams)
	}
	runs := x.Map.Runs
	for i, r := range runs {
		end := len(x.Plain)
		if i+1 < len(runs) {
			end = runs[i+1].Plain
		}
		if r.Plain >= end && len(x.Plain) > 0 {
			t.Fatalf("run %d is %+v and ends at %d", i, r, end)
		}
		if r.Width == 0 && x.Plain[r.Plain:end] != input[r.Input:r.Input+end-r.Plain] {
			t.Fatalf("run %d is %+v: plain %q, input %q", i, r, x.Plain[r.Plain:end], input[r.Input:r.Input+end-r.Plain])
		}
		width := r.Width
		if width == 0 {
			width = end - r.Plain
		}
		if i+1 < len(runs) && runs[i+1].Input < r.Input+width || r.Input+width > len(input) {
			t.Fatalf("run %d is %+v and overlaps the next or the end of %d bytes", i, r, len(input))
		}
	}
	step := 1 + len(x.Plain)/64
	before := 0
	for i := 0; i+1 <= len(x.Plain); i += step {
		from, to := x.Map.Span(i, min(i+step, len(x.Plain)))
		if from > to || from < before || to > len(input) {
			t.Fatalf("plain %d stood at %d to %d behind %d of %d", i, from, to, before, len(input))
		}
		before = from
		for a, b := range x.Map.Pieces(input, i, min(i+step, len(x.Plain))) {
			if a < from || b > to || a > b {
				t.Fatalf("piece %d to %d is not in %d to %d", a, b, from, to)
			}
		}
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"", "A storm\n\nIt rained.\r\n\r\nAgain.", "\ufeffOne\rTwo\r\rThree", "- a\n- b", "<!-- stet: a-rule b -->\nc <!--stet x--> <!-- stet -->\r<!-- stet: a-rule b -->", "cafe\u0301 caf\u00e9\n\n\u00a0\n x", "\n\r\n\r", "/ ANA RUIZ"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Item{Path: "a.txt", Data: data}.Story()
		if err != nil {
			return
		}
		if plain := s.Translation.Plain; plain != string(data) && (len(s.Waivers) == 0 || len(plain) != len(data)) {
			t.Fatal("the plain text is not the input")
		}
		lawful(t, s)
	})
}

func FuzzHTML(f *testing.F) {
	for _, seed := range []string{"<p>It <b>ra</b>ined&nbsp;&amp;c</p><p>x", "<article><h1>A</h1><li>b<li>c</article>d", "<p>a<br><br>b<br> &#39;", "<head><title>x", "<table><td>a<td>b<tr>c",
		"<form><nav></form></nav>x<!-- <p> -->y", "x<script>a</script>y<p hidden>z</p>", "<!-- stet: a-rule b --><p>x<!--stet--></p><!-- stet: c d -->", "&ampx&notit;&#0;&#x110000;&", "<time>a</time>b <main>c<article>d</main>", "<p>\u00a0<b>\ufeff</b>x \u2003</p>"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Item{Path: "a.html", Data: data}.Story()
		if err != nil {
			return
		}
		lawful(t, s)
	})
}

func FuzzLines(f *testing.F) {
	for _, seed := range []string{`{"id":"a","text":"It rained.\n\nx","source":"Llovió.","source_lang":"es"}`, "\ufeff{\"id\":7,\"text\":\"\\ud800\"}\n\n{\n{}", `{"text":["x"]}`, `{"text":"x","names":["A",null]} trailing`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for s, err := range Read("a.jsonl", strings.NewReader(string(data)), Lines) {
			if (s == nil) == (err == nil) {
				t.Fatal("neither a story nor an error, or both")
			}
			if err == nil {
				lawful(t, s)
			}
		}
	})
}
