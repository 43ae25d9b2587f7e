package checker

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Checker is a set of rules made ready to run. It is immutable and may be
// shared; each goroutine takes a Worker of its own.
type Checker struct {
	rules   []*Rule
	rows    []rows // by rule
	phrases *prose.Phrases
	book    Stylebook

	accept     map[string]bool     // of the stylebook
	severities map[string]Severity // of the stylebook
}

// NameItself is the variant of a hit on a row’s “name”: the original’s own name
// stands in the translation.
const NameItself = -1

// New makes a checker of the rules, in their order.
func New(rules []*Rule) (*Checker, error) { return NewWith(rules, Stylebook{}) }

// NewWith makes a checker of the rules and of what a desk brings of its own. The
// rules' tables are read side by side, on all cores: that is most of a start-up.
func NewWith(rules []*Rule, book Stylebook) (*Checker, error) {
	c := &Checker{rules: rules, book: book, accept: book.accepted(), severities: book.Severities}
	shares := make([]share, len(rules))
	var next atomic.Int32
	var readers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(rules)) {
		readers.Go(func() {
			filler := prose.Filler{Lexicon: lexicon.English()}
			for i := int(next.Add(1)) - 1; i < len(rules); i = int(next.Add(1)) - 1 {
				shares[i].err = shares[i].read(&filler, rules[i], book)
			}
		})
	}
	readers.Wait()
	var lists []*prose.List
	for i := range shares {
		if shares[i].err != nil {
			return nil, fmt.Errorf("rule %s: %w", rules[i].ID, shares[i].err)
		}
		c.rows = append(c.rows, shares[i].rows)
		lists = append(lists, &shares[i].list)
	}
	c.phrases = prose.NewPhrases(lists)
	return c, nil
}

// Rules gives the rules in their order.
func (c *Checker) Rules() []*Rule { return c.rules }

