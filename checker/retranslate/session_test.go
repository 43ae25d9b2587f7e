package retranslate

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

var esEn = Pair{"es", "en"}

// fake is an engine with faults. It renders a text as itself in small letters.
type fake struct {
	about About
	fault func(call int, texts, answers []string) ([]string, error) // may be nil

	mu   sync.Mutex
	sent []string
	call int
}

func (f *fake) About() About { return f.about }

func (f *fake) Translate(ctx context.Context, _ Pair, texts []string) ([]string, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	f.mu.Lock()
	f.sent = append(f.sent, texts...)
	f.call++
	call := f.call
	f.mu.Unlock()
	answers := make([]string, len(texts))
	for i, text := range texts {
		answers[i] = strings.ToLower(text)
	}
	if f.fault != nil {
		return f.fault(call, texts, answers)
	}
	return answers, nil
}

func newCache(t *testing.T) *Cache {
	t.Helper()
	c, err := OpenCache(filepath.Join(t.TempDir(), "a b?c%d", "cache.db"), 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// sentences are texts that say where they are: each has a figure and a name.
func sentences(n int) (texts []string) {
	for i := range n {
		texts = append(texts, fmt.Sprintf("Nombre%c dijo que costará %d soles.", 'A'+i%26, 1000+i))
	}
	return texts
}

func lower(texts []string) (out []string) {
	for _, text := range texts {
		out = append(out, strings.ToLower(text))
	}
	return out
}

func TestTranslate(t *testing.T) {
	f := &fake{about: About{Name: "fake", Price: 20, MaxTexts: 3, MaxRunes: 80}}
	var last Progress
	s := &Session{Cache: newCache(t), Progress: func(p Progress) { last = p }}
	texts := append(sentences(5), "", " \n", sentences(5)[1], "Uno\n dos\r\ntres\x00")
	want := append(lower(sentences(5)), "", " \n", lower(sentences(5))[1], "uno dos tres")
	e, err := s.Estimate(f, esEn, texts)
	if size := int64(5*len(sentences(1)[0]) - 5 + len("Uno dos tres")); err != nil || e.Texts != 6 || e.Sent != size || e.Cost != float64(size)*20/1e6 || e.Cached != 0 {
		t.Errorf("estimate %+v %v, want %d code points", e, err, size)
	}
	got, err := s.Translate(t.Context(), f, esEn, texts)
	if err != nil || !slices.Equal(got, want) {
		t.Fatalf("%q %v,\nwant %q", got, err, want)
	}
	if len(f.sent) != 6 || f.call != 3 || last.Sent != e.Sent || last.Cost != e.Cost {
		t.Errorf("sent %d texts in %d calls, %+v; want each text once, within the engine's limits", len(f.sent), f.call, last)
	}
	// Another session has all of it from the cache; the pair and the model count.
	again := &Session{Cache: s.Cache}
	if got, err := again.Translate(t.Context(), f, esEn, texts); err != nil || !slices.Equal(got, want) || f.call != 3 {
		t.Errorf("%q %v in %d calls", got, err, f.call)
	}
	if e, err := again.Estimate(f, esEn, texts); err != nil || e.Texts != 0 || e.Cached != last.Sent {
		t.Errorf("%+v %v, want nothing to send", e, err)
	}
	if e, _ := again.Estimate(f, Pair{"pt", "en"}, texts); e.Texts != 6 {
		t.Errorf("%+v, want another pair not to be known", e)
	}
	f.about.Model = "other"
	if e, _ := again.Estimate(f, esEn, texts); e.Texts != 6 {
		t.Errorf("%+v, want another model not to be known", e)
	}
	f.about.Fresh = true
	fresh := &Session{Cache: s.Cache}
	if _, err := fresh.Translate(t.Context(), f, esEn, texts); err != nil {
		t.Error(err)
	}
	if st, err := s.Cache.Stats(); err != nil || st.Answers != 6 {
		t.Errorf("%+v %v, want no answer of an engine that is to be asked every time", st, err)
	}
}

func TestFaults(t *testing.T) {
	texts := sentences(6)
	broken := func(answer string) func(int, []string, []string) ([]string, error) {
		return func(_ int, _, answers []string) ([]string, error) {
			for i := range answers {
				if strings.Contains(answers[i], "1002") {
					answers[i] = answer
				}
			}
			return answers, nil
		}
	}
	many := func(change func(texts, answers []string) ([]string, error)) func(int, []string, []string) ([]string, error) {
		return func(_ int, texts, answers []string) ([]string, error) {
			if len(texts) == 1 {
				return answers, nil
			}
			return change(texts, answers)
		}
	}
	for _, c := range []struct {
		name   string
		fault  func(int, []string, []string) ([]string, error)
		failed []int // texts
		kind   Kind
	}{
		{"too few", many(func(_, a []string) ([]string, error) { return a[1:], nil }), nil, 0},
		{"too many", many(func(_, a []string) ([]string, error) { return append(a, "x"), nil }), nil, 0},
		{"none", many(func(_, a []string) ([]string, error) { return nil, nil }), nil, 0},
		{"swapped", many(func(_, a []string) ([]string, error) { a[1], a[4] = a[4], a[1]; return a, nil }), nil, 0},
		{"shifted", many(func(_, a []string) ([]string, error) { return append(a[1:], "and so on"), nil }), nil, 0},
		{"refused together", many(func(_, a []string) ([]string, error) { return nil, &Error{Engine: "fake", Kind: Answer} }), nil, 0},
		{"empty", broken(" "), []int{2}, Answer},
		{"not UTF-8", broken("a\xff"), []int{2}, Answer},
		{"read as UTF-8 that it is not", broken("a\ufffd"), []int{2}, Answer},
		{"a page of HTML", broken("<html><body>502 Bad Gateway</body></html>"), []int{2}, Answer},
		{"NUL", broken("\x00"), []int{2}, Answer},
		{"absurdly long", broken(strings.Repeat("la ", 1000)), []int{2}, Answer},
		{"no answer", func(call int, _, _ []string) ([]string, error) { return nil, &Error{Engine: "fake", Kind: Unavailable} }, []int{0, 1, 2, 3, 4, 5}, Unavailable},
		{"half way", func(call int, _, a []string) ([]string, error) {
			if call > 1 {
				return nil, &Error{Engine: "fake", Kind: Quota}
			}
			return a, nil
		}, []int{4, 5}, Quota},
		{"an error that tells", func(_ int, texts, _ []string) ([]string, error) { return nil, errors.New(texts[0]) }, []int{0, 1, 2, 3, 4, 5}, Unavailable},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := &fake{about: About{Name: "fake", MaxTexts: 4}, fault: c.fault}
			if c.name == "swapped" || c.name == "shifted" {
				f.about.MaxTexts = 0
			}
			s := &Session{Cache: newCache(t)}
			got, err := s.Translate(t.Context(), f, esEn, texts)
			want := lower(texts)
			for _, i := range c.failed {
				want[i] = ""
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q,\nwant %q", got, want)
			}
			if (len(c.failed) > 0) != (err != nil) || err != nil && !Is(err, c.kind) {
				t.Errorf("%v", err)
			}
			silent(t, err, texts)
			// What came is in the cache, and nothing else.
			known, err := s.Cache.getTexts(f.about, esEn, texts)
			if err != nil || !slices.Equal(known, want) {
				t.Errorf("in the cache: %q %v,\nwant %q", known, err, want)
			}
		})
	}
}

