package retranslate

import (
	"context"
	"fmt"
	"strings"
	"unicode"
)

// work is one call of a session's Translate: its texts, each once, and what has
// become of them.
type work struct {
	*Session
	engine Translator
	about  About
	pair   Pair

	asked   []int    // for each text as it was asked for, which of texts it is; -1 when it is blank
	texts   []string // on one line each, without repeats
	keys    []key
	answers []string       // "" where there is none yet
	failed  map[int]*Error // texts that failed alone
	cached  int64          // code points
}

// work makes ready to translate, without looking anything up.
func (s *Session) work(t Translator, pair Pair, texts []string) (*work, error) {
	w := &work{Session: s, engine: t, about: t.About(), pair: pair, failed: map[int]*Error{}}
	if w.about.Speaks != nil && !w.about.Speaks(pair) {
		return nil, w.about.errorf(Language, "it does not translate %s", pair)
	}
	index := map[string]int{"": -1}
	for _, text := range texts {
		line := oneLine(text)
		i, known := index[line]
		if !known {
			i = len(w.texts)
			index[line] = i
			w.texts = append(w.texts, line)
			w.keys = append(w.keys, keyOf(w.about, pair, line))
		}
		w.asked = append(w.asked, i)
	}
	w.answers = make([]string, len(w.texts))
	return w, nil
}

// oneLine puts a text on one line, and trims it. NUL, which no program takes, is as good
// as a line break.
func oneLine(text string) string {
	broken := func(r rune) bool {
		return r == 0 || r >= '\n' && r <= '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
	}
	if strings.IndexFunc(text, broken) >= 0 {
		lines := strings.FieldsFunc(text, broken)
		for i := range lines {
			lines[i] = strings.TrimSpace(lines[i])
		}
		text = strings.Join(lines, " ")
	}
	return strings.TrimFunc(text, unicode.IsSpace)
}

// look fills in what is known, and gives the texts that are not.
func (w *work) look() (missing []int) {
	var unknown []int
	w.mu.Lock()
	for i, k := range w.keys {
		if !w.decided(i, w.claims[k]) {
			unknown = append(unknown, i)
		}
	}
	w.mu.Unlock()
	if !w.cacheable() || len(unknown) == 0 {
		return unknown
	}
	keys := make([]key, len(unknown))
	for n, i := range unknown {
		keys[n] = w.keys[i]
	}
	known, err := w.Cache.get(keys)
	w.cacheFailed(err)
	for _, i := range unknown {
		if answer, ok := known[w.keys[i]]; ok && unusable(w.texts[i], answer) == nil {
			w.know(i, answer)
		} else {
			missing = append(missing, i)
		}
	}
	return missing
}

// know takes an answer that cost nothing.
func (w *work) know(i int, answer string) {
	w.answers[i] = answer
	w.cached += runes(w.texts[i])
}

// cacheable reports whether the answers are to be looked for in the cache, and kept there.
func (w *work) cacheable() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.Cache != nil && w.cacheErr == nil && !w.about.Fresh
}

func (w *work) cacheFailed(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cacheErr == nil {
		w.cacheErr = err
	}
}

// claim parts texts into those that this goroutine is to send and those that another
// one has in hand.
func (w *work) claim(missing []int) (mine, others []int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.claims == nil {
		w.claims = map[key]*claim{}
	}
	for _, i := range missing {
		if w.claims[w.keys[i]] != nil {
			others = append(others, i)
			continue
		}
		w.claims[w.keys[i]] = &claim{done: make(chan struct{})}
		mine = append(mine, i)
	}
	return mine, others
}

// sendAndRelease leaves no claim behind, though the engine panics: a server goes on.
func (w *work) sendAndRelease(ctx context.Context, mine []int) error {
	defer w.release(mine)
	return w.send(ctx, mine)
}

// release decides the claims on texts. One that has neither an answer nor failed
// alone is free for whoever waits for it.
func (w *work) release(mine []int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, i := range mine {
		c := w.claims[w.keys[i]]
		if c.answer, c.why = w.answers[i], w.failed[i]; c.answer == "" && c.why == nil {
			delete(w.claims, w.keys[i])
		}
		close(c.done)
	}
}

// await waits until the texts that others send are decided.
func (w *work) await(ctx context.Context, others []int) error {
	for _, i := range others {
		w.mu.Lock()
		c := w.claims[w.keys[i]]
		w.mu.Unlock()
		if c == nil {
			continue
		}
		select {
		case <-c.done:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// settle takes what others got, and gives the texts that are still missing.
func (w *work) settle(others []int) (missing []int) {
	before := w.cached
	w.mu.Lock()
	for _, i := range others {
		if !w.decided(i, w.claims[w.keys[i]]) {
			missing = append(missing, i)
		}
	}
	w.mu.Unlock()
	w.report(Progress{Cached: w.cached - before})
	return missing
}

// decided takes what has become of a text that some goroutine claimed.
func (w *work) decided(i int, c *claim) bool {
	if c == nil {
		return false
	}
	select {
	case <-c.done:
	default:
		return false
	}
	if c.why != nil {
		w.failed[i] = c.why
	} else {
		w.know(i, c.answer)
	}
	return true
}

// renderings gives the answers in the order of the texts as they were asked for, and
// has them written down, if the engine's answers are.
func (w *work) renderings(texts []string) []string {
	if r, ok := w.engine.(*Recorder); ok {
		for i, answer := range w.answers {
			if answer != "" {
				r.write(w.pair, w.texts[i], answer)
			}
		}
	}
	out := make([]string, len(texts))
	for n, i := range w.asked {
		if out[n] = texts[n]; i >= 0 {
			out[n] = w.answers[i]
		}
	}
	return out
}

// failure is the error of the texts that failed alone.
func (w *work) failure() error {
	for i := range w.texts {
		why := w.failed[i]
		switch {
		case why == nil:
			continue
		case len(w.texts) == 1:
			return why
		}
		return &Error{Engine: why.Engine, Kind: why.Kind, Err: fmt.Errorf("%d of %d texts; the first of them: %w", len(w.failed), len(w.texts), why.cause())}
	}
	return nil
}
