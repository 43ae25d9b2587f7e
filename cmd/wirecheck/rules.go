package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"
	"github.com/wirecheck/wirecheck/checker"
)

func (p program) rulesCommand() *cli.Command {
	return &cli.Command{
		Name:      "rules",
		Usage:     "list the rules, or tell all about one",
		ArgsUsage: "[ID]",
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return p.listRules(c.App.Writer)
			}
			for _, id := range c.Args().Slice() {
				one, err := checker.Select(p.rules, []string{id}, nil)
				if err != nil {
					return err
				}
				if _, err := io.WriteString(c.App.Writer, one[0].Doc); err != nil {
					return err
				}
			}
			return nil
		},
		BashComplete: func(c *cli.Context) {
			for _, r := range p.rules {
				fmt.Fprintln(c.App.Writer, r.ID)
			}
		},
	}
}

func (p program) listRules(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, r := range p.rules {
		severity := r.Severity.String()
		if r.Draft {
			severity += " (draft)"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", r.ID, severity, r.Category, oneLine(r.Doc))
	}
	return t.Flush()
}

// oneLine gives the first sentence of a rule's page.
func oneLine(doc string) string {
	for paragraph := range strings.SplitSeq(doc, "\n\n") {
		lines := strings.Split(strings.TrimSpace(paragraph), "\n")
		for len(lines) > 0 && strings.HasPrefix(lines[0], "#") {
			lines = lines[1:]
		}
		if text := strings.Join(strings.Fields(strings.Join(lines, " ")), " "); text != "" {
			if i := strings.Index(text, ". "); i > 0 {
				text = text[:i+1]
			}
			return text
		}
	}
	return ""
}
