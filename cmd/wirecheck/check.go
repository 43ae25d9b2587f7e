package main

import (
	"fmt"
	"io"
	"os"
	"slices"

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
			`{"id", "text", "lang"?, "source_lang"?, "source"?, "changed"?, "source_changed"?, "title"?, "names"?, "embargo"?}`,
		Flags: slices.Concat(storyFlags(), engineFlags("retranslate"), []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "write the report as `FORMAT`: text, json, jsonl or html"},
			&cli.StringFlag{Name: "fail-on", Value: "major", Usage: "hold a story with a finding at or over `SEVERITY`: minor, major, critical or never"},
			&cli.StringFlag{Name: "baseline", Usage: "let stand what `FILE` lists, too: see wirecheck stet"},
			&cli.BoolFlag{Name: "show-stet", Usage: "show findings that were let stand, too"},
			&cli.BoolFlag{Name: "show-keys", Usage: "show each finding's key, which wirecheck stet takes"},
			&cli.BoolFlag{Name: "fix", Usage: "apply the fixes that are safe unread, then report on what is left; of “-”, write the fixed text to standard output and the report to standard error"},
			&cli.BoolFlag{Name: "diff", Usage: "show what --fix would change, and change nothing"},
			&cli.BoolFlag{Name: "strict", Usage: "exit 3 when something could not be checked, whatever was found"},
		}),
		Action: p.check,
	}
}

func (p program) check(c *cli.Context) error {
	r, err := p.runner(c, c.Args().Slice())
	if err != nil {
		return err
	}
	out := p.stdout
	switch {
	case r.fix && r.standardInput(): // the fixed text takes standard output
		out = p.stderr
	case r.diff:
		out = io.Discard
	}
	w, err := writer(c.String("format"), out, r.checker)
	if err != nil {
		return err
	}
	if text, ok := w.(*report.Text); ok {
		text.ShowStet, text.ShowKeys = c.Bool("show-stet"), c.Bool("show-keys")
	}
	return p.deliver(c, r, w)
}

// deliver checks the stories, writes the report and gives the exit status.
func (p program) deliver(c *cli.Context, r *runner, w report.Writer) error {
	if err := r.agree(p, c); err != nil {
		return err
	}
	defer r.close()
	var sum report.Summary
	err := r.run(func(o outcome) error {
		sum.Add(o.story)
		r.tally(o.story)
		r.progress.clear()
		if o.text != "" {
			if _, err := io.WriteString(p.stdout, o.text); err != nil {
				return err
			}
		}
		return w.Story(o.story)
	})
	r.progress.clear()
	sum.Notes = append(r.unused(), r.spent(&sum)...)
	if err == nil {
		err = w.Close(sum)
	}
	if err != nil {
		return cli.Exit(fmt.Errorf("writing the report: %w", err), incomplete)
	}
	if c.String("format") == "jsonl" || r.diff { // what stdout cannot say without ceasing to be jsonl, or a diff
		if err := report.NewText(p.stderr, false).Close(sum); err != nil {
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

// many reports whether the paths hold more than one story, or may.
func many(paths []string) bool {
	info, err := os.Stat(paths[0])
	return len(paths) > 1 || ingest.ByPath(paths[0]) == ingest.Lines || err == nil && info.IsDir()
}

// writer makes the writer of a format.
func writer(format string, w io.Writer, c *checker.Checker) (report.Writer, error) {
	switch format {
	case "text":
		return report.NewText(w, colored(w)), nil
	case "json":
		return report.NewJSON(w, tool(c)), nil
	case "jsonl":
		return report.NewJSONL(w), nil
	case "html":
		return report.NewHTML(w, tool(c)), nil
	}
	return nil, fmt.Errorf("--format %q: want text, json, jsonl or html", format)
}

// colored reports whether a writer is a terminal whose user wants colour.
func colored(w io.Writer) bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && terminal(w)
}

// terminal reports whether what is read or written is a terminal.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
