package checker

import (
	"fmt"
	"strings"
	"testing"
)

// deskRule reports what the desk's tables find, with its first wish.
var deskRule = &Rule{ID: "desk-rule", Category: Desk, Severity: Major, Confidence: 90, Desk: "glossary", Check: func(p *Pass) {
	p.DeskPhrases(func(d DeskPhrase) {
		p.Report(Finding{Start: d.Start, End: d.End, Message: strings.Join(d.Wants, ","), Why: d.Why})
	})
}}

func TestDeskPhrases(t *testing.T) {
	for _, c := range []struct{ rows, text, want string }{
		{"Kiev>Kyiv>so", "The train to Kiev, Kiev’s and pro-Kiev kiev.", "Kiev=Kyiv Kiev=Kyiv Kiev=Kyiv"},
		{"Kiev>Kyiv>so", "KIEV (AP) — A train left.", "KIEV=KYIV"},
		{"Kiev>Kyiv>so\nchicken Kiev>chicken Kiev>a dish", "He ate chicken Kiev in Kiev.", "Kiev=Kyiv"},
		{"spokesman|chairman>spokesperson|chair>so", "Chairmen know. Chairman Ruiz met a spokesman.", "Chairman=Chair spokesman=spokesperson"},
		{"spokesman>spokesperson / speaker>so", "A spokesman said no.", "spokesman=spokesperson,speaker"},
		{"armed hand>armed wing>so", "The film Armed Hand is long. The armed hand of it. A left-armed hand. Armed hand or not.", "armed hand=armed wing Armed hand=Armed wing"},
		{"Gaza strip>Gaza Strip>so", "The Gaza strip and the Gaza Strip, the GAZA STRIP.", "Gaza strip=Gaza Strip"},
		{"Internet>internet>so", "The Internet grew. Internet use fell. The Internet Society met.", "Internet=internet"},
		{"Commerce>Department of Commerce>so", "The Department of Commerce and Commerce.", "Commerce=Department of Commerce"},
		{"Iprensa>iPrensa>so", "Iprensa is here, and Iprensa there.", "Iprensa=iPrensa Iprensa=iPrensa"},
		{"UNICEF>Unicef>so", "The UNICEF office said. Unicef did not.", "UNICEF=Unicef"},
		{"death tax>>so", "A death tax is due.", "death tax="},
	} {
		table, err := ParseTable("a.tsv", strings.ReplaceAll("find>want>why\n"+c.rows, ">", "\t"))
		if err != nil {
			t.Fatal(err)
		}
		table.Kind, table.Language = "glossary", ""
		checked, err := NewWith([]*Rule{deskRule}, Stylebook{Tables: []*Table{table, {Kind: "banned", Columns: table.Columns, Rows: []string{"the\t\t"}}}})
		if err != nil {
			t.Fatal(err)
		}
		s := story(c.text)
		s.Translation.Language = "en"
		var got []string
		for _, f := range checked.NewWorker().Check(s).Findings {
			got = append(got, f.Text+"="+f.Message)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s in %q: %q, want %q", c.rows, c.text, got, c.want)
		}
	}
}

func TestStylebook(t *testing.T) {
	rule, twice := wordRule("a-rule", "bridge"), wordRule("b-rule", "bridge")
	twice.Category = Repetition
	s := story("The Bridge is closed. The bridge is old.")
	found := func(book Stylebook, rules ...*Rule) (string, string) {
		c, err := NewWith(rules, book)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, f := range c.NewWorker().Check(s).Findings {
			out = append(out, fmt.Sprintf("%s@%d %s", f.Rule.ID, f.Start, f.Severity))
		}
		return strings.Join(out, ", "), c.Digest()
	}
	plain, digest := found(Stylebook{}, rule)
	if plain != "a-rule@4 major, a-rule@26 major" {
		t.Errorf("an empty book: %s", plain)
	}
	for _, c := range []struct {
		book Stylebook
		want string
	}{
		{Stylebook{Accept: []string{"bridge"}}, ""},
		{Stylebook{Accept: []string{"Bridge"}}, "a-rule@26 major"},
		{Stylebook{Accept: []string{"BRIDGE", "old"}}, "a-rule@4 major, a-rule@26 major"},
		{Stylebook{Severities: map[string]Severity{"a-rule": Critical, "b-rule": Minor}}, "a-rule@4 critical, a-rule@26 critical"},
	} {
		got, d := found(c.book, rule)
		if got != c.want {
			t.Errorf("%+v: %s, want %s", c.book, got, c.want)
		}
		if d == digest {
			t.Errorf("%+v: the digest is that of an empty book", c.book)
		}
	}
	if got, _ := found(Stylebook{Accept: []string{"bridge"}}, rule, twice); got != "b-rule@4 major, b-rule@26 major" {
		t.Errorf("%s, want a repetition reported whatever is accepted", got)
	}
}
