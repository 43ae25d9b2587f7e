package retranslate

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"unicode/utf8"
)

// Session has texts translated by engines, within one budget and out of one cache.
// Its zero value has no cache and no limit. It may be used by many goroutines and
// with many engines at once; an engine is sent a text once, however many ask for it.
//
// What an engine answered is remembered as long as the session lasts.
type Session struct {
	Cache    *Cache         // asked first, and told every answer; nil for none
	MaxRunes int64          // code points that engines are sent at most; 0 for no limit
	Progress func(Progress) // called after each answer, by one goroutine at a time; may be nil

	mu       sync.Mutex
	done     Progress
	reserved int64 // code points: sent, or about to be
	claims   map[key]*claim
	cacheErr error

	progressMu sync.Mutex
}

// Progress is what a session has done so far.
type Progress struct {
	Sent   int64   // code points that engines were given
	Cached int64   // code points whose rendering the cache had
	Cost   float64 // US dollars for what was sent, by the engines' list prices
}

// Estimate is what translating some texts would take.
type Estimate struct {
	Texts  int     // to send
	Sent   int64   // code points to send
	Cached int64   // code points whose rendering is there
	Cost   float64 // US dollars, by the engine's list price
}

// claim is a text that some goroutine sends, or has sent. Once done is closed, there
// is an answer or the reason that there is none.
type claim struct {
	done   chan struct{}
	answer string
	why    *Error
}

// Estimate tells what Translate would send. It sends nothing.
func (s *Session) Estimate(t Translator, pair Pair, texts []string) (Estimate, error) {
	w, err := s.work(t, pair, texts)
	if err != nil {
		return Estimate{}, err
	}
	missing := w.look()
	e := Estimate{Texts: len(missing), Cached: w.cached}
	for _, i := range missing {
		e.Sent += runes(w.texts[i])
	}
	e.Cost = w.about.cost(e.Sent)
	return e, nil
}

// Translate gives the renderings of texts, in their order. On an error it gives what
// is known nevertheless, with "" for what is not; the error is of type [*Error] or
// the context's. Blank texts are their own rendering. Texts that fail alone do not
// stop the others: the error then counts them.
func (s *Session) Translate(ctx context.Context, t Translator, pair Pair, texts []string) ([]string, error) {
	w, err := s.work(t, pair, texts)
	if err != nil {
		return make([]string, len(texts)), err
	}
	missing := w.look()
	s.report(Progress{Cached: w.cached})
	for len(missing) > 0 {
		mine, others := w.claim(missing)
		err := w.sendAndRelease(ctx, mine)
		if err == nil {
			err = w.await(ctx, others)
		}
		missing = w.settle(others)
		if err != nil {
			return w.renderings(texts), err
		}
	}
	return w.renderings(texts), w.failure()
}

// CacheError gives the first error the cache made, after which the session went on
// without it; nil when there was none.
func (s *Session) CacheError() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.cacheErr
}

// report adds to what is done and tells it.
func (s *Session) report(p Progress) {
	s.progressMu.Lock()
	defer s.progressMu.Unlock()
	s.mu.Lock()
	s.done.Sent += p.Sent
	s.done.Cached += p.Cached
	s.done.Cost += p.Cost
	done := s.done
	s.mu.Unlock()
	if s.Progress != nil && p != (Progress{}) {
		s.Progress(done)
	}
}

// reserve takes as many of the sizes, from the first on, out of the budget as it
// holds, and tells how many.
func (s *Session) reserve(sizes []int64) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for n < len(sizes) && (s.MaxRunes == 0 || sizes[n] <= s.MaxRunes-s.reserved) {
		s.reserved += sizes[n]
		n++
	}
	return n
}

// refund gives back what was reserved for a call that translated nothing.
func (s *Session) refund(n int64) {
	s.mu.Lock()
	s.reserved -= n
	s.mu.Unlock()
}

// unpaid reports whether an engine that fails so has translated nothing. With the
// others, a part may have been translated and will be on the bill: also with Setup, for
// of a command's pipeline the last program alone may be missing.
func unpaid(err error) bool {
	var e *Error
	if !errors.As(err, &e) {
		return false
	}
	switch e.Kind {
	case Credentials, Permission, Quota, Language:
		return true
	}
	return false
}

// cost is in US dollars.
func (a About) cost(runes int64) float64 { return float64(runes) * a.Price / 1e6 }

func (a About) errorf(k Kind, format string, args ...any) *Error {
	return &Error{Engine: a.Name, Kind: k, Err: fmt.Errorf(format, args...)}
}

func runes(text string) int64 { return int64(utf8.RuneCountInString(text)) }
