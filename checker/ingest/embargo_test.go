package ingest

import (
	"strings"
	"testing"
)

func TestEmbargo(t *testing.T) {
	const page = "<html><head>META</head><body><article><h1>Storm</h1><p>TEXT</p></article></body></html>"
	for _, c := range []struct {
		name, input string
		held, freed bool
	}{
		{"text", "Storm\n\nEMBARGOED UNTIL NOON\n\nIt rained.", true, false},
		{"text without", "Storm\n\nIt rained.", false, false},
		{"a page's text", strings.Replace(page, "TEXT", "Embargo: noon", 1), true, false},
		{"meta", strings.Replace(page, "META", `<meta name="embargo" content="2026-12-01T10:00Z">`, 1), true, false},
		{"meta without a value", strings.Replace(page, "META", `<meta property="article:Embargo">`, 1), true, false},
		{"meta frees", strings.NewReplacer("META", `<meta name="prism.embargoDate" content="none">`, "TEXT", "EMBARGOED").Replace(page), false, true},
		{"two metas", strings.Replace(page, "META", `<meta name="embargo" content="true"><meta name="embargo2" content="false">`, 1), true, false},
		{"field", `{"text":"It rained.","embargo":true}`, true, false},
		{"an hour", `{"text":"It rained.","embargo":"Friday, 10:00"}`, true, false},
		{"anything", `{"text":"It rained.","embargo":{"until":1}}`, true, false},
		{"field frees", `{"text":"EMBARGO LIFTED\n\nIt rained.","embargo":false}`, false, true},
		{"empty", `{"text":"It rained.","embargo":""}`, false, false},
		{"null", `{"text":"EMBARGOED\n\nIt rained.","embargo":null}`, true, false},
		{"the original", `{"text":"It rained.","source":"NO PUBLICAR\n\nLlovió."}`, true, false},
		{"the original, freed", `{"text":"It rained.","source":"NO PUBLICAR\n\nLlovió.","embargo":"no"}`, false, true},
	} {
		for s, err := range Read("-", strings.NewReader(c.input), Auto) {
			if err != nil {
				t.Fatal(err)
			}
			if m := s.Metadata; (m.Embargo != "") != c.held || m.Released != c.freed {
				t.Errorf("%s: %+v", c.name, m)
			}
		}
	}
}
