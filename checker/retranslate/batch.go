package retranslate

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// send has the engine translate texts, batch after batch. What fails one text alone
// is noted with it; the error is what stops them all. The answers that came before
// it are kept.
func (w *work) send(ctx context.Context, texts []int) error {
	for len(texts) > 0 {
		if err := ctx.Err(); err != nil {
			return err
		}
		sizes := w.batch(texts)
		if len(sizes) == 0 {
			w.failed[texts[0]] = w.about.errorf(Quota, "a text of %d code points; it takes %d at once", runes(w.texts[texts[0]]), w.about.MaxRunes)
			texts = texts[1:]
			continue
		}
		n := w.reserve(sizes)
		if n == 0 {
			return w.about.errorf(Budget, "%d texts were not sent: the next has %d code points, and the limit for all is %d", len(texts), sizes[0], w.MaxRunes)
		}
		if err := w.ask(ctx, texts[:n]); err != nil {
			return err
		}
		texts = texts[n:]
	}
	return nil
}

// batch gives the sizes, in code points, of the texts that the engine takes at once,
// from the first on.
func (w *work) batch(texts []int) (sizes []int64) {
	var sum int64
	for _, i := range texts {
		size := runes(w.texts[i])
		sum += size
		if w.about.MaxTexts > 0 && len(sizes) == w.about.MaxTexts || w.about.MaxRunes > 0 && sum > int64(w.about.MaxRunes) {
			break
		}
		sizes = append(sizes, size)
	}
	return sizes
}

// ask sends one batch that has been taken out of the budget. Where the answers
// cannot be told to be each its own text's, its texts are sent again, one by one.
func (w *work) ask(ctx context.Context, batch []int) error {
	texts := make([]string, len(batch))
	var size int64
	for n, i := range batch {
		texts[n] = w.texts[i]
		size += runes(texts[n])
	}
	answers, err := w.engine.Translate(ctx, w.pair, texts)
	if unpaid(err) {
		w.refund(size)
		return err
	}
	w.report(Progress{Sent: size, Cost: w.about.cost(size)})
	if err = w.told(ctx, err); err == nil {
		err = oneEach(w.about.Name, texts, answers)
	}
	if err == nil && misplaced(texts, answers) {
		err = w.about.errorf(Answer, "the renderings of %d texts are not in their order", len(texts))
	}
	var e *Error
	switch {
	case err == nil:
		w.take(batch, answers)
		return nil
	case !errors.As(err, &e) || e.Kind != Answer:
		return err
	case len(batch) == 1:
		w.failed[batch[0]] = e
		return nil
	}
	return w.askAlone(ctx, batch, e)
}

// askAlone sends the texts of a batch one by one, since the answers to all of them
// at once were unusable for this reason.
func (w *work) askAlone(ctx context.Context, batch []int, why *Error) error {
	for n, i := range batch {
		if err := ctx.Err(); err != nil {
			return err
		}
		if w.reserve([]int64{runes(w.texts[i])}) == 0 {
			for _, left := range batch[n:] {
				w.failed[left] = w.about.errorf(Answer, "%w; the limit of %d code points does not allow to send them one by one", why.cause(), w.MaxRunes)
			}
			return nil
		}
		if err := w.ask(ctx, []int{i}); err != nil {
			return err
		}
	}
	return nil
}

// told gives the error of a call as it may be told. One that is not of the kinds the
// engines promise is not trusted to keep a story's words to itself.
func (w *work) told(ctx context.Context, err error) error {
	var e *Error
	switch {
	case err == nil || errors.As(err, &e):
		return err
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		return w.about.errorf(Unavailable, "no answer in time")
	}
	return w.about.unsaid(err)
}

// unsaid stands for an error whose words are not to be told.
func (a About) unsaid(err error) *Error {
	return a.errorf(Unavailable, "it failed without saying how (%T)", err)
}

// take keeps the usable answers of a batch and puts them into the cache at once:
// they are paid for, whatever comes next.
func (w *work) take(batch []int, answers []string) {
	put := map[key]string{}
	for n, i := range batch {
		answer := oneLine(answers[n])
		if err := unusable(w.texts[i], answer); err != nil {
			w.failed[i] = &Error{Engine: w.about.Name, Kind: Answer, Err: err}
			continue
		}
		w.answers[i] = answer
		put[w.keys[i]] = answer
	}
	if w.cacheable() {
		w.cacheFailed(w.Cache.put(put))
	}
}

// absurd is how many times as long as its text, or as short, a rendering may be; of
// short texts nothing is said.
const (
	absurd    = 20
	longText  = 2000 // code points of a rendering
	shortText = 200  // code points of a text
)

// tag is compiled when an engine has answered, as entity is.
var tag = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`</?[A-Za-z][^<>]*>`) })

// unusable tells why an answer, on one line, cannot be the rendering of a text; nil
// when it can. Whether it is that of its own text is more than can be seen here.
func unusable(text, answer string) error {
	asked, got := runes(text), runes(answer)
	switch {
	case answer == "":
		return errors.New("an empty rendering")
	case !utf8.ValidString(answer), strings.ContainsRune(answer, utf8.RuneError) && !strings.ContainsRune(text, utf8.RuneError):
		return errors.New("a rendering that is not UTF-8") // JSON decoders write U+FFFD for what is not
	case tag().MatchString(answer) && !tag().MatchString(text):
		return errors.New("a rendering with markup for a text without")
	case got > longText && got > absurd*asked, asked >= shortText && asked > absurd*got:
		return fmt.Errorf("a rendering of %d code points for a text of %d", got, asked)
	}
	return nil
}
