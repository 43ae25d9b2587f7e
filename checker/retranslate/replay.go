package retranslate

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"unicode/utf8"
)

// recorded is one line of a file of recorded answers.
type recorded struct {
	Engine string `json:"engine"`
	Model  string `json:"model,omitempty"`
	From   string `json:"from"`
	To     string `json:"to"`
	Text   string `json:"text"`
	Answer string `json:"answer"`
}

// asked is what an answer is found by. The engine is not: a file speaks for one.
type asked struct {
	pair Pair
	text string
}

// replay answers with what was recorded.
type replay struct {
	about   About
	answers map[asked]string
}

// readReplay makes an engine of recorded answers, JSON lines as [Record] writes them.
// Name is the file's, for errors. A file holds the answers of one engine: two lines
// that answer the same text differently are an error.
func readReplay(name string, r io.Reader) (Translator, error) {
	p := &replay{about: About{Name: "replay", Local: true, Fresh: true}, answers: map[asked]string{}}
	in := bufio.NewReaderSize(r, 1<<16)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if err := p.line(line); err != nil {
				return nil, p.about.errorf(Setup, "%s:%d: %w", name, n, err)
			}
		}
		if err == io.EOF {
			return p, nil
		}
		if err != nil {
			return nil, p.about.errorf(Setup, "%s: %w", name, reason(err))
		}
	}
}

// openReplay reads the file of recorded answers at path.
func openReplay(path string) (Translator, error) {
	about := About{Name: "replay"}
	if path == "" {
		return nil, about.errorf(Setup, "no file; write replay:FILE")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, about.errorf(Setup, "%s: %w", path, reason(err))
	}
	defer f.Close() // only read
	return readReplay(path, f)
}

// line takes one line. Its errors do not quote it.
func (p *replay) line(data []byte) error {
	var r recorded
	var syntax *json.SyntaxError
	switch err := json.Unmarshal(data, &r); {
	case !utf8.Valid(data):
		return errors.New("not UTF-8")
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON, at byte %d", syntax.Offset)
	case err != nil:
		return errors.New("not an object of texts")
	case r.From == "" || r.To == "" || r.Text == "":
		return errors.New("from, to or text is missing")
	}
	at := asked{Pair{r.From, r.To}, oneLine(r.Text)}
	if known, ok := p.answers[at]; ok && known != r.Answer {
		return errors.New("a line before answers the same text differently; keep one engine's answers in a file")
	}
	p.answers[at] = r.Answer
	p.about.Model = r.Engine
	if r.Model != "" {
		p.about.Model += " " + r.Model
	}
	p.about.Rough = p.about.Rough || r.Engine == "apertium"
	return nil
}

func (p *replay) About() About { return p.about }

func (p *replay) Translate(_ context.Context, pair Pair, texts []string) ([]string, error) {
	answers := make([]string, len(texts))
	for i, text := range texts {
		answer, ok := p.answers[asked{pair, oneLine(text)}]
		if !ok {
			return nil, p.about.errorf(Answer, "none of %d recorded answers is to text %d of %d, %s", len(p.answers), i+1, len(texts), pair)
		}
		answers[i] = answer
	}
	return answers, nil
}

// Record gives an engine whose answers the session that uses it writes to w, for
// the engine replay to give again: those that it believes, also where the cache had them.
func Record(w io.Writer, t Translator) *Recorder { return &Recorder{Translator: t, w: w} }

// Recorder is an engine whose answers are written down. It may be used by many
// goroutines.
type Recorder struct {
	Translator
	mu  sync.Mutex
	w   io.Writer
	err error
}

func (r *Recorder) write(pair Pair, text, answer string) {
	about := r.About()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err != nil {
		return
	}
	var line []byte
	if line, r.err = json.Marshal(recorded{about.Name, about.Model, pair.From, pair.To, text, answer}); r.err == nil {
		_, r.err = r.w.Write(append(line, '\n'))
	}
}

// Err gives the first error of writing.
func (r *Recorder) Err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}
