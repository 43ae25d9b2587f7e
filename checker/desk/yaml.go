package desk

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/wirecheck/wirecheck/checker"
)

var keys = []string{"accept", "desk", "fail_on", "from", "min_confidence", "retranslate", "rules", "stet", "to"}

// The parser takes seconds for some thousand brackets in brackets, so there is an
// end to everything. An accept list of five thousand words is well inside.
const (
	maxConfig   = 1 << 18 // bytes
	maxLine     = 1 << 12 // bytes
	maxBrackets = 1 << 10
)

// Parse reads a configuration. It walks the parsed file itself instead of decoding
// it into a struct: every value keeps its line for what is wrong with it.
func Parse(file string, data []byte, rules []*checker.Rule) (*Config, error) {
	c := Default()
	c.File = file
	r := reader{file: file, config: c}
	for _, rule := range rules {
		r.rules = append(r.rules, rule.ID)
	}
	body, err := r.body(data)
	if err != nil || body == nil {
		return c, err
	}
	fields, err := r.mapping(body, "keys such as rules and fail_on")
	if err != nil {
		return nil, err
	}
	for _, f := range fields {
		if !slices.Contains(keys, f.key) {
			return nil, r.errorf(f.line, "no key is called %q; did you mean %q?", f.key, checker.Nearest(f.key, keys))
		}
		if _, empty := f.value.(*ast.NullNode); empty {
			continue // everything under it is commented out
		}
		if err := r.field(f); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// reader reads one configuration.
type reader struct {
	file   string
	config *Config
	rules  []string // IDs
}

func (r *reader) errorf(line int, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", r.file, line, fmt.Errorf(format, args...))
}

// body parses a file and gives its one document, nil when it is empty.
func (r *reader) body(data []byte) (node ast.Node, err error) {
	if err := r.bounded(data); err != nil {
		return nil, err
	}
	if !utf8.Valid(data) {
		line := 1
		for len(data) > 0 {
			c, n := utf8.DecodeRune(data)
			if c == utf8.RuneError && n == 1 {
				break
			}
			if data = data[n:]; c == '\n' {
				line++
			}
		}
		return nil, r.errorf(line, "not UTF-8")
	}
	defer func() {
		if e := recover(); e != nil { // the parser is not ours
			node, err = nil, r.errorf(1, "not YAML: %v", e)
		}
	}()
	parsed, err := parser.ParseBytes([]byte(strings.TrimPrefix(string(data), "\ufeff")), 0)
	if err != nil {
		line, cause := 1, err.Error()
		var y yaml.Error
		if errors.As(err, &y) {
			if cause = y.GetMessage(); y.GetToken() != nil && y.GetToken().Position != nil {
				line = y.GetToken().Position.Line
			}
		}
		return nil, r.errorf(line, "not YAML: %s", cause)
	}
	for _, d := range parsed.Docs {
		if d == nil || d.Body == nil {
			continue
		}
		switch d.Body.(type) {
		case *ast.NullNode, *ast.CommentGroupNode:
			continue
		}
		if node != nil {
			return nil, r.errorf(line(d.Body), "a second document; want one")
		}
		node = d.Body
	}
	return node, nil
}

// bounded reports what is too much for the parser.
func (r *reader) bounded(data []byte) error {
	if len(data) > maxConfig {
		return r.errorf(1, "longer than %d bytes", maxConfig)
	}
	n, brackets := 0, 0
	for line := range bytes.Lines(data) {
		n++
		if len(line) > maxLine {
			return r.errorf(n, "longer than %d bytes", maxLine)
		}
		if brackets += bytes.Count(line, []byte("[")) + bytes.Count(line, []byte("{")); brackets > maxBrackets {
			return r.errorf(n, "more than %d brackets", maxBrackets)
		}
	}
	return nil
}

// field is a key and its value.
type field struct {
	key   string
	line  int // of the key
	value ast.Node
}

func line(n ast.Node) int {
	if n == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return 1
	}
	return n.GetToken().Position.Line
}

// mapping reads a node as keys with values. A key stands once.
func (r *reader) mapping(n ast.Node, want string) (out []field, err error) {
	var values []*ast.MappingValueNode
	switch n := n.(type) {
	case *ast.MappingNode:
		values = n.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{n}
	default:
		return nil, r.errorf(line(n), "want %s", want)
	}
	for _, v := range values {
		key, ok := scalar(v.Key)
		if !ok {
			return nil, r.errorf(line(v.Key), "want %s", want)
		}
		if slices.ContainsFunc(out, func(f field) bool { return f.key == key }) {
			return nil, r.errorf(line(v.Key), "%q stands twice", key)
		}
		value := v.Value
		if value == nil {
			value = ast.Null(v.Key.GetToken())
		}
		out = append(out, field{key, line(v.Key), value})
	}
	return out, nil
}

// scalar reads a node as a word on one line, as written: 60, on and Ripe are all
// words.
func scalar(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return strings.TrimSpace(n.Value), true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return strings.TrimSpace(n.GetToken().Value), true
	}
	return "", false
}

