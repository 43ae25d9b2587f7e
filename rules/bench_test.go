package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// cleanCopy reads the clean stories of the fixtures that are plain text and clean by
// themselves.
func cleanCopy(tb testing.TB) (stories []*checker.Story, size int64) {
	tb.Helper()
	files, err := filepath.Glob("../fixtures/clean/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no clean stories: %v", err)
	}
	for _, file := range files {
		if isOriginal(file) || hasOriginal(file) { // those that only their originals make clean
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		for s, err := range ingest.Read(file, strings.NewReader(string(data)), ingest.Text) {
			if err != nil {
				tb.Fatal(err)
			}
			stories = append(stories, s)
			size += int64(len(s.Input))
		}
	}
	return stories, size
}

// BenchmarkScan is the token pass with all phrase tables.
func BenchmarkScan(b *testing.B) {
	stories, size := cleanCopy(b)
	w := newWorker(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range stories {
			w.Scan(s)
		}
	}
}

// BenchmarkTokens is the token pass alone.
func BenchmarkTokens(b *testing.B) {
	stories, size := cleanCopy(b)
	scanner := prose.Scanner{Lexicon: lexicon.English()}
	var facts prose.Facts
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range stories {
			scanner.Scan(&s.Translation, &facts)
		}
	}
}

// BenchmarkCheck is the whole check, from a story in memory to its findings.
func BenchmarkCheck(b *testing.B) {
	stories, size := cleanCopy(b)
	w := newWorker(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range stories {
			w.Check(s)
		}
	}
}

// BenchmarkCorpus is the whole check on wire copy, where the corpora are beside
// the repository. The fixtures are short stories that look guilty; this is what a
// desk gets all day.
func BenchmarkCorpus(b *testing.B) {
	benchmark(b, "reuters.en")
}

// BenchmarkOriginal is the whole check with the originals beside the copy. Bytes
// are those of the translations.
func BenchmarkOriginal(b *testing.B) {
	for _, corpus := range []string{"newstest.es-en", "newstest.de-en", "newstest.cs-en"} {
		b.Run(corpus, func(b *testing.B) { benchmark(b, corpus) })
	}
}

// benchmark checks a corpus.
func benchmark(b *testing.B, corpus string) {
	f, err := os.Open("../../shared/corpus/" + corpus + ".jsonl")
	if err != nil {
		b.Skip("the corpora are not beside the repository:", err)
	}
	defer f.Close()
	var stories []*checker.Story
	size := int64(0)
	for s, err := range ingest.Read(corpus, f, ingest.Lines) {
		if err != nil {
			b.Fatal(err)
		}
		stories = append(stories, s)
		size += int64(len(s.Input))
	}
	w := newWorker(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range stories {
			w.Check(s)
		}
	}
}

// BenchmarkRule is each rule by itself, over facts already made.
func BenchmarkRule(b *testing.B) {
	stories, size := cleanCopy(b)
	for _, r := range All {
		c, err := checker.New([]*checker.Rule{r})
		if err != nil {
			b.Fatal(err)
		}
		w := c.NewWorker()
		b.Run(r.ID, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range stories {
					b.StopTimer()
					w.Scan(s)
					b.StartTimer()
					w.Rules(s)
				}
			}
		})
	}
}

// BenchmarkStart is what a run pays before its first story.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		if _, err := checker.New(All); err != nil {
			b.Fatal(err)
		}
	}
}
