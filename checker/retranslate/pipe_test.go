package retranslate

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestCommand(t *testing.T) {
	texts := []string{"El alcalde Olmeda dijo que sí.", "La obra costará 3,2 millones."}
	for _, c := range []struct {
		name, line string
		want       []string // nil: an error
		kind       Kind
	}{
		{"a line each", "tr a-z A-Z", []string{"EL ALCALDE OLMEDA DIJO QUE Sí.", "LA OBRA COSTARá 3,2 MILLONES."}, 0},
		{"the languages", `read -r a; read -r b; echo "$WIRECHECK_FROM"; printf '%s\r\n' "$WIRECHECK_TO"`, []string{"es", "en"}, 0},
		{"no line break at the end", "cat >/dev/null; printf 'a\\nb'", []string{"a", "b"}, 0},
		{"it reads nothing", "printf 'a\\nb\\n'", []string{"a", "b"}, 0},
		{"nothing", "true", nil, Answer},
		{"one line", "head -n 1", nil, Answer},
		{"a line too many", "cat; echo", nil, Answer},
		{"no end of lines", "yes", nil, Answer},
		{"it fails, and tells why", "cat >&2; exit 3", nil, Unavailable},
		{"it fails at the end", "cat; exit 3", nil, Unavailable},
		{"it is ended", "kill -9 $$", nil, Unavailable},
		{"it is not there", "/no/such/program", nil, Setup},
		{"it leaves another behind", "sleep 600 & cat", nil, Unavailable},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, err := Open(t.Context(), "cmd:"+c.line, Options{})
			if err != nil {
				t.Fatal(err)
			}
			got, err := e.Translate(t.Context(), esEn, texts)
			if !slices.Equal(got, c.want) || (err == nil) != (c.want != nil) || err != nil && !Is(err, c.kind) {
				t.Errorf("%q %v", got, err)
			}
			silent(t, err, texts)
		})
	}
}

// A command that hangs is ended with all it has started, by its own time and by the
// context's.
func TestCommandHangs(t *testing.T) {
	alive := func(file string) bool {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for range 500 { // the kernel takes its time
			state, err := os.ReadFile("/proc/" + strings.TrimSpace(string(data)) + "/stat")
			if err != nil || strings.Contains(string(state), ") Z ") {
				return false
			}
			time.Sleep(10 * time.Millisecond)
		}
		return true
	}
	hang := func(file string) *command {
		e, err := newCommand("sleep 600 & echo $! >"+file+"; wait", false)
		if err != nil {
			t.Fatal(err)
		}
		return e.(*command)
	}
	started := func(file string) bool {
		data, err := os.ReadFile(file)
		return err == nil && len(data) > 0
	}
	file := filepath.Join(t.TempDir(), "pid")
	c := hang(file)
	c.patience = 2 * time.Second
	if _, err := c.Translate(t.Context(), esEn, []string{"Uno."}); !Is(err, Unavailable) || !strings.Contains(err.Error(), "not done after 2s") {
		t.Error(err)
	}
	if started(file) && alive(file) {
		t.Error("what the command started runs on")
	}
	file = filepath.Join(t.TempDir(), "pid")
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		for !started(file) {
			time.Sleep(10 * time.Millisecond)
		}
		cancel()
	}()
	if _, err := hang(file).Translate(ctx, esEn, []string{"Uno."}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if alive(file) {
		t.Error("what the command started runs on")
	}
}

