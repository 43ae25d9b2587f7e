package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
	"github.com/wirecheck/wirecheck/rules"
)

// ratedCorpus has the renderings of several engines for each sentence, in which three
// professionals each marked errors.
const ratedCorpus = "mqm2020.zh-en"

// kin is a system that is nearly an engine's own output: 30 % of its sentences are
// word for word those of the engine, and of no other pair more than 13 %.
var kin = [2]string{"DiDi_NLP", "Online-B"}

// rated is a sentence of the corpus.
type rated struct {
	ID, Doc, Seg, System, Kind, Source, Text string
	SourceLang                               string `json:"source_lang"`
	Spans                                    []struct {
		Start, End                int // bytes of Text
		Category, Severity, Rater string
	}
}

// raters counts those who marked a major error.
func (r *rated) raters() int {
	who := map[string]bool{}
	for _, s := range r.Spans {
		if s.Severity == "major" {
			who[s.Rater] = true
		}
	}
	return len(who)
}

// ratedDocuments are the sentences in order, by document and system.
type ratedDocuments struct {
	sentences                  map[[2]string][]rated
	marks                      map[[2]string][]float64 // what the rules find in each
	documents, engines, humans []string
}

func readRated(dir string) (*ratedDocuments, error) {
	out := &ratedDocuments{sentences: map[[2]string][]rated{}, marks: map[[2]string][]float64{}}
	documents, engines, humans := map[string]bool{}, map[string]bool{}, map[string]bool{}
	err := eachRated(dir, ratedCorpus, func(r rated) error {
		r.System, _, _ = strings.Cut(r.System, ".")
		documents[r.Doc] = true
		if r.Kind == "human" {
			humans[r.System] = true
		} else {
			engines[r.System] = true
		}
		key := [2]string{r.Doc, r.System}
		out.sentences[key] = append(out.sentences[key], r)
		return nil
	})
	for key, l := range out.sentences {
		slices.SortFunc(l, bySegment)
		if err == nil {
			out.marks[key], err = marksOf(l)
		}
	}
	out.documents, out.engines, out.humans = sortedKeys(documents), sortedKeys(engines), sortedKeys(humans)
	return out, err
}

// bySegment orders the sentences of a document.
func bySegment(a, b rated) int {
	x, _ := strconv.Atoi(a.Seg)
	y, _ := strconv.Atoi(b.Seg)
	return cmp.Compare(x, y)
}

// placed takes the system, the document and the number of a sentence from an id like
// bio/fr2en/system/document/number, and reports whether it is one.
func (r *rated) placed() bool {
	part := strings.Split(r.ID, "/")
	if len(part) != 5 {
		return false
	}
	r.System, r.Doc, r.Seg = part[2], part[1]+"/"+part[3], part[4]
	return true
}

// eachRated reads a corpus of sentences in which errors are marked.
func eachRated(dir, corpus string, add func(rated) error) error {
	f, err := os.Open(filepath.Join(dir, corpus+".jsonl"))
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var r rated
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return fmt.Errorf("%s: %w", corpus, err)
		}
		if err := add(r); err != nil {
			return fmt.Errorf("%s: %w", corpus, err)
		}
	}
	return lines.Err()
}

func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }

// hasKin reports whether a system other than the engines is nearly one of them.
func (d *ratedDocuments) hasKin(engines []string) bool {
	return slices.Contains(engines, kin[0]) != slices.Contains(engines, kin[1])
}

// compare holds a document as one system renders it against some engines. The marks are what the rules find in
// each sentence, nil where nobody asks.
func (d *ratedDocuments) compare(published []rated, marks []float64, engines []string) *diff.Comparison {
	s, units := storyOf(published)
	for n := range marks {
		units[n].Found = marks[n]
	}
	seconds := make([][]string, len(engines))
	for n, r := range published {
		for k, e := range engines {
			seconds[k] = append(seconds[k], d.sentences[[2]string{r.Doc, e}][n].Text)
		}
	}
	var t, o prose.Facts
	(&prose.Scanner{Lexicon: lexicon.English()}).Scan(&s.Translation, &t)
	(&prose.Scanner{Lexicon: lexicon.English(), Foreign: true}).Scan(s.Original, &o)
	return diff.Compare(&t, &o, s.OriginalLanguage, units, engines, seconds)
}

// storyOf makes a story of a document as one system renders it, each sentence a unit.
func storyOf(published []rated) (*checker.Story, []diff.Unit) {
	s := &checker.Story{Translation: prose.Text{Language: "en"}, Original: &prose.Text{}}
	var units []diff.Unit
	for _, r := range published {
		units = append(units, diff.Unit{Published: addBlock(&s.Translation, r.Text), Original: addBlock(s.Original, r.Source), Text: r.Source})
		s.ID, s.OriginalLanguage, s.Original.Language = r.Doc, r.SourceLang, r.SourceLang
	}
	s.Input = s.Translation.Plain
	return s, units
}

// marker checks by all rules.
var marker = sync.OnceValues(func() (*checker.Worker, error) {
	c, err := checker.New(rules.All)
	if err != nil {
		return nil, err
	}
	return c.NewWorker(), nil
})

// marksOf gives what the rules find in each sentence of a document.
func marksOf(published []rated) (marks []float64, err error) {
	w, err := marker()
	if err != nil {
		return nil, err
	}
	s, units := storyOf(published)
	w.Scan(s)
	w.Run(s)
	w.Amend(func(p *checker.Pass) { diff.Mark(p, units) })
	w.Settle()
	for _, u := range units {
		marks = append(marks, u.Found)
	}
	return marks, nil
}

// addBlock appends a paragraph to a text.
func addBlock(t *prose.Text, paragraph string) diff.Span {
	start := len(t.Plain)
	t.Plain += paragraph + "\n\n"
	b := prose.Block{Start: start, End: start + len(paragraph)}
	t.Blocks = append(t.Blocks, b)
	return diff.Span{Start: b.Start, End: b.End}
}

// ranked is a sentence with its features and what people said of it.
type ranked struct {
	document, system, engines string
	kin                       bool
	words                     int
	features                  diff.Features
	bad                       bool    // two of three raters marked a major error
	share                     float64 // of the raters that did
	score                     float64
}

func isKin(r *ranked) bool { return r.kin }

// panel gives the sentences of all other systems, held against some engines; those
// of documents in which all engines are echoed are withheld, as from a reader.
func (d *ratedDocuments) panel(engines []string) (out []*ranked) {
	for _, system := range d.engines {
		if slices.Contains(engines, system) {
			continue
		}
		near := slices.Contains(kin[:], system) && d.hasKin(engines)
		for _, document := range d.documents {
			published := d.sentences[[2]string{document, system}]
			c := d.compare(published, d.marks[[2]string{document, system}], engines)
			for n, s := range c.Sentences {
				if !c.Ranked {
					break
				}
				raters := published[n].raters()
				out = append(out, &ranked{
					document: document, system: system, engines: strings.Join(engines, "+"), kin: near, words: len(strings.Fields(published[n].Text)),
					features: s.Features, bad: raters >= 2, share: min(1, float64(raters)/3),
				})
			}
		}
	}
	return out
}