// silent checks that an error has no word of the stories in it.
func silent(t *testing.T, err error, texts []string) {
	t.Helper()
	if err == nil {
		return
	}
	for _, text := range texts {
		for _, word := range strings.Fields(text) {
			if word = strings.Trim(word, ".,"); len(word) > 3 && strings.Contains(strings.ToLower(err.Error()), strings.ToLower(word)) {
				t.Errorf("%q tells %q of a story", err, word)
			}
		}
	}
}

func TestTooLong(t *testing.T) {
	f := &fake{about: About{Name: "fake", MaxRunes: 100}}
	texts := []string{"Uno.", strings.Repeat("dos ", 30), "Tres."}
	got, err := new(Session).Translate(t.Context(), f, esEn, texts)
	if !slices.Equal(got, []string{"uno.", "", "tres."}) || !Is(err, Quota) {
		t.Errorf("%q %v", got, err)
	}
}

func TestSpeaks(t *testing.T) {
	f := &fake{about: About{Name: "fake", Speaks: func(p Pair) bool { return p.From == "fr" }}}
	got, err := new(Session).Translate(t.Context(), f, esEn, []string{"Uno."})
	if len(got) != 1 || !Is(err, Language) || f.call != 0 {
		t.Errorf("%q %v in %d calls", got, err, f.call)
	}
}

func TestCancelHalfWay(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	f := &fake{about: About{Name: "fake", MaxTexts: 2}}
	f.fault = func(call int, _, answers []string) ([]string, error) {
		if call == 2 {
			cancel()
		}
		return answers, nil
	}
	texts := sentences(6)
	s := &Session{Cache: newCache(t)}
	got, err := s.Translate(ctx, f, esEn, texts)
	want := append(lower(texts[:4]), "", "")
	if !errors.Is(err, context.Canceled) || !slices.Equal(got, want) {
		t.Errorf("%q %v", got, err)
	}
	if known, err := s.Cache.getTexts(f.about, esEn, texts); err != nil || !slices.Equal(known, want) {
		t.Errorf("in the cache: %q %v", known, err)
	}
	// The session is as good as before.
	if got, err := s.Translate(t.Context(), f, esEn, texts); err != nil || !slices.Equal(got, lower(texts)) {
		t.Errorf("%q %v", got, err)
	}
}

