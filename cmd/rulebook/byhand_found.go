package main

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// hits gives the rules with a finding on the place that the story without the fault
// does not have.
func (h *handFault) hits(w *checker.Worker, s, faulty *checker.Story, start, end int) (rules []string) {
	clean := findings(w, s)
	found := w.Check(faulty).Findings
	from, to := h.near(w.Facts(), start, end)
	grown := end - h.end
	for _, f := range found {
		was := place{f.Rule.ID, f.Start}
		if f.Start >= end {
			was.start -= grown
		}
		if f.Start < to && from < f.End && !clean[was] {
			rules = append(rules, f.Rule.ID)
		}
	}
	return rules
}

// handTable makes a row a class: found by a rule that is to find it, by one of its
// kind, too, and of how many; in originals in the main languages and in others.
func handTable(counts map[string]*[2]handCount) string {
	var b strings.Builder
	b.WriteString("class\tmain proper\tmain of the kind\tmain\tothers proper\tothers of the kind\tothers\n")
	var sums [2]handCount
	row := func(name string, c *[2]handCount) {
		b.WriteString(name)
		for _, k := range c {
			fmt.Fprintf(&b, "\t%d\t%d\t%d", k.proper, k.kind, k.all)
		}
		b.WriteString("\n")
	}
	for _, class := range handClasses {
		if c := counts[class.name]; c != nil {
			row(class.name, c)
			for n, k := range c {
				sums[n].proper += k.proper
				sums[n].kind += k.kind
				sums[n].all += k.all
			}
		}
	}
	row("all", &sums)
	return b.String()
}

// show prints a fault that was not found: its sentence as it was and as it is now,
// the original's, and the rules of other kinds that found something there.
func (h *handFault) show(s, faulty *checker.Story, start, end int, hits []string) {
	was := pairUp(s)
	n := sentenceAt(&was.t, h.end-1)
	fmt.Printf("%s\t%s\t%s:%d\t%s\n\twas: %s\n", h.class, h.corpus, h.story, h.start, strings.Join(hits, " "), sentences(&was.t, sentenceAt(&was.t, h.start), n))
	now := factsOf(&faulty.Translation)
	fmt.Printf("\tnow: %s\n", sentences(now, sentenceAt(now, start), sentenceAt(now, end-1)))
	if l := was.alignment.Of(n); l.Paired() {
		fmt.Printf("\torg: %s\n", oneLine(was.o.Slice(was.o.SentenceTokens(l.OriginalFirst, l.Beyond))))
	} else {
		fmt.Println("\torg: the alignment gives it no sentence")
	}
}

// sentenceAt gives the sentence that byte at is in, or the one before it.
func sentenceAt(f *prose.Facts, at int) (n int) {
	for k, s := range f.Sentences {
		if start, _ := span(f, s); start <= at {
			n = k
		}
	}
	return n
}

// sentences gives sentences first to last in one line.
func sentences(f *prose.Facts, first, last int) string {
	from, to := f.SentenceTokens(int32(first), int32(max(first, last)+1))
	return oneLine(f.Slice(from, to))
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
