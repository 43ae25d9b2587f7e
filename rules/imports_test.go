package rules

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/wirecheck/wirecheck/"

// mayImport is who may import whom inside the module; a folder not named may
// import anything.
var mayImport = map[string][]string{
	"checker/lexicon":                  {"checker/lexicon/internal/perfect"},
	"checker/lexicon/internal/perfect": {},
	"checker/prose":                    {"checker/lexicon"},
	"checker":                          {"checker/lexicon", "checker/prose"},
	"checker/ingest":                   {"checker", "checker/lexicon", "checker/prose"},
	"checker/desk":                     {"checker", "checker/lexicon", "checker/prose"},
	"checker/report":                   {"checker", "checker/lexicon", "checker/prose"},
	"checker/stet":                     {"checker", "checker/lexicon", "checker/prose"},
	"checker/ruletest":                 {"checker", "checker/lexicon", "checker/prose"},
}

// A rule is a loop over facts: it opens no file, knows no clock, and runs no
// regular expression.
var forRules = []string{"embed", "fmt", "strings", "unicode", "unicode/utf8", "strconv", "slices", "math/bits"}

func TestImports(t *testing.T) {
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		folder := filepath.ToSlash(strings.TrimPrefix(filepath.Dir(path), "../"))
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			inside, ours := strings.CutPrefix(name, module)
			if allowed, ok := mayImport[folder]; ok && ours && !slices.Contains(allowed, inside) {
				t.Errorf("%s imports %s", path, name)
			}
			if strings.HasPrefix(folder, "rules/") && !(ours && slices.Contains([]string{"checker", "checker/prose", "checker/lexicon"}, inside)) && !slices.Contains(forRules, name) {
				t.Errorf("%s imports %s, which a rule may not", path, name)
			}
			if strings.Contains(name, "urfave/cli") && !strings.HasPrefix(folder, "cmd/") {
				t.Errorf("%s imports %s, which only cmd may", path, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
