package retranslate

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"
)

// Patience is how long an engine is waited for, and how often it is asked again. The
// zero value is made for use.
type Patience struct {
	Tries int           // calls in all; 0 for 5
	Each  time.Duration // the longest that one call may take; 0 for a minute
	Most  time.Duration // the longest wait between two calls; 0 for half a minute

	// Sleep waits, or gives the context's error when that ends first; nil to wait by
	// the clock.
	Sleep func(context.Context, time.Duration) error
}

// firstWait is about how long the first wait is. Each is twice the one before it, so
// that four of them, before the fifth call, are about 7 seconds.
const firstWait = 500 * time.Millisecond

// Do calls until there is an answer, the call says that it is of no use to try
// again, or patience or context ends. Where the engine says how long to wait, it is
// left alone for at least so long; where that is longer than patience or context
// last, its error is given at once.
//
// A call says to try again only where the engine said that it did nothing. One that
// took too long, or broke off half-way, may have been paid for.
func (p Patience) Do(ctx context.Context, engine string, call func(context.Context) (answers []string, again bool, err error)) ([]string, error) {
	sleep := p.Sleep
	if sleep == nil {
		sleep = sleepByClock
	}
	wait, most := firstWait, cmp.Or(p.Most, 30*time.Second)
	for tried := 1; ; tried++ {
		answers, again, err := p.once(ctx, engine, call)
		if err == nil {
			return answers, nil
		}
		if !again || tried >= cmp.Or(p.Tries, 5) {
			return nil, err
		}
		pause := wait/2 + rand.N(wait/2)
		if e, ok := errors.AsType[*Error](err); ok {
			pause = max(pause, e.RetryAfter)
		}
		if end, ok := ctx.Deadline(); pause > most || ok && time.Until(end) < pause {
			return nil, err
		}
		if err := sleep(ctx, pause); err != nil {
			return nil, fmt.Errorf("%s: %w", engine, err)
		}
		wait = min(2*wait, most)
	}
}

// once makes one call. Its error is the context's when that has ended.
func (p Patience) once(ctx context.Context, engine string, call func(context.Context) ([]string, bool, error)) ([]string, bool, error) {
	if err := ctx.Err(); err != nil {
		return nil, false, fmt.Errorf("%s: %w", engine, err)
	}
	each := cmp.Or(p.Each, time.Minute)
	end, ok := ctx.Deadline()
	theirs := ok && time.Until(end) <= each // the caller's deadline is the nearer one
	short, cancel := context.WithTimeout(ctx, each)
	defer cancel()
	answers, again, err := call(short)
	switch late := errors.Is(err, context.DeadlineExceeded); {
	case err == nil:
		return answers, false, nil
	case ctx.Err() != nil:
		return nil, false, fmt.Errorf("%s: %w", engine, ctx.Err())
	case late && theirs: // the far side's clock was ahead of ours
		return nil, false, fmt.Errorf("%s: %w", engine, context.DeadlineExceeded)
	case late || short.Err() != nil:
		return nil, false, &Error{Engine: engine, Kind: Unavailable, Err: fmt.Errorf("no answer within %s", each)}
	}
	return nil, again, err
}

func sleepByClock(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
