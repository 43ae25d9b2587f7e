package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

func (p program) cacheCommand() *cli.Command {
	return &cli.Command{
		Name:      "cache",
		Usage:     "describe or prune what engines answered before",
		ArgsUsage: "stats | prune",
		Description: "Engines' translations are kept so that no text is paid for twice. The file is the user's alone. It holds the translations\n" +
			"in full; of the originals, of the languages and the engine it holds a hash and nothing else. A translation of a story under\n" +
			"embargo can be in it, when a local engine made it. prune deletes what was not used for the time of --older-than, and then\n" +
			"what does not fit --max-size; without either, what does not fit the size that a run keeps to.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "cache", Usage: "the cache in `FILE`", DefaultText: "wirecheck/retranslations.db in the user's cache directory"},
			&cli.StringFlag{Name: "max-size", Usage: "prune it to `SIZE`, such as 100MB"},
			&cli.DurationFlag{Name: "older-than", Usage: "prune what was not used for `TIME`, such as 720h"},
		},
		Action: p.cache,
	}
}

func (p program) cache(c *cli.Context) error {
	do := c.Args().First()
	if c.NArg() != 1 || do != "stats" && do != "prune" {
		return errors.New("say what to do with the cache: stats or prune")
	}
	size, age := int64(-1), time.Duration(-1)
	if do == "stats" && (c.IsSet("max-size") || c.IsSet("older-than")) {
		return errors.New("--max-size and --older-than go with prune")
	}
	if c.IsSet("older-than") {
		if age = c.Duration("older-than"); age < 0 {
			return fmt.Errorf("--older-than %s: want a time such as 720h", age)
		}
	}
	switch text := c.String("max-size"); {
	case c.IsSet("max-size"):
		var err error
		if size, err = parseSize(text); err != nil {
			return fmt.Errorf("--max-size: %w", err)
		}
	case !c.IsSet("older-than"):
		size = retranslate.DefaultCacheBytes
	}
	path, err := cachePath(c)
	if err != nil {
		return err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) && !c.IsSet("cache") {
		_, err := fmt.Fprintf(p.stdout, "%s: nothing was cached yet\n", path)
		return err
	} else if err != nil {
		return cause("--cache", err)
	}
	cache, err := retranslate.OpenCache(path, 0)
	if err != nil {
		return cli.Exit(err, incomplete)
	}
	if err := errors.Join(p.useCache(cache, do == "prune", size, age), cache.Close()); err != nil {
		return cli.Exit(err, incomplete)
	}
	return nil
}

func (p program) useCache(cache *retranslate.Cache, prune bool, size int64, age time.Duration) error {
	if prune {
		n, err := cache.Prune(size, age)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(p.stdout, "%s: %d translations deleted\n", cache.Path(), n); err != nil {
			return err
		}
	}
	st, err := cache.Stats()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.stdout, "%s: %d translations, %s", cache.Path(), st.Answers, writeSize(st.Bytes))
	if st.Answers > 0 && err == nil {
		_, err = fmt.Fprintf(p.stdout, ", last used %s to %s", st.Oldest.Format(time.DateOnly), st.Newest.Format(time.DateOnly))
	}
	if err == nil {
		_, err = fmt.Fprintln(p.stdout)
	}
	return err
}

// sizeUnits are those of storage, by thousands, the largest first.
var sizeUnits = []struct {
	name  string
	bytes int64
}{{"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}, {"B", 1}}

// parseSize reads a number of bytes, such as 100MB or 0.
func parseSize(text string) (int64, error) {
	number, unit := text, int64(1)
	for _, u := range sizeUnits {
		if n := len(text) - len(u.name); n > 0 && strings.EqualFold(text[n:], u.name) {
			number, unit = strings.TrimSpace(text[:n]), u.bytes
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n < 0 || n > (1<<62)/unit {
		return 0, fmt.Errorf("%q: want a size such as 100MB", text)
	}
	return n * unit, nil
}

// writeSize writes a number of bytes in the largest unit that it fills.
func writeSize(n int64) string {
	for _, u := range sizeUnits {
		if n >= u.bytes {
			return strconv.FormatInt(n/u.bytes, 10) + " " + u.name
		}
	}
	return "0 B"
}

// cachePath is the file that --cache names, or where the cache is by default.
func cachePath(c *cli.Context) (string, error) {
	if path := c.String("cache"); path != "" {
		return path, nil
	}
	return retranslate.DefaultCachePath()
}
