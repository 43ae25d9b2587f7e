package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/online"
	"github.com/wirecheck/wirecheck/rules/bannedphrase"
	"github.com/wirecheck/wirecheck/rules/deskglossary"
)

// The transcripts run the command with rules of their own: they are about the
// command, and must not change when a rule does. The two of the desk have no rows
// but those a transcript gives them.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"wirecheck": func() { os.Exit(program{sampleRules, os.Stdin, os.Stdout, os.Stderr}.run(os.Args)) },
		"wirecheck-online": func() {
			if retranslate.Serve(context.Background(), os.Stdin, os.Stdout, online.Open) != nil {
				os.Exit(2)
			}
		},
	})
}

func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script"})
}

// With an engine on the machine nobody is asked, and story lines are checked as they
// come: the report on the first is there before the second is sent.
func TestStoryLinesWithAnEngineAreStreamed(t *testing.T) {
	replay := filepath.Join(t.TempDir(), "replay.jsonl")
	if err := os.WriteFile(replay, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	in, feed := io.Pipe()
	report, out := io.Pipe()
	status := make(chan int, 1)
	go func() {
		status <- program{sampleRules, in, out, io.Discard}.run([]string{"wirecheck", "diff", "-", "--input", "jsonl", "--engine", "replay:" + replay, "--no-cache", "--workers", "1", "--format", "jsonl"})
		out.Close()
	}()
	lines := bufio.NewScanner(report)
	heard := make(chan string)
	go func() {
		for lines.Scan() {
			heard <- lines.Text()
		}
		close(heard)
	}()
	for _, id := range []string{"a", "b"} {
		fmt.Fprintf(feed, `{"id": %q, "text": "The bridge will close.", "source": "El puente cerrará.", "source_lang": "es"}`+"\n", id)
		select {
		case line := <-heard:
			if !strings.HasPrefix(line, `{"id":"`+id+`"`) {
				t.Errorf("of %s: %s", id, line)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("no report on %s before the input ends", id)
		}
	}
	feed.Close()
	<-status
}

var sampleRules = []*checker.Rule{
	bannedphrase.Rule,
	{
		ID: "broken-rule", Doc: "# broken-rule\nA rule that fails when it sees xyzzy.\n", Category: checker.Desk, Severity: checker.Minor, Confidence: 90,
		Check: func(p *checker.Pass) {
			each(p, "xyzzy", func(int, int) { panic("plugh") })
		},
	},
	deskglossary.Rule,
	{
		ID: "draft-rule", Doc: "# draft-rule\nA rule whose rate is not known.\n", Category: checker.Desk, Severity: checker.Critical, Confidence: 90, Draft: true,
		Check: func(p *checker.Pass) {
			each(p, "the", func(start, end int) { p.Report(checker.Finding{Start: start, End: end, Message: "an article"}) })
		},
	},
	{
		ID: "needs-original", Doc: "# needs-original\nA rule that compares.\n", Category: checker.Names, Severity: checker.Minor, Confidence: 90, NeedsOriginal: true,
		Check: func(p *checker.Pass) {
			o := p.Original()
			each(p, "Elm", func(start, end int) {
				for i := range o.Tokens {
					if o.Word(i) == "Olmeda" {
						p.Report(checker.Finding{Start: start, End: end, Message: "“Elm” is Olmeda", Evidence: []checker.Evidence{p.AtOriginal(i, i+1, "the name")}})
					}
				}
			})
		},
	},
	{
		ID: "swapped-letters", Doc: "# swapped-letters\nTwo letters changed places. It happens.\n", Category: checker.Spacing, Severity: checker.Minor, Confidence: 90,
		Check: func(p *checker.Pass) {
			each(p, "teh", func(start, end int) {
				p.Report(checker.Finding{Start: start, End: end, Message: "“teh” is not a word", Fixes: []checker.Fix{checker.Replace(start, end, "the").AsMechanical()}})
			})
		},
	},
	{
		ID: "translated-name", Doc: "# translated-name\n\nA person's name was translated\nas a common word.\n", Category: checker.Names, Severity: checker.Critical, Confidence: 97,
		ITS: "mistranslation", MQM: "accuracy/do-not-translate",
		Check: func(p *checker.Pass) {
			each(p, "Ripe", func(start, end int) {
				p.Report(checker.Finding{Start: start, End: end, Message: "“Ripe” looks like the name Maduro, translated", Why: "‘maduro’ is Spanish for ‘ripe’",
					Fixes: []checker.Fix{checker.Replace(start, end, "Maduro"), checker.Replace(start, end, "R&D")}})
			})
		},
	},
	{
		ID: "unsure-rule", Doc: "# unsure-rule\nA rule that is not sure.\n", Category: checker.Desk, Severity: checker.Major, Confidence: 40,
		Check: func(p *checker.Pass) {
			each(p, "perhaps", func(start, end int) { p.Report(checker.Finding{Start: start, End: end, Message: "perhaps"}) })
		},
	},
}

func each(p *checker.Pass, word string, do func(start, end int)) {
	for i := range p.Tokens {
		if p.Tokens[i].Kind == prose.Word && p.Word(i) == word {
			do(p.Span(i, i+1))
		}
	}
}
