package retranslate

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// getTexts gives the answers to texts, "" where the cache has none.
func (c *Cache) getTexts(about About, pair Pair, texts []string) ([]string, error) {
	keys := make([]key, len(texts))
	for i, text := range texts {
		keys[i] = keyOf(about, pair, text)
	}
	known, err := c.get(keys)
	answers := make([]string, len(texts))
	for i, k := range keys {
		answers[i] = known[k]
	}
	return answers, err
}

// putTexts keeps the answers to texts.
func (c *Cache) putTexts(about About, pair Pair, texts, answers []string) error {
	entries := map[key]string{}
	for i, text := range texts {
		entries[keyOf(about, pair, text)] = answers[i]
	}
	return c.put(entries)
}

func TestCacheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "cache.db")
	c, err := OpenCache(path, 0)
	if err != nil {
		t.Fatal(err)
	}
	text, answer := "El alcalde Olmeda dijo que sí.", "Mayor Olmeda said yes."
	about := About{Name: "deepl", Model: "x"}
	if err := c.putTexts(about, esEn, []string{text}, []string{answer}); err != nil {
		t.Fatal(err)
	}
	private := func() {
		t.Helper()
		for _, file := range []string{path, path + "-wal", path + "-shm"} {
			info, err := os.Stat(file)
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%s: %v %v, want it to be the user's alone", file, info, err)
			}
		}
	}
	private()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil || bytes.Contains(data, []byte("alcalde")) || !bytes.Contains(data, []byte(answer)) {
		t.Errorf("%v: want the answer in the file and not the text", err)
	}
	if err := os.Chmod(path, 0o644); err != nil { // it was copied
		t.Fatal(err)
	}
	if c, err = OpenCache(path, 0); err != nil {
		t.Fatal(err)
	}
	got, err := c.getTexts(about, esEn, []string{"x", text})
	if err != nil || !slices.Equal(got, []string{"", answer}) {
		t.Errorf("%q %v", got, err)
	}
	private()
	if got, _ := c.getTexts(About{Name: "deeplx"}, esEn, []string{text}); got[0] != "" {
		t.Error("an answer of another engine")
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestCacheUnusable(t *testing.T) {
	dir := t.TempDir()
	whole := filepath.Join(dir, "whole.db")
	c, err := OpenCache(whole, 0)
	if err != nil {
		t.Fatal(err)
	}
	texts := sentences(2000)
	if err := c.putTexts(About{Name: "x"}, esEn, texts, texts); err != nil {
		t.Fatal(err)
	}
	execute := func(name, statement string) string {
		path := filepath.Join(dir, name)
		c, err := OpenCache(path, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.db.Exec(statement); err != nil {
			t.Fatal(err)
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
		return path
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	file := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for _, k := range []struct{ path, want string }{
		{file("story.txt", []byte(strings.Repeat("The mayor said that it rained.\n", 100))), "is no cache of wirecheck"},
		{file("short.db", data[:5000]), "is damaged"},
		{execute("newer.db", "PRAGMA user_version = 2"), "was written by a newer wirecheck (format 2, this one has 1)"},
		{execute("other.db", "PRAGMA application_id = 0; PRAGMA user_version = 0"), "is no cache of wirecheck"},
		{execute("gone.db", "DROP TABLE answers"), "is damaged"},
		{dir, "is a directory"},
	} {
		before, _ := os.ReadFile(k.path)
		if err := os.Chmod(k.path, 0o755); err != nil {
			t.Fatal(err)
		}
		c, err := OpenCache(k.path, 0)
		if err == nil || !strings.Contains(err.Error(), k.path) || !strings.Contains(err.Error(), k.want) {
			t.Errorf("%v, want %s %s", err, k.path, k.want)
			if err == nil {
				_ = c.Close()
			}
		}
		if after, _ := os.ReadFile(k.path); !bytes.Equal(before, after) {
			t.Errorf("%s was changed", k.path)
		}
		if info, err := os.Stat(k.path); err != nil || info.Mode().Perm() != 0o755 {
			t.Errorf("%s: %v %v, want the mode that it had", k.path, info, err)
		}
	}
	// Damage further in shows when it is read, and costs no answer then.
	hurt := slices.Clone(data)
	for i := len(hurt) / 2; i < len(hurt); i++ {
		hurt[i] ^= 0x55
	}
	c, err = OpenCache(file("hurt.db", hurt), 0)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Stats(); err == nil || !strings.Contains(err.Error(), "hurt.db: is damaged") {
		t.Error(err)
	}
	s := &Session{Cache: c}
	got, err := s.Translate(t.Context(), &fake{about: About{Name: "x"}}, esEn, texts[:50])
	if err != nil || !slices.Equal(lower(got), lower(texts[:50])) { // as kept, or as the engine has it
		t.Errorf("%q %v", got, err)
	}
}

func TestPrune(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cache.db")
	const most = 100_000
	c, err := OpenCache(path, most)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	about := About{Name: "x"}
	texts := sentences(1500)
	age := func(hours int) {
		if _, err := c.db.Exec("UPDATE answers SET used = used - ?", hours*3600); err != nil {
			t.Fatal(err)
		}
	}
	var st CacheStats
	for batch := range slices.Chunk(texts, 100) {
		if err := c.putTexts(about, esEn, batch, batch); err != nil {
			t.Fatal(err)
		}
		if st, err = c.Stats(); err != nil || st.Bytes > most { // age may add a page
			t.Fatalf("%+v %v", st, err)
		}
		age(2)
		if got, err := c.getTexts(about, esEn, texts[:1]); err != nil || got[0] == "" {
			t.Fatalf("%q %v: what is used often is gone", got, err)
		}
	}
	if st.Answers < 200 || st.Answers == 1500 || !st.Oldest.Before(st.Newest) {
		t.Errorf("%+v", st)
	}
	if got, _ := c.getTexts(about, esEn, []string{texts[1], texts[1499]}); got[0] != "" || got[1] == "" {
		t.Errorf("%q, want the old one to be gone, not the new one", got)
	}
	if info, err := os.Stat(path); err != nil || info.Size() > most+most/10 {
		t.Errorf("the file has %d bytes: %v", info.Size(), err)
	}
	age(1000)
	if err := c.putTexts(about, esEn, texts[:10], texts[:10]); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Prune(-1, 999*time.Hour); err != nil {
		t.Fatal(err)
	}
	if st, err := c.Stats(); err != nil || st.Answers != 10 {
		t.Errorf("%+v %v, want ten", st, err)
	}
	if _, err := c.Prune(0, -1); err != nil {
		t.Fatal(err)
	}
	if st, err := c.Stats(); err != nil || st.Answers != 0 || !st.Oldest.IsZero() {
		t.Errorf("%+v %v, want none", st, err)
	}
}

// fillCache is another process that uses a cache.
func fillCache(path string) int {
	c, err := OpenCache(path, 0)
	if err == nil {
		for n := range 20 {
			texts := []string{fmt.Sprintf("%d %d", os.Getpid(), n), fmt.Sprint("shared ", n)}
			if err = c.putTexts(About{}, esEn, texts, texts); err != nil {
				break
			}
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func TestProcesses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cache.db")
	var wg sync.WaitGroup
	const processes = 4
	for range processes {
		wg.Go(func() {
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), "WIRECHECK_TEST_CACHE="+path)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	wg.Wait()
	c, err := OpenCache(path, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if st, err := c.Stats(); err != nil || st.Answers != 20*processes+20 {
		t.Errorf("%+v %v", st, err)
	}
}
