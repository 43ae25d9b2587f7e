// Package desk reads what a desk brings of its own: its configuration,
// wirecheck.yaml, and its tables of terms. Everything is strict: a key, a rule or
// a column that is not known is an error with its file and line that names the
// nearest, so that a slip of the pen is not a rule that silently does not run.
package desk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	_ "embed"

	"github.com/wirecheck/wirecheck/checker"
)

// Name is what a configuration is called.
const Name = "wirecheck.yaml"

// Template is a configuration with every key explained and commented out.
//
//go:embed wirecheck.yaml
var Template string

// The kinds of tables, as rules ask for them.
const (
	Glossary = "glossary"
	Banned   = "banned"
)

// Config is a desk's configuration. [Default] is that of a desk without one.
type Config struct {
	File          string // "" when there is none
	On, Off       []string
	Severities    map[string]checker.Severity // by rule
	MinConfidence int                         // per cent
	FailOn        checker.Severity            // 0: never
	Accept        []string                    // see [checker.Stylebook]
	Tables        []TableFile
	Stet          string // path; "" when not given
	From, To      string // languages; "" when not given
	Retranslate   checker.Policy
}

// TableFile is a table the desk keeps.
type TableFile struct {
	Kind string // Glossary or Banned
	Path string
	Line int // of the configuration
}

// Default is the configuration of a desk that has none.
func Default() *Config { return &Config{MinConfidence: 60, FailOn: checker.Major} }

// Load reads the configuration at path. An empty path stands for the one in the
// working directory, and for the default where there is none.
func Load(path string, rules []*checker.Rule) (*Config, error) {
	data, err := os.ReadFile(path)
	if path == "" {
		path = Name
		if data, err = os.ReadFile(path); errors.Is(err, fs.ErrNotExist) {
			return Default(), nil
		}
	}
	if err != nil {
		return nil, reading(path, err)
	}
	return Parse(path, data, rules)
}

// reading says what went wrong with a file, which is named once.
func reading(path string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("%s: %w", path, err)
}

// Beside gives a path that is written in the configuration as seen from the
// working directory.
func (c *Config) Beside(path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(c.File), path)
}

// Select gives the rules that are to run: those of only, or those that the
// configuration leaves on, without those of skip.
func (c *Config) Select(all []*checker.Rule, only, skip []string) ([]*checker.Rule, error) {
	if len(only) == 0 && len(c.On)+len(c.Off) > 0 {
		for _, r := range all {
			if !slices.Contains(c.Off, r.ID) && (!r.Draft || slices.Contains(c.On, r.ID)) {
				only = append(only, r.ID)
			}
		}
		if len(only) == 0 {
			return nil, fmt.Errorf("%s: all rules are off", c.File)
		}
	}
	return checker.Select(all, only, skip)
}

// Stylebook reads the desk's tables. Errors name file, line and cause.
func (c *Config) Stylebook() (checker.Stylebook, error) {
	book := checker.Stylebook{Accept: c.Accept, Severities: c.Severities}
	for _, t := range c.Tables {
		table, err := LoadTable(t.Path, t.Kind)
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				err = fmt.Errorf("%s:%d: %w", c.File, t.Line, err)
			}
			return book, err
		}
		book.Tables = append(book.Tables, table)
	}
	return book, nil
}

// Checker makes a checker as the configuration says, of the rules that are to run.
func (c *Config) Checker(all []*checker.Rule, only, skip []string) (*checker.Checker, error) {
	rules, err := c.Select(all, only, skip)
	if err != nil {
		return nil, err
	}
	book, err := c.Stylebook()
	if err != nil {
		return nil, err
	}
	return checker.NewWith(rules, book)
}

// LanguageTag reports whether a value has the form of a BCP 47 tag.
func LanguageTag(tag string) bool {
	for i, part := range strings.Split(tag, "-") {
		if len(part) < 1 || len(part) > 8 || i == 0 && (len(part) < 2 || len(part) > 3) {
			return false
		}
		for _, c := range part {
			if c > 'z' || c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || i == 0 && c <= '9' {
				return false
			}
		}
	}
	return true
}
