package main

import (
	"bufio"
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

var diffCommand = &cli.Command{
	Name:      "diff",
	Usage:     "show what the work tree finds on the corpora that BASE did not, and the other way round",
	ArgsUsage: "BASE",
	Flags: []cli.Flag{corpusFlag,
		&cli.IntFlag{Name: "samples", Usage: "findings to show a rule and side", Value: 3},
	},
	Action: func(c *cli.Context) error {
		if c.NArg() != 1 {
			return fmt.Errorf("diff: want one BASE, a revision")
		}
		corpus, err := filepath.Abs(c.String("corpus"))
		if err != nil {
			return err
		}
		base, err := os.MkdirTemp("", "rulebook")
		if err != nil {
			return err
		}
		defer os.RemoveAll(base)
		if out, err := exec.Command("git", "worktree", "add", "--detach", "--force", base, c.Args().First()).CombinedOutput(); err != nil {
			return fmt.Errorf("diff: %s: %s", c.Args().First(), bytes.TrimSpace(out))
		}
		defer exec.Command("git", "worktree", "remove", "--force", base).Run()
		before, err := collect(base, corpus)
		if err != nil {
			return err
		}
		after, err := collect(".", corpus)
		if err != nil {
			return err
		}
		printDiff(before, after, c.Int("samples"))
		return nil
	},
}

// collect runs the build in a folder over the corpora and counts its findings,
// by rule and by line without the confidence.
func collect(dir, corpus string) (map[string]map[string]int, error) {
	args := append([]string{"run", "./cmd/rulebook", "findings", "-corpus", corpus}, slices.Concat(clean, machine)...)
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	found := map[string]map[string]int{}
	s := bufio.NewScanner(bytes.NewReader(out))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		cells := strings.SplitN(s.Text(), "\t", 5)
		if len(cells) < 4 {
			continue
		}
		if found[cells[1]] == nil {
			found[cells[1]] = map[string]int{}
		}
		found[cells[1]][cells[0]+"\t"+cells[3]]++
	}
	return found, s.Err()
}

func printDiff(before, after map[string]map[string]int, samples int) {
	rules := map[string]bool{}
	for r := range before {
		rules[r] = true
	}
	for r := range after {
		rules[r] = true
	}
	for _, r := range slices.Sorted(maps.Keys(rules)) {
		more, less := surplus(after[r], before[r]), surplus(before[r], after[r])
		if len(more)+len(less) == 0 {
			continue
		}
		fmt.Printf("%s +%d −%d\n", r, len(more), len(less))
		for _, side := range []struct {
			sign  string
			lines []string
		}{{"+", more}, {"−", less}} {
			for _, line := range side.lines[:min(samples, len(side.lines))] {
				fmt.Printf("  %s %s\n", side.sign, line)
			}
		}
	}
}

// surplus gives the lines that a has more often than b, sorted.
func surplus(a, b map[string]int) []string {
	var out []string
	for line, n := range a {
		for ; n > b[line]; n-- {
			out = append(out, line)
		}
	}
	slices.Sort(out)
	return out
}
