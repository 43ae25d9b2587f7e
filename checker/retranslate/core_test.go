package retranslate_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/enginetest"
)

// The engines that need no network pass what all engines do.
func TestCore(t *testing.T) {
	texts := []string{
		"La ministra Zorrilla presentó el presupuesto extraordinario el lunes.",
		"El puente costará 3,2 millones de soles & <nada más>.",
		"Dijo: “No habrá prórrogas”.",
	}
	pair := retranslate.Pair{From: "es", To: "en"}
	open := func(t *testing.T, spec string) retranslate.Translator {
		e, err := retranslate.Open(t.Context(), spec, retranslate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	for _, spec := range []string{"cmd:cat", "local:cat"} {
		t.Run(spec, func(t *testing.T) {
			enginetest.Core{Engine: open(t, spec), Pair: pair, Texts: texts, Renderings: texts}.Run(t)
		})
	}
	t.Run("replay", func(t *testing.T) {
		var lines strings.Builder
		recorder := retranslate.Record(&lines, open(t, "local:cat"))
		if _, err := (&retranslate.Session{}).Translate(t.Context(), recorder, pair, texts); err != nil || recorder.Err() != nil {
			t.Fatal(err, recorder.Err())
		}
		file := t.TempDir() + "/answers.jsonl"
		if err := os.WriteFile(file, []byte(lines.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		enginetest.Core{Engine: open(t, "replay:"+file), Pair: pair, Texts: texts, Renderings: texts}.Run(t)
	})
	t.Run("apertium", func(t *testing.T) {
		if _, err := exec.LookPath("apertium"); err != nil {
			if os.Getenv("WIRECHECK_CI") != "" {
				t.Fatal(err)
			}
			t.Skip("apertium is not installed:", err)
		}
		enginetest.Core{Engine: open(t, "apertium"), Pair: pair, Texts: texts}.Run(t)
	})
}
