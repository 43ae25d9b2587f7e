package retranslate

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// shouting renders texts in capitals; one that says “quota” is over its quota, “end”
// ends the program, “wait” waits for good, “tell” has it fail and tell what it was given.
type shouting struct{}

func servedEngine(_ context.Context, spec string, o Options) (Translator, error) {
	if spec == "none" {
		return nil, &Error{Engine: "none", Kind: Credentials, Err: errors.New("set a key")}
	}
	return shouting{}, nil
}

func (shouting) About() About {
	return About{Name: "shouting", Model: "loud", Price: 20, MaxTexts: 7, MaxRunes: 700}
}

func (shouting) Translate(_ context.Context, pair Pair, texts []string) (out []string, err error) {
	for _, text := range texts {
		switch text {
		case "quota":
			return nil, &Error{Engine: "shouting", Kind: Quota, Err: errors.New("enough"), RetryAfter: time.Minute}
		case "end":
			os.Exit(0)
		case "wait":
			select {}
		case "tell":
			return nil, errors.New(strings.Join(texts, " "))
		case "fewer":
			return nil, nil
		}
		out = append(out, pair.From+" "+strings.ToUpper(text))
	}
	return out, nil
}

// serve puts the test's own program on the path under the name of the one that serves,
// which TestMain makes it.
func serve(t *testing.T, spec string) (Translator, error) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(self, filepath.Join(dir, Online)); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	t.Setenv("WIRECHECK_TEST_SERVES", "1")
	return openProgram(t.Context(), Online, spec, Options{})
}

func TestProgram(t *testing.T) {
	e, err := serve(t, "loud")
	if err != nil {
		t.Fatal(err)
	}
	about := e.About()
	if about.Name != "shouting" || about.Model != "loud" || about.Price != 20 || about.MaxTexts != 7 || about.MaxRunes != 700 || about.Local {
		t.Errorf("%+v is not what the engine says of itself", about)
	}
	ask := func(texts ...string) ([]string, error) { return e.Translate(t.Context(), Pair{"es", "en"}, texts) }
	if got, err := ask("uno\n<dos>", "tres “y” &"); err != nil || !slices.Equal(got, []string{"es UNO\n<DOS>", "es TRES “Y” &"}) {
		t.Errorf("%q %v", got, err)
	}
	_, err = ask("uno", "quota")
	failed, _ := errors.AsType[*Error](err)
	if failed == nil || failed.Kind != Quota || failed.RetryAfter != time.Minute || failed.Engine != "shouting" || err.Error() != "shouting: quota: enough" {
		t.Errorf("%#v", err)
	}
	if _, err := ask("uno", "fewer"); !Is(err, Answer) {
		t.Errorf("fewer renderings than texts: %v", err)
	}
	if _, err := ask("end"); !Is(err, Unavailable) || strings.Contains(err.Error(), "end\"") {
		t.Errorf("the program ends: %v", err)
	}
	asked := make(chan About)
	go func() { asked <- e.About() }()                            // as other stories do meanwhile
	if got, err := ask("uno"); err != nil || got[0] != "es UNO" { // started again
		t.Errorf("%q %v", got, err)
	}
	if again := <-asked; again.Name != about.Name {
		t.Errorf("%+v", again)
	}
	if _, err := ask("tell", "a secret story"); !Is(err, Unavailable) || strings.Contains(err.Error(), "secret") {
		t.Errorf("an error that tells: %v", err)
	}
	if err := e.(*program).Close(); err != nil {
		t.Error(err)
	}
}

// A call that is called off ends at once, and the next is answered.
func TestProgramCancelled(t *testing.T) {
	e, err := serve(t, "loud")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		_, err := e.Translate(ctx, Pair{"es", "en"}, []string{"wait"})
		done <- err
	}()
	time.Sleep(100 * time.Millisecond) // until it is asked
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if got, err := e.Translate(t.Context(), Pair{"es", "en"}, []string{"uno"}); err != nil || got[0] != "es UNO" {
		t.Errorf("%q %v", got, err)
	}
	if err := e.(*program).Close(); err != nil {
		t.Error(err)
	}
}

func TestProgramThatHasNoEngine(t *testing.T) {
	if _, err := serve(t, "none"); !Is(err, Credentials) || err.Error() != "none: no credentials: set a key" {
		t.Error(err)
	}
	t.Setenv("PATH", t.TempDir())
	_, err := openProgram(t.Context(), Online, "libretranslate:http://desk:sesame@h", Options{})
	if !Is(err, Setup) || !strings.Contains(err.Error(), "go install") || strings.Contains(err.Error(), "sesame") {
		t.Error(err)
	}
}

// Two programs that were not installed together say so, and ask for nothing.
func TestProgramOfAnotherVersion(t *testing.T) {
	for name, first := range map[string]string{
		"newer":   `{"protocol":2,"about":{"Name":"deepl"}}`,
		"older":   `{"about":{"Name":"deepl"}}`,
		"another": `Hello!`,
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, Online)
		if err := os.WriteFile(path, []byte("#!/bin/sh\nread -r line; echo '"+first+"'; read -r line\n"), 0o700); err != nil {
			t.Fatal(err)
		}
		t.Setenv("PATH", dir)
		if _, err := openProgram(t.Context(), Online, "deepl", Options{}); !Is(err, Setup) || !strings.Contains(err.Error(), path+" is of another version") {
			t.Errorf("%s: %v", name, err)
		}
	}
	var out strings.Builder
	open := func(context.Context, string, Options) (Translator, error) { panic("it is opened") }
	if err := Serve(t.Context(), strings.NewReader(`{"engine":"deepl","options":{}}`), &out, open); err != nil || out.String() != "{\"protocol\":1}\n" {
		t.Errorf("%q %v", out.String(), err)
	}
}

// Kinds cross as words. A newer program may have more of them.
func TestKindOnTheLine(t *testing.T) {
	for k := range Kind(len(kindNames)) {
		line, err := json.Marshal(refuse(About{Name: "x"}, &Error{Kind: k}))
		var back refusal
		if err != nil || json.Unmarshal(line, &back) != nil || !Is(back.err(), k) || !strings.Contains(string(line), k.String()) {
			t.Errorf("%s: %s %v", k, line, err)
		}
	}
	var back refusal
	if err := json.Unmarshal([]byte(`{"engine":"x","kind":"full moon","message":"m"}`), &back); err != nil || !Is(back.err(), Unavailable) {
		t.Error(err, back)
	}
}
