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
	"checker/report":                   {"checker", "checker/lexicon", "checker/prose", "checker/retranslate/diff"},
	"checker/retranslate/opinion":      {"checker", "checker/report", "checker/retranslate", "checker/retranslate/diff"},
	"checker/stet":                     {"checker", "checker/lexicon", "checker/prose"},
	"checker/ruletest":                 {"checker", "checker/lexicon", "checker/prose"},
}

// A rule is a loop over facts: it opens no file, knows no clock, and runs no
// regular expression.
var forRules = []string{"embed", "fmt", "strings", "unicode", "unicode/utf8", "strconv", "slices", "math/bits"}

// only is the one folder, with those under it, that may import what comes from
// elsewhere. Google's client slows the start of whatever holds it.
var only = map[string]string{
	"urfave/cli":               "cmd",
	"cloud.google.com/":        "checker/retranslate/google",
	"google.golang.org/":       "checker/retranslate/google",
	"github.com/googleapis/":   "checker/retranslate/google",
	"github.com/sergi/go-diff": "checker/retranslate",
}

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
			for theirs, home := range only {
				if strings.Contains(name, theirs) && folder != home && !strings.HasPrefix(folder, home+"/") {
					t.Errorf("%s imports %s, which only %s may", path, name, home)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
