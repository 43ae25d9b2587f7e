package retranslate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// pipe runs a program that reads texts and writes their renderings.
type pipe struct {
	about    About
	patience time.Duration // how long the program may take for one batch
}

// patience is what a program on the machine gets for a batch: to load a large model
// and translate some thousand words.
const patience = 10 * time.Minute

func (p pipe) About() About { return p.about }

// run gives what the program writes when it is given input. Nothing of what it says
// on its standard error is told, since it may say what it was given.
func (p pipe) run(ctx context.Context, input string, name string, args, env []string) (string, error) {
	limited, cancel := context.WithTimeout(ctx, p.patience)
	defer cancel()
	cmd := exec.CommandContext(limited, name, args...)
	cmd.Env = append(cmd.Environ(), env...)
	cmd.Stdin = strings.NewReader(input)
	out := &bounded{most: 1<<20 + absurd*len(input), full: cancel}
	cmd.Stdout = out
	cmd.WaitDelay = time.Second // to end when asked to, and for what still holds the output then
	inGroup(cmd)
	err := cmd.Run()
	killGroup(cmd)
	var ended *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case out.spilled:
		return "", p.about.errorf(Answer, "more than %d bytes for %d that were sent", out.most, len(input))
	case limited.Err() != nil:
		return "", p.about.errorf(Unavailable, "not done after %s; it was ended", p.patience)
	case errors.As(err, &ended) && (ended.ExitCode() == 126 || ended.ExitCode() == 127):
		return "", p.about.errorf(Setup, "the program is not there, or cannot be run (exit status %d)", ended.ExitCode())
	case errors.As(err, &ended):
		return "", p.about.errorf(Unavailable, "the program failed (%s)", ended.ProcessState)
	case errors.Is(err, exec.ErrWaitDelay):
		return "", p.about.errorf(Unavailable, "the program ended and left another running that holds its output")
	case err != nil:
		return "", p.about.errorf(Setup, "the program cannot be started: %w", reason(err))
	}
	return out.kept.String(), nil
}

// reason drops what an error names: a file that its caller names, or a program, which
// may be a line with a key in it.
func reason(err error) error {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err
		}
		err = inner
	}
}

// bounded keeps what is written to it, up to an end. The buffer is not embedded: with
// its ReadFrom, nothing would pass through Write.
type bounded struct {
	kept    bytes.Buffer
	most    int // bytes
	full    func()
	spilled bool
}

func (b *bounded) Write(data []byte) (int, error) {
	if b.kept.Len()+len(data) > b.most {
		b.spilled = true
		b.full()
		return 0, errors.New("too much")
	}
	return b.kept.Write(data)
}

// command is an engine that the user brings: a command that reads a text a line and
// writes its rendering, a line for each.
type command struct {
	pipe
	line string // for /bin/sh -c
}

// newCommand makes an engine of a command. It is run for each batch, with the
// languages in WIRECHECK_FROM and WIRECHECK_TO. What a command does nobody knows, so
// it is not local unless the user says so. Its line may hold a key and is not told:
// the model is the beginning of a hash, of the line and of the files it names.
func newCommand(line string, local bool) (Translator, error) {
	about := About{Name: "cmd", Local: local, MaxTexts: 100, MaxRunes: 50_000}
	if local {
		about.Name = "local"
	}
	if strings.TrimSpace(line) == "" {
		return nil, about.errorf(Setup, "no command; write %s:COMMAND", about.Name)
	}
	k := keyOf(About{}, Pair{}, line+stamps(line))
	about.Model = fmt.Sprintf("%x", k[:4])
	return &command{pipe{about, patience}, line}, nil
}

// stamps tells the files that a command's line names, programs on the path as well, as
// they were last changed: what a script answered before it was edited must not come from
// the cache. What changes behind a program, a model or a server, nobody sees here.
func stamps(line string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(line) {
		path := strings.Trim(word, `"';()`)
		file, err := os.Stat(path)
		if err != nil {
			if path, err = exec.LookPath(path); err == nil {
				file, err = os.Stat(path)
			}
		}
		if err == nil && file.Mode().IsRegular() {
			fmt.Fprintf(&b, "\n%s %d %d", path, file.Size(), file.ModTime().UnixNano())
		}
	}
	return b.String()
}

func (c *command) Translate(ctx context.Context, pair Pair, texts []string) ([]string, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	if err := lined(c.about, texts); err != nil {
		return nil, err
	}
	out, err := c.run(ctx, strings.Join(texts, "\n")+"\n", "/bin/sh", []string{"-c", c.line}, []string{"WIRECHECK_FROM=" + pair.From, "WIRECHECK_TO=" + pair.To})
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if out == "" {
		lines = nil
	}
	if len(lines) != len(texts) {
		return nil, c.about.errorf(Answer, "%d lines for %d texts", len(lines), len(texts))
	}
	for i := range lines {
		lines[i] = strings.TrimSuffix(lines[i], "\r")
	}
	return lines, nil
}

// lined reports a text that would be more than a line.
func lined(about About, texts []string) error {
	for _, text := range texts {
		if strings.ContainsAny(text, "\n\r\x00") {
			return about.errorf(Setup, "a text has a line break or NUL in it")
		}
	}
	return nil
}
