// Package ruletest runs the examples in the rules' README files and holds every
// rule to the same laws.
//
// An example is a fenced block under “## Flagged” or “## Stands”. Its info
// string is the pair of languages, “es→en”, or “en” where the original does not
// matter. Each line is a block of the story: “> ” opens one of the original,
// “headline: ”, “caption: ” and the like give the kind, everything else is a
// paragraph. {bad|good} marks a finding and what its first fix makes of it,
// {bad} a finding without a fix, {bad|} one whose fix takes the words away. A
// backslash before { } | or \ makes it stand for itself. ¦ marks a place where an
// inline tag stood, as in HTML.
//
// A rule whose rows are the desk's has a table for its examples in a block with
// the info string “desk” under “## Example table”.
package ruletest

import (
	"fmt"
	"strings"
	"time"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Example is one fenced block of a rule's README.
type Example struct {
	Line            int // of the README, from 1
	Flagged         bool
	From            string // original language; "" when the example does not say
	Story           *checker.Story
	Marks           []Mark
	Fixed           string // the translation with every fix applied
	allMarksHaveFix bool
}

// Mark is a finding the example asks for.
type Mark struct {
	Start, End int // bytes of the translation's plain text
	Fix        string
	HasFix     bool
}

// Examples reads the examples of a README.
func Examples(readme string) ([]Example, error) {
	var out []Example
	section := ""
	lines := strings.Split(readme, "\n")
	for i := 0; i < len(lines); i++ {
		if strings.HasPrefix(lines[i], "## ") {
			section = lines[i][3:]
		}
		info, ok := strings.CutPrefix(lines[i], "```")
		if !ok {
			continue
		}
		start := i + 1
		for i++; i < len(lines) && lines[i] != "```"; i++ {
		}
		if i == len(lines) {
			return nil, fmt.Errorf("line %d: the fence is not closed", start)
		}
		if section != "Flagged" && section != "Stands" {
			continue
		}
		e, err := parse(info, lines[start:i])
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", start, err)
		}
		e.Line, e.Flagged = start, section == "Flagged"
		out = append(out, *e)
	}
	return out, nil
}

// Stylebook reads the example table of a rule that takes a desk's. It is for that
// rule's own examples: those of others may hold what it finds.
func Stylebook(r *checker.Rule) (book checker.Stylebook, err error) {
	if r.Desk == "" {
		return book, nil
	}
	_, section, _ := strings.Cut(r.Doc, "\n## Example table\n")
	section, _, _ = strings.Cut(section, "\n## ")
	_, block, opened := strings.Cut(section, "```desk\n")
	text, _, closed := strings.Cut(block, "```")
	if !opened || !closed {
		return book, fmt.Errorf("rule %s: no block “desk” under “## Example table”", r.ID)
	}
	t, err := checker.ParseTable("example.tsv", text)
	if err != nil {
		return book, fmt.Errorf("rule %s: %w", r.ID, err)
	}
	t.Kind, t.Language = r.Desk, ""
	book.Tables = []*checker.Table{t}
	return book, nil
}

func parse(info string, lines []string) (*Example, error) {
	e := &Example{Story: &checker.Story{ID: "example"}, allMarksHaveFix: true}
	from, to, pair := strings.Cut(info, "→")
	if !pair {
		from, to = "", info
	}
	if to != "en" {
		return nil, fmt.Errorf("info string %q: want “es→en” or “en”", info)
	}
	e.From = from
	e.Story.OriginalLanguage = from
	e.Story.Translation.Language = to
	var original prose.Text
	var plain, fixed strings.Builder
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		if at, ok := strings.CutPrefix(line, "> changed: "); ok {
			t, err := time.Parse(time.RFC3339, at)
			if err != nil {
				return nil, err
			}
			original.Changed = t.Unix()
			continue
		}
		if at, ok := strings.CutPrefix(line, "changed: "); ok {
			t, err := time.Parse(time.RFC3339, at)
			if err != nil {
				return nil, err
			}
			e.Story.Translation.Changed = t.Unix()
			continue
		}
		if o, ok := strings.CutPrefix(line, "> "); ok {
			kind, o := blockKind(o)
			if original.Plain != "" {
				original.Plain += "\n\n"
			}
			start := len(original.Plain)
			original.Plain += o
			original.Blocks = append(original.Blocks, prose.Block{Start: start, End: len(original.Plain), Kind: kind})
			continue
		}
		kind, line := blockKind(line)
		if plain.Len() > 0 {
			plain.WriteString("\n\n")
			fixed.WriteString("\n\n")
		}
		start := plain.Len()
		if err := e.block(line, &plain, &fixed); err != nil {
			return nil, err
		}
		e.Story.Translation.Blocks = append(e.Story.Translation.Blocks, prose.Block{Start: start, End: plain.Len(), Kind: kind})
	}
	e.Story.Translation.Plain, e.Story.Input, e.Fixed = plain.String(), plain.String(), fixed.String()
	if original.Plain != "" {
		original.Language = from
		e.Story.Original = &original
	}
	return e, nil
}

func blockKind(line string) (prose.BlockKind, string) {
	if name, rest, ok := strings.Cut(line, ": "); ok {
		if kind, ok := prose.BlockKindOf(name); ok {
			return kind, rest
		}
	}
	return prose.Paragraph, line
}

// seam marks a place where an inline tag stood.
const seam = "¦"

// block writes one line as it stands and as it is when mended.
func (e *Example) block(line string, plain, fixed *strings.Builder) error {
	var mark *Mark
	inFix := false
	for i := 0; i < len(line); i++ {
		c := line[i]
		literal := c == '\\' && i+1 < len(line) && strings.IndexByte(`{}|\`, line[i+1]) >= 0
		if literal {
			i++
			c = line[i]
		}
		switch {
		case strings.HasPrefix(line[i:], seam):
			if !inFix {
				e.Story.Translation.Seams = append(e.Story.Translation.Seams, plain.Len())
			}
			i += len(seam) - 1
		case !literal && c == '{' && mark == nil:
			mark = &Mark{Start: plain.Len()}
		case !literal && c == '|' && mark != nil && !inFix:
			mark.End, mark.HasFix, inFix = plain.Len(), true, true
		case !literal && c == '}' && mark != nil:
			if !inFix {
				mark.End = plain.Len()
				fixed.WriteString(plain.String()[mark.Start:mark.End])
				e.allMarksHaveFix = false
			} else {
				fixed.WriteString(mark.Fix)
			}
			e.Marks = append(e.Marks, *mark)
			mark, inFix = nil, false
		case inFix:
			mark.Fix += string([]byte{c})
		default:
			plain.WriteByte(c)
			if mark == nil {
				fixed.WriteByte(c)
			}
		}
	}
	if mark != nil {
		return fmt.Errorf("a mark is not closed in %q", line)
	}
	return nil
}
