package stet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
)

func TestParse(t *testing.T) {
	const text = "\ufeff# ours\r\n\r\n3f9c2ab4d1e07765\ttranslated-name\ta.txt\tRipe\tthe band\t\t\r\n" +
		"  # and theirs\n3F9C2AB4D1E07765\ttranslated-name\ta.txt\tRipe\ttwice, after a merge\n0000000000000001\t-\t-\t-\ton the phone"
	l, err := Parse("x.stet", text)
	if err != nil || len(l.Entries) != 3 {
		t.Fatalf("%+v %v", l, err)
	}
	if e := l.Entries[0]; e != (Entry{0x3f9c2ab4d1e07765, "translated-name", "a.txt", "Ripe", "the band", 3}) {
		t.Errorf("%+v", e)
	}
	rule := &checker.Rule{ID: "translated-name"}
	res := &checker.Result{Findings: []checker.Finding{{Rule: rule, Key: 1}, {Rule: rule, Key: 2}, {Rule: rule, Key: 0x3f9c2ab4d1e07765}, {Rule: rule, Key: 1, Stet: "said before"}}}
	l.Mark(res)
	for i, want := range []string{"on the phone", "", "the band", "said before"} {
		if got := res.Findings[i].Stet; got != want {
			t.Errorf("finding %d: %q, want %q", i, got, want)
		}
	}
	(*List)(nil).Mark(res)
	if (*List)(nil).Has(1) || (*List)(nil).Known(nil) != nil || !l.Has(1) || l.Has(2) {
		t.Error("Has or Known")
	}
	if err := l.Known([]*checker.Rule{rule}); err != nil {
		t.Error(err)
	}
	if err := l.Known([]*checker.Rule{{ID: "translated-names"}}); err == nil || err.Error() != `x.stet:3: no rule is called "translated-name"; did you mean "translated-names"?` {
		t.Error(err)
	}
}

func TestAppend(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.stet")
	one := Entry{Key: 1, Rule: "a-rule", Story: "a\tb\nc", Words: strings.Repeat("né ", 40), Reason: " so\tit \x1b[1m is\u2028"}
	if err := Append(path, []Entry{one}); err != nil {
		t.Fatal(err)
	}
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// A person's file has comments, and may want a line's end.
	if err := os.WriteFile(path, []byte(string(old)+"# mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Append(path, []Entry{{Key: 2, Reason: "why not"}}); err != nil {
		t.Fatal(err)
	}
	now, err := os.ReadFile(path)
	if want := string(old) + "# mine\n0000000000000002\t-\t-\t-\twhy not\n"; err != nil || string(now) != want {
		t.Errorf("%q %v, want %q", now, err, want)
	}
	l, err := Load(path)
	if err != nil || len(l.Entries) != 2 || l.Entries[0].Reason != "so it [1m is" || l.Entries[0].Story != "a b c" {
		t.Errorf("%+v %v", l, err)
	}
	if err := Append(path, []Entry{{Key: 3, Reason: "\t\n"}}); err == nil {
		t.Error("no reason is no error")
	}
	if err := os.WriteFile(path, []byte("broken"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Append(path, []Entry{one}); err == nil || !strings.Contains(err.Error(), "x.stet:1:") {
		t.Errorf("%v, want the broken line named", err)
	}
	if now, _ := os.ReadFile(path); string(now) != "broken" {
		t.Errorf("a broken file was written to: %q", now)
	}
}

func TestUnused(t *testing.T) {
	l, err := Parse("x.stet", "0000000000000001\ta\tone.txt\tw\tr\n0000000000000002\ta\t./two.txt\tw\tr\n0000000000000003\tb\ttwo.txt\tw\tr\n"+
		"0000000000000004\tc\ttwo.txt\tw\tr\n0000000000000005\ta\ttwo.txt\tw\tr\n0000000000000006\ta\t-\t-\tr\n")
	if err != nil {
		t.Fatal(err)
	}
	tally := Tally{List: l}
	tally.Story("two.txt", []string{"b"})
	tally.Story("-", nil)
	tally.Finding(5)
	unused := tally.Unused(map[string]bool{"a": true, "b": true})
	if len(unused) != 1 || unused[0].Key != 2 {
		t.Errorf("%+v, want the second alone: the first's story was not checked, the third's rule skipped, the fourth's not run", unused)
	}
	if (&Tally{}).Unused(nil) != nil {
		t.Error("no list has unused entries")
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", header, "3f9c2ab4d1e07765\ttranslated-name\ta.txt\tRipe\tthe band\n", "\ufeff#\r\n0000000000000001\t\t\t\tx\t\r\n", "a b c d e", "0000000000000001\t-\t-\t-\t-", "\xff\t\t\t\t"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Parse("x.stet", text)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "x.stet:") {
				t.Fatalf("%v names no file", err)
			}
			return
		}
		// What is read can be written, and is read the same.
		for i := range l.Entries {
			if l.Entries[i].Reason == none {
				return
			}
		}
		written, err := Text(l.Entries)
		if err != nil {
			if strings.Contains(err.Error(), "no reason") { // nothing but control characters
				return
			}
			t.Fatal(err)
		}
		again, err := Parse("x.stet", written)
		if err != nil || len(again.Entries) != len(l.Entries) {
			t.Fatalf("%q is not read again: %v", written, err)
		}
		for i, e := range again.Entries {
			if e.Key != l.Entries[i].Key {
				t.Fatalf("entry %d has key %x, had %x", i, e.Key, l.Entries[i].Key)
			}
		}
	})
}
