package retranslate

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What a session recorded, it replays: also what came from the cache, and nothing
// that it did not believe.
func TestRecordAndReplay(t *testing.T) {
	f := &fake{about: About{Name: "deepl", Model: "quality"}, fault: func(_ int, texts, answers []string) ([]string, error) {
		if len(texts) > 1 {
			slices.Reverse(answers)
		}
		return answers, nil
	}}
	cache := newCache(t)
	texts := sentences(4)
	if _, err := (&Session{Cache: cache}).Translate(t.Context(), f, esEn, texts[:1]); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	r := Record(&file, f)
	if _, err := (&Session{Cache: cache}).Estimate(r, esEn, texts); err != nil || file.Len() > 0 {
		t.Errorf("an estimate was written down: %v", err)
	}
	if got, err := (&Session{Cache: cache}).Translate(t.Context(), r, esEn, texts); err != nil || r.Err() != nil || !slices.Equal(got, lower(texts)) {
		t.Fatalf("%q %v %v", got, err, r.Err())
	}
	path := filepath.Join(t.TempDir(), "answers.jsonl")
	if err := os.WriteFile(path, file.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Open(t.Context(), "replay:"+path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a := p.About(); !a.Local || !a.Fresh || a.Model != "deepl quality" {
		t.Errorf("%+v", a)
	}
	asked := append(slices.Clone(texts), "Otra frase, que nadie tradujo.")
	got, err := new(Session).Translate(t.Context(), p, esEn, asked)
	if !slices.Equal(got, append(lower(texts), "")) || !Is(err, Answer) || !strings.Contains(err.Error(), "none of 4 recorded answers") {
		t.Errorf("%q %v", got, err)
	}
	silent(t, err, asked)
}

func TestReplayLines(t *testing.T) {
	const line = `{"engine":"x","from":"es","to":"en","text":"Uno.","answer":"One."}` + "\n"
	for text, want := range map[string]string{
		"":                 "",
		"\n" + line + line: "",
		line + strings.Replace(line, "One.", "Some.", 1): "f.jsonl:2: a line before answers the same text differently",
		"Uno.\n":                   "f.jsonl:1: not JSON, at byte 1",
		line + "[\"Uno\"]":         "f.jsonl:2: not an object of texts",
		`{"text":"Uno."}`:          "f.jsonl:1: from, to or text is missing",
		`{"text":"Uno` + "\xff\"}": "f.jsonl:1: not UTF-8",
	} {
		_, err := readReplay("f.jsonl", strings.NewReader(text))
		if (want == "") != (err == nil) || err != nil && (!Is(err, Setup) || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
		silent(t, err, []string{"Uno."})
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestRecordFails(t *testing.T) {
	r := Record(full{}, &fake{about: About{Name: "x"}})
	texts := sentences(2)
	if got, err := new(Session).Translate(t.Context(), r, esEn, texts); err != nil || !slices.Equal(got, lower(texts)) || r.Err() == nil {
		t.Errorf("%q %v %v, want the answers, and the error beside them", got, err, r.Err())
	}
}

func FuzzReplay(f *testing.F) {
	f.Add([]byte(`{"engine":"x","model":"y","from":"es","to":"en","text":"Uno.","answer":"One."}`), "Uno.")
	f.Add([]byte("\n{}\n"), "")
	f.Add([]byte(`{"text":["olmeda"]}`), "olmeda")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		p, err := readReplay("f", bytes.NewReader(data))
		if err != nil {
			if !Is(err, Setup) || !strings.HasPrefix(err.Error(), "replay: setup: f:") || len(err.Error()) > 200 {
				t.Fatal(err)
			}
			return
		}
		got, err := p.Translate(t.Context(), esEn, []string{text})
		if err == nil && len(got) != 1 || err != nil && !Is(err, Answer) {
			t.Fatal(got, err)
		}
	})
}

func TestOpen(t *testing.T) {
	for spec, want := range map[string]string{
		"":            `engine: setup: none is called ""`,
		"deeple":      `did you mean "deepl"?`,
		"Apertium":    `did you mean "apertium"?`,
		"apertium:x":  "apertium: setup: it takes no",
		"cmd":         "cmd: setup: no command",
		"local: ":     "local: setup: no command",
		"replay":      "replay: setup: no file",
		"replay:/no/": "replay: setup: /no/: no such file or directory",
	} {
		e, err := Open(t.Context(), spec, Options{})
		if e != nil || !Is(err, Setup) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v %v, want %s", spec, e, err, want)
		}
	}
}
