package prose_test

import (
	"os"
	"testing"

	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// BenchmarkNames compares the names of a corpus, whose stories are scanned and
// aligned. Bytes are those of the translations.
func BenchmarkNames(b *testing.B) {
	for _, language := range []string{"es", "de", "cs"} {
		b.Run(language, func(b *testing.B) {
			f, err := os.Open("../../../shared/corpus/newstest." + language + "-en.jsonl")
			if err != nil {
				b.Skip("the corpora are not beside the repository:", err)
			}
			defer f.Close()
			type pair struct {
				t, o prose.Facts
				a    prose.Aligner
				out  *prose.Alignment
			}
			var pairs []*pair
			scanner := prose.Scanner{Lexicon: lexicon.English()}
			size := int64(0)
			for s, err := range ingest.Read("", f, ingest.Lines) {
				if err != nil || s.Original == nil {
					continue
				}
				p := &pair{}
				scanner.Scan(&s.Translation, &p.t)
				scanner.Scan(s.Original, &p.o)
				p.out = p.a.Align(&p.t, &p.o)
				pairs = append(pairs, p)
				size += int64(len(s.Translation.Plain))
			}
			var names prose.Names
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, p := range pairs {
					names.Read(&p.t, &p.o, language)
					names.Compare(p.out)
				}
			}
		})
	}
}
