package rules

import (
	"os"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

func BenchmarkOwn(b *testing.B) {
	for _, corpus := range []string{"newstest.es-en", "reuters.en"} {
		b.Run(corpus, func(b *testing.B) {
			f, err := os.Open("../../shared/corpus/" + corpus + ".jsonl")
			if err != nil {
				b.Skip("no")
			}
			defer f.Close()
			var stories []*checker.Story
			size := int64(0)
			for s, err := range ingest.Read(corpus, f, ingest.Lines) {
				if err != nil {
					b.Fatal(err)
				}
				s.Original = nil
				stories = append(stories, s)
				size += int64(len(s.Input))
			}
			b.Log(len(stories), size)
			c, _ := checker.New(All)
			w := c.NewWorker()
			b.SetBytes(size)
			for b.Loop() {
				for _, s := range stories {
					w.Check(s)
				}
			}
		})
	}
}
