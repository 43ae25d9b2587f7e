package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/report"
)

func (p program) diffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     "have an engine translate the original again, and show where the two part",
		ArgsUsage: "STORY … --original FILE --engine ENGINE",
		Description: "ENGINE is google, deepl, libretranslate:URL, apertium (rough), cmd:COMMAND, local:COMMAND or replay:FILE; keys come from the environment.\n" +
			"Nothing leaves the machine but to the engines that are named. What they answered is kept, and not paid for twice.",
		Flags: slices.Concat(withoutFlag(storyFlags(), "only"), engineFlags("engine"), []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "write as `FORMAT`: text, the riskiest sentence first; html, side by side; json or jsonl"},
			&cli.StringSliceFlag{Name: "only", Usage: "differences of these `CLASSES` alone: name, figure, negation, missing, added, choice, order, form"},
			&cli.IntFlag{Name: "top", Usage: "the `N` riskiest sentences of each story alone"},
			&cli.StringFlag{Name: "fail-on", Value: "major", Usage: "exit 1 with a finding at or over `SEVERITY`: minor, major, critical or never"},
			&cli.BoolFlag{Name: "strict", Usage: "exit 3 when an engine did not answer, whatever was found"},
		}),
		Action: p.diff,
	}
}

func (p program) diff(c *cli.Context) error {
	if len(c.StringSlice("engine")) == 0 {
		return errors.New("no engine: name one with --engine; nothing is sent to any other")
	}
	paths := c.Args().Slice()
	if c.String("original") == "" && !c.Bool("pairs") && c.String("input") != "jsonl" && slices.ContainsFunc(paths, func(path string) bool { return path != "-" && ingest.ByPath(path) != ingest.Lines }) {
		return errors.New("no original to translate again: name it with --original, find it with --pairs, or bring story lines")
	}
	only, err := report.ParseClasses(c.StringSlice("only"))
	if err != nil {
		return fmt.Errorf("--only: %w", err)
	}
	if c.Int("top") < 0 {
		return fmt.Errorf("--top %d: want 1 or more", c.Int("top"))
	}
	r, err := p.runner(c, paths)
	if err != nil {
		return err
	}
	r.panel.Required = true
	r.narrow = func(s *report.Story) { s.Narrow(only, c.Int("top")) }
	var w report.Writer
	switch c.String("format") {
	case "text":
		text := report.NewDiffText(p.stdout, colored(p.stdout))
		text.All = len(only) > 0
		w = text
	case "html":
		w = report.NewSideBySide(p.stdout, tool(r.checker))
	default:
		if w, err = writer(c.String("format"), p.stdout, r.checker); err != nil {
			return err
		}
	}
	return p.deliver(c, r, w)
}

// withoutFlag leaves one out.
func withoutFlag(flags []cli.Flag, name string) []cli.Flag {
	return slices.DeleteFunc(flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), name) })
}
