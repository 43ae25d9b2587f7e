package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/urfave/cli/v2"
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/report"
)

func (p program) checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "check stories and report what is wrong",
		ArgsUsage: "FILE|DIR|- …",
		Description: "Directories are searched for .txt, .html, .htm and .jsonl; “-” is standard input. In .jsonl each line is a story:\n" +
			`{"id", "text", "lang"?, "source_lang"?, "source"?, "title"?, "names"?}`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "from", Usage: "`LANGUAGE` of the original, where a story does not say it (detected)"},
			&cli.StringFlag{Name: "to", Usage: "`LANGUAGE` of the translation, where a story does not say it (detected)"},
			&cli.StringFlag{Name: "original", Usage: "`FILE` that holds the original of the one story to check"},
			&cli.StringFlag{Name: "input", Usage: "read every input as `FORMAT`: text, html or jsonl (by the path's ending or the first byte)"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "write the report as `FORMAT`: text, json, jsonl or html"},
			&cli.StringFlag{Name: "fail-on", Value: "major", Usage: "hold a story with a finding at or over `SEVERITY`: minor, major, critical or never"},
			&cli.IntFlag{Name: "min-confidence", Value: 60, Usage: "leave out findings under `PERCENT`"},
			&cli.StringSliceFlag{Name: "only", Usage: "run these `RULES` alone, drafts too"},
			&cli.StringSliceFlag{Name: "skip", Usage: "leave these `RULES` out"},
			&cli.BoolFlag{Name: "fix", Usage: "apply the fixes that are safe unread, then report on what is left; of “-”, write the fixed text to standard output and the report to standard error"},
			&cli.BoolFlag{Name: "diff", Usage: "show what --fix would change, and change nothing"},
			&cli.BoolFlag{Name: "strict", Usage: "exit 3 when something could not be checked, whatever was found"},
			&cli.IntFlag{Name: "workers", Value: runtime.GOMAXPROCS(0), DefaultText: "one a core", Usage: "check `N` stories at once"},
		},
		Action: p.check,
	}
}

func (p program) check(c *cli.Context) error {
	r, err := p.runner(c)
	if err != nil {
		return err
	}
	out, closing := p.stdout, p.stderr
	switch {
	case r.fix && r.standardInput(): // the fixed text takes standard output
		out = p.stderr
	case r.diff:
		out = io.Discard
	}
	w, err := writer(c.String("format"), out, tool(r.checker))
	if err != nil {
		return err
	}
	var sum report.Summary
	err = r.run(func(o outcome) error {
		sum.Add(o.story)
		if o.text != "" {
			if _, err := io.WriteString(p.stdout, o.text); err != nil {
				return err
			}
		}
		return w.Story(o.story)
	})
	if err == nil {
		err = w.Close(sum)
	}
	if err != nil {
		return cli.Exit(fmt.Errorf("writing the report: %w", err), incomplete)
	}
	if c.String("format") == "jsonl" || r.diff { // what stdout cannot say without ceasing to be jsonl, or a diff
		if err := report.NewText(closing, false).Close(sum); err != nil {
			return err
		}
	}
	over := sum.AtOrOver(r.failOn) > 0
	switch {
	case sum.Unread+sum.Incomplete > 0 && (!over || c.Bool("strict")):
		return cli.Exit("", incomplete)
	case over:
		return cli.Exit("", found)
	}
	return nil
}

// runner makes ready what the options ask for.
func (p program) runner(c *cli.Context) (*runner, error) {
	r := &runner{
		stdin: p.stdin, paths: c.Args().Slice(), from: c.String("from"), to: c.String("to"),
		workers: c.Int("workers"), fix: c.Bool("fix") && !c.Bool("diff"), diff: c.Bool("diff"),
	}
	if len(r.paths) == 0 {
		return nil, fmt.Errorf("nothing to check: name files, directories, or - for standard input")
	}
	for _, tag := range []string{"from", "to"} {
		if v := c.String(tag); v != "" && !languageTag(v) {
			return nil, fmt.Errorf("--%s %q: want a language tag such as es or pt-BR", tag, v)
		}
	}
	var err error
	if r.format, err = ingest.ParseFormat(c.String("input")); err != nil {
		return nil, fmt.Errorf("--input: %w", err)
	}
	if level := c.String("fail-on"); level != "never" {
		if r.failOn, err = checker.ParseSeverity(level); err != nil {
			return nil, fmt.Errorf("--fail-on: %w, or never", err)
		}
	}
	if n := c.Int("min-confidence"); n < 0 || n > 100 {
		return nil, fmt.Errorf("--min-confidence %d: want 0 to 100", n)
	}
	r.minConfidence = uint8(c.Int("min-confidence"))
	if r.workers < 1 {
		return nil, fmt.Errorf("--workers %d: want 1 or more", r.workers)
	}
	selected, err := checker.Select(p.rules, c.StringSlice("only"), c.StringSlice("skip"))
	if err != nil {
		return nil, err
	}
	if r.fix || r.diff {
		if err := r.fixable(); err != nil {
			return nil, err
		}
	}
	if path := c.String("original"); path != "" {
		if r.original, err = (ingest.Item{Path: path}).Story(); err != nil {
			return nil, cli.Exit(fmt.Errorf("--original: %w", err), incomplete)
		}
		if many(r.paths) {
			return nil, fmt.Errorf("--original goes with one story; many have theirs in a .jsonl")
		}
	}
	if r.checker, err = checker.New(selected); err != nil {
		return nil, cli.Exit(err, incomplete)
	}
	return r, nil
}

// many reports whether the paths hold more than one story, or may.
func many(paths []string) bool {
	info, err := os.Stat(paths[0])
	return len(paths) > 1 || ingest.ByPath(paths[0]) == ingest.Lines || err == nil && info.IsDir()
}

// writer makes the writer of a format.
func writer(format string, w io.Writer, t report.Tool) (report.Writer, error) {
	switch format {
	case "text":
		return report.NewText(w, colored(w)), nil
	case "json":
		return report.NewJSON(w, t), nil
	case "jsonl":
		return report.NewJSONL(w), nil
	case "html":
		return report.NewHTML(w, t), nil
	}
	return nil, fmt.Errorf("--format %q: want text, json, jsonl or html", format)
}

// colored reports whether a writer is a terminal whose user wants colour.
func colored(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// languageTag reports whether a value has the form of a BCP 47 tag.
func languageTag(tag string) bool {
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