// Digest names the rules and tables: the same digest, the same findings. It reads
// all tables, which is why only a report that shows it should ask.
func (c *Checker) Digest() string {
	sum := sha256.New()
	c.book.write(sum)
	for i, r := range c.rules {
		digest(sum, r, c.rows[i])
		beside, _ := r.LoadBeside() // tests hold them to their form
		digest(sum, r, beside)
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}

// Select gives the rules that are to run: those named in only, or all that are
// no drafts, without those named in skip. A name that is no rule is an error
// that names the nearest.
func Select(all []*Rule, only, skip []string) ([]*Rule, error) {
	byID := make(map[string]*Rule, len(all))
	for _, r := range all {
		byID[r.ID] = r
	}
	set := func(ids []string) (map[string]bool, error) {
		m := make(map[string]bool)
		for _, id := range ids {
			if byID[id] == nil {
				return nil, fmt.Errorf("no rule is called %q; did you mean %q?", id, nearest(id, all))
			}
			m[id] = true
		}
		return m, nil
	}
	want, err := set(only)
	if err != nil {
		return nil, err
	}
	not, err := set(skip)
	if err != nil {
		return nil, err
	}
	var out []*Rule
	for _, r := range all {
		if (want[r.ID] || len(only) == 0 && !r.Draft) && !not[r.ID] {
			out = append(out, r)
		}
	}
	return out, nil
}

// nearest gives the rule whose ID takes the fewest edits to reach.
func nearest(id string, all []*Rule) string {
	ids := make([]string, len(all))
	for i, r := range all {
		ids[i] = r.ID
	}
	return Nearest(id, ids)
}

// Nearest gives the known word that takes the fewest edits to reach, the first of
// them; "" where none is known.
func Nearest(word string, known []string) string {
	best, cost := "", 1<<30
	for _, k := range known {
		if d := distance(word, k); d < cost {
			best, cost = k, d
		}
	}
	return best
}

// distance is the Levenshtein distance in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

// Result is what a check found. It belongs to the worker that made it and
// lasts until that worker's next check.
type Result struct {
	Story    *Story
	Language string // of the translation, as given or detected
	Original string // language of the original, as given or detected; "" when unknown
	Words    int
	Findings []Finding // in reading order
	Skipped  []Skipped
	Notes    []string

	// Uncovered says that the translation is in a language no rule is written for:
	// nothing was checked.
	Uncovered bool
}

// Skipped is a rule that did not run, and why: silence must not look like a
// clean bill.
type Skipped struct {
	Rule   *Rule
	Reason string
	Failed bool // the rule broke off; otherwise it had nothing to go on
}

// Worker checks one story at a time and uses its memory again.
type Worker struct {
	MinConfidence uint8 // per cent; findings under it are dropped before they mute others

	checker *Checker
	scanner prose.Scanner
	facts   prose.Facts
	pass    Pass

	own     *Story // the story as rules see it
	bare    Story  // the story without an original that is none
	refused string // why rules that need an original are skipped

	original   prose.Facts // of the story's original, if it has one
	aligner    prose.Aligner
	alignment  *prose.Alignment
	compared   compared
	renderings map[renderingsOf]*renderings // the tables that an original has called for

	result Result
}

// NewWorker makes a worker. A worker is for one goroutine.
func (c *Checker) NewWorker() *Worker {
	return &Worker{checker: c, scanner: prose.Scanner{Lexicon: lexicon.English(), Phrases: c.phrases}}
}

// Facts gives what the last check read of its story.
func (w *Worker) Facts() *prose.Facts { return &w.facts }

// Original gives what the last check read of the story's original; nil where there is
// none that anything can be learnt from.
func (w *Worker) Original() *prose.Facts {
	if w.alignment == nil {
		return nil
	}
	return &w.original
}

// Alignment says which sentences of the story render which of its original; nil where
// Original is.
func (w *Worker) Alignment() *prose.Alignment { return w.alignment }

// Check runs all rules over a story.
func (w *Worker) Check(s *Story) *Result {
	w.Scan(s)
	return w.Rules(s)
}

// Scan makes the facts of a story’s translation. Check does this by itself; it
// is apart so that it can be measured.
func (w *Worker) Scan(s *Story) { w.scanner.Scan(&s.Translation, &w.facts) }

// Rules runs the rules over the facts that Scan made of the same story, and settles
// what they found.
func (w *Worker) Rules(s *Story) *Result {
	w.Run(s)
	return w.Settle()
}

// Run is the first half of Rules. What comes to light beside the rules is brought in
// by Amend before Settle, so that it is sorted, muted, dropped and given its key as
// what the rules found.
func (w *Worker) Run(s *Story) {
	res := &w.result
	*res = Result{Story: s, Findings: res.Findings[:0], Skipped: res.Skipped[:0], Notes: res.Notes[:0]}
	res.Words = w.facts.Words
	w.alignment = nil // of the story before
	w.languages(s, res)
	if res.Uncovered = primary(res.Language) != "en" && res.Language != ""; res.Uncovered {
		res.Notes = append(res.Notes, "the translation is in "+res.Language+"; only English is checked")
		return
	}
	w.originally(s, res)
	w.pass = Pass{Facts: &w.facts, worker: w, Story: w.own, Lexicon: w.scanner.Lexicon, OriginalLanguage: primary(res.Original), phrases: w.checker.phrases, findings: &res.Findings}
	for next := 0; next < len(w.checker.rules); {
		next = w.run(next, res)
	}
}

// Settle is the second half of Rules.
func (w *Worker) Settle() *Result {
	if !w.result.Uncovered {
		w.settle(&w.result)
	}
	return &w.result
}

// run runs the rules from the given one on, and gives the one to go on with: a
// rule that panics loses what it found, and the others still run. To guard each
// rule by itself cost 2 % of a check.
func (w *Worker) run(group int, res *Result) (next int) {
	before := 0
	defer func() {
		if e := recover(); e != nil {
			res.Findings = res.Findings[:before]
			res.Skipped = append(res.Skipped, Skipped{w.checker.rules[group], fmt.Sprintf("the rule failed: %v", e), true})
			next = group + 1
		}
	}()
	for ; group < len(w.checker.rules); group++ {
		r := w.checker.rules[group]
		if r.NeedsOriginal && w.own.Original == nil {
			res.Skipped = append(res.Skipped, Skipped{Rule: r, Reason: w.refused})
			continue
		}
		before = len(res.Findings)
		w.pass.Rule, w.pass.group, w.pass.rows = r, group, w.checker.rows[group]
		r.Check(&w.pass)
	}
	return group
}
