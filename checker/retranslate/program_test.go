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

// shouting renders texts in capitals; one that says “quota” is over its quota, “end”
// ends the program, “wait” waits for good.
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
	if got, err := ask("uno"); err != nil || got[0] != "es UNO" { // started again
		t.Errorf("%q %v", got, err)
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
	if _, err := openProgram(t.Context(), Online, "google", Options{}); !Is(err, Setup) || !strings.Contains(err.Error(), "go install") {
		t.Error(err)
	}
}
