package enginetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// story is a word of every text that is sent. It must not be told.
const story = "Zwetschkenknödel"

var (
	pair  = retranslate.Pair{From: "es", To: "en"}
	texts = []string{
		story + " uno: “AT&T” & <10 %.",
		`Dijo: "` + story + `", y 😀 \n no es un salto.`,
		"שלום " + story + " — tres.",
	}
)

// Run tests an engine.
func Run(t *testing.T, s Subject) {
	written := capture(t)
	b := bench{Subject: s, written: written}
	t.Run("core", func(t *testing.T) {
		e, _, _ := b.sit(renderings)
		Core{e, pair, texts, renderings(0, Call{Texts: texts}).Texts}.run(t, written)
	})
	t.Run("what arrives", b.arrives)
	t.Run("says what it takes", b.limits)
	t.Run("answer that is none", b.answers)
	t.Run("entities", b.entities)
	t.Run("tries again", b.again)
	t.Run("gives up", b.givesUp)
	t.Run("faults", b.faults)
	t.Run("cancelled", b.cancelled)
	t.Run("deadline", b.deadline)
	t.Run("slow", b.slow)
	for _, secret := range []string{story, s.Secret} {
		if text := written.String(); secret != "" && strings.Contains(text, secret) {
			t.Errorf("%q was written somewhere:\n%s", secret, text)
		}
	}
}

// bench is what the tests share.
type bench struct {
	Subject
	written *written
}

// sit makes an engine and its far side. Waits are noted and take no time.
func (b bench) sit(reply func(call int, c Call) Reply) (retranslate.Translator, *Far, *[]time.Duration) {
	var waits []time.Duration
	far := &Far{reply: reply}
	patience := retranslate.Patience{Sleep: func(ctx context.Context, d time.Duration) error {
		waits = append(waits, d)
		return ctx.Err()
	}}
	return b.New(far, patience), far, &waits
}

// fails asks for a translation that must fail with a kind, and writes the error for
// all to see.
func (b bench) fails(t *testing.T, e retranslate.Translator, kind retranslate.Kind) *retranslate.Error {
	t.Helper()
	got, err := e.Translate(t.Context(), pair, texts)
	if got != nil || !retranslate.Is(err, kind) {
		t.Fatalf("%q and %v, want an error of kind %v", got, err, kind)
	}
	b.tell(err)
	failed, _ := errors.AsType[*retranslate.Error](err)
	if failed.Engine != e.About().Name {
		t.Errorf("the error is of engine %q", failed.Engine)
	}
	return failed
}

// tell writes an error as a log would, with everything that it wraps.
func (b bench) tell(err error) {
	for ; err != nil; err = errors.Unwrap(err) {
		fmt.Fprintf(b.written, "%v\n%+v\n", err, err)
	}
}

// arrives looks at what the far side is told: nothing before there are texts, then all
// of them in one call.
func (b bench) arrives(t *testing.T) {
	e, far, _ := b.sit(renderings)
	if len(far.Calls()) != 0 {
		t.Fatal("it called before it was asked to translate")
	}
	if got, err := e.Translate(t.Context(), pair, nil); len(got) != 0 || err != nil || len(far.Calls()) != 0 {
		t.Errorf("nothing to translate: %q, %v, %d calls", got, err, len(far.Calls()))
	}
	if _, err := e.Translate(t.Context(), pair, texts); err != nil {
		t.Fatal(err)
	}
	calls := far.Calls()
	if len(calls) != 1 || !slices.Equal(calls[0].Texts, texts) {
		t.Fatalf("arrived: %q", calls)
	}
	if calls[0].Secret != b.Secret {
		t.Errorf("called with key %q", calls[0].Secret)
	}
	fmt.Fprintf(b.written, "%v %+v", e.About(), e.About().Model)
}

func (b bench) limits(t *testing.T) {
	e, far, _ := b.sit(renderings)
	about := e.About()
	try := func(what string, texts []string, ok bool) {
		got, err := e.Translate(t.Context(), pair, texts)
		if ok && (err != nil || len(got) != len(texts)) || !ok && !retranslate.Is(err, retranslate.Setup) {
			t.Errorf("%s: %d renderings, %v", what, len(got), err)
		}
		b.tell(err)
	}
	if n := about.MaxTexts; n > 0 {
		try("as many texts as it takes", slices.Repeat([]string{"a"}, n), true)
		try("one more", slices.Repeat([]string{"a"}, n+1), false)
	}
	if n := about.MaxRunes; n > 0 {
		try("as long as it takes", []string{strings.Repeat("𝔸", n)}, true)
		try("longer", []string{story + strings.Repeat("𝔸", n)}, false)
	}
	for _, c := range far.Calls() {
		if len(c.Texts) > about.MaxTexts && about.MaxTexts > 0 || strings.Contains(c.Texts[0], story) {
			t.Error("what it does not take was sent")
		}
	}
}

// answers tries renderings that are not one for each text. One that is none costs
// neither the others nor another call.
func (b bench) answers(t *testing.T) {
	for what, change := range map[string]func([]string) []string{
		"too few":  func(a []string) []string { return a[:2] },
		"too many": func(a []string) []string { return append(a, story) },
		"none":     func(a []string) []string { return nil },
	} {
		t.Run(what, func(t *testing.T) {
			e, far, _ := b.sit(func(call int, c Call) Reply { return Reply{Texts: change(renderings(call, c).Texts)} })
			b.fails(t, e, retranslate.Answer)
			if n := len(far.Calls()); n != 1 {
				t.Errorf("%d calls: an answer was paid for, and asked for again", n)
			}
		})
	}
	for what, bad := range map[string]string{
		"empty one":  " \n",
		"markup":     "<b>" + Translated(texts[1]) + "</b>",
		"error page": "<html><body>502 Bad Gateway</body></html>",
		"unreadable": "\ufffd" + story,
	} {
		t.Run(what, func(t *testing.T) {
			e, far, _ := b.sit(func(_ int, c Call) Reply {
				return Reply{Texts: []string{Translated(c.Texts[0]), bad, Translated(c.Texts[2])}}
			})
			got, err := new(retranslate.Session).Translate(t.Context(), e, pair, texts)
			if !retranslate.Is(err, retranslate.Answer) || !slices.Equal(got, []string{Translated(texts[0]), "", Translated(texts[2])}) || len(far.Calls()) != 1 {
				t.Errorf("%q, %v, %d calls", got, err, len(far.Calls()))
			}
			b.tell(err)
		})
	}
}

// entities tries answers that are HTML although the texts are not.
func (b bench) entities(t *testing.T) {
	e, _, _ := b.sit(func(_ int, c Call) Reply {
		return Reply{Texts: []string{"Trump&#39;s &quot;AT&amp;T&quot; &lt; 5, &amp;lt;", "&amp;amp; stays", "one\nline\n"}}
	})
	got, err := new(retranslate.Session).Translate(t.Context(), e, pair, []string{"uno", "dos &amp;", "tres"})
	want := []string{`Trump's "AT&T" < 5, &lt;`, "&amp;amp; stays", "one line"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}
