package retranslate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// What the two programs say to each other: a line of JSON each, in turn. The first
// line asks for the engine and is answered with what it is; every other one asks for
// renderings.
type (
	request struct {
		Protocol int      `json:"protocol,omitempty"` // the first line has these three
		Engine   string   `json:"engine,omitempty"`
		Options  *Options `json:"options,omitempty"`

		From  string   `json:"from,omitempty"` // and all others these
		To    string   `json:"to,omitempty"`
		Texts []string `json:"texts,omitempty"`
	}
	reply struct {
		Protocol int      `json:"protocol,omitempty"` // in answer to the first line
		About    *About   `json:"about,omitempty"`
		Answers  []string `json:"answers,omitempty"`
		Error    *refusal `json:"error,omitempty"`
	}
	refusal struct {
		Engine     string        `json:"engine"`
		Kind       Kind          `json:"kind"`
		Message    string        `json:"message,omitempty"`
		RetryAfter time.Duration `json:"retry_after,omitempty"` // nanoseconds
	}
)

// protocol counts the changes of these lines. Two programs that do not agree on it were
// not installed together.
const protocol = 1

// Serve is an engine's side of the line: it makes the engine that the first line asks
// for, and translates until the input ends. The engines that reach over the net are
// served so by a program of their own, wirecheck-online; see [Open].
func Serve(ctx context.Context, in io.Reader, out io.Writer, open func(ctx context.Context, spec string, o Options) (Translator, error)) error {
	d, e := json.NewDecoder(in), json.NewEncoder(out)
	var first request
	if err := d.Decode(&first); err != nil || first.Options == nil {
		return errors.New("the first line asks for no engine")
	}
	if first.Protocol != protocol {
		return e.Encode(reply{Protocol: protocol}) // the other side says what is wrong
	}
	t, err := open(ctx, first.Engine, *first.Options)
	if err != nil {
		return e.Encode(reply{Protocol: protocol, Error: refuse(About{Name: engineName(first.Engine)}, err)})
	}
	about := t.About()
	if err := e.Encode(reply{Protocol: protocol, About: &about}); err != nil {
		return fmt.Errorf("answering: %w", err)
	}
	for {
		var r request
		switch err := d.Decode(&r); {
		case err == io.EOF:
			return nil
		case err != nil:
			return errors.New("a line is no request") // what it is may be a story
		}
		var a reply
		if a.Answers, err = t.Translate(ctx, Pair{r.From, r.To}, r.Texts); err != nil {
			a = reply{Error: refuse(about, err)}
		}
		if err := e.Encode(a); err != nil {
			return fmt.Errorf("answering: %w", err)
		}
	}
}

// refuse writes an error for the other side, which takes its words for an engine's and
// tells them: those of an error that is none stay here.
func refuse(about About, err error) *refusal {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		e = about.unsaid(err)
	}
	r := &refusal{Engine: e.Engine, Kind: e.Kind, RetryAfter: e.RetryAfter}
	if e.Err != nil {
		r.Message = e.Err.Error()
	}
	return r
}

// err is what the other side wrote.
func (r *refusal) err() error {
	e := &Error{Engine: r.Engine, Kind: r.Kind, RetryAfter: r.RetryAfter}
	if r.Message != "" {
		e.Err = errors.New(r.Message)
	}
	return e
}
