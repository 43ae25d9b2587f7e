package opinion

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/report"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// Advisor checks stories with a second opinion. It is for one goroutine.
type Advisor struct {
	panel   *Panel
	weigher diff.Weigher
}

// Advisor makes an advisor. The checker is that of the workers it is used with.
func (p *Panel) Advisor(c *checker.Checker) *Advisor {
	return &Advisor{p, diff.Weigher{Checker: c}}
}

// Opinion is what engines say to a story.
type Opinion struct {
	comparison *diff.Comparison // nil where none has answered
	engines    []report.Retranslation
	notes      []string
	missing    bool // an engine that was asked has not answered all, or there was nothing to ask
}

// Check is the worker's Check, with a second opinion. The context ends what is asked,
// not what is reported.
func (a *Advisor) Check(ctx context.Context, w *checker.Worker, s *checker.Story) (*checker.Result, *Opinion) {
	o := &Opinion{missing: a.panel.Required} // until there is something to ask
	if s.Original == nil {
		o.notes = append(o.notes, "nothing was translated again: there is no original")
	}
	w.Scan(s)
	w.Run(s)
	w.Amend(func(p *checker.Pass) { a.hear(ctx, p, s, o) })
	return w.Settle(), o
}

// hear asks the engines and has their answers weighed.
func (a *Advisor) hear(ctx context.Context, p *checker.Pass, s *checker.Story, o *Opinion) {
	units, texts := unitsOf(p)
	if len(units) == 0 {
		return
	}
	o.missing = false
	var names []string
	var answers [][]string
	rough := map[string]bool{}
	for i, got := range a.ask(ctx, s, pairOf(p), texts) {
		about := a.panel.Engines[i].About()
		if got.note != "" {
			o.notes = append(o.notes, got.note)
			o.missing = o.missing || got.failed
		}
		if got.answers == nil {
			continue
		}
		name := unique(about.Name, names)
		names, answers = append(names, name), append(answers, got.answers)
		rough[name] = about.Rough
		o.engines = append(o.engines, report.Retranslation{Engine: name, Model: about.Model, Rough: about.Rough})
	}
	if len(names) == 0 {
		return
	}
	diff.Mark(p, units)
	o.comparison = diff.Compare(p.Facts, p.Original(), p.OriginalLanguage, units, names, answers)
	a.weigher.Weigh(p, o.comparison, rough)
}

// unique tells an engine apart from one of the same name: google and google of
// another model.
func unique(name string, taken []string) string {
	n := 1
	for _, t := range taken {
		if t == name || strings.HasPrefix(t, name+"-") {
			n++
		}
	}
	if n == 1 {
		return name
	}
	return fmt.Sprintf("%s-%d", name, n)
}

// heard is what came of asking one engine.
type heard struct {
	answers []string // nil where there is none
	note    string   // what is missing, and why
	failed  bool     // it was asked
}

// ask asks all engines at once.
func (a *Advisor) ask(ctx context.Context, s *checker.Story, pair retranslate.Pair, texts []string) []heard {
	out := make([]heard, len(a.panel.Engines))
	var group sync.WaitGroup
	for i, engine := range a.panel.Engines {
		group.Go(func() { out[i] = a.askOne(ctx, engine, s, pair, texts) })
	}
	group.Wait()
	return out
}

func (a *Advisor) askOne(ctx context.Context, engine retranslate.Translator, s *checker.Story, pair retranslate.Pair, texts []string) heard {
	name := engine.About().Name
	if err := a.panel.mayAsk(engine, s); err != nil {
		return heard{note: fmt.Sprintf("%s was not asked: %s", name, cause(name, err))}
	}
	answers, err := a.panel.Session.Translate(ctx, engine, pair, texts)
	missing := 0
	for i := range texts {
		if i >= len(answers) || answers[i] == "" {
			missing++
		}
	}
	if missing == 0 {
		return heard{answers: answers}
	}
	why := cause(name, err)
	if missing == len(texts) {
		return heard{note: "retranslation unavailable: " + name + ": " + why, failed: true}
	}
	return heard{answers: answers, note: fmt.Sprintf("retranslation incomplete: %d of %d sentences: %s: %s", missing, len(texts), name, why), failed: true}
}

// cause says why in words, without the engine's name.
func cause(name string, err error) string {
	switch {
	case err == nil:
		return "no answer"
	case errors.Is(err, context.Canceled):
		return "interrupted"
	case errors.Is(err, context.DeadlineExceeded):
		return "not in time"
	}
	return strings.TrimPrefix(err.Error(), name+": ")
}

// Add adds the opinion to the story's report.
func (o *Opinion) Add(row *report.Story) {
	row.Notes = append(row.Notes, o.notes...)
	row.Incomplete = row.Incomplete || o.missing
	if o.comparison != nil {
		row.Compare(o.comparison, o.engines)
	}
}
