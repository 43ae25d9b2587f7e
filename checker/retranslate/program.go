package retranslate

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Online is the program with the engines that reach over the net. It is one of its
// own so that wirecheck itself cannot reach anything, and does not pay for it: Google's
// client alone takes 20 ms at every start of a program that has it, and 16 MB.
const Online = "wirecheck-online"

// program is an engine that another program serves; see [Serve].
type program struct {
	path    string
	engine  string
	options Options
	about   About

	turn chan *served // holds what runs, nil at first; taken by one caller at a time
}

// served is a program that runs.
type served struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// openProgram makes an engine of a program, which is looked for beside this one, then
// where programs are.
func openProgram(ctx context.Context, name, spec string, o Options) (Translator, error) {
	path := name
	if self, err := os.Executable(); err == nil {
		path = filepath.Join(filepath.Dir(self), name)
	}
	if _, err := os.Stat(path); err != nil {
		if path, err = exec.LookPath(name); err != nil {
			return nil, About{Name: engineName(spec)}.errorf(Setup, "engines on the net are in the program %s, which is not beside wirecheck nor on the path; go install github.com/wirecheck/wirecheck/cmd/%[1]s", name)
		}
	}
	p := &program{path: path, engine: spec, options: o, about: About{Name: engineName(spec)}, turn: make(chan *served, 1)}
	s, about, err := p.start(ctx)
	if err != nil {
		return nil, err
	}
	p.about = *about // for good: it is read while the program is started again
	p.turn <- s
	return p, nil
}

// engineName is the part of a specification that may be told: what follows may be an
// address with a password in it.
func engineName(spec string) string {
	name, _, _ := strings.Cut(spec, ":")
	return name
}

func (p *program) About() About { return p.about }

// Translate asks the program. A call that the context ends ends the program, too: the
// next one starts it again.
func (p *program) Translate(ctx context.Context, pair Pair, texts []string) (answers []string, err error) {
	if len(texts) == 0 {
		return nil, nil
	}
	var s *served
	select {
	case s = <-p.turn:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { p.turn <- s }()
	if s == nil {
		if s, _, err = p.start(ctx); err != nil {
			return nil, err
		}
	}
	answer, err := p.ask(ctx, s, request{From: pair.From, To: pair.To, Texts: texts})
	if err != nil || ctx.Err() != nil { // or it is being ended behind our back
		s.end()
		s = nil
	}
	if err != nil {
		return nil, err
	}
	if answer.Error != nil {
		return nil, answer.Error.err()
	}
	if err := oneEach(p.about.Name, texts, answer.Answers); err != nil {
		return nil, err
	}
	return answer.Answers, nil
}

// start runs the program and learns what its engine is.
func (p *program) start(ctx context.Context) (*served, *About, error) {
	cmd := exec.Command(p.path)
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, nil, p.about.errorf(Setup, "%w", reason(err))
	}
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return nil, nil, p.about.errorf(Setup, "%s cannot be started: %w", p.path, reason(err))
	}
	s := &served{cmd, in, bufio.NewReader(out)}
	answer, err := p.ask(ctx, s, request{Protocol: protocol, Engine: p.engine, Options: &p.options})
	switch {
	case Is(err, Answer), err == nil && answer.Protocol != protocol:
		err = p.about.errorf(Setup, "%s is of another version than wirecheck; install both together", p.path)
	case err == nil && answer.Error != nil:
		err = answer.Error.err()
	case err == nil && answer.About == nil:
		err = p.about.errorf(Setup, "%s does not say what its engine is", p.path)
	}
	if err != nil {
		s.end()
		return nil, nil, err
	}
	return s, answer.About, nil
}

// ask writes a line and reads one, as long as the context lasts. An answer that came
// before it ended counts: it is paid for.
func (p *program) ask(ctx context.Context, s *served, r request) (answer reply, err error) {
	line, err := json.Marshal(r)
	if err != nil {
		return answer, p.about.errorf(Setup, "the texts cannot be written as JSON")
	}
	stop := context.AfterFunc(ctx, func() { s.cmd.Process.Kill() })
	defer stop()
	if _, err = s.in.Write(append(line, '\n')); err == nil {
		line, err = s.out.ReadBytes('\n')
	}
	switch {
	case err != nil && ctx.Err() != nil:
		return answer, ctx.Err()
	case err != nil:
		return answer, p.about.errorf(Unavailable, "%s ended", p.path)
	case json.Unmarshal(line, &answer) != nil:
		return answer, p.about.errorf(Answer, "%s wrote what is no answer", p.path)
	}
	return answer, nil
}

// end ends the program.
func (s *served) end() {
	s.in.Close()
	s.cmd.Process.Kill()
	s.cmd.Wait()
}

// Close ends the program.
func (p *program) Close() error {
	s := <-p.turn
	p.turn <- nil
	if s == nil {
		return nil
	}
	err := s.in.Close()
	return errors.Join(err, s.cmd.Wait())
}
