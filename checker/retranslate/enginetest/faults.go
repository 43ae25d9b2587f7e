package enginetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// has reports whether the dialect has a fault.
func (b bench) has(f Fault) bool {
	_, ok := b.Faults[f]
	return ok
}

// again has the far side answer at the third call.
func (b bench) again(t *testing.T) {
	for _, fault := range []Fault{Busy, Down} {
		if !b.has(fault) {
			continue
		}
		e, far, waits := b.sit(func(call int, c Call) Reply {
			switch call {
			case 1:
				return Reply{Fault: fault}
			case 2:
				return Reply{Fault: fault, After: 7 * time.Second}
			}
			return renderings(call, c)
		})
		got, err := e.Translate(t.Context(), pair, texts)
		if err != nil || len(got) != len(texts) || got[2] != Translated(texts[2]) || len(far.Calls()) != 3 {
			t.Fatalf("%s twice: %q, %v, %d calls", fault, got, err, len(far.Calls()))
		}
		if w := *waits; len(w) != 2 || w[0] <= 0 || fault == Busy && w[1] < 7*time.Second {
			t.Errorf("%s: waited %v; the far side asked for 7s the second time", fault, w)
		}
	}
}

// givesUp has the far side stay as it is, or ask for more time than anybody has.
func (b bench) givesUp(t *testing.T) {
	for _, fault := range []Fault{Busy, Down} {
		if !b.has(fault) {
			continue
		}
		e, far, waits := b.sit(func(int, Call) Reply { return Reply{Fault: fault} })
		b.fails(t, e, b.Faults[fault])
		if len(far.Calls()) != 5 || len(*waits) != 4 {
			t.Errorf("%s for ever: %d calls, waits %v", fault, len(far.Calls()), *waits)
		}
		for i, w := range (*waits)[1:] {
			if w < (*waits)[i] {
				t.Errorf("%s for ever: waits %v do not grow", fault, *waits)
			}
		}
	}
	if !b.has(Busy) {
		return
	}
	e, far, waits := b.sit(func(int, Call) Reply { return Reply{Fault: Busy, After: time.Hour} })
	if failed := b.fails(t, e, b.Faults[Busy]); failed.RetryAfter != time.Hour || len(far.Calls()) != 1 || len(*waits) != 0 {
		t.Errorf("an hour asked for: %v told, %d calls, waits %v", failed.RetryAfter, len(far.Calls()), *waits)
	}
	e, far, waits = b.sit(func(int, Call) Reply { return Reply{Fault: Busy, After: 20 * time.Second} })
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := e.Translate(ctx, pair, texts); !retranslate.Is(err, b.Faults[Busy]) || len(*waits) != 0 || len(far.Calls()) != 1 {
		t.Errorf("more asked for than the deadline leaves: %v, %d calls, waits %v", err, len(far.Calls()), *waits)
	}
}

// faults tries each fault that no later call mends.
func (b bench) faults(t *testing.T) {
	for fault, kind := range b.Faults {
		if fault == Busy || fault == Down || fault == Silent {
			continue
		}
		t.Run(string(fault), func(t *testing.T) {
			e, far, waits := b.sit(func(int, Call) Reply { return Reply{Fault: fault} })
			b.fails(t, e, kind)
			if len(far.Calls()) != 1 || len(*waits) != 0 {
				t.Errorf("%d calls, waits %v", len(far.Calls()), *waits)
			}
		})
	}
}

// cancelled has the user give up before the call, between two calls, and half-way
// through an answer.
func (b bench) cancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	e, far, _ := b.sit(renderings)
	if got, err := e.Translate(ctx, pair, texts); got != nil || !errors.Is(err, context.Canceled) || len(far.Calls()) != 0 {
		t.Errorf("before: %q, %v, %d calls", got, err, len(far.Calls()))
	}
	if b.has(Down) {
		ctx, cancel := context.WithCancel(t.Context())
		e, far, _ := b.sit(func(int, Call) Reply { cancel(); return Reply{Fault: Down} })
		if got, err := e.Translate(ctx, pair, texts); got != nil || !errors.Is(err, context.Canceled) || len(far.Calls()) != 1 {
			t.Errorf("between: %q, %v, %d calls", got, err, len(far.Calls()))
		}
	}
	if b.has(Silent) {
		ctx, cancel := context.WithCancel(t.Context())
		e, far, _ := b.sit(func(int, Call) Reply { return Reply{Fault: Silent} })
		far.half = cancel
		got, err := e.Translate(ctx, pair, texts)
		if got != nil || !errors.Is(err, context.Canceled) || len(far.Calls()) != 1 {
			t.Errorf("half-way: %q, %v, %d calls", got, err, len(far.Calls()))
		}
		b.tell(err)
	}
}

// deadline has the context end while the far side is quiet.
func (b bench) deadline(t *testing.T) {
	if !b.has(Silent) {
		return
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	e, far, _ := b.sit(func(int, Call) Reply { return Reply{Fault: Silent} })
	got, err := e.Translate(ctx, pair, texts)
	if got != nil || !errors.Is(err, context.DeadlineExceeded) || len(far.Calls()) > 1 {
		t.Errorf("%q, %v, %d calls", got, err, len(far.Calls()))
	}
	b.tell(err)
}

// slow has a call take longer than patience lasts. It may have been paid for: it is
// not made again.
func (b bench) slow(t *testing.T) {
	if !b.has(Silent) {
		return
	}
	far := &Far{reply: func(int, Call) Reply { return Reply{Fault: Silent} }}
	e := b.New(far, retranslate.Patience{Each: 200 * time.Millisecond})
	b.fails(t, e, retranslate.Unavailable)
	if len(far.Calls()) > 1 {
		t.Errorf("%d calls", len(far.Calls()))
	}
}
