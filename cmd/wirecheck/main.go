// Command wirecheck checks news stories that a machine translated into English.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v2"
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/report"
	"github.com/wirecheck/wirecheck/rules"
)

const version = "0.1.0"

// The exit statuses.
const (
	clean      = 0 // nothing at or over --fail-on
	found      = 1 // findings at or over it
	misused    = 2 // the call was wrong
	incomplete = 3 // something could not be checked
)

func main() {
	// A check is short and its memory small. Collecting at five times the live heap
	// instead of twice takes a quarter off the start, 45 ms to 35, for 25 MB more.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	os.Exit(program{rules.All, os.Stdin, os.Stdout, os.Stderr}.run(os.Args))
}

// program is the command with what it reads and writes.
type program struct {
	rules  []*checker.Rule
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
}

// run runs the command and gives its exit status.
func (p program) run(args []string) int {
	app := p.app()
	err := app.Run(permute(app, args))
	var coded cli.ExitCoder
	switch {
	case err == nil:
		return clean
	case !errors.As(err, &coded):
		coded = cli.Exit(err, misused)
	}
	if coded.Error() != "" {
		fmt.Fprintf(p.stderr, "wirecheck: %s\n", coded)
	}
	return coded.ExitCode()
}

func (p program) app() *cli.App {
	app := &cli.App{
		Name:                 "wirecheck",
		Usage:                "mark what a machine broke in translated news",
		UsageText:            "wirecheck check [options] FILE|DIR|- …\nwirecheck diff STORY --original FILE --engine ENGINE\nwirecheck rules [ID]\nwirecheck stet KEY… [FILE…] --reason WHY\nwirecheck init\nwirecheck cache stats|prune",
		Description:          "Exit status: 0 nothing at or over --fail-on, 1 findings at or over it, 2 the call was wrong, 3 something could not be checked.",
		Version:              version,
		EnableBashCompletion: true,
		Reader:               p.stdin,
		Writer:               p.stdout,
		ErrWriter:            p.stderr,
		HideHelpCommand:      true,
		ExitErrHandler:       func(*cli.Context, error) {}, // run decides
		OnUsageError:         misuse,
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("no command is called %q. %s", c.Args().First(), cli.SuggestCommand(c.App.VisibleCommands(), c.Args().First()))
			}
			return cli.ShowAppHelp(c)
		},
		Commands: []*cli.Command{p.checkCommand(), p.diffCommand(), p.rulesCommand(), p.stetCommand(), p.initCommand(), p.cacheCommand(), completionCommand(), manCommand()},
	}
	for _, c := range app.Commands {
		c.OnUsageError = misuse
		c.HideHelpCommand = true
	}
	return app
}

// misuse says what is wrong with the options, and what may have been meant.
func misuse(c *cli.Context, err error, _ bool) error {
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -"); ok && c.Command != nil {
		return fmt.Errorf("no option is called --%s; did you mean %s?", strings.TrimLeft(name, "-"), cli.SuggestFlag(c.Command.Flags, name, false))
	}
	return fmt.Errorf("%w; see wirecheck --help", err)
}

func tool(c *checker.Checker) report.Tool {
	return report.Tool{Name: "wirecheck", Version: version, Rules: c.Digest()}
}
