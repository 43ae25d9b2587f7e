package enginetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// Core is what every engine must do, whether it has a far side that can be made to
// fail or not: [Run] asks more of those that have.
type Core struct {
	Engine retranslate.Translator
	Pair   retranslate.Pair // that it translates
	Texts  []string         // that it translates, a story's; all different, and more than one

	// Renderings are what it makes of the texts; nil where that depends on the machine,
	// and each text must then be rendered as it is by itself.
	Renderings []string
}

// Run tests the engine. A word of the texts must not be told by any error: the longest
// of each is looked for.
func (c Core) Run(t *testing.T) { c.run(t, capture(t)) }

func (c Core) run(t *testing.T, written *written) {
	t.Run("about", func(t *testing.T) {
		about := c.Engine.About()
		if about.Name == "" || about.Price < 0 || about.Speaks != nil && !about.Speaks(c.Pair) {
			t.Errorf("%+v", about)
		}
		if err := about.Takes(c.Texts); err != nil {
			t.Error(err)
		}
	})
	t.Run("nothing", func(t *testing.T) {
		if got, err := c.Engine.Translate(t.Context(), c.Pair, nil); len(got) != 0 || err != nil {
			t.Errorf("%q, %v", got, err)
		}
	})
	// An engine that connects when it is first asked, is first asked by many.
	t.Run("at once", func(t *testing.T) {
		want := c.want(t)
		var all sync.WaitGroup
		for range 3 {
			for i := range c.Texts {
				all.Go(func() {
					if got, err := c.Engine.Translate(t.Context(), c.Pair, c.Texts[i:i+1]); err != nil || got[0] != want[i] {
						t.Errorf("%q, %v; want %q", got, err, want[i])
					}
				})
			}
		}
		all.Wait()
	})
	t.Run("order", func(t *testing.T) {
		texts, want := slices.Clone(c.Texts), slices.Clone(c.want(t))
		for range 2 { // as they are, and turned round
			if got := c.translate(t, texts...); !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
			slices.Reverse(texts)
			slices.Reverse(want)
		}
	})
	t.Run("called off", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		got, err := c.Engine.Translate(ctx, c.Pair, c.Texts)
		if err == nil && c.Engine.About().Fresh && c.Engine.About().Local {
			return // recorded answers take no time
		}
		if got != nil || !errors.Is(err, context.Canceled) {
			t.Errorf("%q, %v", got, err)
		}
		fmt.Fprintln(written, err)
	})
	t.Run("no such language", func(t *testing.T) {
		_, err := c.Engine.Translate(t.Context(), retranslate.Pair{From: "tlh", To: "en"}, c.Texts)
		fmt.Fprintln(written, err) // some do not look at the languages
	})
	for _, text := range c.Texts {
		words := strings.Fields(text)
		if longest := slices.MaxFunc(words, func(a, b string) int { return len(a) - len(b) }); strings.Contains(written.String(), longest) {
			t.Errorf("%q was written somewhere:\n%s", longest, written.String())
		}
	}
}

func (c Core) want(t *testing.T) []string {
	if c.Renderings != nil {
		return c.Renderings
	}
	var want []string
	for _, text := range c.Texts {
		want = append(want, c.translate(t, text)...)
	}
	return want
}

func (c Core) translate(t *testing.T, texts ...string) []string {
	t.Helper()
	got, err := c.Engine.Translate(t.Context(), c.Pair, texts)
	if err != nil || len(got) != len(texts) {
		t.Fatalf("%q, %v", got, err)
	}
	return got
}
