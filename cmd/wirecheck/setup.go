package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/desk"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/report"
	"github.com/wirecheck/wirecheck/checker/stet"
)

// storyFlags say what to read and by which rules. What stands in the configuration
// gives way to them.
func storyFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "config", Usage: "read the configuration in `FILE`", DefaultText: desk.Name + ", if it is there"},
		&cli.StringFlag{Name: "from", Usage: "`LANGUAGE` of the original, where a story does not say it (detected)"},
		&cli.StringFlag{Name: "to", Usage: "`LANGUAGE` of the translation, where a story does not say it (detected)"},
		&cli.StringFlag{Name: "original", Aliases: []string{"pair"}, Usage: "`FILE` that holds the original of the one story to check"},
		&cli.BoolFlag{Name: "pairs", Usage: "check each NAME.en.txt with the original beside it, such as NAME.es.txt"},
		&cli.StringFlag{Name: "input", Usage: "read every input as `FORMAT`: text, html or jsonl (by the path's ending or the first byte)"},
		&cli.IntFlag{Name: "min-confidence", Value: 60, Usage: "leave out findings under `PERCENT`"},
		&cli.StringSliceFlag{Name: "only", Usage: "run these `RULES` alone, drafts too"},
		&cli.StringSliceFlag{Name: "skip", Usage: "leave these `RULES` out"},
		&cli.StringFlag{Name: "stet", Usage: "let stand what `FILE` lists", DefaultText: stet.Name + ", if it is there"},
		&cli.IntFlag{Name: "workers", Value: runtime.GOMAXPROCS(0), DefaultText: "one a core", Usage: "check `N` stories at once"},
	}
}

// runner makes ready what the options and the configuration ask for. The error of
// a wrong call comes before anything is checked.
func (p program) runner(c *cli.Context, paths []string) (*runner, error) {
	config, err := desk.Load(c.String("config"), p.rules)
	if err != nil {
		return nil, err
	}
	r := &runner{
		rules: p.rules, stdin: p.stdin, paths: paths, from: config.From, to: config.To, failOn: config.FailOn,
		minConfidence: uint8(config.MinConfidence), workers: c.Int("workers"), fix: c.Bool("fix") && !c.Bool("diff"), diff: c.Bool("diff"), pairs: c.Bool("pairs"),
	}
	if len(r.paths) == 0 {
		return nil, fmt.Errorf("nothing to check: name files, directories, or - for standard input")
	}
	for tag, to := range map[string]*string{"from": &r.from, "to": &r.to} {
		if v := c.String(tag); v != "" {
			if *to = v; !desk.LanguageTag(v) {
				return nil, fmt.Errorf("--%s %q: want a language tag such as es or pt-BR", tag, v)
			}
		}
	}
	if r.format, err = ingest.ParseFormat(c.String("input")); err != nil {
		return nil, fmt.Errorf("--input: %w", err)
	}
	if level := c.String("fail-on"); c.IsSet("fail-on") {
		if r.failOn, err = checker.ParseSeverity(level); err != nil && level != "never" {
			return nil, fmt.Errorf("--fail-on: %w, or never", err)
		}
	}
	if n := c.Int("min-confidence"); c.IsSet("min-confidence") {
		r.raised = n > config.MinConfidence
		if r.minConfidence = uint8(n); n < 0 || n > 100 {
			return nil, fmt.Errorf("--min-confidence %d: want 0 to 100", n)
		}
	}
	if r.workers < 1 {
		return nil, fmt.Errorf("--workers %d: want 1 or more", r.workers)
	}
	if r.checker, err = config.Checker(p.rules, onlyRules(c), c.StringSlice("skip")); err != nil {
		return nil, err
	}
	r.ran = map[string]bool{}
	for _, rule := range r.checker.Rules() {
		r.ran[rule.ID] = true
	}
	if err := r.letStand(c, config); err != nil {
		return nil, err
	}
	if r.fix || r.diff {
		if err := r.fixable(); err != nil {
			return nil, err
		}
	}
	if path := c.String("original"); path != "" {
		if r.pairs {
			return nil, fmt.Errorf("--original names one story's original, --pairs finds each story's; use one of them")
		}
		switch r.original, err = readOriginal(path); {
		case unreadable(err): // the story is checked without
			r.originalNote = notRead(err)
		case err != nil:
			return nil, cli.Exit(fmt.Errorf("--original: %w", err), incomplete)
		}
		if many(r.paths) {
			return nil, fmt.Errorf("--original goes with one story; many have theirs in a .jsonl")
		}
	}
	return r, r.engage(c, config.Retranslate)
}

// onlyRules gives the rules that are to run alone. The option of diff is about classes
// of differences.
func onlyRules(c *cli.Context) []string {
	if c.Command.Name == "diff" {
		return nil
	}
	return c.StringSlice("only")
}

// letStand reads the lists of findings let stand. A list that is named on the
// command line must be there; one that is not there yet lets nothing stand.
func (r *runner) letStand(c *cli.Context, config *desk.Config) (err error) {
	r.stetFile = stetFile(c, config)
	if r.stet, err = stet.Load(r.stetFile); errors.Is(err, fs.ErrNotExist) && (c.String("stet") == "" || c.Command.Name == "stet") {
		r.stet, err = nil, nil
	}
	if err == nil {
		err = r.stet.Known(r.rules)
	}
	if err != nil {
		return cause("--stet", err)
	}
	if path := c.String("baseline"); path != "" && c.Command.Name != "stet" {
		if r.baseline, err = stet.Load(path); err == nil {
			err = r.baseline.Known(r.rules)
		}
	}
	r.tallies[0].List, r.tallies[1].List = r.stet, r.baseline
	return cause("--baseline", err)
}

// tally notes what a story's report says of the lists of findings let stand.
func (r *runner) tally(s *report.Story) {
	if s.Error != "" {
		return
	}
	skipped := make([]string, len(s.Skipped))
	for i, k := range s.Skipped {
		skipped[i] = k.Rule
	}
	for i := range r.tallies {
		r.tallies[i].Story(s.ID, skipped)
		for _, f := range s.Findings {
			key, _ := stet.ParseKey(f.Key)
			r.tallies[i].Finding(key)
		}
	}
}

// unused says what is no longer needed in the lists of findings let stand. A run
// that asks for surer findings than the desk does cannot tell.
func (r *runner) unused() (notes []string) {
	if r.raised {
		return nil
	}
	for _, t := range r.tallies {
		for _, e := range t.Unused(r.ran) {
			notes = append(notes, fmt.Sprintf("%s:%d: %s no longer finds “%s” in %s; the line can go", t.List.File, e.Line, e.Rule, e.Words, e.Story))
		}
	}
	return notes
}

// cause gives the error of a file that could not be opened the option's name.
// Others name the file themselves.
func cause(option string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return fmt.Errorf("%s: %s: %w", option, p.Path, p.Err)
	}
	return err
}

// stetFile tells where findings let stand are kept: in the file that is asked for,
// else beside the configuration, else in the working directory.
func stetFile(c *cli.Context, config *desk.Config) string {
	if path := c.String("stet"); path != "" {
		return path
	}
	if config.Stet != "" {
		return config.Stet
	}
	if config.File != "" {
		beside := filepath.Join(filepath.Dir(config.File), stet.Name)
		if _, err := os.Stat(beside); err == nil {
			return beside
		}
		if _, err := os.Stat(stet.Name); err != nil {
			return beside
		}
	}
	return stet.Name
}
