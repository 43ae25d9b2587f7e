package retranslate

import (
	"bufio"
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
		Engine  string   `json:"engine,omitempty"` // the first line has these two
		Options *Options `json:"options,omitempty"`

		From  string   `json:"from,omitempty"` // and all others these
		To    string   `json:"to,omitempty"`
		Texts []string `json:"texts,omitempty"`
	}
	reply struct {
		About   *About   `json:"about,omitempty"`
		Answers []string `json:"answers,omitempty"`
		Error   *refusal `json:"error,omitempty"`
	}
	refusal struct {
		Engine     string        `json:"engine"`
		Kind       Kind          `json:"kind"`
		Message    string        `json:"message,omitempty"`
		RetryAfter time.Duration `json:"retry_after,omitempty"` // nanoseconds
	}
)

// Serve is an engine's side of the line: it makes the engine that the first line asks
// for, and translates until the input ends. The engines that reach over the net are
// served so by a program of their own, wirecheck-online; see [Open].
func Serve(ctx context.Context, in io.Reader, out io.Writer, open func(ctx context.Context, spec string, o Options) (Translator, error)) error {
	d, e := json.NewDecoder(bufio.NewReader(in)), json.NewEncoder(out)
	var first request
	if err := d.Decode(&first); err != nil || first.Options == nil {
		return errors.New("the first line asks for no engine")
	}
	t, err := open(ctx, first.Engine, *first.Options)
	if err != nil {
		return e.Encode(reply{Error: refuse(first.Engine, err)})
	}
	about := t.About()
	about.Speaks = nil
	if err := e.Encode(reply{About: &about}); err != nil {
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
			a = reply{Error: refuse(about.Name, err)}
		}
		if err := e.Encode(a); err != nil {
			return fmt.Errorf("answering: %w", err)
		}
	}
}

// refuse writes an error for the other side.
func refuse(engine string, err error) *refusal {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		return &refusal{Engine: engine, Kind: Unavailable, Message: err.Error()}
	}
	r := &refusal{Engine: e.Engine, Kind: e.Kind, RetryAfter: e.RetryAfter}
	if e.Err != nil {
		r.Message = e.Err.Error()
	}
	return r
}

// err is what the other side wrote.
func (r *refusal) err() error {
	e := &Error{Engine: r.Engine, Kind: min(r.Kind, Setup), RetryAfter: r.RetryAfter}
	if r.Message != "" {
		e.Err = errors.New(r.Message)
	}
	return e
}
