package desk

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	encoding "golang.org/x/text/encoding/unicode"

	"github.com/wirecheck/wirecheck/checker"
)

var rules = []*checker.Rule{
	{ID: "translated-name", Severity: checker.Critical},
	{ID: "run-together", Severity: checker.Major},
	{ID: "stray-capital", Severity: checker.Minor, Draft: true},
}

func TestParse(t *testing.T) {
	c, err := Parse("sub/x.yaml", []byte("rules:\n  run-together: off\n  stray-capital: on\n  translated-name: minor\nmin_confidence: 70\nfail_on: never\n"+
		"accept: [Ripe, 2026, off, 'don''t']\ndesk:\n- glossary: a.tsv\n- banned: /b.tsv\nstet: c.stet\nfrom: pt-BR\nto:\nretranslate: local\n"), rules)
	want := &Config{File: "sub/x.yaml", On: []string{"stray-capital", "translated-name"}, Off: []string{"run-together"},
		Severities: map[string]checker.Severity{"translated-name": checker.Minor}, MinConfidence: 70, Accept: []string{"Ripe", "2026", "off", "don't"},
		Tables: []TableFile{{Glossary, "sub/a.tsv", 9}, {Banned, "/b.tsv", 10}}, Stet: "sub/c.stet", From: "pt-BR", Retranslate: checker.LocalEngines}
	if err != nil || !reflect.DeepEqual(c, want) {
		t.Errorf("%+v %v,\nwant %+v", c, err, want)
	}
	for text, want := range map[string]string{
		"to: en\nretranslate: Local":   "x:2: retranslate: \"Local\": want never, local or any",
		"retranslate: off":             "x:1: retranslate: \"off\": want never, local or any",
		"retranslate: [local]":         "x:1: retranslate: want one value",
		"retranslation: local\nto: en": "x:1: no key is called \"retranslation\"; did you mean \"retranslate\"?",
	} {
		if _, err := Parse("x", []byte(text), rules); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
	for _, text := range []string{"", "# nothing\n", "---\n", "\ufeff---\n# nothing\n...\n", "rules:\naccept:\n"} {
		if c, err := Parse("", []byte(text), rules); err != nil || !reflect.DeepEqual(c, Default()) {
			t.Errorf("%q: %+v %v, want the default", text, c, err)
		}
	}
}

func TestSelect(t *testing.T) {
	c := &Config{On: []string{"stray-capital"}, Off: []string{"run-together"}}
	for _, k := range []struct {
		only, skip []string
		want       string
	}{
		{nil, nil, "translated-name stray-capital"},
		{nil, []string{"stray-capital"}, "translated-name"},
		{[]string{"run-together"}, nil, "run-together"}, // the call wins
	} {
		got, err := c.Select(rules, k.only, k.skip)
		var ids []string
		for _, r := range got {
			ids = append(ids, r.ID)
		}
		if err != nil || strings.Join(ids, " ") != k.want {
			t.Errorf("only %v skip %v: %v %v, want %s", k.only, k.skip, ids, err, k.want)
		}
	}
	if _, err := (&Config{File: "x", Off: []string{"run-together", "translated-name"}}).Select(rules, nil, nil); err == nil {
		t.Error("no rule is left, and that is no error")
	}
}

// The template is comments alone; with their marks taken away it is a whole
// configuration that says what goes without saying.
func TestTemplate(t *testing.T) {
	if c, err := Parse("", []byte(Template), rules); err != nil || !reflect.DeepEqual(c, Default()) {
		t.Errorf("%+v %v", c, err)
	}
	c, err := Parse("", []byte(regexp.MustCompile(`(?m)^# ([a-z_]+:|  )`).ReplaceAllString(Template, "$1")), rules)
	if err != nil {
		t.Fatal(err)
	}
	if d := Default(); c.MinConfidence != d.MinConfidence || c.FailOn != d.FailOn || c.Retranslate != d.Retranslate || c.Stet != "wirecheck.stet" || len(c.Tables) != 2 || len(c.Accept) != 2 {
		t.Errorf("%+v", c)
	}
	for _, key := range keys {
		if !strings.Contains(Template, "\n# "+key+":") {
			t.Errorf("%s is not explained", key)
		}
	}
}

func TestLoad(t *testing.T) {
	t.Chdir(t.TempDir())
	if c, err := Load("", rules); err != nil || !reflect.DeepEqual(c, Default()) {
		t.Errorf("%+v %v, want the default", c, err)
	}
	if err := os.WriteFile(Name, []byte("to: en-GB"), 0o666); err != nil {
		t.Fatal(err)
	}
	if c, err := Load("", rules); err != nil || c.To != "en-GB" || c.File != Name {
		t.Errorf("%+v %v", c, err)
	}
	if _, err := Load(filepath.Join("no", Name), rules); err == nil || err.Error() != "no/wirecheck.yaml: no such file or directory" {
		t.Error(err)
	}
}

func TestTSV(t *testing.T) {
	const text = "\ufeff# ours\r\n\r\nWhy\tFind\tWant\r\nso\tKiev |Kharkov\tKyiv|Kharkiv\t\r\n\tcafe\u0301  bar\tpub / inn\n"
	utf16, err := encoding.UTF16(encoding.BigEndian, encoding.UseBOM).NewEncoder().String(strings.TrimPrefix(text, "\ufeff"))
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range []string{text, utf16} {
		table, err := ParseTSV("a.tsv", Glossary, []byte(data))
		if err != nil {
			t.Fatal(err)
		}
		want := []string{"Kiev|Kharkov\tKyiv|Kharkiv\tso", "café bar\tpub / inn\t"}
		if !reflect.DeepEqual(table.Rows, want) || table.Kind != Glossary || table.File != "a.tsv" || table.Language != "" {
			t.Errorf("%q, want %q", table.Rows, want)
		}
	}
	if table, err := ParseTSV("a.tsv", Banned, []byte("find\twhy\npassed away\ta euphemism")); err != nil || len(table.Rows) != 1 {
		t.Errorf("%v %v", table, err)
	}
	if _, err := ParseTSV("a.tsv", Banned, []byte("find\twhy\npassed away\n")); err == nil || err.Error() != "a.tsv:2: the cell “why” is empty" {
		t.Error(err)
	}
}

func TestTBX(t *testing.T) {
	for _, c := range []struct{ name, entry, want string }{
		{"version 2", `<termEntry><langSet xml:lang="en"><tig><term>Kyiv</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
			<tig><term>Kiev</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet></termEntry>`, "Kiev>Kyiv>"},
		{"grouped", `<termEntry><langSet xml:lang="en"><ntig><termGrp><term>fuel <hi>duty</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
			<ntig><termGrp><term>petrol tax</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry>`, "petrol tax>fuel duty>"},
		{"version 3", `<conceptEntry><note>it is no state</note><langSec xml:lang="EN-gb"><termSec><term>Islamic State</term><min:administrativeStatus xmlns:min="x">deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
			<termSec><term>ISIS</term></termSec><termSec><term>the Islamic State group</term></termSec></langSec></conceptEntry>`, "Islamic State>ISIS / the Islamic State group>it is no state"},
		{"not translated", `<termEntry><descrip type="do-not-translate">yes</descrip><langSet xml:lang="es"><tig><term>El Heraldo</term></tig></langSet>
			<langSet xml:lang="en"><tig><term>The Herald</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>`, "The Herald>El Heraldo>"},
		{"not translated, by attribute", `<termEntry><langSet xml:lang="fr"><tig><term translate="no">Société Dupré</term></tig></langSet></termEntry>`, "Societe Dupre>Société Dupré>"},
		{"an accent that makes a word", `<termEntry><langSet xml:lang="en"><tig><term>Exposé</term></tig><tig><term>résumé</term></tig></langSet></termEntry>`, ""},
		{"a capital inside", `<termEntry><langSet xml:lang="en"><tig><term>iPrensa</term></tig></langSet></termEntry>`, "iPrensa>iPrensa>"},
		{"rejected, and nothing better", `<termEntry><langSet xml:lang="en"><tig><term>death tax</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig></langSet></termEntry>`, "death tax>>"},
		{"another language", `<termEntry><langSet xml:lang="es"><tig><term>Kiev</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>`, ""},
		{"twice", `<termEntry><langSet xml:lang="en"><tig><term>peña</term><termNote type="administrativeStatus">deprecatedTerm</termNote></tig></langSet></termEntry>
			<termEntry><langSet xml:lang="en"><tig><term>peña</term><termNote type="administrativeStatus">deprecatedTerm</termNote></tig></langSet></termEntry>`, "peña>>"},
	} {
		table, err := ParseTBX("a.tbx", Glossary, []byte(`<?xml version="1.0" encoding="UTF-8"?><martif><text><body>`+c.entry+`</body></text></martif>`))
		var rows []string
		if err == nil {
			for _, r := range table.Rows {
				rows = append(rows, strings.ReplaceAll(r, "\t", ">"))
			}
		}
		if got := strings.Join(rows, "\n"); got != c.want || c.want == "" && !strings.Contains(err.Error(), "nothing to look for") {
			t.Errorf("%s: %q %v, want %q", c.name, got, err, c.want)
		}
	}
}

// lawful holds a table that was read to what rules rely on.
func lawful(t *testing.T, table *checker.Table, err error) {
	if err != nil {
		if !strings.HasPrefix(err.Error(), "x:") {
			t.Fatalf("%v names no file", err)
		}
		return
	}
	rule := &checker.Rule{ID: "a-rule", Desk: table.Kind, Check: func(p *checker.Pass) { p.DeskPhrases(func(checker.DeskPhrase) {}) }}
	c, err := checker.NewWith([]*checker.Rule{rule}, checker.Stylebook{Tables: []*checker.Table{table}})
	if err != nil {
		t.Fatal(err)
	}
	for n := range table.Rows {
		if row := table.Row(n).Cells(); len(row) != len(columns) || row[0] == "" {
			t.Fatalf("row %q", row)
		}
	}
	s := &checker.Story{}
	s.Translation.Plain = table.Text
	if res := c.NewWorker().Check(s); len(res.Skipped) > 0 {
		t.Fatal(res.Skipped[0].Reason)
	}
}

func FuzzTSV(f *testing.F) {
	for _, seed := range []string{"", "find\twant\nKiev\tKyiv\n", "\ufeffwhy\tfind\r\n\"x\ty|z\r\n#", "find\twant\twhy\na|b\tc|d\n", "\xff\xfef\x00i\x00n\x00d\x00\t\x00", "find\twant\n \u00a0\tx", "whY\tfind\n0\ta 0!0!0!0!0!0!0!0!0!0!0!0!0!0!0!0!"} {
		f.Add([]byte(seed), true)
	}
	f.Fuzz(func(t *testing.T, data []byte, glossary bool) {
		kind := Banned
		if glossary {
			kind = Glossary
		}
		table, err := ParseTSV("x", kind, data)
		lawful(t, table, err)
	})
}

func FuzzTBX(f *testing.F) {
	for _, seed := range []string{"", "<martif><termEntry><langSet xml:lang='en'><tig><term>Peña Azul</term></tig></langSet></termEntry></martif>",
		"<tbx><conceptEntry><langSec lang='en'><termSec><term>a</term><administrativeStatus>deprecated</administrativeStatus></termSec></langSec></conceptEntry></tbx>",
		"<term/><termNote type='dnt'/><termEntry><tig/><term>&amp;|</term></termEntry>", "<?xml version='1.0' encoding='x'?><a>&b;", "<termEntry><termEntry></termEntry>"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := ParseTBX("x", Glossary, data)
		lawful(t, table, err)
	})
}

func FuzzConfig(f *testing.F) {
	for _, seed := range []string{"", Template, "rules:\n  run-together: off\n", "rules: {translated-name: minor}\naccept: [a, 'b', 1, ~]\n", "desk:\n- glossary: a\n- banned:\n", "a: &x b\nb: *x\n<<: *x", "? a\n: b", "- - -\n", "to: !!str en\n---\n...\n", "fail_on: |\n  never", "\xff", "\t"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Parse("x", data, rules)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "x:") {
				t.Fatalf("%v names no file", err)
			}
			return
		}
		if c.MinConfidence < 0 || c.MinConfidence > 100 {
			t.Fatalf("%+v", c)
		}
	})
}
