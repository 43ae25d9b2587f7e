package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"slices"
	"sync"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/report"
	"github.com/wirecheck/wirecheck/checker/retranslate/opinion"
	"github.com/wirecheck/wirecheck/checker/stet"
)

// runner checks many stories at once and hands the reports on in the order of
// the input. Only a window of stories is in memory.
type runner struct {
	checker       *checker.Checker
	rules         []*checker.Rule // all there are, running or not
	stdin         io.Reader
	paths         []string
	format        ingest.Format
	from, to      string
	original      *checker.Story
	originalNote  string // why it was not read
	pairs         bool   // each story's original is beside it
	failOn        report.FailOn
	minConfidence uint8
	raised        bool // over what the configuration asks for
	workers       int
	fix, diff     bool

	ctx      context.Context     // ends what engines are asked
	panel    *opinion.Panel      // nil where no engine is named
	record   string              // where the engine’s answers are to be written; "" for nowhere
	recorded bytes.Buffer        // until the run has ended
	progress *progress           // nil where nobody is told
	usage    report.Usage        // what they were sent
	held     []held              // the input, where it was read before; see agree
	narrow   func(*report.Story) // leaves what is to be shown; nil for all

	stetFile       string // where findings are let stand
	stet, baseline *stet.List
	ran            map[string]bool // rules that run, by ID
	tallies        [2]stet.Tally   // of stet and baseline
}

// outcome is what came of one story.
type outcome struct {
	story *report.Story
	text  string // for standard output: a diff, or the fixed text of standard input
}

// hand is what one goroutine checks with.
type hand struct {
	*checker.Worker
	advisor *opinion.Advisor // nil where no engine is named
}

func (r *runner) newHand() hand {
	h := hand{Worker: r.checker.NewWorker()}
	h.MinConfidence = r.minConfidence
	if r.panel != nil {
		h.advisor = r.panel.Advisor(r.checker)
	}
	return h
}

type job struct {
	item ingest.Item
	err  error
	done chan outcome
}

// run calls emit for each story, in order, from one goroutine. An error of emit
// ends the run.
func (r *runner) run(emit func(outcome) error) error {
	window := 4 * r.workers
	queue, order, stop := make(chan *job, window), make(chan *job, window), make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		defer close(queue)
		defer close(order)
		for item, err := range r.items() {
			j := &job{item, err, make(chan outcome, 1)}
			for _, to := range [...]chan *job{order, queue} {
				select {
				case to <- j:
				case <-stop:
					return
				}
			}
		}
	})
	for range r.workers {
		group.Go(func() {
			w := r.newHand()
			for j := range queue {
				j.done <- r.check(w, j)
			}
		})
	}
	var err error
	for j := range order {
		if err = emit(<-j.done); err != nil {
			break
		}
	}
	close(stop)
	group.Wait()
	return err
}

// items lists what is to be checked. Text and pages are read by the workers;
// story lines are streamed.
func (r *runner) items() iter.Seq2[ingest.Item, error] {
	return func(yield func(ingest.Item, error) bool) {
		if r.held != nil {
			for _, h := range r.held {
				if !yield(h.item, h.err) {
					return
				}
			}
			return
		}
		for path, err := range inputs(r.paths) {
			if err == nil && r.pairs && isOriginal(path, r.target()) {
				continue
			}
			if !r.inside(path, err, yield) {
				return
			}
		}
	}
}

// inside lists the stories in one input. It reports whether to go on.
func (r *runner) inside(path string, err error, yield func(ingest.Item, error) bool) bool {
	if err != nil {
		return yield(ingest.Item{}, err)
	}
	in := r.stdin
	format := r.format
	if path != "-" {
		if format == ingest.Auto {
			format = ingest.ByPath(path)
		}
		if format == ingest.Text || format == ingest.HTML {
			return yield(ingest.Item{Path: path, Format: format}, nil)
		}
		f, err := os.Open(path)
		if err != nil {
			var cause *os.PathError
			if errors.As(err, &cause) {
				err = cause.Err
			}
			return yield(ingest.Item{}, &ingest.Error{Path: path, Err: err})
		}
		defer f.Close()
		in = f
	}
	stories := 0
	for item, err := range ingest.Items(path, in, format) {
		if !yield(item, err) {
			return false
		}
		stories++
	}
	if stories == 0 {
		return yield(ingest.Item{}, &ingest.Error{Path: path, Err: ingest.ErrEmpty})
	}
	return true
}

