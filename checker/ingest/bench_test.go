package ingest

import (
	"strings"
	"testing"
)

var paragraph = "The harbour master said on <b>Monday</b> that the ferry &ldquo;left on time&rdquo; and that the sea was calm until noon."

func BenchmarkText(b *testing.B) {
	input := []byte(strings.Repeat(paragraph+"\n\n", 1000))
	b.SetBytes(int64(len(input)))
	for b.Loop() {
		if _, err := (Item{Format: Text, Data: input}).Story(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	input := []byte("<article>" + strings.Repeat("<p class=\"story-body\">"+paragraph+"</p>\n", 1000) + "</article>")
	b.SetBytes(int64(len(input)))
	for b.Loop() {
		if _, err := (Item{Format: HTML, Data: input}).Story(); err != nil {
			b.Fatal(err)
		}
	}
}
