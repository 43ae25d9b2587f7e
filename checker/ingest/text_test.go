package ingest

import (
	"strings"
	"testing"
)

func TestTextBlocks(t *testing.T) {
	const long = "The harbour master said that the ferry had left on time and that the sea was"
	for _, c := range []struct{ name, input, want string }{
		{"blank lines part", "Storm over\n\nIt rained.\n \t\nIt blew.", "headline: Storm over\nparagraph: It rained.\nparagraph: It blew.\n"},
		{"no blank line: a block a line", "Storm over\nIt rained.\nIt blew.", "headline: Storm over\nparagraph: It rained.\nparagraph: It blew.\n"},
		{"CRLF and CR", "One.\r\n\r\nTwo.\rThree.\r\rFour.", "paragraph: One.\nparagraph: Two.\nparagraph: Three.\nparagraph: Four.\n"},
		{"byte order mark", "\ufeffIt rained.", "paragraph: It rained.\n"},
		{"hard-wrapped", long + "\ncalm until the wind rose and drove them back, they said on\nSunday.", "paragraph: " + long + "\ncalm until the wind rose and drove them back, they said on\nSunday.\n"},
		{"sentences a line are not wrapped", long + " calm.\n" + long + " rough.", "paragraph: " + long + " calm.\nparagraph: " + long + " rough.\n"},
		{"list items are not wrapped", "- " + long + "\n- " + long, "list: - " + long + "\nlist: - " + long + "\n"},
		{"kinds", "What now?\n\nBy Ana Ruiz\n\nIt rained.\n\nA way out\n\nThe bridge on Sunday. (Photo: Ana RUIZ / AFP).\n\n/ ANA RUIZ\n\nPhoto: Ana Ruiz / AFP\n\n• Boots\n\nHe said:\n\n“No.”",
			"headline: What now?\nbyline: By Ana Ruiz\nparagraph: It rained.\nheadline: A way out\ncaption: The bridge on Sunday. (Photo: Ana RUIZ / AFP).\ncredit: / ANA RUIZ\ncredit: Photo: Ana Ruiz / AFP\nlist: • Boots\nparagraph: He said:\nparagraph: “No.”\n"},
		{"a long block without a full stop is no heading", "One.\n\n" + strings.Repeat("Word ", 15), "paragraph: One.\nparagraph: " + strings.TrimSpace(strings.Repeat("Word ", 15)) + "\n"},
		{"marks that close in other languages", "One.\n\n„So war es.“\n\n‚So war es.‘\n\n「1つだけ。」\n\n“So war es", "paragraph: One.\nparagraph: „So war es.“\nparagraph: ‚So war es.‘\nparagraph: 「1つだけ。」\nheadline: “So war es\n"},
		{"an agency in a dateline is no credit", "LIMA (EFE/dpa) " + long + " " + long + " calm.", "paragraph: LIMA (EFE/dpa) " + long + " " + long + " calm.\n"},
	} {
		x, _ := readText(c.input)
		if got := outline(&x); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
		if x.Plain != c.input || x.Map.Runs != nil {
			t.Errorf("%s: the plain text is not the input", c.name)
		}
	}
}

func TestSniff(t *testing.T) {
	for input, want := range map[string]Format{"": Text, "It rained.": Text, " \n<p>x": HTML, "\ufeff{\"text\"": Lines, "[x]": Text} {
		if got := Sniff([]byte(input)); got != want {
			t.Errorf("%q is %s, want %s", input, got, want)
		}
	}
	for path, want := range map[string]Format{"a.TXT": Text, "b/c.htm": HTML, "a.jsonl": Lines, "a.json": Auto, "-": Auto} {
		if got := ByPath(path); got != want {
			t.Errorf("%q is %s, want %s", path, got, want)
		}
	}
}

func TestUnreadable(t *testing.T) {
	for _, c := range []struct{ input, want string }{
		{"", "a.txt: empty: there is nothing to check"},
		{"\ufeff \n", "a.txt: empty: there is nothing to check"},
		{"It\x00", "a.txt: not text: it holds NUL bytes"},
		{"\xff\xfeI\x00", "a.txt: encoded as UTF-16; stories are read as UTF-8"},
		{"It\r\nrained\rcaf\xe9", "a.txt: not UTF-8: byte 0xe9 at offset 14, line 3"},
		{"It \xed\xa0\x80", "a.txt: not UTF-8: byte 0xed at offset 3, line 1"}, // a surrogate
	} {
		_, err := Item{Path: "a.txt", Data: []byte(c.input)}.Story()
		if err == nil || err.Error() != c.want {
			t.Errorf("%q: %v, want %s", c.input, err, c.want)
		}
	}
	if _, err := (Item{Path: t.TempDir()}).Story(); err == nil || !strings.HasSuffix(err.Error(), "is a directory") {
		t.Errorf("a directory: %v", err)
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("It rained. ", 30_000) // longer than any buffer
	input := "\ufeff" + `{"id":"a","text":"It \"rained\".\n\nIt blew.","lang":"en","source_lang":"es","source":"Llovió.\n\nSopló.","title":"Storm","names":["Ana Ruiz"],"more":{}}` +
		"\r\n\n{broken}\n{\"id\":12,\"text\":\"" + long + "\"}\n{\"id\":null,\"text\":\"\"}\n{\"text\":\"It\xff\"}\n{\"text\":\"last\"}"
	var got []string
	for s, err := range Read("a.jsonl", strings.NewReader(input), Auto) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, s.ID)
		lawful(t, s)
		switch s.ID {
		case "a":
			if outline(&s.Translation)+outline(s.Original) != "paragraph: It \"rained\".\nparagraph: It blew.\nparagraph: Llovió.\nparagraph: Sopló.\n" {
				t.Errorf("blocks %q, %q", outline(&s.Translation), outline(s.Original))
			}
			if s.Input != "It \"rained\".\n\nIt blew." || s.Translation.Language != "en" || s.OriginalLanguage != "es" || s.Original.Language != "es" || s.Metadata.Title != "Storm" || s.Metadata.Names[0] != "Ana Ruiz" {
				t.Errorf("%+v", s)
			}
		case "12":
			if s.Input != long || s.Original != nil {
				t.Error("a long line was cut")
			}
		}
	}
	want := []string{"a", "a.jsonl:3: story line: invalid character 'b' looking for beginning of object key string at byte 2", "12",
		"a.jsonl:5: text: empty: there is nothing to check", "a.jsonl:6: not UTF-8: byte 0xff at offset 11, line 1", "a.jsonl:7"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
