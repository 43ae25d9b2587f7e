package rules

import (
	"bufio"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

// slip is a place of a story in fixtures/slips.jsonl: what a desk would write, and what an engine
// makes of it.
var slip = regexp.MustCompile(`\[\[(.*?)\|(.*?)\]\]`)

// In short stories of our own every slip is made by itself: names glossed and exchanged, figures, dates, negations, hedges, quotations and
// sentences. At least so many are found on the place, and nothing where there are none.
func TestSlips(t *testing.T) {
	const least = 5388
	f, err := os.Open("../fixtures/slips.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := newWorker(t)
	w.MinConfidence = 60
	found, all := 0, 0
	for s, err := range ingest.Read("slips.jsonl", bufio.NewReader(f), ingest.Lines) {
		if err != nil {
			t.Fatal(err)
		}
		text := s.Translation.Plain
		places := slip.FindAllStringSubmatchIndex(text, -1)
		for _, finding := range w.Check(written(s, text, places, -1)).Findings {
			t.Errorf("%s: a false alarm: %s: %s", s.ID, finding.Rule.ID, finding.Message)
		}
		for n, at := range places {
			made := written(s, text, places, n)
			start := at[0]
			for _, before := range places[:n] {
				start -= before[1] - before[0] - (before[3] - before[2])
			}
			end, hit := start+at[5]-at[4], false
			for _, finding := range w.Check(made).Findings {
				hit = hit || finding.Start <= end+3 && finding.End >= start-3
			}
			if all++; hit {
				found++
			} else {
				t.Logf("%s: not found: %s", s.ID, text[at[0]:at[1]])
			}
		}
	}
	t.Logf("%d of %d slips found", found, all)
	if found < least {
		t.Errorf("%d of %d slips found, want %d", found, all, least)
	}
}

// written is a story without its slips but the one.
func written(s *checker.Story, text string, places [][]int, wrong int) *checker.Story {
	var b strings.Builder
	at := 0
	for n, place := range places {
		b.WriteString(text[at:place[0]])
		if n == wrong {
			b.WriteString(text[place[4]:place[5]])
		} else {
			b.WriteString(text[place[2]:place[3]])
		}
		at = place[1]
	}
	b.WriteString(text[at:])
	return story(b.String(), s.Original.Plain, s.OriginalLanguage)
}