func TestAboutCommand(t *testing.T) {
	const line = "curl -H 'Key: sesame' https://example.org"
	cmd, err := Open(t.Context(), "cmd:"+line, Options{})
	if err != nil {
		t.Fatal(err)
	}
	local, err := Open(t.Context(), "local:"+line, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if cmd.About().Local || !local.About().Local {
		t.Errorf("%+v %+v: want a command to be local only when the user says so", cmd.About(), local.About())
	}
	if a := cmd.About(); a.Model == "" || strings.Contains(a.Name+a.Model, "sesame") {
		t.Errorf("%+v", a)
	}
	if _, err := cmd.Translate(t.Context(), esEn, []string{"Uno.\nDos."}); !Is(err, Setup) {
		t.Error(err)
	}
}

// A script that was edited is another engine to the cache.
func TestEditedCommand(t *testing.T) {
	script := filepath.Join(t.TempDir(), "translate.sh")
	model := func(text string) string {
		if err := os.WriteFile(script, []byte(text), 0o700); err != nil {
			t.Fatal(err)
		}
		at := time.Unix(1_700_000_000+int64(len(text)), 0)
		if err := os.Chtimes(script, at, at); err != nil {
			t.Fatal(err)
		}
		e, err := Open(t.Context(), "local:sh '"+script+"'", Options{})
		if err != nil {
			t.Fatal(err)
		}
		return e.About().Model
	}
	one, two := model("cat"), model("tr a-z A-Z")
	if one == two || one != model("cat") {
		t.Errorf("models %s and %s, and %s again", one, two, model("cat"))
	}
}

// installedApertium gives the engine, and skips the test where it is not installed; in CI
// it is.
func installedApertium(t *testing.T) Translator {
	t.Helper()
	a, err := newApertium(t.Context())
	if err == nil && !a.About().Speaks(esEn) {
		err = errors.New("apertium has no " + esEn.String())
	}
	if err != nil {
		if os.Getenv("WIRECHECK_CI") != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	return a
}

func TestApertium(t *testing.T) {
	a := installedApertium(t)
	if about := a.About(); !about.Local || !about.Rough || about.Speaks(Pair{"xx", "en"}) || !about.Speaks(Pair{"es-MX", "en-GB"}) {
		t.Errorf("%+v", about)
	}
	// A paragraph, and texts that would run into one another if anything could.
	texts := []string{
		"El alcalde de Villanueva, Tomás Olmeda, dijo el lunes que la obra del puente costará 3,2 millones de euros. El ayuntamiento aprobó el presupuesto en mayo, y los vecinos, que esperan desde hace 12 años, no creen que el trabajo empiece antes del verano.",
		"La oposición rechaza el proyecto del", "de la ciudad y", "UNA FRASE SIN PUNTO", "[corchetes sueltos", "a] fin.", "= 4 =", "a ^b$ c/d {e} @f <g> \\h", "unidos de América", "¿Cuándo llega el tren?", "Sí",
	}
	got, err := a.Translate(t.Context(), esEn, texts)
	if err != nil || len(got) != len(texts) {
		t.Fatalf("%q %v", got, err)
	}
	for i, want := range [][]string{{"mayor", "Olmeda", "bridge", "million", "12 years", "summer"}, {"opposition", "project"}, {"city"}, {"SENTENCE"}, {"["}, {"]"}, {"= 4 ="}, {"^b$", "<g>", "\\"}, {"America"}, {"train"}, {"Yes"}} {
		for _, word := range want {
			if !strings.Contains(got[i], word) {
				t.Errorf("text %d: %q has no %q", i, got[i], word)
			}
		}
	}
	for i, text := range texts[1:2] { // alone it is the same
		alone, err := a.Translate(t.Context(), esEn, []string{text})
		if err != nil || alone[0] != got[i+1] {
			t.Errorf("%q alone, %q among others: %v", alone, got[i+1], err)
		}
	}
	if _, err := a.Translate(t.Context(), Pair{"xx", "en"}, texts); !Is(err, Language) {
		t.Error(err)
	}
}

// A locale that is not installed is no reason to say nothing, and no file is left where
// a translation is called off.
func TestApertiumSurroundings(t *testing.T) {
	a := installedApertium(t)
	dir := t.TempDir()
	for name, value := range map[string]string{"LANG": "xx_XX.UTF-8", "LC_ALL": "xx_XX.UTF-8", "LC_TIME": "yy_YY", "TMPDIR": dir} {
		t.Setenv(name, value)
	}
	if got, err := a.Translate(t.Context(), esEn, []string{"El niño comió."}); err != nil || got[0] != "The boy ate." {
		t.Errorf("%q %v", got, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		defer cancel()
		for range 1000 {
			if files, _ := os.ReadDir(dir); len(files) > 0 {
				time.Sleep(200 * time.Millisecond) // the script has yet to know the file's name
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}()
	if _, err := a.Translate(ctx, esEn, []string{strings.Repeat("El niño comió. ", 30_000)}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if files, err := os.ReadDir(dir); len(files) > 0 {
		t.Errorf("left behind: %v %v", files, err)
	}
}

func TestApertiumModes(t *testing.T) {
	a := &apertium{modes: []string{"spa-eng", "spa-eng_US", "eng-spa", "hbs-eng", "oci-cat", "pt-es"}}
	for pair, want := range map[Pair]string{
		{"es", "en"}: "spa-eng", {"es-419", "en-US"}: "spa-eng_US", {"ES", "en-GB"}: "spa-eng", {"sr-Latn", "en"}: "hbs-eng", {"pt-BR", "es"}: "pt-es", {"fr", "en"}: "", {"", ""}: "", {"en", "es"}: "eng-spa",
	} {
		if got := a.mode(pair); got != want {
			t.Errorf("%s: %q, want %q", pair, got, want)
		}
	}
}
