package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wirecheck/wirecheck/rules"
)

// inRoot runs the command with all rules in the folder of the repository.
func inRoot(t *testing.T, line string) (stdout, stderr string, status int) {
	t.Helper()
	t.Chdir("../..")
	var out, errs bytes.Buffer
	status = program{rules.All, strings.NewReader(""), &out, &errs}.run(strings.Fields(line))
	return out.String(), errs.String(), status
}

// What the README shows of diff is what it prints.
func TestREADMEShowsDiff(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), "\n    go run ./cmd/wirecheck diff ")
	if !ok {
		t.Fatal("the README shows no diff")
	}
	line, rest, _ := strings.Cut(rest, "\n")
	_, rest, _ = strings.Cut(rest, "```\n")
	want, _, _ := strings.Cut(rest, "```\n")
	if got, errs, _ := inRoot(t, "wirecheck diff "+line); got != want || errs != "" {
		t.Errorf("wirecheck diff %s prints\n%s%s\nwant\n%s", line, got, errs, want)
	}
}

// Real output keeps to the schema.
func TestDiffKeepsToTheSchema(t *testing.T) {
	path, err := filepath.Abs("../../fixtures/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.NewCompiler().Compile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"diff --engine", "check --retranslate"} {
		t.Run(command, func(t *testing.T) {
			out, errs, status := inRoot(t, "wirecheck "+command+" replay:fixtures/replay/bridge.jsonl fixtures/replay/bridge.en.txt --original fixtures/replay/bridge.es.txt --format json")
			if status != found || errs != "" {
				t.Fatalf("status %d, %s", status, errs)
			}
			v, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(v); err != nil {
				t.Error(err)
			}
			story := v.(map[string]any)["stories"].([]any)[0].(map[string]any)
			if story["has_retranslation"] != true || len(story["sentences"].([]any)) != 5 {
				t.Errorf("no sentences in %s", out)
			}
			input, err := os.ReadFile("fixtures/replay/bridge.en.txt")
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(input), story["sentences"].([]any)[1].(map[string]any)["text"].(string)) {
				t.Error("a sentence is not the file's")
			}
		})
	}
}
