package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker/desk"
	"github.com/wirecheck/wirecheck/checker/stet"
)

func (p program) stetCommand() *cli.Command {
	return &cli.Command{
		Name:      "stet",
		Usage:     "let findings stand, with a reason",
		ArgsUsage: "KEY… [FILE…] | --all FILE… | --baseline FILE STORY…",
		Description: "Adds findings to the list of those that stand, wirecheck.stet or what --stet or the configuration names. A report shows the\n" +
			"keys (--show-keys, or JSON); with the stories beside the keys, the list tells people what each is about. --baseline writes\n" +
			"all that is found now into a list of its own, for check --baseline. In a story, <!-- stet: rule reason --> does the same for the\n" +
			"rule's findings in the next block, or in the block it stands in.",
		Flags: append(storyFlags(),
			&cli.StringFlag{Name: "reason", Usage: "`WHY` they stand; needed, but for a baseline"},
			&cli.BoolFlag{Name: "all", Usage: "let all findings in the stories stand"},
			&cli.StringFlag{Name: "baseline", Usage: "write all open findings in the stories to `FILE`"},
		),
		Action: p.letStand,
	}
}

func (p program) letStand(c *cli.Context) error {
	var keys []uint64
	var paths []string
	for _, arg := range c.Args().Slice() {
		switch key, err := stet.ParseKey(arg); {
		case err != nil:
			paths = append(paths, arg)
		case !slices.Contains(keys, key):
			keys = append(keys, key)
		}
	}
	baseline, reason := c.String("baseline"), c.String("reason")
	if baseline != "" && reason == "" {
		reason = "baseline"
	}
	switch all := c.Bool("all") || baseline != ""; {
	case strings.TrimSpace(reason) == "":
		return errors.New("--reason is missing: a finding is let stand for a reason")
	case all && len(keys) > 0:
		return errors.New("name keys, or all of them with --all or --baseline; not both")
	case !all && len(keys) == 0:
		return errors.New("name the findings' keys, or all of them with --all; a report shows them with --show-keys")
	case !all && len(paths) == 0:
		return p.letKeysStand(c, keys, reason)
	}
	r, err := p.runner(c, paths)
	if err != nil {
		return err
	}
	found, unread, err := r.open(reason)
	if err != nil {
		return err
	}
	target := r.stetFile
	if baseline != "" {
		target = baseline
		err = writeBaseline(baseline, found)
	} else {
		if len(keys) > 0 {
			if found, err = chosen(found, keys, r.stet); err != nil {
				return err
			}
		}
		err = stet.Append(target, found)
	}
	if err != nil {
		return cause("stet", err)
	}
	fmt.Fprintf(p.stdout, "%s: %d let stand\n", target, len(found))
	if unread != "" {
		return cli.Exit(unread, incomplete)
	}
	return nil
}

// letKeysStand adds keys of which nothing else is known.
func (p program) letKeysStand(c *cli.Context, keys []uint64, reason string) error {
	config, err := desk.Load(c.String("config"), p.rules)
	if err != nil {
		return err
	}
	r := &runner{rules: p.rules}
	if err := r.letStand(c, config); err != nil {
		return err
	}
	var entries []stet.Entry
	for _, key := range keys {
		if !r.stet.Has(key) {
			entries = append(entries, stet.Entry{Key: key, Reason: reason})
		}
	}
	if err := stet.Append(r.stetFile, entries); err != nil {
		return cause("stet", err)
	}
	fmt.Fprintf(p.stdout, "%s: %d let stand\n", r.stetFile, len(entries))
	return nil
}

// open gives the open findings of all stories, each key once, and names the
// stories that could not be read.
func (r *runner) open(reason string) (entries []stet.Entry, unread string, err error) {
	seen := map[uint64]bool{}
	err = r.run(func(o outcome) error {
		if o.story.Error != "" {
			unread += fmt.Sprintf("%s: %s; ", o.story.ID, o.story.Error)
		}
		for _, f := range o.story.Findings {
			key, err := stet.ParseKey(f.Key)
			if err != nil {
				return err
			}
			if f.Open() && !seen[key] {
				seen[key] = true
				entries = append(entries, stet.Entry{Key: key, Rule: f.Rule, Story: o.story.ID, Words: f.Text, Reason: reason})
			}
		}
		return nil
	})
	return entries, strings.TrimSuffix(unread, "; "), err
}

// chosen gives the entries with these keys. A key that no open finding has is an
// error, unless it stands in the list already.
func chosen(found []stet.Entry, keys []uint64, list *stet.List) (out []stet.Entry, err error) {
next:
	for _, key := range keys {
		for _, e := range found {
			if e.Key == key {
				out = append(out, e)
				continue next
			}
		}
		if !list.Has(key) {
			return nil, fmt.Errorf("no open finding in these stories has the key %016x; nothing was written", key)
		}
	}
	return out, nil
}

// writeBaseline writes a whole list, over an older one but over nothing else.
func writeBaseline(path string, entries []stet.Entry) error {
	text, err := stet.Text(entries)
	if err != nil {
		return err
	}
	switch _, err := stet.Load(path); {
	case errors.Is(err, fs.ErrNotExist):
		return os.WriteFile(path, []byte(text), 0o666)
	case err != nil:
		return fmt.Errorf("%w; it is no baseline, so it was not written over", err)
	}
	return replaceFile(path, text)
}
