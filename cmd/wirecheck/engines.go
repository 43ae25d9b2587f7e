package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/report"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/opinion"
)

// engineFlags say whom to ask and on what terms; name is the option that names an
// engine.
func engineFlags(name string) []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: name, Usage: "have `ENGINE` translate the original again (wirecheck diff --help lists them); may stand more than once"},
		&cli.Int64Flag{Name: "max-chars", Usage: "send engines `N` characters at most"},
		&cli.BoolFlag{Name: "yes", Usage: "send without asking"},
		&cli.StringFlag{Name: "cache", Usage: "keep the engines' answers in `FILE`", DefaultText: "in the user's cache folder"},
		&cli.BoolFlag{Name: "no-cache", Usage: "keep no answers, and use none"},
		&cli.StringFlag{Name: "record", Usage: "write the engine's answers to `FILE`, for the engine replay:FILE"},
		&cli.StringFlag{Name: "glossary", Usage: "have engines use their `GLOSSARY`"},
		&cli.StringFlag{Name: "location", Usage: "the `LOCATION` of Google's that has the glossary or the model"},
		&cli.StringFlag{Name: "key-file", Usage: "read the key of DeepL or LibreTranslate from `FILE`, its owner's alone", DefaultText: "from the environment"},
	}
}

// engage opens the engines that are named, if any is.
func (r *runner) engage(c *cli.Context, policy checker.Policy) error {
	names := append(c.StringSlice("engine"), c.StringSlice("retranslate")...)
	if len(names) == 0 {
		return nil
	}
	if c.Int64("max-chars") < 0 {
		return fmt.Errorf("--max-chars %d: want 1 or more", c.Int64("max-chars"))
	}
	if c.String("record") != "" && len(names) > 1 {
		return errors.New("--record keeps the answers of one engine; record each by itself")
	}
	var stop context.CancelFunc
	r.ctx, stop = signal.NotifyContext(c.Context, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(r.ctx, stop) // a second interrupt ends the program
	r.panel = &opinion.Panel{Policy: policy, Session: &retranslate.Session{MaxRunes: c.Int64("max-chars"), Progress: r.sent}}
	fresh := true
	for _, name := range names {
		engine, err := retranslate.Open(r.ctx, name, retranslate.Options{
			Location: c.String("location"), Glossary: c.String("glossary"), KeyFile: c.String("key-file"),
		})
		if err != nil {
			return err
		}
		fresh = fresh && engine.About().Fresh
		if r.record = c.String("record"); r.record != "" {
			engine = retranslate.Record(&r.recorded, engine)
		}
		r.panel.Engines = append(r.panel.Engines, engine)
	}
	if c.Bool("no-cache") || fresh {
		return nil
	}
	path, err := cachePath(c)
	if err != nil {
		return fmt.Errorf("%w; name one with --cache, or do with --no-cache", err)
	}
	cache, err := retranslate.OpenCache(path, retranslate.DefaultCacheBytes)
	if err != nil {
		return fmt.Errorf("--cache: %w", err)
	}
	r.panel.Session.Cache = cache
	return nil
}

// held is an item of input that was read before it is checked.
type held struct {
	item ingest.Item
	err  error
}

// agree tells what would be sent, and asks whether it may be, where a text would leave
// the machine or cost something.
func (r *runner) agree(p program, c *cli.Context) error {
	if r.panel == nil {
		return nil
	}
	if terminal(p.stderr) && os.Getenv("TERM") != "dumb" {
		r.progress = &progress{w: p.stderr}
	}
	if c.Bool("yes") && !terminal(p.stderr) {
		return nil // nobody is told
	}
	if !slices.ContainsFunc(r.panel.Engines, func(e retranslate.Translator) bool { return !e.About().Local || e.About().Price > 0 }) {
		return nil // nothing to agree to, and story lines are checked as they come
	}
	bare, err := checker.New(nil) // what is translated is settled before any rule runs
	if err != nil {
		return err
	}
	all := []held{} // not nil, even if there is nothing
	need, w := r.panel.Need(), bare.NewWorker()
	for item, err := range r.items() {
		all = append(all, held{item, err})
		if s, _, err := r.story(item, err); err == nil {
			need.Add(w, s)
		}
	}
	r.held = all
	var lines []string
	asks := false
	for _, e := range need.Estimates() {
		lines = append(lines, estimate(e))
		asks = asks || e.Asks()
	}
	told := strings.Join(lines, "; ")
	switch {
	case !asks:
		return nil
	case c.Bool("yes"):
		fmt.Fprintln(p.stderr, told)
		return nil
	case !terminal(p.stdin) || !terminal(p.stderr) || r.standardInput():
		return fmt.Errorf("%s. Nothing was sent: say --yes to go on", told)
	}
	fmt.Fprintf(p.stderr, "%s. Go on? [y/N] ", told)
	answer, _ := bufio.NewReader(p.stdin).ReadString('\n')
	if a := strings.ToLower(strings.TrimSpace(answer)); a != "y" && a != "yes" {
		return cli.Exit(errors.New("nothing was sent"), misused)
	}
	return nil
}

// estimate says what one engine would be sent.
func estimate(e opinion.Estimate) string {
	out := fmt.Sprintf("%s would be sent %d characters, texts: %d", e.Engine.Name, e.Sent, e.Texts)
	switch {
	case e.Sent == 0:
		out = e.Engine.Name + " would be sent nothing"
	case e.Cost > 0:
		out += fmt.Sprintf(", about $%.2f", e.Cost)
	case !e.Engine.Local:
		out += ", at a price not known"
	}
	if e.Cached > 0 {
		out += fmt.Sprintf("; %d characters are in the cache", e.Cached)
	}
	return out
}

// sent notes what was sent so far, and shows it to who watches.
func (r *runner) sent(now retranslate.Progress) {
	r.usage = report.Usage(now)
	r.progress.show(r.usage)
}

// spent adds what was sent to the summary, and gives a note where the cache failed.
func (r *runner) spent(sum *report.Summary) (notes []string) {
	if r.panel == nil {
		return nil
	}
	sum.Retranslation = &r.usage
	if err := r.panel.Session.CacheError(); err != nil {
		notes = append(notes, "the cache of translations: "+err.Error())
	}
	if r.record != "" {
		if err := writeFile(r.record, r.recorded.String(), 0o600); err != nil { // it holds the stories
			notes = append(notes, "the answers were not recorded: "+err.Error())
		}
	}
	return notes
}

// close ends what engage opened.
func (r *runner) close() {
	if r.panel == nil {
		return
	}
	for _, e := range r.panel.Engines {
		if recorder, ok := e.(*retranslate.Recorder); ok {
			e = recorder.Translator
		}
		if c, ok := e.(io.Closer); ok {
			_ = c.Close() // what went wrong with it was told when it was asked
		}
	}
	if r.panel.Session.Cache != nil {
		_ = r.panel.Session.Cache.Close() // what went wrong with it is in CacheError
	}
}
