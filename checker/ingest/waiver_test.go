package ingest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
)

func waivers(s *checker.Story) string {
	var out []string
	for _, w := range s.Waivers {
		block := "-"
		if w.Block < len(s.Translation.Blocks) {
			b := s.Translation.Blocks[w.Block]
			block = s.Translation.Plain[b.Start:b.End]
		}
		out = append(out, fmt.Sprintf("%d:%s(%s)%s", w.Start, w.Rule, w.Reason, block))
	}
	return strings.Join(out, " ")
}

func TestWaivers(t *testing.T) {
	for _, c := range []struct{ path, input, want string }{
		{"a.txt", "One.\n\n<!-- stet: a-rule so it  is -->\nTwo.\n\nThree.", "6:a-rule(so it is)Two."},
		{"a.txt", "One. <!-- stet: a-rule so -->\nTwo.", "5:a-rule(so)One."},
		{"a.txt", "One.\r\n\r\nTwo. <!--stet:a-rule: so--> <!-- STET b-rule no -->  \r\nThree.", "13:a-rule(so)Two. 36:b-rule(no)Two."},
		{"a.txt", "\ufeff<!-- stet: a-rule so -->\nOne.", "3:a-rule(so)One."},
		{"a.txt", "One.\n<!-- stet -->", "5:()-"},
		{"a.txt", "One <!-- stet: a-rule so --> two.\n\n<!-- stetson -->\n\n<!-- stet: a-rule\nso -->", ""}, // prose, and faulty
		{"a.txt", "One --> two <!-- a <!-- stet: a-rule so --> b -->", ""},
		{"a.md", "<!-- stet: a-rule so -->\n# One\n\nTwo.", "0:a-rule(so)# One"},
		{"-", "<!-- stet: a-rule so -->\n<p>One.</p>", "0:a-rule(so)One."},
		{"a.html", "<p>One.</p><!-- stet: a-rule so\n it is --><p>Two.</p>", "11:a-rule(so it is)Two."},
		{"a.html", "<p>One<!-- stet: a-rule so --> and two.</p><p>Three.</p>", "6:a-rule(so)One and two."},
		{"a.html", "<p><!-- stet: a-rule so -->One.</p><script><!-- stet: a-rule so --></script><p title='<!-- stet: a-rule so -->'>Two.<!-- stets --></p><!-- stet: a-rule so -->", "3:a-rule(so)One. 134:a-rule(so)-"},
	} {
		s, err := Item{Path: c.path, Data: []byte(c.input)}.Story()
		if err != nil {
			t.Fatal(err)
		}
		if got := waivers(s); got != c.want {
			t.Errorf("%q: %s, want %s", c.input, got, c.want)
		}
		if c.want != "" && strings.Contains(strings.ToLower(s.Translation.Plain), "stet:") || len(s.Translation.Map.Runs) == 0 && len(s.Translation.Plain) != len(c.input) {
			t.Errorf("%q: the plain text is %q", c.input, s.Translation.Plain)
		}
		lawful(t, s)
	}
	if _, err := (Item{Path: "a.txt", Data: []byte("<!-- stet: a-rule so -->\n")}).Story(); err == nil || err.Error() != "a.txt: "+ErrEmpty.Error() {
		t.Errorf("nothing but a waiver: %v", err)
	}
}
