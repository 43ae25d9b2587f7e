package main

import (
	"fmt"
	"io"
	"sync"

	"github.com/wirecheck/wirecheck/checker/report"
)

// progress tells on one line of a terminal what was sent so far. A nil one tells nobody.
type progress struct {
	w     io.Writer
	mu    sync.Mutex
	shown bool
}

func (p *progress) show(now report.Usage) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	fmt.Fprintf(p.w, "\r\x1b[Ktranslating again: %s", now)
	p.shown = true
}

// clear makes room for the report.
func (p *progress) clear() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
	p.shown = false
}
