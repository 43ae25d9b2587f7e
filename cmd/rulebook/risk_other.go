package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// otherCorpus has other languages and another trade, medical abstracts. One rater
// marked errors, and systems did not all translate the same sentences.
const otherCorpus = "mqm-bio.xx-en"

// otherTable tells how a model that has seen none of it ranks sentences
// from other languages against one other system.
func otherTable(b *strings.Builder, dir string, m *diff.Model) error {
	documents, err := readOther(dir)
	if err != nil {
		return err
	}
	byLanguage := map[string][]*ranked{}
	for _, systems := range documents {
		for a, published := range systems {
			for e, engine := range systems {
				if a == e || family(a) == family(e) {
					continue
				}
				language := published[0].SourceLang
				list, err := heldAgainst(published, engine)
				if err != nil {
					return err
				}
				byLanguage[language] = append(byLanguage[language], list...)
			}
		}
	}
	b.WriteString("\nfrom\tAUC of length\tAUC of risk\tbad\tsentences\n")
	for _, language := range sortedKeys(byLanguage) {
		list := byLanguage[language]
		var score [2]float64
		for i, of := range []func(*ranked) float64{byLength(nil), func(r *ranked) float64 { return m.LogOdds(&r.features) }} {
			for _, r := range list {
				r.score = of(r)
			}
			slices.SortStableFunc(list, func(a, b *ranked) int { return cmp.Compare(a.score, b.score) })
			score[i] = auc(list)
		}
		bad := 0
		for _, r := range list {
			if r.bad {
				bad++
			}
		}
		fmt.Fprintf(b, "%s\t%.3f\t%.3f\t%.3f\t%d\n", language, score[0], score[1], float64(bad)/float64(len(list)), len(list))
	}
	return nil
}

// family gives the name of a system without the number of its run: runs are much alike.
func family(system string) string {
	name, _, _ := strings.Cut(system, "_run")
	return name
}

// heldAgainst ranks the sentences of one system against those of another, where both
// have the sentence.
func heldAgainst(published, engine []rated) (out []*ranked, err error) {
	d := ratedDocuments{sentences: map[[2]string][]rated{}}
	var both []rated
	key := [2]string{published[0].Doc, engine[0].System}
	for _, p := range published {
		if i := slices.IndexFunc(engine, func(r rated) bool { return r.Seg == p.Seg }); i >= 0 {
			both = append(both, p)
			d.sentences[key] = append(d.sentences[key], engine[i])
		}
	}
	marks, err := marksOf(both)
	if err != nil {
		return nil, err
	}
	c := d.compare(both, marks, []string{engine[0].System})
	for n, s := range c.Sentences {
		if c.Ranked {
			out = append(out, &ranked{features: s.Features, words: len(strings.Fields(both[n].Text)), bad: both[n].raters() > 0})
		}
	}
	return out, nil
}

// readOther gives the sentences by document and system.
func readOther(dir string) (map[string]map[string][]rated, error) {
	out := map[string]map[string][]rated{}
	err := eachRated(dir, otherCorpus, func(r rated) error {
		if !r.placed() {
			return fmt.Errorf("id %q", r.ID)
		}
		if out[r.Doc] == nil {
			out[r.Doc] = map[string][]rated{}
		}
		out[r.Doc][r.System] = append(out[r.Doc][r.System], r)
		return nil
	})
	return out, err
}