// check checks one story.
func (r *runner) check(w hand, j *job) outcome {
	row, story := r.report(w, j.item, j.err)
	if story == nil || !r.fix && !r.diff {
		return outcome{story: row}
	}
	edits, count := row.Mechanical()
	if r.diff {
		return outcome{row, report.Diff(j.item.Path, story.Input, edits)}
	}
	fixed := report.Apply(story.Input, edits)
	out := outcome{story: row}
	if j.item.Path == "-" {
		out.text = fixed
	}
	if len(edits) == 0 {
		return out
	}
	if j.item.Path != "-" {
		if err := replaceFile(j.item.Path, fixed); err != nil {
			row.Incomplete = true
			row.Notes = append(row.Notes, "the fixes were not written: "+err.Error())
			return out
		}
	}
	j.item.Data = []byte(fixed)
	out.story, _ = r.report(w, j.item, nil)
	out.story.Fixed = count
	return out
}

// report reads and checks a story. The story is nil when it could not be read.
func (r *runner) report(w hand, item ingest.Item, err error) (*report.Story, *checker.Story) {
	s, note, err := r.story(item, err)
	if err != nil {
		var unread *ingest.Error
		if errors.As(err, &unread) {
			return report.Unread(unread.ID(), unread.Path, unread.Err), nil
		}
		return report.Unread(item.Path, item.Path, err), nil
	}
	var res *checker.Result
	var said *opinion.Opinion
	if w.advisor != nil {
		res, said = w.advisor.Check(r.ctx, w.Worker, s)
	} else {
		res = w.Check(s)
	}
	stet.Inline(res, r.rules, r.ran)
	r.stet.Mark(res)
	r.baseline.Mark(res)
	row := report.New(res, r.failOn)
	if note != "" {
		row.Notes = append(row.Notes, note)
	}
	if said != nil {
		said.Add(row)
	}
	if r.narrow != nil {
		r.narrow(row)
	}
	return row, s
}

// story reads a story and its original; the note says why the original was not read.
func (r *runner) story(item ingest.Item, err error) (s *checker.Story, note string, _ error) {
	if err == nil {
		s, err = item.Story()
	}
	if err != nil {
		return nil, "", err
	}
	// A story line knows its languages best; a page only says what its template was.
	if r.from != "" && (item.Line == 0 || s.OriginalLanguage == "") {
		s.OriginalLanguage = r.from
	}
	if r.to != "" && (item.Line == 0 || s.Translation.Language == "") {
		s.Translation.Language = r.to
	}
	original, note := r.originalFor(item)
	if original != nil {
		text := original.Translation
		text.Language = cmp.Or(s.OriginalLanguage, text.Language, original.OriginalLanguage)
		s.Original = &text
		if !s.Metadata.Released {
			s.Metadata.Embargo = cmp.Or(s.Metadata.Embargo, original.Metadata.Embargo)
		}
	}
	return s, note, nil
}

func (r *runner) standardInput() bool { return slices.Contains(r.paths, "-") }

// fixable reports what keeps the inputs from being fixed, before any is touched.
func (r *runner) fixable() error {
	if r.standardInput() && len(r.paths) > 1 && r.fix {
		return errors.New("--fix writes standard input to standard output and files in place; do one at a time")
	}
	for path, err := range inputs(r.paths) {
		if err != nil {
			continue // it gets its row in the report
		}
		format := r.format
		if format == ingest.Auto {
			format = ingest.ByPath(path)
		}
		if format == ingest.Auto && path == "-" {
			in := bufio.NewReaderSize(r.stdin, 1<<12)
			head, _ := in.Peek(1 << 12) // an error comes again when the story is read
			r.stdin, format = in, ingest.Sniff(head)
		} else if format == ingest.Auto {
			format = sniffFile(path)
		}
		if format == ingest.Lines {
			return errors.New(path + ": --fix and --diff do not work on story lines: their spans are of the text, not of the file")
		}
	}
	return nil
}