// An engine that panics, which a server survives, does not have others wait for it.
func TestPanic(t *testing.T) {
	f := &fake{about: About{Name: "fake"}, fault: func(call int, _, answers []string) ([]string, error) {
		if call == 1 {
			panic("moon")
		}
		return answers, nil
	}}
	s := &Session{}
	func() {
		defer func() { _ = recover() }()
		_, _ = s.Translate(t.Context(), f, esEn, sentences(2))
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if got, err := s.Translate(ctx, f, esEn, sentences(2)); err != nil || !slices.Equal(got, lower(sentences(2))) {
		t.Errorf("%q %v", got, err)
	}
}

func TestBudget(t *testing.T) {
	texts := sentences(4)
	size := runes(texts[0])
	f := &fake{about: About{Name: "fake"}}
	s := &Session{MaxRunes: 3*size - 1}
	got, err := s.Translate(t.Context(), f, esEn, texts)
	if want := append(lower(texts[:2]), "", ""); !Is(err, Budget) || !slices.Equal(got, want) {
		t.Errorf("%q %v", got, err)
	}
	silent(t, err, texts)
	// A call that translated nothing is not counted; answers that are out of order are.
	f = &fake{about: About{Name: "fake"}, fault: func(call int, _, answers []string) ([]string, error) {
		if call == 1 {
			return nil, &Error{Engine: "fake", Kind: Credentials}
		}
		slices.Reverse(answers)
		return answers, nil
	}}
	s = &Session{MaxRunes: 6 * size}
	if _, err := s.Translate(t.Context(), f, esEn, texts); !Is(err, Credentials) {
		t.Error(err)
	}
	got, err = s.Translate(t.Context(), f, esEn, texts)
	if want := append(lower(texts[:2]), "", ""); !Is(err, Answer) || !slices.Equal(got, want) {
		t.Errorf("%q %v", got, err)
	}
	silent(t, err, texts)
}

// A pipeline whose last program is missing may have sent all to an engine that is paid.
func TestBudgetOfBrokenCommand(t *testing.T) {
	c, err := newCommand("cat >/dev/null | no-such-program", false)
	if err != nil {
		t.Fatal(err)
	}
	texts := sentences(1)
	s := &Session{MaxRunes: runes(texts[0])}
	if _, err := s.Translate(t.Context(), c, esEn, texts); !Is(err, Setup) {
		t.Error(err)
	}
	if _, err := s.Translate(t.Context(), c, esEn, texts); !Is(err, Budget) {
		t.Errorf("it was sent again: %v", err)
	}
}

func TestBudgetTogether(t *testing.T) {
	const goroutines = 8
	texts := sentences(40)
	var total int64
	for _, text := range texts {
		total += runes(text)
	}
	for _, share := range []int64{1, 2} { // the whole budget, and half of it
		engines := []*fake{{about: About{Name: "one", MaxTexts: 3}}, {about: About{Name: "two", MaxTexts: 5}}}
		s := &Session{MaxRunes: 2 * total / share, Cache: newCache(t)}
		var wg sync.WaitGroup
		for g := range goroutines {
			wg.Go(func() {
				mine := append(slices.Clone(texts[g*3:]), texts[:g*3]...)
				got, err := s.Translate(t.Context(), engines[g%2], esEn, mine)
				if err != nil && (share == 1 || !Is(err, Budget)) {
					t.Error(err)
				}
				for i := range mine {
					if got[i] != strings.ToLower(mine[i]) && (share == 1 || got[i] != "") {
						t.Errorf("%q for %q", got[i], mine[i])
					}
				}
			})
		}
		wg.Wait()
		var sent int64
		for _, e := range engines {
			for _, text := range e.sent {
				sent += runes(text)
			}
			slices.Sort(e.sent)
			if n := len(slices.Compact(slices.Clone(e.sent))); n != len(e.sent) {
				t.Errorf("%s was sent %d texts, %d different ones", e.about.Name, len(e.sent), n)
			}
		}
		if sent > s.MaxRunes || sent != s.done.Sent || share == 1 && sent != 2*total {
			t.Errorf("sent %d of %d, told %d", sent, s.MaxRunes, s.done.Sent)
		}
	}
}

// A cache that breaks while it is used costs no answer.
func TestCacheBreaks(t *testing.T) {
	c := newCache(t)
	s := &Session{Cache: c}
	f := &fake{about: About{Name: "fake", MaxTexts: 1}, fault: func(_ int, _, answers []string) ([]string, error) {
		_, err := c.db.Exec("DROP TABLE IF EXISTS answers")
		return answers, err
	}}
	texts := sentences(3)
	got, err := s.Translate(t.Context(), f, esEn, texts)
	if err != nil || !slices.Equal(got, lower(texts)) {
		t.Errorf("%q %v", got, err)
	}
	if err := s.CacheError(); err == nil || !strings.Contains(err.Error(), c.Path()) {
		t.Errorf("%v, want an error that names the file", err)
	}
	silent(t, s.CacheError(), texts)
}

func TestMain(m *testing.M) {
	if path := os.Getenv("WIRECHECK_TEST_CACHE"); path != "" {
		os.Exit(fillCache(path))
	}
	if os.Getenv("WIRECHECK_TEST_SERVES") != "" {
		if Serve(context.Background(), os.Stdin, os.Stdout, servedEngine) != nil {
			os.Exit(2)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}
