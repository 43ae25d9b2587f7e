package ingest

import (
	"strings"
	"testing"
)

// When a text was changed is read where the hour and its zone are said.
func TestChanged(t *testing.T) {
	page := func(head, body string) string {
		return "<html><head>" + head + "</head><body><article><h1>Bridge closes</h1>" + body + "<p>The bridge will close on Monday for six weeks.</p></article></body></html>"
	}
	const at = 1777802400 // 2026-05-03T10:00:00Z
	for _, test := range []struct {
		name, input string
		format      Format
		want        int64
	}{
		{"head", page(`<meta property="article:published_time" content="2026-05-03T08:00:00Z"><meta property="article:modified_time" content="2026-05-03T12:00:00+02:00">`, ""), HTML, at},
		{"time", page("", `<time datetime="2026-05-03T10:00Z">noon</time> <time datetime="2026-06-03T10:00Z">later</time>`), HTML, at},
		{"head before time", page(`<meta itemprop="dateModified" content="2026-05-03T10:00:00Z">`, `<time datetime="2026-06-03T10:00Z">later</time>`), HTML, at},
		{"a day alone", page("", `<time datetime="2026-05-03">Sunday</time>`), HTML, 0},
		{"no zone", page(`<meta property="article:modified_time" content="2026-05-03T10:00:00">`, ""), HTML, 0},
		{"story line", `{"text": "The bridge will close.", "changed": "2026-05-03T10:00:00Z"}`, Lines, at},
		{"plain text", "The bridge will close.", Text, 0},
	} {
		for s, err := range Read(test.name, strings.NewReader(test.input), test.format) {
			if err != nil {
				t.Errorf("%s: %v", test.name, err)
			} else if s.Translation.Changed != test.want {
				t.Errorf("%s: changed %d, want %d", test.name, s.Translation.Changed, test.want)
			}
		}
	}
}