// list reads a node as a list of nodes.
func (r *reader) list(f field, want string) ([]ast.Node, error) {
	if s, ok := f.value.(*ast.SequenceNode); ok {
		return s.Values, nil
	}
	return nil, r.errorf(line(f.value), "%s: want a list of %s", f.key, want)
}

func (r *reader) field(f field) (err error) {
	c := r.config
	switch f.key {
	case "rules":
		return r.rulesField(f)
	case "desk":
		return r.deskField(f)
	case "accept":
		return r.acceptField(f)
	}
	value, ok := scalar(f.value)
	if !ok || value == "" {
		return r.errorf(line(f.value), "%s: want one value", f.key)
	}
	switch f.key {
	case "min_confidence":
		if c.MinConfidence, err = strconv.Atoi(value); err != nil || c.MinConfidence < 0 || c.MinConfidence > 100 {
			return r.errorf(f.line, "min_confidence: %s: want a number from 0 to 100", value)
		}
	case "fail_on":
		if c.FailOn, err = checker.ParseSeverity(value); err != nil && value != "never" {
			return r.errorf(f.line, "fail_on: %w, or never", err)
		}
	case "retranslate":
		if c.Retranslate, err = checker.ParsePolicy(value); err != nil {
			return r.errorf(f.line, "retranslate: %w", err)
		}
	case "from", "to":
		if !LanguageTag(value) {
			return r.errorf(f.line, "%s: %q: want a language tag such as es or pt-BR", f.key, value)
		}
		if f.key == "from" {
			c.From = value
		} else {
			c.To = value
		}
	case "stet":
		c.Stet = c.Beside(value)
	}
	return nil
}

func (r *reader) rulesField(f field) error {
	fields, err := r.mapping(f.value, "rules, each with off, on, minor, major or critical")
	if err != nil {
		return err
	}
	c := r.config
	for _, rule := range fields {
		if !slices.Contains(r.rules, rule.key) {
			return r.errorf(rule.line, "no rule is called %q; did you mean %q?", rule.key, checker.Nearest(rule.key, r.rules))
		}
		setting, _ := scalar(rule.value)
		if setting == "off" {
			c.Off = append(c.Off, rule.key)
			continue
		}
		c.On = append(c.On, rule.key)
		if setting == "on" {
			continue
		}
		severity, err := checker.ParseSeverity(setting)
		if err != nil {
			return r.errorf(rule.line, "%s: %q: want off, on, minor, major or critical", rule.key, setting)
		}
		if c.Severities == nil {
			c.Severities = map[string]checker.Severity{}
		}
		c.Severities[rule.key] = severity
	}
	return nil
}

func (r *reader) acceptField(f field) error {
	values, err := r.list(f, "words and names")
	if err != nil {
		return err
	}
	for _, v := range values {
		words, ok := scalar(v)
		if !ok || words == "" {
			return r.errorf(line(v), "accept: want a word or a name")
		}
		r.config.Accept = append(r.config.Accept, words)
	}
	return nil
}

func (r *reader) deskField(f field) error {
	const want = "tables, each “glossary: FILE” or “banned: FILE”"
	values, err := r.list(f, want)
	if err != nil {
		return err
	}
	for _, v := range values {
		fields, err := r.mapping(v, want)
		if err != nil {
			return err
		}
		for _, t := range fields {
			if t.key != Glossary && t.key != Banned {
				return r.errorf(t.line, "desk: no kind of table is called %q; did you mean %q?", t.key, checker.Nearest(t.key, []string{Glossary, Banned}))
			}
			path, ok := scalar(t.value)
			if !ok || path == "" {
				return r.errorf(t.line, "desk: %s: want a file", t.key)
			}
			r.config.Tables = append(r.config.Tables, TableFile{t.key, r.config.Beside(path), t.line})
		}
	}
	return nil
}
